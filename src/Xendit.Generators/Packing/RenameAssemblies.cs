using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>
/// Copies assemblies and gives those with <c>NewName</c> metadata that name, in themselves and in every reference to
/// them. A compiler keeps one version of each assembly name: under names of our own nobody else's version takes their place.
/// The same assemblies give the same bytes.
/// </summary>
public sealed class RenameAssemblies : Task
{
    private const string FriendAttribute = "System.Runtime.CompilerServices.InternalsVisibleToAttribute";

    /// <summary>The assemblies.</summary>
    [Required]
    public ITaskItem[] Assemblies { get; set; }

    /// <summary>The folder to write to.</summary>
    [Required]
    public string OutputFolder { get; set; }

    /// <summary>References that get the version that their <c>Version</c> metadata names, where they ask for a newer one.</summary>
    public ITaskItem[] LoweredReferences { get; set; }

    public override bool Execute()
    {
        Directory.CreateDirectory(OutputFolder);
        Dictionary<string, string> names = Assemblies
            .Where(item => item.GetMetadata("NewName").Length > 0)
            .ToDictionary(item => item.GetMetadata("Filename"), item => item.GetMetadata("NewName"), StringComparer.Ordinal);
        Dictionary<string, Version> versions = LoweredReferences
            .ToDictionary(item => item.ItemSpec, item => Version.Parse(item.GetMetadata("Version")), StringComparer.Ordinal);
        foreach (ITaskItem item in Assemblies)
        {
            using (AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(item.GetMetadata("FullPath")))
            {
                Rename(assembly.Name, names);
                assembly.MainModule.Name = assembly.Name.Name + ".dll";
                assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
                foreach (AssemblyNameReference reference in assembly.MainModule.AssemblyReferences)
                {
                    Rename(reference, names);
                    Lower(reference, versions);
                }

                RemoveFriends(assembly);
                assembly.Write(Path.Combine(OutputFolder, assembly.MainModule.Name), new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
            }
        }

        return true;
    }

    /// <summary>A renamed assembly cannot keep the signature of its maker.</summary>
    private static void Rename(AssemblyNameReference name, Dictionary<string, string> names)
    {
        string newName;
        if (!names.TryGetValue(name.Name, out newName))
        {
            return;
        }

        name.Name = newName;
        name.PublicKeyToken = new byte[0];
        AssemblyNameDefinition definition = name as AssemblyNameDefinition;
        if (definition != null)
        {
            definition.PublicKey = new byte[0];
            definition.HasPublicKey = false;
        }
    }

    private static void Lower(AssemblyNameReference reference, Dictionary<string, Version> versions)
    {
        Version version;
        if (versions.TryGetValue(reference.Name, out version) && version < reference.Version)
        {
            reference.Version = version;
        }
    }

    /// <summary>The friends are test assemblies, of this repository and of the libraries': none is packed.</summary>
    private static void RemoveFriends(AssemblyDefinition assembly)
    {
        foreach (CustomAttribute friend in assembly.CustomAttributes.Where(attribute => attribute.AttributeType.FullName == FriendAttribute).ToList())
        {
            assembly.CustomAttributes.Remove(friend);
        }
    }
}
