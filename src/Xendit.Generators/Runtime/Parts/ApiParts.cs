namespace Xendit.Generators.Runtime;

/// <summary>A body of parts in the making (<c>multipart/form-data</c>, RFC 7578).</summary>
internal sealed class ApiParts
{
    private const string Text = "text/plain; charset=utf-8";
    private const string Json = "application/json";

    private readonly global::System.Collections.Generic.List<ApiPart> _parts = new global::System.Collections.Generic.List<ApiPart>();
    private readonly string _boundary = "part-" + global::System.Guid.NewGuid().ToString("N");

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
            _parts.Add(new ApiPart(field.Key, fileName: null, type, global::System.Text.Encoding.UTF8.GetBytes(field.Value)));
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
            _parts.Add(new ApiPart(name, file.FileName ?? name, file.ContentType ?? mediaType, file));
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
    internal void SendWith(ApiCall call) =>
        call.SetContent("multipart/form-data; boundary=" + _boundary, () => new ApiPartsContent(_boundary, _parts));
}
