namespace Xendit.Generators.Runtime;

/// <summary>
/// The path of a request in the making, encoded. A segment that a parameter makes empty, <c>.</c> or <c>..</c> would change
/// what the path addresses, and no encoding prevents it: <c>%2E</c> means the same as a dot.
/// </summary>
internal sealed class ApiPathBuilder
{
    private readonly global::System.Text.StringBuilder _text = new global::System.Text.StringBuilder();

    /// <summary>Where the segment begins that is being written, and whether a parameter takes part in it.</summary>
    private int _segmentStart;
    private bool _segmentHasParameter;

    /// <summary>Adds literal text, encoded.</summary>
    internal void Append(string literal)
    {
        foreach (char c in literal)
        {
            if (c == '/')
            {
                EndSegment();
                _text.Append(c);
                _segmentStart = _text.Length;
                _segmentHasParameter = false;
            }
            else
            {
                _text.Append(c);
            }
        }
    }

    /// <summary>Adds a parameter.</summary>
    internal void Append(string name, ApiValue value, ApiParameterStyle style, bool explode)
    {
        ApiParameterWriter.AppendPath(_text, name, value, style, explode);
        _segmentHasParameter = true;
    }

    /// <summary>Ends the path.</summary>
    internal string Complete()
    {
        EndSegment();
        return _text.ToString();
    }

    private void EndSegment()
    {
        if (!_segmentHasParameter)
        {
            return;
        }

        string segment = _text.ToString(_segmentStart, _text.Length - _segmentStart);
        if (segment is "" or "." or "..")
        {
            throw new global::System.ArgumentException("A path parameter is empty, '.' or '..', which would change the path.");
        }
    }
}
