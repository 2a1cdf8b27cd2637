using System.Collections;
using System.Globalization;
using System.Text.Json;
using Xendit.Generators.Runtime;
using Xendit.Generators.Tests.Schemas;

namespace Xendit.Generators.Tests.Runtime;

/// <summary>Nobody can choose values of equal hash codes, so that finding those that are equal takes no quadratic time.</summary>
public class SecretHashTests
{
    private const int Count = 20_000;

    /// <summary>Two that differ may have the same hash code by chance.</summary>
    private const int LeastHashes = Count - 10;

    private static readonly Lazy<SchemaCase> s_schemas = new(static () => new SchemaCase("""
        Pair: { type: object, required: [a, b], properties: { a: { type: integer, format: int32 }, b: { type: integer, format: int32 } } }
        Amount: { oneOf: [{ type: integer }, { type: string }] }
        Level: { type: integer, format: int64, enum: [1, 4294967296] }
        All:
          type: object
          properties:
            pairs: { type: array, items: { $ref: '#/components/schemas/Pair' } }
            amounts: { type: array, items: { $ref: '#/components/schemas/Amount' } }
            levels: { type: array, items: { $ref: '#/components/schemas/Level' } }
        """));

    /// <summary>Those whose halves cancel each other out.</summary>
    private static IEnumerable<long> Folded => Enumerable.Range(0, Count).Select(static i => ((long)i << 32) | (uint)i);

    [Fact]
    public void Integers() => ShouldDiffer(Folded);

    [Fact]
    public void Integers_that_may_be_absent() => ShouldDiffer(Folded.Select(static value => (long?)value));

    [Fact]
    public void Binary_numbers() => ShouldDiffer(Folded.Select(BitConverter.Int64BitsToDouble));

    [Fact]
    public void Decimal_numbers() => ShouldDiffer(Enumerable.Range(0, Count).Select(static i => new decimal(i, i, 0, isNegative: false, scale: 0)));

    [Fact]
    public void Identifiers() => ShouldDiffer(Enumerable.Range(0, Count).Select(static i => new Guid(i, 0, 0, [.. BitConverter.GetBytes(i), 0, 0, 0, 0])));

    [Fact]
    public void Instants() => ShouldDiffer(Folded.Select(static ticks => new DateTimeOffset(ticks, TimeSpan.Zero)));

    [Fact]
    public void Bytes() => ShouldDiffer(Enumerable.Range(0, Count).Select(static i => Pairs(i).SelectMany(static isFirst => isFirst ? new byte[] { 1, 0 } : [0, 31]).ToArray()));

    [Fact]
    public void Lists() => ShouldDiffer(Cancelled.Select(static pair => (IReadOnlyList<int>)[pair.A, pair.B]), ListComparer<int>.Default);

    [Fact]
    public void Maps() => ShouldDiffer(
        Permutations.Select(static values => (IReadOnlyDictionary<string, int>)values.Select((value, i) => (value, i)).ToDictionary(static pair => "abcdefgh"[pair.i].ToString(), static pair => pair.value)),
        MapComparer<int>.Default);

    [Fact]
    public void Numbers_in_lists_of_free_form() => ShouldDiffer(Json(Cancelled.Select(static pair => FormattableString.Invariant($"[1e{pair.A},1e{pair.B}]"))));

    [Fact]
    public void Objects_of_free_form() => ShouldDiffer(Json(Permutations.Select(static values => "{" + string.Join(',', values.Select(static (value, i) => FormattableString.Invariant($"\"{i}\":{value}"))) + "}")));

    [Fact]
    public void Items_of_a_value_that_nests_too_deep()
    {
        JsonElement items = JsonDocument.Parse(
            $"[{string.Join(',', Enumerable.Range(0, Count).Select(static i => $"[{i.ToString(CultureInfo.InvariantCulture)}]"))},{new string('[', 900)}{new string(']', 900)}]",
            new JsonDocumentOptions { MaxDepth = 1000 }).RootElement;
        using var tree = JsonTree.Of(items);
        var hashes = new HashSet<int>();
        foreach (JsonTreeNode item in tree.Root.Items)
        {
            hashes.Add(item.GetHashCode());
        }

        hashes.Count.ShouldBeGreaterThan(LeastHashes);
    }

    [Fact]
    public void Records() => ShouldDiffer(Read("pairs", Cancelled.Select(static pair => FormattableString.Invariant($$"""{"a":{{pair.A}},"b":{{pair.B}}}"""))));

    [Fact]
    public void Unions() => ShouldDiffer(Read("amounts", Folded.Select(static value => value.ToString(CultureInfo.InvariantCulture))));

