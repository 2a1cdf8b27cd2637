namespace Xendit.Generators.Runtime;

/// <summary>Texts about violations.</summary>
internal static class ApiViolations
{
    private const int Shown = 10;

    /// <summary>A sentence about how many there are, and where and of what the first ones; no values.</summary>
    internal static string Text(string subject, global::System.Collections.Generic.IReadOnlyList<ValidationError> errors) => Clause(subject, errors) + ".";

    /// <summary>The same as a part of a sentence.</summary>
    internal static string Clause(string subject, global::System.Collections.Generic.IReadOnlyList<ValidationError> errors)
    {
        var text = new global::System.Text.StringBuilder(subject)
            .Append(": ")
            .Append(errors.Count)
            .Append(errors.Count == 1 ? " violation (" : " violations (");
        for (int i = 0; i < errors.Count && i < Shown; i++)
        {
            text.Append(i == 0 ? "" : ", ")
                .Append(errors[i].Keyword)
                .Append(" at ")
                .Append(errors[i].Path.Length == 0 ? "the root" : errors[i].Path);
        }

        return text.Append(errors.Count > Shown ? ", …)" : ")").ToString();
    }
}
