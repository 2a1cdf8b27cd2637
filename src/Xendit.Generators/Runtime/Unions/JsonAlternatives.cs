namespace Xendit.Generators.Runtime;

/// <summary>The number of a text, or -1.</summary>
internal delegate int FindText(global::System.ReadOnlySpan<byte> text);

/// <summary>The function that knows the values of a property, or <see langword="null"/> where its value does not matter.</summary>
internal delegate FindText? FindValues(global::System.ReadOnlySpan<byte> name);

/// <summary>Finds out which alternative of a union an object is: the first of its rules that holds decides.</summary>
internal static class JsonAlternatives
{
    /// <summary>The rule that decides.</summary>
    /// <param name="reader">Stands on the start of the object. It is a copy: reading begins anew once the alternative is known.</param>
    /// <param name="otherwise">The rule that always holds; <see cref="int.MaxValue"/> where there is none.</param>
    /// <param name="findProperty">The rule that holds where a property is there, whatever its value.</param>
    /// <param name="findValues">The rules that ask for the value of a property.</param>
    public static int Find(global::System.Text.Json.Utf8JsonReader reader, int otherwise, FindText? findProperty, FindValues? findValues)
    {
        int rule = otherwise;
        while (JsonCodec.NextProperty(ref reader, out global::System.ReadOnlySpan<byte> name))
        {
            rule = First(rule, findProperty?.Invoke(name) ?? -1);
            FindText? findValue = findValues?.Invoke(name);
            reader.Read();
            if (findValue is not null && reader.TokenType == global::System.Text.Json.JsonTokenType.String)
            {
                rule = First(rule, findValue(JsonCodec.ReadText(ref reader)));
            }
            else
            {
                reader.TrySkip();
            }
        }

        return rule;
    }

    private static int First(int rule, int found) => found < 0 ? rule : global::System.Math.Min(rule, found);
}
