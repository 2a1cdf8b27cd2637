using Xendit.Generators.CodeModel;

namespace Xendit.Generators.Emit.Client;

/// <summary>Prints the validation of parameters and body before a request is sent.</summary>
internal static class RequestValidationPrinter
{
    /// <summary>Prints the call of the local function; gives whether there is anything to validate.</summary>
    public static bool WriteCall(SourceWriter writer, OperationModel operation, Scope scope)
    {
        return false;
    }

    /// <summary>Prints the local function.</summary>
    public static void WriteFunction(SourceWriter writer, OperationModel operation, OperationSignature signature, Scope scope)
    {
    }
}
