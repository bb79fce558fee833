namespace Ingest.Worker.Fetching;

/// <summary>What one subscription needs to be let in. Never stored, never logged.</summary>
internal sealed class FeedCredential
{
    /// <summary>The feed's address, as subscribed.</summary>
    public string Url { get; set; } = "";

    /// <summary>Further hosts, with their subdomains, that get the same; without any, only the feed's own host does, with or without www.</summary>
    public IList<string> Hosts { get; set; } = [];

    public IDictionary<string, string> Headers { get; set; } = new Dictionary<string, string>();

    /// <summary>The Cookie header's value.</summary>
    public string? Cookie { get; set; }

    public string? UserName { get; set; }

    public string? Password { get; set; }

    /// <summary>Over plain http only if the feed itself is subscribed so.</summary>
    public bool Covers(Uri url)
    {
        var feed = new Uri(Url);
        if (url.Scheme != "https" && url.Scheme != feed.Scheme)
        {
            return false;
        }

        return WebAddress.WithoutWww(url.IdnHost) == WebAddress.WithoutWww(feed.IdnHost)
            ? url.Port == feed.Port || url.Scheme != feed.Scheme
            : Hosts.Any(h => IsWithin(url.IdnHost, h));
    }

    public IEnumerable<KeyValuePair<string, string>> AllHeaders()
    {
        foreach (var header in Headers)
        {
            yield return header;
        }

        if (Cookie is not null)
        {
            yield return new("Cookie", Cookie);
        }

        if (UserName is not null)
        {
            yield return new("Authorization", WebAddress.Basic($"{UserName}:{Password}"));
        }
    }

    private static bool IsWithin(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
