using System.Diagnostics;
using System.Globalization;
using System.Text;
using CodeHollow.FeedReader;
using Ingest.Worker.Polling;

namespace Ingest.Benchmarks;

/// <summary>A feed of one megabyte and 200 items: our pipeline beside CodeHollow.FeedReader alone, in turn; the ratio must stay under 3.</summary>
internal static class FeedRatio
{
    private const int Items = 200;
    private const int Bytes = 1_000_000;
    private const int Rounds = 30;

    public static async Task PrintAsync(TextWriter output)
    {
        var bytes = Encoding.UTF8.GetBytes(Write());
        var (alone, ours) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            alone = Least(alone, () => FeedReader.ReadFromByteArray(bytes).Items.Count);
            ours = Least(ours, () => ((FeedParseResult.Parsed)FeedParser.Parse(bytes, "application/rss+xml", url: null)).Feed.Entries.Count);
        }

        await output.WriteLineAsync(FormattableString.Invariant($"feed of {bytes.Length / 1e6:0.0} MB: CodeHollow alone {alone.TotalMilliseconds:0.0} ms, ours {ours.TotalMilliseconds:0.0} ms, ratio {ours / alone:0.00}"));
    }

    private static TimeSpan Least(TimeSpan least, Func<int> read)
    {
        var before = Stopwatch.GetTimestamp();
        if (read() != Items)
        {
            throw new InvalidOperationException("Not all items were read.");
        }

        var took = Stopwatch.GetElapsedTime(before);
        return took < least ? took : least;
    }

    private static string Write()
    {
        var paragraph = "<p>The committee met on Monday to discuss the treaty, and nobody left before the vote was counted twice.</p>";
        var body = string.Concat(Enumerable.Repeat(paragraph, ((Bytes / Items) - 400) / paragraph.Length));
        var feed = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>World desk</title><link>https://example.org/</link>");
        for (var i = 0; i < Items; i++)
        {
            feed.Append(CultureInfo.InvariantCulture, $"<item><title>Talks, day {i}</title><link>https://example.org/talks/{i}</link><guid>https://example.org/?p={i}</guid><pubDate>Wed, 25 Nov 2026 09:{i % 60:00}:00 GMT</pubDate><dc:creator>Ann Lee</dc:creator><category>World</category><description>The committee met on day {i}.</description><content:encoded><![CDATA[{body}]]></content:encoded></item>");
        }

        return feed.Append("</channel></rss>").ToString();
    }
}
