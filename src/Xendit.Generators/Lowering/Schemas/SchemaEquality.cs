using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Whether two schemas say the same of a value, whatever they tell people.</summary>
internal static class SchemaEquality
{
    public static bool AreEqual(SpecNode left, SpecNode right) => (left, right) switch
    {
        (SpecObject a, SpecObject b) => AreEqual(a, b, IsForPeople, AreKeywordsEqual),
        (SpecArray a, SpecArray b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items, AreEqual).All(static isEqual => isEqual),
        _ => SpecEquality.AreEqual(left, right),
    };

    private static bool IsForPeople(string keyword) =>
        keyword is "title" or "description" or "example" or "examples" or "default" or "externalDocs" or "$comment";

    /// <summary>Below some keywords stand names with schemas, and below others values.</summary>
    private static bool AreKeywordsEqual(string keyword, SpecNode left, SpecNode right) => (keyword, left, right) switch
    {
        ("properties" or "patternProperties" or "dependentSchemas" or "$defs" or "definitions", SpecObject a, SpecObject b) =>
            AreEqual(a, b, static _ => false, static (_, one, other) => AreEqual(one, other)),
        ("enum" or "const" or "discriminator", _, _) => SpecEquality.AreEqual(left, right),
        _ => AreEqual(left, right),
    };

    private static bool AreEqual(SpecObject left, SpecObject right, Func<string, bool> isIgnored, Func<string, SpecNode, SpecNode, bool> areEqual)
    {
        List<SpecMember> members = left.Members.Where(member => !isIgnored(member.Name)).ToList();
        return members.Count == right.Members.Count(member => !isIgnored(member.Name))
            && members.All(member => right[member.Name] is { } other && areEqual(member.Name, member.Value, other));
    }
}
