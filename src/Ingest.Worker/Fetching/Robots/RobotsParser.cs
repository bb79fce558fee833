using System.Globalization;
using System.Text;

namespace Ingest.Worker.Fetching.Robots;

/// <summary>robots.txt by RFC 9309: the groups for our name, or else those for everybody.</summary>
internal sealed class RobotsParser
{
    /// <summary>The RFC asks for at least this much; the rest of a longer file is not read.</summary>
    public const int MostBytes = 500 * 1024;

    private const int MostSitemaps = 100;

    private readonly string product;
    private readonly RobotsGroup ours = new();
    private readonly RobotsGroup everybody = new();
    private readonly List<string> sitemaps = [];
    private readonly HashSet<RobotsGroup> current = [];
    private bool namesAreOver;
    private bool oursIsNamed;

    private RobotsParser(string product) => this.product = product;

    public static RobotsRules Parse(ReadOnlySpan<byte> bytes, string product)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        var parser = new RobotsParser(product);
        foreach (var line in Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, MostBytes)]).Split(['\n', '\r']))
        {
            parser.Read(line);
        }

        var group = parser.oursIsNamed ? parser.ours : parser.everybody;
        return new RobotsRules(group.Rules, group.CrawlDelay, parser.sitemaps);
    }

    private void Read(string line)
    {
        var text = line.Split('#', 2)[0];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return;
        }

        var value = text[(colon + 1)..].Trim();
        switch (text[..colon].Trim().ToLowerInvariant())
        {
            case "user-agent" or "useragent" or "user agent":
                Name(value);
                break;
            case "allow":
                Rule(allows: true, value);
                break;
            case "disallow" or "dissallow" or "dissalow" or "disalow":
                Rule(allows: false, value);
                break;
            case "crawl-delay" or "crawldelay":
                Delay(value);
                break;
            case "sitemap" when sitemaps.Count < MostSitemaps:
                sitemaps.Add(value);
                break;
        }
    }

    private void Name(string value)
    {
        if (namesAreOver)
        {
            current.Clear();
        }

        namesAreOver = false;
        var token = value.TakeWhile(c => char.IsAsciiLetter(c) || c is '_' or '-').Count();
        if (value.AsSpan(0, token).Equals(product, StringComparison.OrdinalIgnoreCase))
        {
            oursIsNamed = true;
            current.Add(ours);
        }
        else if (value == "*")
        {
            current.Add(everybody);
        }
    }

    private void Rule(bool allows, string pattern)
    {
        namesAreOver = true;
        if (pattern.Length == 0)
        {
            return;
        }

        foreach (var group in current)
        {
            group.Rules.Add(new RobotsRule(allows, pattern));
        }
    }

    private void Delay(string value)
    {
        namesAreOver = true;
        if (!double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) || seconds > 86_400)
        {
            return;
        }

        foreach (var group in current)
        {
            group.CrawlDelay = TimeSpan.FromSeconds(seconds);
        }
    }

    private sealed class RobotsGroup
    {
        public List<RobotsRule> Rules { get; } = [];

        public TimeSpan? CrawlDelay { get; set; }
    }
}
