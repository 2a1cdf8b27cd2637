namespace Xendit.Generators.Runtime;

/// <summary>A body of parts in the making (<c>multipart/form-data</c>, RFC 7578).</summary>
internal sealed class ApiParts
{
    private const string Text = "text/plain; charset=utf-8";
    private const string Json = "application/json";

    /// <summary>What is sent: of each part its headers, its content and the end of the line.</summary>
    private readonly global::System.Collections.Generic.List<ApiFile> _pieces = new global::System.Collections.Generic.List<ApiFile>();
    private readonly string _boundary = "part-" + global::System.Guid.NewGuid().ToString("N");
    private bool _isRepeatable = true;

    /// <summary>Adds a value, if there is one; a list is a part per item, unless its style says otherwise.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">How a list or an object is laid out.</param>
    /// <param name="explode">Whether each item or member is a part of its own.</param>
    /// <param name="mediaType">The media type; <see langword="null"/> for that of text, or of JSON.</param>
    internal void Add(
        string name, ApiValue? value, ApiParameterStyle style = ApiParameterStyle.Form, bool explode = true, string? mediaType = null)
    {
        if (value is not { } given)
        {
            return;
        }

        string type = mediaType ?? (given.IsJson ? Json : Text);
        foreach (var field in ApiParameterWriter.Fields(name, given, style, explode))
        {
            AddPart(field.Key, fileName: null, type, Utf8(field.Value));
        }
    }

    /// <summary>Adds a file, if there is one.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="file">The file.</param>
    /// <param name="mediaType">The media type of a file that brings none.</param>
    internal void Add(string name, ApiFile? file, string mediaType)
    {
        if (file is not null)
        {
            AddPart(name, file.FileName ?? name, file.ContentType ?? mediaType, file);
            _isRepeatable &= file.IsRepeatable;
        }
    }

    /// <summary>Adds files, if there are any, each as a part of the same name.</summary>
    internal void Add(string name, global::System.Collections.Generic.IReadOnlyList<ApiFile>? files, string mediaType)
    {
        for (int i = 0; i < files?.Count; i++)
        {
            Add(name, files[i], mediaType);
        }
    }

    /// <summary>Adds the members of what <paramref name="write"/> writes.</summary>
    internal void AddMembers<T>(T value, WriteValue<T> write)
    {
        foreach (var member in ApiJsonValue.OfMembers(value, write))
        {
            Add(member.Key, member.Value);
        }
    }

    /// <summary>Makes the parts the body of a call.</summary>
    internal void SendWith(ApiCall call)
    {
        _pieces.Add(Utf8("--" + _boundary + "--\r\n"));
        call.SetContent("multipart/form-data; boundary=" + _boundary, () => new ApiFilesContent(_pieces), _isRepeatable);
    }

    private void AddPart(string name, string? fileName, string mediaType, ApiFile content)
    {
        string file = fileName is null ? "" : "; filename=\"" + Quote(fileName) + "\"";
        _pieces.Add(Utf8(
            "--" + _boundary + "\r\nContent-Disposition: form-data; name=\"" + Quote(name) + "\"" + file + "\r\nContent-Type: " + mediaType + "\r\n\r\n"));
        _pieces.Add(content);
        _pieces.Add(Utf8("\r\n"));
    }

    private static ApiFile Utf8(string text) => global::System.Text.Encoding.UTF8.GetBytes(text);

    /// <summary>What would end the quoted text or the line is escaped as browsers do it (HTML, "multipart form data").</summary>
    private static string Quote(string text) => text.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");
}
