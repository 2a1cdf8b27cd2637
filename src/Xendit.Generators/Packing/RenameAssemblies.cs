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
/// </summary>
public sealed class RenameAssemblies : Task
{
    /// <summary>The assemblies.</summary>
    [Required]
    public ITaskItem[] Assemblies { get; set; }

    /// <summary>The folder to write to.</summary>
    [Required]
    public string OutputFolder { get; set; }

    public override bool Execute()
    {
        Directory.CreateDirectory(OutputFolder);
        Dictionary<string, string> names = Assemblies
            .Where(item => item.GetMetadata("NewName").Length > 0)
            .ToDictionary(item => item.GetMetadata("Filename"), item => item.GetMetadata("NewName"), StringComparer.Ordinal);
        foreach (ITaskItem item in Assemblies)
        {
            using (AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(item.GetMetadata("FullPath")))
            {
                Rename(assembly.Name, names);
                assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
                foreach (AssemblyNameReference reference in assembly.MainModule.AssemblyReferences)
                {
                    Rename(reference, names);
                }

                assembly.Write(Path.Combine(OutputFolder, assembly.Name.Name + ".dll"), new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
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
}
