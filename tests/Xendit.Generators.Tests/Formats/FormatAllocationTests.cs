using System.Text.Json;
using Xendit.Generators.Runtime;
using Xendit.Generators.Tests.Schemas;

namespace Xendit.Generators.Tests.Formats;

/// <summary>Telling a format takes no memory.</summary>
public sealed class FormatAllocationTests
{
    private static readonly Dictionary<string, MatchText> s_formats = new()
    {
        ["date"] = TextFormats.IsDate,
        ["date-time"] = TextFormats.IsDateTime,
        ["time"] = TextFormats.IsTime,
        ["duration"] = TextFormats.IsDuration,
        ["email"] = TextFormats.IsEmail,
        ["hostname"] = TextFormats.IsHostName,
        ["ipv4"] = TextFormats.IsIpv4,
        ["ipv6"] = TextFormats.IsIpv6,
        ["uri"] = TextFormats.IsUri,
        ["uri-reference"] = TextFormats.IsUriReference,
        ["iri"] = TextFormats.IsIri,
        ["iri-reference"] = TextFormats.IsIriReference,
        ["uri-template"] = TextFormats.IsUriTemplate,
        ["uuid"] = TextFormats.IsUuid,
        ["json-pointer"] = TextFormats.IsJsonPointer,
        ["relative-json-pointer"] = TextFormats.IsRelativeJsonPointer,
        ["regex"] = TextFormats.IsRegex,
    };

    public static TheoryData<string> Formats => [.. s_formats.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_text_is_looked_at_without_allocating(string format)
    {
        MatchText matches = s_formats[format];
        FormatRow row = FormatRow.All.Single(row => row.Format == format);
        row = row with { Valid = [.. row.Valid.Where(IsFree)], Invalid = [.. row.Invalid.Where(IsFree)] };
        CountGood(matches, row).ShouldBe(row.Valid.Length);

        long before = GC.GetAllocatedBytesForCurrentThread();
        CountGood(matches, row);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void A_valid_record_is_validated_without_allocating()
    {
        FormatRow[] rows = [.. FormatRow.All];
        var shop = new SchemaCase($"Pet: {{ type: object, properties: {{ {string.Join(", ", rows.Select(static row => $"{row.Format}: {{ type: string, format: {row.Format} }}"))} }} }}");
        object pet = shop.Api.Read("Pet", JsonSerializer.Serialize(rows.ToDictionary(static row => row.Format, static row => row.Valid[0])));
        Func<IReadOnlyList<object>> validate = pet.GetType().GetMethod("Validate", [])!.CreateDelegate<Func<IReadOnlyList<object>>>(pet);
        validate().ShouldBeEmpty();

        long before = GC.GetAllocatedBytesForCurrentThread();
        validate();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    /// <summary>Names of groups in a regular expression have to be remembered.</summary>
    private static bool IsFree(string text) => !text.Contains("\\k<", StringComparison.Ordinal) && !text.Contains("(?<", StringComparison.Ordinal);

    private static int CountGood(MatchText matches, FormatRow row)
    {
        int good = 0;
        foreach (string text in row.Valid)
        {
            good += matches(text) ? 1 : 0;
        }

        foreach (string text in row.Invalid)
        {
            good -= matches(text) ? 1 : 0;
        }

        return good;
    }
}
