namespace Xendit.Generators.Emit.Types;

/// <summary>Attributes and types of the framework that several emitters print.</summary>
internal static class FrameworkNames
{
    public const string JsonConverter = "global::System.Text.Json.Serialization.JsonConverter";
    public const string JsonTokenType = "global::System.Text.Json.JsonTokenType";
    public const string JsonTypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
    public const string ReadOnlySpan = "global::System.ReadOnlySpan";
    public const string StringBuilder = "global::System.Text.StringBuilder";
    public const string NotNullWhenTrue = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]";
    public const string EditorBrowsableNever =
        "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    /// <summary>What a deprecated type or member carries.</summary>
    public const string Obsolete = "[global::System.Obsolete(\"The API's document marks this as deprecated.\")]";
}
