using System.CommandLine;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling.Opml;
using Ingest.Worker.Scheduling;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli;

/// <summary>`feed import` and `feed export`: subscriptions as OPML.</summary>
internal static class FeedFileVerbs
{
    private static readonly Argument<string> Input = new("FILE") { Description = "An OPML file; - is standard input." };
    private static readonly Argument<string?> Output = new("FILE") { Description = "Where to write; standard output if left out.", Arity = ArgumentArity.ZeroOrOne };

    public static Command CreateImport()
    {
        var command = new Command("import", "Subscribe to the feeds of an OPML file. Folders, intervals and cron expressions that it states hold for feeds that are known, too.") { Input };
        command.SetAction(async (options, ct) =>
        {
            await using var session = Session.Open();
            var imported = await session.GetRequiredService<FeedsFile>().ImportAsync(options.GetRequiredValue(Input), ct);
            Console.WriteLine($"Subscribed to {imported.Added} of {imported.Listed} feeds; the others were subscribed before, and {imported.Changed} of them changed.");
            return 0;
        });
        return command;
    }

    public static Command CreateExport()
    {
        var command = new Command("export", "Write the subscriptions as OPML.") { Output };
        command.SetAction(async (options, ct) =>
        {
            await using var session = Session.Open();
            var feeds = await session.GetRequiredService<FeedStore>().ListAsync(ct);
            await using var output = options.GetValue(Output) is { } path ? File.Create(path) : Console.OpenStandardOutput();
            await OpmlWriter.WriteAsync(output, "Ingest", feeds.Select(Of), ct);
            return 0;
        });
        return command;
    }

    private static Subscription Of(Feed feed) => new(feed.ShownUrl())
    {
        Title = feed.Title,
        SiteUrl = feed.SiteUrl is { } site ? WebAddress.Shown(site) : null,
        Folder = FolderPath.Split(feed.Folder),
        Categories = feed.Categories,
        Interval = feed.PollInterval,
        Cron = feed.Cron,
        Paused = feed.Status == FeedStatus.Paused,
    };
}
