namespace Xendit.Generators.Emit.Validation;

/// <summary>Hands out names for locals that are unique in a method.</summary>
internal sealed class UniqueNames(params string[] reserved)
{
    private readonly HashSet<string> _used = new(reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The name, or the name with the first free number; an identifier.</summary>
    public string Take(string name)
    {
        string unique = name;
        while (!_used.Add(unique))
        {
            int number = _numbers.TryGetValue(name, out int last) ? last + 1 : 2;
            _numbers[name] = number;
            unique = name + CSharpText.Literal(number);
        }

        return CSharpText.Identifier(unique);
    }
}
