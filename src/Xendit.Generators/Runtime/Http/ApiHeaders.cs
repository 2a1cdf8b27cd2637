namespace Xendit.Generators.Runtime;

/// <summary>Headers of answers as plain values, and the gate through which text becomes a header of a request.</summary>
internal static class ApiHeaders
{
    private static readonly global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> _none =
        New();

    /// <summary>The headers of an answer and of its content.</summary>
    internal static global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> Of(
        global::System.Net.Http.HttpResponseMessage response)
    {
        var all = New();
#if NET
        foreach (var header in response.Headers.NonValidated)
        {
            Add(all, header.Key, header.Value);
        }

        foreach (var header in response.Content.Headers.NonValidated)
        {
            Add(all, header.Key, header.Value);
        }
#else
        foreach (var header in response.Headers)
        {
            Add(all, header.Key, header.Value);
        }

        if (response.Content is not null)
        {
            foreach (var header in response.Content.Headers)
            {
                Add(all, header.Key, header.Value);
            }
        }
#endif
        return all;
    }

    /// <summary>A copy whose names ignore case.</summary>
    internal static global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> Copy(
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>>? headers)
    {
        if (headers is null || headers.Count == 0)
        {
            return _none;
        }

        var all = New();
        foreach (var header in headers)
        {
            Add(all, header.Key, header.Value);
        }

        return all;
    }

    /// <summary>The first value of a header, or <see langword="null"/>.</summary>
    internal static string? First(
        global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> headers, string name) =>
        headers.TryGetValue(name, out var values) && values.Count > 0 ? values[0] : null;

    /// <summary>Refuses a name that is no token, or that frames the message. The message never shows a value.</summary>
    internal static void CheckName(string name)
    {
        bool isToken = name.Length > 0;
        foreach (char c in name)
        {
            isToken &= c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0;
        }

        if (!isToken)
        {
            throw new global::System.ArgumentException("A header name holds only letters, digits and !#$%&'*+-.^_`|~.");
        }

        if (Is(name, "Content-Length") || Is(name, "Transfer-Encoding"))
        {
            throw new global::System.ArgumentException("The header " + name + " follows from the message and cannot be set.");
        }
    }

    /// <summary>Refuses a value with line ends, other control characters, or anything that is not ASCII.</summary>
    internal static void CheckValue(string name, string value)
    {
        if (!IsSafe(value))
        {
            throw new global::System.ArgumentException("The value of the header " + name + " holds a character that a header cannot carry.");
        }
    }

    /// <summary>Whether a value can stand in a header as it is.</summary>
    internal static bool IsSafe(string value)
    {
        foreach (char c in value)
        {
            if (c is (< ' ' and not '\t') or >= '\u007F')
            {
                return false;
            }
        }

        return true;
    }

    internal static bool Is(string name, string other) => string.Equals(name, other, global::System.StringComparison.OrdinalIgnoreCase);

    private static global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> New() =>
        new global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.IReadOnlyList<string>>(
            global::System.StringComparer.OrdinalIgnoreCase);

    private static void Add(
        global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.IReadOnlyList<string>> all,
        string name,
        global::System.Collections.Generic.IEnumerable<string> values)
    {
        var merged = new global::System.Collections.Generic.List<string>();
        if (all.TryGetValue(name, out var known))
        {
            merged.AddRange(known);
        }

        merged.AddRange(values);
        all[name] = merged;
    }
}
