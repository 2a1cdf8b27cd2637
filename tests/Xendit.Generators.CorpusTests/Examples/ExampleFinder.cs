using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Reading;
using Xendit.Generators.Reading.References;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.CorpusTests.Examples;

/// <summary>
/// Finds examples: <c>example</c> and <c>examples</c> of schemas at any depth, of media types, and of OpenAPI 2.0 responses.
/// </summary>
internal sealed class ExampleFinder(SpecDocument document)
{
    private static readonly string[] s_maps = ["properties", "patternProperties", "$defs"];
    private static readonly string[] s_lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
    private static readonly string[] s_single = ["items", "additionalProperties"];

    private readonly List<Example> _examples = [];

    public static IReadOnlyList<Example> Find(SpecDocument document)
    {
        var finder = new ExampleFinder(document);
        foreach ((string _, Schema schema) in ComponentSchemas.Of(document))
        {
            finder.AddSchema(schema);
        }

        finder.Walk(document.Root, "");
        return finder._examples;
    }

    private void AddSchema(Schema schema)
    {
        Add(schema, schema.Pointer + "/example", schema["example"]);
        foreach (Schema item in schema.SubArray("examples"))
        {
            Add(schema, item.Pointer, item.Node);
        }

        foreach (Schema part in PartsOf(schema))
        {
            AddSchema(part);
        }
    }

    private static IEnumerable<Schema> PartsOf(Schema schema) =>
    [
        .. s_maps.SelectMany(keyword => schema.SubObject(keyword).Select(static member => member.Schema)),
        .. s_lists.SelectMany(schema.SubArray),
        .. s_single.Select(schema.Sub).OfType<Schema>(),
    ];

    private void Walk(SpecNode node, string pointer)
    {
        if (node is SpecObject use && use["schema"] is { } schema)
        {
            AddSchema(new Schema(document, schema, pointer + "/schema"));
        }

        // Schemas and examples may hold members with the names that are looked for.
        foreach ((string name, SpecNode value) in Children(node).Where(static child => child.Name is not ("schemas" or "definitions" or "schema" or "example" or "examples")))
        {
            string child = $"{pointer}/{JsonPointers.Escape(name)}";
            if (name == "content" && value is SpecObject content)
            {
                AddContent(content, child);
            }
            else if (name == "responses" && value is SpecObject responses)
            {
                AddResponses(responses, child);
            }

            Walk(value, child);
        }
    }

    private void AddContent(SpecObject content, string pointer)
    {
        foreach (SpecMember media in content.Members.Where(static media => media.Name.Contains("json", StringComparison.OrdinalIgnoreCase)))
        {
            string place = $"{pointer}/{JsonPointers.Escape(media.Name)}";
            if (media.Value is SpecObject item && item["schema"] is { } node)
            {
                var schema = new Schema(document, node, place + "/schema");
                Add(schema, place + "/example", item["example"]);
                foreach ((string name, SpecNode example) in item["examples"] is { } examples ? Children(examples) : [])
                {
                    SpecNode target = document.TryResolve(example, out ResolvedNode resolved) ? resolved.Node : example;
                    Add(schema, $"{place}/examples/{JsonPointers.Escape(name)}/value", ValueOf(target));
                }
            }
        }
    }

    private void AddResponses(SpecObject responses, string pointer)
    {
        foreach (SpecMember response in responses.Members)
        {
            if (response.Value is SpecObject item && item["schema"] is { } schema && item["examples"] is SpecObject examples)
            {
                string place = $"{pointer}/{JsonPointers.Escape(response.Name)}";
                Add(new Schema(document, schema, place + "/schema"), place + "/examples/application~1json", examples["application/json"]);
            }
        }
    }

    /// <summary>3.2 has the value in <c>dataValue</c>.</summary>
    private static SpecNode? ValueOf(SpecNode example) => example is SpecObject members ? members["value"] ?? members["dataValue"] : null;

    private void Add(Schema schema, string pointer, SpecNode? example)
    {
        if (example is not null)
        {
            _examples.Add(new Example(pointer, schema, example));
        }
    }

    private static IEnumerable<(string Name, SpecNode Value)> Children(SpecNode node) => node switch
    {
        SpecObject @object => @object.Members.Select(static member => (member.Name, member.Value)),
        SpecArray array => array.Items.Select(static (item, index) => (index.ToString(System.Globalization.CultureInfo.InvariantCulture), item)),
        _ => [],
    };
}
