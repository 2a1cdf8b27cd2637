using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Xendit.Generators.Collections;
using Xendit.Generators.Reading.Files;

namespace Xendit.Generators.Pipeline;

/// <summary>
/// Finds the files that a document depends on without parsing anything: those whose name stands in its text, or in the
/// text of one of them. A change of any other file is none of the document's business.
/// </summary>
internal static class ReferredFiles
{
    /// <summary>The files that the document may refer to, in the order of their paths.</summary>
    /// <param name="path">The document's path.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="candidates">The files of the project that can be referred to.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static EquatableArray<ReferredFile> Find(
        string path, string text, ImmutableArray<AdditionalText> candidates, CancellationToken cancellationToken)
    {
        List<Candidate> left = candidates.Where(file => file.Path != path).Select(static file => new Candidate(file)).ToList();
        var found = new List<ReferredFile>();
        var unread = new Queue<string>([text]);
        while (unread.Count > 0 && left.Count > 0)
        {
            foreach (Candidate candidate in TakeMentioned(unread.Dequeue(), left))
            {
                var file = new ReferredFile(candidate.File.Path, candidate.File.GetText(cancellationToken)?.ToString() ?? "");
                found.Add(file);
                unread.Enqueue(file.Text);
            }
        }

        return found.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray();
    }

    private static List<Candidate> TakeMentioned(string text, List<Candidate> candidates)
    {
        var taken = new List<Candidate>();
        foreach (string extension in candidates.Select(static candidate => candidate.Extension).Distinct().ToList())
        {
            List<Candidate> open = candidates.Where(candidate => candidate.Extension == extension).ToList();
            for (int at = 0; open.Count > 0 && (at = text.IndexOf(extension, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
            {
                at += extension.Length;
                taken.AddRange(open.Where(candidate => candidate.EndsAt(text, at)));
                open.RemoveAll(candidate => candidate.EndsAt(text, at));
            }
        }

        candidates.RemoveAll(taken.Contains);
        return taken;
    }

    /// <summary>A file, and how a text may write its name.</summary>
    private sealed class Candidate
    {
        private readonly string[] _spellings;

        public Candidate(AdditionalText file)
        {
            string name = FilePaths.NameOf(file.Path);
            File = file;
            Extension = name.Substring(name.LastIndexOf('.')).ToLowerInvariant();
            _spellings = [name, Uri.EscapeDataString(name), EscapeAsJson(name)];
        }

        public AdditionalText File { get; }

        public string Extension { get; }

        /// <summary>Whether the file's name ends at that place of a text.</summary>
        public bool EndsAt(string text, int end) => _spellings.Any(spelling =>
            end >= spelling.Length && string.Compare(text, end - spelling.Length, spelling, 0, spelling.Length, StringComparison.OrdinalIgnoreCase) == 0);

        private static string EscapeAsJson(string name) => string.Concat(name.Select(static c =>
            c < 0x80 ? c.ToString() : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)));
    }
}
