using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Xendit.Generators.Tests.Emit;

public class CompileTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp11, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp11, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.Preview, NullableContextOptions.Disable)]
    public void Everything_compiles_without_a_warning(LanguageVersion version, NullableContextOptions nullable) =>
        EmittedCode.Problems(EmittedCode.Compile(ShopModels.All, version: version, nullable: nullable)).ShouldBeEmpty();
}
