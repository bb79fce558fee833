using System.CommandLine;
using Ingest.Worker.Fetching;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli;

/// <summary>`feed …`: manages subscriptions.</summary>
internal static class FeedVerbs
{
    private static readonly Argument<string> Named = new("FEED") { Description = "The feed's address, or its number in `ingest feed list`." };

    public static Command Create() => new("feed", "Manage subscriptions.")
    {
        FeedAddVerb.Create(),
        FeedListVerb.Create(),
        FeedShowVerb.Create(),
        FeedBackfillVerb.Create(),
        FeedDiscoverVerb.Create(),
        FeedFileVerbs.CreateImport(),
        FeedFileVerbs.CreateExport(),
        OnOne("remove", "Unsubscribe; what the feed brought stays.", (feeds, id, ct) => feeds.RemoveAsync(id, ct), "Removed"),
        OnOne("pause", "Stop polling until `resume`.", (feeds, id, ct) => feeds.SetPausedAsync(id, paused: true, ct), "Paused"),
        OnOne("resume", "Poll again.", (feeds, id, ct) => feeds.SetPausedAsync(id, paused: false, ct), "Resumed"),
    };

    /// <exception cref="UserErrorException">There is no such subscription.</exception>
    public static async Task<Feed> FindAsync(FeedStore feeds, string named, CancellationToken ct)
    {
        var url = WebAddress.OfFeed(named.Trim());
        var found = long.TryParse(named, out var id) ? await feeds.FindAsync(id, ct) : await feeds.FindByUrlAsync(url, ct) ?? await feeds.FindByPastUrlAsync(WebAddress.Stored(url), ct);
        return found ?? throw new UserErrorException($"No feed \"{named}\" is subscribed; `ingest feed list` shows those that are.");
    }

    private static Command OnOne(string name, string description, Func<FeedStore, long, CancellationToken, Task<bool>> change, string done)
    {
        var command = new Command(name, description) { Named };
        command.SetAction(async (options, ct) =>
        {
            await using var session = Session.Open();
            var feeds = session.GetRequiredService<FeedStore>();
            var feed = await FindAsync(feeds, options.GetRequiredValue(Named), ct);
            await change(feeds, feed.Id, ct);
            Console.WriteLine($"{done}: {Screen.Safe(feed.ShownUrl())}");
            return 0;
        });
        return command;
    }
}
