namespace Xendit.Generators.Runtime;

/// <summary>
/// Collects violations. Nothing is allocated before the first one; a probe only counts them, for conditions.
/// </summary>
internal struct ValidationErrors
{
    /// <summary>Values nested deeper than this are not looked into: no document of use does so, and the stack is finite.</summary>
    private const int MaxDepth = 256;

    private readonly bool _isProbe;
    private global::System.Collections.Generic.List<ValidationError>? _errors;
    private int _depth;

    private ValidationErrors(bool isProbe, int depth)
    {
        _isProbe = isProbe;
        _errors = null;
        _depth = depth;
        Count = 0;
    }

    /// <summary>How many violations there are so far.</summary>
    public int Count { readonly get; private set; }

    /// <summary>Whether there is none.</summary>
    public readonly bool IsValid => Count == 0;

    /// <summary>Whether messages are wanted.</summary>
    public readonly bool IsCollecting => !_isProbe;

    /// <summary>A collector that only counts.</summary>
    public readonly ValidationErrors Probe() => new(isProbe: true, _depth);

    /// <summary>Counts a violation, of a probe.</summary>
    public void Fail() => Count++;

    /// <summary>Adds a violation; a probe ignores the texts.</summary>
    public void Add(string path, string keyword, string message)
    {
        Count++;
        if (!_isProbe)
        {
            (_errors ??= new global::System.Collections.Generic.List<ValidationError>()).Add(new ValidationError(path, keyword, message));
        }
    }

    /// <summary>Puts <paramref name="prefix"/> before the paths of the violations from number <paramref name="mark"/> on.</summary>
    public readonly void Prefix(int mark, string prefix)
    {
        for (int i = mark; _errors is not null && i < _errors.Count; i++)
        {
            _errors[i] = _errors[i] with { Path = prefix + _errors[i].Path };
        }
    }

    /// <summary>The same for an item of a list.</summary>
    public readonly void Prefix(int mark, string prefix, int index)
    {
        if (!_isProbe)
        {
            Prefix(mark, prefix + "/" + index.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The same for a value of a map.</summary>
    public readonly void Prefix(int mark, string prefix, string key)
    {
        if (!_isProbe)
        {
            Prefix(mark, prefix + "/" + key.Replace("~", "~0").Replace("/", "~1"));
        }
    }

    /// <summary>Takes what was found out of the messages of the violations from number <paramref name="mark"/> on.</summary>
    public readonly void Redact(int mark)
    {
        for (int i = mark; _errors is not null && i < _errors.Count; i++)
        {
            _errors[i] = _errors[i] with { Message = $"The value violates '{_errors[i].Keyword}'." };
        }
    }

    /// <summary>Steps into a nested value; false where it nests too deep, which is a violation.</summary>
    public bool Enter()
    {
        if (++_depth <= MaxDepth)
        {
            return true;
        }

        _depth--;
        Add("", "depth", "The value nests too deep to be validated.");
        return false;
    }

    /// <summary>Steps out of a nested value.</summary>
    public void Leave() => _depth--;

    /// <summary>All violations; one shared empty list where there is none.</summary>
    public readonly global::System.Collections.Generic.IReadOnlyList<ValidationError> ToList() =>
        _errors is null ? global::System.Array.Empty<ValidationError>() : (global::System.Collections.Generic.IReadOnlyList<ValidationError>)_errors;
}
