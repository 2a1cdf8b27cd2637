using Xendit.Generators.CodeModel;
using Xendit.Generators.Collections;

namespace Xendit.Generators.Tests.Emit;

/// <summary>Short forms for code models made by hand.</summary>
internal static class EmittedModels
{
    public static readonly TypeRef Text = new(TypeShape.String);
    public static readonly TypeRef Int = new(TypeShape.Int32);
    public static readonly TypeRef Money = new(TypeShape.Decimal);
    public static readonly TypeRef Json = new(TypeShape.JsonElement);

    public static TypeRef List(TypeRef element) => new(TypeShape.List, Element: element);

    public static TypeRef Map(TypeRef element) => new(TypeShape.Map, Element: element);

    public static TypeRef Record(string name) => new(TypeShape.Record, name);

    public static TypeRef Enum(string name) => new(TypeShape.Enum, name);

    public static TypeRef Union(string name) => new(TypeShape.Union, name);

    public static TypeRef OrNull(this TypeRef type) => type with { IsNullable = true };

    public static MemberModel Required(string name, string jsonName, TypeRef type) =>
        new() { Name = name, JsonName = jsonName, Type = type, IsRequired = true };

    public static MemberModel Optional(string name, string jsonName, TypeRef type) =>
        new() { Name = name, JsonName = jsonName, Type = type, IsRequired = false };

    public static RecordModel RecordOf(string name, params MemberModel[] members) => new()
    {
        Name = name,
        Members = members.ToEquatableArray(),
        AdditionalProperties = new AdditionalPropertiesModel("AdditionalProperties", Json),
    };

    public static EnumModel StringEnum(string name, params (string Name, string Wire)[] members) => new()
    {
        Name = name,
        Members = members.Select(member => new EnumMemberModel(member.Name, member.Wire)).ToEquatableArray(),
    };

    public static EnumModel IntegerEnum(string name, params (string Name, string Wire)[] members) =>
        StringEnum(name, members) with { IsInteger = true };
}
