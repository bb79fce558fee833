namespace Ingest.Worker.Storage.Feeds;

/// <param name="IsNew">False when the address was subscribed already.</param>
internal sealed record FeedAdded(long Id, bool IsNew);
