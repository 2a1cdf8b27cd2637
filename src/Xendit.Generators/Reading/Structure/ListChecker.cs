using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Structure;

/// <summary>Compares lists, apart from their items, with what may stand in their place.</summary>
internal sealed class ListChecker(DiagnosticCollector diagnostics)
{
    /// <summary>The list as it may stand in the place.</summary>
    public SpecArray Check(SpecArray list, Place place)
    {
        if (place.Shape.IsFilled && list.Items.Count == 0 && !place.IsDocumentation)
        {
            diagnostics.Report(DiagnosticDescriptors.EmptyValue, list.Range, place.Name, "what it lists");
        }

        return place.Shape.IsSet ? WithoutRepeated(list, place) : list;
    }

    private SpecArray WithoutRepeated(SpecArray list, Place place)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        return list.Rewrite(item =>
        {
            if (item is not SpecScalar text || texts.Add(text.Text))
            {
                return item;
            }

            diagnostics.Report(DiagnosticDescriptors.RepeatedText, text.Range, place.Name, text.Text);
            return null;
        });
    }
}
