using Xendit.Generators.CodeModel;
using Xendit.Generators.Lowering.Naming;
using Xendit.Generators.Lowering.Schemas;
using Xendit.Generators.Lowering.Types;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Lowering.Operations.Responses;

/// <summary>The types of an operation's errors: those that say the same share one, and others have their status in the name.</summary>
internal sealed class ErrorTypes(SchemaLowering schemas, string operationName)
{
    private readonly List<(SpecNode Schema, TypeRef Type)> _known = [];

    public TypeRef Of(Schema schema, string status)
    {
        if (_known.FirstOrDefault(known => SchemaEquality.AreEqual(known.Schema, schema.Node)).Type is { } same)
        {
            return schemas.ShareType(schema, same);
        }

        TypeRef type = schemas.TypeOf(schema, operationName + "Error", operationName + Words.ToPascalCase("error " + status));
        _known.Add((schema.Node, type));
        return type;
    }
}
