using Microsoft.OpenApi;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Files;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Structure;

/// <summary>
/// Compares a tree with what the specification allows, reports the differences where they stand, and leaves out what
/// does not fit, so that nobody after it meets a list where an object should be.
/// </summary>
internal sealed class StructureChecker
{
    private readonly DiagnosticCollector _diagnostics;
    private readonly ReferenceChecker _references;
    private readonly ScalarChecker _scalars;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<SpecNode> _booleanSchemas = [];
    private readonly Replacements _replacements = new();

    private StructureChecker(Bundle bundle, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        _diagnostics = diagnostics;
        _references = new ReferenceChecker(bundle, diagnostics);
        _scalars = new ScalarChecker(diagnostics);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Checks a document.</summary>
    /// <param name="bundle">The document as it was read.</param>
    /// <param name="version">The version whose rules count.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static StructureCheck Check(
        Bundle bundle, OpenApiSpecVersion version, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        var checker = new StructureChecker(bundle, diagnostics, cancellationToken);
        SpecObject good = checker.CheckMembers(bundle.Root, OpenApiShapes.Document(version), isDocumentation: false);
        return new StructureCheck(good, checker._references.Bad, checker._booleanSchemas);
    }

    /// <summary>The node as it may stand in the place, or <see langword="null"/> when it may not.</summary>
    /// <param name="node">The node.</param>
    /// <param name="name">The name of the member that it, or the list around it, is the value of.</param>
    /// <param name="shape">What may stand there.</param>
    /// <param name="isDocumentation">Whether the place is only for people to read.</param>
    private SpecNode? CheckNode(SpecNode node, string name, Shape shape, bool isDocumentation)
    {
        if (ReferenceEquals(shape, Shape.Anything))
        {
            return node;
        }

        if (shape.Object is not { IsReferable: true } && node is SpecObject holder && SpecReferences.ReferenceOf(node) is not null)
        {
            return CheckMisplacedReference(holder, name, shape, isDocumentation);
        }

        _replacements.Count();
        switch (node)
        {
            case SpecObject @object when shape.Object is { } objectShape:
                return CheckObject(@object, name, shape, objectShape, isDocumentation);
            case SpecArray array when shape.Items is { } items:
                return array.Rewrite(item => CheckNode(item, name, items, isDocumentation));
            case SpecScalar { Kind: SpecScalarKind.Null } when (shape.Kinds & (NodeKinds.Object | NodeKinds.Array)) != 0 && (shape.Kinds & NodeKinds.String) == 0:
                return CheckEmpty(node, name, shape, isDocumentation);
            case SpecScalar { Kind: SpecScalarKind.Boolean } when shape.Object is not null && (shape.Kinds & NodeKinds.Boolean) != 0:
                _booleanSchemas.Add(node);
                return node;
            case SpecScalar scalar when ReferenceEquals(shape, Shape.SchemaName):
                return _references.CheckName(scalar, isDocumentation);
            case SpecScalar scalar:
                return _scalars.Check(scalar, name, shape, isDocumentation);
            default:
                _scalars.ReportWrongType(node, name, shape, isDocumentation);
                return null;
        }
    }

    /// <summary>Many tools follow <c>$ref</c> anywhere, and authors who use them write it anywhere.</summary>
    private SpecNode? CheckMisplacedReference(SpecObject holder, string name, Shape shape, bool isDocumentation)
    {
        var reference = (SpecScalar)holder["$ref"]!;
        if (!_references.TryFollow(reference, isDocumentation, out SpecNode? target))
        {
            return null;
        }

        _diagnostics.Report(DiagnosticDescriptors.MisplacedReference, reference.Range, shape.Expected);
        return Replace(reference, target, name, shape, isDocumentation);
    }

    /// <summary>What a reference leads to, in its place, which must end and stay within bounds.</summary>
    private SpecNode? Replace(SpecScalar reference, SpecNode target, string name, Shape shape, bool isDocumentation)
    {
        if (_replacements.AreTooDeep)
        {
            _diagnostics.Report(DiagnosticDescriptors.ReferenceLoop, reference.Range, reference.Text);
            return null;
        }

        if (_replacements.AreTooMany)
        {
            _diagnostics.Report(DiagnosticDescriptors.SyntaxError, reference.Range, ReadLimits.TooManyRepeated);
            return null;
        }

        return _replacements.Replace(target, node => CheckNode(node, name, shape, isDocumentation));
    }

    private SpecNode? CheckObject(SpecObject @object, string name, Shape place, ObjectShape shape, bool isDocumentation)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (shape.IsReferable && @object.TryGetMember("$ref", out SpecMember? member))
        {
            if (member.Value is SpecScalar { Kind: SpecScalarKind.String } reference
                && _references.TryFollow(reference, isDocumentation, out SpecNode? target)
                && !IsKept(reference, shape))
            {
                return Merge(@object, shape, Replace(reference, target, name, place, isDocumentation), isDocumentation);
            }

            if (!shape.HasReferenceSiblings)
            {
                return CheckNode(member.Value, "$ref", Shape.Text, isDocumentation) is null ? null : @object;
            }
        }

