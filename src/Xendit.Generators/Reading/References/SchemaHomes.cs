namespace Xendit.Generators.Reading.References;

/// <summary>The places where documents keep their named schemas: from 3.0 on, and in 2.0.</summary>
internal static class SchemaHomes
{
    public const string Components = "/components/schemas";

    public const string Definitions = "/definitions";

    public static IReadOnlyList<string> All { get; } = [Components, Definitions];
}
