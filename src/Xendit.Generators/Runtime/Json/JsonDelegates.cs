namespace Xendit.Generators.Runtime;

/// <summary>Reads a value: on entry the reader stands on its first token, on exit on its last.</summary>
internal delegate T ReadValue<out T>(ref global::System.Text.Json.Utf8JsonReader reader, ReadMode mode);

/// <summary>Reads a value that has no members: on entry and exit the reader stands on its only token.</summary>
internal delegate T ReadScalar<out T>(ref global::System.Text.Json.Utf8JsonReader reader);

/// <summary>Writes a value.</summary>
internal delegate void WriteValue<in T>(JsonOutput output, T value);
