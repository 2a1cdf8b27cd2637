using System.Globalization;
using System.Text;

namespace Xendit.Generators.Lowering.Patterns;

/// <summary>Writes a pattern as a regular expression of .NET that matches the same texts.</summary>
internal sealed class RegexWriter
{
    /// <summary>Of a short pattern a long expression can come: <c>\p{L}</c> has hundreds of ranges.</summary>
    private const int MaxLength = 100_000;

    private const string Word = "[0-9A-Z_a-z]";

    /// <summary>A search moves on by code units, but nothing begins in the middle of a character.</summary>
    private const string NotInCharacter = "(?<![\\uD800-\\uDBFF](?=[\\uDC00-\\uDFFF]))";

    private readonly StringBuilder _text = new();

    /// <summary>The expression.</summary>
    /// <exception cref="PatternException">It would be too long.</exception>
    public static string Write(PatternNode node)
    {
        var writer = new RegexWriter();
        if (node is not SequenceNode { Parts: [StartNode, ..] } && node.All().Any(static part => part is LookNode or WordBoundaryNode))
        {
            // All else begins with a character, and so cannot begin there.
            writer.Append(NotInCharacter);
            writer.WriteSequence(new SequenceNode([node]));
        }
        else
        {
            writer.WriteNode(node);
        }

        return writer._text.ToString();
    }

    private void WriteNode(PatternNode node)
    {
        switch (node)
        {
            case CharacterNode character:
                Append(RegexClasses.Write(character.Set));
                break;
            case SequenceNode sequence:
                WriteSequence(sequence);
                break;
            case ChoiceNode choice:
                WriteChoice(choice);
                break;
            case RepeatNode repeat:
                WriteRepeat(repeat);
                break;
            case GroupNode group:
                WriteGroup($"(?<{Number(group.Number)}>", group.Part);
                break;
            case BackReferenceNode { Number: var number }:
                // A group that captured nothing is empty, not a failure.
                Append($"(?({Number(number)})\\k<{Number(number)}>|)");
                break;
            case StartNode:
                Append("\\A");
                break;
            case EndNode:
                Append("\\z");
                break;
            case WordBoundaryNode { IsNegated: false }:
                Append($"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))");
                break;
            case WordBoundaryNode:
                Append($"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))");
                break;
            case LookNode look:
                WriteGroup($"(?{(look.IsBehind ? "<" : "")}{(look.IsNegated ? "!" : "=")}", look.Part);
                break;
        }
    }

    private void WriteSequence(SequenceNode sequence)
    {
        foreach (PatternNode part in sequence.Parts)
        {
            if (part is ChoiceNode)
            {
                WriteGroup("(?:", part);
            }
            else
            {
                WriteNode(part);
            }
        }
    }

    private void WriteChoice(ChoiceNode choice)
    {
        for (int i = 0; i < choice.Options.Count; i++)
        {
            Append(i == 0 ? "" : "|");
            WriteNode(choice.Options[i]);
        }
    }

    private void WriteRepeat(RepeatNode repeat)
    {
        if (repeat.Part is CharacterNode)
        {
            WriteNode(repeat.Part);
        }
        else
        {
            WriteGroup("(?:", repeat.Part);
        }

        Append(Count(repeat.Min, repeat.Max));
        Append(repeat.IsLazy ? "?" : "");
    }

    private void WriteGroup(string start, PatternNode part)
    {
        Append(start);
        WriteNode(part);
        Append(")");
    }

    private static string Count(int min, int? max) => (min, max) switch
    {
        (0, null) => "*",
        (1, null) => "+",
        (0, 1) => "?",
        (_, null) => $"{{{Number(min)},}}",
        _ when min == max => $"{{{Number(min)}}}",
        _ => $"{{{Number(min)},{Number(max.Value)}}}",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Append(string text)
    {
        _ = _text.Append(text);
        if (_text.Length > MaxLength)
        {
            throw new PatternException("its characters and counts make an expression that is too long");
        }
    }
}
