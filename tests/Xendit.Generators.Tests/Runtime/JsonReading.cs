using System.Buffers;
using System.Text;
using System.Text.Json;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Runtime;

/// <summary>Reads one value with a primitive of the runtime.</summary>
internal static class JsonReading
{
    public static T Read<T>(string json, ReadScalar<T> read)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return read(ref reader);
    }

    /// <summary>The same from a buffer cut into segments of one byte.</summary>
    public static T ReadSegmented<T>(string json, ReadScalar<T> read)
    {
        var reader = new Utf8JsonReader(Segments(Encoding.UTF8.GetBytes(json)));
        reader.Read();
        return read(ref reader);
    }

    public static ReadOnlySequence<byte> Segments(byte[] bytes)
    {
        var first = new Segment(bytes.AsMemory(0, 1), index: 0);
        Segment last = first;
        for (int i = 1; i < bytes.Length; i++)
        {
            last = last.Append(bytes.AsMemory(i, 1));
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long index)
        {
            Memory = memory;
            RunningIndex = index;
        }

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
