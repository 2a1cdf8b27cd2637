using Xendit.Generators.Analyzers.Documents;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>
/// The rules over JSON of a document, for one evaluation. Rules may lead to each other on the same value, twice at each
/// step: after so many nothing more is found out.
/// </summary>
internal sealed class RuleBook(AnalyzedDocument document)
{
    private const int MaxDepth = 16;
    private const int MaxRules = 200;

    private int _depth;
    private int _entered;

    /// <summary>The checks of a rule, to be followed by <see cref="Leave"/>; <see langword="null"/> where it is one too many.</summary>
    public JsonRuleModel? Enter(JsonRuleCheck rule)
    {
        if (_depth == MaxDepth || _entered == MaxRules || document.FindRule(rule.Rule) is not { } found)
        {
            return null;
        }

        _depth++;
        _entered++;
        return found;
    }

    /// <summary>Ends the evaluation of a rule.</summary>
    public void Leave() => _depth--;
}
