using Microsoft.OpenApi;
using Xendit.Generators.Reading.Structure;
using Xendit.Generators.Reading.Tree;
using Xendit.Generators.Tests.Reading;

namespace Xendit.Generators.Tests.Hostile;

/// <summary>The documents that are spoiled have a text wherever OpenAPI knows one, or the test of them would miss a place.</summary>
public sealed class RichDocumentTests
{
    [Theory]
    [InlineData("rich.openapi.json", OpenApiSpecVersion.OpenApi3_2)]
    [InlineData("rich.swagger.openapi.json", OpenApiSpecVersion.OpenApi2_0)]
    public void Every_member_that_OpenAPI_knows_stands_in_it(string path, OpenApiSpecVersion version)
    {
        string text = RepositoryFiles.Read($"tests/Xendit.Generators.Tests/Hostile/Documents/{path}");
        SpecNode root = Reads.Tree(text, path);
        var shape = Shape.Of(version == OpenApiSpecVersion.OpenApi2_0 ? SwaggerShapes.Document : OpenApiShapes.Document(version));

        var known = new HashSet<string>(StringComparer.Ordinal);
        Know(shape, known, []);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        See(root, shape, seen);

        known.Except(seen).Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    /// <summary>All members of all objects, as <c>a parameter: in</c>, and <c>a parameter: *</c> where its author names members.</summary>
    private static void Know(Shape shape, HashSet<string> known, HashSet<ObjectShape> visited)
    {
        if (shape.Items is { } items)
        {
            Know(items, known, visited);
        }

        if (shape.Object is not { } @object || !visited.Add(@object))
        {
            return;
        }

        foreach (string name in @object.Names)
        {
            known.Add($"{@object.Noun}: {name}");
            @object.TryGet(name, out MemberShape member);
            Know(member.Value, known, visited);
        }

        if (@object.Others is { } others)
        {
            known.Add($"{@object.Noun}: *");
            Know(others, known, visited);
        }
    }

    private static void See(SpecNode node, Shape shape, HashSet<string> seen)
    {
        if (node is SpecArray list && shape.Items is { } items)
        {
            foreach (SpecNode item in list.Items)
            {
                See(item, items, seen);
            }
        }

        if (node is not SpecObject value || shape.Object is not { } @object)
        {
            return;
        }

        foreach (SpecMember member in value.Members)
        {
            if (@object.TryGet(member.Name, out MemberShape known))
            {
                seen.Add($"{@object.Noun}: {member.Name}");
                See(member.Value, known.Value, seen);
            }
            else if (@object.Others is { } others && @object.IsOtherName(member.Name))
            {
                seen.Add($"{@object.Noun}: *");
                See(member.Value, others, seen);
            }
        }
    }
}
