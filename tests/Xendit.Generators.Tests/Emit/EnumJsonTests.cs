using System.Text.Json;

namespace Xendit.Generators.Tests.Emit;

public class EnumJsonTests(Shop shop)
{
    private const string Start = """{"id":"x","amount":1,"note":null,"limit":null,"anything":0,"tags":[],"old_key":"k",""";

    [Theory]
    [InlineData("\"RED\"", "Red", "RED")]
    [InlineData("\"DARK\\u005FGREEN\"", "DarkGreen", "DARK_GREEN")]
    [InlineData("\"red\"", null, "red")]
    [InlineData("\"\"", null, "")]
    [InlineData("\"na\u00efve\"", null, "na\u00efve")]
    public void String_values_read(string json, string? known, string raw)
    {
        dynamic value = shop.Read("Everything", $"{Start}\"shade\":{json}}}");
        ((object?)value.Shade.Known)?.ToString().ShouldBe(known);
        ((string)value.Shade.Raw).ShouldBe(raw);
        JsonDocument.Parse((string)value.ToJson()).RootElement.GetProperty("shade").GetString().ShouldBe(raw);
    }

    [Theory]
    [InlineData("1", "Low", "1", "1")]
    [InlineData("1e1", "High", "10", "10")]
    [InlineData("-5.0", "Negative", "-5", "-5")]
    [InlineData("7", null, "7", "7")]
    [InlineData("1.50", null, "1.50", "1.50")]
    [InlineData("12345678901234567890123", null, "12345678901234567890123", "12345678901234567890123")]
    public void Integer_values_read(string json, string? known, string raw, string written)
    {
        dynamic value = shop.Read("Everything", $"{Start}\"shade\":\"RED\",\"level\":{json}}}");
        ((object?)value.Level.Known)?.ToString().ShouldBe(known);
        ((string)value.Level.Raw).ShouldBe(raw);
        JsonDocument.Parse((string)value.ToJson()).RootElement.GetProperty("level").GetRawText().ShouldBe(written);
    }

    [Fact]
    public void Every_value_of_a_large_enumeration_reads_and_writes()
    {
        Type open = shop["OpenEnum`1"].MakeGenericType(shop["Currency"]);
        foreach (string name in Enum.GetNames(shop["Currency"]))
        {
            string json = $"\"{name.ToUpperInvariant()}\"";
            object value = JsonSerializer.Deserialize(json, open)!;
            ((object)((dynamic)value).Known).ToString().ShouldBe(name);
            JsonSerializer.Serialize(value, open).ShouldBe(json);
        }
    }

    [Fact]
    public void Values_beyond_32_bits_keep_their_number()
    {
        Enum.GetUnderlyingType(shop["Big"]).ShouldBe(typeof(long));
        Convert.ToInt64(shop.Member("Big", "Huge")).ShouldBe(9007199254740993);
        Enum.GetUnderlyingType(shop["Level"]).ShouldBe(typeof(int));
    }
}
