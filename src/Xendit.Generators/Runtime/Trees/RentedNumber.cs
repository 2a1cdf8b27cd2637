namespace Xendit.Generators.Runtime;

/// <summary>The exact value of a number of JSON, in memory that is used again: to be disposed of.</summary>
internal readonly ref struct RentedNumber
{
    private readonly byte[] _digits;

    private RentedNumber(global::System.ReadOnlySpan<byte> json)
    {
        _digits = global::System.Buffers.ArrayPool<byte>.Shared.Rent(json.Length);
        Value = JsonNumber.Parse(json, _digits);
    }

    /// <summary>The number.</summary>
    public JsonNumber Value { get; }

    /// <summary>The value of a number of JSON.</summary>
    public static RentedNumber Of(in JsonTreeNode number)
    {
        using JsonTreeLease open = number.Open();
        return new RentedNumber(open.Node.Json);
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => global::System.Buffers.ArrayPool<byte>.Shared.Return(_digits);
}
