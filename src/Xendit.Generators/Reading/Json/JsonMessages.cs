using System.Text.Json;

namespace Xendit.Generators.Reading.Json;

/// <summary>Reads place and cause out of what System.Text.Json throws.</summary>
internal static class JsonMessages
{
    /// <summary>The byte that the exception is about.</summary>
    public static int ByteOffset(byte[] bytes, JsonException exception)
    {
        long line = exception.LineNumber ?? 0;
        int start = 0;
        while (line > 0)
        {
            int lineFeed = Array.IndexOf(bytes, (byte)'\n', start);
            if (lineFeed < 0)
            {
                break;
            }

            start = lineFeed + 1;
            line--;
        }

        return (int)Math.Min(bytes.Length, start + (exception.BytePositionInLine ?? 0));
    }

    /// <summary>The message without the position, which the diagnostic has, with a hint where there is one.</summary>
    public static string Explain(JsonException exception)
    {
        string message = exception.Message;
        int position = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        if (position > 0)
        {
            message = message.Substring(0, position);
        }

        message = message.TrimEnd('.', ' ');
        return message.IndexOf("maximum configured depth", StringComparison.Ordinal) >= 0
            ? ReadLimits.TooDeep
            : message;
    }
}
