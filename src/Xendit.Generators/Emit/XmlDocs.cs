using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Docs;

namespace Xendit.Generators.Emit;

/// <summary>Writes XML documentation comments.</summary>
internal static class XmlDocs
{
    /// <summary>Writes summary and remarks, if there are any.</summary>
    /// <param name="writer">Where to write to.</param>
    /// <param name="documentation">What the document says.</param>
    /// <param name="fallback">Plain text for where it says nothing.</param>
    public static void WriteDocs(this SourceWriter writer, Documentation? documentation, string fallback)
    {
        writer.WriteSummary("summary", documentation, fallback);
        if (documentation?.Remarks is { } remarks)
        {
            writer.WriteMarkdown("remarks", remarks);
        }
    }

    /// <summary>Writes an element whose content is a summary.</summary>
    public static void WriteSummary(this SourceWriter writer, string element, Documentation? documentation, string fallback, string attributes = "")
    {
        if (documentation is null)
        {
            writer.WriteElement(element, fallback, attributes);
        }
        else
        {
            writer.WriteMarkdown(element, documentation.Summary, attributes);
        }
    }

    /// <summary>Writes an element whose content is text of the document.</summary>
    public static void WriteMarkdown(this SourceWriter writer, string element, string markdown, string attributes = "") =>
        DocElement.Write(writer, element, attributes, DocBlocks.Read(markdown));

    /// <summary>Writes an element whose content is plain text.</summary>
    public static void WriteElement(this SourceWriter writer, string element, string text, string attributes = "") =>
        DocElement.Write(writer, element, attributes, [new DocBlock(DocBlockKind.Plain, text)]);
}
