namespace Xendit.Generators.Runtime;

/// <summary>
/// How the tables of all enumerations are made, by the types of their values. Of thousands of enumerations a program uses a
/// few: the others cost an entry here.
/// </summary>
internal sealed class OpenEnumTables
{
    private static readonly OpenEnumTables All = Create();

    private readonly global::System.Collections.Generic.Dictionary<global::System.Type, global::System.Func<OpenEnumTable>> _makers = new();

    /// <summary>Says how the table is made for values of an <see cref="OpenEnum{TEnum}"/> type.</summary>
    public void Add(global::System.Type type, global::System.Func<OpenEnumTable> make) => _makers.Add(type, make);

    /// <summary>Whether there is a table for values of the type.</summary>
    public static bool Has(global::System.Type type) => All._makers.ContainsKey(type);

    /// <summary>Makes the table for values of an <see cref="OpenEnum{TEnum}"/> type.</summary>
    public static OpenEnumTable Make(global::System.Type type) =>
        All._makers.TryGetValue(type, out global::System.Func<OpenEnumTable>? make)
            ? make()
            : throw new global::System.NotSupportedException($"{type} is not of an enumeration of a document.");

    private static OpenEnumTables Create()
    {
        var tables = new OpenEnumTables();
        EnumTables.Fill(tables);
        return tables;
    }
}
