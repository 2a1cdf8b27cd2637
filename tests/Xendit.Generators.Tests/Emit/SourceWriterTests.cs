using Xendit.Generators.Emit;

namespace Xendit.Generators.Tests.Emit;

public class SourceWriterTests
{
    [Fact]
    public void Blocks_follow_their_headers()
    {
        var writer = new SourceWriter();
        using (writer.WriteBlock("class A"))
        {
            using (writer.WriteBlock("int[] b =", tail: ";"))
            {
                writer.WriteLine("1,\n\n2,");
            }

            using (writer.WriteBlock())
            {
            }
        }

        writer.ToText().ShouldBe("class A\n{\n    int[] b =\n    {\n        1,\n\n        2,\n    };\n    {\n    }\n}\n");
    }
}
