namespace Xendit.Generators.Runtime;

/// <summary>
/// An assertion about JSON, for what no C# type expresses: free-form values, and keywords that look at a value as a whole.
/// </summary>
internal abstract class JsonRule
{
    /// <summary>Adds the violations of the value to <paramref name="errors"/>, with paths that begin at the value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="errors">The violations.</param>
    /// <param name="marks">Gathers which members or items of the value the rule has looked at, where somebody asks.</param>
    public abstract void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks);

    /// <summary>Whether the value violates nothing.</summary>
    public bool Holds(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        int start = errors.StartProbe();
        Check(value, ref errors, marks);
        return errors.EndProbe(start);
    }

    /// <summary>Whether the value violates nothing; only then what the rule has looked at counts.</summary>
    public bool HoldsAndMarks(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (marks is null)
        {
            return Holds(value, ref errors, marks);
        }

        JsonMarks own = JsonMarks.Take();
        bool holds = Holds(value, ref errors, own);
        if (holds)
        {
            marks.Add(own);
        }

        own.Release();
        return holds;
    }

    /// <summary>Checks a member, and puts its name before the paths of what it violates.</summary>
    protected static void CheckMember(JsonRule rule, in JsonTreeMember member, ref ValidationErrors errors)
    {
        int mark = errors.Count;
        rule.Check(member.Value, ref errors, marks: null);
        if (errors.Count != mark && errors.IsCollecting)
        {
            errors.Prefix(mark, "", member.ToText());
        }
    }

    /// <summary>Checks an item, and puts its number before the paths of what it violates.</summary>
    protected static void CheckItem(JsonRule rule, in JsonTreeNode value, int index, ref ValidationErrors errors)
    {
        int mark = errors.Count;
        rule.Check(value, ref errors, marks: null);
        errors.Prefix(mark, "", index);
    }
}
