namespace Xendit.Generators.Tests.Validation;

/// <summary>Numbers that the document lists are compared by value, however they are written.</summary>
public sealed class ListedNumberTests
{
    private static readonly ViolationTable s_table = new(
        ("{ type: integer, format: int32, const: 1e3 }", "1000", []),
        ("{ type: integer, format: int32, const: 1e3 }", "1", ["/value const"]),
        ("{ type: integer, const: 1E+3 }", "1000", []),
        ("{ type: integer, const: 1.0 }", "1", []),
        ("{ type: integer, const: 1.5 }", "15", ["/value const"]),
        ("{ type: integer, format: int32, const: 1e10 }", "1", ["/value const"]),
        ("{ type: integer, not: { enum: [2e1, 7] } }", "20", ["/value not"]),
        ("{ type: integer, not: { enum: [2e1, 7] } }", "2", []));

    public static TheoryData<int> Rows => s_table.Rows;

    [Theory]
    [MemberData(nameof(Rows))]
    public void Violations_are(int row) => s_table.Check(row);
}
