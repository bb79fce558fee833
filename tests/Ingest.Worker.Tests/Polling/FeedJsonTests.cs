using System.Text;
using System.Text.Json;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests.Polling;

public sealed class FeedJsonTests
{
    [Fact]
    public void Dates_are_utc_and_every_field_is_there()
    {
        var entry = new FeedEntry { Id = "1", Title = "T", Published = new DateTimeOffset(2026, 2, 25, 23, 7, 0, TimeSpan.FromHours(2)) };
        using var json = Write(new FeedParseResult.Parsed(new ParsedFeed { Kind = "rss", Title = "Press", Entries = [entry] }));
        var written = json.RootElement.GetProperty("entries")[0];
        Assert.Equal("2026-02-25T21:07:00Z", written.GetProperty("published").GetString());
        Assert.Equal(
            ["id", "link", "title", "authors", "published", "published_text", "zone_assumed", "updated", "summary", "content", "base", "categories"],
            written.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void What_the_feed_says_of_itself_stands_together()
    {
        using var json = Write(new FeedParseResult.Parsed(new ParsedFeed
        {
            Kind = "rss",
            Title = "Press",
            Updated = new DateTimeOffset(2026, 2, 25, 22, 7, 0, TimeSpan.FromHours(1)),
            Hints = new FeedHints { RefreshAfter = TimeSpan.FromMinutes(30) },
        }));
        var feed = json.RootElement.GetProperty("feed");
        Assert.Equal(("Press", "2026-02-25T21:07:00Z", 1_800), (feed.GetProperty("title").GetString(), feed.GetProperty("updated").GetString(), feed.GetProperty("refresh_after_seconds").GetInt32()));
    }

    [Fact]
    public void A_long_text_is_written_whole()
    {
        var text = string.Concat(Enumerable.Repeat("a \"b\" \U0001F600 & ", 20_000));
        using var json = Write(new FeedParseResult.Parsed(new ParsedFeed { Kind = "rss", Entries = [new FeedEntry { Content = text }] }));
        Assert.Equal(text, json.RootElement.GetProperty("entries")[0].GetProperty("content").GetString());
    }

    [Fact]
    public void A_document_that_is_no_feed_has_an_error()
    {
        using var json = Write(new FeedParseResult.NotAFeed(FetchOutcome.NotAFeed, "It is a page."));
        Assert.Equal("It is a page.", json.RootElement.GetProperty("error").GetString());
    }

    private static JsonDocument Write(FeedParseResult result)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            FeedJson.Write(json, "x", result);
        }

        return JsonDocument.Parse(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
