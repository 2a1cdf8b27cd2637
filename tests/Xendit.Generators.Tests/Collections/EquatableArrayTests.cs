using Xendit.Generators.Collections;

namespace Xendit.Generators.Tests.Collections;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Equals_by_content()
    {
        EquatableArray<string> left = ["a", "b"];
        EquatableArray<string> right = ["a", "b"];

        left.ShouldBe(right);
        left.GetHashCode().ShouldBe(right.GetHashCode());
        left.ShouldNotBe(["b", "a"]);
    }

    [Fact]
    public void Default_is_empty()
    {
        EquatableArray<string> none = default;

        none.ShouldBe([]);
        none.Count.ShouldBe(0);
        none.ShouldBeEmpty();
    }
}
