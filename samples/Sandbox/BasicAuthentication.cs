using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Xendit.Sandbox;

/// <summary>HTTP basic as the API wants it: the key is the user name, the password is empty.</summary>
internal sealed class BasicAuthentication(RequestDelegate next, SandboxOptions options)
{
    public Task InvokeAsync(HttpContext context) => IsKnown(context.Request.Headers.Authorization)
        ? next(context)
        : Answers.ErrorAsync(context, StatusCodes.Status401Unauthorized, "INVALID_API_KEY", "This API key is not valid.");

    private bool IsKnown(string? header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out AuthenticationHeaderValue? value)
            || !value.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase)
            || value.Parameter is not { } parameter)
        {
            return false;
        }

        string expected = Convert.ToBase64String(Encoding.UTF8.GetBytes(options.ApiKey + ":"));
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(parameter), Encoding.UTF8.GetBytes(expected));
    }
}
