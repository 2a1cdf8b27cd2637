using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>A multipart body is a record; each member travels as a part with the media type that it has.</summary>
public sealed class PartsTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        servers: [{ url: "https://shop.example.com" }]
        paths:
          /photos:
            post:
              operationId: addPhoto
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema: { $ref: "#/components/schemas/NewPhoto" }
                    encoding:
                      photo: { contentType: "image/png, image/jpeg" }
                      legend: { contentType: text/markdown }
                      drawing: { contentType: image/* }
                      sizes: { style: pipeDelimited, explode: false }
                      raw: { contentType: application/json }
                      place: { style: deepObject }
                      table: { contentType: application/xml }
              responses: { "204": { description: Done. } }
          /other:
            post: { operationId: other, requestBody: { content: { multipart/form-data: { schema: { type: object, additionalProperties: { type: string, format: binary } } } } }, responses: { "204": { description: Done. } } }
          /mixed:
            post: { operationId: mixed, requestBody: { content: { multipart/mixed: { schema: { $ref: "#/components/schemas/NewPhoto" } } } }, responses: { "204": { description: Done. } } }
        components:
          schemas:
            NewPhoto:
              type: object
              required: [photo]
              properties:
                photo: { type: string, format: binary, maxLength: 1 }
                thumbs: { type: array, items: { $ref: "#/components/schemas/Bytes" } }
                oneOrMore: { anyOf: [{ type: string, format: binary }, { type: array, items: { type: string, format: binary } }, { type: "null" }] }
                unsaid: { description: Whatever. }
                sound: { type: string, contentMediaType: audio/ogg }
                sounds: { type: array, items: { type: string, contentMediaType: audio/ogg } }
                note: { type: string, contentMediaType: text/plain }
                title: { type: string, maxLength: 12 }
                legend: { type: string }
                drawing: { type: string }
                table: { type: object, properties: { a: { type: integer } } }
                count: { type: integer }
                at: { type: string, format: date-time }
                kind: { type: string, enum: [a, b] }
                tags: { type: array, items: { type: string } }
                sizes: { type: array, items: { type: integer } }
                raw: { type: array, items: { type: integer } }
                owner: { $ref: "#/components/schemas/Owner" }
                owners: { type: array, items: { $ref: "#/components/schemas/Owner" } }
                place: { $ref: "#/components/schemas/Owner" }
                icon: { type: string, contentEncoding: base64, contentMediaType: image/png }
            Bytes: { type: string, format: binary }
            Owner: { type: object, properties: { name: { type: string } } }
        """;

    private const string Calls = """
        internal static Task<string> Files() => Send(new NewPhoto
        {
            Photo = new ApiFile([1, 2], "p\"h\u00e9.png", "image/webp"),
            Thumbs = [new byte[] { 3 }, new ApiFile(() => new MemoryStream([4, 5]), "t.bin")],
            OneOrMore = [new ApiFile("x"u8.ToArray())],
            Unsaid = "y"u8.ToArray(),
            Sound = "z"u8.ToArray(),
            Sounds = ["w"u8.ToArray()],
            Drawing = "d"u8.ToArray(),
            Table = "<a>1</a>"u8.ToArray(),
            Icon = [7],
        });

        internal static Task<string> Values() => Send(new NewPhoto
        {
            Photo = Array.Empty<byte>(),
            Title = "caf\u00e9",
            Note = "n",
            Legend = "# x",
            Count = 3,
            At = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Kind = NewPhotoKind.B,
        });

        internal static Task<string> Lists() => Send(new NewPhoto
        {
            Photo = Array.Empty<byte>(),
            Tags = ["a", "b\r\nc"],
            Sizes = [1, 2],
            Raw = [1, 2],
            Owner = new Owner { Name = "O" },
            Owners = [new Owner { Name = "1" }, new Owner { Name = "2" }],
            Place = new Owner { Name = "P" },
            AdditionalProperties = new Dictionary<string, JsonElement> { ["mo\"re"] = JsonDocument.Parse("true").RootElement },
        });

        internal static async Task<string> TooLong()
        {
            try
            {
                return await Send(new NewPhoto { Photo = Array.Empty<byte>(), Title = "more than twelve" });
            }
            catch (RequestValidationException e)
            {
                return string.Join(" ", e.Errors.Select(error => error.Path + " " + error.Keyword));
            }
        }

        internal static async Task<string> Others()
        {
            var stub = new Stub(204, null);
            await stub.Client().OtherAsync(new StringContent("made"));
            string sent = stub.Sent;
            await stub.Client().MixedAsync(new StringContent("mixed"));
            return sent + " " + stub.Sent;
        }

        internal static async Task<string> Again()
        {
            int opened = 0;
            var server = new Failing();
            var body = new NewPhoto { Photo = new ApiFile(() => { opened++; return new MemoryStream("content"u8.ToArray()); }) };
            await new ShopClient(new HttpClient(server), new ShopClientOptions { RetryDelay = TimeSpan.Zero }).AddPhotoAsync(body);
            return opened + " " + string.Join(" ", server.Bodies.Select(sent => sent.Contains("content\r\n")));
        }

        private static async Task<string> Send(NewPhoto body)
        {
            var stub = new Stub(204, null);
            await stub.Client().AddPhotoAsync(body);
            return stub.Sent;
        }

        private sealed class Failing : HttpMessageHandler
        {
            public List<string> Bodies { get; } = new();

            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
            {
                Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
                return new HttpResponseMessage(Bodies.Count == 1 ? (System.Net.HttpStatusCode)429 : System.Net.HttpStatusCode.OK);
            }
        }
        """;

    private static readonly Lazy<CalledClient> s_client = new(() => CalledClient.Of(Document, Calls));

    [Theory]
    [InlineData("Files", """
        photo filename=p%22hé.png [image/webp] \1\2
        thumbs filename=thumbs [application/octet-stream] \3
        thumbs filename=t.bin [application/octet-stream] \4\5
        oneOrMore filename=oneOrMore [application/octet-stream] x
        unsaid filename=unsaid [application/octet-stream] y
        sound filename=sound [audio/ogg] z
        sounds filename=sounds [audio/ogg] w
        drawing filename=drawing [application/octet-stream] d
        table filename=table [application/xml] <a>1</a>
        icon [image/png] Bw==
        """)]
    [InlineData("Values", """
        photo filename=photo [image/png] 
        note [text/plain; charset=utf-8] n
        title [text/plain; charset=utf-8] café
        legend [text/markdown; charset=utf-8] # x
        count [text/plain; charset=utf-8] 3
        at [text/plain; charset=utf-8] 2026-01-02T03:04:05Z
        kind [text/plain; charset=utf-8] b
        """)]
    [InlineData("Lists", """
        photo filename=photo [image/png] 
        tags [text/plain; charset=utf-8] a
        tags [text/plain; charset=utf-8] b\13\10c
        sizes [text/plain; charset=utf-8] 1|2
        raw [application/json] [1,2]
        owner [application/json] {"name":"O"}
        owners [application/json] {"name":"1"}
        owners [application/json] {"name":"2"}
        place[name] [text/plain; charset=utf-8] P
        mo%22re [text/plain; charset=utf-8] true
        """)]
    public async Task Parts_travel_as_what_they_are(string method, string expected) =>
        Describe(await s_client.Value.CallAsync(method)).ShouldBe(expected.ReplaceLineEndings("\n"));

    [Fact]
    public async Task Values_are_validated_and_files_are_not() => (await s_client.Value.CallAsync("TooLong")).ShouldBe("/title maxLength");

    [Fact]
    public async Task Other_parts_are_the_callers() =>
        (await s_client.Value.CallAsync("Others")).ShouldBe("POST https://shop.example.com/other  [text/plain; charset=utf-8] made POST https://shop.example.com/mixed  [text/plain; charset=utf-8] mixed");

    [Fact]
    public async Task A_file_is_opened_for_each_attempt() => (await s_client.Value.CallAsync("Again")).ShouldBe("2 True True");

    [Fact]
    public void Nothing_is_reported() => s_client.Value.Generation.ShouldBeClean();

    [Fact]
    public void Files_of_Swagger_are_files()
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", """
            swagger: "2.0"
            info: { title: Shop, version: "1" }
            host: shop.example.com
            paths:
              /a:
                post:
                  operationId: send
                  parameters:
                    - { name: file, in: formData, type: file, required: true }
                    - { name: name, in: formData, type: string }
                  responses: { "204": { description: Done. } }
            """)).ShouldBeClean();

        string request = generation.TextOf("Acme.Shop.SendRequest.g.cs");
        request.ShouldContain("public required ApiFile File { get; init; }");
        request.ShouldContain("public string? Name { get; init; }");
    }

    [Fact]
    public void Headers_of_parts_are_reported_where_they_stand()
    {
        string document = Document.Replace("legend: { contentType: text/markdown }", "legend: { headers: { content-type: {}, X-Mark: { schema: { type: string } } } }", StringComparison.Ordinal);
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", document)).ShouldCompile();

        var report = generation.Diagnostics.ShouldHaveSingleItem();
        report.Id.ShouldBe("XG0134");
        report.Location.SourceSpan.Start.ShouldBe(document.IndexOf("X-Mark", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    public void Older_frameworks_send_them_too(string framework) => Generation.Run(GenerationInput.Of("shop.openapi.yaml", Document) with
    {
        Framework = framework switch
        {
            "net8.0" => TestFramework.Net80,
            "netstandard2.0" => TestFramework.NetStandard20,
            _ => TestFramework.Net472,
        },
        LanguageVersion = LanguageVersion.CSharp11,
    }).ShouldBeClean();

    [Fact]
    public void JSON_knows_files_as_texts()
    {
        CompiledApi api = CompiledApi.Load(s_client.Value.Generation, "Acme.Shop");

        api.RoundTrip("NewPhoto", """{"photo":"AQI=","thumbs":["no base64"]}""").ShouldBe("""{"photo":"AQI=","thumbs":["no base64"]}""");
    }

    /// <summary>A line per part, control characters as numbers.</summary>
    private static string Describe(string sent)
    {
        Match head = Regex.Match(sent, @"\[multipart/form-data; boundary=(?<boundary>[^\]]+)\] ");
        head.Success.ShouldBeTrue(sent);
        string boundary = "--" + head.Groups["boundary"].Value;
        string[] pieces = sent.Substring(head.Index + head.Length).Split(boundary);
        pieces[0].ShouldBe("");
        pieces[^1].ShouldBe("--\r\n");
        return string.Join("\n", pieces[1..^1].Select(DescribePart));
    }

    private static string DescribePart(string part)
    {
        Match match = Regex.Match(
            part,
            "\\A\r\nContent-Disposition: form-data; name=\"(?<name>[^\"]*)\"(; filename=\"(?<file>[^\"]*)\")?\r\nContent-Type: (?<type>[^\r]*)\r\n\r\n(?<content>.*)\r\n\\z",
            RegexOptions.Singleline);
        match.Success.ShouldBeTrue(part);
        string file = match.Groups["file"].Success ? " filename=" + match.Groups["file"].Value : "";
        var content = new StringBuilder();
        foreach (char c in match.Groups["content"].Value)
        {
            content.Append(c < ' ' ? "\\" + ((int)c).ToString(CultureInfo.InvariantCulture) : c.ToString());
        }

        return $"{match.Groups["name"].Value}{file} [{match.Groups["type"].Value}] {content}";
    }
}
