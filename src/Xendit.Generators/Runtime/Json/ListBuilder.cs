namespace Xendit.Generators.Runtime;

/// <summary>Collects items whose number is not known and gives an array of exactly that many.</summary>
internal struct ListBuilder<T>
{
    private const int FirstRent = 16;

    // Most lists are short: their items wait here, and nothing is rented.
    private T _item0;
    private T _item1;
    private T _item2;
    private T _item3;
    private T[]? _rented;
    private int _count;

    /// <summary>How many items there are.</summary>
    public readonly int Count => _count;

    /// <summary>The item at an index.</summary>
    public readonly T this[int index] => _rented is not null ? _rented[index] : index switch
    {
        0 => _item0,
        1 => _item1,
        2 => _item2,
        _ => _item3,
    };

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        switch (_count)
        {
            case 0: _item0 = item; break;
            case 1: _item1 = item; break;
            case 2: _item2 = item; break;
            case 3: _item3 = item; break;
            default: AddToRented(item); break;
        }

        _count++;
    }

    /// <summary>The items in order.</summary>
    public T[] ToArray()
    {
        if (_count == 0)
        {
            return global::System.Array.Empty<T>();
        }

        var items = new T[_count];
        if (_rented is not null)
        {
            global::System.Array.Copy(_rented, items, _count);
            Release();
            return items;
        }

        items[0] = _item0;
        if (_count > 1)
        {
            items[1] = _item1;
        }

        if (_count > 2)
        {
            items[2] = _item2;
        }

        if (_count > 3)
        {
            items[3] = _item3;
        }

        return items;
    }

    /// <summary>Gives rented memory back; the items are gone.</summary>
    public void Release()
    {
        if (_rented is not null)
        {
            Return(_rented);
            _rented = null;
        }
    }

    private void AddToRented(T item)
    {
        if (_rented is null)
        {
            _rented = global::System.Buffers.ArrayPool<T>.Shared.Rent(FirstRent);
            _rented[0] = _item0;
            _rented[1] = _item1;
            _rented[2] = _item2;
            _rented[3] = _item3;
        }
        else if (_count == _rented.Length)
        {
            T[] larger = global::System.Buffers.ArrayPool<T>.Shared.Rent(_count * 2);
            global::System.Array.Copy(_rented, larger, _count);
            Return(_rented);
            _rented = larger;
        }

        _rented[_count] = item;
    }

    private readonly void Return(T[] rented)
    {
        // The pool must not keep the items alive.
        global::System.Array.Clear(rented, 0, _count);
        global::System.Buffers.ArrayPool<T>.Shared.Return(rented);
    }
}
