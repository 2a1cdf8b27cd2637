using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Naming;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>The schemas of a document in two passes: types first, assertions when every member is known.</summary>
internal sealed class SchemaLowering
{
    private readonly LoweringContext _context;
    private readonly TypeRegistry _registry = new();
    private readonly TypeLowering _types;
    private readonly CheckLowering _checks;
    private readonly JsonRuleLowering _rules;

    public SchemaLowering(LoweringContext context, IEnumerable<string> reservedNames)
    {
        _context = context;
        _registry.Reserve(reservedNames);
        var references = new SchemaReferences(context.Document);
        _types = new TypeLowering(context, _registry, references);
        var enforceability = new Enforceability(references, context.Patterns);
        _rules = new JsonRuleLowering(context, references, enforceability);
        _checks = new CheckLowering(context, _registry, references, enforceability, _rules);
    }

    /// <summary>Settles the names of all component schemas: they are the same whichever are generated.</summary>
    public void NameComponents()
    {
        // A name that is good as it is does not depend on others that only become equal to it.
        foreach ((string name, Schema schema) in ComponentSchemas.Of(_context.Document).OrderBy(static component => Words.ToPascalCase(component.Name) == component.Name ? 0 : 1))
        {
            _registry.Name(schema.Pointer, FreeName(name, schema));
        }
    }

    /// <summary>Declares what all component schemas take.</summary>
    public void LowerComponents()
    {
        foreach ((string name, Schema schema) in ComponentSchemas.Of(_context.Document))
        {
            _types.Lower(schema, Words.ToPascalCase(name));
        }

        _types.CompleteRecords();
    }

    /// <summary>The type of a schema elsewhere in the document.</summary>
    public TypeRef TypeOf(Schema schema, string name)
    {
        TypeRef type = _types.Lower(schema, name);
        _types.CompleteRecords();
        return type;
    }

    /// <summary>The assertions of a schema elsewhere in the document.</summary>
    public EquatableArray<Check> ChecksOf(Schema schema, TypeRef type) => _checks.OfUse(schema, type);

    /// <summary>The declared types, in the order of their declaration.</summary>
    public EquatableArray<TypeModel> Assemble()
    {
        var assembly = new ModelAssembly(_registry, _checks);
        return _registry.Declarations.Select(assembly.Assemble).ToEquatableArray();
    }

    /// <summary>The rules over JSON that the assertions of all the others refer to: to be asked for last.</summary>
    public EquatableArray<JsonRuleModel> AssembleRules() => _rules.Complete();

    private string FreeName(string name, Schema schema)
    {
        string desired = Words.ToPascalCase(name);
        if (_registry.IsFree(desired))
        {
            return desired;
        }

        string suffixed = _registry.FreeName(desired + "Model");
        _context.Report(DiagnosticDescriptors.SchemaRenamed, schema.Range, name, suffixed);
        return suffixed;
    }
}
