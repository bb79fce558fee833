using System.Globalization;
using System.Text;
using System.Text.Json;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Fields;

namespace Ingest.Worker.Tests.Polling;

/// <summary>
/// Feeds as publishers write them who have not read the specification, one a line, each with what it says to a reader; texts are compared
/// without markup and white space.
/// </summary>
public sealed class OddFeedsTests
{
    private static readonly Dictionary<string, JsonElement> Cases = Load();

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_feed_is_read_as_it_was_meant(string name)
    {
        var expected = Cases[name];
        var url = Text(expected, "url") is { } address ? new Uri(address) : null;
        var charset = Encoding.GetEncoding(Text(expected, "charset") ?? "utf-8");

        var result = FeedParser.Parse(charset.GetBytes(Text(expected, "text")!), Text(expected, "content_type"), url);

        if (expected.TryGetProperty("expect_error", out _))
        {
            Assert.NotEqual(FetchOutcome.Ok, Assert.IsType<FeedParseResult.NotAFeed>(result).Outcome);
            return;
        }

        CheckFeed(expected, Assert.IsType<FeedParseResult.Parsed>(result).Feed);
    }

    private static void CheckFeed(JsonElement expected, ParsedFeed feed)
    {
        if (expected.TryGetProperty("feed", out var own))
        {
            CheckText(own, "title", feed.Title);
            CheckText(own, "link", feed.Link);
        }

        if (expected.TryGetProperty("entry_count", out var count))
        {
            Assert.Equal(count.GetInt32(), feed.Entries.Count);
        }

        if (expected.TryGetProperty("entry_count_min", out var least))
        {
            Assert.InRange(feed.Entries.Count, least.GetInt32(), int.MaxValue);
        }

        if (!expected.TryGetProperty("entries", out var entries))
        {
            return;
        }

        foreach (var (wanted, read) in entries.EnumerateArray().Zip(feed.Entries))
        {
            CheckEntry(wanted, read);
        }
    }

    private static void CheckEntry(JsonElement wanted, FeedEntry read)
    {
        CheckText(wanted, "id", read.Id);
        CheckText(wanted, "link", read.Link);
        CheckText(wanted, "title", read.Title);
        CheckText(wanted, "author", read.Authors.Count == 0 ? null : string.Join(", ", read.Authors));
        CheckText(wanted, "published", Utc(read.Published));
        CheckText(wanted, "updated", Utc(read.Updated ?? read.Published));
        CheckText(wanted, "summary_text", Plain(read.Summary ?? read.Content));
        CheckText(wanted, "content_text", Plain(read.Content ?? read.Summary));
        CheckText(wanted, "content_base", read.ContentBase);
        CheckOneOf(wanted, "id_any_of", read.Id);
        CheckOneOf(wanted, "link_any_of", read.Link);
        CheckOneOf(wanted, "title_any_of", read.Title);
        Assert.All(Texts(wanted, "content_html_contains"), part => Assert.Contains(part, read.Content, StringComparison.Ordinal));
        Assert.All(Texts(wanted, "content_html_not_contains"), part => Assert.DoesNotContain(part, read.Content, StringComparison.Ordinal));
        Assert.All(Texts(wanted, "categories"), category => Assert.Contains(category, read.Categories));
        if (Texts(wanted, "authors") is { Length: > 0 } authors)
        {
            Assert.Equal(authors, read.Authors);
        }
    }

    private static void CheckText(JsonElement wanted, string name, string? read)
    {
        if (wanted.TryGetProperty(name, out var value))
        {
            Assert.Equal(Squeezed(value.GetString()), Squeezed(read));
        }
    }

    private static void CheckOneOf(JsonElement wanted, string name, string? read)
    {
        if (Texts(wanted, name) is { Length: > 0 } possible)
        {
            Assert.Contains(read, possible);
        }
    }

    private static string[] Texts(JsonElement wanted, string name) =>
        wanted.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];

    private static string? Plain(string? html) => html is null ? null : HtmlText.FromHtml(html);

    private static string? Squeezed(string? text) => text is null ? null : string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

    private static string? Utc(DateTimeOffset? date) => date?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string? Text(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static Dictionary<string, JsonElement> Load()
    {
        using var lines = new StreamReader(typeof(OddFeedsTests).Assembly.GetManifestResourceStream("odd-feeds.jsonl")!);
        return lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))
            .ToDictionary(element => element.GetProperty("id").GetString()!, StringComparer.Ordinal);
    }
}
