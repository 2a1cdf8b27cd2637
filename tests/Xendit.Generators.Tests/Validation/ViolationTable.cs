using System.Globalization;
using System.Text;
using Xendit.Generators.Tests.Schemas;

namespace Xendit.Generators.Tests.Validation;

/// <summary>Schemas with an instance each and what is violated, as <c>path keyword</c>. All are generated and compiled at once.</summary>
internal sealed class ViolationTable
{
    private readonly (string Schema, string Instance, string[] Violations)[] _rows;
    private readonly Lazy<SchemaCase> _document;

    public ViolationTable(params (string Schema, string Instance, string[] Violations)[] rows)
        : this("3.1.0", rows)
    {
    }

    public ViolationTable(string version, params (string Schema, string Instance, string[] Violations)[] rows)
    {
        _rows = rows;
        _document = new Lazy<SchemaCase>(() => new SchemaCase(Components(), version));
    }

    /// <summary>The numbers of the rows, as the data of a theory.</summary>
    public TheoryData<int> Rows => [.. Enumerable.Range(0, _rows.Length)];

    /// <summary>Asserts that a row is judged as it says.</summary>
    public void Check(int row)
    {
        (string schema, string instance, string[] violations) = _rows[row];
        _document.Value.Api.Violations(NameOf(row), $$"""{"value":{{instance}}}""").ShouldBe(violations, ignoreOrder: true, schema + " / " + instance);
    }

    private static string NameOf(int row) => "Case" + row.ToString(CultureInfo.InvariantCulture);

    private string Components()
    {
        var text = new StringBuilder();
        for (int i = 0; i < _rows.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{NameOf(i)}: {{ type: object, properties: {{ value: {_rows[i].Schema} }} }}\n");
        }

        return text.ToString();
    }
}
