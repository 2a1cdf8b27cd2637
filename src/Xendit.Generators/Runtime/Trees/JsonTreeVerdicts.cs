namespace Xendit.Generators.Runtime;

/// <summary>
/// What rules said of the objects and arrays of a tree. Alternatives that lead to the same rule would else look at a value
/// twice as often with each level that it nests deeper.
/// </summary>
internal sealed class JsonTreeVerdicts
{
    private const int InitialSize = 64;

    private Verdict[] _verdicts = global::System.Array.Empty<Verdict>();
    private int _count;

    /// <summary>Whether a value follows a rule; <see langword="null"/> where that is not known yet.</summary>
    public bool? Find(object rule, int row)
    {
        if (_count == 0)
        {
            return null;
        }

        ref readonly Verdict verdict = ref _verdicts[PlaceOf(_verdicts, rule, row)];
        return verdict.Rule is null ? null : verdict.Holds;
    }

    /// <summary>Remembers what was not known.</summary>
    public void Add(object rule, int row, bool holds)
    {
        // At most half full: what is sought is found at once.
        if (_count * 2 >= _verdicts.Length)
        {
            Grow();
        }

        _verdicts[PlaceOf(_verdicts, rule, row)] = new Verdict { Rule = rule, Row = row, Holds = holds };
        _count++;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        if (_verdicts.Length > 0)
        {
            global::System.Buffers.ArrayPool<Verdict>.Shared.Return(_verdicts, clearArray: true);
            _verdicts = global::System.Array.Empty<Verdict>();
            _count = 0;
        }
    }

    /// <summary>Where the verdict stands, or the free place for it.</summary>
    private static int PlaceOf(Verdict[] verdicts, object rule, int row)
    {
        // The rows that rules look at follow each other: places in their order would pile up where two rules meet.
        int hash = SecretHash.Of(global::System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(rule), row) & int.MaxValue;
        int place = hash % verdicts.Length;
        while (verdicts[place].Rule is { } other && !(ReferenceEquals(other, rule) && verdicts[place].Row == row))
        {
            place = (place + 1) % verdicts.Length;
        }

        return place;
    }

    private void Grow()
    {
        Verdict[] outgrown = _verdicts;
        _verdicts = global::System.Buffers.ArrayPool<Verdict>.Shared.Rent(global::System.Math.Max(InitialSize, checked(outgrown.Length * 2)));
        global::System.Array.Clear(_verdicts, 0, _verdicts.Length);
        foreach (Verdict verdict in outgrown)
        {
            if (verdict.Rule is { } rule)
            {
                _verdicts[PlaceOf(_verdicts, rule, verdict.Row)] = verdict;
            }
        }

        if (outgrown.Length > 0)
        {
            global::System.Buffers.ArrayPool<Verdict>.Shared.Return(outgrown, clearArray: true);
        }
    }

    private struct Verdict
    {
        public object? Rule;
        public int Row;
        public bool Holds;
    }
}
