using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Xendit.Generators.PackageTests.Harness;

/// <summary>An assembly in the package, as its metadata describes it.</summary>
/// <param name="FileName">The file's name.</param>
/// <param name="Name">The assembly's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="IsStrongNamed">Whether it has a public key.</param>
/// <param name="References">What it references.</param>
internal sealed record PackedAssembly(string FileName, string Name, Version Version, bool IsStrongNamed, ImmutableArray<AssemblyName> References)
{
    /// <summary>The assemblies in a folder of a package.</summary>
    public static IReadOnlyList<PackedAssembly> ReadAll(string package, string folder)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal)).Select(Read)];
    }

    private static PackedAssembly Read(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (Stream packed = entry.Open())
        {
            packed.CopyTo(content);
        }

        content.Position = 0;
        using var file = new PEReader(content);
        MetadataReader metadata = file.GetMetadataReader();
        AssemblyDefinition assembly = metadata.GetAssemblyDefinition();
        return new PackedAssembly(
            entry.Name,
            metadata.GetString(assembly.Name),
            assembly.Version,
            !assembly.PublicKey.IsNil,
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())]);
    }
}
