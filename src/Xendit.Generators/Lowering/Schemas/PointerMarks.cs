namespace Xendit.Generators.Lowering.Schemas;

/// <summary>
/// What the pointers of schemas hold that stand nowhere in the document, but were made of others. In a pointer into a document
/// only 0 and 1 follow a <c>~</c> (RFC 6901, 3).
/// </summary>
internal static class PointerMarks
{
    /// <summary>Begins each of the others, and the name of what a schema was cut down to or is asked for as.</summary>
    public const string Start = "~";

    /// <summary>Ends the pointer of a base's own record, where the base itself is a union.</summary>
    public const string Base = "~base";

    /// <summary>Ends the pointer of a base without the list of its kinds.</summary>
    public const string Alone = "~alone";

    /// <summary>Stands between a branch and what it was merged into.</summary>
    public const string In = "~in";

    /// <summary>Stands between schemas that were put together.</summary>
    public const string And = "~and";

    /// <summary>Ends the pointer of the keywords that a schema has beside those that take others in.</summary>
    public const string Own = "~own";

    /// <summary>Ends the pointer of branches that have one C# type.</summary>
    public const string Same = "~same";

    /// <summary>Ends the pointer of all that the items of an array may be.</summary>
    public const string Items = "~items";

    /// <summary>Ends the pointer of all that may stand at the places of a tuple.</summary>
    public const string Places = "~places";

    /// <summary>Ends the pointer of all that <c>patternProperties</c> allow.</summary>
    public const string Patterns = "~patterns";

    /// <summary>Ends the pointer of what a parameter holds whose content the document does not describe.</summary>
    public const string Content = "~content";

    /// <summary>Ends the pointer of a form that OpenAPI 2.0 has as parameters.</summary>
    public const string Form = "~form";

    /// <summary>Ends the pointer of a rule for one member.</summary>
    public const string Member = "~member";

    /// <summary>Ends the pointer of a rule for the members that a schema does not name.</summary>
    public const string Unnamed = "~unnamed";

    /// <summary>Ends the pointer of a rule that no more than one of several alternatives fits.</summary>
    public const string Alternatives = "~alternatives";

    /// <summary>Ends the pointer of a rule for what other keywords did not look at.</summary>
    public const string Unevaluated = "~unevaluated";

    /// <summary>The pointers that schemas were put together of, the first of them the one that stands in the document.</summary>
    public static string[] Split(string pointer, string mark) => pointer.Split([mark], StringSplitOptions.None);
}
