using System.Globalization;

namespace Xendit.Generators.Lowering.Operations.Responses;

/// <summary>Words for statuses of success, as C# names.</summary>
internal static class StatusNames
{
    /// <summary>The word for a status, or for a range of them.</summary>
    public static string Of(StatusRange statuses) => statuses switch
    {
        (200, 200) => "Ok",
        (201, 201) => "Created",
        (202, 202) => "Accepted",
        (203, 203) => "NonAuthoritative",
        (206, 206) => "PartialContent",
        (207, 207) => "MultiStatus",
        { Width: 0, First: var status } => "Status" + status.ToString(CultureInfo.InvariantCulture),
        _ => "Success",
    };
}
