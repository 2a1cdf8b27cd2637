using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Validation;

/// <summary>A value that checks are printed for.</summary>
/// <param name="Access">The C# expression of the value.</param>
/// <param name="Type">Its type.</param>
/// <param name="Path">Its path, a JSON Pointer.</param>
/// <param name="IsSensitive">Whether it must not appear in messages.</param>
internal sealed record CheckedValue(string Access, TypeRef Type, string Path, bool IsSensitive = false)
{
    /// <summary>The expression of its text.</summary>
    public string Text => Type.Shape switch
    {
        TypeShape.Uri => $"{Access}.OriginalString",
        TypeShape.Enum => $"{Access}.Raw",
        _ => Access,
    };

    /// <summary>What a message is given to show: the expression, unless the value must not appear.</summary>
    public string Shown(string expression) => IsSensitive ? "null" : expression;
}
