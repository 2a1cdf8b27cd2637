using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.OpenApi;

/// <summary>
/// Finds what in a document the reader of the object model fails on, and leaves out no more than that. It fails on single
/// texts mostly: an address that is none, an empty name.
/// </summary>
/// <param name="tryRead">Tries a document; gives the reason of a failure, or <see langword="null"/>.</param>
/// <param name="diagnostics">Takes what is left out.</param>
internal sealed class ReadableParts(Func<SpecObject, string?> tryRead, DiagnosticCollector diagnostics)
{
    private int _attempts;

    /// <summary>The document without what the reader fails on.</summary>
    public SpecObject Of(SpecObject root)
    {
        var readable = new SpecObject(new SpecMembers(), root.Range);
        foreach (SpecMember member in root.Members)
        {
            // Some fail only together, such as a host and a scheme.
            SpecObject whole = With(readable, member);
            if (tryRead(whole) is null)
            {
                readable = whole;
            }
            else if (Repair(member, part => Of([part], root.Range)) is { } part && IsReadable(With(readable, part), part.NameRange, tryRead))
            {
                readable = With(readable, part);
            }
        }

        return readable;
    }

    /// <summary>The member without what the reader fails on, or <see langword="null"/> when nothing can be left of it.</summary>
    private SpecMember? Repair(SpecMember member, Func<SpecMember, SpecObject> document) =>
        Repair(member.Value, member.NameRange, value => document(member with { Value = value })) is { } value ? member with { Value = value } : null;

    /// <summary>The node without what the reader fails on, or <see langword="null"/> when nothing can be left of it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="place">Where to report it.</param>
    /// <param name="document">Puts a node in its place in a document that has nothing beside it.</param>
    private SpecNode? Repair(SpecNode node, SourceRange place, Func<SpecNode, SpecObject> document)
    {
        if (Attempt(document(node)) is not { } failure)
        {
            return node;
        }

        SpecNode? empty = node switch
        {
            SpecObject => Of([], node.Range),
            SpecArray => new SpecArray([], node.Range),
            _ => null,
        };

        // What fails with nothing in it fails for its name.
        if (empty is null || Attempt(document(empty)) is not null)
        {
            diagnostics.Report(DiagnosticDescriptors.UnreadablePart, place, failure);
            return null;
        }

        SpecNode repaired = node is SpecObject @object ? Repair(@object, document) : Repair((SpecArray)node, document);
        return IsReadable(document(repaired), place, Attempt) ? repaired : null;
    }

    private SpecObject Repair(SpecObject @object, Func<SpecNode, SpecObject> document)
    {
        SpecObject Whole(IEnumerable<SpecMember> some) => Of(some, @object.Range);
        return Whole(Keep(@object.Members, some => document(Whole(some)), member => Repair(member, part => document(Whole([part])))));
    }

    private SpecArray Repair(SpecArray array, Func<SpecNode, SpecObject> document)
    {
        SpecArray Whole(IReadOnlyList<SpecNode> some) => new(some, array.Range);
        return Whole(Keep(array.Items, some => document(Whole(some)), item => Repair(item, item.Range, part => document(Whole([part])))));
    }

    /// <summary>The parts that can be read, each repaired if it must be. One that fails among thousands is found by halves.</summary>
    private IReadOnlyList<T> Keep<T>(IReadOnlyList<T> parts, Func<IReadOnlyList<T>, SpecObject> document, Func<T, T?> repair)
        where T : class
    {
        if (parts.Count == 1)
        {
            return repair(parts[0]) is { } repaired ? [repaired] : [];
        }

        int half = parts.Count / 2;
        return parts.Count == 0 || Attempt(document(parts)) is null
            ? parts
            : [.. Keep([.. parts.Take(half)], document, repair), .. Keep([.. parts.Skip(half)], document, repair)];
    }

    private bool IsReadable(SpecObject document, SourceRange place, Func<SpecObject, string?> attempt)
    {
        if (attempt(document) is not { } failure)
        {
            return true;
        }

        diagnostics.Report(DiagnosticDescriptors.UnreadablePart, place, failure);
        return false;
    }

    private string? Attempt(SpecObject document) =>
        ++_attempts > ReadLimits.RepairAttempts ? "it fails on too many other parts" : tryRead(document);

    private static SpecObject Of(IEnumerable<SpecMember> members, SourceRange range) => new(SpecMembers.Of(members), range);

    private static SpecObject With(SpecObject @object, SpecMember member) => Of([.. @object.Members, member], @object.Range);
}
