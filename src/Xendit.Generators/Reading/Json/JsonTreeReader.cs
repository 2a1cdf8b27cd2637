using System.Text;
using System.Text.Json;
using Xendit.Generators.Diagnostics;
using Xendit.Generators.Reading.Tree;

namespace Xendit.Generators.Reading.Json;

/// <summary>Builds the tree of a JSON text. Comments and trailing commas are read, with a warning.</summary>
internal ref struct JsonTreeReader
{
    private readonly byte[] _bytes;
    private readonly LineMap _lines;
    private readonly Utf8Positions _positions;
    private readonly DiagnosticCollector _diagnostics;
    private readonly CancellationToken _cancellationToken;
    private Utf8JsonReader _reader;
    private SyntaxFailure? _failure;
    private int _line;
    private int _tokenCount;

    private JsonTreeReader(byte[] bytes, int start, LineMap lines, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        _bytes = bytes;
        _lines = lines;
        _positions = new Utf8Positions(bytes, start);
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Allow,
            MaxDepth = ReadLimits.Depth,
        });
    }

    /// <summary>Reads the value that the text is.</summary>
    public static TreeReading Read(string text, LineMap lines, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        int start = TreeReader.TextStart(text);
        byte[] bytes = Encoding.UTF8.GetBytes(start == 0 ? text : text.Substring(start));
        var reader = new JsonTreeReader(bytes, start, lines, diagnostics, cancellationToken);
        SpecNode? root = reader.Advance() ? reader.ReadValue() : null;
        if (root is not null)
        {
            // What follows the value is an error that the reader reports.
            reader.Advance();
        }

        return new TreeReading(root, reader._failure);
    }

    /// <summary>Reads the value that the current token starts.</summary>
    private SpecNode? ReadValue()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject();
            case JsonTokenType.StartArray:
                return ReadArray();
            case JsonTokenType.String:
                return new SpecScalar(SpecScalarKind.String, ReadText(), TokenRange());
            case JsonTokenType.Number:
                return new SpecScalar(SpecScalarKind.Number, Encoding.UTF8.GetString(_reader.ValueSpan.ToArray()), TokenRange());
            case JsonTokenType.True:
                return new SpecScalar(SpecScalarKind.Boolean, "true", TokenRange());
            case JsonTokenType.False:
                return new SpecScalar(SpecScalarKind.Boolean, "false", TokenRange());
            case JsonTokenType.Null:
                return new SpecScalar(SpecScalarKind.Null, "null", TokenRange());
            default:
                return null;
        }
    }

    private SpecObject ReadObject()
    {
        (int start, int line) = TokenStart();
        var members = new SpecMembers();
        while (Advance() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isText = TryReadText(out string name);
            SourceRange nameRange = TokenRange();
            if (!Advance() || ReadValue() is not { } value)
            {
                break;
            }

            if (!isText)
            {
                // No JSON that could be read has a member of this name.
                _diagnostics.Report(DiagnosticDescriptors.WrongName, nameRange, name, "an object", "it holds half of a surrogate pair, which is no character");
            }
            else if (!members.TryAdd(new SpecMember(name, nameRange, value)))
            {
                _diagnostics.ReportPair(DiagnosticDescriptors.DuplicateKey, nameRange, members.Find(name)!.NameRange, name);
            }
        }

        return new SpecObject(members, EndRange(start, line));
    }

    private SpecArray ReadArray()
    {
        (int start, int line) = TokenStart();
        var items = new List<SpecNode>();
        while (Advance() && _reader.TokenType != JsonTokenType.EndArray && ReadValue() is { } item)
        {
            items.Add(item);
        }

        return new SpecArray(items, EndRange(start, line));
    }

    /// <summary>The text of a string. An escaped half of a surrogate pair is reported and read as U+FFFD.</summary>
    private string ReadText()
    {
        if (!TryReadText(out string text))
        {
            _diagnostics.Report(DiagnosticDescriptors.LoneSurrogate, TokenRange());
        }

        return text;
    }

    /// <summary>The text of a name or string; false where it holds half of a surrogate pair, which then is U+FFFD.</summary>
    private readonly bool TryReadText(out string text)
    {
        try
        {
            text = _reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = JsonEscapes.Unescape(Encoding.UTF8.GetString(_reader.ValueSpan.ToArray()));
            return false;
        }
    }

    private bool Advance()
    {
        if (_failure is not null)
        {
            return false;
        }

        if ((++_tokenCount & 0x3FF) == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        try
        {
            while (_reader.Read())
            {
                switch (_reader.TokenType)
                {
                    case JsonTokenType.Comment:
                        _diagnostics.Report(DiagnosticDescriptors.JsonComment, TokenRange());
                        continue;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        ReportTrailingComma();
                        return true;
                    default:
                        return true;
                }
            }
        }
        catch (JsonException exception)
        {
            int place = _positions.CharOffset(JsonMessages.ByteOffset(_bytes, exception));
            _failure = new SyntaxFailure(JsonMessages.Explain(exception), _lines.Range(place, place), _line);
        }

        return false;
    }

    private readonly void ReportTrailingComma()
    {
        int before = (int)_reader.TokenStartIndex - 1;
        while (before > 0 && _bytes[before] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            before--;
        }

        if (before > 0 && _bytes[before] == (byte)',')
        {
            int place = _positions.CharOffset(before);
            _diagnostics.Report(DiagnosticDescriptors.TrailingComma, _lines.Range(place, place + 1));
        }
    }

    private (int Start, int Line) TokenStart()
    {
        int start = _positions.CharOffset((int)_reader.TokenStartIndex);
        while (_line + 1 < _lines.Count && _lines.StartOf(_line + 1) <= start)
        {
            _line++;
        }

        return (start, _line);
    }

    private SourceRange TokenRange()
    {
        (int start, int line) = TokenStart();
        int end = _positions.CharOffset((int)_reader.TokenStartIndex + TokenLength());
        return _lines.Range(start, end, line);
    }

    private readonly int TokenLength() => _reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.PropertyName => _reader.ValueSpan.Length + 2,
        JsonTokenType.Comment => _reader.ValueSpan.Length + (_bytes[(int)_reader.TokenStartIndex + 1] == (byte)'*' ? 4 : 2),
        _ => _reader.ValueSpan.Length,
    };

    private readonly SourceRange EndRange(int start, int line) => _failure is null
        ? _lines.Range(start, _positions.CharOffset((int)_reader.TokenStartIndex + 1), line)
        : _lines.Range(start, start + 1, line);
}
