using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ingest.CorpusSite;

/// <summary>Serves corpus pages on loopback, and RSS feeds that list them.</summary>
public sealed class CorpusServer : IAsyncDisposable
{
    private const int PagesPerFeed = 25;

    private readonly List<(CorpusPage Page, byte[] Bytes)> _pages;
    private readonly WebApplication _server;
    private int _port;

    private CorpusServer(IEnumerable<CorpusPage> pages, int port)
    {
        _pages = [.. pages.Select(page => (page, page.Read()))];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        _server = builder.Build();
        _server.MapGet("/feeds/{number:int}", (int number) => Results.Text(Feed(number), "application/rss+xml"));
        _server.MapGet("/{number:int}/{**rest}", Page);
    }

    public int Pages => _pages.Count;

    public IEnumerable<string> FeedUrls =>
        Enumerable.Range(0, (_pages.Count + PagesPerFeed - 1) / PagesPerFeed).Select(number => string.Create(CultureInfo.InvariantCulture, $"{Origin}/feeds/{number}"));

    private string Origin => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}");

    /// <param name="port">0 takes a free one.</param>
    public static async Task<CorpusServer> StartAsync(IEnumerable<CorpusPage> pages, int port, CancellationToken ct)
    {
        var server = new CorpusServer(pages, port);
        await server._server.StartAsync(ct);
        server._port = new Uri(server._server.Urls.First()).Port;
        return server;
    }

    public Task WaitAsync(CancellationToken ct) => _server.WaitForShutdownAsync(ct);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private IResult Page(int number) =>
        number < _pages.Count ? Results.Bytes(_pages[number].Bytes, "text/html") : Results.NotFound();

    private string Feed(int number) =>
        new XElement(
            "rss",
            new XAttribute("version", "2.0"),
            new XElement(
                "channel",
                new XElement("title", string.Create(CultureInfo.InvariantCulture, $"Corpus {number}")),
                new XElement("link", Origin),
                new XElement("description", "Pages of the development corpora"),
                Enumerable.Range(number * PagesPerFeed, PagesPerFeed).Where(page => page < _pages.Count).Select(Item))).ToString();

    private XElement Item(int number)
    {
        var page = _pages[number].Page;
        var address = string.Create(CultureInfo.InvariantCulture, $"{Origin}/{number}/{page.Url.Host}{page.Url.AbsolutePath}");
        return new XElement("item", new XElement("title", page.Id), new XElement("link", address), new XElement("guid", address));
    }
}
