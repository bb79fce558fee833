using System.Text;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests.Polling.Json;

public sealed class JsonFeedDocumentTests
{
    [Fact]
    public void Reads_what_an_item_says()
    {
        var feed = Read("""
            {"version":"https://jsonfeed.org/version/1.1","title":"Press","home_page_url":"https://press.example/","feed_url":"https://press.example/feed.json",
             "authors":[{"name":"The Desk"}],"items":[
              {"id":"a","url":"/a","title":"A &amp; <b>B</b>","content_html":"<p>x</p>","content_text":"x","summary":"1 < 2","tags":["t","t"," u "],
               "date_published":"2026-02-25T21:07:00+01:00","author":{"name":"Ann"}},
              {"external_url":"https://other.example/","content_text":"a < b"}]}
            """);
        var (first, second) = (feed.Entries[0], feed.Entries[1]);
        Assert.Equal(("json", "Press", "https://press.example/"), (feed.Kind, feed.Title, feed.Link));
        Assert.Equal(("a", "https://press.example/a", "A & B", "<p>x</p>", "1 &lt; 2"), (first.Id, first.Link, first.Title, first.Content, first.Summary));
        Assert.Equal(["t", "u"], first.Categories);
        Assert.Equal(["Ann"], first.Authors);
        Assert.Equal(20, first.Published!.Value.UtcDateTime.Hour);
        Assert.Equal(("https://other.example/", "https://other.example/", "a &lt; b", "a < b"), (second.Id, second.Link, second.Content, second.Title));
        Assert.Equal(["The Desk"], second.Authors);
    }

    [Fact]
    public void What_the_feed_says_counts_wherever_it_stands()
    {
        var feed = Read("""{"items":[{"id":1,"title":"a"}],"language":"de","hubs":[{"type":"rssCloud","url":"https://hub.example/"}],"author":{"url":"https://ann.example/"},"title":"After"}""");
        Assert.Equal(("After", "de", "https://hub.example/"), (feed.Title, feed.Language, feed.Hints.Hub));
        Assert.Equal(("1", "https://ann.example/"), (feed.Entries[0].Id, Assert.Single(feed.Entries[0].Authors)));
    }

    [Theory]
    [InlineData("""{"title":"T","items":[{"id":"a"},{"id":"b","titl""", 1)]
    [InlineData("""{"title":"T","items":[{"id":"a"},{"id":"b"}],"x":{{{""", 2)]
    [InlineData("""{"title":"T","items":[{"id":"a"},"no",null,[{"id":"x"}],{"id":"b","tags":{"a":1},"authors":"Ann","extra":[[{}]]}]}""", 2)]
    public void Items_that_are_whole_are_read_from_a_document_that_is_not(string document, int entries)
    {
        var feed = Read(document);
        Assert.Equal(("T", entries), (feed.Title, feed.Entries.Count));
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_lose_the_item()
    {
        var entry = Assert.Single(Read("""{"items":[{"id":"\ud83d","title":"a\n\ude00 \"b\" \u0041"}]}""").Entries);
        Assert.Equal(("\uFFFD", "a \uFFFD \"b\" A"), (entry.Id, entry.Title));
    }

    private static ParsedFeed Read(string document) =>
        Assert.IsType<FeedParseResult.Parsed>(FeedParser.Parse(Encoding.UTF8.GetBytes(document), null, new Uri("https://press.example/feed.json"))).Feed;
}
