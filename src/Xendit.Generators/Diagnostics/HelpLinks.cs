using System.Reflection;

namespace Xendit.Generators.Diagnostics;

/// <summary>
/// Where a diagnostic's page can be read: in the repository that the build names as <c>PackageProjectUrl</c>. A build that
/// names none has no links, for one that leads nowhere is worse; the pages are in the package too, in <c>docs/</c>.
/// </summary>
internal static class HelpLinks
{
    private static readonly string? s_repository = typeof(HelpLinks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static item => item.Key == "Repository")?.Value;

    /// <summary>The address of an id's page.</summary>
    public static string? Of(string id) => Of(s_repository, id);

    /// <summary>The address of an id's page in a repository.</summary>
    public static string? Of(string? repository, string id) =>
        repository is null or "" ? null : $"{repository.TrimEnd('/')}/blob/main/src/Xendit.Generators/docs/{id}.md";
}
