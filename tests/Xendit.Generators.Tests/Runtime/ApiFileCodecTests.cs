using Xendit.Generators.Runtime;

namespace Xendit.Generators.Tests.Runtime;

public sealed class ApiFileCodecTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_in_JSON_is_closed_whether_it_can_be_read_or_not(bool isBroken)
    {
        var stream = new OwnStream(isBroken);
        var file = new ApiFile(() => stream);

        if (isBroken)
        {
            Should.Throw<IOException>(() => JsonRoot.ToJson(file, ApiFileCodec.Write));
        }
        else
        {
            JsonRoot.ToJson(file, ApiFileCodec.Write).ShouldBe("\"AQID\"");
        }

        stream.IsClosed.ShouldBeTrue();
    }

    [Fact]
    public void A_stream_that_the_caller_opened_stays_open()
    {
        using var stream = new OwnStream(isBroken: false);

        JsonRoot.ToJson(new ApiFile(stream), ApiFileCodec.Write).ShouldBe("\"AQID\"");

        stream.IsClosed.ShouldBeFalse();
    }

    private sealed class OwnStream(bool isBroken) : MemoryStream([1, 2, 3])
    {
        public bool IsClosed { get; private set; }

        public override void CopyTo(Stream destination, int bufferSize)
        {
            if (isBroken)
            {
                throw new IOException("The disk is gone.");
            }

            base.CopyTo(destination, bufferSize);
        }

        protected override void Dispose(bool disposing)
        {
            IsClosed = true;
            base.Dispose(disposing);
        }
    }
}
