namespace Xendit.Generators.Runtime;

/// <summary>
/// A file, or other bytes, that a request sends: as its body, or as a part of it. Bytes and streams convert to it:
/// <c>client.UploadAsync(stream)</c>.
/// </summary>
public sealed class ApiFile : global::System.IEquatable<ApiFile>
{
    private readonly byte[]? _bytes;
    private readonly global::System.IO.Stream? _stream;
    private readonly long _start;
    private readonly global::System.Func<global::System.IO.Stream>? _open;
    private readonly long? _length;
    private int _isTaken;

    /// <summary>A file of bytes.</summary>
    /// <param name="content">The bytes. They are not copied.</param>
    /// <param name="fileName">The name to send; <see langword="null"/> for the part's own. A body has none.</param>
    /// <param name="contentType">The media type to send; <see langword="null"/> for the one that the document names.</param>
    public ApiFile(byte[] content, string? fileName = null, string? contentType = null)
        : this(fileName, contentType) => _bytes = content ?? throw new global::System.ArgumentNullException(nameof(content));

    /// <summary>
    /// A file that is read while it is sent, from where the stream stands. One that can seek is read again for each attempt;
    /// another can be sent once, and a call that sends it is not repeated.
    /// </summary>
    /// <param name="content">The stream. The caller disposes of it, after the call.</param>
    /// <param name="fileName">The name to send; <see langword="null"/> for the part's own. A body has none.</param>
    /// <param name="contentType">The media type to send; <see langword="null"/> for the one that the document names.</param>
    public ApiFile(global::System.IO.Stream content, string? fileName = null, string? contentType = null)
        : this(fileName, contentType)
    {
        _stream = content ?? throw new global::System.ArgumentNullException(nameof(content));
        _start = content.CanSeek ? content.Position : 0;
    }

    /// <summary>A file that is read while it is sent: <c>new ApiFile(() => File.OpenRead(path), "photo.png")</c>.</summary>
    /// <param name="open">Opens the file. Called for each attempt to send it; what it gives is disposed of.</param>
    /// <param name="fileName">The name to send; <see langword="null"/> for the part's own. A body has none.</param>
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

    /// <summary>
    /// The number of bytes, for servers that ask for it, where a stream cannot tell by itself; otherwise
    /// <see langword="null"/>. The stream must hold exactly as many.
    /// </summary>
    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Length
    {
        get => _length;
        init => _length = value is null or >= 0 ? value : throw new global::System.ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>Whether it can be sent more than once.</summary>
    internal bool IsRepeatable => _stream is null or { CanSeek: true };

    /// <summary>The string that JSON had in the file's place.</summary>
    internal string? Json { get; private init; }

    /// <summary>A file of bytes, with the names that the document gives.</summary>
    /// <param name="content">The bytes. They are not copied.</param>
    public static implicit operator ApiFile(byte[] content) => new ApiFile(content);

    /// <summary>A file that is read from a stream while it is sent, with the names that the document gives.</summary>
    /// <param name="content">The stream. The caller disposes of it, after the call.</param>
    public static implicit operator ApiFile(global::System.IO.Stream content) => new ApiFile(content);

    /// <summary>Whether the other one sends the same. Files that are read while they are sent do if they come from the same stream or function.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(ApiFile? other) =>
        other is not null
        && FileName == other.FileName
        && ContentType == other.ContentType
        && Length == other.Length
        && ReferenceEquals(_stream, other._stream)
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
        hash.Add(_stream);
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

    /// <summary>Makes the file the body of a call.</summary>
    internal void SendWith(ApiCall call, string mediaType) =>
        call.SetContent(ContentType ?? mediaType, () => new ApiFilesContent(new[] { this }), IsRepeatable);

    /// <summary>The content from its beginning, for <see cref="Close"/>.</summary>
    internal global::System.IO.Stream Open()
    {
        if (_bytes is not null)
        {
            return new global::System.IO.MemoryStream(_bytes, writable: false);
        }

        if (_open is not null)
        {
            return _open() ?? throw new global::System.InvalidOperationException("The function that opens a file gave null.");
        }

        if (_stream!.CanSeek)
        {
            _stream.Position = _start;
        }
        else if (global::System.Threading.Interlocked.Exchange(ref _isTaken, 1) != 0)
        {
            throw new global::System.InvalidOperationException("A stream that cannot seek can be sent once. Make the file of a function that opens it.");
        }

        return _stream;
    }

    /// <summary>Disposes of the content, unless that is the caller's matter.</summary>
    internal void Close(global::System.IO.Stream content)
    {
        if (!ReferenceEquals(content, _stream))
        {
            content.Dispose();
        }
    }

    /// <summary>The length of the opened content; <see langword="null"/> where nobody knows it.</summary>
    internal long? LengthOf(global::System.IO.Stream content) => Length ?? (content.CanSeek ? content.Length - content.Position : null);
}
