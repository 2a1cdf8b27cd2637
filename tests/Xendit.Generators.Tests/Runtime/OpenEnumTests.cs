using System.Text.Json;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Runtime;

public class OpenEnumTests
{
    [Fact]
    public void A_named_value_is_known_and_has_its_wire_text()
    {
        OpenEnum<Color> color = Color.DarkGreen;
        color.Known.ShouldBe(Color.DarkGreen);
        color.Raw.ShouldBe("DARK_GREEN");
        color.ToString().ShouldBe("DARK_GREEN");
    }

    [Fact]
    public void Default_is_no_value()
    {
        OpenEnum<Color> none = default;
        none.Known.ShouldBeNull();
        none.Raw.ShouldBe("");
        (none == Color.Red).ShouldBeFalse();
        (none == default(OpenEnum<Color>)).ShouldBeTrue();
        (none == OpenEnum<Color>.Custom("")).ShouldBeFalse();
        none.GetHashCode().ShouldBe(default(OpenEnum<Color>).GetHashCode());
    }

    [Fact]
    public void A_custom_value_that_has_a_name_is_that_value()
    {
        var custom = OpenEnum<Color>.Custom("RED");
        custom.Known.ShouldBe(Color.Red);
        (custom == Color.Red).ShouldBeTrue();
        (Color.Red == custom).ShouldBeTrue();
        custom.GetHashCode().ShouldBe(((OpenEnum<Color>)Color.Red).GetHashCode());
    }

    [Fact]
    public void A_custom_value_keeps_its_text()
    {
        var custom = OpenEnum<Color>.Custom("red");
        custom.Known.ShouldBeNull();
        custom.Raw.ShouldBe("red");
        (custom != Color.Red).ShouldBeTrue();
        custom.ShouldBe(OpenEnum<Color>.Custom("red"));
        custom.Equals((object)OpenEnum<Color>.Custom("red")).ShouldBeTrue();
        custom.Equals("red").ShouldBeFalse();
        Should.Throw<ArgumentNullException>(() => OpenEnum<Color>.Custom(null!));
    }

    [Fact]
    public void Equality_lifts()
    {
        OpenEnum<Color>? none = null;
        OpenEnum<Color>? red = Color.Red;
        (none == Color.Red).ShouldBeFalse();
        (red == Color.Red).ShouldBeTrue();
        (Color.DarkGreen != red).ShouldBeTrue();
    }

    [Fact]
    public void A_number_without_a_name_is_unknown()
    {
        OpenEnum<Color> undefined = (Color)99;
        undefined.Known.ShouldBeNull();
        undefined.Raw.ShouldBe("");
        undefined.ShouldNotBe(default);
    }

    [Fact]
    public void Integer_enumerations_hold_any_number()
    {
        OpenEnum<Level> unnamed = (Level)7;
        unnamed.Known.ShouldBeNull();
        unnamed.Raw.ShouldBe("7");
        OpenEnum<Level>.Custom("7").ShouldBe(unnamed);
        OpenEnum<Level>.Custom("10.0").Known.ShouldBe(Level.High);
        OpenEnum<Level>.Custom("1e1").ShouldBe(Level.High);
        OpenEnum<Level>.Custom("1.5").Raw.ShouldBe("1.5");
        Should.Throw<ArgumentException>(() => OpenEnum<Level>.Custom("high"));
    }

    [Fact]
    public void Values_parse()
    {
        OpenEnum<Color>.Parse("RED").Known.ShouldBe(Color.Red);
        OpenEnum<Color>.Parse("MAUVE".AsSpan()).Raw.ShouldBe("MAUVE");
        OpenEnum<Color>.TryParse("", null, out _).ShouldBeFalse();
        OpenEnum<Color>.TryParse(null, null, out _).ShouldBeFalse();
        OpenEnum<Level>.TryParse("high", null, out _).ShouldBeFalse();
        OpenEnum<Level>.TryParse("10", null, out OpenEnum<Level> level).ShouldBeTrue();
        level.ShouldBe(Level.High);
        Should.Throw<FormatException>(() => OpenEnum<Level>.Parse("high"));
    }

    [Fact]
    public void JsonSerializer_reads_and_writes_values_and_property_names()
    {
        JsonSerializer.Deserialize<OpenEnum<Color>>("\"RED\"").ShouldBe(Color.Red);
        JsonSerializer.Deserialize<OpenEnum<Color>?>("null").ShouldBeNull();
        JsonSerializer.Serialize<OpenEnum<Color>>(Color.DarkGreen).ShouldBe("\"DARK_GREEN\"");
        JsonSerializer.Serialize<OpenEnum<Level>>(Level.High).ShouldBe("10");
        var counts = new Dictionary<OpenEnum<Color>, int> { [Color.Red] = 1 };
        string json = JsonSerializer.Serialize(counts);
        json.ShouldBe("""{"RED":1}""");
        JsonSerializer.Deserialize<Dictionary<OpenEnum<Color>, int>>(json).ShouldBe(counts);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<OpenEnum<Color>>("1"));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<OpenEnum<Level>>("\"1\""));
    }

    [Fact]
    public void An_enumeration_of_no_document_is_refused() =>
        Should.Throw<NotSupportedException>(() => ((OpenEnum<DayOfWeek>)DayOfWeek.Friday).Raw);
}