        foreach (string required in shape.Required)
        {
            if (@object[required] is null)
            {
                if (!isDocumentation)
                {
                    _diagnostics.Report(DiagnosticDescriptors.MissingMember, @object.Range, Capitalize(shape.Noun), required);
                }

                return null;
            }
        }

        SpecObject result = CheckMembers(@object, shape, isDocumentation);

        // A required member that did not fit has been reported, and the object says nothing without it.
        return shape.Required.All(required => result[required] is not null) ? result : null;
    }

    /// <summary>
    /// Whether a reference stays: to a schema, or to a component by its name. All others are replaced by what they lead to,
    /// which readers of components do not find.
    /// </summary>
    private static bool IsKept(SpecScalar reference, ObjectShape shape) =>
        shape.IsRecursive
        || (shape.Home is { } home
            && reference.Text.StartsWith("#" + home + "/", StringComparison.Ordinal)
            && reference.Text.IndexOf('/', home.Length + 2) < 0);

    /// <summary>What stands beside a reference, where that counts, and what it leads to; of the same member the former.</summary>
    private SpecNode? Merge(SpecObject holder, ObjectShape shape, SpecNode? target, bool isDocumentation)
    {
        if (target is not SpecObject referred || !shape.HasReferenceSiblings || holder.Members.Count == 1)
        {
            return target;
        }

        SpecObject own = CheckMembers(holder, shape, isDocumentation).Rewrite(static member => member.Name == "$ref" ? null : member.Value);
        return new SpecObject(SpecMembers.Of([.. own.Members, .. referred.Members]), holder.Range);
    }

    private SpecObject CheckMembers(SpecObject @object, ObjectShape shape, bool isDocumentation)
    {
        bool isReference = shape.IsReferable && SpecReferences.ReferenceOf(@object) is not null;
        return @object.Rewrite(member => isReference && shape.IsIgnoredBesideReference(member.Name)
            ? Ignore(member, shape)
            : CheckMember(member, shape, isDocumentation));
    }

    /// <summary>What is ignored costs the output nothing, whatever is wrong with it.</summary>
    private SpecNode? Ignore(SpecMember member, ObjectShape shape)
    {
        CheckMember(member, shape, isDocumentation: true);
        return null;
    }

    private SpecNode? CheckMember(SpecMember member, ObjectShape shape, bool isDocumentation)
    {
        if (shape.TryGet(member.Name, out MemberShape known))
        {
            return CheckNode(member.Value, member.Name, known.Value, isDocumentation || known.IsDocumentation);
        }

        if (member.Name.Length > ReadLimits.NameLength)
        {
            _diagnostics.Report(DiagnosticDescriptors.WrongName, member.NameRange, member.Name, shape.Noun, ReadLimits.NameTooLong);
            return null;
        }

        if (shape.Others is { } others && shape.IsOtherName(member.Name))
        {
            return CheckNode(member.Value, member.Name, others, isDocumentation);
        }

        if (member.Name.StartsWith("x-", StringComparison.Ordinal))
        {
            return member.Value;
        }

        return CheckUnknown(member, shape);
    }

    /// <summary>A member that the specification does not know is kept: it harms nobody, and its name tells what was meant.</summary>
    private SpecNode? CheckUnknown(SpecMember member, ObjectShape shape)
    {
        if (shape.OtherName.Length > 0)
        {
            _diagnostics.Report(DiagnosticDescriptors.WrongName, member.NameRange, member.Name, shape.Noun, shape.OtherName);
            return null;
        }

        string? nearest = NearestName.Find(member.Name, shape.Names);
        if (nearest is not null || !shape.IsOpen)
        {
            _diagnostics.Report(
                DiagnosticDescriptors.UnknownMember,
                member.NameRange,
                member.Name,
                shape.Noun,
                nearest is null ? "it is ignored; names of your own start with 'x-'" : $"did you mean '{nearest}'?");
        }

        return member.Value;
    }

    /// <summary>Nothing where an object or a list should be, as in <c>properties:</c> with nothing below it, is an empty one.</summary>
    private SpecNode CheckEmpty(SpecNode node, string name, Shape shape, bool isDocumentation)
    {
        bool isObject = (shape.Kinds & NodeKinds.Object) != 0;
        if (!isDocumentation)
        {
            _diagnostics.Report(DiagnosticDescriptors.EmptyValue, node.Range, name, isObject ? "{}" : "[]");
        }

        return isObject ? new SpecObject(new SpecMembers(), node.Range) : new SpecArray([], node.Range);
    }

    private static string Capitalize(string noun) => char.ToUpperInvariant(noun[0]) + noun.Substring(1);
}
