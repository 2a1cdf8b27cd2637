namespace Xendit.Generators.Runtime;

/// <summary>A part of a body: its headers, and its content.</summary>
internal sealed class ApiPart
{
    private readonly byte[]? _bytes;
    private readonly ApiFile? _file;

    internal ApiPart(string name, string? fileName, string mediaType, byte[] bytes)
        : this(name, fileName, mediaType) => _bytes = bytes;

    internal ApiPart(string name, string? fileName, string mediaType, ApiFile file)
        : this(name, fileName, mediaType) => _file = file;

    private ApiPart(string name, string? fileName, string mediaType)
    {
        string file = fileName is null ? "" : "; filename=\"" + Quote(fileName) + "\"";
        Headers = "Content-Disposition: form-data; name=\"" + Quote(name) + "\"" + file + "\r\nContent-Type: " + mediaType + "\r\n\r\n";
    }

    /// <summary>The headers with the empty line behind them.</summary>
    internal string Headers { get; }

    /// <summary>The content, to be disposed of.</summary>
    internal global::System.IO.Stream Open() => _file is null ? new global::System.IO.MemoryStream(_bytes!, writable: false) : _file.Open();

    /// <summary>What would end the quoted text or the line is escaped as browsers do it (HTML, "multipart form data").</summary>
    private static string Quote(string text) => text.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");
}
