using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ingest.Worker.Demo;

/// <summary>Two made-up publishers on one loopback port, told apart by host name. Their articles change between pass 1 and pass 2.</summary>
internal sealed class SampleSite : IAsyncDisposable
{
    private readonly SampleContent _content = SampleContent.Load();
    private readonly WebApplication _server;

    private SampleSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    /// <summary>1 as first published, 2 after the edits, the deletion and the paywall.</summary>
    public int Pass { get; set; } = 1;

    public IEnumerable<string> Hosts => _content.Sites.Select(site => site.Host);

    public IEnumerable<string> FeedUrls => _content.Sites.Select(site => $"{Origin(site)}{site.Feed}");

    private int Port { get; set; }

    public static async Task<SampleSite> StartAsync(CancellationToken ct)
    {
        var site = new SampleSite();
        await site._server.StartAsync(ct);
        site.Port = new Uri(site._server.Urls.First()).Port;
        return site;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private string Origin(SamplePublisher publisher) => $"http://{publisher.Host}:{Port}";

    private Task AnswerAsync(HttpContext context)
    {
        var publisher = _content.Sites.FirstOrDefault(site => site.Host == context.Request.Host.Host);
        var (status, type, body) = publisher is null ? NotFound() : Answer(publisher, context.Request.Path);
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    }

    private (int Status, string Type, string Body) Answer(SamplePublisher publisher, string path)
    {
        if (path == publisher.Feed)
        {
            return (200, $"application/{publisher.Kind}+xml; charset=utf-8", SampleFeed.Render(_content, publisher, Pass, Origin(publisher)));
        }

        if (path == "/robots.txt")
        {
            return (200, "text/plain", "User-agent: *\nDisallow: /login\n");
        }

        var slug = publisher.Articles.FirstOrDefault(slug => SamplePage.Path(_content.Articles[slug], slug) == path);
        return slug is null ? NotFound()
            : Pass > 1 && _content.Articles[slug].Second?.Status is { } status ? (status, "text/html", "<h1>Gone</h1>")
            : (200, "text/html; charset=utf-8", new SamplePage(_content, publisher, slug, Pass, Origin(publisher)).Render());
    }

    private static (int Status, string Type, string Body) NotFound() => (404, "text/html", "<h1>Not found</h1>");
}
