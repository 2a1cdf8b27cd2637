using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Makes an enumeration: duplicates are dropped, names come from the values or from the extensions that give names.</summary>
internal static class EnumLowering
{
    public static EnumModel Lower(Schema schema, IReadOnlyList<SpecScalar> values, string name)
    {
        bool isInteger = values[0].Kind == SpecScalarKind.Number;
        IReadOnlyList<string> givenNames = schema.Strings("x-enum-varnames") is { Count: > 0 } varNames ? varNames : schema.Strings("x-enumNames");
        var names = new NameScope();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<EnumMemberModel>(values.Count);
        for (int i = 0; i < values.Count; i++)
        {
            string wire = values[i].Text;
            if (seen.Add(wire))
            {
                string desired = Words.ToPascalCase(givenNames.Count == values.Count ? givenNames[i] : wire.Length == 0 ? "Empty" : wire);
                members.Add(new EnumMemberModel(names.Take(desired), wire));
            }
        }

        return new EnumModel
        {
            Name = name,
            IsInteger = isInteger,
            Members = members.ToEquatableArray(),
            Documentation = DocumentationLowering.Of(schema),
            IsDeprecated = schema.IsTrue("deprecated"),
        };
    }
}
