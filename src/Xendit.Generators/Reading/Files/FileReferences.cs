using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Files;

/// <summary>A place in one of a document's files.</summary>
internal readonly record struct FilePlace(SpecFile File, ResolvedNode At)
{
    public SpecNode Node => At.Node;

    public string Pointer => At.Pointer;
}

/// <summary>
/// Finds what references lead to, whichever file it stands in, one link of a chain at a time. A reference means what it
/// means in the file that it is written in.
/// </summary>
internal sealed class FileReferences(SpecFiles files)
{
    /// <summary>A chain this long is as good as a loop; following it recurses.</summary>
    private const int ChainLength = 64;

    /// <summary>What was found; nothing while it is looked for, which is what a loop leads to.</summary>
    private readonly Dictionary<(SpecFile File, string Reference), FilePlace?> _found = [];

    private int _depth;

    /// <summary>What a reference leads to, or <see langword="null"/> when that is nowhere in the files.</summary>
    public FilePlace? Find(SpecScalar reference) => Find(files.Of(reference), reference.Text);

    /// <summary>The same for a reference as some file would write it.</summary>
    public FilePlace? Find(SpecFile file, string reference)
    {
        if (_found.TryGetValue((file, reference), out FilePlace? place) || _depth == ChainLength)
        {
            return place;
        }

        _found.Add((file, reference), null);
        _depth++;
        place = FindNew(file, ReferenceText.Parse(reference));
        _depth--;
        _found[(file, reference)] = place;
        return place;
    }

    /// <summary>Where the chain of references ends that begins at a place; what says anything beside its reference ends it.</summary>
    public FilePlace End(FilePlace place)
    {
        for (int i = 0; i < ChainLength && place.Node is SpecObject { Members.Count: 1 } link; i++)
        {
            if (SpecReferences.ReferenceOf(link) is not { } reference || Find(reference) is not { } next)
            {
                break;
            }

            place = next;
        }

        return place;
    }

    /// <summary>A reference with the path of the file that it leads to, so that it means the same wherever it stands.</summary>
    public string AddressOf(SpecScalar reference)
    {
        ReferenceText text = ReferenceText.Parse(reference.Text);
        SpecFile file = files.Of(reference);
        string path = text.Document.Length == 0 ? file.Path : files.Open(file, text.Document)?.Path ?? FilePaths.Resolve(file.Path, text.Document);
        return text.IsRemote ? reference.Text : $"{path}#{text.Fragment}";
    }

    private FilePlace? FindNew(SpecFile file, ReferenceText text)
    {
        if (StartOf(file, text.Document) is not { } start)
        {
            return null;
        }

        if (text.Fragment.Length == 0)
        {
            return start;
        }

        if (text.Fragment[0] == '/')
        {
            return Walk(start, text.Fragment);
        }

        return start.File.Anchors.TryGetAnchor(text.Fragment, out ResolvedNode anchored) ? start with { At = anchored } : null;
    }

    private FilePlace? StartOf(SpecFile file, string document)
    {
        if (document.Length > 0 && file.Anchors.TryGetIdentified(document, out ResolvedNode identified))
        {
            return new FilePlace(file, identified);
        }

        SpecFile? target = document.Length == 0 ? file : files.Open(file, document);
        return target?.Root is { } root ? new FilePlace(target, new ResolvedNode(root, "")) : null;
    }

    /// <summary>Follows a pointer, through references where it passes through them.</summary>
    private FilePlace? Walk(FilePlace place, string pointer)
    {
        foreach (string token in JsonPointers.Tokens(pointer))
        {
            if (place.At.TryStep(token, out ResolvedNode child))
            {
                place = place with { At = child };
            }
            else if (SpecReferences.ReferenceOf(place.Node) is { } reference && Find(reference) is { } through && End(through) is var end && end.At.TryStep(token, out child))
            {
                place = end with { At = child };
            }
            else
            {
                return null;
            }
        }

        return place;
    }
}
