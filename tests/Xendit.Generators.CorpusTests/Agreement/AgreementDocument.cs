using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.CorpusTests.Agreement;

/// <summary>A document whose instances are judged twice.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="File">Its path on this machine.</param>
internal sealed record AgreementDocument(string Name, string File)
{
    /// <summary>Mostly documents of OpenAPI 3.1, whose schemas any judge of JSON Schema 2020-12 reads as they are; some of 3.0 and 2.0.</summary>
    private static readonly string[] s_published =
    [
        "adyen-legalentityservice-v4.yaml",
        "adyen-payoutservice-v68.yaml",
        "adyen-terminalapi-v1.json",
        "airflow-v2.yaml",
        "figma.yaml",
        "guru-shotstack-io.json",
        "netlify-swagger2.yaml",
        "open-payments-auth-server.yaml",
        "open-payments-resource-server.yaml",
        "open-payments-wallet-address-server.yaml",
        "ory-kratos.json",
        "oxide-propolis-server.json",
        "qdrant.json",
        "redocly-museum.yaml",
        "xero-webhooks.yaml",
    ];

    /// <summary>The curated document, and the published ones where they are at hand.</summary>
    public static IReadOnlyList<AgreementDocument> All { get; } =
    [
        Of(Path.Combine(RepositoryFiles.Root, "spec", "sessions.openapi.yaml")),
        .. RepositoryFiles.Corpus is { } corpus ? s_published.Select(name => Of(Path.Combine(corpus, "specs", name))) : [],
    ];

    /// <summary>The path as the compiler sees it; only the extension is the file's own.</summary>
    public string CompilerPath => "corpus.openapi" + Path.GetExtension(File);

    private static AgreementDocument Of(string file) => new(Path.GetFileNameWithoutExtension(file), Path.GetFullPath(file));
}
