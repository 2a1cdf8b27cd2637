using Microsoft.OpenApi;

namespace Xendit.Generators.Reading.OpenApi;

/// <summary>The versions of OpenAPI that are read.</summary>
internal static class OpenApiVersions
{
    /// <summary>The version that a document declares by <c>openapi</c> or <c>swagger</c>, or <see langword="null"/>.</summary>
    public static OpenApiSpecVersion? Parse(string text)
    {
        string[] parts = text.Trim().Split('.');
        return parts.Length < 2 ? null : (parts[0], parts[1]) switch
        {
            ("2", "0") => OpenApiSpecVersion.OpenApi2_0,
            ("3", "0") => OpenApiSpecVersion.OpenApi3_0,
            ("3", "1") => OpenApiSpecVersion.OpenApi3_1,
            ("3", "2") => OpenApiSpecVersion.OpenApi3_2,
            _ => null,
        };
    }

    /// <summary>The text that stands for the version in what the object model's reader gets, whatever the document writes.</summary>
    public static (string Member, string Text) Canonical(OpenApiSpecVersion version) => version switch
    {
        OpenApiSpecVersion.OpenApi2_0 => ("swagger", "2.0"),
        OpenApiSpecVersion.OpenApi3_0 => ("openapi", "3.0.4"),
        OpenApiSpecVersion.OpenApi3_1 => ("openapi", "3.1.1"),
        _ => ("openapi", "3.2.0"),
    };
}
