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
    /// <summary>How many misplaced references may stand inside each other: they are written out, which must end.</summary>
    private const int MisplacedDepth = 2;

    private readonly DiagnosticCollector _diagnostics;
    private readonly ReferenceChecker _references;
    private readonly ScalarChecker _scalars;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<SpecNode> _booleanSchemas = [];
    private int _misplacedDepth;

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

        switch (node)
        {
            case SpecObject @object when shape.Object is { } objectShape:
                return CheckObject(@object, objectShape, isDocumentation);
            case SpecArray array when shape.Items is { } items:
                return array.Rewrite(item => CheckNode(item, name, items, isDocumentation));
            case SpecScalar { Kind: SpecScalarKind.Null } when (shape.Kinds & (NodeKinds.Object | NodeKinds.Array)) != 0 && (shape.Kinds & NodeKinds.String) == 0:
                return CheckEmpty(node, name, shape, isDocumentation);
            case SpecScalar { Kind: SpecScalarKind.Boolean } when shape.Object is not null && (shape.Kinds & NodeKinds.Boolean) != 0:
                _booleanSchemas.Add(node);
                return node;
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

        if (_misplacedDepth == MisplacedDepth)
        {
            _diagnostics.Report(DiagnosticDescriptors.ReferenceLoop, reference.Range, reference.Text);
            return null;
        }

        _diagnostics.Report(DiagnosticDescriptors.MisplacedReference, reference.Range, shape.Expected);
        _misplacedDepth++;
        SpecNode? result = CheckNode(target, name, shape, isDocumentation);
        _misplacedDepth--;
        return result;
    }

    private SpecObject? CheckObject(SpecObject @object, ObjectShape shape, bool isDocumentation)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (shape.IsReferable && @object.TryGetMember("$ref", out SpecMember? reference))
        {
            if (reference.Value is SpecScalar { Kind: SpecScalarKind.String } text)
            {
                _references.TryFollow(text, isDocumentation, out _);
            }

            if (!shape.HasReferenceSiblings)
            {
                return CheckNode(reference.Value, "$ref", Shape.Text, isDocumentation) is null ? null : @object;
            }
        }

        foreach (string name in shape.Required)
        {
            if (@object[name] is null)
            {
                _diagnostics.Report(DiagnosticDescriptors.MissingMember, @object.Range, Capitalize(shape.Noun), name);
                return null;
            }
        }

        SpecObject result = CheckMembers(@object, shape, isDocumentation);

        // A required member that did not fit has been reported, and the object says nothing without it.
        return shape.Required.All(name => result[name] is not null) ? result : null;
    }

    private SpecObject CheckMembers(SpecObject @object, ObjectShape shape, bool isDocumentation) =>
        @object.Rewrite(member => CheckMember(member, shape, isDocumentation));

    private SpecNode? CheckMember(SpecMember member, ObjectShape shape, bool isDocumentation)
    {
        if (shape.TryGet(member.Name, out MemberShape known))
        {
            return CheckNode(member.Value, member.Name, known.Value, isDocumentation || known.IsDocumentation);
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
