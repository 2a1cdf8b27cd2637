namespace Xendit.Generators.Runtime;

/// <summary>
/// Hash codes that only this process can foresee: who sends values cannot choose such that have equal hash codes, which
/// would make comparing them take time quadratic in their number.
/// </summary>
internal static class SecretHash
{
    private static readonly ulong First;
    private static readonly ulong Second;
    private static readonly ulong Third;
    private static readonly ulong Offset;

    static SecretHash()
    {
        byte[] secret = new byte[4 * sizeof(ulong)];
        using (var generator = global::System.Security.Cryptography.RandomNumberGenerator.Create())
        {
            generator.GetBytes(secret);
        }

        First = global::System.BitConverter.ToUInt64(secret, 0) | 1;
        Second = global::System.BitConverter.ToUInt64(secret, sizeof(ulong)) | 1;
        Third = global::System.BitConverter.ToUInt64(secret, 2 * sizeof(ulong)) | 1;
        Offset = global::System.BitConverter.ToUInt64(secret, 3 * sizeof(ulong));
    }

    /// <summary>The hash code of two numbers in this order.</summary>
    public static int Of(int first, int second)
    {
        // Multiply-shift of a pair is universal. It is nearly linear, too: without the last product, sums of such would collide.
        ulong sum = unchecked((First * (uint)first) + (Second * (uint)second) + Offset);
        return unchecked((int)(((sum ^ (sum >> 32)) * Third) >> 32));
    }

    /// <summary>The hash code of a number of 64 bits.</summary>
    public static int Of(long value) => unchecked(Of((int)value, (int)(value >> 32)));

    /// <summary>The hash code of a number of the enumeration.</summary>
    public static int Of<TEnum>(TEnum number)
        where TEnum : struct, global::System.Enum =>
        global::System.Runtime.CompilerServices.Unsafe.SizeOf<TEnum>() == sizeof(long)
            ? Of(global::System.Runtime.CompilerServices.Unsafe.As<TEnum, long>(ref number))
            : global::System.Collections.Generic.EqualityComparer<TEnum>.Default.GetHashCode(number);

    /// <summary>The hash code of a text.</summary>
    public static int Of(global::System.ReadOnlySpan<char> text)
    {
#if NET
        return string.GetHashCode(text);
#else
        // The framework's own is no secret here.
        int hash = text.Length;
        foreach (char character in text)
        {
            hash = Of(hash, character);
        }

        return hash;
#endif
    }

    /// <summary>The hash code of bytes.</summary>
    public static int Of(global::System.ReadOnlySpan<byte> bytes)
    {
        int hash = bytes.Length;
        foreach (byte value in bytes)
        {
            hash = Of(hash, value);
        }

        return hash;
    }
}
