using System.Globalization;
using System.Text;
using System.Text.Json;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Runtime;

/// <summary>What a tree says of JSON is what System.Text.Json says.</summary>
public sealed class JsonTreeTests
{
    private static readonly string[] s_texts = ["", "a", "b", "ü", "\\u0062", "\\ud83d\\udca9", "\\\\", "\\\"", "x\\ny", "\\/", "💩", new('l', 70)];
    private static readonly string[] s_literals = ["true", "false", "null", "0", "-0", "-1.5", "1e400", "1E-400", "123456789012345678901234567890", "0.10"];

    [Fact]
    public void Everything_in_it_is_found()
    {
        var random = new Random(20_291_231);
        for (int i = 0; i < 500; i++)
        {
            string json = Value(random, depth: 6);
            using var document = JsonDocument.Parse(json);
            using (var tree = JsonTree.Of(document.RootElement))
            {
                ShouldBe(tree.Root, document.RootElement);
            }

            ShouldBe(JsonTree.Parse(json).Root, document.RootElement);
        }
    }

    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("100", "1e2", true)]
    [InlineData("0", "-0.0e5", true)]
    [InlineData("1e400", "10e399", true)]
    [InlineData("1e400", "1e401", false)]
    [InlineData("9223372036854775808", "9223372036854775807", false)]
    [InlineData("\"a\\u0062\"", "\"ab\"", true)]
    [InlineData("\"\\ud83d\\udca9\"", "\"💩\"", true)]
    [InlineData("\"\\\\ud800\"", "\"\\ud800\"", false)]
    [InlineData("\"\\ud800\"", "\"\\ud800\"", true)]
    [InlineData("[1,[2]]", "[1.0,[2.0]]", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("[1]", "[1,1]", false)]
    [InlineData("{\"a\":1,\"\\u0062\":2}", "{\"b\":2,\"a\":1}", true)]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2}", true)]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":1}", false)]
    [InlineData("{\"a\":1,\"b\":2}", "{\"a\":1,\"c\":2}", false)]
    [InlineData("{\"\\ud800\":1}", "{\"\\ud800\":1}", true)]
    [InlineData("{}", "[]", false)]
    [InlineData("true", "false", false)]
    public void Equal_is_what_means_the_same(string one, string other, bool areEqual)
    {
        foreach ((string x, string y) in new[] { (one, other), (other, one), (Among(one, 20), Among(other, 20)) })
        {
            JsonTreeNode left = JsonTree.Parse(x).Root;
            JsonTreeNode right = JsonTree.Parse(y).Root;
            left.Equals(right).ShouldBe(areEqual);
            new JsonElementComparer().Equals(JsonDocument.Parse(x).RootElement, JsonDocument.Parse(y).RootElement).ShouldBe(areEqual);
            if (areEqual)
            {
                left.GetHashCode().ShouldBe(right.GetHashCode());
            }
        }
    }

    [Fact]
    public void What_is_no_Unicode_stays_escaped()
    {
        const string Json = """
            { "\ud800": "a\udc00", /* comment { */ "b" : [ 1 , 2 ] , // rest ]
            }
            """;
        using var document = JsonDocument.Parse(Json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        using var tree = JsonTree.Of(document.RootElement);
        JsonTreeMember first = Members(tree.Root)[0];
        first.ToText().ShouldBe("\\ud800");
        first.Value.ToText().ShouldBe("a\\udc00");
        first.Is(new JsonTreeName("\\ud800")).ShouldBeFalse();
        Items(Members(tree.Root)[1].Value).Count.ShouldBe(2);
        tree.Root.Has(new JsonTreeName("b")).ShouldBeTrue();
    }

    [Fact]
    public void Depth_is_no_matter()
    {
        const int Depth = 100_000;
        string json = new string('[', Depth) + new string(']', Depth);
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Depth });
        using var other = JsonDocument.Parse(json.Insert(Depth, "1"), new JsonDocumentOptions { MaxDepth = Depth });
        var comparer = new JsonElementComparer();
        comparer.Equals(document.RootElement, document.RootElement).ShouldBeTrue();
        comparer.Equals(document.RootElement, other.RootElement).ShouldBeFalse();
        comparer.GetHashCode(document.RootElement).ShouldBe(comparer.GetHashCode(document.RootElement));
    }

    [Fact]
    public void Many_members_of_one_name_take_no_more_time_than_others()
    {
        JsonTreeNode same = JsonTree.Parse(Object(50_000, static _ => "a")).Root;
        JsonTreeNode different = JsonTree.Parse(Object(50_000, static number => number.ToString(CultureInfo.InvariantCulture))).Root;
        different.Equals(different).ShouldBeTrue();
        same.Equals(same).ShouldBeTrue();
        same.Equals(JsonTree.Parse("{\"a\":49999}").Root).ShouldBeTrue();
    }

    [Fact]
    public void Nothing_stays_in_memory_that_may_be_secret()
    {
        using var document = JsonDocument.Parse("""{"secret":"hush"}""");
        var tree = JsonTree.Of(document.RootElement);
        int length = tree.Root.Json.Length;
        tree.Dispose();
        tree.Json(0, length).ToArray().ShouldAllBe(static value => value == 0);
    }

    private static string Among(string value, int others) => Object(others, static number => FormattableString.Invariant($"m{number}"))[..^1] + ",\"value\":" + value + "}";

    private static string Object(int count, Func<int, string> name) =>
        $"{{{string.Join(",", Enumerable.Range(0, count).Select(number => FormattableString.Invariant($"\"{name(number)}\":{number}")))}}}";

    private static string Value(Random random, int depth)
    {
        switch (depth == 0 ? random.Next(2) : random.Next(4))
        {
            case 0:
                return s_literals[random.Next(s_literals.Length)];
            case 1:
                return Text(random);
            case 2:
                return $"[{string.Join(" ,\n", Enumerable.Range(0, random.Next(5)).Select(_ => Value(random, depth - 1)))} ]";
            default:
                return $"{{ {string.Join(",\t", Enumerable.Range(0, random.Next(5)).Select(_ => Text(random) + " : " + Value(random, depth - 1)))}}}";
        }
    }

    private static string Text(Random random) => $"\"{string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => s_texts[random.Next(s_texts.Length)]))}\"";

    private static void ShouldBe(JsonTreeNode node, JsonElement element)
    {
        node.Kind.ShouldBe(element.ValueKind);
        switch (node.Kind)
        {
            case JsonValueKind.String:
                node.ToText().ShouldBe(element.GetString());
                break;
            case JsonValueKind.Number:
                Encoding.UTF8.GetString(node.Json).ShouldBe(element.GetRawText());
                break;
            case JsonValueKind.Array:
                List<JsonTreeNode> items = Items(node);
                node.ItemCount.ShouldBe(items.Count);
                items.Count.ShouldBe(element.GetArrayLength());
                items.Zip(element.EnumerateArray()).ToList().ForEach(static pair => ShouldBe(pair.First, pair.Second));
                break;
            case JsonValueKind.Object:
                List<JsonTreeMember> members = Members(node);
                members.Select(static member => member.ToText()).ShouldBe(element.EnumerateObject().Select(static property => property.Name));
                members.Zip(element.EnumerateObject()).ToList().ForEach(static pair => ShouldBe(pair.First.Value, pair.Second.Value));
                members.ShouldAllBe(member => node.Has(new JsonTreeName(member.ToText())));
                break;
        }
    }

    private static List<JsonTreeNode> Items(JsonTreeNode array)
    {
        var items = new List<JsonTreeNode>();
        foreach (JsonTreeNode item in array.Items)
        {
            items.Add(item);
        }

        return items;
    }

    private static List<JsonTreeMember> Members(JsonTreeNode @object)
    {
        var members = new List<JsonTreeMember>();
        foreach (JsonTreeMember member in @object.Members)
        {
            members.Add(member);
        }

        return members;
    }
}
