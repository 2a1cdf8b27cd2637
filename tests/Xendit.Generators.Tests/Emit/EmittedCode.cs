using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;
using Xendit.Generators.Emit;
using Xendit.Generators.Emit.Json;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Tests.Emit;

/// <summary>Emits types with all that they need, compiles the result as a demanding consumer would, and loads it.</summary>
internal static class EmittedCode
{
    public const string Namespace = "Acme.Shop";

    // Stands for the validation, which is another emitter's business.
    private const string Validation = """
        #nullable enable
        namespace Acme.Shop;

        /// <summary>A violation.</summary>
        public sealed record ValidationError(string Path, string Keyword, string Message);
        """;

    public static Scope Scope { get; } = new(
        Namespace, Namespace, "public", "ShopJson", new TargetFacts(IsModernNet: true, HasHttpClientFactory: false, EmitPolyfills: true, EmitDataAnnotations: false));

    public static IReadOnlyList<SourceFile> Emit(IReadOnlyList<TypeModel> types, Scope? scope = null)
    {
        scope ??= Scope;
        var files = new List<SourceFile>();
        foreach (TypeModel type in types)
        {
            files.AddRange(type switch
            {
                RecordModel record =>
                [
                    RecordEmitter.Emit(new RecordUnit($"{record.Name}.g.cs", scope, record)),
                    RecordJsonEmitter.Emit(new RecordJsonUnit($"{record.Name}.Json.g.cs", scope, record)),
                ],
                UnionModel union => new[] { UnionEmitter.Emit(new UnionUnit($"{union.Name}.g.cs", scope, union)) },
                EnumModel model => [EnumEmitter.Emit(new EnumUnit($"{model.Name}.g.cs", scope, model))],
                _ => [],
            });
        }

        files.Add(JsonResolverEmitter.Emit(new JsonResolverUnit("Json.g.cs", scope, types.Select(ReferenceTo).ToEquatableArray())));
        files.Add(EnumTablesEmitter.Emit(new EnumTablesUnit(
            "EnumTables.g.cs", scope, types.OfType<EnumModel>().Select(model => $"{scope.Namespace}.{model.Name}").ToEquatableArray())));
        RuntimeNeeds needs = RuntimeNeeds.Types | RuntimeNeeds.Enums | (scope.Target.IsModernNet ? RuntimeNeeds.None : RuntimeNeeds.Polyfills);
        files.AddRange(RuntimeFiles.For(needs)
            .Where(file => !file.StartsWith("Validation/", StringComparison.Ordinal))
            .Select(file => RuntimeFileEmitter.Emit(new RuntimeUnit("Runtime." + file.Replace('/', '.'), scope, file))));
        return files;
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
            .Concat(types.Where(type => type is RecordModel or UnionModel).Select(type => CSharpSyntaxTree.ParseText(ValidateOf(type, scope), options)))
            .Append(CSharpSyntaxTree.ParseText(Validation, options))
            .Append(CSharpSyntaxTree.ParseText(userCode, options));
        return CSharpCompilation.Create(
            "Acme",
            trees,
            references ?? Net80.References.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: nullable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                checkOverflow: true));
    }

    /// <summary>What the compiler says, hidden hints aside.</summary>
    public static string[] Problems(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        return compilation.Emit(image).Diagnostics
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Select(diagnostic => diagnostic.ToString())
            .ToArray();
    }

    public static Assembly Load(CSharpCompilation compilation)
    {
        Problems(compilation).ShouldBeEmpty();
        using var image = new MemoryStream();
        compilation.Emit(image);
        image.Position = 0;
        return new AssemblyLoadContext("Acme", isCollectible: true).LoadFromStream(image);
    }

    private static TypeRef ReferenceTo(TypeModel type) => type switch
    {
        RecordModel => EmittedModels.Record(type.Name),
        UnionModel => EmittedModels.Union(type.Name),
        _ => EmittedModels.Enum(type.Name),
    };

    private static string ValidateOf(TypeModel type, Scope scope) => $$"""
        #nullable enable
        namespace {{CSharpText.QualifiedIdentifier(scope.Namespace)}};

        partial {{(type is RecordModel ? "record" : "class")}} {{CSharpText.Identifier(type.Name)}}
        {
            /// <summary>Validates.</summary>
            public global::System.Collections.Generic.IReadOnlyList<ValidationError> Validate() => global::System.Array.Empty<ValidationError>();
        }
        """;
}
