using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Emit;

namespace Xendit.Generators.Tests.Emit;

/// <summary>Emits types with all that they need, compiles the result as a demanding consumer would, and loads it.</summary>
internal static class EmittedCode
{
    public const string Namespace = "Acme.Shop";

    public static Scope Scope { get; } = new(
        Namespace, Namespace, "public", "ShopJson", "ShopRules", "ShopPatterns", new TargetFacts(IsModernNet: true, HasHttpClientFactory: false, EmitPolyfills: false, EmitDataAnnotations: false));

    // What every SDK project leaves out: package versions that stand for older ones.
    private static readonly Dictionary<string, ReportDiagnostic> SdkDefaults = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    public static IEnumerable<SourceFile> Emit(IReadOnlyList<TypeModel> types, Scope scope)
    {
        var units = types.Select(type => UnitOf(type, scope)).ToList();
        units.Add(new JsonResolverUnit("Json.g.cs", scope, types.Select(ReferenceTo).ToEquatableArray()));
        string[] enums = types.OfType<EnumModel>().Select(model => $"{scope.Namespace}.{model.Name}").ToArray();
        if (enums.Length > 0)
        {
            units.Add(new EnumTablesUnit("EnumTables.g.cs", scope, enums.ToEquatableArray()));
        }

        RuntimeNeeds needs = RuntimeNeeds.Types
            | (enums.Length > 0 ? RuntimeNeeds.Enums : RuntimeNeeds.None)
            | (types.OfType<UnionModel>().Any() ? RuntimeNeeds.Unions : RuntimeNeeds.None)
            | (scope.Target.EmitPolyfills ? RuntimeNeeds.Polyfills : RuntimeNeeds.None);
        units.AddRange(RuntimeFiles.For(needs).Select(file => new RuntimeUnit("Runtime." + file.Replace('/', '.'), scope, file)));
        return units.Select(UnitEmitter.Emit);
    }

    public static CSharpCompilation Compile(
        IReadOnlyList<TypeModel> types,
        Scope? scope = null,
        string userCode = "",
        LanguageVersion version = LanguageVersion.CSharp11,
        NullableContextOptions nullable = NullableContextOptions.Enable,
        IEnumerable<MetadataReference>? references = null)
    {
        scope ??= Scope;
        var options = new CSharpParseOptions(version, DocumentationMode.Diagnose, preprocessorSymbols: []);
        IEnumerable<SyntaxTree> trees = Emit(types, scope)
            .Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.HintName))
            .Append(CSharpSyntaxTree.ParseText(userCode, options));
        return CSharpCompilation.Create(
            "Acme",
            trees,
            references ?? Net80.References.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: nullable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                specificDiagnosticOptions: SdkDefaults,
                checkOverflow: true));
    }

    /// <summary>What the compiler says, hidden hints aside.</summary>
    public static string[] Problems(CSharpCompilation compilation, Stream? image = null) =>
        compilation.Emit(image ?? new MemoryStream()).Diagnostics
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Select(diagnostic => diagnostic.ToString())
            .ToArray();

    public static Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        Problems(compilation, image).ShouldBeEmpty();
        image.Position = 0;
        return new AssemblyLoadContext("Acme").LoadFromStream(image);
    }

    private static SourceUnit UnitOf(TypeModel type, Scope scope) => type switch
    {
        RecordModel record => new RecordUnit($"{record.Name}.g.cs", scope, record),
        UnionModel union => new UnionUnit($"{union.Name}.g.cs", scope, union),
        EnumModel model => new EnumUnit($"{model.Name}.g.cs", scope, model),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static TypeRef ReferenceTo(TypeModel type) => type switch
    {
        RecordModel => EmittedModels.Record(type.Name),
        UnionModel => EmittedModels.Union(type.Name),
        _ => EmittedModels.Enum(type.Name),
    };
}
