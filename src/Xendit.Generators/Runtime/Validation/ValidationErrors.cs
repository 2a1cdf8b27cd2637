namespace Xendit.Generators.Runtime;

/// <summary>
/// Collects violations. Nothing is allocated before the first one. Between <see cref="StartProbe"/> and
/// <see cref="EndProbe"/>, which may nest, they are only counted, for conditions.
/// </summary>
internal struct ValidationErrors
{
    /// <summary>Values nested deeper than this are not looked into: no document of use does so, and the stack is finite.</summary>
    private const int MaxDepth = 256;

    private global::System.Collections.Generic.List<ValidationError>? _errors;
    private ValidationError? _undecided;
    private int _probes;
    private int _depth;
    private bool _isTooDeep;

    /// <summary>Whether what is validated is known to be sent: it must have the write-only members that are required.</summary>
    public bool IsSent { readonly get; private set; }

    /// <summary>Whether what is validated is known to have been received: it must have the read-only members that are required.</summary>
    public bool IsReceived { readonly get; private set; }

    /// <summary>Violations of a request.</summary>
    public static ValidationErrors OfRequest => new ValidationErrors { IsSent = true };

    /// <summary>Violations of an answer.</summary>
    public static ValidationErrors OfAnswer => new ValidationErrors { IsReceived = true };

    /// <summary>How many violations there are so far.</summary>
    public int Count { readonly get; private set; }

    /// <summary>How many of them have a message.</summary>
    public readonly int Reported => _errors?.Count ?? 0;

    /// <summary>Whether messages are wanted.</summary>
    public readonly bool IsCollecting => _probes == 0;

    /// <summary>Whether a probe met what nobody can say whether it is a violation.</summary>
    public readonly bool IsUndecided => _undecided is not null;

    /// <summary>How long slow matches of patterns have taken.</summary>
    public global::System.TimeSpan SlowTime { get; set; }

    /// <summary>All violations of a value; one shared empty list where there is none.</summary>
    public static global::System.Collections.Generic.IReadOnlyList<ValidationError> Of<T>(T value, ValidateValue<T> validate)
    {
        ValidationErrors errors = default;
        validate(value, ref errors);
        return errors.ToList();
    }

    /// <summary>Begins to only count violations; gives what <see cref="EndProbe"/> asks for.</summary>
    public int StartProbe()
    {
        _probes++;
        return Count;
    }

    /// <summary>Ends a probe and forgets what it counted; whether that was nothing. What is not decided does not hold.</summary>
    /// <param name="start">What <see cref="StartProbe"/> gave.</param>
    /// <param name="path">Where the value is that was probed.</param>
    public bool EndProbe(int start, string path = "")
    {
        bool holds = Count == start && _undecided is null;
        Count = start;
        if (--_probes == 0 && _undecided is { } undecided)
        {
            _undecided = null;
            Add(path, undecided.Keyword, undecided.Message);
        }

        return holds;
    }

    /// <summary>Counts a violation, of a probe.</summary>
    public void Fail() => Count++;

    /// <summary>Adds a violation; a probe ignores the texts.</summary>
    public void Add(string path, string keyword, string message)
    {
        Count++;
        if (IsCollecting)
        {
            (_errors ??= new global::System.Collections.Generic.List<ValidationError>()).Add(new ValidationError(path, keyword, message));
        }
    }

    /// <summary>Keeps of a copy, whose violations are reported elsewhere, what must not be forgotten: the time that it took, and that it had no end.</summary>
    public void KeepCosts(in ValidationErrors copy)
    {
        SlowTime = copy.SlowTime;
        if (copy._isTooDeep && !_isTooDeep)
        {
            GiveUp();
        }
    }

    /// <summary>
    /// Adds what nobody can say whether it is a violation. It counts as one in a probe too: a condition that cannot be
    /// decided lets nothing through.
    /// </summary>
    public void AddUndecided(string path, string keyword, string message)
    {
        Add(path, keyword, message);
        if (!IsCollecting)
        {
            _undecided ??= new ValidationError(path, keyword, message);
        }
    }

    /// <summary>Forgets what was found since a copy was made, but not how long it took.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="reported">What <see cref="Reported"/> was then.</param>
    public void ReturnTo(in ValidationErrors copy, int reported)
    {
        global::System.TimeSpan slowTime = SlowTime;
        this = copy;
        SlowTime = slowTime;
        _errors?.RemoveRange(reported, _errors.Count - reported);
    }

    /// <summary>Puts <paramref name="prefix"/> before the paths of the violations from number <paramref name="mark"/> on, if there are any.</summary>
    public readonly void Prefix(int mark, string prefix)
    {
        if (Count != mark)
        {
            PrefixEach(mark, prefix);
        }
    }

    /// <summary>The same for an item of a list.</summary>
    public readonly void Prefix(int mark, string prefix, int index)
    {
        if (Count != mark)
        {
            PrefixEach(mark, prefix, index);
        }
    }

    /// <summary>The same for a value of a map.</summary>
    public readonly void Prefix(int mark, string prefix, string key)
    {
        if (Count != mark)
        {
            PrefixEach(mark, prefix, key);
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

    /// <summary>
    /// Steps into a nested value; false where it nests too deep, which is a violation. Then the whole member of the outermost
    /// value is given up: schemas that lead to each other twice on the same value would take twice as long with each level.
    /// </summary>
    public bool Enter()
    {
        if (_isTooDeep)
        {
            return false;
        }

        if (++_depth <= MaxDepth)
        {
            return true;
        }

        _depth--;
        GiveUp();
        return false;
    }

    /// <summary>Steps out of a nested value.</summary>
    public void Leave()
    {
        if (--_depth == 1)
        {
            _isTooDeep = false;
        }
    }

    /// <summary>All violations; one shared empty list where there is none.</summary>
    public readonly global::System.Collections.Generic.IReadOnlyList<ValidationError> ToList() =>
        _errors is null ? global::System.Array.Empty<ValidationError>() : (global::System.Collections.Generic.IReadOnlyList<ValidationError>)_errors;

    private void GiveUp()
    {
        _isTooDeep = true;
        AddUndecided("", "depth", "The value nests too deep to be validated.");
    }

    private readonly void PrefixEach(int mark, string prefix)
    {
        for (int i = mark; _errors is not null && i < _errors.Count; i++)
        {
            _errors[i] = _errors[i] with { Path = prefix + _errors[i].Path };
        }
    }

    private readonly void PrefixEach(int mark, string prefix, int index)
    {
        if (IsCollecting)
        {
            PrefixEach(mark, prefix + "/" + index.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private readonly void PrefixEach(int mark, string prefix, string key)
    {
        if (IsCollecting)
        {
            PrefixEach(mark, prefix + "/" + key.Replace("~", "~0").Replace("/", "~1"));
        }
    }
}
