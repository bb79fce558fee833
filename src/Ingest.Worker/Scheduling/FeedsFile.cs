using Ingest.Worker.Polling.Opml;
using Ingest.Worker.Storage.Feeds;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Scheduling;

/// <summary>Subscribes to what the configured list names.</summary>
internal sealed class FeedsFile(FeedStore feeds, IOptions<FeedsOptions> options)
{
    /// <returns>How many feeds are new; null when no list is configured.</returns>
    /// <exception cref="FeedsFileException">The list cannot be read.</exception>
    public async Task<int?> ImportAsync(CancellationToken ct)
    {
        if (options.Value.File is not { Length: > 0 } path)
        {
            return null;
        }

        var added = 0;
        foreach (var subscription in Read(path))
        {
            added += await SubscribeAsync(subscription, ct) ? 1 : 0;
        }

        return added;
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
            throw new FeedsFileException($"{FeedsOptions.Section}:{nameof(FeedsOptions.File)} ({path}): {wrong.Message}", wrong);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new FeedsFileException($"{FeedsOptions.Section}:{nameof(FeedsOptions.File)} cannot be read: {unreadable.Message}", unreadable);
        }
    }
}
