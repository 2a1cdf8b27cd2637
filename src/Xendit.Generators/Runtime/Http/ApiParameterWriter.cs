namespace Xendit.Generators.Runtime;

/// <summary>Lays parameters out by their style. Delimiters stay as they are; names, keys and values are percent-encoded.</summary>
internal static class ApiParameterWriter
{
    /// <summary>Appends a path parameter: styles simple, label and matrix, and the delimiters that OpenAPI 2.0 has there.</summary>
    internal static void AppendPath(
        global::System.Text.StringBuilder builder, string name, ApiValue value, ApiParameterStyle style, bool explode)
    {
        switch (style)
        {
            case ApiParameterStyle.Label:
                builder.Append('.');
                AppendParts(builder, value, explode, explode ? "." : ",");
                break;
            case ApiParameterStyle.Matrix when explode && value.Kind != ApiValueKind.Text:
                AppendNamed(builder, name, value, ";", isMatrix: true);
                break;
            case ApiParameterStyle.Matrix:
                builder.Append(';');
                ApiUri.AppendEscaped(builder, name);
                int mark = builder.Append('=').Length;
                AppendParts(builder, value, explode: false, ",");
                if (builder.Length == mark)
                {
                    builder.Length = mark - 1;
                }

                break;
            default:
                AppendParts(builder, value, explode, Delimiter(style, isEncoded: true));
                break;
        }
    }

    /// <summary>Appends a query parameter or a field of a form: styles form, spaceDelimited, pipeDelimited and deepObject.</summary>
    internal static void AppendQuery(
        global::System.Text.StringBuilder builder,
        string name,
        ApiValue value,
        ApiParameterStyle style,
        bool explode,
        bool allowReserved = false)
    {
        if (IsJoined(value, style, explode))
        {
            AppendName(builder, name);
            AppendParts(builder, value, explode: false, Delimiter(style, isEncoded: true), allowReserved);
            return;
        }

        foreach (var field in Fields(name, value, style, explode))
        {
            AppendName(builder, field.Key);
            ApiUri.AppendEscaped(builder, field.Value, allowReserved);
        }
    }

    /// <summary>The fields that a value makes, not encoded; the styles are those of a query.</summary>
    internal static global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> Fields(
        string name, ApiValue value, ApiParameterStyle style, bool explode)
    {
        if (IsJoined(value, style, explode))
        {
            yield return new global::System.Collections.Generic.KeyValuePair<string, string>(name, Join(value, explode: false, Delimiter(style, isEncoded: false)));
            yield break;
        }

        foreach (var part in value.Parts)
        {
            string key = value.Kind != ApiValueKind.Object ? name
                : style == ApiParameterStyle.DeepObject ? name + "[" + part.Key + "]"
                : part.Key;
            yield return new global::System.Collections.Generic.KeyValuePair<string, string>(key, part.Value);
        }
    }

    /// <summary>
    /// The value of a header: style simple, and the delimiters that OpenAPI 2.0 has there. Not percent-encoded: the header
    /// gate refuses what cannot stand there.
    /// </summary>
    internal static string Header(ApiValue value, ApiParameterStyle style, bool explode) => Join(value, explode, Delimiter(style, isEncoded: false));

    /// <summary>Appends a cookie, style form.</summary>
    internal static void AppendCookie(global::System.Text.StringBuilder builder, string name, ApiValue value, bool explode)
    {
        if (value.Parts.Count == 0)
        {
            return;
        }

        builder.Append(builder.Length == 0 ? "" : "; ");
        if (explode && value.Kind != ApiValueKind.Text)
        {
            AppendNamed(builder, name, value, "; ", isMatrix: false);
            return;
        }

        ApiUri.AppendEscaped(builder, name);
        builder.Append('=');
        AppendParts(builder, value, explode: false, ",");
    }

    /// <summary>Whether all of a list or an object is one field.</summary>
    private static bool IsJoined(ApiValue value, ApiParameterStyle style, bool explode) =>
        !explode && value.Kind != ApiValueKind.Text && style != ApiParameterStyle.DeepObject && value.Parts.Count > 0;

    private static string Delimiter(ApiParameterStyle style, bool isEncoded) => style switch
    {
        ApiParameterStyle.SpaceDelimited => isEncoded ? "%20" : " ",
        ApiParameterStyle.PipeDelimited => isEncoded ? "%7C" : "|",
        ApiParameterStyle.TabDelimited => isEncoded ? "%09" : "\t",
        _ => ",",
    };

    private static void AppendName(global::System.Text.StringBuilder builder, string name)
    {
        builder.Append(builder.Length == 0 ? "" : "&");
        ApiUri.AppendEscaped(builder, name);
        builder.Append('=');
    }

    /// <summary>The same as <see cref="AppendParts"/>, not encoded.</summary>
    private static string Join(ApiValue value, bool explode, string delimiter)
    {
        var builder = new global::System.Text.StringBuilder();
        for (int i = 0; i < value.Parts.Count; i++)
        {
            builder.Append(i == 0 ? "" : delimiter);
            if (value.Kind == ApiValueKind.Object)
            {
                builder.Append(value.Parts[i].Key).Append(explode ? "=" : delimiter);
            }

            builder.Append(value.Parts[i].Value);
        }

        return builder.ToString();
    }

    /// <summary><c>a,b</c>; for an object <c>k,a,l,b</c>, or <c>k=a,l=b</c> where it is exploded.</summary>
    private static void AppendParts(
        global::System.Text.StringBuilder builder, ApiValue value, bool explode, string delimiter, bool allowReserved = false)
    {
        bool isFirst = true;
        foreach (var part in value.Parts)
        {
            builder.Append(isFirst ? "" : delimiter);
            isFirst = false;
            if (value.Kind == ApiValueKind.Object)
            {
                ApiUri.AppendEscaped(builder, part.Key);
                builder.Append(explode ? "=" : delimiter);
            }

            ApiUri.AppendEscaped(builder, part.Value, allowReserved);
        }
    }

    /// <summary><c>name=a&amp;name=b</c>; for an object <c>k=a&amp;l=b</c>. The matrix style begins with its delimiter.</summary>
    private static void AppendNamed(global::System.Text.StringBuilder builder, string name, ApiValue value, string delimiter, bool isMatrix)
    {
        bool isFirst = !isMatrix;
        foreach (var part in value.Parts)
        {
            builder.Append(isFirst ? "" : delimiter);
            isFirst = false;
            ApiUri.AppendEscaped(builder, value.Kind == ApiValueKind.Object ? part.Key : name);
            if (!isMatrix || part.Value.Length > 0)
            {
                builder.Append('=');
                ApiUri.AppendEscaped(builder, part.Value);
            }
        }
    }
}
