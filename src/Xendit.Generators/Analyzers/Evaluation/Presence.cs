using Microsoft.CodeAnalysis;
using Xendit.Generators.Analyzers.Values;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Evaluation;

/// <summary>Whether a record has a member: one that is set to <see langword="null"/> is not sent, as if it were not set.</summary>
internal static class Presence
{
    public static Verdict Of(MemberKey key, RecordValue record, ValueReader reader)
    {
        if (key is not { Name: { } name, Type: { } type })
        {
            // It would be among the additional properties.
            return record.IsComplete && !record.Members.ContainsKey(record.Model.AdditionalProperties.Name) ? Verdict.Fails : Verdict.Unknown;
        }

        if (!record.Members.TryGetValue(name, out IOperation? operation))
        {
            return record.IsComplete && !key.IsRequired ? Verdict.Fails : Verdict.Unknown;
        }

        return OfWritten(operation, type, key.IsRequired, reader);
    }

    /// <summary>Whether a member is there that is set to this.</summary>
    public static Verdict OfWritten(IOperation operation, TypeRef type, bool isRequired, ValueReader reader) =>
        IsOfValueType(operation) ? Verdict.Passes : Of(reader.Read(operation, type), isRequired);

    private static Verdict Of(Value value, bool isRequired) => value switch
    {
        NullValue => isRequired ? Verdict.Unknown : Verdict.Fails,
        UnknownValue => Verdict.Unknown,
        ChoiceValue { Options: var options } => options.Select(option => Of(option, isRequired)).Shared(),
        _ => Verdict.Passes,
    };

    /// <summary>Whether the expression has a value whatever it is: <c>DateOnly</c> may be unknown, but is never null.</summary>
    private static bool IsOfValueType(IOperation operation) =>
        Constants.Strip(operation).Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T, TypeKind: not TypeKind.TypeParameter };
}
