namespace Xendit.Generators.Runtime;

/// <summary>The exact value of a number of JSON, in memory that is used again: to be disposed of.</summary>
internal readonly ref struct RentedNumber
{
    private readonly byte[] _digits;

    private RentedNumber(global::System.ReadOnlySpan<byte> text)
    {
        _digits = global::System.Buffers.ArrayPool<byte>.Shared.Rent(text.Length);
        Value = JsonNumber.Parse(text, _digits);
    }

    /// <summary>The number.</summary>
    public JsonNumber Value { get; }

    /// <summary>The value of a number.</summary>
    public static RentedNumber Of(global::System.Text.Json.JsonElement number)
    {
        JsonOutput output = JsonOutput.Take();
        output.WriteElement(number);
        var rented = new RentedNumber(output.Written.Span);
        output.Release();
        return rented;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => global::System.Buffers.ArrayPool<byte>.Shared.Return(_digits);
}
