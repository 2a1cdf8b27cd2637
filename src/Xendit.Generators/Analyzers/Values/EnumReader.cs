using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Xendit.Generators.Analyzers.Documents;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Values;

/// <summary>Reads values of <c>OpenEnum&lt;E&gt;</c>: a member of <c>E</c>, or <c>Custom("…")</c>.</summary>
internal sealed class EnumReader(GeneratedSymbols symbols, CancellationToken cancellationToken)
{
    /// <summary>The method that makes a value of any text.</summary>
    public const string Custom = "Custom";

    public Value Read(IOperation operation)
    {
        IOperation source = StripOpenEnum(operation);
        if (AsCustom(source) is { } custom)
        {
            return Constants.TryFind(custom.Text, out object? constant) && constant is string text
                ? new EnumValue(operation.Syntax, text, custom.Model.Members.Any(member => member.Wire == text))
                : new UnknownValue(operation.Syntax);
        }

        if (!Constants.TryFind(source, out object? value))
        {
            return source is IDefaultValueOperation && symbols.FindOpenEnum(source.Type, cancellationToken) is not null
                ? new EnumValue(operation.Syntax, "", IsListed: false)
                : new UnknownValue(operation.Syntax);
        }

        return value is null ? new NullValue(operation.Syntax) : OfConstant(value, Constants.Strip(source).Type, operation.Syntax);
    }

    /// <summary>The call <c>OpenEnum&lt;E&gt;.Custom(text)</c>, or <see langword="null"/> for any other expression.</summary>
    public (EnumModel Model, IOperation Text)? AsCustom(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { IsStatic: true, Name: Custom } method, Arguments: [var argument] }
        && symbols.FindOpenEnum(method.ContainingType, cancellationToken) is { } model
            ? (model, argument.Value)
            : null;

    private IOperation StripOpenEnum(IOperation operation)
    {
        operation = Constants.Strip(operation);
        while (operation is IConversionOperation { OperatorMethod.ContainingType: { } container } conversion
            && symbols.FindOpenEnum(container, cancellationToken) is not null)
        {
            operation = Constants.Strip(conversion.Operand);
        }

        return operation;
    }

    /// <summary>A constant need not be written as a member: it may come through a <c>const</c>, and by a cast it may be none at all.</summary>
    private Value OfConstant(object number, ITypeSymbol? type, SyntaxNode syntax)
    {
        if (symbols.Find(type, cancellationToken) is not { Model: EnumModel model })
        {
            return new UnknownValue(syntax);
        }

        string? name = type!.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && number.Equals(field.ConstantValue))?.Name;
        EnumMemberModel? member = model.Members.FirstOrDefault(member => member.Name == name);
        return new EnumValue(syntax, member?.Wire ?? "", member is not null);
    }
}
