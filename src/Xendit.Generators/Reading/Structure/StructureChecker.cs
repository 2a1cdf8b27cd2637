using Microsoft.OpenApi;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Structure;

/// <summary>What the check of a document gives.</summary>
/// <param name="Root">The tree without what does not fit; nodes that fit are the same instances.</param>
/// <param name="BadReferences">The texts of the references that cannot be followed.</param>
internal sealed record StructureCheck(SpecObject Root, IReadOnlyCollection<string> BadReferences);

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

    private StructureChecker(SpecObject root, DiagnosticCollector diagnostics, bool isComplete, CancellationToken cancellationToken)
    {
        _diagnostics = diagnostics;
        _references = new ReferenceChecker(root, diagnostics, isComplete);
        _scalars = new ScalarChecker(diagnostics);
        _cancellationToken = cancellationToken;
    }

    /// <summary>Checks a document.</summary>
    /// <param name="root">The tree as it was read.</param>
    /// <param name="version">The version whose rules count.</param>
    /// <param name="isComplete">
    /// Whether the whole text was read; if not, what is missing is not reported, because it may stand in the part that was not.
    /// </param>
    /// <param name="diagnostics">Takes the findings.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static StructureCheck Check(
        SpecObject root, OpenApiSpecVersion version, bool isComplete, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        var checker = new StructureChecker(root, diagnostics, isComplete, cancellationToken);
        SpecObject good = checker.CheckMembers(root, OpenApiShapes.Document(version));
        return new StructureCheck(good, checker._references.Bad);
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

        switch (node)
        {
            case SpecObject @object when shape.Object is { } objectShape:
                return CheckObject(@object, objectShape);
            case SpecArray array when shape.Items is { } items:
                return CheckItems(array, name, items, isDocumentation);
            case SpecScalar { Kind: SpecScalarKind.Null } when (shape.Kinds & (NodeKinds.Object | NodeKinds.Array)) != 0 && !shape.IsNullWord:
                return CheckEmpty(node, name, shape, isDocumentation);
            case SpecScalar scalar:
                return _scalars.Check(scalar, name, shape, isDocumentation);
            default:
                _scalars.ReportWrongType(node, name, shape, isDocumentation);
                return null;
        }
    }

    private SpecObject? CheckObject(SpecObject @object, ObjectShape shape)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (shape.IsReferable && @object.TryGetMember("$ref", out SpecMember? reference))
        {
            if (reference.Value is SpecScalar { Kind: SpecScalarKind.String } text)
            {
                _references.Check(text);
            }

            if (!shape.HasReferenceSiblings)
            {
                return @object;
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

        SpecObject result = CheckMembers(@object, shape);

        // A required member that did not fit has been reported, and the object says nothing without it.
        return shape.Required.All(name => result[name] is not null) ? result : null;
    }

    private SpecObject CheckMembers(SpecObject @object, ObjectShape shape)
    {
        SpecMembers? changed = null;
        for (int i = 0; i < @object.Members.Count; i++)
        {
            SpecMember member = @object.Members[i];
            SpecNode? value = CheckMember(member, shape);
            if (changed is null && !ReferenceEquals(value, member.Value))
            {
                changed = new SpecMembers();
                for (int before = 0; before < i; before++)
                {
                    changed.TryAdd(@object.Members[before]);
                }
            }

            if (value is not null)
            {
                changed?.TryAdd(ReferenceEquals(value, member.Value) ? member : member with { Value = value });
            }
        }

        return changed is null ? @object : new SpecObject(changed, @object.Range);
    }

    private SpecNode? CheckMember(SpecMember member, ObjectShape shape)
    {
        if (shape.TryGet(member.Name, out MemberShape known))
        {
            return CheckNode(member.Value, member.Name, known.Value, known.IsDocumentation);
        }

        if (shape.Others is { } others && shape.IsOtherName(member.Name))
        {
            return CheckNode(member.Value, member.Name, others, isDocumentation: false);
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

    private SpecArray CheckItems(SpecArray array, string name, Shape items, bool isDocumentation)
    {
        List<SpecNode>? changed = null;
        for (int i = 0; i < array.Items.Count; i++)
        {
            SpecNode item = array.Items[i];
            SpecNode? value = CheckNode(item, name, items, isDocumentation);
            if (changed is null && !ReferenceEquals(value, item))
            {
                changed = [.. array.Items.Take(i)];
            }

            if (value is not null)
            {
                changed?.Add(value);
            }
        }

        return changed is null ? array : new SpecArray(changed, array.Range);
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
