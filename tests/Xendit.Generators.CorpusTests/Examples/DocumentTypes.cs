using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Options;
using Xendit.Generators.Reading;

namespace Xendit.Generators.CorpusTests.Examples;

/// <summary>The C# types that the schemas of a document became: lowers it once more, and asks.</summary>
internal sealed class DocumentTypes
{
    private readonly SchemaLowering _schemas;

    private DocumentTypes(SchemaLowering schemas) => _schemas = schemas;

    public static DocumentTypes Of(SpecDocument document)
    {
        var options = new DocumentOptions { Path = document.Path, Stem = CorpusNames.Stem, Namespace = CorpusNames.Namespace, ClientName = CorpusNames.Client };
        var target = new TargetFacts(IsModernNet: true, HasHttpClientFactory: false, EmitPolyfills: false, EmitDataAnnotations: false);
        var context = new LoweringContext(document, target, CancellationToken.None);
        return new DocumentTypes(DocumentLowering.LowerParts(context, options).Schemas);
    }

    public TypeRef TypeOf(Schema schema) => _schemas.TypeOf(schema, "Example");
}
