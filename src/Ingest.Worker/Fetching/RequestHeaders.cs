using System.Net;
using Ingest.Worker.Fetching.Bodies;

namespace Ingest.Worker.Fetching;

/// <summary>What we say when we ask: who we are, what we read, what we have.</summary>
internal static class RequestHeaders
{
    public static HttpRequestMessage Build(Hop hop, FetchOptions options, FeedCredentials credentials)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, WebAddress.Public(hop.Url))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        Set(message, "User-Agent", UserAgent(options));
        Set(message, "From", options.From);
        Set(message, "Accept", Accept(hop.Request.Kind));
        Set(message, "Accept-Encoding", ContentCoding.Accepted);
        Set(message, "Accept-Language", options.AcceptLanguage);
        Set(message, "If-None-Match", hop.Request.ETag);
        Set(message, "If-Modified-Since", hop.Request.LastModified);
        Set(message, "Authorization", WebAddress.BasicCredentials(hop.Url));
        Set(message, "Cookie", hop.Cookies);
        foreach (var (name, value) in credentials.HeadersFor(hop.Url, hop.Request.FeedUrls))
        {
            Set(message, name, name.Equals("Cookie", StringComparison.OrdinalIgnoreCase) && hop.Cookies.Length > 0 ? $"{value}; {hop.Cookies}" : value);
        }

        return message;
    }

    public static string UserAgent(FetchOptions options) => options.Contact is null
        ? $"{options.UserAgent} (news archive)"
        : $"{options.UserAgent} (news archive; +{options.Contact})";

    private static string Accept(FetchKind kind) => kind switch
    {
        FetchKind.Feed => "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
            + "application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1",
        FetchKind.Sitemap => "application/xml, text/xml, */*;q=0.1",
        FetchKind.Robots => "text/plain, */*;q=0.1",
        _ => "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.1",
    };

    /// <summary>Whether it is a request's header by its name, and its value can stand in one.</summary>
    public static bool CanSend(string name, string? value)
    {
        using var message = new HttpRequestMessage();
        return value is not null && IsPlain(value) && message.Headers.TryAddWithoutValidation(name, value);
    }

    /// <summary>As given: an ETag or a date that a server sent in its own way is given back in that way.</summary>
    private static void Set(HttpRequestMessage message, string name, string? value)
    {
        if (string.IsNullOrEmpty(value) || !IsPlain(value))
        {
            return;
        }

        message.Headers.Remove(name);
        message.Headers.TryAddWithoutValidation(name, value);
    }

    private static bool IsPlain(string value) => value.All(c => c is >= ' ' and < (char)127 or '\t');
}
