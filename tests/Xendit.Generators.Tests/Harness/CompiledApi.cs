using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.Emit;

namespace Xendit.Generators.Tests.Harness;

/// <summary>Generated code, compiled and loaded: reads, validates and writes values by the names of their types.</summary>
internal sealed class CompiledApi
{
    private readonly Assembly _assembly;
    private readonly string _namespace;

    private CompiledApi(Assembly assembly, string @namespace)
    {
        _assembly = assembly;
        _namespace = @namespace;
    }

    /// <summary>Compiles, asserts that there is no warning, and loads.</summary>
    public static CompiledApi Load(Generation generation, string @namespace)
    {
        using var image = new MemoryStream();
        EmitResult result = generation.Compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Generation.Describe(result.Diagnostics).ShouldBeEmpty();
        return new CompiledApi(Assembly.Load(image.ToArray()), @namespace);
    }

    /// <summary>Reads and validates as a server would; the violations as <c>path keyword</c>.</summary>
    public IReadOnlyList<string> Violations(string type, string json) => TryRead(type, json).Violations;

    /// <summary>Validates a value; the violations as <c>path keyword</c>.</summary>
    public IReadOnlyList<string> Violations(object value) =>
        Describe((IEnumerable<object>)value.GetType().GetMethod("Validate", [])!.Invoke(value, [])!);

    /// <summary>Reads and validates as a server would: the value, unless it cannot be read, and the violations.</summary>
    public (object? Value, IReadOnlyList<string> Violations) TryRead(string type, string json)
    {
        MethodInfo method = TypeOf(type).GetMethod("TryFromJson")!;
        var reader = (ErrorReader)Delegate.CreateDelegate(
            typeof(ErrorReader), typeof(CompiledApi).GetMethod(nameof(ReadErrors), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(TypeOf(type), _assembly.GetType(_namespace + ".ValidationError")!));
        return reader(method, Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a value; what it throws comes as it is.</summary>
    public object Read(string type, string json)
    {
        MethodInfo method = TypeOf(type).GetMethod("FromJson", [typeof(string)])!;
        try
        {
            return method.Invoke(null, [json])!;
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    /// <summary>Reads a value and writes it again.</summary>
    public string RoundTrip(string type, string json) => Write(Read(type, json));

    public string Write(object value) => (string)value.GetType().GetMethod("ToJson")!.Invoke(value, [])!;

    public Type TypeOf(string name) => _assembly.GetType($"{_namespace}.{name}", throwOnError: true)!;

    private delegate (object? Value, IReadOnlyList<string> Violations) ErrorReader(MethodInfo tryFromJson, byte[] utf8Json);

    private delegate bool TryFromJson<T, TError>(ReadOnlySpan<byte> utf8Json, out T? value, out IReadOnlyList<TError> errors);

    private static (object? Value, IReadOnlyList<string> Violations) ReadErrors<T, TError>(MethodInfo method, byte[] utf8Json)
        where T : class
        where TError : class
    {
        method.CreateDelegate<TryFromJson<T, TError>>()(utf8Json, out T? value, out IReadOnlyList<TError> errors);
        return (value, Describe(errors));
    }

    private static IReadOnlyList<string> Describe(IEnumerable<object> errors) =>
        errors.Select(static error => $"{Property(error, "Path")} {Property(error, "Keyword")}").ToList();

    private static object? Property(object value, string name) => value.GetType().GetProperty(name)!.GetValue(value);
}
