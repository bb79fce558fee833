namespace Ingest.Worker.Identity;

/// <summary>Takes the publisher's address out of an AMP cache's or viewer's.</summary>
internal static class AmpCache
{
    private static readonly string[] Prefixes = ["/c/s/", "/c/", "/v/s/", "/v/", "/amp/s/", "/amp/"];

    public static Uri Unwrap(Uri address)
    {
        var isCache = address.IdnHost.EndsWith(".cdn.ampproject.org", StringComparison.OrdinalIgnoreCase);
        var isViewer = address.IdnHost is "www.google.com" or "google.com" && address.AbsolutePath.StartsWith("/amp/", StringComparison.Ordinal);
        if (!isCache && !isViewer)
        {
            return address;
        }

        var prefix = Prefixes.FirstOrDefault(prefix => address.AbsolutePath.StartsWith(prefix, StringComparison.Ordinal));
        var isInner = prefix is not null && Uri.TryCreate("https://" + address.AbsolutePath[prefix.Length..] + address.Query, UriKind.Absolute, out var inner)
            && inner.IdnHost.Contains('.', StringComparison.Ordinal);
        return isInner ? new Uri("https://" + address.AbsolutePath[prefix!.Length..] + address.Query) : address;
    }
}
