using System.Linq.Expressions;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xendit.Generators.Emit;

namespace Xendit.Generators.Pipeline;

/// <summary>
/// Registers files that other generators see, by <c>RegisterPreCompilationSourceOutput</c>: Roslyn has it from 5.9 on,
/// this assembly is built against 4.8, so it is reached by reflection.
/// </summary>
internal static class PreCompilationOutput
{
    private const string RegisterMethod = "RegisterPreCompilationSourceOutput";
    private const string ContextType = "Microsoft.CodeAnalysis.PreCompilationSourceProductionContext";

    /// <summary>Registers the files; false where the compiler has no such output.</summary>
    public static bool TryRegister(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SourceFile> files)
    {
        MethodInfo? register = typeof(IncrementalGeneratorInitializationContext).GetMethods().FirstOrDefault(static method =>
            method.Name == RegisterMethod
            && method.GetParameters()[0].ParameterType.GetGenericTypeDefinition() == typeof(IncrementalValuesProvider<>));
        Type? production = typeof(IncrementalGeneratorInitializationContext).Assembly.GetType(ContextType);
        MethodInfo? addSource = production?.GetMethod("AddSource", [typeof(string), typeof(SourceText)]);
        if (register is null || production is null || addSource is null)
        {
            return false;
        }

        // (context, file) => context.AddSource(file.HintName, SourceTexts.Of(file))
        ParameterExpression output = Expression.Parameter(production);
        ParameterExpression file = Expression.Parameter(typeof(SourceFile));
        Delegate add = Expression.Lambda(
            typeof(Action<,>).MakeGenericType(production, typeof(SourceFile)),
            Expression.Call(
                output,
                addSource,
                Expression.Property(file, nameof(SourceFile.HintName)),
                Expression.Call(typeof(SourceTexts), nameof(SourceTexts.Of), typeArguments: null, file)),
            output,
            file).Compile();
        register.MakeGenericMethod(typeof(SourceFile)).Invoke(context, [files, add]);
        return true;
    }
}
