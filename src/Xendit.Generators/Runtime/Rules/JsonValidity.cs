namespace Xendit.Generators.Runtime;

/// <summary>Finds out which alternative of a union an object is where nothing but its validity tells.</summary>
internal static class JsonValidity
{
    private const int None = -1;

    /// <summary>
    /// The number of the one alternative that the object is valid for; -1 where it is valid for none or for several, or nobody
    /// can say.
    /// </summary>
    /// <param name="reader">Stands on the start of the object. It is a copy: reading begins anew once the alternative is known.</param>
    /// <param name="alternatives">The rules of the alternatives.</param>
    public static int Find(global::System.Text.Json.Utf8JsonReader reader, JsonRule[] alternatives)
    {
        using var tree = JsonTree.Of(global::System.Text.Json.JsonElement.ParseValue(ref reader));
        ValidationErrors errors = default;
        int found = None;
        for (int i = 0; i < alternatives.Length; i++)
        {
            if (alternatives[i].Holds(tree.Root, ref errors, marks: null))
            {
                if (found != None)
                {
                    return None;
                }

                found = i;
            }
        }

        // What is not decided (a pattern took too long) is reported there.
        return errors.Count == 0 ? found : None;
    }
}
