using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.Tree;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Sessions;

/// <summary>The request and response examples of the curated document.</summary>
internal static class SessionsExamples
{
    public static IReadOnlyList<(string Schema, string Json)> Read()
    {
        SpecDocument document = DocumentReader.Read(
            "sessions.openapi.yaml", RepositoryFiles.Read("spec/sessions.openapi.yaml"), TestContext.Current.CancellationToken).Document!;
        var requests = (SpecObject)document.Find("/paths/~1sessions/post/requestBody/content/application~1json/examples")!;
        var responses = (SpecObject)document.Find("/components/examples")!;
        return
        [
            .. requests.Members.Select(static example => ("CreateSessionRequest", Json(example))),
            .. responses.Members.Select(static example => ("PaymentSession", Json(example))),
        ];
    }

    private static string Json(SpecMember example) => Literals.Of(((SpecObject)example.Value)["value"]!).Text;
}
