namespace Xendit.Generators.Reading.Tree;

/// <summary>Makes objects and lists with other values; where none is another, they stay the instances that they are.</summary>
internal static class SpecRewriting
{
    /// <summary>The object with the value that <paramref name="rewrite"/> gives for each member; <see langword="null"/> leaves it out.</summary>
    public static SpecObject Rewrite(this SpecObject @object, Func<SpecMember, SpecNode?> rewrite)
    {
        SpecMembers? changed = null;
        for (int i = 0; i < @object.Members.Count; i++)
        {
            SpecMember member = @object.Members[i];
            SpecNode? value = rewrite(member);
            if (changed is null && !ReferenceEquals(value, member.Value))
            {
                changed = SpecMembers.Of(@object.Members.Take(i));
            }

            if (value is not null)
            {
                changed?.TryAdd(ReferenceEquals(value, member.Value) ? member : member with { Value = value });
            }
        }

        return changed is null ? @object : new SpecObject(changed, @object.Range);
    }

    /// <summary>The list with the value that <paramref name="rewrite"/> gives for each item; <see langword="null"/> leaves it out.</summary>
    public static SpecArray Rewrite(this SpecArray array, Func<SpecNode, SpecNode?> rewrite)
    {
        List<SpecNode>? changed = null;
        for (int i = 0; i < array.Items.Count; i++)
        {
            SpecNode item = array.Items[i];
            SpecNode? value = rewrite(item);
            if (changed is null && !ReferenceEquals(value, item))
            {
                changed = [.. array.Items.Take(i)];
            }

            if (value is not null)
            {
                changed?.Add(value);
            }
        }

        return changed is null ? array : new SpecArray(changed, array.Range);
    }
}
