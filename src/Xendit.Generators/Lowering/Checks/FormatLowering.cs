using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Checks;

/// <summary>
/// What <c>format</c> asserts: that a string is what a standard describes (JSON Schema 2020-12, validation 7.3), or that a
/// number is an integer of some width (the OpenAPI format registry). Formats without a settled meaning assert nothing.
/// </summary>
internal sealed class FormatLowering
{
    /// <summary>Whether a check was made.</summary>
    public bool AreChecked { get; private set; }

    /// <summary>The check of strings, or <see langword="null"/> where the schema's format asserts nothing of them.</summary>
    public FormatCheck? CheckOf(Schema schema)
    {
        if (Find(schema) is not { } format)
        {
            return null;
        }

        AreChecked = true;
        return new FormatCheck(format);
    }

    /// <summary>The check of numbers, or <see langword="null"/> where the schema's format asserts nothing of them.</summary>
    public static IntegerFormatCheck? NumberCheckOf(Schema schema) => schema.Text("format") switch
    {
        "int32" => new IntegerFormatCheck(32),
        "int64" => new IntegerFormatCheck(64),
        _ => null,
    };

    /// <summary>Whether there is nothing to assert of values of a C# type: they always have the format.</summary>
    public static bool IsKeptBy(TypeShape shape, Schema schema) => (Find(schema), shape) is
        (null, _) or (TextFormat.DateTime, TypeShape.DateTimeOffset) or (TextFormat.Date, TypeShape.DateOnly) or (TextFormat.Uuid, TypeShape.Guid);

    /// <summary>The format that the schema asserts of strings, or <see langword="null"/>.</summary>
    public static TextFormat? Find(Schema schema) => schema.Text("format") switch
    {
        "date" => TextFormat.Date,
        "date-time" => TextFormat.DateTime,
        "time" => TextFormat.Time,
        "duration" => TextFormat.Duration,
        "email" => TextFormat.Email,
        "hostname" => TextFormat.HostName,
        "ipv4" => TextFormat.Ipv4,
        "ipv6" => TextFormat.Ipv6,
        "uri" => TextFormat.Uri,
        "uri-reference" => TextFormat.UriReference,
        "iri" => TextFormat.Iri,
        "iri-reference" => TextFormat.IriReference,
        "uri-template" => TextFormat.UriTemplate,
        "uuid" => TextFormat.Uuid,
        "json-pointer" => TextFormat.JsonPointer,
        "relative-json-pointer" => TextFormat.RelativeJsonPointer,
        "regex" => TextFormat.Regex,
        _ => null,
    };
}
