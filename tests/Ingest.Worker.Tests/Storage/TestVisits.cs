using System.Text;
using Ingest.Extraction;
using Ingest.Worker.Comparison;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Storage.Articles;
using Ingest.Worker.Storage.Feeds;
using Ingest.Worker.Storage.Runs;

namespace Ingest.Worker.Tests.Storage;

/// <summary>Feeds, runs and visits as the pipeline would hand them to the stores.</summary>
internal static class TestVisits
{
    public const string TraceId = "0af7651916cd43dd8448eb211c80319c";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<(long FeedId, Guid RunId)> FeedAsync(this TestDatabase database, string url = "https://site.example/feed")
    {
        var feed = await database.Get<FeedStore>().AddAsync(new NewFeed(url), Ct);
        return (feed.Id, await database.Get<RunStore>().BeginAsync(feed.Id, TraceId, Ct));
    }

    public static FeedEntry Entry(string link, string? title = null) => new() { Id = link, Link = link, Title = title ?? "About " + link };

    /// <summary>A feed with one entry, and the article that it became.</summary>
    public static async Task<(DueArticle Article, Guid RunId)> ArticleAsync(this TestDatabase database, string url = "https://site.example/a/1")
    {
        var (feedId, runId) = await database.FeedAsync();
        await database.Get<ArticleStore>().RecordEntriesAsync(feedId, runId, [Entry(url)], Ct);
        var due = await database.Get<ArticleStore>().DueAsync(feedId, 100, database.Now, Ct);
        return (due.Single(article => article.Url == new Uri(url)), runId);
    }

    public static ArticleState State(string title, string body, params string[] authors) => new() { Title = title, Body = body, Authors = authors };

    public static Visit Visit(this TestDatabase database, Guid runId, Uri url, ArticleState? state, FetchOutcome outcome = FetchOutcome.Ok) => new()
    {
        RunId = runId,
        At = database.Now,
        Requested = url,
        Fetch = new FetchResult
        {
            Outcome = outcome,
            FinalUrl = url,
            Status = 200,
            ContentType = "text/html",
            Body = outcome is FetchOutcome.Ok ? Encoding.UTF8.GetBytes($"<html>{state?.Title} {state?.Body}</html>") : default,
        },
        State = state,
        Extracted = state is null ? null : Extracted(state),
        NextVisitAt = database.Now + TimeSpan.FromHours(1),
    };

    public static ExtractedArticle Extracted(ArticleState state) => new()
    {
        Title = state.Title,
        Language = "en",
        WordCount = state.Body.Split(' ').Length,
        Authors = [.. state.Authors.Select(name => new ExtractedAuthor(name) { Bio = state.Bios.GetValueOrDefault(name) })],
    };

    /// <summary>Locks, judges and saves, as the pipeline does.</summary>
    public static async Task<SavedVisit> VisitAsync(this TestDatabase database, DueArticle article, Guid runId, ArticleState state)
    {
        await using var session = await database.Get<ArticleStore>().LockAsync(article.Id, Ct);
        return await session.SaveAsync(database.Visit(runId, article.Url, state), Judge(session.History, state), Ct);
    }

    /// <summary>The least that a judge can do: equal states are one version.</summary>
    public static VersionDecision Judge(ArticleHistory history, ArticleState state)
    {
        var print = ArticleComparer.Fingerprint(state);
        var known = history.Known.FirstOrDefault(version => version.Fingerprint.AsSpan().SequenceEqual(print));
        var change = history.Current is null
            ? new StateChange { Class = ChangeClass.Initial, IsNewVersion = true }
            : ArticleComparer.Compare(history.Current, state);
        return known is null
            ? new VersionDecision.NewVersion(history.Known.Count + 1, change, BecomesCurrent: true, IsSuspect: false)
            : known.Number == history.CurrentNumber
                ? new VersionDecision.SeenAgain(known.Number)
                : new VersionDecision.KnownAgain(known.Number, change);
    }
}
