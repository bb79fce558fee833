using Microsoft.Extensions.Options;

namespace Ingest.Worker.Fetching;

/// <summary>Gives a request the headers that its subscription needs, at the hosts that they are meant for.</summary>
internal sealed class FeedCredentials(IOptions<FeedCredentialsOptions> options)
{
    private readonly Dictionary<string, FeedCredential> byFeed =
        options.Value.Feeds.GroupBy(f => Key(new Uri(f.Url))).ToDictionary(g => g.Key, g => g.Last());

    public IEnumerable<KeyValuePair<string, string>> HeadersFor(Uri url, string? feedUrl)
    {
        var isKnown = Uri.TryCreate(feedUrl, UriKind.Absolute, out var feed) && byFeed.ContainsKey(Key(feed));
        return isKnown && byFeed[Key(feed!)] is var credential && credential.Covers(url) ? credential.AllHeaders() : [];
    }

    private static string Key(Uri feed) => WebAddress.Public(feed).AbsoluteUri;
}
