using Microsoft.CodeAnalysis;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Values;

/// <summary>What is known of a value when compiling.</summary>
/// <param name="Syntax">The expression.</param>
internal abstract record Value(SyntaxNode Syntax);

/// <summary>Nothing is known.</summary>
internal sealed record UnknownValue(SyntaxNode Syntax) : Value(Syntax);

/// <summary>One of several, which is known at run time only: of <c>b ? x : y</c>, or of a <c>switch</c>.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Options">What it may be.</param>
internal sealed record ChoiceValue(SyntaxNode Syntax, IReadOnlyList<Value> Options) : Value(Syntax);

/// <summary><see langword="null"/>.</summary>
internal sealed record NullValue(SyntaxNode Syntax) : Value(Syntax);

/// <summary>A text.</summary>
internal sealed record TextValue(SyntaxNode Syntax, string Text) : Value(Syntax);

/// <summary><see langword="true"/> or <see langword="false"/>.</summary>
internal sealed record BooleanValue(SyntaxNode Syntax, bool Truth) : Value(Syntax);

/// <summary>An <c>int</c>, <c>long</c> or <c>decimal</c>.</summary>
internal sealed record NumberValue(SyntaxNode Syntax, decimal Number) : Value(Syntax);

/// <summary>A <c>double</c>.</summary>
internal sealed record BinaryNumberValue(SyntaxNode Syntax, double Number) : Value(Syntax);

/// <summary>A value of an enumeration, by its text on the wire.</summary>
internal sealed record EnumValue(SyntaxNode Syntax, string Raw, bool IsListed) : Value(Syntax);

/// <summary>A list.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Element">The type of the items.</param>
/// <param name="Items">The items that are known to be there; <see langword="null"/> for one of which nothing more is known.</param>
/// <param name="MinCount">How many items there are at least.</param>
/// <param name="IsComplete">Whether there are no more than that.</param>
internal sealed record ListValue(SyntaxNode Syntax, TypeRef Element, IReadOnlyList<IOperation?> Items, int MinCount, bool IsComplete) : Value(Syntax)
{
    public ListValue(SyntaxNode syntax, TypeRef element, IReadOnlyList<IOperation?> items, bool isComplete)
        : this(syntax, element, items, items.Count, isComplete)
    {
    }

    /// <summary>Whether every item is among <see cref="Items"/>.</summary>
    public bool KnowsItems => IsComplete && MinCount == Items.Count;
}

/// <summary>A map.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Element">The type of the values.</param>
/// <param name="Entries">The entries that are known to be there; later ones may have taken the place of earlier ones.</param>
/// <param name="MinCount">How many entries there are at least.</param>
/// <param name="IsComplete">Whether there are no more than that.</param>
internal sealed record MapValue(SyntaxNode Syntax, TypeRef Element, IReadOnlyList<MapEntry> Entries, int MinCount, bool IsComplete) : Value(Syntax);

/// <summary>An entry of a map.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value, or <see langword="null"/> where another entry may have replaced it.</param>
internal sealed record MapEntry(Value Key, IOperation? Value);

/// <summary>A union, as it is made here.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Branch">The branch.</param>
/// <param name="Content">What it holds.</param>
internal sealed record UnionValue(SyntaxNode Syntax, UnionBranchModel Branch, IOperation Content) : Value(Syntax);

/// <summary>A record, as it is made here.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Model">The record.</param>
/// <param name="Members">What its members are set to, by their C# names.</param>
/// <param name="IsComplete">Whether all other members are absent; else nothing is known of them.</param>
internal sealed record RecordValue(SyntaxNode Syntax, RecordModel Model, IReadOnlyDictionary<string, IOperation> Members, bool IsComplete) : Value(Syntax);
