using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints the rules over JSON of a document: each is made when it is first asked for.</summary>
internal static class JsonRulesEmitter
{
    public static SourceFile Emit(JsonRulesUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        string rule = CSharpTypes.Runtime("JsonRule", unit.Scope);
        writer.WriteLine("/// <summary>What the document says about JSON that no type expresses.</summary>");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"internal static class {CSharpText.Identifier(unit.Scope.RulesName)}"))
        {
            foreach (JsonRuleModel model in unit.Rules)
            {
                writer.WriteLine($"private static {rule}? {FieldOf(model)};");
            }

            foreach (JsonRuleModel model in unit.Rules)
            {
                writer.WriteLine();
                writer.WriteLine($"internal static {rule} {CSharpText.Identifier(model.Name)} => {FieldOf(model)} ??= Make{model.Name}();");
            }

            foreach (JsonRuleModel model in unit.Rules)
            {
                writer.WriteLine();
                using (writer.WriteBlock($"private static {rule} Make{model.Name}()"))
                {
                    writer.Write("return ");
                    new JsonRulePrinter(unit.Scope).Print(model.Checks).Write(writer);
                    writer.WriteLine(";");
                }
            }
        }
    });

    private static string FieldOf(JsonRuleModel model) => "s_" + MemberNames.ToCamelCase(model.Name);
}
