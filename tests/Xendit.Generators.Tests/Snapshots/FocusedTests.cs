using Xendit.Generators.Tests.Harness;

namespace Xendit.Generators.Tests.Snapshots;

/// <summary>One construct each.</summary>
public sealed class FocusedTests
{
    [Fact]
    public void Enum() => Snapshot.Verify(
        Generation.Run(TestDocuments.Schemas("""
            Size:
              description: How large it is.
              type: string
              enum: [small, extra-large, 7ELEVEN]
            Priority:
              type: integer
              enum: [1, 2, 10]
            """)).ShouldBeClean(),
        this);

    [Fact]
    public void Nullable() => Snapshot.Verify(
        Generation.Run(TestDocuments.Schemas("""
            Pet:
              type: object
              required: [name, nick]
              properties:
                name: { type: string }
                nick: { type: [string, "null"] }
                age: { type: integer, format: int32 }
                weight: { type: [number, "null"] }
            """)).ShouldBeClean(),
        this);

    [Fact]
    public void Map() => Snapshot.Verify(
        Generation.Run(TestDocuments.Schemas("""
            Labels:
              type: object
              additionalProperties: { type: string, maxLength: 10 }
              maxProperties: 5
              propertyNames: { maxLength: 4 }
            Pet:
              type: object
              properties:
                labels: { $ref: "#/components/schemas/Labels" }
                anything: { type: object }
              additionalProperties: { type: integer }
            """)).ShouldBeClean(),
        this);

    [Fact]
    public void Union() => Snapshot.Verify(
        Generation.Run(TestDocuments.Schemas("""
            Owner:
              oneOf:
                - type: string
                - $ref: "#/components/schemas/Person"
            Person:
              type: object
              properties:
                name: { type: string, minLength: 1 }
            """)).ShouldBeClean(),
        this);

    [Fact]
    public void Discriminator() => Snapshot.Verify(
        Generation.Run(TestDocuments.Schemas("""
            Payment:
              description: How the customer pays.
              oneOf:
                - $ref: "#/components/schemas/Card"
                - type: object
                  required: [type]
                  properties:
                    type: { const: bank }
                    iban: { type: string }
              discriminator:
                propertyName: type
                mapping: { credit: Card, debit: "#/components/schemas/Card" }
            Card:
              type: object
              properties:
                type: { type: string }
            """)).ShouldBeClean(),
        this);

    [Fact]
    public void AllOf() => Snapshot.Verify(
        Generation.Run(TestDocuments.Schemas("""
            Dog:
              description: A dog.
              allOf:
                - type: object
                  required: [id]
                  properties: { id: { type: string } }
                - properties: { name: { type: string, maxLength: 5 } }
              required: [name]
            Tree: { type: array, items: { $ref: "#/components/schemas/Tree" } }
            """)).ShouldBeClean(),
        this);

    [Fact]
    public void NestedInlineObject() => Snapshot.Verify(
        Generation.Run(TestDocuments.Schemas("""
            Pet:
              type: object
              properties:
                owner:
                  type: object
                  properties:
                    address:
                      type: object
                      properties:
                        city: { type: string }
            """)).ShouldBeClean(),
        this);

    [Fact]
    public void Validation() => Snapshot.Verify(
        Generation.Run(TestDocuments.Schemas("""
            Order:
              type: object
              required: [id, total]
              properties:
                id: { type: string, minLength: 3, maxLength: 8, pattern: "^[a-z]+-[0-9]{1,4}$" }
                total: { type: number, exclusiveMinimum: 0, maximum: 99.5, multipleOf: 0.5 }
                tags: { type: array, minItems: 1, uniqueItems: true, items: { type: string, maxLength: 5 } }
                express: { type: boolean }
              additionalProperties: false
              dependentRequired:
                express: [tags]
              if:
                properties: { express: { const: true } }
                required: [express]
              then:
                properties: { total: { minimum: 10 } }
            """)).ShouldBeClean(),
        this);

    [Fact]
    public void Errors() => Snapshot.Verify(
        Generation.Run(TestDocuments.Schemas("""
            Pet:
              type: object
              descripton: A pet.
              properties:
                name: { type: string }
                name: { type: string }
                owner: { $ref: "#/components/schemas/Owner" }
                tags: []
            """)).ShouldCompile(),
        this);
}
