using System.Net;

namespace Ingest.Worker.Fetching;

/// <summary>What we say when we ask: who we are, what we read, what we have.</summary>
internal static class RequestHeaders
{
    public static HttpRequestMessage Build(Uri url, FetchRequest request, FetchOptions options, FeedCredentials credentials)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, WebAddress.Public(url))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        Add(message, "User-Agent", UserAgent(options));
        Add(message, "From", options.From);
        Add(message, "Accept", Accept(request.Kind));
        Add(message, "Accept-Encoding", ContentCoding.Accepted);
        Add(message, "Accept-Language", options.AcceptLanguage);
        Add(message, "If-None-Match", request.ETag);
        Add(message, "If-Modified-Since", request.LastModified);
        Add(message, "Authorization", WebAddress.BasicCredentials(url));
        foreach (var (name, value) in credentials.HeadersFor(url, request.FeedUrl))
        {
            message.Headers.Remove(name);
            Add(message, name, value);
        }

        return message;
    }

    public static string UserAgent(FetchOptions options) => options.Contact is null
        ? $"{options.UserAgent} (news archive)"
        : $"{options.UserAgent} (news archive; +{options.Contact})";

    private static string Accept(FetchKind kind) => kind switch
    {
        FetchKind.Feed => "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1",
        FetchKind.Sitemap => "application/xml, text/xml, */*;q=0.1",
        FetchKind.Robots => "text/plain, */*;q=0.1",
        _ => "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.1",
    };

    /// <summary>As given: an ETag or a date that a server sent in its own way is given back in that way.</summary>
    private static void Add(HttpRequestMessage message, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value) && value.All(c => c is >= ' ' and < (char)127 or '\t'))
            message.Headers.TryAddWithoutValidation(name, value);
    }
}
