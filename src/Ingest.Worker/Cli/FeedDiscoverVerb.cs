using System.CommandLine;
using System.Globalization;
using Ingest.Worker.Polling.Discovery;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Ingest.Worker.Cli;

/// <summary>`feed discover`: the feeds of a site.</summary>
internal static class FeedDiscoverVerb
{
    private static readonly Argument<string> Site = new("URL") { Description = "Any page of the site." };

    public static Command Create()
    {
        var command = new Command("discover", "Find the feeds of a site; subscribes to none.") { Site };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        await using var session = Session.OpenWithoutDatabase();
        var site = Arguments.Address(options.GetRequiredValue(Site));
        var found = await session.GetRequiredService<FeedFinder>().FindAsync(site, [], ct);
        if (found.Count == 0)
        {
            throw new UserErrorException($"No feed was found from {site}. Look for a link named RSS, or try the site's sitemap.");
        }

        var table = Screen.Table("Feed", "Kind", "Title", "Entries");
        foreach (var feed in found)
        {
            table.AddRow(
                Screen.Escape(feed.Url.OriginalString), feed.Feed.Kind, Screen.Escape(feed.Feed.Title ?? ""), feed.Feed.Entries.Count.ToString(CultureInfo.InvariantCulture));
        }

        Screen.Out.Write(table);
        return 0;
    }
}
