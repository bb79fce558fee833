namespace Ingest.Worker.Fetching.Robots;

/// <summary>What one robots.txt says to us.</summary>
internal sealed class RobotsRules(IReadOnlyList<RobotsRule> rules, TimeSpan? crawlDelay, IReadOnlyList<string> sitemaps)
{
    public static readonly RobotsRules AllowAll = new([], null, []);

    public TimeSpan? CrawlDelay => crawlDelay;

    public IReadOnlyList<string> Sitemaps => sitemaps;

    /// <summary>The longest rule that matches decides, allow before disallow; robots.txt itself may always be read.</summary>
    public bool Allows(Uri url)
    {
        var path = RobotsPath.Normalize(url.PathAndQuery);
        if (path == "/robots.txt")
        {
            return true;
        }

        var longest = -1;
        var allowed = true;
        foreach (var rule in rules)
        {
            if (rule.Length < longest || (rule.Length == longest && allowed) || !rule.Matches(path))
            {
                continue;
            }

            longest = rule.Length;
            allowed = rule.Allows;
        }

        return allowed;
    }
}
