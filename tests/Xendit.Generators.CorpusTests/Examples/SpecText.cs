using System.Text;
using System.Text.Json;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.CorpusTests.Examples;

/// <summary>Writes a node of a document as JSON.</summary>
internal static class SpecText
{
    public static string ToJson(SpecNode node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(writer, node);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, SpecNode node)
    {
        switch (node)
        {
            case SpecObject @object:
                writer.WriteStartObject();
                foreach (SpecMember member in @object.Members)
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case SpecArray array:
                writer.WriteStartArray();
                foreach (SpecNode item in array.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case SpecScalar { Kind: SpecScalarKind.String } scalar:
                writer.WriteStringValue(scalar.Text);
                break;
            case SpecScalar scalar:
                writer.WriteRawValue(scalar.Kind == SpecScalarKind.Null ? "null" : scalar.Text);
                break;
        }
    }
}
