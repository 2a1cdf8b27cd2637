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
    public void Finds_what_was_meant(string name, string? nearest)
    {
        NearestName.Find(name, ["description", "name", "integer", "get", "properties", "items"]).ShouldBe(nearest);
    }

    [Fact]
    public void Of_equally_near_names_the_first_counts()
    {
        NearestName.Find("name1", ["name3", "name2"]).ShouldBe("name2");
    }
}
