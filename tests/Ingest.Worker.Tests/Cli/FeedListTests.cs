using System.Text.Json;

namespace Ingest.Worker.Tests.Cli;

/// <summary>`feed list` as a person at a terminal sees it, and as a script does in a pipe, by the real executable.</summary>
public sealed class FeedListTests(PolledFeeds feeds) : IClassFixture<PolledFeeds>
{
    private const string Escape = "\u001B";

    private static readonly (string Sort, string Member, bool IsDescending)[] Sorts =
    [
        ("id", "id", false), ("url", "url", false), ("success", "last_success", false), ("new", "new_per_day", true),
        ("failures", "failures", true), ("next", "next_poll", false), ("status", "status", false),
    ];

    [Fact]
    public async Task A_pipe_gets_a_plain_line_a_feed_and_a_terminal_colours_within_its_width()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "`script` (util-linux, bsdutils), which makes a terminal, is not installed.");
        var ingest = feeds.Ingest;

        var piped = (await ingest.RunAsync("feed", "list")).Output;
        Assert.DoesNotContain(Escape, piped, StringComparison.Ordinal);
        var lines = piped.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        // What its own rhythm made of it, and what the user set.
        Assert.Contains(lines, line => line.Contains(PolledFeeds.Often, StringComparison.Ordinal) && line.Contains(" about 20 min ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(PolledFeeds.Empty, StringComparison.Ordinal) && line.Contains(" every 45 min ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(feeds.Url(PolledFeeds.Gone), StringComparison.Ordinal) && line.Contains("gone for good", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(feeds.Url(PolledFeeds.Often), StringComparison.Ordinal) && line.Contains("Harbour Desk", StringComparison.Ordinal));

        Assert.Contains("WebSub hub: https://hub.example/", (await ingest.RunAsync("feed", "show", "2")).Output, StringComparison.Ordinal);
        Assert.Equal("https://hub.example/", JsonDocument.Parse((await ingest.RunAsync("feed", "show", "2", "--json")).Output).RootElement.GetProperty("hub").GetString());

        using var process = ingest.StartOnTerminal("feed", "list");
        var shown = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Contains(Escape + "[", shown, StringComparison.Ordinal);
        var plain = System.Text.RegularExpressions.Regex.Replace(shown, Escape + @"[\[=>][0-9;?]*[a-zA-Z]?", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
        Assert.All(plain.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
        Assert.All((string[])["Harbour Desk", "Every", "45 min", "20 min", "Fails", "gone", "never"], text => Assert.Contains(text, plain, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_script_can_tell_how_often_a_feed_is_asked()
    {
        var ingest = feeds.Ingest;

        var feed = JsonDocument.Parse((await ingest.RunAsync("feed", "list", "--json", "--sort", "new")).Output.Split('\n')[0]).RootElement;

        Assert.Equal(feeds.Url(PolledFeeds.Often), feed.GetProperty("url").GetString());
        Assert.Equal(TimeSpan.FromMinutes(20), feed.GetProperty("next_poll").GetDateTimeOffset() - feed.GetProperty("last_poll").GetDateTimeOffset());
    }

    [Fact]
    public async Task It_is_sorted_by_each_column()
    {
        var ingest = feeds.Ingest;
        foreach (var (sort, member, isDescending) in Sorts)
        {
            var ended = await ingest.RunAsync("feed", "list", "--json", "--sort", sort);

            var values = ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Value(line, member)).ToList();
            Assert.Equal(3, values.Count);
            Assert.True(values.Distinct().Count() > 1, $"{sort}: {ended.Output}");
            Assert.Equal(isDescending ? values.OrderDescending(StringComparer.Ordinal) : values.Order(StringComparer.Ordinal), values);
        }
    }

    /// <summary>Numbers so that they sort as numbers, what is missing first.</summary>
    private static string Value(string line, string member)
    {
        using var json = JsonDocument.Parse(line);
        return !json.RootElement.TryGetProperty(member, out var value) || value.ValueKind is JsonValueKind.Null ? ""
            : value.ValueKind is JsonValueKind.Number ? value.GetDouble().ToString("0000000.0", System.Globalization.CultureInfo.InvariantCulture)
            : value.GetString()!;
    }
}
