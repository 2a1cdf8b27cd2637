using System.Diagnostics;
using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>How a body travels.</summary>
internal enum BodyForm
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary>Fields as HTML forms send them, <c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary>Fields and files, <c>multipart/form-data</c>.</summary>
    Multipart,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Bytes.</summary>
    Binary,

    /// <summary>A JSON text to a line, sent one by one.</summary>
    JsonLines,

    /// <summary>A JSON text after each record separator (RFC 7464), sent one by one.</summary>
    JsonSequence,

    /// <summary>What the caller puts together, media type included.</summary>
    Content,
}

/// <summary>A request body.</summary>
internal sealed record RequestBodyModel
{
    /// <summary>The C# parameter name, usually <c>body</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The type.</summary>
    public required TypeRef Type { get; init; }

    /// <summary>How it travels.</summary>
    public required BodyForm Form { get; init; }

    /// <summary>The media type it is sent as.</summary>
    public required string MediaType { get; init; }

    /// <summary>Whether the document requires it.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The fields of a form, in document order; empty where the body's JSON has them.</summary>
    public EquatableArray<FieldModel> Fields { get; init; }

    /// <summary>The map of the fields that the document does not name, beside <see cref="Fields"/>.</summary>
    public AdditionalPropertiesModel? OtherFields { get; init; }

    /// <summary>Assertions about the value (a record brings its own by <see cref="DeclaredTypeCheck"/>).</summary>
    public EquatableArray<Check> Checks { get; init; }

    /// <summary>Whether the value must not appear in messages.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>The documentation, or <see langword="null"/>.</summary>
    public Documentation? Documentation { get; init; }
}

/// <summary>A field of a form: a member of the body's record.</summary>
[DebuggerDisplay("field {WireName}")]
internal sealed record FieldModel
{
    /// <summary>The C# member.</summary>
    public required string Name { get; init; }

    /// <summary>The exact name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>The type, without the nullability of the member.</summary>
    public required TypeRef Type { get; init; }

    /// <summary>Whether it is always there.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>Whether it is a file, or a list of files.</summary>
    public bool IsFile => (Type.Element ?? Type).Shape == TypeShape.File;

    /// <summary>How a list or an object is laid out; <see langword="null"/> where the value decides.</summary>
    public ParameterStyle? Style { get; init; }

    /// <summary>The serialisation <c>explode</c> flag.</summary>
    public bool Explode { get; init; }

    /// <summary>Whether it travels as JSON text, whatever its type.</summary>
    public bool IsJson { get; init; }

    /// <summary>The media type of a part; <see langword="null"/> where the value decides.</summary>
    public string? MediaType { get; init; }
}
