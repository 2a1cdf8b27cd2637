using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Json;

namespace Xendit.Generators.Emit.Types;

/// <summary>
/// Prints the search for the value of a text. A method clears room for every text that it compares with before it looks
/// at any, so many texts are spread over several methods.
/// </summary>
internal sealed class EnumMatchPrinter(SourceWriter writer, EnumNames names, string jsonCodec)
{
    private const int MaxCases = 16;

    private readonly Queue<(string Method, IReadOnlyList<Utf8Case> Cases)> _open = new();
    private int _count;

    public void Write(IEnumerable<EnumMemberModel> members)
    {
        string first = Open(members.Select(Case).ToList());
        while (_open.Count > 0)
        {
            (string method, IReadOnlyList<Utf8Case> cases) = _open.Dequeue();
            if (method != first)
            {
                writer.WriteLine();
            }

            using (writer.WriteBlock($"private static bool {method}({FrameworkNames.ReadOnlySpan}<byte> text, out {names.Enum} number)"))
            {
                WriteSwitch(cases);
                writer.WriteLine();
                writer.WriteLine("number = default;");
                writer.WriteLine("return false;");
            }
        }
    }

    private Utf8Case Case(EnumMemberModel member) => new(member.Wire, () =>
    {
        writer.WriteLine($"number = {names.Enum}.{CSharpText.Identifier(member.Name)};");
        writer.WriteLine("return true;");
    });

    /// <summary>Notes down a method to be printed; gives its name.</summary>
    private string Open(IReadOnlyList<Utf8Case> cases)
    {
        string method = _count == 0 ? "TryMatch" : "TryMatch" + CSharpText.Literal(_count);
        _count++;
        _open.Enqueue((method, cases));
        return method;
    }

    private void WriteSwitch(IReadOnlyList<Utf8Case> cases)
    {
        if (cases.Count <= MaxCases)
        {
            new Utf8Switch(writer, "text", jsonCodec + ".Matches").Write(cases);
        }
        else if (cases.Any(c => c.Utf8.Length != cases[0].Utf8.Length))
        {
            WriteParts("text.Length", cases.GroupBy(static c => c.Utf8.Length), static length => CSharpText.Literal(length));
        }
        else
        {
            int position = Utf8Switch.MostTelling(cases);
            WriteParts($"text[{CSharpText.Literal(position)}]", cases.GroupBy(c => c.Utf8[position]), Utf8Switch.ByteLiteral);
        }
    }

    private void WriteParts<T>(string subject, IEnumerable<IGrouping<T, Utf8Case>> groups, Func<T, string> label)
    {
        using (writer.WriteBlock($"switch ({subject})"))
        {
            writer.WriteSeparated(Parts(groups.OrderBy(static group => group.Key)), part =>
            {
                writer.WriteLine($"case {string.Join(" or ", part.Select(group => label(group.Key)))}:");
                using (writer.Indent())
                {
                    writer.WriteLine($"return {Open(part.SelectMany(static group => group).ToList())}(text, out number);");
                }
            });
        }
    }

    /// <summary>Neighbouring groups together, as long as one method can hold them.</summary>
    private static IEnumerable<IReadOnlyList<IGrouping<T, Utf8Case>>> Parts<T>(IEnumerable<IGrouping<T, Utf8Case>> groups)
    {
        var part = new List<IGrouping<T, Utf8Case>>();
        int count = 0;
        foreach (IGrouping<T, Utf8Case> group in groups)
        {
            if (part.Count > 0 && count + group.Count() > MaxCases)
            {
                yield return part;
                part = [];
                count = 0;
            }

            part.Add(group);
            count += group.Count();
        }

        yield return part;
    }
}
