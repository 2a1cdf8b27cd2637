using Xendit.Generators.Reading.Structure;

namespace Xendit.Generators.Tests.Reading;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("descripton", "description")]
    [InlineData("desciption", "description")]
    [InlineData("Description", "description")]
    [InlineData("nmae", "name")]
    [InlineData("int", "integer")]
    [InlineData("GET", "get")]
    [InlineData("propertys", "properties")]
    [InlineData("id", null)]
    [InlineData("title", null)]
    [InlineData("", null)]
    public void FindsWhatWasMeant(string name, string? nearest)
    {
        NearestName.Find(name, ["description", "name", "integer", "get", "properties", "items"]).ShouldBe(nearest);
    }

    [Fact]
    public void OfEquallyNearNamesTheFirstCounts()
    {
        NearestName.Find("name1", ["name3", "name2"]).ShouldBe("name2");
    }
}
