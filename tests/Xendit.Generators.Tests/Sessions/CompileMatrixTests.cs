using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Sessions;

/// <summary>The whole sessions document compiles without a warning, documentation included, whatever the consumer is like.</summary>
public sealed class CompileMatrixTests
{
    /// <summary>What <c>ImplicitUsings</c> adds, and what a web project adds besides.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Text.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>A consumer who calls everything as the framework does, in all places where a name would be found first.</summary>
    private const string HostileNames = """
        namespace Xendit.System { internal class Exception { } internal class Uri { } }
        namespace Xendit.Sessions.System { internal class String { } internal class Guid { } namespace Text { internal class Json { } } }
        namespace Xendit.Sessions.Xendit { internal class Sessions { } }
        namespace Xendit
        {
            internal class Task { }
            internal class Type { }
            internal class Dictionary<T> { }
            internal class HttpClient { }
            internal class GeneratedCodeAttribute { }
        }
        namespace Xendit.Sessions
        {
            internal class String { }
            internal class Int32 { }
            internal class Environment { }
            internal class Type { }
            internal class Task { }
            internal class Task<T> { }
            internal class Uri { }
            internal class Func<T> { }
            internal class IReadOnlyList<T> { }
            internal class CancellationToken { }
            internal class StringBuilder { }
            internal class Utf8JsonReader { }
            internal class JsonException { }
            internal class JsonSerializer { }
            internal class DateTimeOffset { }
            internal class Nullable { }
            internal class Object { }
        }
        internal class Math { }
        internal class Convert { }
        internal class Encoding { }
        internal class Microsoft { }
        """;

    private static readonly TestFramework[] s_frameworks = [TestFramework.Net100, TestFramework.Net80, TestFramework.NetStandard20, TestFramework.Net472];

    private static readonly LanguageVersion[] s_languages = [LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.CSharp13, LanguageVersion.Latest, LanguageVersion.Preview];

    public static TheoryData<string, LanguageVersion, NullableContextOptions> Languages => new(
        from framework in s_frameworks
        from language in s_languages
        from nullable in (NullableContextOptions[])[NullableContextOptions.Enable, NullableContextOptions.Disable]
        select (NameOf(framework), language, nullable));

    public static TheoryData<string, string> Surroundings => new(
        from framework in s_frameworks
        from source in (string[])[ImplicitUsings, HostileNames, ImplicitUsings + "\n" + HostileNames]
        select (NameOf(framework), source));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Compiles_in_every_language_version(string framework, LanguageVersion language, NullableContextOptions nullable) =>
        Run(SessionsGenerationTests.Input with { Framework = FrameworkOf(framework), LanguageVersion = language, Nullable = nullable });

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void Compiles_among_every_names_and_usings(string framework, string source) =>
        Run(SessionsGenerationTests.Input with { Framework = FrameworkOf(framework), Sources = [source] });

    [Fact]
    public void Compiles_with_overflow_checked() => Run(SessionsGenerationTests.Input with { CheckOverflow = true });

    [Fact]
    public void Compiles_with_dependency_injection()
    {
        IEnumerable<MetadataReference> packages = Directory.EnumerateFiles(AppContext.BaseDirectory, "Microsoft.Extensions.*.dll")
            .Select(static path => MetadataReference.CreateFromFile(path));

        // Who calls a type Microsoft can use nothing of Microsoft.Extensions at all.
        string names = HostileNames.Replace("internal class Microsoft { }", "", StringComparison.Ordinal);
        Generation generation = Generation.Run(SessionsGenerationTests.Input with { References = [.. packages], Sources = [names] });

        generation.ShouldBeClean();
        generation.Compilation.GetTypeByMetadataName("Xendit.Sessions.XenditSessionsClientServiceCollectionExtensions").ShouldNotBeNull();
    }

    private static void Run(GenerationInput input) => Generation.Run(input).ShouldBeClean();

    private static string NameOf(TestFramework framework) =>
        framework.Properties["TargetFrameworkIdentifier"] + " " + framework.Properties["TargetFrameworkVersion"];

    private static TestFramework FrameworkOf(string name) => s_frameworks.Single(framework => NameOf(framework) == name);
}
