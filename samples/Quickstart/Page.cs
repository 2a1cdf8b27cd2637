namespace Xendit.Quickstart;

/// <summary>Lays text out on the console.</summary>
internal static class Page
{
    private const int LabelWidth = 28;

    public static void Title(string text)
    {
        Console.WriteLine(text);
        Console.WriteLine(new string('=', text.Length));
    }

    public static void Section(string text)
    {
        Console.WriteLine();
        Console.WriteLine(text);
        Console.WriteLine(new string('-', text.Length));
    }

    public static void Line(string label, object? value) => Console.WriteLine($"  {label.PadRight(LabelWidth)} {value ?? "(none)"}");

    public static void Text(string text) => Console.WriteLine("  " + text);
}
