namespace Xendit.Generators.Runtime;

/// <summary>Compares opened values by meaning: numbers by value, texts by characters, objects in any order.</summary>
internal static class JsonTreeEquality
{
    /// <summary>Whether two values mean the same; such as nest too deep to be gone through, whether they are written the same.</summary>
    public static bool AreEqual(in JsonTreeNode x, in JsonTreeNode y)
    {
        if (x.Kind != y.Kind)
        {
            return false;
        }

        return x.Kind switch
        {
            global::System.Text.Json.JsonValueKind.String => AreTexts(x, y),
            global::System.Text.Json.JsonValueKind.Number => AreNumbers(x, y),
            global::System.Text.Json.JsonValueKind.Array => x.IsTooDeep || y.IsTooDeep ? AreWrittenTheSame(x, y) : AreItems(x, y),
            global::System.Text.Json.JsonValueKind.Object => x.IsTooDeep || y.IsTooDeep ? AreWrittenTheSame(x, y) : AreMembers(x, y),
            _ => true,
        };
    }

    /// <summary>A hash code that values have in common that mean the same.</summary>
    public static int HashOf(in JsonTreeNode value) => value.Kind switch
    {
        global::System.Text.Json.JsonValueKind.String => HashOfText(value),
        global::System.Text.Json.JsonValueKind.Number => HashOfNumber(value),
        global::System.Text.Json.JsonValueKind.Array => value.IsTooDeep ? SecretHash.Of(value.Json) : HashOfItems(value),
        global::System.Text.Json.JsonValueKind.Object => value.IsTooDeep ? SecretHash.Of(value.Json) : HashOfMembers(value),
        _ => (int)value.Kind,
    };

    private static bool AreWrittenTheSame(in JsonTreeNode x, in JsonTreeNode y) => global::System.MemoryExtensions.SequenceEqual(x.Json, y.Json);

    private static bool AreTexts(in JsonTreeNode x, in JsonTreeNode y)
    {
        // Only what has escapes can be written in two ways; what is no Unicode is no text.
        if (x.Text != y.Text ? x.Text == JsonTreeText.NoUnicode || y.Text == JsonTreeText.NoUnicode : x.Text != JsonTreeText.Escaped)
        {
            return x.Text == y.Text && AreWrittenTheSame(x, y);
        }

        using var left = JsonText.Of(x);
        using var right = JsonText.Of(y);
        return global::System.MemoryExtensions.SequenceEqual(left.Characters, right.Characters);
    }

    private static bool AreNumbers(in JsonTreeNode x, in JsonTreeNode y)
    {
        if (AreWrittenTheSame(x, y))
        {
            return true;
        }

        if (x.TryGetInt64(out long integer) && y.TryGetInt64(out long other))
        {
            return integer == other;
        }

        using var left = RentedNumber.Of(x);
        using var right = RentedNumber.Of(y);
        return left.Value.Equals(right.Value);
    }

    private static bool AreItems(in JsonTreeNode x, in JsonTreeNode y)
    {
        if (x.ItemCount != y.ItemCount)
        {
            return false;
        }

        JsonTreeItems others = y.Items;
        foreach (JsonTreeNode item in x.Items)
        {
            others.MoveNext();
            if (!AreEqual(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreMembers(in JsonTreeNode x, in JsonTreeNode y)
    {
        using var left = new JsonTreeMemberIndex(x);
        using var right = new JsonTreeMemberIndex(y);
        if (left.Count != right.Count)
        {
            return false;
        }

        for (int i = 0; i < left.Count; i++)
        {
            if (!right.TryFind(left[i].Name, out JsonTreeMember other) || !AreEqual(left[i].Value, other.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static int HashOfText(in JsonTreeNode value)
    {
        using var text = JsonText.Of(value);
        return SecretHash.Of(text.Characters);
    }

    private static int HashOfNumber(in JsonTreeNode value)
    {
        using var number = RentedNumber.Of(value);
        var hash = default(ContentHash);
        hash.Add(number.Value.IsNegative);
        hash.Add(number.Value.Exponent);
        hash.Add(SecretHash.Of(number.Value.Digits));
        return hash.ToHashCode();
    }

    private static int HashOfItems(in JsonTreeNode value)
    {
        var hash = default(ContentHash);
        foreach (JsonTreeNode item in value.Items)
        {
            hash.Add(HashOf(item));
        }

        return hash.ToHashCode();
    }

    private static int HashOfMembers(in JsonTreeNode value)
    {
        // A sum, because the order of members means nothing.
        using var members = new JsonTreeMemberIndex(value);
        int sum = members.Count;
        for (int i = 0; i < members.Count; i++)
        {
            var hash = default(ContentHash);
            hash.Add(HashOf(members[i].Name));
            hash.Add(HashOf(members[i].Value));
            sum = unchecked(sum + hash.ToHashCode());
        }

        return sum;
    }
}
