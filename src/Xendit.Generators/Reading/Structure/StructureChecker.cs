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
    private readonly ListChecker _lists;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<SpecNode> _booleanSchemas = [];
    private readonly Replacements _replacements = new();

    private StructureChecker(Bundle bundle, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        _diagnostics = diagnostics;
        _references = new ReferenceChecker(bundle, diagnostics);
        _scalars = new ScalarChecker(diagnostics);
        _lists = new ListChecker(diagnostics);
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
    private SpecNode? CheckNode(SpecNode node, Place place)
    {
        if (ReferenceEquals(place.Shape, Shape.Anything))
        {
            return node;
        }

        if (place.Shape.Object is not { IsReferable: true } && node is SpecObject holder && SpecReferences.ReferenceOf(node) is not null)
        {
            return CheckMisplacedReference(holder, place);
        }

        _replacements.Count();
        switch (node)
        {
            case SpecObject @object when place.Shape.Object is { } shape:
                return CheckObject(@object, place, shape);
            case SpecArray array when place.Shape.Items is { } items:
                return _lists.Check(array, place).Rewrite(item => CheckNode(item, place with { Shape = items }));
            case SpecScalar { Kind: SpecScalarKind.Null } when place.Takes(NodeKinds.Object | NodeKinds.Array) && !place.Takes(NodeKinds.String):
                return CheckEmpty(node, place);
            case SpecScalar { Kind: SpecScalarKind.Boolean } when place.Shape.Object is not null && place.Takes(NodeKinds.Boolean):
                _booleanSchemas.Add(node);
                return node;
            case SpecScalar scalar when ReferenceEquals(place.Shape, Shape.SchemaName):
                return _references.CheckName(scalar, place.IsDocumentation);
            case SpecScalar scalar:
                return _scalars.Check(scalar, place);
            default:
                _scalars.ReportWrongType(node, place);
                return null;
        }
    }

    /// <summary>Many tools follow <c>$ref</c> anywhere, and authors who use them write it anywhere.</summary>
    private SpecNode? CheckMisplacedReference(SpecObject holder, Place place)
    {
        var reference = (SpecScalar)holder["$ref"]!;
        if (!_references.TryFollow(reference, place.IsDocumentation, out SpecNode? target))
        {
            return null;
        }

        _diagnostics.Report(DiagnosticDescriptors.MisplacedReference, reference.Range, place.Shape.Expected);
        return Replace(reference, target, place);
    }

    /// <summary>What a reference leads to, in its place, which must end and stay within bounds.</summary>
    private SpecNode? Replace(SpecScalar reference, SpecNode target, Place place)
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

        return _replacements.Replace(target, node => CheckNode(node, place));
    }

    private SpecNode? CheckObject(SpecObject @object, Place place, ObjectShape shape)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (shape.IsReferable && @object.TryGetMember("$ref", out SpecMember? member))
        {
            if (member.Value is SpecScalar { Kind: SpecScalarKind.String } reference
                && _references.TryFollow(reference, place.IsDocumentation, out SpecNode? target)
                && !IsKept(reference, shape))
            {
                return Merge(@object, shape, Replace(reference, target, place), place.IsDocumentation);
            }

            if (!shape.HasReferenceSiblings)
            {
                return CheckNode(member.Value, new Place("$ref", Shape.Text, place.IsDocumentation)) is null ? null : @object;
            }
        }

        if (shape.Required.FirstOrDefault(required => @object[required] is null) is { } missing)
        {
            ReportMissing(@object, shape, missing, place);
            return null;
        }

        SpecObject result = CheckMembers(@object, shape, place.IsDocumentation);

        // A required member that did not fit has been reported, and the object says nothing without it.
        return shape.Required.All(required => result[required] is not null) ? result : null;
    }

    private void ReportMissing(SpecObject @object, ObjectShape shape, string required, Place place)
    {
        if (!place.IsDocumentation)
        {
            _diagnostics.Report(DiagnosticDescriptors.MissingMember, @object.Range, Capitalize(shape.Noun), required);
        }
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
            return CheckNode(member.Value, new Place(member.Name, known.Value, isDocumentation || known.IsDocumentation));
        }

        if (member.Name.Length > ReadLimits.NameLength)
        {
            _diagnostics.Report(DiagnosticDescriptors.WrongName, member.NameRange, member.Name, shape.Noun, ReadLimits.NameTooLong);
            return null;
        }

        if (shape.Others is { } others && shape.IsOtherName(member.Name))
        {
            return CheckNode(member.Value, new Place(member.Name, others, isDocumentation));
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
    private SpecNode CheckEmpty(SpecNode node, Place place)
    {
        bool isObject = place.Takes(NodeKinds.Object);
        if (!place.IsDocumentation)
        {
            _diagnostics.Report(DiagnosticDescriptors.EmptyValue, node.Range, place.Name, isObject ? "{}" : "[]");
        }

        return isObject ? new SpecObject(new SpecMembers(), node.Range) : new SpecArray([], node.Range);
    }

    private static string Capitalize(string noun) => char.ToUpperInvariant(noun[0]) + noun.Substring(1);
}
