namespace Xendit.Generators.Runtime;

/// <summary><c>properties</c>, <c>patternProperties</c>, and <c>additionalProperties</c> for those that neither speaks of.</summary>
internal sealed class JsonPropertiesRule : JsonRule
{
    private readonly (string Name, JsonRule Rule)[] _named;
    private readonly (TextPattern Pattern, JsonRule Rule)[] _patterns;
    private readonly JsonRule? _additional;

    public JsonPropertiesRule((string Name, JsonRule Rule)[] named, (TextPattern Pattern, JsonRule Rule)[] patterns, JsonRule? additional)
    {
        _named = named;
        _patterns = patterns;
        _additional = additional;
    }

    /// <inheritdoc/>
    public override void Check(global::System.Text.Json.JsonElement value, ref ValidationErrors errors, JsonMarks? marks)
    {
        if (value.ValueKind != global::System.Text.Json.JsonValueKind.Object)
        {
            return;
        }

        int index = 0;
        foreach (global::System.Text.Json.JsonProperty member in value.EnumerateObject())
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

    /// <summary>Checks a member that the document does not name; one that is not allowed is reported at the object.</summary>
    public static void CheckAdditional(global::System.Text.Json.JsonProperty member, JsonRule rule, string keyword, ref ValidationErrors errors)
    {
        if (rule is JsonNeverRule)
        {
            errors.Add("", keyword, errors.IsCollecting ? $"The member {StringChecks.Quote(JsonTexts.NameOf(member))} is not allowed here." : "");
        }
        else
        {
            CheckMember(rule, member, ref errors);
        }
    }

    private bool CheckListed(global::System.Text.Json.JsonProperty member, ref ValidationErrors errors)
    {
        bool isListed = false;
        foreach ((string name, JsonRule rule) in _named)
        {
            if (member.NameEquals(name))
            {
                isListed = true;
                CheckMember(rule, member.Value, name, ref errors);
            }
        }

        foreach ((TextPattern pattern, JsonRule rule) in _patterns)
        {
            if (JsonTexts.NameOf(member) is var name && pattern.IsMatch(name, ref errors))
            {
                isListed = true;
                CheckMember(rule, member.Value, name, ref errors);
            }
        }

        return isListed;
    }
}
