namespace Xendit.Generators.Tests.Harness;

/// <summary>What was made last is kept: the rows of a theory ask for the same again, and to keep everything takes too much memory.</summary>
internal sealed class RecentlyUsed<T>(int capacity)
{
    private readonly LinkedList<(string Key, Lazy<T> Value)> _items = [];

    public T GetOrMake(string key, Func<T> make) => Find(key, make).Value;

    private Lazy<T> Find(string key, Func<T> make)
    {
        lock (_items)
        {
            Lazy<T> value = _items.FirstOrDefault(item => item.Key == key).Value ?? new Lazy<T>(make);
            _items.Remove((key, value));
            _items.AddFirst((key, value));
            if (_items.Count > capacity)
            {
                _items.RemoveLast();
            }

            return value;
        }
    }
}
