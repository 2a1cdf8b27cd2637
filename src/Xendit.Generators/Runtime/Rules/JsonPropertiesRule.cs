namespace Xendit.Generators.Runtime;

/// <summary><c>properties</c>, <c>patternProperties</c>, and <c>additionalProperties</c> for those that neither speaks of.</summary>
internal sealed class JsonPropertiesRule : JsonRule
{
    private readonly (JsonTreeName Name, JsonRule Rule)[] _named;
    private readonly (TextPattern Pattern, JsonRule Rule)[] _patterns;
    private readonly JsonRule? _additional;

    public JsonPropertiesRule((string Name, JsonRule Rule)[] named, (TextPattern Pattern, JsonRule Rule)[] patterns, JsonRule? additional)
    {
        _named = global::System.Array.ConvertAll(named, static property => (new JsonTreeName(property.Name), property.Rule));
        _patterns = patterns;
        _additional = additional;
    }

    /// <inheritdoc/>
    public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.Kind != global::System.Text.Json.JsonValueKind.Object)
        {
            return;
        }

        if (_patterns.Length == 0)
        {
            CheckMembers(value, ref errors, marks);
        }
        else
        {
            using JsonTreeLease open = value.Open();
            CheckMembers(open.Node, ref errors, marks);
        }
    }

    /// <summary>Checks a member that the document does not name; one that is not allowed is reported at the object.</summary>
    public static void CheckAdditional(in JsonTreeMember member, JsonRule rule, string keyword, ref ValidationErrors errors)
    {
        if (rule is JsonNeverRule)
        {
            errors.Add("", keyword, errors.IsCollecting ? $"The member {StringChecks.Quote(member.ToText())} is not allowed here." : "");
        }
        else
        {
            CheckMember(rule, member, ref errors);
        }
    }

    private static bool Matches(in JsonTreeMember member, TextPattern pattern, ref ValidationErrors errors)
    {
        using var name = JsonText.Of(member.Name);
        return pattern.IsMatch(name.Characters, ref errors);
    }

    private void CheckMembers(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks)
    {
        int index = 0;
        foreach (JsonTreeMember member in value.Members)
        {
            if (CheckListed(member, ref errors))
            {
                marks?.Add(index);
            }
            else if (_additional is not null)
            {
                marks?.Add(index);
                CheckAdditional(member, _additional, "additionalProperties", ref errors);
            }

            index++;
        }
    }

    private bool CheckListed(in JsonTreeMember member, ref ValidationErrors errors)
    {
        bool isListed = false;
        foreach ((JsonTreeName name, JsonRule rule) in _named)
        {
            if (member.Is(name))
            {
                isListed = true;
                CheckMember(rule, member, ref errors);
            }
        }

        foreach ((TextPattern pattern, JsonRule rule) in _patterns)
        {
            if (Matches(member, pattern, ref errors))
            {
                isListed = true;
                CheckMember(rule, member, ref errors);
            }
        }

        return isListed;
    }
}
