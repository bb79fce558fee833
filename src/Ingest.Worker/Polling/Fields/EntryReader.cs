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
        var published = DateFields.Published(item, context);
        var updated = DateFields.Updated(item, context);
        return new FeedEntry
        {
            Id = LinkFields.ReadId(item, link, context),
            Link = link,
            Title = BodyFields.ReadTitle(item) ?? BodyFields.FallbackTitle(content, summary, link),
            Authors = AuthorFields.Read(item, context),
            Published = published ?? updated,
            Updated = updated,
            Summary = summary,
            Content = content,
            ContentBase = contentBase,
            Categories = CategoryFields.Read(item),
        };
    }
}
