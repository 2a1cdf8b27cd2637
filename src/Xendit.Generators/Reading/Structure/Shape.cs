namespace Xendit.Generators.Reading.Structure;

/// <summary>What may stand in a place.</summary>
/// <param name="expected">The same in words: "must be …".</param>
/// <param name="kinds">The JSON types that may.</param>
internal sealed class Shape(string expected, NodeKinds kinds)
{
    /// <summary>Anything: examples, defaults, extensions. What is below is not looked at.</summary>
    public static readonly Shape Anything = new("any value", NodeKinds.Any);

    /// <summary>Text. Numbers and booleans are read as the text that they are.</summary>
    public static readonly Shape Text = new("text", NodeKinds.String);

    /// <summary>A text that is a name.</summary>
    public static readonly Shape Name = new("text", NodeKinds.String) { IsName = true };

    /// <summary>A reference to a schema, or its name.</summary>
    public static readonly Shape SchemaName = new("text", NodeKinds.String);

    /// <summary>A boolean.</summary>
    public static readonly Shape Flag = new("true or false", NodeKinds.Boolean);

    /// <summary>A number.</summary>
    public static readonly Shape Number = new("a number", NodeKinds.Number);

    /// <summary>A number that others are divided by.</summary>
    public static readonly Shape Divisor = new("a number greater than 0", NodeKinds.Number) { IsPositive = true };

    /// <summary>A count: an integer that is not negative.</summary>
    public static readonly Shape Count = new("an integer that is not negative", NodeKinds.Number) { IsCount = true };

    /// <summary>The names of required members. Draft 3 of JSON Schema had true or false beside each of them.</summary>
    public static readonly Shape RequiredNames = new("a list", NodeKinds.Array) { Items = Text, IsSet = true, WasFlag = true };

    /// <summary>The values that are allowed: without any, none would be.</summary>
    public static readonly Shape Values = new("a list", NodeKinds.Array) { Items = Anything, IsFilled = true };

    /// <summary>What is asked for, in words.</summary>
    public string Expected { get; } = expected;

    /// <summary>The JSON types that may stand here.</summary>
    public NodeKinds Kinds { get; } = kinds;

    /// <summary>Whether a number must be a count.</summary>
    public bool IsCount { get; private init; }

    /// <summary>Whether a number must be greater than 0.</summary>
    public bool IsPositive { get; private init; }

    /// <summary>Whether nothing may stand twice in a list of texts.</summary>
    public bool IsSet { get; private init; }

    /// <summary>Whether a list must not be empty.</summary>
    public bool IsFilled { get; private init; }

    /// <summary>Whether a text is a name, which has bounds.</summary>
    public bool IsName { get; private init; }

    /// <summary>Whether true and false once stood here, and say nothing today.</summary>
    public bool WasFlag { get; private init; }

    /// <summary>Whether null means the word <c>null</c>, as in <c>type: [string, null]</c>.</summary>
    public bool IsNullWord { get; private init; }

    /// <summary>The shape of an array's items.</summary>
    public Shape? Items { get; private init; }

    /// <summary>The shape of an object.</summary>
    public ObjectShape? Object { get; private init; }

    /// <summary>The only words that a text may be.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>An object.</summary>
    public static Shape Of(ObjectShape shape) => new(shape.Noun, NodeKinds.Object) { Object = shape };

    /// <summary>An object with names of the author's choice.</summary>
    public static Shape MapOf(Shape values) => Of(new ObjectShape("an object") { Others = values });

    /// <summary>A list.</summary>
    public static Shape ListOf(Shape items) => new("a list", NodeKinds.Array) { Items = items };

    /// <summary>A list of texts, of which none stands twice.</summary>
    public static Shape SetOf(Shape items) => new("a list", NodeKinds.Array) { Items = items, IsSet = true };

    /// <summary>One of some words.</summary>
    public static Shape OneOf(params string[] words) => new("one of " + string.Join(", ", words), NodeKinds.String) { Words = words };

    /// <summary>One of some words, <c>null</c> among them.</summary>
    public static Shape OneOfAndNull(params string[] words) =>
        new("one of " + string.Join(", ", words), NodeKinds.String) { Words = words, IsNullWord = true };

    /// <summary>This or that.</summary>
    public Shape Or(Shape other) => new(Expected + " or " + other.Expected, Kinds | other.Kinds)
    {
        IsCount = IsCount || other.IsCount,
        IsPositive = IsPositive || other.IsPositive,
        IsSet = IsSet || other.IsSet,
        IsFilled = IsFilled || other.IsFilled,
        IsName = IsName || other.IsName,
        IsNullWord = IsNullWord || other.IsNullWord,
        WasFlag = WasFlag || other.WasFlag,
        Items = Items ?? other.Items,
        Object = Object ?? other.Object,
        Words = Words.Count > 0 ? Words : other.Words,
    };
}
