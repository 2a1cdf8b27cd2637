namespace Xendit.Generators.Runtime;

/// <summary>
/// Writes the members of an object. A name comes as it is written: escaped, with the comma before it and the colon. A member
/// without a value is left out, or is <c>null</c> where it was read so.
/// </summary>
internal struct JsonMembers
{
    /// <summary>In place of the number of a bit: a member without a value is <c>null</c> in any case.</summary>
    public const int OrNull = 64;

    private const int LeftOut = -1;

    private readonly int _start;

    /// <summary>Starts an object.</summary>
    public JsonMembers(JsonOutput output)
    {
        Output = output;
        _start = output.Start();
        Nulls = 0;
    }

    /// <summary>What is written to.</summary>
    public JsonOutput Output { get; }

    /// <summary>The bits of the members that were <c>null</c> on the wire.</summary>
    public ulong Nulls { readonly get; set; }

    /// <summary>Writes a member of any type.</summary>
    public readonly void Write<T>(global::System.ReadOnlySpan<byte> name, T? value, WriteValue<T> write, int nullBit = LeftOut)
        where T : class
    {
        if (Begin(name, value is not null, nullBit))
        {
            write(Output, value!);
        }
    }

    /// <summary>Writes a member of any type.</summary>
    public readonly void Write<T>(global::System.ReadOnlySpan<byte> name, T? value, WriteValue<T> write, int nullBit = LeftOut)
        where T : struct
    {
        if (Begin(name, value is not null, nullBit))
        {
            write(Output, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a string.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public readonly void Write(global::System.ReadOnlySpan<byte> name, string? value, int nullBit = LeftOut)
    {
        if (Begin(name, value is not null, nullBit))
        {
            JsonStrings.Write(Output, value!);
        }
    }

    /// <summary>Writes a boolean.</summary>
    public readonly void Write(global::System.ReadOnlySpan<byte> name, bool? value, int nullBit = LeftOut)
    {
        if (Begin(name, value is not null, nullBit))
        {
            JsonCodec.WriteBoolean(Output, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes an integer.</summary>
    public readonly void Write(global::System.ReadOnlySpan<byte> name, long? value, int nullBit = LeftOut)
    {
        if (Begin(name, value is not null, nullBit))
        {
            JsonNumbers.WriteInt64(Output, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a decimal number.</summary>
    public readonly void Write(global::System.ReadOnlySpan<byte> name, decimal? value, int nullBit = LeftOut)
    {
        if (Begin(name, value is not null, nullBit))
        {
            JsonNumbers.WriteDecimal(Output, value.GetValueOrDefault());
        }
    }

    /// <summary>Writes any value.</summary>
    public readonly void Write(global::System.ReadOnlySpan<byte> name, global::System.Text.Json.JsonElement? value, int nullBit = LeftOut)
    {
        if (Begin(name, value is { ValueKind: not global::System.Text.Json.JsonValueKind.Undefined }, nullBit))
        {
            Output.WriteElement(value.GetValueOrDefault());
        }
    }

    /// <summary>Writes a list.</summary>
    public readonly void WriteList<T>(
        global::System.ReadOnlySpan<byte> name,
        global::System.Collections.Generic.IReadOnlyList<T>? items,
        WriteValue<T> writeItem,
        int nullBit = LeftOut)
    {
        if (Begin(name, items is not null, nullBit))
        {
            JsonCollections.WriteList(Output, items!, writeItem);
        }
    }

    /// <summary>Writes a map.</summary>
    public readonly void WriteMap<T>(
        global::System.ReadOnlySpan<byte> name,
        global::System.Collections.Generic.IReadOnlyDictionary<string, T>? map,
        WriteValue<T> writeValue,
        int nullBit = LeftOut)
    {
        if (Begin(name, map is not null, nullBit))
        {
            JsonCollections.WriteMap(Output, map!, writeValue);
        }
    }

    /// <summary>Writes the members that the document does not name, and ends the object.</summary>
    public readonly void End<T>(
        global::System.Collections.Generic.IReadOnlyDictionary<string, T> additionalProperties,
        WriteValue<T> writeValue,
        global::System.Func<string, bool>? isMember = null)
    {
        JsonCollections.WriteProperties(Output, additionalProperties, writeValue, isMember);
        Output.EndObject(_start);
    }

    /// <summary>Writes the name of a member, and its <c>null</c> where that is what it is. Whether its value is to follow.</summary>
    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    public readonly bool Begin(global::System.ReadOnlySpan<byte> name, bool hasValue, int nullBit)
    {
        if (hasValue)
        {
            Output.WriteRaw(name);
        }
        else if (nullBit != LeftOut)
        {
            WriteNull(name, nullBit);
        }

        return hasValue;
    }

    private readonly void WriteNull(global::System.ReadOnlySpan<byte> name, int nullBit)
    {
        if (nullBit == OrNull || (Nulls & (1UL << nullBit)) != 0)
        {
            Output.WriteRaw(name);
            Output.WriteNull();
        }
    }
}
