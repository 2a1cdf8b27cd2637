using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>
/// No text of a document becomes code, wherever it stands: what is declared is what a harmless text in its place declares,
/// unless the text is refused by name.
/// </summary>
public sealed class BreakoutTests
{
    private const string HarmlessText = "Word";

    private static readonly Dictionary<string, RichDocument> s_documents = new()
    {
        ["3.1"] = new RichDocument("rich.openapi.json"),
        ["2.0"] = new RichDocument("rich.swagger.openapi.json"),
    };

    /// <summary>Words of each kind that names have in a document; a test that would not spoil them would prove nothing.</summary>
    public static TheoryData<string, string[]> Words => new()
    {
        {
            "3.1",
            [
                "Pet shop", "https://{region}.shop.example/{stage}", "region", "us", "v1", "pets", "listPets", "colors", "filter", "petId", "X-Next", "image/png", "text/csv",
                "application/vnd.shop+json; charset=utf-8", "headerKey", "api_key", "login", "read:pets", "Pet", "homepage", "chip-number", "Rex", "for sale", "dark-blue", "Spotted",
                "animalType", "miaow", "two", "Round one", "came", "x-internal-note", "{$request.body#/callbackUrl}", "$response.body#/0/id", "NewPet", "Failure", "sold",
            ]
        },
        { "2.0", ["Book shop", "/api/v2", "key", "Gone", "isbn", "getBook", "fields", "X-Age", "Book", "kind", "genre", "novel", "long", "A tale"] },
    };

    /// <summary>Any one string of the document, key or value: with something behind it, replaced, and emptied.</summary>
    [Theory]
    [InlineData("3.1")]
    [InlineData("2.0")]
    public void One_text_stays_text(string version)
    {
        RichDocument document = s_documents[version];
        Parallel.ForEach(document.Strings, text =>
        {
            AssertAlike(document.With(text, text.Text + Payloads.EverythingBraceless), document.With(text, text.Text + HarmlessText), document.Benign, text);
            ShapedGeneration replaced = document.With(text, HarmlessText);
            AssertAlike(document.With(text, Payloads.Everything), replaced, document.Benign, text);
            AssertAlike(document.With(text, ""), replaced, document.Benign, text);
        });
    }

    /// <summary>All words at once that mean nothing to OpenAPI, so that they reach the code.</summary>
    [Theory]
    [MemberData(nameof(Payloads.Names), MemberType = typeof(Payloads))]
    public void All_texts_stay_text(string payload)
    {
        foreach (RichDocument document in s_documents.Values)
        {
            AssertAlike(document.WithFreeWords(Payloads.Of(payload)), document.WithFreeWords(HarmlessText), document.Benign, payload);
        }
    }

    [Theory]
    [InlineData("3.1", "json")]
    [InlineData("3.1", "yaml")]
    [InlineData("2.0", "json")]
    [InlineData("2.0", "yaml")]
    public void All_texts_together_compile(string version, string extension)
    {
        RichDocument document = s_documents[version];
        string path = Path.ChangeExtension(document.Path, extension);
        Generation.Run(GenerationInput.Of(path, document.TextWithFreeWords(Payloads.EverythingBraceless))).ShouldCompile();
        Generation.Run(GenerationInput.Of(path, document.TextWithFreeWords(Payloads.HalfCharacter))).ShouldCompile();
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_of_every_kind_are_tried(string version, string[] words) => words.Except(s_documents[version].FreeWords).ShouldBeEmpty();

    private static void AssertAlike(ShapedGeneration spoiled, ShapedGeneration harmless, ShapedGeneration benign, object place)
    {
        if (!spoiled.Problems.SequenceEqual(harmless.Problems))
        {
            return;
        }

        // A pattern is code of its own, made from what it means.
        if (place is not JsonString { Member: "pattern" or "patternProperties" })
        {
            FirstDifference(spoiled.Declarations, harmless.Declarations).ShouldBeNull(place.ToString());
        }

        if (harmless.Code.SequenceEqual(benign.Code))
        {
            FirstDifference(spoiled.Code, benign.Code).ShouldBeNull($"This text is documentation: {place}");
        }
    }

    private static string? FirstDifference(IEnumerable<string> left, IEnumerable<string> right) => left
        .Zip(right)
        .Where(static pair => pair.First != pair.Second)
        .Select(static pair => $"{pair.First} is not {pair.Second}")
        .FirstOrDefault() ?? (left.Count() == right.Count() ? null : "one has more");
}
