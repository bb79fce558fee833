using System.Globalization;
using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Ingest.Worker.Storage.Feeds;

/// <summary>A feed that moved for good gets its new address, and keeps the old one in its history.</summary>
internal static class FeedMove
{
    public static async Task ApplyAsync(IngestDbContext db, Feed feed, PollRecord poll, CancellationToken ct)
    {
        if (poll.NewUrl is not { } url || url == feed.Url)
        {
            return;
        }

        var taken = await db.Database
            .SqlQuery<bool>($"""SELECT EXISTS (SELECT FROM ingest.feed WHERE ingest.address_hash(url) = ingest.address_hash({url})) AS "Value" """)
            .SingleAsync(ct);
        if (taken)
        {
            feed.LastProblem = $"The feed moved to {url}, which is subscribed already. Remove this one: `ingest feed remove {feed.Id.ToString(CultureInfo.InvariantCulture)}`.";
            return;
        }

        await db.FeedAddresses
            .Where(address => address.FeedId == feed.Id && address.ValidTo == null)
            .ExecuteUpdateAsync(set => set.SetProperty(address => address.ValidTo, poll.At), ct);
        db.FeedAddresses.Add(new FeedAddress { FeedId = feed.Id, Url = url, ValidFrom = poll.At, Reason = poll.MoveReason });
        feed.Url = url;
    }
}
