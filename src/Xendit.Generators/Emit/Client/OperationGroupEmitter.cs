using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints a group of a client's operations.</summary>
internal static class OperationGroupEmitter
{
    /// <summary>Prints the file of the class.</summary>
    public static SourceFile Emit(OperationGroupUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        OperationGroupModel group = unit.Group;
        string name = ClientNames.Class(group.Name);
        string options = ClientNames.Options(unit.ClientName);
        string transport = CSharpTypes.Runtime("ApiTransport", unit.Scope);
        writer.WriteLine($"/// <inheritdoc cref=\"{ClientNames.Interface(group.Name)}\"/>");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"{unit.Scope.Accessibility} sealed partial class {name} : {ClientNames.Interface(group.Name)}"))
        {
            ClientEmitter.WriteFields(writer, group.Operations, unit.Scope);
            writer.WriteLine($$"""
                private readonly {{options}} _options;
                private readonly {{transport}} _transport;

                internal {{name}}({{transport}} transport, {{options}} options)
                {
                    _options = options;
                    _transport = transport;
                }
                """);
            ClientEmitter.WriteMethods(writer, group.Operations, unit.SecuritySchemes, unit.Scope);
        }
    });

    /// <summary>Prints the file of the interface.</summary>
    public static SourceFile EmitInterface(OperationGroupInterfaceUnit unit) => GeneratedFile.Create(unit, writer =>
    {
        writer.WriteDocs(unit.Group.Documentation, fallback: $"The operations of {unit.Group.PropertyName}.");
        writer.WriteLine(GeneratedFile.GeneratedCodeAttribute);
        using (writer.WriteBlock($"{unit.Scope.Accessibility} interface {ClientNames.Interface(unit.Group.Name)}"))
        {
            ClientInterfaceEmitter.WriteMethods(writer, unit.Group.Operations, unit.Scope);
        }
    });
}
