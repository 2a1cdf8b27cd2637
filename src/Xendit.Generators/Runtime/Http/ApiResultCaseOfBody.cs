namespace Xendit.Generators.Runtime;

/// <summary>A documented success with a body.</summary>
internal sealed class ApiResultCase<T, TBody> : ApiResultCase<T>
{
    /// <summary>The longest body that is compared with <c>null</c>.</summary>
    private const int NullLength = 64;

    private readonly ReadValue<TBody> _read;
    private readonly ValidateValue<TBody>? _validate;
    private readonly global::System.Func<ApiBody, TBody>? _readPlain;
    private readonly global::System.Func<TBody, T> _convert;
    private readonly bool _isNullable;

    /// <summary>Describes a success.</summary>
    /// <param name="first">The first status it covers.</param>
    /// <param name="last">The last status it covers.</param>
    /// <param name="read">Reads the body from JSON.</param>
    /// <param name="validate">Validates it, where there is anything to check.</param>
    /// <param name="readPlain">Takes a body that is not JSON, where it can be one.</param>
    /// <param name="convert">Makes the result.</param>
    /// <param name="isNullable">Whether the body may be missing or <c>null</c>.</param>
    internal ApiResultCase(
        int first,
        int last,
        ReadValue<TBody> read,
        ValidateValue<TBody>? validate,
        global::System.Func<ApiBody, TBody>? readPlain,
        global::System.Func<TBody, T> convert,
        bool isNullable = false)
        : base(first, last)
    {
        _read = read;
        _validate = validate;
        _readPlain = readPlain;
        _convert = convert;
        _isNullable = isNullable;
    }

    internal override bool HasBody => true;

    internal override T Read(ApiAnswer answer, bool isJson, bool validates, ref ValidationErrors errors)
    {
        if (_isNullable && IsNothing(answer.Body, isJson))
        {
            return default!;
        }

        TBody body = _readPlain is not null && !isJson ? _readPlain(answer.Body) : JsonRoot.Parse(answer.Body.Utf8(), _read);
        if (validates)
        {
            _validate?.Invoke(body, ref errors);
        }

        return _convert(body);
    }

    private static bool IsNothing(ApiBody body, bool isJson) =>
        body.Bytes.IsEmpty || (isJson && body.Bytes.Length <= NullLength && body.Text.Trim() == "null");
}
