using System.CommandLine;
using System.Globalization;
using Ingest.Extraction;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Polling.Discovery;
using Ingest.Worker.Polling.Fields;
using Ingest.Worker.Polling.Timing;
using Ingest.Worker.Storage.Feeds;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace Ingest.Worker.Cli;

/// <summary>`feed add`: finds the feed, tries it, shows what it brings, and subscribes when that is wanted.</summary>
internal static class FeedAddVerb
{
    private const int Shown = 5;

    /// <summary>Characters of the first article's text: enough to see that it is the article.</summary>
    private const int FirstWords = 160;

    private static readonly Argument<string> Address = new("URL") { Description = "The feed, or any page of its site." };
    private static readonly Option<bool> Yes = new("--yes", "-y") { Description = "Subscribe without asking." };
    private static readonly Option<string?> Folder = new("--folder") { Description = "The folder to keep it in; levels separated by /, and \\/ for a slash in a name." };
    private static readonly Option<TimeSpan?> Every = new("--every") { Description = "A fixed interval between polls, such as 00:30:00; left out, the feed's own rhythm decides." };
    private static readonly Option<string?> Cron = new("--cron") { Description = "A Quartz cron expression in UTC, in place of an interval: \"0 0/30 * * * ?\"." };

    public static Command Create()
    {
        Cron.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } cron && !Quartz.CronExpression.TryParse(cron, out _))
            {
                result.AddError($"\"{cron}\" is not a Quartz cron expression such as \"0 0/30 * * * ?\".");
            }
        });
        Every.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<TimeSpan?>() is { } every && every < NextPoll.ShortestInterval)
            {
                result.AddError($"--every is an interval of {NextPoll.ShortestInterval.TotalSeconds} s or more, such as 00:30:00.");
            }
        });
        var command = new Command("add", "Find a site's feed, try it, show its newest entries and its first article, and subscribe.") { Address, Yes, Folder, Every, Cron };
        command.Validators.Add(result =>
        {
            if (result.GetResult(Every) is not null && result.GetResult(Cron) is not null)
            {
                result.AddError("Either --every or --cron, not both.");
            }
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken ct)
    {
        var address = Arguments.FeedAddress(options.GetRequiredValue(Address));
        await using var session = Session.Open();
        var all = await FindAsync(session, address, ct);
        var found = all[0];
        Show(found);
        await ShowFirstArticleAsync(session, found, [found.Url.OriginalString, address.OriginalString], ct);
        foreach (var other in all.Skip(1))
        {
            Screen.Out.WriteLine(Screen.Safe($"Also found: {other.Url.OriginalString} ({other.Feed.Title ?? "no title"})"));
        }

        if (!options.GetValue(Yes) && !Agrees())
        {
            Screen.Error.WriteLine("Not subscribed; --yes subscribes without asking.");
            return 1;
        }

        var feeds = session.GetRequiredService<FeedStore>();
        var known = await feeds.FindByUrlAsync(found.FinalUrl.OriginalString, ct);
        var wish = new NewFeed(known?.Url ?? found.Url.AbsoluteUri)
        {
            Title = found.Feed.Title,
            SiteUrl = found.Feed.Link,
            Folder = options.GetValue(Folder),
            PollInterval = options.GetValue(Every),
            Cron = options.GetValue(Cron),
        };
        Console.WriteLine($"{await SubscribeAsync(feeds, wish, ct)}: {Screen.Safe(wish.Url)}");
        return 0;
    }

    /// <summary>What is wished holds for a feed that is known or was removed, too, as in a list that is imported.</summary>
    private static async Task<string> SubscribeAsync(FeedStore feeds, NewFeed wish, CancellationToken ct)
    {
        var added = await feeds.AddAsync(wish, ct);
        var isChanged = await feeds.ChangeAsync(added.Id, wish, ct);
        return added.IsNew ? "Subscribed" : isChanged ? "Already subscribed, and changed" : "Already subscribed";
    }

    private static async Task<IReadOnlyList<FoundFeed>> FindAsync(ServiceProvider session, Uri address, CancellationToken ct)
    {
        var found = await session.GetRequiredService<FeedFinder>().FindAsync(address, [], ct);
        if (found.Count > 0)
        {
            return found;
        }

        var answer = await session.GetRequiredService<WebFetcher>().GetAsync(new FetchRequest(address, FetchKind.Feed) { FeedUrls = [address.OriginalString] }, ct);
        throw new UserErrorException($"No feed was found from {address}. {answer.Problem ?? "The page names none, and none stands where sites usually keep theirs."}");
    }

    private static void Show(FoundFeed found)
    {
        Screen.Out.MarkupLine($"[bold]{Screen.Escape(found.Feed.Title ?? "(no title)")}[/]  {found.Feed.Kind}, {found.Feed.Entries.Count} {(found.Feed.Entries.Count == 1 ? "entry" : "entries")}, {Screen.Escape(found.Url.OriginalString)}");
        foreach (var entry in Newest(found).Take(Shown))
        {
            Screen.Out.WriteLine($"  {Day(entry)}  {Screen.Safe(entry.Title)}");
        }
    }

    private static IEnumerable<FeedEntry> Newest(FoundFeed found) =>
        found.Feed.Entries.OrderByDescending(entry => entry.Published ?? entry.Updated ?? DateTimeOffset.MinValue);

    private static string Day(FeedEntry entry) =>
        (entry.Published ?? entry.Updated)?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "(no date)       ";

    private static async Task ShowFirstArticleAsync(ServiceProvider session, FoundFeed found, string[] feedUrls, CancellationToken ct)
    {
        if (Newest(found).Select(entry => entry.Link).FirstOrDefault(link => link is not null) is not { } link
            || !Uri.TryCreate(link, UriKind.Absolute, out var url))
        {
            return;
        }

        var page = await session.GetRequiredService<WebFetcher>().GetAsync(new FetchRequest(url, FetchKind.Page) { FeedUrls = feedUrls }, ct);
        if (page.Outcome is not FetchOutcome.Ok)
        {
            Screen.Out.MarkupLine($"[yellow]Its first article could not be read:[/] {Screen.Escape(page.Problem ?? page.Outcome.ToString())}");
            return;
        }

        try
        {
            Show(await session.GetRequiredService<ArticleExtractor>().ExtractAsync(TextDecoder.DecodeHtml(page.Body.Span, page.ContentType), page.FinalUrl, ct));
        }
        catch (ExtractionTimeoutException slow)
        {
            Screen.Out.MarkupLine($"[yellow]Its first article could not be read:[/] {Screen.Escape(slow.Message)}");
        }
    }

    private static void Show(ExtractedArticle article)
    {
        Screen.Out.MarkupLine($"[bold]First article:[/] {Screen.Escape(article.Title ?? "(no title)")}, {article.WordCount} words");
        if (article.Blocks is [var first, ..])
        {
            Screen.Out.WriteLine(Screen.Safe($"  {HtmlText.Beginning(first.Text, FirstWords)}"));
        }

        foreach (var author in article.Authors)
        {
            Screen.Out.WriteLine(Screen.Safe($"  by {author.Name}{(author.Bio is { } bio ? $": {bio}" : " (no bio on the page)")}"));
        }
    }

    private static bool Agrees() =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected && Screen.Out.Confirm("Subscribe?");
}
