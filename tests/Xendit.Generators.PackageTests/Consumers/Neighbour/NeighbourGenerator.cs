using System.Collections.Generic;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi.Models;
using Microsoft.OpenApi.Writers;
using YamlDotNet.Serialization;

namespace Neighbour;

/// <summary>Emits what its libraries answer, and which versions of them answered.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class NeighbourGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.ParseOptionsProvider, static (output, _) => output.AddSource("Neighbour.g.cs", $$"""
            internal static class Neighbour
            {
                public const string Yaml = "{{ReadYaml()}} {{VersionOf<IDeserializer>()}}";
                public const string OpenApi = "{{WriteOpenApi()}} {{VersionOf<OpenApiInfo>()}}";
            }
            """));

    private static string ReadYaml() => new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>("answer: yaml")["answer"];

    private static string WriteOpenApi()
    {
        using var text = new StringWriter();
        new OpenApiInfo { Title = "openapi" }.SerializeAsV3(new OpenApiYamlWriter(text));
        return text.ToString().Split('\n')[0].Trim();
    }

    private static string VersionOf<T>() => typeof(T).Assembly.GetName().Version.ToString();
}
