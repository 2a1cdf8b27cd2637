using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering.Checks;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;

namespace Xendit.Generators.Lowering.Types;

/// <summary>The schemas of a document in two passes: types first, assertions when every member is known.</summary>
internal sealed class SchemaLowering
{
    private readonly LoweringContext _context;
    private readonly TypeRegistry _registry = new();
    private readonly TypeLowering _types;
    private readonly CheckLowering _checks;
    private readonly JsonRuleLowering _rules;

    /// <param name="context">The document.</param>
    /// <param name="reservedNames">Names that no schema can have.</param>
    /// <param name="places">Where the document describes what travels.</param>
    public SchemaLowering(LoweringContext context, IEnumerable<string> reservedNames, DirectedPlaces places)
    {
        _context = context;
        HaveFiles = places.Files.Count > 0;
        _registry.Reserve(reservedNames);
        var enforceability = new Enforceability(context);
        _types = new TypeLowering(context, _registry, places, enforceability);
        _rules = new JsonRuleLowering(context, enforceability);
        _checks = new CheckLowering(context, _registry, enforceability, _rules);
    }

    /// <summary>Whether some record may have a member that is a file.</summary>
    public bool HaveFiles { get; }

    /// <summary>Settles the names of all component schemas: they are the same whichever are generated.</summary>
    public void NameComponents()
    {
        // A name that is good as it is does not depend on others that only become equal to it.
        IEnumerable<(string Name, Schema Schema)> components = ComponentSchemas.Of(_context.Document)
            .OrderBy(static component => Words.ToPascalCase(component.Name) == component.Name ? 0 : 1);
        foreach ((string name, Schema schema) in components)
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
            _context.InPlace.ReportLeftOut(schema);
        }

        _types.CompleteRecords();
    }

    /// <summary>The type of a schema elsewhere in the document.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">The name for a type that it declares, unless it stands in a part with a name.</param>
    /// <param name="otherName">The name where a component or another place has that one.</param>
    public TypeRef TypeOf(Schema schema, string name, string? otherName = null)
    {
        TypeRef type = _types.Lower(schema, SharedPartNames.Of(schema.Pointer) is { } part
            ? FirstFree(part, otherName is null ? part : part + "Body")
            : FirstFree(name, otherName ?? name));
        _types.CompleteRecords();
        return type;
    }

    /// <summary>Gives a schema that says the same as another the type of that one.</summary>
    public TypeRef ShareType(Schema schema, TypeRef type) => _types.Share(schema, type);

    /// <summary>The record that a type is, or <see langword="null"/>.</summary>
    public RecordDeclaration? FindRecord(TypeRef type) => type.Shape == TypeShape.Record ? _registry.FindRecord(type.Name) : null;

    /// <summary>The assertions of a schema elsewhere in the document.</summary>
    public EquatableArray<Check> ChecksOf(Schema schema, TypeRef type) => _checks.OfPlace(schema, type, isNullable: false);

    /// <summary>Declares the union of an operation's results, which nothing but the status of an answer tells apart.</summary>
    /// <param name="place">Where the answers stand.</param>
    /// <param name="name">The name for the union.</param>
    /// <param name="branches">The results.</param>
    /// <returns>The union, and the names that its branches got.</returns>
    public (TypeRef Type, IReadOnlyList<string> BranchNames) DeclareResult(Schema place, string name, IReadOnlyList<ResultBranch> branches)
    {
        string unionName = _registry.Name(place.Pointer, name);
        NameScope names = NameScope.OfBranches(unionName);
        List<(Schema? Schema, UnionBranchModel Model)> models = branches
            .Select(branch => (branch.Schema, new UnionBranchModel(names.Take(branch.Name), branch.Type)))
            .ToList();
        _registry.Add(new UnionDeclaration(unionName, place, models, decision: null));
        return (new TypeRef(TypeShape.Union, unionName), models.Select(static branch => branch.Model.Name).ToList());
    }

    /// <summary>The declared types, in the order of their declaration.</summary>
    public EquatableArray<TypeModel> Assemble()
    {
        var assembly = new ModelAssembly(_registry, _checks);
        return _registry.Declarations.Select(assembly.Assemble).ToEquatableArray();
    }

    /// <summary>The rules over JSON that the assertions of all the others refer to: to be asked for last.</summary>
    public EquatableArray<JsonRuleModel> AssembleRules() => _rules.Complete();

    private string FirstFree(string name, string otherName) => _registry.IsFree(name) ? name : otherName;

    private string FreeName(string name, Schema schema)
    {
        string desired = Words.ToPascalCase(name);
        if (_registry.IsFree(desired))
        {
            return desired;
        }

        string suffixed = _registry.FreeName(desired + "Model");
        _context.Report(DiagnosticDescriptors.SchemaRenamed, _context.Document.PlaceOf(schema.Pointer), name, suffixed);
        return suffixed;
    }
}

/// <summary>One of the results of an operation.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Schema">Where it comes from, or <see langword="null"/> where the document does not say more.</param>
internal sealed record ResultBranch(string Name, TypeRef Type, Schema? Schema);
