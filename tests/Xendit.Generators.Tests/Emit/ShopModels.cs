using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using static Xendit.Generators.Tests.Emit.EmittedModels;

namespace Xendit.Generators.Tests.Emit;

/// <summary>A document with one of everything.</summary>
internal static class ShopModels
{
    public static IReadOnlyList<TypeModel> All { get; } =
    [
        StringEnum("Color", ("Red", "RED"), ("DarkGreen", "DARK_GREEN"), ("Blue", "BLUE")),
        StringEnum("Currency", "AED AUD BRL CAD CHF CNY EUR GBP HKD IDR INR JPY KRW MYR NZD PHP SGD THB USD VND"
            .Split(' ').Select(code => (code[..1] + code[1..].ToLowerInvariant(), code)).ToArray()),
        IntegerEnum("Level", ("Low", "1"), ("High", "10"), ("Negative", "-5")),
        IntegerEnum("Big", ("Huge", "9007199254740993")),
        RecordOf(
            "Everything",
            Required("Id", "id", Text),
            Required("Amount", "amount", Money),
            Required("Note", "note", Text) with { IsNullable = true },
            Required("Limit", "limit", Int) with { IsNullable = true },
            Required("Shade", "shade", Enum("Color")),
            Required("Anything", "anything", Json),
            Required("Tags", "tags", List(Text)),
            Optional("Flag", "flag", new TypeRef(TypeShape.Boolean)),
            Optional("Count", "count", Int),
            Optional("Total", "total", new TypeRef(TypeShape.Int64)),
            Optional("Ratio", "ratio", new TypeRef(TypeShape.Double)),
            Optional("Small", "small", new TypeRef(TypeShape.Double)),
            Optional("Created", "created", new TypeRef(TypeShape.DateTimeOffset)),
            Optional("Day", "day", new TypeRef(TypeShape.DateOnly)),
            Optional("Key", "key", new TypeRef(TypeShape.Guid)),
            Optional("Link", "link", new TypeRef(TypeShape.Uri)),
            Optional("Blob", "blob", new TypeRef(TypeShape.Bytes)),
            Optional("Free", "free", Json),
            Optional("Text", "text", Text) with { IsNullable = true },
            Optional("Secret", "secret", Text) with { IsSensitive = true },
            Optional("Price", "price", Money) with { IsNullable = true },
            Optional("Color", "color", Enum("Color")),
            Optional("Level", "level", Enum("Level")),
            Optional("Colors", "colors", List(Enum("Color"))),
            Optional("Matrix", "matrix", List(List(Int.OrNull()))),
            Optional("Names", "names", List(Text.OrNull())),
            Optional("Frees", "frees", List(Json)),
            Optional("MaybeFrees", "maybe_frees", List(Json.OrNull())),
            Optional("Nodes", "nodes", List(Record("Node"))),
            Optional("Labels", "labels", Map(Text)),
            Optional("Prices", "prices", Map(Money.OrNull())),
            Optional("Groups", "groups", Map(List(Record("Node")))),
            Optional("Links", "links", List(new TypeRef(TypeShape.Uri))),
            Optional("Pay", "pay", Union("Payment")),
            Optional("Old", "old", Int) with { IsDeprecated = true },
            Required("OldKey", "old_key", Text) with { IsDeprecated = true }),
        RecordOf("Node", Required("Name", "name", Text), Optional("Children", "children", List(Record("Node"))), Optional("Next", "next", Record("Node"))),
        RecordOf("Empty"),
        RecordOf("Scores") with { AdditionalProperties = new AdditionalPropertiesModel("Entries", Int) },
        RecordOf("NodesByName") with { AdditionalProperties = new AdditionalPropertiesModel("AdditionalProperties", Record("Node")) },
        RecordOf("Wide", Enumerable.Range(0, 150).Select(i => Optional($"M{i}", $"m{i}", Int)).ToArray()),
        RecordOf("WideRequired", Enumerable.Range(0, 130).Select(i => Required($"M{i}", $"m{i}", Int)).ToArray()),
        RecordOf(
            "Hostile",
            Required("class", "class", Text),
            Optional("Reader", "reader", Text),
            Optional("Mode", "mode", Text),
            Optional("Name", "name", Text),
            Optional("Nulls", "nulls", Text),
            Optional("Missing", "missing", Text),
            Optional("Writer", "writer", Text),
            Optional("Value", "value", Text),
            Optional("_7Eleven", "7ELEVEN", Text),
            Optional("Quote", "a\"b\\c", Text),
            Optional("Dollar", "$ref {x}", Text),
            Optional("Line", "line\nbreak\u2028", Text),
            Optional("Unicode", "naïve 💰 日本", Text),
            Optional("Blank", "", Text),
            Optional("JsonRoot", "json_root", Text),
            Optional("JsonCodec", "json_codec", Text),
            Optional("HostileCodec", "hostile_codec", Text),
            Optional("ContentEquality", "content_equality", new TypeRef(TypeShape.Uri)),
            Optional("EmptyMap", "empty_map", Text),
            Optional("ValidationError", "validation_error", Text),
            Optional("System", "system", Text),
            Optional("Global", "global", List(Text)),
            Optional("Other", "other", Text),
            Optional("Builder", "builder", Text),
            Optional("Hash", "hash", Text),
            Optional("Members", "members", Text),
            Optional("Copy", "copy", Text) with { IsNullable = true }),
        new UnionModel
        {
            Name = "Payment",
            Branches = new[]
            {
                new UnionBranchModel("String", Text),
                new UnionBranchModel("Decimal", Money),
                new UnionBranchModel("Boolean", new TypeRef(TypeShape.Boolean)),
                new UnionBranchModel("Nodes", List(List(Record("Node")))),
                new UnionBranchModel("Card", Record("Card")),
                new UnionBranchModel("Bank", Record("Bank")),
                new UnionBranchModel("Labels", Map(Text)),
            }.ToEquatableArray(),
            Decision = new UnionDecision(
                new[]
                {
                    new JsonTypeBranch(JsonType.String, 0),
                    new JsonTypeBranch(JsonType.Number, 1),
                    new JsonTypeBranch(JsonType.Boolean, 2),
                    new JsonTypeBranch(JsonType.Array, 3),
                    new JsonTypeBranch(JsonType.Object, -1),
                }.ToEquatableArray(),
                new[]
                {
                    new ObjectRule("type", "card", 4),
                    new ObjectRule("type", "CARD", 4),
                    new ObjectRule("type", "bank", 5),
                    new ObjectRule("number", null, 4),
                    new ObjectRule(null, null, 6),
                }.ToEquatableArray()),
        },
        new UnionModel
        {
            Name = "Closed",
            Branches = new[] { new UnionBranchModel("Card", Record("Card")), new UnionBranchModel("Bank", Record("Bank")) }.ToEquatableArray(),
            Decision = new UnionDecision(
                new[] { new JsonTypeBranch(JsonType.Object, -1) }.ToEquatableArray(),
                new[] { new ObjectRule("number", null, 0), new ObjectRule("iban", null, 1) }.ToEquatableArray()),
        },
        RecordOf("Card", Optional("Type", "type", Text), Required("Number", "number", Text)),
        RecordOf("Bank", Optional("Type", "type", Text), Required("Iban", "iban", Text)),
    ];
}
