using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Types;

/// <summary>Makes an enumeration: names come from the values, or from the extensions that give names.</summary>
internal static class EnumLowering
{
    private static readonly string[] s_nameExtensions = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
    private static readonly string[] s_descriptionExtensions = ["x-enum-descriptions", "x-enumDescriptions"];

    public static EnumModel Lower(Schema schema, EnumValues values, string name)
    {
        int count = schema["enum"] is SpecArray all ? all.Items.Count : 0;
        IReadOnlyList<string>? givenNames = ListOf(schema, s_nameExtensions, count);
        IReadOnlyList<string>? descriptions = ListOf(schema, s_descriptionExtensions, count);
        // Some documents describe the values in an object by value.
        SpecObject? descriptionByValue = s_descriptionExtensions.Select(extension => schema[extension]).OfType<SpecObject>().FirstOrDefault();
        var names = new NameScope();
        var members = new List<EnumMemberModel>(values.Items.Count);
        foreach (ListedValue value in values.Items)
        {
            string desired = Words.ToPascalCase(givenNames?[value.Index] ?? NameOf(value.Wire));
            Documentation? documentation = DocumentationLowering.Of(descriptions?[value.Index] ?? (descriptionByValue?[value.Wire] as SpecScalar)?.Text);
            members.Add(new EnumMemberModel(names.Take(desired), value.Wire, documentation));
        }

        return new EnumModel
        {
            Name = name,
            IsInteger = values.AreIntegers,
            Members = members.ToEquatableArray(),
            IsDeprecated = schema.IsTrue("deprecated"),
        };
    }

    private static string NameOf(string wire) => wire.Length == 0 ? "Empty" : wire;

    /// <summary>The list that an extension gives, if it has as many items as the enumeration has values.</summary>
    private static IReadOnlyList<string>? ListOf(Schema schema, string[] extensions, int count) =>
        extensions.Select(schema.Strings).FirstOrDefault(list => list.Count == count && count > 0);
}
