namespace Xendit.Generators.Runtime;

/// <summary>A file that is sent as a part of a request.</summary>
public sealed class ApiFile : global::System.IEquatable<ApiFile>
{
    private readonly byte[]? _bytes;
    private readonly global::System.Func<global::System.IO.Stream>? _open;

    /// <summary>A file of bytes.</summary>
    /// <param name="content">The bytes. They are not copied.</param>
    /// <param name="fileName">The name to send; <see langword="null"/> for the part's own.</param>
    /// <param name="contentType">The media type to send; <see langword="null"/> for the one that the document names.</param>
    public ApiFile(byte[] content, string? fileName = null, string? contentType = null)
        : this(fileName, contentType) => _bytes = content ?? throw new global::System.ArgumentNullException(nameof(content));

    /// <summary>A file that is read while it is sent: <c>new ApiFile(() => File.OpenRead(path), "photo.png")</c>.</summary>
    /// <param name="open">Opens the file. Called for each attempt to send it; what it gives is disposed of.</param>
    /// <param name="fileName">The name to send; <see langword="null"/> for the part's own.</param>
    /// <param name="contentType">The media type to send; <see langword="null"/> for the one that the document names.</param>
    public ApiFile(global::System.Func<global::System.IO.Stream> open, string? fileName = null, string? contentType = null)
        : this(fileName, contentType) => _open = open ?? throw new global::System.ArgumentNullException(nameof(open));

    private ApiFile(string? fileName, string? contentType)
    {
        if (contentType is not null)
        {
            ApiHeaders.CheckValue("Content-Type", contentType);
        }

        FileName = fileName;
        ContentType = contentType;
    }

    /// <summary>The name to send, or <see langword="null"/> for the part's own.</summary>
    public string? FileName { get; }

    /// <summary>The media type to send, or <see langword="null"/> for the one that the document names.</summary>
    public string? ContentType { get; }

    /// <summary>The string that JSON had in the file's place.</summary>
    internal string? Json { get; private init; }

    /// <summary>A file of bytes, with the names that the document gives.</summary>
    /// <param name="content">The bytes. They are not copied.</param>
    public static implicit operator ApiFile(byte[] content) => new ApiFile(content);

    /// <summary>Whether the other one sends the same. Files that are read while they are sent do if they are opened by the same function.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(ApiFile? other) =>
        other is not null
        && FileName == other.FileName
        && ContentType == other.ContentType
        && Equals(_open, other._open)
        && ContentEquality.AreEqual(_bytes, other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ApiFile);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(ContentHash);
        hash.Add(FileName);
        hash.Add(ContentType);
        hash.Add(_open);
        hash.Add(_bytes);
        return hash.ToHashCode();
    }

    /// <summary>The file for people: its name and, where it is known, its length.</summary>
    public override string ToString() => (FileName ?? "file") + (_bytes is null ? "" : " (" + RecordPrinter.Format(_bytes) + ")");

    /// <summary>A file of what JSON had in its place: base64, or else the text itself.</summary>
    internal static ApiFile FromJson(string text)
    {
        byte[] content;
        try
        {
            content = global::System.Convert.FromBase64String(text);
        }
        catch (global::System.FormatException)
        {
            content = global::System.Text.Encoding.UTF8.GetBytes(text);
        }

        return new ApiFile(content) { Json = text };
    }

    /// <summary>The content, to be disposed of.</summary>
    internal global::System.IO.Stream Open() => _bytes is not null
        ? new global::System.IO.MemoryStream(_bytes, writable: false)
        : _open!() ?? throw new global::System.InvalidOperationException("The function that opens a file gave null.");
}
