using System.Runtime.CompilerServices;
using Xendit.Generators.Emit;
using Xendit.Generators.Tests.Client.Sample;

namespace Xendit.Generators.Tests.Client;

/// <summary>
/// The emitted client is checked in and compiled with the tests, so that they call it like any other code. To accept a
/// change, set <c>ACCEPT_EMITTED_CLIENT</c> and run these tests again.
/// </summary>
public class EmittedFilesTests
{
    public static TheoryData<string> Names() => new(PetDocument.Emit().Select(file => file.HintName));

    [Theory]
    [MemberData(nameof(Names))]
    public void Emitted_files_are_those_that_are_checked_in(string name)
    {
        string emitted = PetDocument.Emit().Single(file => file.HintName == name).Text.Replace(GeneratedFile.Version, "{version}");
        string path = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("ACCEPT_EMITTED_CLIENT") is not null)
        {
            File.WriteAllText(path, emitted);
        }

        emitted.ShouldBe(File.ReadAllText(path));
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Sample");
}
