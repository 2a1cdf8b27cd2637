namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints the statements of a validator: with an empty line before and after a block, and with names for its locals.</summary>
internal sealed class StatementPrinter(SourceWriter writer)
{
    /// <summary>Apart from the parameters of a validator.</summary>
    private readonly BlockNames _names = new("value", "errors");

    private bool _wantsGapBeforeLine;
    private bool _wantsGapBeforeBlock;

    /// <summary>A name for a local of what is open.</summary>
    public string TakeLocal(string name) => _names.Take(name);

    /// <summary>Prints a statement of one line.</summary>
    public void Write(string statement)
    {
        WriteGap(_wantsGapBeforeLine);
        writer.WriteLine(statement);
        _wantsGapBeforeLine = false;
        _wantsGapBeforeBlock = true;
    }

    /// <summary>Prints a statement of one line that prepares the next.</summary>
    public void WriteHead(string statement)
    {
        Write(statement);
        _wantsGapBeforeBlock = false;
    }

    /// <summary>Prints a header and a brace; the result closes it.</summary>
    public Part OpenBlock(string header)
    {
        WriteGap(_wantsGapBeforeBlock);
        return Open(header);
    }

    /// <summary>The same for what is done where the condition of the block just closed does not hold.</summary>
    public Part OpenElse(string condition = "") => Open("else" + condition);

    /// <summary>Begins a loop: the locals of its header belong to it. The result ends it.</summary>
    public Part OpenLoop()
    {
        _names.Enter();
        return new Part(this, block: null);
    }

    /// <summary>Prints statements under a condition.</summary>
    public void WriteIf(string condition, Action body)
    {
        if (condition == LiteralConditions.Always)
        {
            body();
            return;
        }

        using (OpenBlock($"if ({condition})"))
        {
            body();
        }
    }

    private Part Open(string header)
    {
        _names.Enter();
        _wantsGapBeforeLine = false;
        _wantsGapBeforeBlock = false;
        return new Part(this, writer.WriteBlock(header));
    }

    private void WriteGap(bool isWanted)
    {
        if (isWanted)
        {
            writer.WriteLine();
        }
    }

    /// <summary>A part of the code with locals of its own, in braces or not.</summary>
    internal readonly struct Part(StatementPrinter printer, SourceWriter.Block? block) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose()
        {
            printer._names.Leave();
            if (block is { } braces)
            {
                braces.Dispose();
                printer._wantsGapBeforeLine = true;
                printer._wantsGapBeforeBlock = true;
            }
        }
    }
}
