namespace Ingest.Worker.Telemetry;

/// <summary>
/// An address as it may leave the process: without user and password, with its query as "*", and with every path segment that
/// looks like a key instead of words as "*" (private feeds carry their subscriber's key there).
/// </summary>
internal static class RedactedUrl
{
    /// <summary>Shorter segments are ids and slugs; keys in feed addresses have 128 bits or more.</summary>
    private const int KeyLength = 20;

    public static string Of(Uri url)
    {
        if (!url.IsAbsoluteUri)
        {
            return "*";
        }

        var path = string.Join('/', url.AbsolutePath.Split('/').Select(segment => IsKey(segment) ? "*" : segment));
        return $"{url.Scheme}://{url.Authority}{path}{(url.Query.Length > 1 ? "?*" : "")}";
    }

    /// <summary>Long, and letters and digits mixed in one piece: slugs have their words apart, dates and numbers have no letters.</summary>
    private static bool IsKey(string segment) => segment.Split('-', '.', '~').Any(piece =>
        piece.Length >= KeyLength && piece.Any(char.IsAsciiDigit) && piece.Any(char.IsAsciiLetter)) || IsUuid(segment);

    private static bool IsUuid(string segment) => Guid.TryParse(segment, out _);
}
