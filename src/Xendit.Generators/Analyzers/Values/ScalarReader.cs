using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Values;

/// <summary>Reads texts, booleans and numbers.</summary>
internal static class ScalarReader
{
    public static Value Read(IOperation operation, TypeShape shape)
    {
        if (!Constants.TryFind(operation, out object? constant))
        {
            return shape == TypeShape.Uri ? ReadUri(operation) : new UnknownValue(operation.Syntax);
        }

        return (shape, constant) switch
        {
            (_, null) => new NullValue(operation.Syntax),
            (TypeShape.String, string text) => new TextValue(operation.Syntax, text),
            (TypeShape.Boolean, bool truth) => new BooleanValue(operation.Syntax, truth),
            (TypeShape.Int32 or TypeShape.Int64 or TypeShape.Decimal, _) when ExactOf(constant) is { } exact => new NumberValue(operation.Syntax, exact),
            (TypeShape.Double, _) when BinaryOf(constant) is { } binary => new BinaryNumberValue(operation.Syntax, binary),
            _ => new UnknownValue(operation.Syntax),
        };
    }

    /// <summary><c>new Uri("…")</c>; validation looks at the text that it was made from.</summary>
    private static Value ReadUri(IOperation operation) =>
        Constants.Strip(operation) is IObjectCreationOperation { Type: { Name: nameof(Uri), ContainingNamespace.Name: nameof(System) }, Arguments: [var first, ..] }
        && Constants.TryFind(first.Value, out object? constant) && constant is string text
            ? new TextValue(operation.Syntax, text)
            : new UnknownValue(operation.Syntax);

    private static decimal? ExactOf(object constant) => constant switch
    {
        decimal value => value,
        long value => value,
        ulong value => value,
        int value => value,
        uint value => value,
        short value => value,
        ushort value => value,
        sbyte value => value,
        byte value => value,
        char value => value,
        _ => null,
    };

    private static double? BinaryOf(object constant) => constant switch
    {
        double value => value,
        float value => value,
        decimal => null,
        _ => (double?)ExactOf(constant),
    };
}
