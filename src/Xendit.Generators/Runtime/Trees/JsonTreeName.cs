namespace Xendit.Generators.Runtime;

/// <summary>A name or text of the document, which those of JSON are compared with.</summary>
internal readonly struct JsonTreeName
{
    public JsonTreeName(string text)
    {
        Text = text;
        Utf8 = global::System.Text.Encoding.UTF8.GetBytes(text);
    }

    /// <summary>The name.</summary>
    public string Text { get; }

    /// <summary>The name in UTF-8.</summary>
    public byte[] Utf8 { get; }

    /// <summary>Several names.</summary>
    public static JsonTreeName[] Of(string[] names) => global::System.Array.ConvertAll(names, static name => new JsonTreeName(name));
}
