using System.Text;
using Ingest.Worker.Fetching;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Fetching;

public sealed class MimeSnifferTests
{
    [Theory]
    [InlineData("text/html; charset=utf-8", "Just words.", "text/html")]
    [InlineData("TEXT/HTML", "<p>", "text/html")]
    [InlineData(null, "\n\t <!DOCTYPE html><html>", "text/html")]
    [InlineData(null, "\u00EF\u00BB\u00BF<html>", "text/html")]
    [InlineData(null, "<!-- comment --><html>", "text/html")]
    [InlineData(null, "<Br", "text/html")]
    [InlineData(null, "<Bold", "text/plain")]
    [InlineData("text/plain", "<html><body>", "text/html")]
    [InlineData("application/octet-stream", "<!doctype html>", "text/html")]
    [InlineData("nonsense", "<!doctype html>", "text/html")]
    [InlineData("application/xhtml+xml", "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'><html>", "text/html")]
    [InlineData("text/xml", "<?xml version='1.0'?><!-- x --><html xmlns='http://www.w3.org/1999/xhtml'>", "text/html")]
    [InlineData("text/html", "<?xml version='1.0'?><html>", "text/html")]
    [InlineData("text/html", "<?xml version='1.0'?><rss version='2.0'>", "text/xml")]
    [InlineData("application/rss+xml", "<rss>", "text/xml")]
    [InlineData(null, "<?xml version='1.0'?><feed>", "text/xml")]
    [InlineData("application/json", "{\"a\":1}", "application/json")]
    [InlineData("application/feed+json", "{}", "application/json")]
    [InlineData(null, "[1]", "application/json")]
    [InlineData(null, "Plain words.", "text/plain")]
    [InlineData("text/plain", "Plain \0 words.", "application/octet-stream")]
    [InlineData("text/css", "a{}", "text/css")]
    [InlineData("text/html", "%PDF-1.7", "application/pdf")]
    [InlineData("application/pdf", "%PDF-1.4", "application/pdf")]
    [InlineData("text/html", "\u0089PNG\r\n\u001A\n", "image/png")]
    [InlineData(null, "\u00FF\u00D8\u00FF\u00E0", "image/jpeg")]
    [InlineData(null, "GIF89a", "image/gif")]
    [InlineData(null, "RIFF1234WEBPVP8 ", "image/webp")]
    [InlineData("text/html", "PK\u0003\u0004", "application/zip")]
    [InlineData(null, "\u001F\u008B\u0008", "application/gzip")]
    [InlineData(null, "1234ftypisom", "video/mp4")]
    [InlineData(null, "ID3\u0004", "audio/mpeg")]
    [InlineData(null, "", "text/plain")]
    public void Tells_what_a_body_is(string? contentType, string body, string type) =>
        Assert.Equal(type, MimeSniffer.MediaType(contentType, Encoding.Latin1.GetBytes(body)));

    [Fact]
    public void Sees_markup_in_utf_16() =>
        Assert.Equal("text/html", MimeSniffer.MediaType(null, Encoding.Unicode.GetBytes("\uFEFF<!doctype html><p>")));

    [Theory]
    [InlineData("%PDF-1.7", "a PDF document (application/pdf)")]
    [InlineData("{\"a\":1}", "JSON (application/json)")]
    [InlineData("\u0089PNG\r\n\u001A\n", "an image (image/png)")]
    public async Task Names_what_came_in_the_place_of_a_page(string body, string name)
    {
        await using var server = new HostileServer(c => c.AnswerAsync(Encoding.Latin1.GetBytes(body), 200, "Content-Type: application/octet-stream"));
        await using var fetcher = new TestFetcher();

        var result = await fetcher.GetAsync(server.Url());

        Assert.Equal(FetchOutcome.NotHtml, result.Outcome);
        Assert.Contains(name, result.Problem, StringComparison.Ordinal);
        Assert.True(result.Body.IsEmpty);
    }
}
