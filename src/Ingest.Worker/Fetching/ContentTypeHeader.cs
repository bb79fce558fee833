namespace Ingest.Worker.Fetching;

/// <summary>The two parts of a Content-Type header that matter, read however it is written.</summary>
internal static class ContentTypeHeader
{
    /// <summary>Lower case, without parameters; null when it is no media type.</summary>
    public static string? MediaType(string? header)
    {
        var type = header?.Split(';', 2)[0].Trim().ToLowerInvariant();
        var isType = type is { Length: > 2 and < 128 } && type.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && slash < type.Length - 1;
        return isType ? type : null;
    }

    public static string? Charset(string? header)
    {
        foreach (var parameter in (header ?? "").Split(';').Skip(1))
        {
            var pair = parameter.Split('=', 2);
            if (pair.Length == 2 && pair[0].Trim().Equals("charset", StringComparison.OrdinalIgnoreCase))
            {
                return pair[1].Trim().Trim('"', '\'');
            }
        }

        return null;
    }
}
