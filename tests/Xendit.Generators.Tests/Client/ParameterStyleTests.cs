using System.Text;
using System.Text.Json;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Client;

/// <summary>The table of styles of the OpenAPI specification, and values that try to leave their place.</summary>
public class ParameterStyleTests
{
    private const string List = """["blue","black","brown"]""";
    private const string Map = """{"R":100,"G":200,"B":150}""";

    [Theory]
    [InlineData(nameof(ApiParameterStyle.Simple), false, "\"blue\"", "blue")]
    [InlineData(nameof(ApiParameterStyle.Simple), false, List, "blue,black,brown")]
    [InlineData(nameof(ApiParameterStyle.Simple), true, List, "blue,black,brown")]
    [InlineData(nameof(ApiParameterStyle.Simple), false, Map, "R,100,G,200,B,150")]
    [InlineData(nameof(ApiParameterStyle.Simple), true, Map, "R=100,G=200,B=150")]
    [InlineData(nameof(ApiParameterStyle.PipeDelimited), false, List, "blue%7Cblack%7Cbrown")]
    [InlineData(nameof(ApiParameterStyle.Label), false, "\"blue\"", ".blue")]
    [InlineData(nameof(ApiParameterStyle.Label), false, List, ".blue,black,brown")]
    [InlineData(nameof(ApiParameterStyle.Label), true, List, ".blue.black.brown")]
    [InlineData(nameof(ApiParameterStyle.Label), false, Map, ".R,100,G,200,B,150")]
    [InlineData(nameof(ApiParameterStyle.Label), true, Map, ".R=100.G=200.B=150")]
    [InlineData(nameof(ApiParameterStyle.Matrix), false, "\"blue\"", ";color=blue")]
    [InlineData(nameof(ApiParameterStyle.Matrix), false, "\"\"", ";color")]
    [InlineData(nameof(ApiParameterStyle.Matrix), true, "\"blue\"", ";color=blue")]
    [InlineData(nameof(ApiParameterStyle.Matrix), false, List, ";color=blue,black,brown")]
    [InlineData(nameof(ApiParameterStyle.Matrix), true, List, ";color=blue;color=black;color=brown")]
    [InlineData(nameof(ApiParameterStyle.Matrix), false, Map, ";color=R,100,G,200,B,150")]
    [InlineData(nameof(ApiParameterStyle.Matrix), true, Map, ";R=100;G=200;B=150")]
    public void Path_style(string style, bool explode, string json, string expected)
    {
        var builder = new StringBuilder();
        ApiParameterWriter.AppendPath(builder, "color", Value(json), Enum.Parse<ApiParameterStyle>(style), explode);
        builder.ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData(nameof(ApiParameterStyle.Form), true, "\"blue\"", "color=blue")]
    [InlineData(nameof(ApiParameterStyle.Form), true, "\"\"", "color=")]
    [InlineData(nameof(ApiParameterStyle.Form), false, List, "color=blue,black,brown")]
    [InlineData(nameof(ApiParameterStyle.Form), true, List, "color=blue&color=black&color=brown")]
    [InlineData(nameof(ApiParameterStyle.Form), false, Map, "color=R,100,G,200,B,150")]
    [InlineData(nameof(ApiParameterStyle.Form), true, Map, "R=100&G=200&B=150")]
    [InlineData(nameof(ApiParameterStyle.SpaceDelimited), false, List, "color=blue%20black%20brown")]
    [InlineData(nameof(ApiParameterStyle.SpaceDelimited), false, Map, "color=R%20100%20G%20200%20B%20150")]
    [InlineData(nameof(ApiParameterStyle.PipeDelimited), false, List, "color=blue%7Cblack%7Cbrown")]
    [InlineData(nameof(ApiParameterStyle.PipeDelimited), false, Map, "color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData(nameof(ApiParameterStyle.PipeDelimited), true, List, "color=blue&color=black&color=brown")]
    [InlineData(nameof(ApiParameterStyle.DeepObject), true, Map, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    [InlineData(nameof(ApiParameterStyle.DeepObject), true, """{"a":{"b":1,"c":[2,3]}}""", "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bc%5D%5B0%5D=2&color%5Ba%5D%5Bc%5D%5B1%5D=3")]
    [InlineData(nameof(ApiParameterStyle.DeepObject), true, """["a",null,{"b":1}]""", "color%5B0%5D=a&color%5B1%5D%5Bb%5D=1")]
    [InlineData(nameof(ApiParameterStyle.TabDelimited), false, List, "color=blue%09black%09brown")]
    [InlineData(nameof(ApiParameterStyle.Form), true, "[]", "")]
    [InlineData(nameof(ApiParameterStyle.Form), true, "{}", "")]
    [InlineData(nameof(ApiParameterStyle.Form), false, """["a",null,"b"]""", "color=a,b")]
    [InlineData(nameof(ApiParameterStyle.Form), false, """["a,b","c&d=e#f"]""", "color=a%2Cb,c%26d%3De%23f")]
    public void Query_style(string style, bool explode, string json, string expected)
    {
        var builder = new StringBuilder();
        ApiParameterWriter.AppendQuery(builder, "color", Value(json, style == nameof(ApiParameterStyle.DeepObject)), Enum.Parse<ApiParameterStyle>(style), explode);
        builder.ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData(nameof(ApiParameterStyle.Simple), false, "\"blue\"", "blue")]
    [InlineData(nameof(ApiParameterStyle.Simple), false, List, "blue,black,brown")]
    [InlineData(nameof(ApiParameterStyle.Simple), false, Map, "R,100,G,200,B,150")]
    [InlineData(nameof(ApiParameterStyle.Simple), true, Map, "R=100,G=200,B=150")]
    [InlineData(nameof(ApiParameterStyle.PipeDelimited), false, List, "blue|black|brown")]
    [InlineData(nameof(ApiParameterStyle.SpaceDelimited), false, List, "blue black brown")]
    public void Header_style(string style, bool explode, string json, string expected) =>
        ApiParameterWriter.Header(Value(json), Enum.Parse<ApiParameterStyle>(style), explode).ShouldBe(expected);

    [Theory]
    [InlineData(true, "\"a;b c\"", "color=a%3Bb%20c")]
    [InlineData(false, List, "color=blue,black,brown")]
    [InlineData(true, List, "color=blue; color=black; color=brown")]
    public void Cookie_style(bool explode, string json, string expected)
    {
        var builder = new StringBuilder();
        ApiParameterWriter.AppendCookie(builder, "color", Value(json), explode);
        builder.ToString().ShouldBe(expected);
    }

    [Fact]
    public void Cookies_and_queries_are_joined()
    {
        var call = new ApiCall();
        call.AddCookie("a", ApiValue.Of(1));
        call.AddCookie("b", ApiValue.Of(2));
        call.AddQuery("a", ApiValue.Of(1));
        call.AddQuery("b", ApiValue.Of(2));
        call.Cookies.ShouldBe("a=1; b=2");
        call.Query.ShouldBe("a=1&b=2");
    }

    [Fact]
    public void Primitive_values_do_not_depend_on_the_culture()
    {
        Text(ApiValue.Of(true)).ShouldBe("true");
        Text(ApiValue.Of(-12)).ShouldBe("-12");
        Text(ApiValue.Of(long.MinValue)).ShouldBe("-9223372036854775808");
        Text(ApiValue.Of(10000.01m)).ShouldBe("10000.01");
        Text(ApiValue.Of(0.1)).ShouldBe("0.1");
        Text(ApiValue.Of(new DateTimeOffset(2026, 1, 2, 10, 4, 5, TimeSpan.FromHours(7)))).ShouldBe("2026-01-02T03:04:05Z");
        Text(ApiValue.Of(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 120, TimeSpan.Zero))).ShouldBe("2026-01-02T03:04:05.12Z");
        Text(ApiValue.Of(new DateOnly(2029, 10, 10))).ShouldBe("2029-10-10");
        Text(ApiValue.Of(Guid.Empty)).ShouldBe("00000000-0000-0000-0000-000000000000");
        Text(ApiValue.Of(new Uri("HTTPS://Example.com/a b"))).ShouldBe("HTTPS://Example.com/a b");
        Text(ApiValue.Of([0xFB, 0xFF])).ShouldBe("+/8=");
    }

    [Theory]
    [InlineData("a/b", "/things/a%2Fb/x")]
    [InlineData("../../admin", "/things/..%2F..%2Fadmin/x")]
    [InlineData("a?b=c#d", "/things/a%3Fb%3Dc%23d/x")]
    [InlineData("a\\b", "/things/a%5Cb/x")]
    [InlineData("%2e%2e", "/things/%252e%252e/x")]
    [InlineData("100% é\r\n", "/things/100%25%20%C3%A9%0D%0A/x")]
    [InlineData("...", "/things/.../x")]
    [InlineData("a;b@c:d,e+f", "/things/a%3Bb%40c%3Ad%2Ce%2Bf/x")]
    [InlineData("\uD83D\uDE00", "/things/%F0%9F%98%80/x")]
    public void A_path_value_stays_in_its_segment(string value, string expected)
    {
        string path = Path(value);
        path.ShouldBe(expected);
        new Uri("https://h" + path).AbsoluteUri.ShouldBe("https://h" + expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_path_value_that_would_change_the_path_is_refused(string value) =>
        Should.Throw<ArgumentException>(() => Path(value));

    [Fact]
    public void Parameters_that_share_a_segment_are_judged_together()
    {
        var dots = new ApiCall();
        dots.AddPath("/a/");
        dots.AddPath("x", ApiValue.Of("."));
        dots.AddPath("y", ApiValue.Of("."));
        Should.Throw<ArgumentException>(dots.ToPath);

        var file = new ApiCall();
        file.AddPath("/a/");
        file.AddPath("x", ApiValue.Of(".."));
        file.AddPath(".json");
        file.ToPath().ShouldBe("/a/...json");

        var label = new ApiCall();
        label.AddPath("/a/");
        label.AddPath("x", ApiValue.Of(""), ApiParameterStyle.Label);
        Should.Throw<ArgumentException>(label.ToPath);
    }

    private static string Path(string value)
    {
        var call = new ApiCall();
        call.AddPath("/things/");
        call.AddPath("id", ApiValue.Of(value));
        call.AddPath("/x");
        return call.ToPath();
    }

    private static ApiValue Value(string json, bool isDeep = false)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return ApiJsonValue.OfStyle(document.RootElement, JsonCodec.WriteElement, isDeep);
    }

    private static string Text(ApiValue value) => value.Parts.ShouldHaveSingleItem().Value;
}
