using System.Globalization;
using System.Text;
using System.Text.Json;
using Xendit.Generators.Runtime;
using static Xendit.Generators.Tests.Runtime.JsonReading;

namespace Xendit.Generators.Tests.Runtime;

public class Rfc3339Tests
{
    [Theory]
    [InlineData("1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50.5200000+00:00")]
    [InlineData("1996-12-19T16:39:57-08:00", "1996-12-19T16:39:57.0000000-08:00")]
    [InlineData("1990-12-31T23:59:60Z", "1991-01-01T00:00:00.0000000+00:00")]
    [InlineData("1990-12-31T15:59:60-08:00", "1990-12-31T16:00:00.0000000-08:00")]
    [InlineData("1937-01-01T12:00:27.87+00:20", "1937-01-01T12:00:27.8700000+00:20")]
    [InlineData("2021-12-31t23:59:59z", "2021-12-31T23:59:59.0000000+00:00")]
    [InlineData("2021-12-31 23:59:59Z", "2021-12-31T23:59:59.0000000+00:00")]
    [InlineData("2021-12-31T23:59:59", "2021-12-31T23:59:59.0000000+00:00")]
    [InlineData("2021-12-31T23:59:59.1234567891234Z", "2021-12-31T23:59:59.1234567+00:00")]
    [InlineData("2021-12-31T23:59:59-00:00", "2021-12-31T23:59:59.0000000+00:00")]
    [InlineData("2021-12-31T23:59:59+0000", "2021-12-31T23:59:59.0000000+00:00")]
    [InlineData("2021-12-31T23:59:59.5-0830", "2021-12-31T23:59:59.5000000-08:30")]
    [InlineData("2021-12-31T23:59:59+01", "2021-12-31T23:59:59.0000000+01:00")]
    [InlineData("2021-12-31T12:00:00+23:59", "2021-12-30T12:01:00.0000000+00:00")]
    [InlineData("2021-12-31T12:00:00+14:00", "2021-12-31T12:00:00.0000000+14:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0000000+00:00")]
    public void Date_times_read_in_every_form(string text, string expected)
    {
        Read($"\"{text}\"", JsonCodec.ReadDateTimeOffset).ToString("o", CultureInfo.InvariantCulture).ShouldBe(expected);
        ReadSegmented($"\"{text}\"", JsonCodec.ReadDateTimeOffset).ToString("o", CultureInfo.InvariantCulture).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2021-12-31")]
    [InlineData("2021-12-31T23:59Z")]
    [InlineData("2021-12-31T24:00:00Z")]
    [InlineData("2021-12-31T23:60:00Z")]
    [InlineData("2021-12-31T23:59:61Z")]
    [InlineData("2021-02-29T00:00:00Z")]
    [InlineData("2021-13-01T00:00:00Z")]
    [InlineData("2021-00-01T00:00:00Z")]
    [InlineData("2021-01-00T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2021-12-31T23:59:59.Z")]
    [InlineData("2021-12-31T23:59:59+")]
    [InlineData("2021-12-31T23:59:59+1")]
    [InlineData("2021-12-31T23:59:59+010")]
    [InlineData("2021-12-31T23:59:59+01-00")]
    [InlineData("2021-12-31T23:59:59+01:0")]
    [InlineData("2021-12-31T23:59:59+01:000")]
    [InlineData("2021-12-31T23:59:59+2400")]
    [InlineData("2021-12-31T23:59:59+0060")]
    [InlineData("2021-12-31T23:59:59 01")]
    [InlineData("2021-12-31T23:59:59+24:00")]
    [InlineData("2021-12-31T23:59:59+00:60")]
    [InlineData("2021-12-31T23:59:59Zx")]
    [InlineData("2021-12-31T23:59:59zz")]
    [InlineData("2021-12-31_23:59:59Z")]
    [InlineData(" 2021-12-31T23:59:59Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("２021-12-31T23:59:59Z")]
    public void What_is_no_date_time_is_an_error(string text) =>
        Should.Throw<JsonException>(() => Read($"\"{text}\"", JsonCodec.ReadDateTimeOffset));

    [Fact]
    public void Dates_read_and_write()
    {
        Read("\"2024-02-29\"", JsonCodec.ReadDateOnly).ShouldBe(new DateOnly(2024, 2, 29));
        Should.Throw<JsonException>(() => Read("\"2023-02-29\"", JsonCodec.ReadDateOnly));
        Should.Throw<JsonException>(() => Read("\"2024-2-29\"", JsonCodec.ReadDateOnly));
        Should.Throw<JsonException>(() => Read("\"2024-02-29T00:00:00Z\"", JsonCodec.ReadDateOnly));
        byte[] text = new byte[Rfc3339Text.DateLength];
        Rfc3339Text.Format(new DateOnly(7, 1, 2), text);
        Encoding.UTF8.GetString(text).ShouldBe("0007-01-02");
    }

    [Theory]
    [InlineData("2021-12-31T23:59:59Z", "2021-12-31T23:59:59Z")]
    [InlineData("2021-12-31T23:59:59.5000Z", "2021-12-31T23:59:59.5Z")]
    [InlineData("2021-12-31T23:59:59+07:00", "2021-12-31T23:59:59+07:00")]
    public void Date_times_write_utc_as_z(string text, string expected)
    {
        DateTimeOffset value = Read($"\"{text}\"", JsonCodec.ReadDateTimeOffset);
        JsonRoot.ToJson(value, JsonCodec.WriteDateTimeOffset).ShouldBe($"\"{expected}\"");
        Rfc3339Text.Format(value).ShouldBe(expected);
    }
}
