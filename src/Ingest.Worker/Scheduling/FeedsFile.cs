using Ingest.Worker.Polling.Opml;
using Ingest.Worker.Storage.Feeds;

namespace Ingest.Worker.Scheduling;

/// <summary>Subscribes to what an OPML list names. Feeds that it does not name are left as they are.</summary>
internal sealed class FeedsFile(FeedStore feeds)
{
    /// <exception cref="FeedsFileException">The list cannot be read; nothing was subscribed to.</exception>
    public async Task<FeedsImported> ImportAsync(string path, CancellationToken ct)
    {
        var listed = Read(path);
        var added = 0;
        foreach (var subscription in listed)
        {
            added += await SubscribeAsync(subscription, ct) ? 1 : 0;
        }

        return new FeedsImported(listed.Count, added);
    }

    private async Task<bool> SubscribeAsync(Subscription subscription, CancellationToken ct)
    {
        var added = await feeds.AddAsync(
            new NewFeed(subscription.Url)
            {
                Title = subscription.Title,
                SiteUrl = subscription.SiteUrl,
                Folder = subscription.Folder.Count == 0 ? null : string.Join('/', subscription.Folder),
                PollInterval = subscription.Interval,
                Cron = subscription.Cron,
            },
            ct);
        if (added.IsNew && subscription.Paused)
        {
            await feeds.SetPausedAsync(added.Id, paused: true, ct);
        }

        return added.IsNew;
    }

    private static IReadOnlyList<Subscription> Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
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
