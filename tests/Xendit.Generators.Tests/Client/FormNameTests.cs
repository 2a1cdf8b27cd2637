using Xendit.Generators.Lowering;
using Xendit.Generators.Tests.Files;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Client;

/// <summary>What the methods and types for further forms are called, and how many there are.</summary>
public sealed class FormNameTests
{
    private const string Object = "{ schema: { type: object, properties: { a§: { type: string } } } }";
    private const string Bytes = "{ schema: { type: string, format: binary } }";

    [Theory]
    [InlineData("text/plain", "Text")]
    [InlineData("text/csv", "Csv")]
    [InlineData("application/pdf", "Pdf")]
    [InlineData("application/xml", "Xml")]
    [InlineData("text/xml; charset=utf-8", "Xml")]
    [InlineData("image/*", "Image")]
    [InlineData("image/png", "Png")]
    [InlineData("image/svg+xml", "SvgXml")]
    [InlineData("audio/3gpp", "3Gpp")]
    [InlineData("application/octet-stream", "Bytes")]
    [InlineData("application/geo+json", "GeoJson")]
    [InlineData("APPLICATION/VND.company.v2+JSON", "VndCompanyV2Json")]
    [InlineData("application/x-subrip", "Subrip")]
    [InlineData("application/json;simple", "JsonSimple")]
    [InlineData("application/json; version=2", "JsonVersion2")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Xlsx")]
    [InlineData("multipart/mixed", "MultipartMixed")]
    [InlineData("x/!", "Not")]
    [InlineData("x/WithResponse", "Withresponse")]
    [InlineData("text/a&b'c`$", "ABC")]
    [InlineData("text/html;a=\"</c></summary>*/ #\\\"", "Html")]
    public void A_form_is_called_after_its_media_type(string mediaType, string name) =>
        MethodsOf(Run(Post("read", "", $"application/json: {Numbered(Object, 0)}, {Quoted(mediaType)}: {Numbered(Object, 1)}"))).ShouldBe(["Read", "ReadAs" + name]);

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "Form")]
    [InlineData("multipart/form-data", "FormData")]
    [InlineData("application/response", "Response2")]
    public void A_request_is_called_after_its_media_type(string mediaType, string name) =>
        MethodsOf(Run(Post("read", $"application/json: {Numbered(Object, 0)}, '{mediaType}': {Numbered(Object, 1)}", "text/plain: {}"))).ShouldBe(["Read", "ReadWith" + name]);

    [Theory]
    [InlineData("text/xml", "application/xml", "Xml", "ApplicationXml")]
    [InlineData("text/xml", "text/xml;a=1", "Xml", "XmlA1")]
    [InlineData("a/b.c", "a/b-c", "BC", "ABC")]
    [InlineData("image/png", "IMAGE/PNG", "Png", "ImagePng")]
    public void Of_two_that_meet_the_first_keeps_the_name(string first, string second, string firstName, string secondName) =>
        MethodsOf(Run(Post("read", "", $"application/json: {Numbered(Object, 0)}, '{first}': {Bytes}, '{second}': {Bytes}"))).ShouldBe(["Read", "ReadAs" + firstName, "ReadAs" + secondName]);

    [Fact]
    public void An_operation_of_the_document_keeps_its_name()
    {
        string content = $"application/json: {Numbered(Object, 0)}, application/pdf: {Bytes}";
        Generation generation = Run(Post("read", "", content), Post("readAsPdf", "", "text/plain: {}"), Post("readAsPdf2", "", "text/plain: {}"));

        MethodsOf(generation).ShouldBe(["Read", "ReadAsPdf3", "ReadAsPdf", "ReadAsPdf2"]);
        generation.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Long_names_are_cut() => MethodsOf(Run(Post(
        new string('o', 300),
        $"application/json: {Numbered(Object, 0)}, 'text/{new string('r', 300)}': {Bytes}",
        $"application/json: {Numbered(Object, 0)}, 'text/{new string('a', 300)}': {Bytes}"))).ShouldAllBe(static name => name.Length < 300);

    [Fact]
    public void Types_of_further_forms_leave_the_others_their_names()
    {
        string request = $"application/json: {Numbered(Object, 0)}, multipart/form-data: {Numbered(Object, 1)}";
        string answer = $"application/json: {Numbered(Object, 2)}, application/geo+json: {Numbered(Object, 3)}";
        string only = $"application/json: {Numbered(Object, 0)}";
        Generation generation = Run(Post("read", request, answer), Post("readFormData", only, only), Post("readGeoJson", only, only));

        Split.TypesOf(generation).ShouldBe(
            "ReadFormDataRequest ReadFormDataRequestBody ReadFormDataResponse ReadGeoJsonRequest ReadGeoJsonResponse ReadGeoJsonResponseBody ReadRequest ReadResponse");
        generation.TextOf("Acme.Shop.ReadFormDataRequest.g.cs").ShouldContain("A0");
        generation.TextOf("Acme.Shop.ReadFormDataRequestBody.g.cs").ShouldContain("A1");
    }

    [Fact]
    public void Each_request_has_a_method_for_each_answer() =>
        MethodsOf(Run(Post("read", Forms(2), Forms(4)))).ShouldBe([
            "Read", "ReadAsF1Json", "ReadAsF2Json", "ReadAsF3Json",
            "ReadWithF1Json", "ReadWithF1JsonAsF1Json", "ReadWithF1JsonAsF2Json", "ReadWithF1JsonAsF3Json"]);

    [Fact]
    public void Beyond_the_limit_one_side_at_a_time_has_methods_and_the_rest_is_reported()
    {
        Generation generation = Run(Post("read", Forms(3), Forms(7)));

        MethodsOf(generation).ShouldBe([
            "Read", "ReadAsF1Json", "ReadAsF2Json", "ReadAsF3Json", "ReadAsF4Json", "ReadAsF5Json", "ReadWithF1Json", "ReadWithF2Json"]);
        Reports(generation).ShouldBe([
            "POST /0: the answer 200 may also be 'application/f6+json', which holds something else; the client has no method for it, since an operation has 8 at most",
            "POST /0: the request body may also be 'application/f1+json', which holds something else; the client sends it for the operation's usual answer alone, since an operation has 8 methods at most",
            "POST /0: the request body may also be 'application/f2+json', which holds something else; the client sends it for the operation's usual answer alone, since an operation has 8 methods at most"]);
    }

    [Theory]
    [InlineData(8, 1, 0)]
    [InlineData(9, 1, 1)]
    [InlineData(1, 8, 0)]
    [InlineData(1, 20, 12)]
    public void One_side_has_as_many_methods_as_the_limit_allows(int requests, int answers, int reports)
    {
        Generation generation = Run(Post("read", Forms(requests), Forms(answers)));

        MethodsOf(generation).Count.ShouldBe(LoweringLimits.MethodsPerOperation);
        generation.Diagnostics.Count.ShouldBe(reports);
    }

    [Theory]
    [InlineData("''", "the client does not use it, since that is no media type")]
    [InlineData("json", "the client does not use it, since that is no media type")]
    [InlineData("text/plain, text/csv", "the client does not use it, since that is no media type")]
    [InlineData("\"text/plain\\r\\nX-Evil: 1\"", "the client does not use it, since that is no media type")]
    [InlineData("\"text/plain;\\r\\nX-Evil: 1\"", "the client does not use it, since that is no media type")]
    [InlineData("\"text/\\\"; System.Console.Write(1); //\"", "the client does not use it, since that is no media type")]
    [InlineData("'*/*'", "the client uses another one of that range")]
    [InlineData("application/*", "the client uses another one of that range")]
    public void What_cannot_be_asked_for_is_reported(string mediaType, string consequence)
    {
        Generation generation = Run(Post("read", "", $"application/json: {Numbered(Object, 0)}, {(mediaType.Contains(',', StringComparison.Ordinal) ? $"'{mediaType}'" : mediaType)}: {Numbered(Object, 1)}"));

        MethodsOf(generation).ShouldBe(["Read"]);
        Reports(generation).ShouldHaveSingleItem().ShouldEndWith(consequence);
    }

    [Theory]
    [InlineData("post", "'204'", "application/json: §0, application/pdf: §1")]
    [InlineData("head", "'200'", "application/json: §0, application/pdf: §1")]
    [InlineData("post", "default", "application/json: §0, application/pdf: §1")]
    [InlineData("post", "'400'", "application/json: §0, application/pdf: §1")]
    [InlineData("post", "'200'", "application/json: §0, application/xml: §0, text/plain: {}")]
    [InlineData("post", "'200'", "application/json: {}, '*/*': §0")]
    [InlineData("post", "'200'", "image/png: {}, image/jpeg: {}")]
    public void Where_there_is_nothing_else_to_ask_for_there_is_one_method(string method, string status, string content)
    {
        string numbered = content.Replace("§0", Numbered(Object, 0), StringComparison.Ordinal).Replace("§1", Bytes, StringComparison.Ordinal);
        Generation generation = Run($"{method}: {{ operationId: read, responses: {{ {status}: {{ description: Any., content: {{ {numbered} }} }} }} }}");

        MethodsOf(generation).ShouldBe(["Read"]);
        generation.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Of_OpenAPI_2_the_contents_of_all_forms_are_alike()
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", """
            swagger: "2.0"
            info: { title: Shop, version: "1" }
            consumes: [application/json, application/xml, text/plain]
            produces: [application/json, application/xml, text/csv]
            paths:
              /0:
                post:
                  operationId: read
                  parameters: [{ name: pet, in: body, schema: { type: object, properties: { name: { type: string } } } }]
                  responses: { "200": { description: Any., schema: { type: object, properties: { name: { type: string } } } }, "201": { description: A file., schema: { type: file } } }
            """)).ShouldCompile();

        MethodsOf(generation).ShouldBe(["Read"]);
        generation.Diagnostics.ShouldNotContain(static report => report.Id == "XG0130");
    }

    [Fact]
    public void What_the_API_sends_has_a_type_for_each_form_of_JSON()
    {
        Generation generation = Generation.Run(GenerationInput.Of("shop.openapi.yaml", $$"""
            openapi: 3.1.0
            info: { title: Shop, version: "1" }
            webhooks:
              sold:
                post:
                  requestBody: { content: { application/json: {{Numbered(Object, 0)}}, application/cloudevents+json: {{Numbered(Object, 1)}}, application/hal+json: {{Numbered(Object, 0)}}, text/plain: {{Bytes}} } }
                  responses: { "204": { description: Seen. } }
            """)).ShouldCompile();

        Split.TypesOf(generation).ShouldBe("SoldCloudeventsJsonRequest SoldRequest");
    }

    private static string Forms(int count) => "application/json: " + Numbered(Object, 0)
        + string.Concat(Enumerable.Range(1, count - 1).Select(static i => $", application/f{i}+json: {Numbered(Object, i)}"));

    private static string Quoted(string mediaType) => $"'{mediaType.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Numbered(string content, int number) => content.Replace("§", $"{number}", StringComparison.Ordinal);

    private static string Post(string id, string request, string answer) =>
        $"post: {{ operationId: {id}, requestBody: {{ content: {{ {request} }} }}, responses: {{ '200': {{ description: Any., content: {{ {answer} }} }} }} }}";

    private static Generation Run(params string[] operations) => Generation.Run(GenerationInput.Of(
        "shop.openapi.yaml",
        "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths:\n" + string.Concat(operations.Select(static (operation, i) => $"  /{i}: {{ {operation} }}\n")))).ShouldCompile();

    private static List<string> MethodsOf(Generation generation) =>
    [
        .. generation.Compilation.GetTypeByMetadataName("Acme.Shop.IShopClient")!.GetMembers()
            .Select(static member => member.Name)
            .Where(static name => !name.EndsWith("WithResponseAsync", StringComparison.Ordinal))
            .Select(static name => name[..^"Async".Length]),
    ];

    private static List<string> Reports(Generation generation) => [.. generation.Diagnostics.Select(static report => report.GetMessage(null)).Order(StringComparer.Ordinal)];
}
