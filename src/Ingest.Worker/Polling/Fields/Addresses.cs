namespace Ingest.Worker.Polling.Fields;

/// <summary>Small questions about addresses as feeds write them.</summary>
internal static class Addresses
{
    /// <summary>With a scheme of its own. "/path" is not, though a file system would say so.</summary>
    public static bool IsAbsolute(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(address[0]) && address.AsSpan(0, colon).IndexOfAnyExcept(SchemeChars) < 0;
    }

    public static bool IsWeb(string? address) =>
        address is not null && (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    /// <summary>Line breaks and tabs inside an address come from the feed's layout.</summary>
    public static string WithoutSpaces(string address) =>
        address.AsSpan().IndexOfAny('\n', '\t') < 0 ? address : string.Concat(address.Split(['\n', '\t'], StringSplitOptions.TrimEntries));

    public static string Show(Uri uri) => uri.OriginalString.Length > 0 && uri.IsAbsoluteUri ? uri.AbsoluteUri : uri.OriginalString;

    private static readonly System.Buffers.SearchValues<char> SchemeChars =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
}
