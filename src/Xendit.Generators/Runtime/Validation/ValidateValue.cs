namespace Xendit.Generators.Runtime;

/// <summary>Adds the violations of a value, with paths that begin at the value.</summary>
internal delegate void ValidateValue<in T>(T value, ref ValidationErrors errors);
