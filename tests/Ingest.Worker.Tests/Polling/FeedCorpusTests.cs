using System.Globalization;
using System.Text.Json;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Tests.Infra;

namespace Ingest.Worker.Tests.Polling;

/// <summary>Real and hostile feeds with what they say, beside the checkout. The texts of entries are left to the corpus's own scorer.</summary>
public sealed class FeedCorpusTests
{
    private const double Wanted = 0.98;

    [Fact]
    public void Nearly_every_feed_is_read_right()
    {
        var cases = Directory.GetDirectories(Shared.Require("feeds/dev"));
        var wrong = cases.Select(folder => (Name: Path.GetFileName(folder), Fault: Check(folder))).Where(c => c.Fault is not null).ToArray();
        Assert.True(wrong.Length <= cases.Length * (1 - Wanted), string.Join('\n', wrong.Select(w => $"{w.Name}: {w.Fault}")));
    }

    private static string? Check(string folder)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        var root = expected.RootElement;
        var bytes = File.ReadAllBytes(Directory.GetFiles(folder, "feed.*").Single());
        var result = FeedParser.Parse(bytes, Text(root, "content_type"), Text(root, "base_url") is { } url ? new Uri(url) : null);
        if (root.TryGetProperty("hostile", out _))
        {
            return null;
        }

        if (root.TryGetProperty("expect_error", out _))
        {
            return result is FeedParseResult.NotAFeed { Outcome: not FetchOutcome.Ok } ? null : "should be refused";
        }

        return result is FeedParseResult.Parsed parsed ? CheckFeed(root, parsed.Feed) : "refused";
    }

    private static string? CheckFeed(JsonElement root, ParsedFeed feed)
    {
        if (root.TryGetProperty("entry_count", out var count) && count.GetInt32() != feed.Entries.Count)
        {
            return $"{feed.Entries.Count} entries";
        }

        var entries = root.TryGetProperty("entries", out var listed) ? listed.EnumerateArray().ToArray() : [];
        return entries.Select((entry, i) => i < feed.Entries.Count ? CheckEntry(entry, feed.Entries[i]) : "entry missing").FirstOrDefault(fault => fault is not null);
    }

    private static string? CheckEntry(JsonElement expected, FeedEntry entry) =>
        Differs(expected, "title", entry.Title) ?? Differs(expected, "link", entry.Link) ?? Differs(expected, "id", entry.Id)
        ?? Differs(expected, "published", entry.Published?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    private static string? Differs(JsonElement expected, string name, string? actual) =>
        Text(expected, name) is { } text && Plain(text) != Plain(actual ?? "") ? $"{name} is {actual}, not {text}" : null;

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c))).TrimEnd('/');

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
