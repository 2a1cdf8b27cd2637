namespace Xendit.Generators.Tests.Hostile;

/// <summary>What a file declares, whatever the names. To make one is to assert what holds for every file.</summary>
/// <param name="Declarations">The directives, and the kinds of all declarations, accessors, parameters and attributes, in the order of the text.</param>
/// <param name="Code">The code without comments.</param>
internal sealed record CodeShape(IReadOnlyList<string> Declarations, string Code)
{
    public static CodeShape Of(string text)
    {
        var reader = new CodeShapeReader();
        reader.Read(text);
        return new CodeShape([.. reader.Directives, .. reader.Declarations], reader.Code);
    }
}
