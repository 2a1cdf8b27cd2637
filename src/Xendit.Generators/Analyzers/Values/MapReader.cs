using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Analyzers.Values;

/// <summary>Reads dictionaries with an initializer.</summary>
internal static class MapReader
{
    public static Value Read(IOperation operation, TypeRef element)
    {
        IOperation source = Constants.Strip(operation);
        return source switch
        {
            IObjectCreationOperation { Type: { Name: "Dictionary" or "SortedDictionary" or "SortedList", ContainingNamespace: { } space } } map
                when ListReader.IsGenericCollections(space) => ReadDictionary(map, element),
            { ConstantValue: { HasValue: true, Value: null } } => new NullValue(operation.Syntax),
            _ => new UnknownValue(operation.Syntax),
        };
    }

    private static MapValue ReadDictionary(IObjectCreationOperation map, TypeRef element)
    {
        List<(IOperation Key, IOperation Value, bool IsAdded)> written = [.. Constants.ElementsOf(map.Initializer).Select(Entry).OfType<(IOperation, IOperation, bool)>()];
        List<Value> keys = [.. written.Select(static entry => ScalarReader.Read(entry.Key, TypeShape.String))];
        List<string?> texts = [.. keys.Select(static key => (key as TextValue)?.Text)];

        // A constructor's argument may be a comparer that takes keys for equal, or entries to begin with.
        bool startsEmpty = map.Arguments is [] or [{ Parameter.Type.SpecialType: SpecialType.System_Int32 }];
        bool isPlain = startsEmpty && texts.All(static text => text is not null);
        int replaceable = written.Count(static entry => !entry.IsAdded);
        int minCount = isPlain ? texts.Distinct(StringComparer.Ordinal).Count() : written.Count - replaceable;
        return new MapValue(
            map.Syntax,
            element,
            [.. written.Select((entry, index) => new MapEntry(keys[index], IsFinal(index) ? entry.Value : null))],
            minCount,
            isPlain && written.Count == Constants.ElementsOf(map.Initializer).Count);

        // An entry stays what it is unless a later one may have its key.
        bool IsFinal(int index) => isPlain && texts.LastIndexOf(texts[index]) == index;
    }

    /// <summary><c>{ key, value }</c> adds, and throws where the key is there already; <c>[key] = value</c> replaces.</summary>
    private static (IOperation Key, IOperation Value, bool IsAdded)? Entry(IOperation element) => element switch
    {
        IInvocationOperation { Arguments: [var key, var value] } => (key.Value, value.Value, true),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] }, Value: var value } => (key.Value, value, false),
        _ => null,
    };
}
