using System.Globalization;
using Ingest.Worker.Fetching;
using Ingest.Worker.Polling;
using Ingest.Worker.Storage.Mapping;

namespace Ingest.Worker.Storage.Articles;

/// <summary>An entry as it is stored, with the article that it points at.</summary>
internal sealed record ListedEntry
{
    /// <summary>Which of the plan's articles it is.</summary>
    public required int Slot { get; init; }

    /// <summary>Null for an article that the plan makes.</summary>
    public long? ArticleId { get; init; }

    public required string Link { get; init; }

    public required string Domain { get; init; }

    public string? Guid { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public DateTimeOffset? Published { get; init; }

    public string? PublishedText { get; init; }

    public bool IsZoneAssumed { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public string? Summary { get; init; }

    public string? Content { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public static ListedEntry Of(FeedEntry entry, int slot, long? articleId, DateTimeOffset now)
    {
        var link = WebAddress.WithoutPlace(new Uri(entry.Link!));
        var published = PlausibleMoment.OrNull(entry.Published, now);
        return new ListedEntry
        {
            Slot = slot,
            ArticleId = articleId,
            Link = StoredText.Clean(link.AbsoluteUri, TextLimit.Address),
            Domain = StoredText.Clean(PublisherDomain.Of(link), TextLimit.Name),
            Guid = StoredText.CleanOrNull(entry.Id, TextLimit.Address),
            Title = StoredText.CleanOrNull(entry.Title, TextLimit.Title),
            Authors = [.. entry.Authors.Select(author => StoredText.Clean(author, TextLimit.Name))],
            Published = published,
            PublishedText = StoredText.CleanOrNull(entry.PublishedText ?? (published is null ? entry.Published?.ToString("O", CultureInfo.InvariantCulture) : null), TextLimit.Date),
            IsZoneAssumed = published is not null && entry.IsZoneAssumed,
            Updated = PlausibleMoment.OrNull(entry.Updated, now),
            Summary = StoredText.CleanOrNull(entry.Summary, TextLimit.Body),
            Content = StoredText.CleanOrNull(entry.Content, TextLimit.Body),
            Categories = [.. entry.Categories.Select(category => StoredText.Clean(category, TextLimit.Name))],
        };
    }
}
