using Xendit.Generators.Tests.Harness;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Analyzers;

/// <summary>Code against the curated document.</summary>
public sealed class SessionsConstantTests
{
    private static readonly Lazy<AnalyzedCode> s_code = new(() => new AnalyzedCode(
        GenerationInput.Of("sessions.openapi.yaml", RepositoryFiles.Read("spec/sessions.openapi.yaml"), ("OpenApiNamespace", "Xendit.Sessions"))));

    [Fact]
    public async Task A_request_that_is_right_is_not_reported() => (await RequestAsync("")).ShouldBeEmpty();

    [Theory]
    [InlineData("""CustomerId = "cust-1" """, "XG1000 '\"cust-1\"'", "minLength")]
    [InlineData("""SuccessReturnUrl = "http://example.com" """, "XG1000 '\"http://example.com\"'", "pattern")]
    [InlineData("""CaptureMethod = OpenEnum<CaptureMethod>.Custom("LATER")""", "XG1000 'OpenEnum<CaptureMethod>.Custom(\"LATER\")'", "enum")]
    [InlineData("""ChannelProperties = new() { Cards = new() { StatementDescriptor = "no!" } }""", "XG1000 '\"no!\"'", "pattern")]
    [InlineData("""ChannelProperties = new() { Cards = new() { CardOnFileType = CardOnFileType.Recurring } }""", "XG1001 'new()'", "required")]
    [InlineData("""ChannelProperties = new() { Cards = new() { CardOnFileType = CardOnFileType.Recurring, RecurringConfiguration = new() } }""", "XG1001 'new()'", "required")]
    [InlineData("""Items = [new() { Name = "a", NetUnitAmount = 1, Quantity = 0 }]""", "XG1000 '0'", "minimum")]
    public async Task What_is_wrong_is_reported(string member, string start, string keyword)
    {
        IReadOnlyList<string> reports = await RequestAsync(member);
        reports.ShouldNotBeEmpty();
        reports[0].ShouldStartWith(start);
        reports[0].ShouldContain($"({keyword}, sessions.openapi.yaml:");
    }

    [Fact]
    public async Task Saving_charges_nothing() => (await s_code.Value.OfCodeAsync("""
        internal static class User
        {
            public static CreateSessionRequest Request() => new()
            {
                ReferenceId = "a", SessionType = SessionType.Save, Currency = Currency.Idr, Amount = 10000, Mode = SessionMode.PaymentLink, Country = Country.Id,
            };
        }
        """)).ShouldHaveSingleItem().ShouldStartWith("XG1001 '10000' 'Amount' can never pass validation beside the other values here: '10000' is not 0");

    [Theory]
    [InlineData(51, 40, 1)]
    [InlineData(50, 41, 50)]
    [InlineData(50, 40, 0)]
    public async Task Metadata_is_bounded(int entries, int keyLength, int reports)
    {
        string written = string.Join(", ", Enumerable.Range(0, entries).Select(entry => $"[\"{entry.ToString().PadLeft(keyLength, 'x')}\"] = \"\""));
        (await RequestAsync($"Metadata = new Dictionary<string, string> {{ {written} }}")).Count.ShouldBe(reports);
    }

    [Theory]
    [InlineData("ps-1", 1)]
    [InlineData("ps-661f87c614802d6c402cd82d", 0)]
    public async Task A_session_id_has_its_length(string id, int reports) => (await s_code.Value.OfCodeAsync($$"""
        internal static class User { public static Task Run(ISessionsClient client) => client.GetSessionAsync("{{id}}"); }
        """)).Count.ShouldBe(reports);

    private static Task<IReadOnlyList<string>> RequestAsync(string member) => s_code.Value.OfCodeAsync($$"""
        internal static class User
        {
            public static CreateSessionRequest Request() => new()
            {
                ReferenceId = "a", SessionType = SessionType.Pay, Currency = Currency.Idr, Amount = 10000, Mode = SessionMode.PaymentLink, Country = Country.Id,
                {{member}}
            };
        }
        """);
}
