namespace Xendit.Generators.Runtime;

/// <summary>Lays parameters out by their style. Delimiters stay as they are; names, keys and values are percent-encoded.</summary>
internal static class ApiParameterWriter
{
    /// <summary>Appends a path parameter: styles simple, label and matrix.</summary>
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
                AppendParts(builder, value, explode, ",");
                break;
        }
    }

    /// <summary>Appends a query parameter or a field of a form: styles form, spaceDelimited, pipeDelimited and deepObject.</summary>
    internal static void AppendQuery(
        global::System.Text.StringBuilder builder, string name, ApiValue value, ApiParameterStyle style, bool explode)
    {
        if (value.Parts.Count == 0)
        {
            return;
        }

        if (builder.Length > 0)
        {
            builder.Append('&');
        }

        switch (value.Kind)
        {
            case ApiValueKind.Object when style == ApiParameterStyle.DeepObject:
                AppendDeep(builder, name, value);
                break;
            case not ApiValueKind.Text when explode:
                AppendNamed(builder, name, value, "&", isMatrix: false);
                break;
            default:
                ApiUri.AppendEscaped(builder, name);
                builder.Append('=');
                AppendParts(builder, value, explode: false, Delimiter(style));
                break;
        }
    }

    /// <summary>The value of a header, style simple. Not percent-encoded: the header gate refuses what cannot stand there.</summary>
    internal static string Header(ApiValue value, bool explode)
    {
        var builder = new global::System.Text.StringBuilder();
        foreach (var part in value.Parts)
        {
            builder.Append(builder.Length == 0 ? "" : ",");
            if (value.Kind == ApiValueKind.Object)
            {
                builder.Append(part.Key).Append(explode ? '=' : ',');
            }

            builder.Append(part.Value);
        }

        return builder.ToString();
    }

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

    private static string Delimiter(ApiParameterStyle style) => style switch
    {
        ApiParameterStyle.SpaceDelimited => "%20",
        ApiParameterStyle.PipeDelimited => "%7C",
        _ => ",",
    };

    /// <summary><c>a,b</c>; for an object <c>k,a,l,b</c>, or <c>k=a,l=b</c> where it is exploded.</summary>
    private static void AppendParts(global::System.Text.StringBuilder builder, ApiValue value, bool explode, string delimiter)
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

            ApiUri.AppendEscaped(builder, part.Value);
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

    /// <summary><c>name[key]=a&amp;name[outer][inner]=b</c>, brackets encoded.</summary>
    private static void AppendDeep(global::System.Text.StringBuilder builder, string name, ApiValue value)
    {
        bool isFirst = true;
        foreach (var part in value.Parts)
        {
            builder.Append(isFirst ? "" : "&");
            isFirst = false;
            ApiUri.AppendEscaped(builder, name + "[" + part.Key + "]");
            builder.Append('=');
            ApiUri.AppendEscaped(builder, part.Value);
        }
    }
}
