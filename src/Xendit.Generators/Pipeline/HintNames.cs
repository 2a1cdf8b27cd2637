using Xendit.Generators.Collections;

namespace Xendit.Generators.Pipeline;

/// <summary>
/// Names of generated files: flat, of ASCII letters, digits, dots and underscores, unique ignoring case. A name that
/// clashes gets a suffix made from itself, so that it does not depend on what else there is.
/// </summary>
internal sealed class HintNames(string prefix)
{
    /// <summary>Longer names are cut: Windows bounds whole paths to 260 characters.</summary>
    private const int MaxLength = 80;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Take(string name)
    {
        string ascii = ToAscii(name);
        string hint = ascii == name && name.Length <= MaxLength ? name : $"{ascii.Substring(0, Math.Min(ascii.Length, MaxLength))}_{StableHash.Of(name)}";
        if (!_taken.Add(hint))
        {
            hint = $"{hint}_{StableHash.Of(name)}";
            _taken.Add(hint);
        }

        return $"{prefix}.{hint}";
    }

    private static string ToAscii(string name) =>
        new(name.Select(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' ? c : '_').ToArray());
}
