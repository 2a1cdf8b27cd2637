using Xendit.Generators.CodeModel;
using Xendit.Generators.Emit.Client;
using Xendit.Generators.Emit.Json;
using Xendit.Generators.Emit.Types;
using Xendit.Generators.Emit.Validation;

namespace Xendit.Generators.Emit;

/// <summary>Prints a unit by the printer of its kind.</summary>
internal static class UnitEmitter
{
    public static SourceFile Emit(SourceUnit unit) => unit switch
    {
        RecordUnit record => RecordEmitter.Emit(record),
        EnumUnit enumeration => EnumEmitter.Emit(enumeration),
        UnionUnit union => UnionEmitter.Emit(union),
        PatternsUnit patterns => PatternsEmitter.Emit(patterns),
        JsonResolverUnit resolver => JsonResolverEmitter.Emit(resolver),
        JsonRulesUnit rules => JsonRulesEmitter.Emit(rules),
        ClientInterfaceUnit client => ClientInterfaceEmitter.Emit(client),
        ClientUnit client => ClientEmitter.Emit(client),
        OperationGroupUnit group => OperationGroupEmitter.Emit(group),
        OperationGroupInterfaceUnit group => OperationGroupEmitter.EmitInterface(group),
        ClientOptionsUnit options => ClientOptionsEmitter.Emit(options),
        ClientHeadersUnit headers => ClientHeadersEmitter.Emit(headers),
        ClientServersUnit servers => ClientServersEmitter.Emit(servers),
        ClientRegistrationUnit registration => ClientRegistrationEmitter.Emit(registration),
        EnumTablesUnit tables => EnumTablesEmitter.Emit(tables),
        RuntimeUnit runtime => RuntimeFileEmitter.Emit(runtime),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
