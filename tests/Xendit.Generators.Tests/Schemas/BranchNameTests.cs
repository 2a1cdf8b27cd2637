namespace Xendit.Generators.Tests.Schemas;

/// <summary>What types are called that branches of a union declare where they stand.</summary>
public class BranchNameTests
{
    [Fact]
    public void Several_objects_without_names_are_called_after_what_each_alone_has() => ShouldDeclare(
        """
        Transfer:
          oneOf:
            - { type: object, required: [ach], properties: { ach: { type: integer } } }
            - { type: object, required: [sepa], properties: { note: { type: string }, hint: { type: string }, sepa: { type: string } } }
            - { type: object, properties: { note: { type: string }, wire: { type: string } } }
            - { type: object, title: Gift Card, properties: { code: { type: string } } }
            - type: string
        """,
        "Transfer", "TransferAch", "TransferGiftCard", "TransferSepa", "TransferWire");

    [Fact]
    public void Their_order_does_not_matter() => ShouldDeclare(
        """
        Transfer:
          oneOf:
            - { type: object, required: [wire], properties: { wire: { type: string } } }
            - { type: object, required: [ach], properties: { ach: { type: integer } } }
        """,
        "Transfer", "TransferAch", "TransferWire");

    [Fact]
    public void One_object_beside_other_types_is_the_object() => ShouldDeclare(
        "Transfer: { oneOf: [{ type: string }, { type: object, required: [id], properties: { id: { type: string } } }] }",
        "Transfer", "TransferObject");

    [Fact]
    public void Words_that_the_name_of_the_union_ends_with_are_not_repeated() => ShouldDeclare(
        """
        TokenRequest:
          type: object
          required: [access]
          properties:
            access:
              oneOf:
                - { type: object, title: Request Access Password, required: [password], properties: { password: { type: string } } }
                - { type: object, title: Access Refresh, required: [refresh], properties: { refresh: { type: string } } }
                - { type: object, title: Accessory, required: [accessory], properties: { accessory: { type: string } } }
        """,
        "TokenRequest", "TokenRequestAccess", "TokenRequestAccessAccessory", "TokenRequestAccessPassword", "TokenRequestAccessRefresh");

    private static void ShouldDeclare(string schemas, params string[] types) => new SchemaCase(schemas).Api.TypeOf("ShopJson").Assembly.GetTypes()
        .Where(static type => type.IsPublic && type.Namespace == "Acme.Shop" && type.GetMethod("FromJson", [typeof(string)]) is not null)
        .Select(static type => type.Name)
        .Order(StringComparer.Ordinal)
        .ShouldBe(types);
}
