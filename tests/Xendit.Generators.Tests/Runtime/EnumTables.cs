using System.Text.Json;
using Xendit.Generators.Runtime;

// Stands for the generated table of tables; helper types find it in their own namespace.
namespace Xendit.Generators.Runtime
{
    internal static class EnumTables
    {
        internal static void Fill(OpenEnumTables tables)
        {
            tables.Add(new Xendit.Generators.Tests.Runtime.ColorTable());
            tables.Add(new Xendit.Generators.Tests.Runtime.LevelTable());
        }
    }
}

namespace Xendit.Generators.Tests.Runtime
{
    internal enum Color
    {
        Red,
        DarkGreen,
    }

    internal enum Level
    {
        Low = 1,
        High = 10,
    }

    internal sealed class ColorTable : OpenEnumTable<Color>
    {
        public override bool IsDefined(Color number) => number is Color.Red or Color.DarkGreen;

        public override string? TextOf(Color number) => number switch { Color.Red => "RED", Color.DarkGreen => "DARK_GREEN", _ => null };

        public override bool TryGetNumber(string text, out Color number)
        {
            number = text == "DARK_GREEN" ? Color.DarkGreen : Color.Red;
            return text is "RED" or "DARK_GREEN";
        }

        public override bool IsText(string text) => true;

        public override OpenEnum<Color> ReadValue(ref Utf8JsonReader reader) => OpenEnum<Color>.Custom(JsonCodec.ReadString(ref reader));

        public override void WriteValue(JsonOutput output, OpenEnum<Color> value) => JsonStrings.Write(output, value.Raw);
    }

    internal sealed class LevelTable : OpenEnumTable<Level>
    {
        public override bool IsDefined(Level number) => number is Level.Low or Level.High;

        public override string? TextOf(Level number) => ((int)number).ToString(System.Globalization.CultureInfo.InvariantCulture);

        public override bool TryGetNumber(string text, out Level number)
        {
            bool isNumber = JsonNumbers.TryGetIntegral(text, out long value) && value is >= int.MinValue and <= int.MaxValue;
            number = (Level)value;
            return isNumber;
        }

        public override bool IsText(string text) => JsonNumbers.IsNumber(text);

        public override OpenEnum<Level> ReadValue(ref Utf8JsonReader reader) => (Level)JsonNumbers.ReadInt32(ref reader);

        public override void WriteValue(JsonOutput output, OpenEnum<Level> value) => JsonStrings.WriteRaw(output, value.Raw);
    }
}
