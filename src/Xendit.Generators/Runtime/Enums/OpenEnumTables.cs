namespace Xendit.Generators.Runtime;

/// <summary>The tables of all enumerations, and their converters by type.</summary>
internal sealed class OpenEnumTables
{
    private static readonly OpenEnumTables All = Create();

    private readonly global::System.Collections.Generic.Dictionary<global::System.Type, global::System.Text.Json.Serialization.JsonConverter> _converters = new();

    /// <summary>Makes a table the one of its enumeration.</summary>
    public void Add<TEnum>(OpenEnumTable<TEnum> table)
        where TEnum : struct, global::System.Enum
    {
        OpenEnumTable<TEnum>.Instance = table;
        _converters[typeof(OpenEnum<TEnum>)] = new OpenEnumConverter<TEnum>();
    }

    /// <summary>The converter of an <see cref="OpenEnum{TEnum}"/> type, or <see langword="null"/>.</summary>
    public static global::System.Text.Json.Serialization.JsonConverter? ConverterOf(global::System.Type type) =>
        All._converters.TryGetValue(type, out global::System.Text.Json.Serialization.JsonConverter? converter) ? converter : null;

    /// <summary>The table in <paramref name="slot"/>, once all tables have been made.</summary>
    public static OpenEnumTable<TEnum> Load<TEnum>(ref OpenEnumTable<TEnum>? slot)
        where TEnum : struct, global::System.Enum
    {
        // Touching the field makes the tables, once, whichever thread comes first.
        _ = All;
        return slot ?? throw new global::System.NotSupportedException($"{typeof(TEnum)} is not an enumeration of a document.");
    }

    private static OpenEnumTables Create()
    {
        var tables = new OpenEnumTables();
        EnumTables.Fill(tables);
        return tables;
    }
}
