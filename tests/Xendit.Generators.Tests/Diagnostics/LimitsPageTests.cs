using System.Globalization;
using System.Reflection;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Lowering;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Patterns;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Diagnostics;

/// <summary>The page of limits says what the code does.</summary>
public sealed class LimitsPageTests
{
    private static readonly string[][] s_rows =
    [
        .. RepositoryFiles.Read("src/Xendit.Generators/docs/limits.md").Split('\n')
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray()),
    ];

    /// <summary>Limits by how their rows begin.</summary>
    private static readonly Dictionary<string, int> s_limits = new()
    {
        ["characters of a file"] = ReadLimits.TextLength,
        ["levels of objects and lists"] = ReadLimits.Depth,
        ["values that the aliases"] = ReadLimits.AliasedNodes,
        ["values that references repeat"] = ReadLimits.RepeatedNodes,
        ["such values more for each"] = ReadLimits.RepetitionsOfNode,
        ["such references inside"] = ReadLimits.ReplacedDepth,
        ["characters of a name: of"] = ReadLimits.NameLength,
        ["parts that the OpenAPI reader"] = ReadLimits.RepairAttempts,
        ["schemas, each counted"] = ReadLimits.SchemasByWay,
        ["errors of a file"] = ReadLimits.Diagnostics,
        ["schemas in a chain"] = LoweringLimits.ChainLength,
        ["schemas that one takes in"] = LoweringLimits.PartsPerSchema,
        ["schemas that are looked at"] = LoweringLimits.SchemasPerQuestion,
        ["schemas, members and constants"] = LoweringLimits.ComparedSchemas,
        ["properties inside each other"] = LoweringLimits.ComparedDepth,
        ["branches of unions"] = LoweringLimits.UnionBranches,
        ["members that schemas take in"] = LoweringLimits.InheritedMembers,
        ["members that are repeated"] = LoweringLimits.MergedMembers,
        ["alternatives of alternatives"] = LoweringLimits.MergeDepth,
        ["kinds of bases"] = LoweringLimits.KindsOfBases,
        ["schemas that are validated in place for one use"] = LoweringLimits.SchemasPerCheck,
        ["schemas that are validated in place wherever"] = LoweringLimits.RepeatedChecks,
        ["characters of a name or `const`"] = LoweringLimits.CharactersOfOne,
        ["methods for the forms"] = LoweringLimits.MethodsPerOperation,
        ["findings of one id"] = LoweringLimits.FindingsPerId,
        ["characters of the documentation"] = LoweringLimits.Documentation,
        ["characters of documentation that several"] = LoweringLimits.SharedDocumentation,
        ["characters of the description"] = LoweringLimits.AnswerDescription,
        ["characters of a `default`"] = Constant(typeof(DocumentationLowering), "LongestDefault"),
        ["characters of a text of the document in a message"] = Constant(typeof(DiagnosticInfo), "LongestArgument"),
        ["characters of the name of a type"] = Constant(typeof(Words), "MaxLength"),
        ["characters of the regular expression"] = Constant(typeof(RegexWriter), "MaxLength"),
        ["groups inside each other"] = Constant(typeof(PatternParser), "MaxDepth"),
        ["levels of a value that are validated"] = HelperConstant("Validation/ValidationErrors.cs", "int MaxDepth = "),
        ["levels of a value that are written"] = HelperConstant("Json/JsonOutput.cs", "int MaxDepth = "),
        ["digits of a number"] = HelperConstant("Rules/ExactNumbers.cs", "int MaxDigits = "),
        ["bytes of a response"] = 64 * 1024 * HelperConstant("Http/ApiClientOptions.cs", "_maxResponseBytes = 64 * 1024 * "),
        ["milliseconds that a pattern"] = HelperConstant("Regexes/RegexTerm.cs", "TimeSpan.FromMilliseconds("),
    };

    [Fact]
    public void Every_number_is_that_of_the_code()
    {
        foreach ((string beginning, int limit) in s_limits)
        {
            string[] row = s_rows.Where(row => row[0].StartsWith(beginning, StringComparison.Ordinal)).ShouldHaveSingleItem(beginning);
            row[1].Split(' ')[0].TrimEnd(',').ShouldBe(limit.ToString("N0", CultureInfo.InvariantCulture), beginning);
        }
    }

    [Fact]
    public void Every_row_is_a_limit_of_the_code() => s_rows
        .Where(static row => row[0] != "what" && !s_limits.Keys.Any(beginning => row[0].StartsWith(beginning, StringComparison.Ordinal)))
        .Select(static row => row[0])
        .ShouldBeEmpty();

    [Fact]
    public void Every_limit_of_documents_has_a_row()
    {
        int count = ((Type[])[typeof(ReadLimits), typeof(LoweringLimits)]).Sum(static type => type.GetFields().Count(static field => field.IsLiteral));
        s_rows.Count(static row => row.Length == 4 && row[0] != "what").ShouldBe(count + 5, "five stand in other classes");
    }

    private static int Constant(Type type, string name) => (int)type.GetField(name, BindingFlags.Static | BindingFlags.NonPublic)!.GetRawConstantValue()!;

    /// <summary>A number of a helper type, which is text to the generator.</summary>
    private static int HelperConstant(string path, string before)
    {
        string text = RepositoryFiles.Read($"src/Xendit.Generators/Runtime/{path}");
        string after = text[(text.IndexOf(before, StringComparison.Ordinal) + before.Length)..];
        return int.Parse(after[..after.AsSpan().IndexOfAnyExcept("0123456789_")].Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }
}
