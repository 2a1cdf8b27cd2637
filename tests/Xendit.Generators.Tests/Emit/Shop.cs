using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

[assembly: AssemblyFixture(typeof(Xendit.Generators.Tests.Emit.Shop))]

namespace Xendit.Generators.Tests.Emit;

/// <summary>The emitted types of <see cref="ShopModels"/>, compiled and loaded once. Values are used dynamically.</summary>
public sealed class Shop
{
    private readonly Assembly _assembly = EmittedCode.Load(EmittedCode.Compile(ShopModels.All));

    private delegate object FromUtf8(ReadOnlySpan<byte> utf8Json);

    private delegate bool TryFromUtf8<T, TError>(ReadOnlySpan<byte> utf8Json, out T? value, out IReadOnlyList<TError> errors);

    public Type this[string name] => _assembly.GetType($"{EmittedCode.Namespace}.{name}", throwOnError: true)!;

    public IJsonTypeInfoResolver Resolver =>
        (IJsonTypeInfoResolver)this["ShopJson"].GetProperty("Default")!.GetValue(null)!;

    /// <summary>Reads by both overloads of <c>FromJson</c>, which must agree.</summary>
    public dynamic Read(string type, string json)
    {
        object fromText = Unwrapped(() => this[type].GetMethod("FromJson", [typeof(string)])!.Invoke(null, [json])!);
        object fromUtf8 = this[type].GetMethod("FromJson", [typeof(ReadOnlySpan<byte>)])!.CreateDelegate<FromUtf8>()(Encoding.UTF8.GetBytes(json));
        fromUtf8.ShouldBe(fromText);
        fromUtf8.GetHashCode().ShouldBe(fromText.GetHashCode());
        return fromUtf8;
    }

    public JsonException Fail(string type, string json)
    {
        var read = this[type].GetMethod("FromJson", [typeof(ReadOnlySpan<byte>)])!.CreateDelegate<FromUtf8>();
        JsonException fromUtf8 = Should.Throw<JsonException>(() => read(Encoding.UTF8.GetBytes(json)));
        JsonException fromText = Should.Throw<JsonException>(() => Unwrapped(() => this[type].GetMethod("FromJson", [typeof(string)])!.Invoke(null, [json])!));
        fromUtf8.GetType().ShouldBe(typeof(JsonException));
        fromText.Message.ShouldBe(fromUtf8.Message);
        return fromUtf8;
    }

    /// <summary>The value of <c>TryFromJson</c>, and the path and keyword of each error.</summary>
    public (dynamic? Value, string[] Errors) TryRead(string type, string json)
    {
        MethodInfo call = typeof(Shop).GetMethod(nameof(TryReadAs), BindingFlags.NonPublic | BindingFlags.Static)!;
        return ((object?, string[]))call
            .MakeGenericMethod(this[type], this["ValidationError"])
            .Invoke(null, [this[type].GetMethod("TryFromJson")!, Encoding.UTF8.GetBytes(json)])!;
    }

    private static (object? Value, string[] Errors) TryReadAs<T, TError>(MethodInfo method, byte[] json)
        where TError : class
    {
        bool isValid = method.CreateDelegate<TryFromUtf8<T, TError>>()(json, out T? value, out IReadOnlyList<TError> errors);
        isValid.ShouldBe(errors.Count == 0);
        return (value, errors.Select(error => $"{((dynamic)error).Path} {((dynamic)error).Keyword}").ToArray());
    }

    /// <summary>What is written for what is read.</summary>
    public string RoundTrip(string type, string json) => Read(type, json).ToJson();

    /// <summary>The member of the enumeration's C# type.</summary>
    public object Member(string type, string name) => Enum.Parse(this[type], name);

    private static T Unwrapped<T>(Func<T> call)
    {
        try
        {
            return call();
        }
        catch (TargetInvocationException wrapped)
        {
            throw wrapped.InnerException!;
        }
    }
}
