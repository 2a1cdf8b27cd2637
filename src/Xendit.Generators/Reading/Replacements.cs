using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading;

/// <summary>
/// Counts what references add to a document that are replaced by what they lead to. The first of each costs what stands in
/// the text anyway; those after it make a small text large.
/// </summary>
internal sealed class Replacements
{
    private readonly HashSet<SpecNode> _replaced = [];
    private int _depth;
    private int _repetitions;
    private long _own;
    private long _repeated;

    /// <summary>Whether so many are inside each other that they have no end.</summary>
    public bool AreTooDeep => _depth == ReadLimits.ReplacedDepth;

    /// <summary>Whether they have added too much for what there is: large documents share parts of their own files in thousands of places.</summary>
    public bool AreTooMany => _repeated > ReadLimits.RepeatedNodes + (ReadLimits.RepetitionsOfNode * _own);

    /// <summary>Counts a node, wherever it stands.</summary>
    public void Count()
    {
        if (_repetitions > 0)
        {
            _repeated++;
        }
        else
        {
            _own++;
        }
    }

    /// <summary>Does to the target of a reference what is to be done in its place.</summary>
    public SpecNode? Replace(SpecNode target, Func<SpecNode, SpecNode?> visit)
    {
        int repetition = _replaced.Add(target) ? 0 : 1;
        _depth++;
        _repetitions += repetition;
        SpecNode? result = visit(target);
        _repetitions -= repetition;
        _depth--;
        return result;
    }
}
