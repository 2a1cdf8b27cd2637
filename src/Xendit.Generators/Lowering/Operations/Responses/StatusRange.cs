using System.Globalization;

namespace Xendit.Generators.Lowering.Operations.Responses;

/// <summary>The statuses that a response of the document covers.</summary>
/// <param name="First">The first code.</param>
/// <param name="Last">The last code.</param>
internal readonly record struct StatusRange(int First, int Last)
{
    /// <summary>Those of success.</summary>
    public static readonly StatusRange Success = new(200, 299);

    /// <summary>Those of <c>default</c>.</summary>
    public static readonly StatusRange Any = new(0, 999);

    /// <summary>How many codes there are, less one: an exact code counts before a range that holds it.</summary>
    public int Width => Last - First;

    /// <summary>Whether all of them mean success.</summary>
    public bool IsSuccess => First >= Success.First && Last <= Success.Last;

    /// <summary>The codes of <c>404</c>, <c>4XX</c> or <c>default</c>; <see langword="null"/> for anything else.</summary>
    public static StatusRange? Parse(string status)
    {
        if (status == "default")
        {
            return Any;
        }

        if (status.Length == 3 && status[0] is >= '1' and <= '5' && status.Substring(1).ToUpperInvariant() == "XX")
        {
            int hundred = (status[0] - '0') * 100;
            return new StatusRange(hundred, hundred + 99);
        }

        return int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int code) ? new StatusRange(code, code) : null;
    }
}
