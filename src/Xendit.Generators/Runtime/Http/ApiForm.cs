namespace Xendit.Generators.Runtime;

/// <summary>A body of fields in the making, as HTML forms send them.</summary>
internal sealed class ApiForm
{
    private readonly global::System.Text.StringBuilder _fields = new global::System.Text.StringBuilder();

    /// <summary>The fields, encoded.</summary>
    internal string Text => _fields.ToString();

    /// <summary>A form of the members of what <paramref name="write"/> writes.</summary>
    internal static ApiForm Of<T>(T value, WriteValue<T> write)
    {
        var form = new ApiForm();
        form.AddMembers(value, write);
        return form;
    }

    /// <summary>Adds a field, if there is a value; a list is a field per item, unless its style says otherwise.</summary>
    internal void Add(string name, ApiValue? value, ApiParameterStyle style = ApiParameterStyle.Form, bool explode = true)
    {
        if (value is { } given)
        {
            ApiParameterWriter.AppendQuery(_fields, name, given, style, explode);
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

    /// <summary>Makes the fields the body of a call.</summary>
    internal void SendWith(ApiCall call, string mediaType) => call.SetText(mediaType, Text);
}
