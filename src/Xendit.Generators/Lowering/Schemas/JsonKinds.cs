using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>A set of JSON types beside <c>null</c>, which is the business of <see cref="Nullability"/>.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    Boolean = 1,
    Number = 2,
    String = 4,
    Array = 8,
    Object = 16,
    Any = Boolean | Number | String | Array | Object,
}

/// <summary>The members of <see cref="JsonKinds"/>.</summary>
internal static class JsonKindsExtensions
{
    private static readonly (JsonKinds Kind, JsonType Type)[] s_types =
    [
        (JsonKinds.Boolean, JsonType.Boolean), (JsonKinds.Number, JsonType.Number), (JsonKinds.String, JsonType.String),
        (JsonKinds.Array, JsonType.Array), (JsonKinds.Object, JsonType.Object),
    ];

    /// <summary>The types of a set, one by one.</summary>
    public static IEnumerable<(JsonKinds Kind, JsonType Type)> Each(this JsonKinds kinds) => s_types.Where(pair => (kinds & pair.Kind) != 0);

    /// <summary>Whether the set has exactly one member.</summary>
    public static bool IsSingle(this JsonKinds kinds) => kinds != JsonKinds.None && (kinds & (kinds - 1)) == 0;

    /// <summary>The set of types as <c>type</c> names them.</summary>
    public static JsonKinds Of(IEnumerable<string> typeNames) => typeNames.Aggregate(JsonKinds.None, static (kinds, name) => kinds | Of(name));

    private static JsonKinds Of(string typeName) => typeName switch
    {
        "boolean" => JsonKinds.Boolean,
        "integer" or "number" => JsonKinds.Number,
        "string" or "file" => JsonKinds.String,
        "array" => JsonKinds.Array,
        "object" => JsonKinds.Object,
        _ => JsonKinds.None,
    };
}
