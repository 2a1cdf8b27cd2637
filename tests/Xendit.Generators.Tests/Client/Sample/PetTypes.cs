using System.Text.Json;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Client.Sample;

// What the other emitters would print for the schemas that the client of the sample names, as far as it needs it.
internal sealed record Pet(string Id, string Name);

internal static class PetCodec
{
    public static Pet Read(ref Utf8JsonReader reader, ReadMode mode)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.TryGetProperty("id", out JsonElement id) && document.RootElement.TryGetProperty("name", out JsonElement name)
            ? new Pet(id.GetString()!, name.GetString()!)
            : throw new JsonException("A pet has an id and a name.");
    }

    public static void Write(JsonOutput output, Pet value)
    {
        int start = output.Start();
        output.WriteRaw(",\"id\":"u8);
        JsonStrings.Write(output, value.Id);
        output.WriteRaw(",\"name\":"u8);
        JsonStrings.Write(output, value.Name);
        output.EndObject(start);
    }
}

internal static class PetValidator
{
    public static void Validate(Pet value, ref ValidationErrors errors)
    {
        if (value.Name.Length == 0)
        {
            errors.Add("/name", "minLength", "The name is empty.");
        }
    }
}

internal sealed record Problem(string Code);

internal static class ProblemCodec
{
    public static Problem Read(ref Utf8JsonReader reader, ReadMode mode)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return new Problem(document.RootElement.GetProperty("code").GetString()!);
    }
}

internal enum PetStatus
{
    Available,
    Sold,
}

internal sealed class PetStatusTable : StringEnumTable<PetStatus>
{
    public PetStatusTable()
        : base("Available", "Sold")
    {
    }

    protected override int Find(ReadOnlySpan<byte> text) => text.SequenceEqual("Available"u8) ? 0 : text.SequenceEqual("Sold"u8) ? 1 : -1;
}
