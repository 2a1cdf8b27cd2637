using System.Text;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Takes JSON literals from the tree.</summary>
internal static class Literals
{
    public static Literal Of(SpecNode node) => node is SpecScalar scalar
        ? new Literal(KindOf(scalar.Kind), scalar.Text)
        : new Literal(LiteralKind.Json, ToJson(node));

    private static LiteralKind KindOf(SpecScalarKind kind) => kind switch
    {
        SpecScalarKind.Null => LiteralKind.Null,
        SpecScalarKind.Boolean => LiteralKind.Boolean,
        SpecScalarKind.Number => LiteralKind.Number,
        _ => LiteralKind.String,
    };

    private static string ToJson(SpecNode node)
    {
        var json = new StringBuilder();
        Write(node, json);
        return json.ToString();
    }

    private static void Write(SpecNode node, StringBuilder json)
    {
        switch (node)
        {
            case SpecObject value:
                WriteAll('{', value.Members, '}', json, static (member, json) =>
                {
                    WriteString(member.Name, json);
                    json.Append(':');
                    Write(member.Value, json);
                });
                break;
            case SpecArray value:
                WriteAll('[', value.Items, ']', json, Write);
                break;
            case SpecScalar { Kind: SpecScalarKind.String } value:
                WriteString(value.Text, json);
                break;
            case SpecScalar value:
                json.Append(value.Text);
                break;
        }
    }

    private static void WriteAll<T>(char open, IReadOnlyList<T> items, char close, StringBuilder json, Action<T, StringBuilder> write)
    {
        json.Append(open);
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                json.Append(',');
            }

            write(items[i], json);
        }

        json.Append(close);
    }

    private static void WriteString(string text, StringBuilder json) =>
        json.Append('"').Append(System.Text.Json.JsonEncodedText.Encode(text)).Append('"');
}
