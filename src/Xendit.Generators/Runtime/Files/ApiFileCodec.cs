namespace Xendit.Generators.Runtime;

/// <summary>Files in JSON, where they have no form of their own: base64.</summary>
internal static class ApiFileCodec
{
    internal static ApiFile Read(ref global::System.Text.Json.Utf8JsonReader reader) => ApiFile.FromJson(JsonCodec.ReadString(ref reader));

    internal static void Write(JsonOutput output, ApiFile value)
    {
        if (value.Json is { } text)
        {
            JsonCodec.WriteString(output, text);
            return;
        }

        using (var content = new global::System.IO.MemoryStream())
        {
            CopyTo(content, value);
            JsonCodec.WriteBytes(output, content.ToArray());
        }
    }

    private static void CopyTo(global::System.IO.Stream target, ApiFile file)
    {
        global::System.IO.Stream stream = file.Open();
        try
        {
            stream.CopyTo(target);
        }
        finally
        {
            file.Close(stream);
        }
    }
}
