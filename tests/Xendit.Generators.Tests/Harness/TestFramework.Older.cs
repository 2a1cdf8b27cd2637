using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Xendit.Generators.Tests.Harness;

/// <content>Frameworks whose reference assemblies come from a package, which the oldest compiler cannot use.</content>
internal sealed partial record TestFramework
{
    public static TestFramework Net80 { get; } = Modern(Basic.Reference.Assemblies.Net80.References.All, "v8.0");

    public static TestFramework NetStandard20 { get; } = Old(Basic.Reference.Assemblies.NetStandard20.References.All, ".NETStandard", "v2.0");

    public static TestFramework Net472 { get; } = Old(Basic.Reference.Assemblies.Net472.References.All, ".NETFramework", "v4.7.2");

    /// <summary>System.Text.Json and what it needs: the package that consumers of older frameworks reference. It lies beside the generator.</summary>
    public static IEnumerable<MetadataReference> JsonPackage()
    {
        string folder = typeof(TestFramework).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "GeneratorOutput")
            .Value!;
        return new[] { "System.Text.Json", "System.Text.Encodings.Web", "System.Memory", "System.Buffers", "Microsoft.Bcl.AsyncInterfaces", "System.Threading.Tasks.Extensions", "System.Runtime.CompilerServices.Unsafe" }
            .Select(name => MetadataReference.CreateFromFile(Path.Combine(folder, name + ".dll")));
    }

    private static TestFramework Old(IEnumerable<MetadataReference> references, string identifier, string version) => new(
        [.. references, .. JsonPackage()],
        ImmutableDictionary<string, string>.Empty.Add("TargetFrameworkIdentifier", identifier).Add("TargetFrameworkVersion", version));
}
