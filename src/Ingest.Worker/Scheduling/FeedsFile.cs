using Ingest.Worker.Polling.Opml;
using Ingest.Worker.Storage.Feeds;

namespace Ingest.Worker.Scheduling;

/// <summary>
/// Subscribes to what an OPML list names, and gives known feeds the interval, cron expression and folder that it states. What it
/// does not name or state is left as it is: it may have been set by command.
/// </summary>
internal sealed class FeedsFile(FeedStore feeds)
{
    private const string StandardInput = "-";

    /// <param name="path">A file, or "-" for standard input.</param>
    /// <exception cref="FeedsFileException">The list cannot be read; nothing was subscribed to.</exception>
    public async Task<FeedsImported> ImportAsync(string path, CancellationToken ct)
    {
        var listed = Read(path);
        var (added, changed) = (0, 0);
        foreach (var subscription in listed)
        {
            var wish = WishOf(subscription);
            var feed = await feeds.AddAsync(wish, ct);
            var isChanged = await feeds.ChangeAsync(feed.Id, wish, ct);
            added += feed.IsNew ? 1 : 0;
            changed += isChanged && !feed.IsNew ? 1 : 0;
            if (feed.IsNew && subscription.Paused)
            {
                await feeds.SetPausedAsync(feed.Id, paused: true, ct);
            }
        }

        return new FeedsImported(listed.Count, added, changed);
    }

    private static NewFeed WishOf(Subscription subscription) => new(subscription.Url)
    {
        Title = subscription.Title,
        SiteUrl = subscription.SiteUrl,
        Folder = FolderPath.Join(subscription.Folder),
        Categories = subscription.Categories,
        PollInterval = subscription.Interval,
        Cron = subscription.Cron,
    };

    private static IReadOnlyList<Subscription> Read(string path)
    {
        try
        {
            using var stream = path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
            return OpmlReader.Read(stream);
        }
        catch (OpmlException wrong)
        {
            throw new FeedsFileException($"The list of feeds {path} cannot be used. {wrong.Message}", wrong);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new FeedsFileException($"The list of feeds cannot be read: {unreadable.Message}", unreadable);
        }
    }
}
