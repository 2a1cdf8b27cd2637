using System.Reflection;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Runtime;

/// <summary>Names that documents must not take, because helper types have them.</summary>
public class ReservedNamesTests
{
    [Fact]
    public void Every_helper_type_is_reserved_and_nothing_else()
    {
        string[] types = typeof(ApiClientOptions).Assembly.GetTypes().Concat(typeof(ReservedNames).Assembly.GetTypes())
            .Where(type => type.Namespace == typeof(ApiClientOptions).Namespace && !type.IsNested)
            .Select(type => type.Name.Split('`')[0])
            .Distinct()
            .ToArray();
        types.Except(ReservedNames.HelperTypes).ShouldBeEmpty();
        ReservedNames.HelperTypes.Except(types).ShouldBeEmpty();
    }

    [Fact]
    public void Every_member_of_client_options_is_reserved() =>
        typeof(ApiClientOptions)
            .GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(member => member is not ConstructorInfo and not FieldInfo && !member.Name.Contains('_'))
            .Select(member => member.Name)
            .Except(ReservedNames.ClientOptionsMembers)
            .ShouldBeEmpty();
}
