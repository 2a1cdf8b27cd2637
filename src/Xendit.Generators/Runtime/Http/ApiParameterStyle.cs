namespace Xendit.Generators.Runtime;

/// <summary>How a list or an object is laid out in a parameter (OpenAPI <c>style</c>).</summary>
internal enum ApiParameterStyle
{
    /// <summary><c>a,b</c></summary>
    Simple,

    /// <summary><c>name=a,b</c></summary>
    Form,

    /// <summary><c>.a,b</c></summary>
    Label,

    /// <summary><c>;name=a,b</c></summary>
    Matrix,

    /// <summary><c>name=a%20b</c></summary>
    SpaceDelimited,

    /// <summary><c>name=a%7Cb</c></summary>
    PipeDelimited,

    /// <summary><c>name=a%09b</c>, of OpenAPI 2.0.</summary>
    TabDelimited,

    /// <summary><c>name[key]=a</c></summary>
    DeepObject,
}
