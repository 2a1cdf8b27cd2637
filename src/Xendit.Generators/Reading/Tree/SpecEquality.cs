namespace Xendit.Generators.Reading.Tree;

/// <summary>Compares values by what is written; members of objects in any order.</summary>
internal static class SpecEquality
{
    public static bool AreEqual(SpecNode left, SpecNode right) => ReferenceEquals(left, right) || (left, right) switch
    {
        (SpecScalar a, SpecScalar b) => a.Kind == b.Kind && a.Text == b.Text,
        (SpecArray a, SpecArray b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items, AreEqual).All(static isEqual => isEqual),
        (SpecObject a, SpecObject b) => a.Members.Count == b.Members.Count
            && a.Members.All(member => b[member.Name] is { } other && AreEqual(member.Value, other)),
        _ => false,
    };
}
