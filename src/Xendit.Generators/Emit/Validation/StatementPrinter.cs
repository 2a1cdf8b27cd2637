namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints the statements of a validator: with an empty line before and after a block, and with names for its locals.</summary>
internal sealed class StatementPrinter(SourceWriter writer)
{
    private SourceWriter _writer = writer;

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
        _writer.WriteLine(statement);
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

    /// <summary>The same for what is done where the condition of the block just closed does not hold, but another does.</summary>
    public Part OpenElseIf(string condition) => Open($"else if ({condition})");

    /// <summary>Prints what is done where the condition of the block just closed does not hold; without braces where that is one <c>if</c>.</summary>
    public void WriteElse(Action body)
    {
        string text = Capture(body);
        if (IsOneIf(text))
        {
            _writer.WriteLine("else " + text);
        }
        else if (text.Length > 0)
        {
            using (_writer.WriteBlock("else"))
            {
                _writer.WriteLine(text);
            }
        }
    }

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

    /// <summary>The text of statements that have a block of their own.</summary>
    private string Capture(Action body)
    {
        SourceWriter outer = _writer;
        _writer = new SourceWriter();
        using (Begin(block: null))
        {
            body();
        }

        string text = _writer.ToText().TrimEnd('\n');
        _writer = outer;
        _wantsGapBeforeLine = true;
        _wantsGapBeforeBlock = true;
        return text;
    }

    /// <summary>Whether the statements are one <c>if</c>, which may have an <c>else</c>.</summary>
    private static bool IsOneIf(string statements) =>
        statements.StartsWith("if (", StringComparison.Ordinal)
        && statements.Split('\n').Skip(1).All(static line => line is "" or "{" or "}" || line[0] == ' ' || line.StartsWith("else", StringComparison.Ordinal));

    private Part Open(string header) => Begin(_writer.WriteBlock(header));

    private Part Begin(SourceWriter.Block? block)
    {
        _names.Enter();
        _wantsGapBeforeLine = false;
        _wantsGapBeforeBlock = false;
        return new Part(this, block);
    }

    private void WriteGap(bool isWanted)
    {
        if (isWanted)
        {
            _writer.WriteLine();
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
