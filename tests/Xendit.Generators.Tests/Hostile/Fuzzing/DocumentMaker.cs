using System.Text.Json.Nodes;
using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Hostile.Fuzzing;

/// <summary>Makes small documents of any version at random.</summary>
internal sealed class DocumentMaker
{
    private static readonly string[] s_mediaTypes =
        ["application/json", "application/json; charset=utf-8", "application/problem+json", "text/plain", "*/*", "application/octet-stream", "application/x-www-form-urlencoded", "multipart/form-data", "odd", ""];

    private static readonly string[] s_styles = ["form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject", "odd"];
    private static readonly string[] s_places = ["query", "header", "cookie", "path", "formData", "body"];
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
    private static readonly string[] s_statuses = ["200", "201", "204", "2XX", "404", "4XX", "default", "999"];

    private readonly Random _random;
    private readonly bool _isSwagger;
    private readonly string _version;
    private readonly List<string> _names;
    private readonly SchemaMaker _schemas;

    public DocumentMaker(Random random)
    {
        _random = random;
        _version = random.Pick(["2.0", "3.0.3", "3.1.0", "3.1.0", "3.2.0"]);
        _isSwagger = _version == "2.0";
        _names = Enumerable.Range(0, 1 + random.Next(5)).Select(index => random.OneIn(3) ? random.Pick(OddNames.All) : "Type" + index).Distinct().ToList();
        string home = _isSwagger ? "#/definitions/" : "#/components/schemas/";
        _schemas = new SchemaMaker(random, _names.Select(name => home + Escape(name)).ToList());
    }

    public JsonObject Make()
    {
        JsonObject schemas = new(_names.Select(name => KeyValuePair.Create(name, (JsonNode?)_schemas.Make())));
        JsonObject security = new() { [_random.Pick(OddNames.All)] = Security(), ["key"] = Security() };
        var document = new JsonObject { [_isSwagger ? "swagger" : "openapi"] = _version, ["info"] = new JsonObject { ["title"] = _random.Pick(OddNames.All), ["version"] = "1" } };
        var paths = new JsonObject();
        for (int count = _random.Next(4); count > 0; count--)
        {
            paths[_random.Pick(["/a", "/a/{id}", "/{id}/{type}", "/" + _random.Pick(OddNames.All), "/A"])] = PathItem();
        }

        document["paths"] = paths;
        if (_isSwagger)
        {
            document["definitions"] = schemas;
            document["securityDefinitions"] = security;
        }
        else
        {
            document["components"] = new JsonObject { ["schemas"] = schemas, ["securitySchemes"] = security };
            document["servers"] = new JsonArray(new JsonObject { ["url"] = _random.Pick(["https://a.example/{v}", "/", "{v}", "http://[", "ftp://a"]), ["variables"] = new JsonObject { ["v"] = new JsonObject { ["default"] = "1" } } });
        }

        return document;
    }

    private JsonObject PathItem()
    {
        var item = new JsonObject();
        for (int count = 1 + _random.Next(2); count > 0; count--)
        {
            item[_random.Pick(s_methods)] = Operation();
        }

        if (_random.OneIn(3))
        {
            item["parameters"] = _random.List(2, Parameter);
        }

        return item;
    }

    private JsonObject Operation()
    {
        var operation = new JsonObject { ["responses"] = Responses() };
        if (!_random.OneIn(3))
        {
            operation["operationId"] = _random.Pick(OddNames.All);
        }

        if (!_random.OneIn(3))
        {
            operation["parameters"] = _random.List(4, Parameter);
        }

        if (!_isSwagger && _random.OneIn(2))
        {
            operation["requestBody"] = new JsonObject { ["required"] = _random.OneIn(2), ["content"] = Content() };
        }

        operation["tags"] = _random.List(2, () => _random.Pick(OddNames.All));
        operation["deprecated"] = _random.OneIn(4);
        operation["description"] = _random.Pick(OddNames.All);
        if (_random.OneIn(3))
        {
            operation["security"] = _random.List(2, static () => new JsonObject { ["key"] = new JsonArray() });
        }

        return operation;
    }

    private JsonObject Parameter()
    {
        var parameter = new JsonObject { ["name"] = _random.Pick(["id", "type", _random.Pick(OddNames.All)]), ["in"] = _random.Pick(s_places), ["required"] = _random.OneIn(2) };
        if (_isSwagger && _schemas.Make() is JsonObject own)
        {
            foreach ((string name, JsonNode? value) in own)
            {
                parameter.TryAdd(name, value?.DeepClone());
            }
        }
        else if (_random.OneIn(5))
        {
            parameter["content"] = Content();
        }
        else
        {
            parameter["schema"] = _schemas.Make();
        }

        if (_random.OneIn(3))
        {
            parameter["style"] = _random.Pick(s_styles);
            parameter["explode"] = _random.OneIn(2);
        }

        return parameter;
    }

    private JsonObject Responses()
    {
        var responses = new JsonObject();
        for (int count = _random.Next(4); count > 0; count--)
        {
            var response = new JsonObject { ["description"] = _random.Pick(OddNames.All) };
            if (_isSwagger)
            {
                response["schema"] = _schemas.Make();
            }
            else if (!_random.OneIn(4))
            {
                response["content"] = Content();
                response["headers"] = new JsonObject { [_random.Pick(OddNames.All)] = new JsonObject { ["schema"] = _schemas.Make() } };
            }

            responses[_random.Pick(s_statuses)] = response;
        }

        return responses;
    }

    private JsonObject Content()
    {
        var content = new JsonObject();
        for (int count = 1 + _random.Next(2); count > 0; count--)
        {
            content[_random.Pick(s_mediaTypes)] = _random.OneIn(6) ? new JsonObject { ["itemSchema"] = _schemas.Make() } : new JsonObject { ["schema"] = _schemas.Make(), ["example"] = _schemas.Value() };
        }

        return content;
    }

    private JsonObject Security() => _random.Next(4) switch
    {
        0 => new JsonObject { ["type"] = _isSwagger ? "basic" : "http", ["scheme"] = _random.Pick(["basic", "bearer", "odd"]) },
        1 => new JsonObject { ["type"] = "oauth2", ["flows"] = new JsonObject() },
        _ => new JsonObject { ["type"] = "apiKey", ["in"] = _random.Pick(["header", "query", "cookie"]), ["name"] = _random.Pick(OddNames.All) },
    };

    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal).Replace("%", "%25", StringComparison.Ordinal);
}
