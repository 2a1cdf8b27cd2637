using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Emit;

public class CompileTests
{
    private static readonly TargetFacts OldFramework =
        new(IsModernNet: false, HasHttpClientFactory: false, EmitPolyfills: true, EmitDataAnnotations: false);

    // Lowering makes dates strings where there is no DateOnly.
    private static IReadOnlyList<TypeModel> WithoutDates { get; } = ShopModels.All
        .Select(type => type is RecordModel record
            ? record with { Members = [.. record.Members.Select(member => member.Type.Shape == TypeShape.DateOnly ? member with { Type = EmittedModels.Text } : member)] }
            : type)
        .ToArray();

    [Theory]
    [InlineData(LanguageVersion.CSharp11, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.Preview, NullableContextOptions.Disable)]
    public void Everything_compiles_for_net8(LanguageVersion version, NullableContextOptions nullable) =>
        EmittedCode.Problems(EmittedCode.Compile(ShopModels.All, version: version, nullable: nullable)).ShouldBeEmpty();

    [Fact]
    public void Everything_compiles_for_the_running_framework() =>
        EmittedCode.Problems(EmittedCode.Compile(ShopModels.All, version: LanguageVersion.Latest, references: RunningFramework())).ShouldBeEmpty();

    [Fact]
    public void Everything_compiles_for_netstandard2() =>
        EmittedCode.Problems(EmittedCode.Compile(WithoutDates, Old(), references: [.. NetStandard20.References.All, .. TestFramework.JsonPackage()])).ShouldBeEmpty();

    [Fact]
    public void Everything_compiles_for_net472() =>
        EmittedCode.Problems(EmittedCode.Compile(WithoutDates, Old(), references: [.. Net472.References.All, .. TestFramework.JsonPackage()])).ShouldBeEmpty();

    [Fact]
    public void Everything_compiles_internally_among_hostile_names()
    {
        const string Hostile = """
            namespace Acme.System { internal class Exception { } internal class String { } }
            namespace Acme.Shop.System { internal class Uri { } }
            namespace Acme.Shop.Text { internal class Json { } }
            namespace Acme { internal class Task { } internal class Type { } internal class Dictionary<T> { } }
            """;
        EmittedCode.Problems(EmittedCode.Compile(ShopModels.All, EmittedCode.Scope with { Accessibility = "internal" }, Hostile)).ShouldBeEmpty();
    }

    [Fact]
    public void Helper_types_may_have_a_namespace_of_their_own() =>
        EmittedCode.Problems(EmittedCode.Compile(ShopModels.All, EmittedCode.Scope with { RuntimeNamespace = "Acme.record.Helpers" })).ShouldBeEmpty();

    [Fact]
    public void Types_without_enumerations_need_no_helpers_of_theirs() =>
        EmittedCode.Problems(EmittedCode.Compile([ShopModels.All.First(type => type.Name == "Node")])).ShouldBeEmpty();

    private static IEnumerable<MetadataReference> RunningFramework()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == folder)
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private static Scope Old() => EmittedCode.Scope with { Target = OldFramework };
}
