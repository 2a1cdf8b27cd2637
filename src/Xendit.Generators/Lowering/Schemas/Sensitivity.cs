namespace Xendit.Generators.Lowering.Schemas;

/// <summary>Which values must not appear in texts for people: messages, logs, <c>ToString</c>.</summary>
internal static class Sensitivity
{
    /// <summary>
    /// Whether the schema is marked <c>x-sensitive</c>, <c>writeOnly</c> or <c>format: password</c>, or is a list or map of such.
    /// </summary>
    public static bool IsSensitive(Schema schema, SchemaReferences references)
    {
        HashSet<string>? visited = null;
        for (Schema? current = schema; current is not null;)
        {
            Schema target = references.Follow(current);
            if (IsMarked(current) || IsMarked(target))
            {
                return true;
            }

            current = target.Sub("items") ?? target.Sub("additionalProperties");
            if (current is not null && !(visited ??= new HashSet<string>(StringComparer.Ordinal)).Add(current.Pointer))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsMarked(Schema schema) =>
        schema.IsTrue("x-sensitive") || schema.IsTrue("writeOnly") || schema.Text("format") == "password";
}
