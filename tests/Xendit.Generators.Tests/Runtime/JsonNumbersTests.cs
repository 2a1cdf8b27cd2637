using System.Globalization;
using System.Text.Json;
using Xendit.Generators.Runtime;
using static Xendit.Generators.Tests.Runtime.JsonReading;

namespace Xendit.Generators.Tests.Runtime;

public class JsonNumbersTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.0e5", 0)]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("1E+3", 1000)]
    [InlineData("1.5e1", 15)]
    [InlineData("1200e-2", 12)]
    [InlineData("10000000000e-10", 1)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("-2147483648.000", int.MinValue)]
    public void Integers_read_however_they_are_spelt(string json, int expected)
    {
        Read(json, JsonNumbers.ReadInt32).ShouldBe(expected);
        ReadSegmented(json, JsonNumbers.ReadInt32).ShouldBe(expected);
        Read(json, JsonNumbers.ReadInt64).ShouldBe(expected);
        Read(json, JsonNumbers.ReadDecimal).ShouldBe(expected);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e-1")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("1e10")]
    [InlineData("1e400")]
    [InlineData("1e99999999999999999999")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("true")]
    public void What_an_int_cannot_hold_is_an_error(string json) =>
        Should.Throw<JsonException>(() => Read(json, JsonNumbers.ReadInt32));

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    [InlineData("922337203685477580.7e1", long.MaxValue)]
    public void Longs_read_to_their_ends(string json, long expected) => Read(json, JsonNumbers.ReadInt64).ShouldBe(expected);

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("-9223372036854775808.5")]
    [InlineData("18446744073709551616e0")]
    public void What_a_long_cannot_hold_is_an_error(string json) =>
        Should.Throw<JsonException>(() => Read(json, JsonNumbers.ReadInt64));

    [Theory]
    [InlineData("10.50", "10.50")]
    [InlineData("-0.01", "-0.01")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("12345678901234567.89", "12345678901234567.89")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("0.00000000000000000000000000000000000000000000000", "0")]
    [InlineData("1.0000000000000000000000000000000000000000000000", "1")]
    [InlineData("0.1e29", "10000000000000000000000000000")]
    public void Decimals_read_exactly(string json, string expected)
    {
        Read(json, JsonNumbers.ReadDecimal).ToString(CultureInfo.InvariantCulture).ShouldBe(expected);
        ReadSegmented(json, JsonNumbers.ReadDecimal).ToString(CultureInfo.InvariantCulture).ShouldBe(expected);
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e-29")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1e29")]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("\"1\"")]
    public void What_a_decimal_cannot_hold_exactly_is_an_error(string json) =>
        Should.Throw<JsonException>(() => Read(json, JsonNumbers.ReadDecimal));

    [Fact]
    public void Doubles_do_not_overflow()
    {
        Read("1e308", JsonNumbers.ReadDouble).ShouldBe(1e308);
        Should.Throw<JsonException>(() => Read("1e309", JsonNumbers.ReadDouble));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("-1.5e3", true)]
    [InlineData("", false)]
    [InlineData("01", false)]
    [InlineData("1 ", false)]
    [InlineData(" 1", false)]
    [InlineData("1,2", false)]
    [InlineData("NaN", false)]
    [InlineData("\"1\"", false)]
    [InlineData("-", false)]
    public void Numbers_are_told_from_other_text(string text, bool expected) => JsonNumbers.IsNumber(text).ShouldBe(expected);
}
