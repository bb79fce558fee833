using System.Xml.Linq;

namespace Ingest.Worker.Polling.Fields;

/// <summary>One item element to one entry.</summary>
internal static class EntryReader
{
    public static FeedEntry Read(XElement item, FeedContext context)
    {
        var link = LinkFields.Read(item, context);
        var summary = BodyFields.ReadSummary(item);
        var content = BodyFields.ReadContent(item, context, out var contentBase);
        var updated = DateFields.Updated(item, context);
        var published = DateFields.Published(item, context).Or(updated);
        return new FeedEntry
        {
            Id = LinkFields.ReadId(item, link, context),
            Link = link,
            Title = BodyFields.ReadTitle(item) ?? BodyFields.FallbackTitle(content, summary, link),
            Authors = AuthorFields.Read(item, context),
            Published = published.Value,
            PublishedText = published.Text,
            IsZoneAssumed = published.IsZoneAssumed,
            Updated = updated.Value,
            Summary = summary,
            Content = content,
            ContentBase = contentBase,
            Categories = CategoryFields.Read(item),
        };
    }
}
