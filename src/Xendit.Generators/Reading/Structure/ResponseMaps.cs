namespace Xendit.Generators.Reading.Structure;

/// <summary>The <c>responses</c> of an operation.</summary>
internal static class ResponseMaps
{
    /// <summary>Responses by status code, by range of status codes, and the default one.</summary>
    public static ObjectShape Of(ObjectShape response) => new("the responses")
    {
        Others = Shape.Of(response),
        IsOtherName = IsStatus,
        OtherName = "a response has a status code ('200'), a range ('4XX') or 'default'",
    };

    private static bool IsStatus(string name) =>
        name == "default"
        || (name.Length == 3 && name[0] is >= '1' and <= '5' && (IsDigits(name) || name.EndsWith("XX", StringComparison.OrdinalIgnoreCase)));

    private static bool IsDigits(string name) => name[1] is >= '0' and <= '9' && name[2] is >= '0' and <= '9';
}
