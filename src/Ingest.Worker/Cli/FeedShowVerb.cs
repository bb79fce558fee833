using System.CommandLine;
using System.Globalization;
using Ingest.Worker.Pipeline;
using Ingest.Worker.Storage.Feeds;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Ingest.Worker.Cli;

/// <summary>`feed show`: a feed's story.</summary>
internal static class FeedShowVerb
{
    private static readonly Argument<string> Named = new("FEED") { Description = "The feed's address, or its number in `ingest feed list`." };
    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object." };

    public static Command Create()
    {
        var command = new Command("show", "Tell a feed's story: how it is and what to do, its addresses, its rhythm, its last polls, how its articles' visits end.") { Named, Json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        await using var session = Session.Open();
        var feed = await FeedVerbs.FindAsync(session.GetRequiredService<FeedStore>(), options.GetRequiredValue(Named), ct);
        var story = await FeedStory.ReadAsync(session, feed, ct);
        if (options.GetValue(Json))
        {
            Console.WriteLine(FeedStoryJson.Write(story));
            return 0;
        }

        ShowState(story);
        ShowTimes(story);
        ShowAddresses(story);
        ShowPolls(story);
        ShowVisits(story);
        return 0;
    }

    private static void ShowState(FeedStory story)
    {
        var feed = story.Feed;
        Screen.Out.MarkupLine($"[bold]{Screen.Escape(feed.Title ?? "(no title)")}[/]");
        Screen.Out.WriteLine($"#{feed.Id.ToString(CultureInfo.InvariantCulture)}  {Screen.Safe(feed.ShownUrl())}");
        Screen.Out.MarkupLine($"Status: [{FeedText.Colour(feed.Status)}]{Word.Of(feed.Status)}[/]{Screen.Escape(story.Health.Reason is { } reason ? $": {reason}" : "")}");
        Say("What was said", feed.LastProblem);
        Say("What to do", story.Health.Advice);
        Say("It may have gone to", feed.ProposedUrls.Length == 0 ? null : string.Join(" or ", feed.ProposedUrls));
    }

    private static void ShowTimes(FeedStory story)
    {
        var feed = story.Feed;
        Say("Rhythm", feed.MeanGap is { } gap ? $"something new every {FeedText.Span(gap)}" : "not known yet");
        Say("Quiet", story.Silence is { } silence ? $"for {FeedText.Span(silence.For)}{(silence.IsSilent ? ", longer than usual" : "")}" : null);
        Say("Asked", feed.Cron is { } cron ? $"by cron, {cron}" : feed.PollInterval is { } every ? $"every {FeedText.Span(every)}" : "by its own rhythm");
        Say("Last success", feed.LastSuccessAt is { } success ? $"{FeedText.Span(story.Now - success)} ago" : "never");
        Say("Next poll", feed.NextPollAt <= story.Now ? "now" : $"in {FeedText.Span(feed.NextPollAt - story.Now)}");
        Say("WebSub hub", feed.Hints.Hub is { } hub ? $"{hub} (noted; feeds are polled)" : null);
        Say("New entries so far", feed.NewEntries.ToString(CultureInfo.InvariantCulture));
    }

    private static void ShowAddresses(FeedStory story)
    {
        var table = Screen.Table("Address", "From", "To", "Why");
        foreach (var address in story.Addresses)
        {
            table.AddRow(
                Screen.Escape(address.Url), FeedText.Moment(address.ValidFrom), address.ValidTo is { } end ? FeedText.Moment(end) : "in use", Screen.Escape(address.Reason));
        }

        Screen.Out.Write(table);
    }

    private static void ShowPolls(FeedStory story)
    {
        if (story.LastPolls.Count == 0)
        {
            Screen.Out.WriteLine("It was not polled yet; `ingest once --feed` does it now.");
            return;
        }

        var table = Screen.Table("Poll (UTC)", "Outcome", "HTTP", "New entries", "Problem");
        foreach (var poll in story.LastPolls)
        {
            table.AddRow(
                FeedText.Moment(poll.FetchedAt),
                Outcome(poll.Outcome),
                poll.HttpStatus?.ToString(CultureInfo.InvariantCulture) ?? "-",
                poll.NewEntries.ToString(CultureInfo.InvariantCulture),
                Screen.Escape(poll.Problem ?? ""));
        }

        Screen.Out.Write(table);
    }

    private static void ShowVisits(FeedStory story)
    {
        if (story.Visits.Count == 0)
        {
            return;
        }

        var table = Screen.Table("Last visit", "Articles", "What to do");
        foreach (var visit in story.Visits)
        {
            table.AddRow(Outcome(visit.Outcome), visit.Articles.ToString(CultureInfo.InvariantCulture), Screen.Escape(VisitAdvice.Of(visit.Outcome) ?? ""));
        }

        Screen.Out.Write(table);
    }

    private static string Outcome(string outcome) => outcome is "ok" or "not_modified" ? $"[green]{outcome}[/]" : $"[yellow]{Screen.Escape(outcome)}[/]";

    private static void Say(string what, string? text)
    {
        if (text is not null)
        {
            Screen.Out.WriteLine(Screen.Safe($"{what}: {text}"));
        }
    }
}
