namespace Xendit.Generators.Emit.Validation;

/// <summary>JSON Pointer tokens in generated paths.</summary>
internal static class JsonPointerText
{
    public static string Escape(string token) => token.Replace("~", "~0").Replace("/", "~1");
}
