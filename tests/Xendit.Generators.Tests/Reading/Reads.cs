using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Tests.Reading;

/// <summary>Short ways to read texts in tests.</summary>
internal static class Reads
{
    /// <summary>The head that tests of other things do not want to repeat.</summary>
    public const string Head = "openapi: 3.1.1\ninfo: { title: T, version: '1' }\n";

    public static ReadResult Yaml(string text) => DocumentReader.Read("test.openapi.yaml", text, CancellationToken.None);

    public static ReadResult Json(string text) => DocumentReader.Read("test.openapi.json", text, CancellationToken.None);

    /// <summary>Reads a document whose only interesting part is the value of <c>x-test</c>.</summary>
    public static SpecNode Value(string yaml) => Tree(yaml).ShouldBeOfType<SpecObject>()["x-test"].ShouldNotBeNull();

    /// <summary>The tree of a text that must parse without a finding.</summary>
    public static SpecNode Tree(string text, string path = "test.yaml")
    {
        var diagnostics = new DiagnosticCollector(path);
        TreeReading reading = TreeReader.Read(path, text, diagnostics, CancellationToken.None);
        reading.Failure.ShouldBeNull();
        diagnostics.ToArray().ShouldBeEmpty();
        return reading.Root.ShouldNotBeNull();
    }

    /// <summary>The findings as "line:column-line:column id", counted from 1, as compilers print them.</summary>
    public static string[] Places(this ReadResult result) => [.. result.Diagnostics.Select(item => $"{Place(item.Location)} {item.Descriptor.Id}")];

    /// <summary>The only finding's message.</summary>
    public static string Message(this ReadResult result) => result.Diagnostics.ShouldHaveSingleItem().ToDiagnostic().GetMessage();

    public static string Place(LocationInfo location)
    {
        var span = location.LineSpan;
        return $"{span.Start.Line + 1}:{span.Start.Character + 1}-{span.End.Line + 1}:{span.End.Character + 1}";
    }

    /// <summary>The characters that a finding marks.</summary>
    public static string Marked(this DiagnosticInfo item, string text) => text.Substring(item.Location.Span.Start, item.Location.Span.Length);
}
