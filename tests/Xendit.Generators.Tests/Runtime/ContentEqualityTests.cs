using System.Text.Json;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Runtime;

public class ContentEqualityTests
{
    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("1e2", "100", true)]
    [InlineData("0", "-0.0", true)]
    [InlineData("1", "-1", false)]
    [InlineData("0.1", "0.10000000000000000000000000000000000001", false)]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890.0", true)]
    [InlineData("1e1000000000000000000000", "1e1000", false)]
    [InlineData("\"a\"", "\"\\u0061\"", true)]
    [InlineData("\"1\"", "1", false)]
    [InlineData("null", "null", true)]
    [InlineData("true", "false", false)]
    [InlineData("""{"a":1,"b":[1,2]}""", """{"b":[1.0,2],"a":1}""", true)]
    [InlineData("""{"a":1}""", """{"a":1,"b":null}""", false)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("[1,2]", "[1,2,3]", false)]
    [InlineData("""{"a":1,"a":2}""", """{"a":2}""", true)]
    public void Json_compares_by_meaning(string left, string right, bool expected)
    {
        JsonElement x = JsonDocument.Parse(left).RootElement;
        JsonElement y = JsonDocument.Parse(right).RootElement;
        ContentEquality.AreEqual(x, y).ShouldBe(expected);
        ContentEquality.AreEqual<JsonElement?>(x, y).ShouldBe(expected);
        if (expected)
        {
            Hash(x).ShouldBe(Hash(y));
        }
    }

    [Fact]
    public void Absent_json_equals_itself_only()
    {
        JsonElement? none = null;
        ContentEquality.AreEqual(none, none).ShouldBeTrue();
        ContentEquality.AreEqual(none, default(JsonElement)).ShouldBeFalse();
        ContentEquality.AreEqual(default(JsonElement), default).ShouldBeTrue();
    }

    [Fact]
    public void Lists_compare_item_by_item()
    {
        IReadOnlyList<string> x = ["a", "b"];
        IReadOnlyList<string> y = new List<string> { "a", "b" };
        ContentEquality.AreEqual(x, y).ShouldBeTrue();
        ContentEquality.AreEqual(x, new List<string> { "b", "a" }).ShouldBeFalse();
        ContentEquality.AreEqual(x, null).ShouldBeFalse();
        Hash(x).ShouldBe(Hash(y));
    }

    [Fact]
    public void Maps_compare_in_any_order()
    {
        IReadOnlyDictionary<string, int> x = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        IReadOnlyDictionary<string, int> y = new SortedList<string, int> { ["b"] = 2, ["a"] = 1 };
        ContentEquality.AreEqual(x, y).ShouldBeTrue();
        ContentEquality.AreEqual(x, (IReadOnlyDictionary<string, int>)new Dictionary<string, int> { ["a"] = 1, ["c"] = 2 }).ShouldBeFalse();
        var hash = default(ContentHash);
        hash.Add(x);
        var other = default(ContentHash);
        other.Add(y);
        hash.ToHashCode().ShouldBe(other.ToHashCode());
    }

    [Fact]
    public void Uris_and_bytes_compare_by_content()
    {
        ContentEquality.AreEqual(new Uri("https://a.example/#x"), new Uri("https://a.example/#y")).ShouldBeFalse();
        ContentEquality.AreEqual(new Uri("https://a.example/"), new Uri("https://a.example/")).ShouldBeTrue();
        ContentEquality.AreEqual<byte[]>([1, 2], [1, 2]).ShouldBeTrue();
        ContentEquality.AreEqual<byte[]>([1, 2], [1, 3]).ShouldBeFalse();
        Hash<byte[]>([1, 2]).ShouldBe(Hash<byte[]>([1, 2]));
    }

    [Fact]
    public void Nested_lists_compare_by_the_comparer_of_their_items()
    {
        var comparer = new ListComparer<IReadOnlyList<int>>(new ListComparer<int>());
        comparer.Equals([[1], [2, 3]], [[1], [2, 3]]).ShouldBeTrue();
        comparer.Equals([[1], [2, 3]], [[1], [2, 4]]).ShouldBeFalse();
        comparer.GetHashCode([[1], [2]]).ShouldBe(comparer.GetHashCode([new List<int> { 1 }, [2]]));
    }

    private static int Hash<T>(T value)
    {
        var hash = default(ContentHash);
        hash.Add(value);
        return hash.ToHashCode();
    }

    private static int Hash<T>(IReadOnlyList<T> value)
    {
        var hash = default(ContentHash);
        hash.Add(value);
        return hash.ToHashCode();
    }
}
