using System.Globalization;
using System.Xml.Linq;
using static Ingest.Worker.Polling.Markup.FeedNames;

namespace Ingest.Worker.Polling.Fields;

/// <summary>What a feed says about when to ask again, and where else to look.</summary>
internal static class HintFields
{
    public static FeedHints Read(XElement feed, FeedContext context) => new()
    {
        RefreshAfter = TimeToLive(feed) ?? UpdatePeriod(feed),
        SkipHours = [.. Values(feed, "skiphours").Select(Number).Where(h => h is >= 0 and <= 24).Select(h => h!.Value % 24).Distinct()],
        SkipDays = [.. Values(feed, "skipdays").Select(d => Enum.TryParse<DayOfWeek>(d, ignoreCase: true, out var day) ? day : (DayOfWeek?)null).OfType<DayOfWeek>().Where(Enum.IsDefined).Distinct()],
        Hub = LinkFields.ByRelation(feed, "hub", context),
        Self = LinkFields.ByRelation(feed, "self", context),
        NewUrl = context.Resolve(ElementText.FirstOf(feed, ITunes + "new-feed-url"), feed),
        NextPage = LinkFields.ByRelation(feed, "next", context),
        PreviousArchive = LinkFields.ByRelation(feed, "prev-archive", context),
    };

    /// <summary>In minutes, RSS 2.0.</summary>
    private static TimeSpan? TimeToLive(XElement feed) =>
        Number(ElementText.FirstOf(feed, Rss + "ttl")) is { } minutes and > 0 and < 525_600 ? TimeSpan.FromMinutes(minutes) : null;

    private static TimeSpan? UpdatePeriod(XElement feed)
    {
        TimeSpan? period = ElementText.FirstOf(feed, Syndication + "updateperiod")?.ToLowerInvariant() switch
        {
            "hourly" => TimeSpan.FromHours(1),
            "daily" => TimeSpan.FromDays(1),
            "weekly" => TimeSpan.FromDays(7),
            "monthly" => TimeSpan.FromDays(30),
            "yearly" => TimeSpan.FromDays(365),
            _ => null,
        };
        var frequency = Number(ElementText.FirstOf(feed, Syndication + "updatefrequency")) ?? 1;
        return period / Math.Clamp(frequency, 1, 1_000);
    }

    private static IEnumerable<string> Values(XElement feed, string list) =>
        feed.Elements(Rss + list).Elements().Select(e => e.Value.Trim());

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
