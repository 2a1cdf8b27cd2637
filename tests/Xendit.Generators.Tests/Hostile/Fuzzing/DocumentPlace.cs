using System.Globalization;
using System.Text.Json.Nodes;

namespace Xendit.Generators.Tests.Hostile.Fuzzing;

/// <summary>A member of an object or an item of a list.</summary>
/// <param name="Parent">The object or list.</param>
/// <param name="Key">The member's name; <see langword="null"/> for an item.</param>
/// <param name="Index">The item's number.</param>
internal readonly record struct DocumentPlace(JsonNode Parent, string? Key, int Index)
{
    public JsonNode? Value => Key is not null ? Parent[Key] : Index < Parent.AsArray().Count ? Parent.AsArray()[Index] : null;

    /// <summary>The JSON Pointer.</summary>
    public string Pointer
    {
        get
        {
            string token = Key?.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) ?? Index.ToString(CultureInfo.InvariantCulture);
            return Parent.Parent switch
            {
                JsonObject above => new DocumentPlace(above, Parent.GetPropertyName(), 0).Pointer,
                JsonArray above => new DocumentPlace(above, Key: null, Parent.GetElementIndex()).Pointer,
                _ => "",
            } + "/" + token;
        }
    }

    /// <summary>All places below a node.</summary>
    public static List<DocumentPlace> In(JsonNode root)
    {
        var places = new List<DocumentPlace>();
        Collect(root, places);
        return places;
    }

    public void Set(JsonNode? value)
    {
        if (Key is not null)
        {
            Parent[Key] = value;
        }
        else if (Index < Parent.AsArray().Count)
        {
            Parent[Index] = value;
        }
    }

    public void Remove()
    {
        if (Key is null)
        {
            Parent.AsArray().RemoveAt(Index);
        }
        else
        {
            Parent.AsObject().Remove(Key);
        }
    }

    private static void Collect(JsonNode? node, List<DocumentPlace> places)
    {
        switch (node)
        {
            case JsonObject map:
                foreach ((string key, JsonNode? value) in map)
                {
                    places.Add(new DocumentPlace(map, key, 0));
                    Collect(value, places);
                }

                break;
            case JsonArray list:
                for (int i = 0; i < list.Count; i++)
                {
                    places.Add(new DocumentPlace(list, null, i));
                    Collect(list[i], places);
                }

                break;
        }
    }
}
