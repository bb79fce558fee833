using System.Text;

namespace Ingest.Worker.Tests.Infra;

/// <summary>What a <see cref="LoopbackSite"/> answers for one path.</summary>
internal sealed record SiteAnswer
{
    public int Status { get; init; } = 200;

    public ReadOnlyMemory<byte> Body { get; init; }

    public string? ContentType { get; init; } = "text/html; charset=utf-8";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Answered with 304 when the request asks for another one than this. No ETag: always answered in full.</summary>
    public string? ETag { get; init; }

    /// <summary>The answer waits for it, or for the client to give up.</summary>
    public Task? After { get; init; }

    public static SiteAnswer Html(string html) => new() { Body = Encoding.UTF8.GetBytes(html) };

    public static SiteAnswer Xml(string xml) => new() { Body = Encoding.UTF8.GetBytes(xml), ContentType = "application/rss+xml; charset=utf-8" };

    public static SiteAnswer Error(int status) => new() { Status = status, Body = "<title>Error</title>"u8.ToArray() };

    public static SiteAnswer RedirectTo(string location, int status = 302) =>
        new() { Status = status, Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Location"] = location } };
}
