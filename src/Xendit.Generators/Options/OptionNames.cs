namespace Xendit.Generators.Options;

/// <summary>
/// Names of build properties and of metadata of <c>AdditionalFiles</c> items; most can be either. Keep in step with
/// <c>build/Xendit.Generators.props</c>, which makes them visible to the compiler.
/// </summary>
internal static class OptionNames
{
    public const string OpenApi = "OpenApi";
    public const string Namespace = "OpenApiNamespace";
    public const string ClientName = "OpenApiClientName";
    public const string Visibility = "OpenApiVisibility";
    public const string DataAnnotations = "OpenApiDataAnnotations";
    public const string Polyfills = "OpenApiPolyfills";
    public const string PreCompilation = "OpenApiPreCompilation";
    public const string RuntimeNamespace = "OpenApiRuntimeNamespace";
    public const string Include = "OpenApiInclude";
    public const string Exclude = "OpenApiExclude";
    public const string GroupByTag = "OpenApiGroupByTag";
    public const string UnusedSchemas = "OpenApiUnusedSchemas";

    public const string RootNamespace = "RootNamespace";
    public const string TargetFrameworkIdentifier = "TargetFrameworkIdentifier";
    public const string TargetFrameworkVersion = "TargetFrameworkVersion";

    /// <summary>What the compiler calls a property of the project.</summary>
    public static string Property(string name) => "build_property." + name;

    /// <summary>What the compiler calls the metadata of an <c>AdditionalFiles</c> item.</summary>
    public static string Metadata(string name) => "build_metadata.AdditionalFiles." + name;
}
