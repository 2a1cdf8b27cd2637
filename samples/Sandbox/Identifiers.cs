using System.Security.Cryptography;

namespace Xendit.Sandbox;

/// <summary>Ids of the shapes that the API gives.</summary>
internal static class Identifiers
{
    /// <summary>The one account of the sandbox.</summary>
    public const string Business = "661f87c614802d6c402cd82d";

    /// <summary><c>ps-</c> and 24 hexadecimal digits.</summary>
    public static string Session() => "ps-" + RandomNumberGenerator.GetHexString(24, lowercase: true);

    public static string Customer() => "cust-" + Guid.NewGuid();

    public static string PaymentRequest() => "pr-" + Guid.NewGuid();

    public static string Payment() => "py-" + Guid.NewGuid();

    public static string PaymentToken() => "ptkn-" + Guid.NewGuid();

    public static string ComponentsSdkKey() => RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 37);
}
