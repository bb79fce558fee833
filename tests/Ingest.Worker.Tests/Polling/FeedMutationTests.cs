using System.Diagnostics;
using System.Text;
using Ingest.Worker.Polling;

namespace Ingest.Worker.Tests.Polling;

/// <summary>Feeds that were cut, swapped, repeated or scrambled at random: always an answer, in time, that holds together. The seed is printed.</summary>
public sealed class FeedMutationTests
{
    private const int MutantsPerFeed = 300;

    private static readonly string[] Feeds =
    [
        "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE rss [<!ENTITY a 'b'>]><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + "<channel><title>Press &a;</title><link>https://press.example/</link><language>de</language><ttl>30</ttl><skipHours><hour>3</hour></skipHours><item><title>Ünë &amp; two</title><link>/1</link>"
            + "<guid isPermaLink='false'>1</guid><author>ed@press.example (Ed Itor)</author><pubDate>Mi, 25 Feb 2026 21:07:00 CET</pubDate><category domain='x'>A</category>"
            + "<content:encoded><![CDATA[<p>Text</p>]]></content:encoded><description>&lt;b&gt;S&lt;/b&gt;</description></item></channel></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://press.example/' xml:lang='fr'><title type='html'>&lt;i&gt;P&lt;/i&gt;</title><link rel='self' href='/f'/><entry xml:base='a/'><id>urn:1</id>"
            + "<link href='b'/><title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>T <b>t</b></div></title><author><name>N</name></author><updated>2026-02-25T21:07:00.5+01:00</updated>"
            + "<content type='application/octet-stream' mode='base64'>PGI+eDwvYj4=</content><category term='t' label='l'/></entry></feed>",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='x'><title>R</title></channel>"
            + "<item rdf:about='https://press.example/1'><title>t</title><dc:date>2026-02-25</dc:date><dc:creator>C</dc:creator></item></rdf:RDF>",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"authors\":[{\"name\":\"A\"}],\"items\":[{\"id\":1,\"url\":\"/1\",\"content_html\":\"<p>\\ud83d\\ude00 x</p>\",\"tags\":[\"a\",null],\"date_published\":\"2026-02-25T21:07:00Z\"}]}",
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_mutant_of_a_feed_gives_an_answer_in_time(int feed)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var i = 0; i < MutantsPerFeed; i++)
        {
            var bytes = Mutate(Encoding.UTF8.GetBytes(Feeds[feed]), random);
            var started = Stopwatch.GetTimestamp();
            var result = Record.Exception(() => HoldsTogether(FeedParser.Parse(bytes, random.Next(4) == 0 ? "text/xml; charset=shift_jis" : null, new Uri("https://press.example/feed"))));
            Assert.True(result is null && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10), $"Seed {seed}, mutant {i}: {result}\n{Convert.ToBase64String(bytes)}");
        }
    }

    [Fact]
    public void Random_bytes_give_an_answer_in_time()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var i = 0; i < MutantsPerFeed; i++)
        {
            var bytes = new byte[random.Next(1, 4_000)];
            random.NextBytes(bytes);
            byte[] document = [.. Encoding.ASCII.GetBytes(i % 3 == 0 ? "<rss>" : i % 3 == 1 ? "{\"items\":[" : ""), .. bytes];
            Assert.True(Record.Exception(() => HoldsTogether(FeedParser.Parse(document, null, null))) is null, $"Seed {seed}: {Convert.ToBase64String(document)}");
        }
    }

    /// <summary>What is said of every feed that was read: texts that can be stored, dates that can be compared, nothing without end.</summary>
    private static void HoldsTogether(FeedParseResult result)
    {
        if (result is FeedParseResult.NotAFeed none)
        {
            Assert.NotEmpty(none.Reason);
            return;
        }

        foreach (var entry in Assert.IsType<FeedParseResult.Parsed>(result).Feed.Entries)
        {
            Assert.All([entry.Id, entry.Link, entry.Title, entry.Summary, entry.Content, .. entry.Authors, .. entry.Categories], Storable);
            Assert.True((entry.Title?.Length ?? 0) <= 4_100);
            Assert.True(entry.Published is null or { Year: >= 1900 and <= 2201 });
        }
    }

    private static void Storable(string? text) =>
        Assert.True(text is null || (!text.Contains('\0', StringComparison.Ordinal) && text.EnumerateRunes().All(r => r.Value != 0xFFFE) && IsWhole(text)), text);

    private static bool IsWhole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var mutant = bytes.ToList();
        for (var change = random.Next(1, 6); change > 0 && mutant.Count > 4; change--)
        {
            var at = random.Next(mutant.Count - 2);
            var length = random.Next(1, Math.Min(40, mutant.Count - at));
            switch (random.Next(7))
            {
                case 0:
                    mutant.RemoveRange(at, mutant.Count - at);
                    break;
                case 1:
                    mutant.RemoveRange(at, length);
                    break;
                case 2:
                    mutant.InsertRange(random.Next(mutant.Count), mutant.GetRange(at, length));
                    break;
                case 3:
                    mutant[at] = (byte)random.Next(256);
                    break;
                case 4:
                    mutant.InsertRange(at, Encoding.UTF8.GetBytes(Insertions[random.Next(Insertions.Length)]));
                    break;
                case 5:
                    mutant.InsertRange(at, Enumerable.Repeat(mutant.GetRange(at, length), 50).SelectMany(b => b).ToArray());
                    break;
                default:
                    mutant[at] = (byte)"<>&;\"'/[]{}\0\u001B"[random.Next(13)];
                    break;
            }
        }

        return [.. mutant];
    }

    private static readonly string[] Insertions =
    [
        "<![CDATA[", "]]>", "<!--", "-->", "&#x1F;", "&#xD800;", "&#99999999999;", "&a;", "\\ud800", "<item>", "</item>", "<entry>", "</channel>", "xmlns='urn:x' ", "xml:base='//' ", "\uFEFF", "\uFFFE",
        "<link href='http://[::1'/>", "<pubDate>99:99</pubDate>", "<?xml encoding='utf-16'?>", "<!DOCTYPE x [", "javascript:", "\"", "\\", "[[[[", "\u202E", "99999999999999999999", "<dc:date>-", "type='xhtml' ",
    ];
}