    [Fact]
    public void Numbers_of_an_enumeration() => ShouldDiffer(Read("levels", Folded.Select(static value => value.ToString(CultureInfo.InvariantCulture))));

    [Fact]
    public void Equal_values_have_equal_ones()
    {
        ShouldBeEqual(0.0, -0.0);
        ShouldBeEqual(double.NaN, BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(double.NaN) + 1));
        ShouldBeEqual(1.0m, 1.00m);
        ShouldBeEqual(0m, -0.000m);
        ShouldBeEqual(-120m, -120.0000000000000000000000000m);
        ShouldBeEqual(decimal.MaxValue, decimal.Parse("79228162514264337593543950335", CultureInfo.InvariantCulture));
        ShouldBeEqual(7922816251426433759354395033.0m, 7922816251426433759354395033m);
        ShouldBeEqual(0.0000000000000000000000000010m, 0.000000000000000000000000001m);
        ShouldBeEqual(new DateTimeOffset(2026, 1, 1, 2, 0, 0, TimeSpan.FromHours(2)), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        ShouldBeEqual<long?>(null, null);
        ShouldBeEqual<long?>(5, 5);
        ShouldBeEqual("text", new string("text".ToCharArray()));
    }

    [Fact]
    public void Finding_equal_items_looks_at_each_but_a_few_times()
    {
        var distinct = new CountedList<long>([.. Folded]);
        RepeatedItems.Find<long, CountedList<long>>(distinct).ShouldBeNull();
        distinct.Reads.ShouldBeLessThan(2 * Count);

        var equal = new CountedList<long>([.. Enumerable.Repeat(5L, Count)]);
        RepeatedItems.Find<long, CountedList<long>>(equal).ShouldBe((0, 1));
        equal.Reads.ShouldBeLessThan(2 * Count);
    }

    [Theory]
    [InlineData("5 1 2 3 2 1", 2, 4)]
    [InlineData("1 2 3 1 2 1", 0, 3)]
    [InlineData("9 9 9 9", 0, 1)]
    public void The_first_item_that_repeats_one_is_found(string items, int first, int second)
    {
        long[] list = [.. items.Split(' ').Select(static item => long.Parse(item, CultureInfo.InvariantCulture))];
        RepeatedItems.Find<long, long[]>(list).ShouldBe((first, second));
        RepeatedItems.FindAmongFew<long, long[]>(list).ShouldBe((first, second));
    }

    /// <summary>Pairs of which 31 times the one and the other give always the same.</summary>
    private static IEnumerable<(int A, int B)> Cancelled => Enumerable.Range(0, Count).Select(static i => (i, 1_000_000 - (31 * i)));

    /// <summary>The numbers from 1 to 8 in different orders.</summary>
    private static IEnumerable<int[]> Permutations => Permute([1, 2, 3, 4, 5, 6, 7, 8]).Take(Count);

    private static IEnumerable<int[]> Permute(int[] values) => values.Length == 1
        ? [values]
        : values.SelectMany(value => Permute([.. values.Where(other => other != value)]).Select(rest => (int[])[value, .. rest]));

    private static IEnumerable<bool> Pairs(int number) => Enumerable.Range(0, 15).Select(bit => (number & (1 << bit)) != 0);

    private static IEnumerable<JsonElement> Json(IEnumerable<string> items) => JsonDocument.Parse($"[{string.Join(',', items)}]").RootElement.EnumerateArray();

    private static IEnumerable<object> Read(string member, IEnumerable<string> items)
    {
        object all = s_schemas.Value.Api.Read("All", $$"""{"{{member}}":[{{string.Join(',', items)}}]}""");
        string name = char.ToUpperInvariant(member[0]) + member[1..];
        return ((IEnumerable)all.GetType().GetProperty(name)!.GetValue(all)!).Cast<object>();
    }

    private static void ShouldDiffer<T>(IEnumerable<T> values, IEqualityComparer<T>? comparer = null)
    {
        comparer ??= ContentComparer<T>.Default;
        List<T> all = [.. values];
        all.Count.ShouldBe(Count);
        all.Select(value => comparer.GetHashCode(value!)).Distinct().Count().ShouldBeGreaterThan(LeastHashes);
    }

    private static void ShouldBeEqual<T>(T x, T y)
    {
        ContentComparer<T>.Default.Equals(x, y).ShouldBeTrue();
        ContentComparer<T>.Default.GetHashCode(x!).ShouldBe(ContentComparer<T>.Default.GetHashCode(y!));
    }

    /// <summary>Counts how often items are read.</summary>
    private sealed class CountedList<T>(T[] items) : IReadOnlyList<T>
    {
        public int Reads { get; private set; }

        public int Count => items.Length;

        public T this[int index]
        {
            get
            {
                Reads++;
                return items[index];
            }
        }

        public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
