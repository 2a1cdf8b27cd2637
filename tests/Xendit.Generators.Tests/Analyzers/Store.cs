using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Analyzers;

/// <summary>A document with a constraint of each kind, and code analysed against it.</summary>
internal static class Store
{
    public const string Document = """
        openapi: 3.1.0
        info:
          title: Store
          version: "1"
        paths:
          /orders/{order_id}:
            get:
              operationId: getOrder
              parameters:
                - { name: order_id, in: path, required: true, schema: { type: string, minLength: 4, maxLength: 4 } }
                - { name: page, in: query, schema: { type: integer, format: int32, minimum: 1 } }
                - { name: tags, in: query, schema: { type: array, maxItems: 2, items: { type: string, maxLength: 3 } } }
              responses:
                "200": { description: The order., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
            put:
              operationId: putLines
              parameters:
                - { name: order_id, in: path, required: true, schema: { type: string } }
              requestBody:
                required: true
                content: { application/json: { schema: { type: array, maxItems: 1, items: { $ref: "#/components/schemas/Line" } } } }
              responses:
                "204": { description: Done. }
        components:
          schemas:
            Order:
              type: object
              properties:
                name:
                  type: string
                  minLength: 2
                  maxLength: 5
                code: { type: string, pattern: "^[A-Z]{3}$" }
                secret: { type: string, pattern: "^[0-9]+$", x-sensitive: true }
                pin: { type: integer, maximum: 9999, multipleOf: 2, x-sensitive: true }
                keys: { type: array, items: { type: number, minimum: 0 }, x-sensitive: true }
                mail: { type: string, format: email }
                ticket: { type: string, format: time, x-sensitive: true }
                site: { type: string, format: uri, maxLength: 20 }
                rank: { type: integer, format: int32, minimum: 1, maximum: 10 }
                count: { type: integer, multipleOf: 5 }
                amount: { type: number, minimum: 0, exclusiveMaximum: 1000.5, multipleOf: 0.01 }
                ratio: { type: number, format: double, exclusiveMinimum: 0, maximum: 1 }
                share: { type: number, format: float, maximum: 1 }
                kind: { const: order }
                accepted: { type: boolean, const: true }
                size: { $ref: "#/components/schemas/Size" }
                channel: { $ref: "#/components/schemas/Channel" }
                level: { $ref: "#/components/schemas/Level" }
                lines: { type: array, minItems: 1, maxItems: 3, items: { $ref: "#/components/schemas/Line" } }
                labels: { type: array, maxItems: 2, uniqueItems: true, items: { type: string, maxLength: 3 } }
                sizes: { type: array, items: { $ref: "#/components/schemas/Size" } }
                notes: { $ref: "#/components/schemas/Notes" }
                line: { $ref: "#/components/schemas/Line" }
                born: { type: string, format: date }
                anything: {}
                step: { type: number, format: double, multipleOf: 0.1 }
                short: { type: number, format: int32 }
                crates: { type: array, items: { type: string }, contains: { const: x }, minContains: 2, maxContains: 3 }
                either: { type: array, items: { type: string }, contains: { pattern: "^x" } }
                pair: { type: array, items: false, prefixItems: [{ type: string, maxLength: 1 }, { type: string, minLength: 2 }] }
                marks: { type: array, items: { type: number }, contains: { type: integer } }
                knot: { $ref: "#/components/schemas/Knot" }
                owner: { $ref: "#/components/schemas/Owner" }
                owners: { type: array, items: { $ref: "#/components/schemas/Owner" } }
            Owner:
              oneOf:
                - { type: string, minLength: 3 }
                - { type: integer, format: int32, minimum: 1 }
                - $ref: "#/components/schemas/Line"
            Notes:
              type: object
              maxProperties: 2
              propertyNames: { maxLength: 4 }
              additionalProperties: { type: string, maxLength: 6 }
            Line:
              type: object
              required: [title]
              properties:
                title: { type: string, minLength: 1 }
                price: { type: number }
                discount: { type: number }
                reason: { type: [string, "null"] }
                gift: { type: boolean }
                wrapping: { $ref: "#/components/schemas/Size" }
              dependentRequired:
                discount: [reason]
              if:
                properties: { gift: { const: true } }
                required: [gift]
              then:
                properties: { price: { const: 0 } }
                required: [wrapping]
              else:
                properties: { wrapping: { enum: [small] } }
            Choice:
              type: object
              properties:
                a: { type: string }
                b: { type: string }
                c: { type: string, not: { const: never } }
              allOf:
                - anyOf:
                    - required: [a]
                    - required: [b]
            Exact:
              type: object
              properties:
                a: { type: string }
                b: { type: string }
              allOf:
                - oneOf:
                    - required: [a]
                    - required: [b]
            Few:
              type: object
              minProperties: 2
              maxProperties: 2
              properties:
                a: { type: string }
                b: { type: [string, "null"] }
                c: { type: integer }
            Knot: { type: array, items: { type: string }, contains: { const: x }, if: { $ref: "#/components/schemas/Knot" }, then: { $ref: "#/components/schemas/Knot" }, else: { $ref: "#/components/schemas/Knot" } }
            Size: { type: string, enum: [small, extra-large] }
            Channel: { anyOf: [{ type: string, enum: [WEB, SHOP] }, { type: string }] }
            Level: { type: integer, enum: [1, 2] }
        """;

    private static readonly Lazy<AnalyzedCode> s_code = new(() => new AnalyzedCode(GenerationInput.Of("/home/me/store.openapi.yaml", Document, ("OpenApiNamespace", "Acme.Shop"))));

    public static AnalyzedCode Code => s_code.Value;

    /// <summary>Asserts what is reported of statements, without the place in the document.</summary>
    public static async Task ShouldReportAsync(string statements, params string[] expected) =>
        (await Code.OfStatementsAsync(statements)).Select(WithoutPlace).ShouldBe(expected);

    /// <summary>Asserts that nothing is reported of statements.</summary>
    public static Task ShouldBeSilentAsync(string statements) => ShouldReportAsync(statements);

    private static string WithoutPlace(string report) => System.Text.RegularExpressions.Regex.Replace(report, @", store\.openapi\.yaml:\d+\)$", ")");
}
