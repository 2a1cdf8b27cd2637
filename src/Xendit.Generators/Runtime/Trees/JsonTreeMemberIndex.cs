namespace Xendit.Generators.Runtime;

/// <summary>
/// The members of an object by name, in memory that is used again: to be disposed of. Of a name that stands twice only the
/// last counts.
/// </summary>
internal readonly ref struct JsonTreeMemberIndex
{
    /// <summary>The names of so few members are all compared, which takes less time than to compare hash codes first.</summary>
    private const int FewMembers = 16;

    private readonly bool _isHashed;
    private readonly int[] _hashes;
    private readonly JsonTreeMember[] _members;

    public JsonTreeMemberIndex(in JsonTreeNode @object)
    {
        int count = @object.MemberCount;
        _isHashed = count > FewMembers;
        _hashes = global::System.Buffers.ArrayPool<int>.Shared.Rent(count);
        _members = global::System.Buffers.ArrayPool<JsonTreeMember>.Shared.Rent(count);
        Count = 0;
        Fill(@object);
        Count = KeepLast(count);
    }

    /// <summary>How many names there are.</summary>
    public int Count { get; }

    /// <summary>A member, in no particular order.</summary>
    public JsonTreeMember this[int index] => _members[index];

    /// <summary>The member of that name.</summary>
    public bool TryFind(in JsonTreeNode name, out JsonTreeMember found)
    {
        int hash = HashOf(name);
        int place = global::System.Array.BinarySearch(_hashes, 0, Count, hash);
        while (place > 0 && _hashes[place - 1] == hash)
        {
            place--;
        }

        for (; place >= 0 && place < Count && _hashes[place] == hash; place++)
        {
            if (JsonTreeEquality.AreEqual(_members[place].Name, name))
            {
                found = _members[place];
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        global::System.Buffers.ArrayPool<int>.Shared.Return(_hashes);
        global::System.Buffers.ArrayPool<JsonTreeMember>.Shared.Return(_members, clearArray: true);
    }

    private void Fill(in JsonTreeNode @object)
    {
        int count = 0;
        foreach (JsonTreeMember member in @object.Members)
        {
            _hashes[count] = HashOf(member.Name);
            _members[count++] = member;
        }

        if (_isHashed)
        {
            global::System.Array.Sort(_hashes, _members, 0, count);
        }
    }

    /// <summary>Moves the members that count to the front; gives their number.</summary>
    private int KeepLast(int count)
    {
        int kept = 0;
        int first = 0;
        for (int i = 0; i < count; i++)
        {
            first = i > 0 && _hashes[i] == _hashes[i - 1] ? first : kept;
            int place = first;
            while (place < kept && !JsonTreeEquality.AreEqual(_members[place].Name, _members[i].Name))
            {
                place++;
            }

            // Sorting does not keep the order of what is equal.
            if (place == kept || _members[i].Name.Row > _members[place].Name.Row)
            {
                _members[place] = _members[i];
                _hashes[place] = _hashes[i];
            }

            kept = global::System.Math.Max(kept, place + 1);
        }

        return kept;
    }

    private int HashOf(in JsonTreeNode name) => _isHashed ? JsonTreeEquality.HashOf(name) : 0;
}
