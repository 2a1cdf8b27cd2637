namespace Xendit.Generators.Runtime;

/// <summary>The bits of values that are equal only if their bits are.</summary>
[global::System.Runtime.InteropServices.StructLayout(global::System.Runtime.InteropServices.LayoutKind.Explicit)]
internal struct WideBits
{
    [global::System.Runtime.InteropServices.FieldOffset(0)]
    private decimal _decimal;

    [global::System.Runtime.InteropServices.FieldOffset(0)]
    private global::System.Guid _guid;

    [global::System.Runtime.InteropServices.FieldOffset(0)]
    private long _low;

    [global::System.Runtime.InteropServices.FieldOffset(sizeof(long))]
    private long _high;

    private readonly int Hash => SecretHash.Of(SecretHash.Of(_low), SecretHash.Of(_high));

    /// <summary>The hash code of a number: of 1.0 that of 1.00.</summary>
    public static int HashOf(decimal value) =>
        value == 0 ? 0 : new WideBits { _decimal = value / 1.0000000000000000000000000000m }.Hash;

    /// <summary>The hash code of a number: of 0 that of -0.</summary>
    public static int HashOf(double value) =>
        value == 0 ? 0 : SecretHash.Of(global::System.BitConverter.DoubleToInt64Bits(double.IsNaN(value) ? double.NaN : value));

    /// <summary>The hash code of an identifier.</summary>
    public static int HashOf(global::System.Guid value) => new WideBits { _guid = value }.Hash;
}
