namespace Xendit.Generators.Lowering;

/// <summary>
/// Bounds that keep a hostile document from taking the compiler down. What stands in a text is bounded by its length and
/// depth; these are for what references make of it. Published documents stay far below: the largest need a tenth of most.
/// </summary>
internal static class LoweringLimits
{
    /// <summary>
    /// How many schemas may lead to each other while one is being looked at: the items of items of items. Records end such
    /// chains, because their members are looked at one after the other.
    /// </summary>
    public const int ChainLength = 64;

    /// <summary>How many schemas one takes in with <c>$ref</c> and <c>allOf</c>.</summary>
    public const int PartsPerSchema = 256;

    /// <summary>So many schemas are looked at for one answer about JSON types; beyond, a schema allows everything.</summary>
    public const int SchemasPerQuestion = 2_000;

    /// <summary>How many branches are compared in all unions of a document, where unions are branches of unions.</summary>
    public const int UnionBranches = 4_000;

    /// <summary>So many schemas, members and constants of a document are compared to show that no value is valid for two schemas.</summary>
    public const int ComparedSchemas = 100_000;

    /// <summary>How deep in objects such pairs are looked for.</summary>
    public const int ComparedDepth = 8;

    /// <summary>How many members all schemas of a document take in from others. A long name counts as several.</summary>
    public const int InheritedMembers = 100_000;

    /// <summary>How many members may be repeated by putting alternatives together with the members beside them.</summary>
    public const int MergedMembers = 5_000;

    /// <summary>How often alternatives of alternatives are put together with members.</summary>
    public const int MergeDepth = 4;

    /// <summary>How many kinds all discriminator bases of a document have together.</summary>
    public const int KindsOfBases = 20_000;

    /// <summary>So many characters of a name or literal count as one more.</summary>
    public const int CharactersOfOne = 64;

    /// <summary>The longest documentation of a type, member or operation, in characters; what is longer is cut.</summary>
    public const int Documentation = 10_000;

    /// <summary>The longest documentation that several places have from one that they refer to.</summary>
    public const int SharedDocumentation = 2_000;

    /// <summary>The longest description of an answer, which stands at every operation that has such an answer.</summary>
    public const int AnswerDescription = 200;

    /// <summary>How many methods an operation has at most for the forms of its requests and answers.</summary>
    public const int MethodsPerOperation = 8;

    /// <summary>So many schemas are checked in place for one use of a schema; those beyond have a rule of their own.</summary>
    public const int SchemasPerCheck = 256;

    /// <summary>How many findings of one id are shown.</summary>
    public const int FindingsPerId = 100;

    /// <summary>So many schemas of a document are checked in place wherever they are taken in; those beyond have a rule of their own.</summary>
    public const int RepeatedChecks = 50_000;
}
