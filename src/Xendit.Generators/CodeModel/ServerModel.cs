using Xendit.Generators.Collections;

namespace Xendit.Generators.CodeModel;

/// <summary>A server.</summary>
/// <param name="Name">The C# member that gives its address.</param>
/// <param name="Template">The address with its variables in braces.</param>
/// <param name="DefaultUrl">The address with the defaults of its variables.</param>
/// <param name="Variables">The variables in document order.</param>
/// <param name="Documentation">What the document says of it, or <see langword="null"/>.</param>
internal sealed record ServerModel(
    string Name, string Template, string DefaultUrl, EquatableArray<ServerVariableModel> Variables = default, Documentation? Documentation = null);

/// <summary>A variable of a server's address.</summary>
/// <param name="Name">The C# parameter.</param>
/// <param name="WireName">The name between the braces.</param>
/// <param name="Default">The default.</param>
/// <param name="Values">The only values that there are; empty where it is free.</param>
/// <param name="Documentation">What the document says of it, or <see langword="null"/>.</param>
internal sealed record ServerVariableModel(string Name, string WireName, string Default, EquatableArray<string> Values, Documentation? Documentation);
