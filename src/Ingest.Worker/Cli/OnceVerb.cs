using System.CommandLine;
using Ingest.Worker.Pipeline;
using Ingest.Worker.Storage;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Cli;

/// <summary>`once`: one pass over the feeds now.</summary>
internal static class OnceVerb
{
    private static readonly Option<string[]> Feeds = new("--feed") { Description = "Only this feed, by address or number; may be repeated. An address that is not subscribed yet is subscribed." };

    public static Command Create()
    {
        var command = new Command("once", "One pass over the feeds now: poll each, visit every article that it lists, print a summary, exit.") { Feeds };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        await using var session = Session.Open();
        await MigrateIfAllowedAsync(session, ct);
        var feeds = await ChosenAsync(session.GetRequiredService<FeedStore>(), options.GetValue(Feeds) ?? [], ct);
        var summary = await PassProgressBar.RunAsync(progress => session.GetRequiredService<OneShot>().RunAsync(feeds, progress, ct));
        await PassTable.WriteAsync(summary, session.GetRequiredService<FeedStore>(), ct);
        return WasDone(summary) ? 0 : 1;
    }

    /// <summary>A feed that cannot be read is an outcome like another; a pass has failed when the program did, or when no feed could be read.</summary>
    private static bool WasDone(PassSummary pass) =>
        !pass.Runs.Values.Any(run => run.Outcome is RunOutcome.Failed)
        && (pass.Runs.Count == 0 || pass.Runs.Values.Any(run => run.Outcome is not RunOutcome.PollFailed));

    private static async Task MigrateIfAllowedAsync(ServiceProvider session, CancellationToken ct)
    {
        if (session.GetRequiredService<IOptions<StorageOptions>>().Value.MigrateOnStart)
        {
            await session.GetRequiredService<Migrator>().MigrateAsync(ct);
        }
    }

    private static async Task<IReadOnlyCollection<long>?> ChosenAsync(FeedStore feeds, string[] named, CancellationToken ct)
    {
        var chosen = new List<long>();
        foreach (var feed in named)
        {
            chosen.Add(Uri.IsWellFormedUriString(feed, UriKind.Absolute)
                ? (await feeds.AddAsync(new NewFeed(Arguments.FeedAddress(feed).OriginalString), ct)).Id
                : (await FeedVerbs.FindAsync(feeds, feed, ct)).Id);
        }

        return named.Length == 0 ? null : chosen;
    }
}
