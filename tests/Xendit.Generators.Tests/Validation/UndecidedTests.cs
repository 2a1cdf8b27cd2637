using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Validation;

/// <summary>What is not decided in time is reported, once.</summary>
public sealed class UndecidedTests
{
    [Fact]
    public void Beside_what_is_unevaluated_it_is_reported_by_the_keyword_alone()
    {
        ValidationErrors errors = default;
        JsonTreeNode value = JsonTree.Parse("[1]").Root;
        new Undecided().Check(value, ref errors, marks: null);
        new JsonUnevaluatedRule(new JsonSilentRule(new Undecided()), properties: null, items: new JsonNeverRule()).Check(value, ref errors, marks: null);
        errors.ToList().Select(static error => error.Keyword).ShouldBe(["pattern", "unevaluatedItems"]);
    }

    private sealed class Undecided : JsonRule
    {
        public override void Check(in JsonTreeNode value, ref ValidationErrors errors, JsonMarks? marks) => errors.AddUndecided("", "pattern", "No time.");
    }
}
