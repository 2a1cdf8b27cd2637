using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Types;

namespace Xendit.Generators.Emit.Json;

/// <summary>
/// Prints the reading and writing of values by their type, as expressions over <c>reader</c> and <c>mode</c>, and as
/// delegates (method groups, or lambdas that capture nothing).
/// </summary>
internal sealed class JsonValues
{
    private const string ReaderParameter = "ref " + CSharpTypes.Utf8JsonReader + " reader";
    private const string IsNull = "reader.TokenType == " + FrameworkNames.JsonTokenType + ".Null";

    private readonly Scope _scope;

    public JsonValues(Scope scope) => _scope = scope;

    /// <summary>Reads the value that <c>reader</c> stands on.</summary>
    public string Read(TypeRef type)
    {
        string read = type.Shape switch
        {
            TypeShape.List => $"{Runtime("JsonCollections")}.ReadList{ExactElement(type)}({ReadArguments(type.Element!)})",
            TypeShape.Map => $"{Runtime("JsonCollections")}.ReadMap{ExactElement(type)}({ReadArguments(type.Element!)})",
            _ => $"{ReadMethod(type)}({(HasMode(type) ? "ref reader, mode" : "ref reader")})",
        };

        return type.IsNullable
            ? $"{IsNull} ? null : {(type.IsValueType ? $"({CSharpTypes.Of(type, _scope)})" : "")}{read}"
            : read;
    }

    /// <summary>The arguments of a method that reads many values: the reader, the mode if values have one, how to read one.</summary>
    public string ReadArguments(TypeRef type) => HasMode(type) ? $"ref reader, mode, {Reader(type)}" : $"ref reader, {Reader(type)}";

    /// <summary>A <c>ReadValue</c> of the type, where it has a mode; else a <c>ReadScalar</c>.</summary>
    public string Reader(TypeRef type)
    {
        if (!IsLambda(type))
        {
            return ReadMethod(type);
        }

        string mode = HasMode(type) ? $", {Runtime("ReadMode")} mode" : "";
        return $"static ({ReaderParameter}{mode}) => {Read(type)}";
    }

    /// <summary>A <c>ReadValue</c> of the type, whatever it is.</summary>
    public string DocumentReader(TypeRef type) =>
        HasMode(type) ? Reader(type) : $"static ({ReaderParameter}, {Runtime("ReadMode")} _) => {Read(type)}";

    /// <summary>Whether how the value is read depends on the mode: whether it may hold objects with members.</summary>
    public static bool HasMode(TypeRef type) => type.Shape switch
    {
        TypeShape.Record or TypeShape.Union => true,
        TypeShape.List or TypeShape.Map => HasMode(type.Element!),
        _ => false,
    };

    /// <summary>A statement that writes <paramref name="value"/>, which is not null.</summary>
    public string Write(TypeRef type, string value) => type.Shape switch
    {
        TypeShape.List => $"{Runtime("JsonCollections")}.WriteList(output, {value}, {Writer(type.Element!)});",
        // Unlike a list, a map of values that are never null does not convert to one of values that may be.
        TypeShape.Map => $"{Runtime("JsonCollections")}.WriteMap(output, {value.TrimEnd('!')}!, {Writer(type.Element!)});",
        _ => $"{WriteMethod(type)}(output, {value});",
    };

    /// <summary>A statement that writes a member of an object.</summary>
    /// <param name="type">The member's type.</param>
    /// <param name="name">The name as it is written, a literal.</param>
    /// <param name="value">The value, which may be null.</param>
    /// <param name="whenNull">The argument that says what becomes of null; empty where it is left out.</param>
    public string WriteMember(TypeRef type, string name, string value, string whenNull)
    {
        TypeRef given = type with { IsNullable = false };
        return type.Shape switch
        {
            TypeShape.String or TypeShape.Boolean or TypeShape.Int32 or TypeShape.Int64 or TypeShape.Decimal or TypeShape.JsonElement =>
                $"members.Write({name}, {value}{whenNull});",
            TypeShape.Enum => $"{WriteMethod(type)}(in members, {name}, {value}{whenNull});",
            TypeShape.List => $"members.WriteList({name}, {value}, {Writer(type.Element!)}{whenNull});",
            TypeShape.Map => $"members.WriteMap({name}, {value}, {Writer(type.Element!)}{whenNull});",
            _ when type.IsValueType => $"members.Write<{CSharpTypes.NonNullable(type, _scope)}>({name}, {value}, {Writer(given)}{whenNull});",
            _ => $"members.Write({name}, {value}, {Writer(given)}{whenNull});",
        };
    }

    /// <summary>A <c>WriteValue</c> of the type. Null is the business of whoever calls it.</summary>
    public string Writer(TypeRef type)
    {
        string value = !type.IsNullable ? "value" : type.IsValueType ? "value!.Value" : "value!";
        return IsLambda(type) ? $"static (output, value) => {Write(type, value).TrimEnd(';')}" : WriteMethod(type);
    }

    /// <summary>The type argument where inference would find the class behind the interface, which a map of such could not hold.</summary>
    private string ExactElement(TypeRef type) =>
        type.Element!.Shape is TypeShape.List or TypeShape.Map ? $"<{CSharpTypes.Of(type.Element, _scope)}>" : "";

    private static bool IsLambda(TypeRef type) =>
        type.Shape is TypeShape.List or TypeShape.Map || type.IsNullable;

    private string ReadMethod(TypeRef type) => Method(type, "Read");

    private string WriteMethod(TypeRef type) => Method(type, "Write");

    private string Method(TypeRef type, string verb) => type.Shape switch
    {
        TypeShape.Record or TypeShape.Union or TypeShape.Enum => $"{CSharpText.Identifier(type.Name! + "Codec")}.{verb}",
        TypeShape.Int32 or TypeShape.Int64 or TypeShape.Decimal or TypeShape.Double =>
            $"{Runtime("JsonNumbers")}.{verb}{type.Shape}",
        TypeShape.File => $"{Runtime("ApiFileCodec")}.{verb}",
        TypeShape.JsonElement => $"{Runtime("JsonCodec")}.{verb}Element",
        _ => $"{Runtime("JsonCodec")}.{verb}{type.Shape}",
    };

    private string Runtime(string name) => CSharpTypes.Runtime(name, _scope);
}
