using System.Text.Json;
using Xendit.Sessions;

namespace Xendit.Generators.Benchmarks.HandTuned;

/// <summary>Writes the items of a session.</summary>
internal static class ItemWriter
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<PaymentSessionItem> items)
    {
        writer.WriteStartArray();
        for (int i = 0; i < items.Count; i++)
        {
            Write(writer, items[i]);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, PaymentSessionItem item)
    {
        ulong nulls = item._nulls;
        writer.WriteStartObject();
        Members.Choice(writer, Names.Type, item.Type, EnumTexts.ItemType, nulls, 0);
        Members.Text(writer, Names.Name, item.Name, nulls, 1);
        Members.Number(writer, Names.NetUnitAmount, item.NetUnitAmount, nulls, 2);
        if (item.Quantity is { } quantity)
        {
            writer.WriteNumber(Names.Quantity, quantity);
        }
        else
        {
            Members.Null(writer, Names.Quantity, nulls, 3);
        }

        Members.Text(writer, Names.Url, item.Url, nulls, 4);
        Members.Text(writer, Names.ImageUrl, item.ImageUrl, nulls, 5);
        Members.Text(writer, Names.Category, item.Category, nulls, 6);
        Members.Text(writer, Names.Subcategory, item.Subcategory, nulls, 7);
        Members.Text(writer, Names.Description, item.Description, nulls, 8);
        if (Members.Has(writer, Names.Metadata, item.Metadata, nulls, 9))
        {
            PartWriter.Write(writer, item.Metadata!);
        }

        Members.Rest(writer, item.AdditionalProperties);
        writer.WriteEndObject();
    }
}
