namespace Xendit.Generators.CodeModel;

/// <summary>How a JSON value stands in C#.</summary>
internal enum TypeShape
{
    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>DateTimeOffset</c>: an RFC 3339 <c>date-time</c>.</summary>
    DateTimeOffset,

    /// <summary><c>DateOnly</c>: an RFC 3339 <c>full-date</c>.</summary>
    DateOnly,

    /// <summary><c>Guid</c>.</summary>
    Guid,

    /// <summary><c>Uri</c>.</summary>
    Uri,

    /// <summary><c>byte[]</c>, base64 on the wire.</summary>
    Bytes,

    /// <summary><c>JsonElement</c>: any JSON value.</summary>
    JsonElement,

    /// <summary><c>ApiFile</c>: a body, or a part of one, that the caller brings as it is.</summary>
    File,

    /// <summary><c>HttpContent</c>: a request body that the caller puts together.</summary>
    HttpContent,

    /// <summary><c>IAsyncEnumerable&lt;Element&gt;</c>: the items of a request, sent while the caller gives them.</summary>
    Sequence,

    /// <summary><c>Stream</c>: the bytes of an answer, read while they arrive.</summary>
    Stream,

    /// <summary><c>ApiStream&lt;Element&gt;</c>: the items of an answer, read while they arrive.</summary>
    Items,

    /// <summary><c>ApiStream&lt;ServerSentEvent&lt;Element&gt;&gt;</c>: the events of an answer, read while they arrive.</summary>
    Events,

    /// <summary><c>OpenEnum&lt;Name&gt;</c> over the generated enum <see cref="TypeRef.Name"/>.</summary>
    Enum,

    /// <summary>The generated record <see cref="TypeRef.Name"/>.</summary>
    Record,

    /// <summary>The generated union <see cref="TypeRef.Name"/>.</summary>
    Union,

    /// <summary><c>IReadOnlyList&lt;Element&gt;</c>.</summary>
    List,

    /// <summary><c>IReadOnlyDictionary&lt;string, Element&gt;</c>.</summary>
    Map,
}

/// <summary>
/// A use of a type. Declared types are named, never nested, so that a recursive schema is no object cycle.
/// </summary>
/// <param name="Shape">What kind of C# type it is.</param>
/// <param name="Name">The declared type's name for <see cref="TypeShape.Enum"/>, <see cref="TypeShape.Record"/> and <see cref="TypeShape.Union"/>; else <see langword="null"/>.</param>
/// <param name="Element">The item or value type of a list or map; else <see langword="null"/>.</param>
/// <param name="IsNullable">Whether JSON <c>null</c> is a value here (an item or map value that may be null; for members see <see cref="MemberModel.IsNullable"/>).</param>
internal sealed record TypeRef(TypeShape Shape, string? Name = null, TypeRef? Element = null, bool IsNullable = false)
{
    /// <summary>Whether the C# type is a value type, so that <c>T?</c> is <c>Nullable&lt;T&gt;</c>.</summary>
    public bool IsValueType => Shape is
        TypeShape.Boolean or TypeShape.Int32 or TypeShape.Int64 or TypeShape.Decimal or TypeShape.Double
        or TypeShape.DateTimeOffset or TypeShape.DateOnly or TypeShape.Guid or TypeShape.JsonElement or TypeShape.Enum;
}
