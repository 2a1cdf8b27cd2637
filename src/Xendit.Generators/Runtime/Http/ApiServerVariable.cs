namespace Xendit.Generators.Runtime;

/// <summary>A variable of a server's address and its value.</summary>
internal readonly struct ApiServerVariable
{
    private readonly string _name;
    private readonly bool _isClosed;
    private readonly string[] _known;

    /// <summary>Makes a variable.</summary>
    /// <param name="name">The name between the braces.</param>
    /// <param name="value">The value.</param>
    /// <param name="isClosed">Whether there are no values but the known ones.</param>
    /// <param name="known">Values that the document names.</param>
    internal ApiServerVariable(string name, string value, bool isClosed, params string[] known)
    {
        _name = name;
        _isClosed = isClosed;
        _known = known;
        Value = value ?? throw new global::System.ArgumentNullException(name);
    }

    internal string Value { get; }

    internal string Placeholder => "{" + _name + "}";

    /// <summary>Throws where the value is none that the variable can have.</summary>
    /// <param name="isInPath">Whether it stands behind the host.</param>
    internal void Check(bool isInPath)
    {
        if (global::System.Array.IndexOf(_known, Value) >= 0)
        {
            return;
        }

        if (_isClosed)
        {
            throw new global::System.ArgumentException("The value must be one of " + string.Join(", ", _known) + ".", _name);
        }

        foreach (char c in Value)
        {
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' || (isInPath && c is '/' or '_' or '~')))
            {
                throw new global::System.ArgumentException("The value holds a character that cannot stand there.", _name);
            }
        }
    }
}
