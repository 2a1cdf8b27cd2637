namespace Xendit.Generators.Emit.Validation;

/// <summary>Prints the statements of a validator: with an empty line before and after a block, and with names for its locals.</summary>
internal sealed class StatementPrinter(SourceWriter writer)
{
    private SourceWriter _writer = writer;

    /// <summary>Apart from the parameters of a validator.</summary>
    private readonly BlockNames _names = new("value", "errors");

    private bool _wantsGapBeforeLine;
    private bool _wantsGapBeforeBlock;

    /// <summary>How many parts are open, of those in which statements are counted.</summary>
    private int _depth;

    /// <summary>How many statements stand outside of the open parts, and whether the last of them is an <c>if</c>.</summary>
    private (int Count, bool IsIf) _statements;

    /// <summary>A name for a local of what is open.</summary>
    public string TakeLocal(string name) => _names.Take(name);

    /// <summary>Prints a statement of one line.</summary>
    public void Write(string statement)
    {
        Count(isIf: false);
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
        Count(header.StartsWith("if (", StringComparison.Ordinal));
        WriteGap(_wantsGapBeforeBlock);
        return Open(header);
    }

    /// <summary>The same for what is done where the condition of the block just closed does not hold, but another does.</summary>
    public Part OpenElseIf(string condition) => Open($"else if ({condition})");

    /// <summary>Prints what is done where the condition of the block just closed does not hold; without braces where that is one <c>if</c>.</summary>
    public void WriteElse(Action body)
    {
        (string text, bool isOneIf) = Capture(body);
        if (isOneIf)
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
        Enter();
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

    /// <summary>The text of statements that have a block of their own, and whether they are one <c>if</c>, which may have an <c>else</c>.</summary>
    private (string Text, bool IsOneIf) Capture(Action body)
    {
        (SourceWriter writer, int depth, (int Count, bool IsIf) statements) outer = (_writer, _depth, _statements);
        _writer = new SourceWriter();
        bool isOneIf;
        using (Begin(block: null))
        {
            (_depth, _statements) = (0, default);
            body();
            isOneIf = _statements is (1, true);
        }

        string text = _writer.ToText().TrimEnd('\n');
        (_writer, _depth, _statements) = outer;
        _wantsGapBeforeLine = true;
        _wantsGapBeforeBlock = true;
        return (text, isOneIf);
    }

    private void Count(bool isIf)
    {
        if (_depth == 0)
        {
            _statements = (_statements.Count + 1, isIf);
        }
    }

    private void Enter()
    {
        _names.Enter();
        _depth++;
    }

    private void Leave()
    {
        _names.Leave();
        _depth--;
    }

    private Part Open(string header) => Begin(_writer.WriteBlock(header));

    private Part Begin(SourceWriter.Block? block)
    {
        Enter();
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
            printer.Leave();
            if (block is { } braces)
            {
                braces.Dispose();
                printer._wantsGapBeforeLine = true;
                printer._wantsGapBeforeBlock = true;
            }
        }
    }
}
