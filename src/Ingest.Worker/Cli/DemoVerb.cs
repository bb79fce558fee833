using System.CommandLine;
using Ingest.Worker.Demo;
using Ingest.Worker.Embedded;
using Ingest.Worker.Pipeline;
using Ingest.Worker.Scheduling;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Reading;
using Ingest.Worker.Storage.Schema;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Ingest.Worker.Cli;

/// <summary>`demo`: the whole thing on the built-in sample site and an embedded PostgreSQL.</summary>
internal static class DemoVerb
{
    private static readonly Option<bool> Keep = new("--keep") { Description = "Afterwards stay running as the real service over the sample site, until Ctrl+C." };
    private static readonly Option<bool> Stop = new("--stop") { Description = "Stop the demo's database and remove its folder; do nothing else." };

    public static Command Create()
    {
        var command = new Command("demo", "The whole thing on a built-in sample site and an embedded PostgreSQL; no network, no configuration.") { Keep, Stop };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        if (options.GetValue(Stop))
        {
            await EmbeddedPostgres.StopDetachedAsync(DemoCluster.Folder, ct);
            Console.WriteLine("Stopped and removed.");
            return 0;
        }

        await using var server = await DemoCluster.StartAsync(ct);
        await using var site = await SampleSite.StartAsync(ct);
        var settings = Settings(server, site).ToList();
        await IngestTwiceAsync(settings, server, site, ct);
        DemoReport.WriteNextSteps(server, isKept: options.GetValue(Keep));
        return options.GetValue(Keep) ? await IngestHost.RunAsync(configurationFile: null, settings, ct) : 0;
    }

    private static async Task IngestTwiceAsync(List<KeyValuePair<string, string?>> settings, EmbeddedPostgres server, SampleSite site, CancellationToken ct)
    {
        await using var session = Session.Open(settings);
        await session.GetRequiredService<Migrator>().MigrateAsync(ct);
        await DemoCluster.AddReaderAsync(server, ct);
        var feeds = session.GetRequiredService<FeedStore>();
        foreach (var url in site.FeedUrls)
        {
            await feeds.AddAsync(new NewFeed(url), ct);
        }

        await PassAsync("First pass: everything is new.", session, feeds, ct);
        site.Pass = 2;
        await PassAsync("The site edits, deletes and locks some of it. Second pass:", session, feeds, ct);
        await DemoReport.WriteAsync(session.GetRequiredService<ReadViews>(), ct);
    }

    private static async Task PassAsync(string heading, ServiceProvider session, FeedStore feeds, CancellationToken ct)
    {
        Screen.Out.WriteLine(heading);
        var pass = await PassProgressBar.RunAsync(progress => session.GetRequiredService<OneShot>().RunAsync(feedIds: null, progress, ct));
        await PassTable.WriteAsync(pass, feeds, ct);
        Screen.Out.WriteLine();
    }

    private static IEnumerable<KeyValuePair<string, string?>> Settings(EmbeddedPostgres server, SampleSite site) =>
    [
        new("ConnectionStrings:Database", server.ConnectionString(DemoCluster.Database)),
        new("Fetch:AllowLoopback", "true"),
        new("Fetch:MinHostPause", "00:00:00"),
        new("Fetch:PauseFactor", "0"),
        new("Health:Port", "0"),
        .. site.Hosts.Select(host => new KeyValuePair<string, string?>($"Fetch:Resolve:{host}", "127.0.0.1")),
    ];
}
