using System.Reflection;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.CorpusTests.Examples;

/// <summary>The codecs of a generated assembly, by the names of the types.</summary>
internal sealed class GeneratedCodec(Assembly assembly, string @namespace)
{
    private readonly Dictionary<string, (MethodInfo Read, MethodInfo Write)> _methods = new(StringComparer.Ordinal);

    /// <summary>Whether there is such a type: none of a schema that no generated operation uses.</summary>
    public bool Knows(string type) => assembly.GetType($"{@namespace}.{type}") is not null;

    /// <summary>What a value lost when it was read and written, or <see langword="null"/>.</summary>
    public string? Difference(string type, string json)
    {
        (MethodInfo read, MethodInfo write) = MethodsOf(type);
        try
        {
            object value = read.Invoke(null, [json])!;
            return JsonComparison.Difference(json, (string)write.Invoke(value, [])!);
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException!.GetType().Name + ": " + exception.InnerException.Message;
        }
    }

    private (MethodInfo Read, MethodInfo Write) MethodsOf(string type)
    {
        if (!_methods.TryGetValue(type, out (MethodInfo Read, MethodInfo Write) methods))
        {
            Type generated = assembly.GetType($"{@namespace}.{type}", throwOnError: true)!;
            methods = (generated.GetMethod("FromJson", [typeof(string)])!, generated.GetMethod("ToJson", [])!);
            _methods.Add(type, methods);
        }

        return methods;
    }
}
