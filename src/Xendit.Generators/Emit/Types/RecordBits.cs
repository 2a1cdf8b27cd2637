using System.Globalization;
using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Types;

/// <summary>
/// The bits that a record keeps beside its members: which optional members were <c>null</c> on the wire, and which
/// required members a lenient read did not find.
/// </summary>
internal sealed class RecordBits
{
    private const int BitsPerField = 64;

    private readonly Dictionary<string, int> _nulls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _missing = new(StringComparer.Ordinal);

    public RecordBits(RecordModel record)
    {
        foreach (MemberModel member in record.Members)
        {
            Dictionary<string, int> bits = member.IsRequired ? _missing : _nulls;
            bits.Add(member.Name, bits.Count);
        }

        KeepsMissing = record.Members.Any(IsMissingRemembered);
    }

    /// <summary>Whether absence cannot be told from the value of a required member.</summary>
    public static bool IsMissingRemembered(MemberModel member) =>
        member.IsRequired
        && (member.IsNullable || (member.Type.IsValueType && member.Type.Shape is not (TypeShape.Enum or TypeShape.JsonElement)));

    /// <summary>Whether the record has fields for missing members.</summary>
    public bool KeepsMissing { get; }

    /// <summary>How many members may be missing: the required ones.</summary>
    public int RequiredCount => _missing.Count;

    /// <summary>The names of the locals for nulls; fields have an underscore before them.</summary>
    public IEnumerable<string> NullWords => Words("nulls", _nulls.Count);

    /// <summary>The names of the locals for missing members; fields have an underscore before them.</summary>
    public IEnumerable<string> MissingWords => Words("missing", _missing.Count);

    /// <summary>The bit of the optional member with this number.</summary>
    public static Bit NullAt(int index) => BitAt("nulls", index);

    /// <summary>The bit of the required member with this number.</summary>
    public static Bit MissingAt(int index) => BitAt("missing", index);

    /// <summary>The bit of an optional member.</summary>
    public Bit Null(MemberModel member) => BitAt("nulls", _nulls[member.Name]);

    /// <summary>The bit of a required member.</summary>
    public Bit Missing(MemberModel member) => BitAt("missing", _missing[member.Name]);

    /// <summary>The value of a word in which the bits of all required members are set.</summary>
    public string AllMissing(int word)
    {
        int count = Math.Min(RequiredCount - (word * BitsPerField), BitsPerField);
        ulong bits = count == BitsPerField ? ulong.MaxValue : (1UL << count) - 1;
        return "0x" + bits.ToString("X", CultureInfo.InvariantCulture) + "UL";
    }

    private static IEnumerable<string> Words(string name, int bits) =>
        Enumerable.Range(0, (bits + BitsPerField - 1) / BitsPerField).Select(word => Word(name, word));

    private static Bit BitAt(string name, int index) =>
        new(Word(name, index / BitsPerField), index % BitsPerField);

    private static string Word(string name, int word) => word == 0 ? name : name + CSharpText.Literal(word + 1);
}

/// <summary>A bit: the local of its word (the field has an underscore before it), and its number there.</summary>
internal sealed record Bit(string Word, int Number)
{
    /// <summary>The expression in which the bit alone is set.</summary>
    public string Mask => "1UL << " + CSharpText.Literal(Number);

    /// <summary>The field that holds the bit.</summary>
    public string Field => "_" + Word;
}
