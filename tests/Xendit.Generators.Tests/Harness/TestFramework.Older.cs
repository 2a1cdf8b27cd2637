namespace Xendit.Generators.Tests.Harness;

/// <content>Frameworks whose reference assemblies come from a package, which the oldest compiler cannot use.</content>
internal sealed partial record TestFramework
{
    public static TestFramework Net80 { get; } = Modern(Basic.Reference.Assemblies.Net80.References.All, "v8.0");
}
