using System.Text.Json;
using Xendit.Sessions;

namespace Xendit.Generators.Benchmarks.HandTuned;

/// <summary>Reads the items of a session.</summary>
internal static class ItemReader
{
    public static PaymentSessionItem[] ReadAll(ref Utf8JsonReader reader)
    {
        List<PaymentSessionItem> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader));
        }

        return [.. items];
    }

    private static PaymentSessionItem Read(ref Utf8JsonReader reader)
    {
        OpenEnum<ItemType>? type = null;
        string? title = null, url = null, imageUrl = null, category = null, subcategory = null, description = null;
        decimal? netUnitAmount = null;
        long? quantity = null;
        Dictionary<string, string>? metadata = null;
        var rest = default(Rest);
        Values.RequireObject(ref reader);
        while (Values.NextName(ref reader, out ReadOnlySpan<byte> name))
        {
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("url"u8): url = rest.NextText(ref reader, 4); continue;
                case 4 when name.SequenceEqual("type"u8):
                    type = rest.NextIsNull(ref reader, 0) ? null : Enums.Item(ref reader);
                    continue;
                case 4 when name.SequenceEqual("name"u8): title = rest.NextText(ref reader, 1); continue;
                case 8 when name.SequenceEqual("quantity"u8):
                    quantity = rest.NextIsNull(ref reader, 3) ? null : reader.GetInt64();
                    continue;
                case 8 when name.SequenceEqual("category"u8): category = rest.NextText(ref reader, 6); continue;
                case 8 when name.SequenceEqual("metadata"u8):
                    metadata = rest.NextIsNull(ref reader, 9) ? null : Values.Map(ref reader);
                    continue;
                case 9 when name.SequenceEqual("image_url"u8): imageUrl = rest.NextText(ref reader, 5); continue;
                case 11 when name.SequenceEqual("subcategory"u8): subcategory = rest.NextText(ref reader, 7); continue;
                case 11 when name.SequenceEqual("description"u8): description = rest.NextText(ref reader, 8); continue;
                case 15 when name.SequenceEqual("net_unit_amount"u8):
                    netUnitAmount = rest.NextIsNull(ref reader, 2) ? null : reader.GetDecimal();
                    continue;
            }

            rest.Keep(ref reader);
        }

        return new()
        {
            Type = type,
            Name = title,
            NetUnitAmount = netUnitAmount,
            Quantity = quantity,
            Url = url,
            ImageUrl = imageUrl,
            Category = category,
            Subcategory = subcategory,
            Description = description,
            Metadata = metadata,
            AdditionalProperties = rest.Unknown,
            _nulls = rest.Nulls,
        };
    }
}
