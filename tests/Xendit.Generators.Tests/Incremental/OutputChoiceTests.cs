using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Incremental;

/// <summary>Whether other generators see the types: where the compiler can show them, unless the options forbid it.</summary>
public sealed class OutputChoiceTests
{
    private const string Shop = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /orders:
            get:
              operationId: listOrders
              responses:
                "200":
                  description: Orders.
                  content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } }
        components:
          schemas:
            Order:
              type: object
              properties:
                state: { type: string, enum: [OPEN, CLOSED] }
        """;

    private static readonly bool s_compilerShowsTypes = typeof(Compilation).Assembly.GetName().Version >= new Version(5, 9);

    [Theory]
    [InlineData(null, true)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Another_generator_sees_the_types_unless_the_options_forbid_it(string? preCompilation, bool allowed)
    {
        bool sees = allowed && s_compilerShowsTypes;

        foreach (string name in (string[])["Order", "OrderState", "ShopClient", "IShopClient", "ShopClientOptions", "OpenEnum`1", "ApiException"])
        {
            Witness(preCompilation)[name].ShouldBe(sees, name);
        }
    }

    [Fact]
    public void The_files_are_the_same_either_way()
    {
        Dictionary<string, string> early = FilesOf(Generation.Run(Input(null)).ShouldBeClean());
        Dictionary<string, string> late = FilesOf(Generation.Run(Input("false")).ShouldBeClean());

        early.Count.ShouldBeGreaterThan(10);
        late.ShouldBe(early, ignoreOrder: true);
    }

    [Fact]
    public void The_option_may_be_given_for_one_document_alone()
    {
        Generation.Run(GenerationInput.Of("shop.openapi.yaml", Shop, ("OpenApiPreCompilation", "false"))).ShouldBeClean();
        Witness(GenerationInput.Of("shop.openapi.yaml", Shop, ("OpenApiPreCompilation", "false")))["Order"].ShouldBeFalse();
    }

    private static GenerationInput Input(string? preCompilation)
    {
        var input = GenerationInput.Of("shop.openapi.yaml", Shop);
        return preCompilation is null ? input : input with { Properties = input.Properties.Add("OpenApiPreCompilation", preCompilation) };
    }

    private static Dictionary<string, string> FilesOf(Generation generation) =>
        generation.Files.ToDictionary(static file => file.HintName, static file => file.SourceText.ToString());

    private static WitnessGenerator Witness(string? preCompilation) => Witness(Input(preCompilation));

    /// <summary>Runs another generator beside ours.</summary>
    private static WitnessGenerator Witness(GenerationInput input)
    {
        var witness = new WitnessGenerator();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [witness.AsSourceGenerator(), new OpenApiGenerator().AsSourceGenerator()],
            input.Documents,
            input.ParseOptions,
            input.OptionsProvider);
        driver.RunGeneratorsAndUpdateCompilation(input.CreateCompilation(), out Compilation output, out _, TestContext.Current.CancellationToken);
        output.GetTypeByMetadataName("Acme.Shop.Order").ShouldNotBeNull();
        return witness;
    }

    /// <summary>A generator that looks at the compilation, as System.Text.Json's and ASP.NET Core's do.</summary>
    private sealed class WitnessGenerator : IIncrementalGenerator
    {
        private Compilation? _seen;

        public bool this[string name] => _seen.ShouldNotBeNull().GetTypeByMetadataName("Acme.Shop." + name) is not null;

        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.CompilationProvider, (_, compilation) => _seen = compilation);
    }
}
