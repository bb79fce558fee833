using Microsoft.Extensions.Options;

namespace Ingest.Worker.Fetching;

/// <summary>Gives a request the headers that its subscription needs, at the hosts that they are meant for.</summary>
internal sealed class FeedCredentials(IOptions<FeedCredentialsOptions> options)
{
    private readonly Dictionary<string, FeedCredential> byFeed =
        options.Value.Feeds.GroupBy(f => Key(new Uri(f.Url))).ToDictionary(g => g.Key, g => g.Last());

    /// <param name="feedUrls">The addresses of one subscription; the first that something is configured under counts.</param>
    public IEnumerable<KeyValuePair<string, string>> HeadersFor(Uri url, IEnumerable<string> feedUrls) =>
        feedUrls.Select(Find).FirstOrDefault(c => c is not null) is { } credential && credential.Covers(url) ? credential.AllHeaders() : [];

    private FeedCredential? Find(string feedUrl) => Uri.TryCreate(feedUrl, UriKind.Absolute, out var feed) ? byFeed.GetValueOrDefault(Key(feed)) : null;

    private static string Key(Uri feed) => WebAddress.Public(feed).AbsoluteUri;
}
