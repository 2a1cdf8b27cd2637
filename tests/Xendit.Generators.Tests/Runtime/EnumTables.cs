using Xendit.Generators.Runtime;

// Stands for the generated table of tables; helper types find it in their own namespace.
namespace Xendit.Generators.Runtime
{
    internal static class EnumTables
    {
        internal static void Fill(OpenEnumTables tables)
        {
            tables.Add(typeof(OpenEnum<Xendit.Generators.Tests.Runtime.Color>), static () => new Xendit.Generators.Tests.Runtime.ColorTable());
            tables.Add(typeof(OpenEnum<Xendit.Generators.Tests.Runtime.Level>), static () => new Xendit.Generators.Tests.Runtime.LevelTable());
            tables.Add(typeof(OpenEnum<Xendit.Generators.Tests.Client.Sample.PetStatus>), static () => new Xendit.Generators.Tests.Client.Sample.PetStatusTable());
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

    internal sealed class ColorTable : StringEnumTable<Color>
    {
        public ColorTable()
            : base("RED", "DARK_GREEN")
        {
        }

        protected override int Find(ReadOnlySpan<byte> text) => text.SequenceEqual("RED"u8) ? 0 : text.SequenceEqual("DARK_GREEN"u8) ? 1 : -1;
    }

    internal sealed class LevelTable : IntegerEnumTable<Level>
    {
        protected override bool IsNamed(long value) => value is 1 or 10;
    }
}
