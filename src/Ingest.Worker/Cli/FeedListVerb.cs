using System.CommandLine;
using Ingest.Worker.Pipeline;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Worker.Cli;

/// <summary>`feed list`: every subscription's health at a glance.</summary>
internal static class FeedListVerb
{
    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line." };
    private static readonly Option<string> Sort = new("--sort") { Description = "id, url, status, success, new, failures or next.", DefaultValueFactory = _ => "id" };

    private static readonly Dictionary<string, Func<Feed, object?>> Orders = new(StringComparer.Ordinal)
    {
        ["id"] = feed => feed.Id,
        ["url"] = feed => feed.Url,
        ["status"] = feed => feed.Status,
        ["success"] = feed => feed.LastSuccessAt,
        ["new"] = feed => feed.MeanGap ?? TimeSpan.MaxValue,
        ["failures"] = feed => -feed.Failures,
        ["next"] = feed => feed.NextPollAt,
    };

    public static Command Create()
    {
        Sort.AcceptOnlyFromAmong([.. Orders.Keys]);
        var command = new Command("list", "Show every feed: status, last success, interval, new a day, failures, next poll.") { Json, Sort };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        await using var session = Session.Open();
        var feeds = (await session.GetRequiredService<FeedStore>().ListAsync(ct)).OrderBy(Orders[options.GetRequiredValue(Sort)]).ToList();
        if (options.GetValue(Json))
        {
            feeds.ForEach(feed => Console.WriteLine(ToJson(feed)));
            return 0;
        }

        var now = session.GetRequiredService<TimeProvider>().GetUtcNow();
        Screen.Out.Write(FeedTable.Of(feeds, now, Console.IsOutputRedirected ? null : Screen.Out.Profile.Width));
        return 0;
    }

    private static string ToJson(Feed feed) => JsonText.Write(json =>
    {
        json.WriteNumber("id", feed.Id);
        json.WriteString("url", feed.ShownUrl());
        json.WriteString("title", feed.Title);
        json.WriteString("publisher", feed.Publisher?.Domain);
        json.WriteString("status", Word.Of(feed.Status));
        json.WriteMoment("last_poll", feed.LastPolledAt);
        json.WriteMoment("last_success", feed.LastSuccessAt);
        json.WriteMoment("last_new_entry", feed.LastNewEntryAt);
        json.WriteMoment("next_poll", feed.NextPollAt);
        if (feed.PollInterval is { } interval)
        {
            json.WriteNumber("interval_seconds", (long)interval.TotalSeconds);
        }

        json.WriteString("cron", feed.Cron);
        if (feed.MeanGap is { } gap && gap > TimeSpan.Zero)
        {
            json.WriteNumber("new_per_day", Math.Round(TimeSpan.FromDays(1) / gap, 1));
        }

        json.WriteNumber("failures", feed.Failures);
        json.WriteString("problem", feed.LastProblem);
    });
}
