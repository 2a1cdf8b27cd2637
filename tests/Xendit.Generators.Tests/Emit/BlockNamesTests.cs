using Xendit.Generators.Emit.Validation;

namespace Xendit.Generators.Tests.Emit;

/// <summary>Names of locals, as C# lets blocks have them.</summary>
public sealed class BlockNamesTests
{
    private readonly BlockNames _names = new("value");

    [Fact]
    public void Blocks_beside_each_other_use_the_same_names()
    {
        TakeInside("item").ShouldBe("item");
        TakeInside("item").ShouldBe("item");
    }

    [Fact]
    public void A_block_leaves_alone_what_those_around_it_have()
    {
        _names.Take("item").ShouldBe("item");
        TakeInside("item").ShouldBe("item2");
        TakeInside("value").ShouldBe("value2");
    }

    [Fact]
    public void A_block_leaves_alone_what_stood_in_one_that_it_holds()
    {
        TakeInside("item");

        _names.Take("item").ShouldBe("item2");
    }

    [Fact]
    public void A_name_with_a_number_meets_no_other()
    {
        _names.Take("item2").ShouldBe("item2");
        _names.Take("item").ShouldBe("item");
        _names.Take("item").ShouldBe("item3");
    }

    [Fact]
    public void A_keyword_that_means_something_in_a_body_is_escaped()
    {
        _names.Take("string").ShouldBe("@string");
        _names.Take("await").ShouldBe("@await");
        _names.Take("file").ShouldBe("file");
    }

    private string TakeInside(string name)
    {
        _names.Enter();
        string taken = _names.Take(name);
        _names.Leave();
        return taken;
    }
}
