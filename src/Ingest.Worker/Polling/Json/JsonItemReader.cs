using System.Net;
using Ingest.Worker.Polling.Dates;
using Ingest.Worker.Polling.Fields;

namespace Ingest.Worker.Polling.Json;

/// <summary>One item of a JSON Feed to one entry.</summary>
internal sealed class JsonItemReader(Uri? url, DateReading dates, IReadOnlyList<string> feedAuthors)
{
    public FeedEntry Read(JsonFeedObject item)
    {
        var link = Resolve(item["url"] ?? item["external_url"]);
        var summary = WebUtility.HtmlEncode(item["summary"]);
        var content = item["content_html"] ?? WebUtility.HtmlEncode(item["content_text"]);
        var updated = EntryDate.Read(item["date_modified"], dates);
        var published = EntryDate.Read(item["date_published"], dates).Or(updated);
        return new FeedEntry
        {
            Id = item["id"] ?? link,
            Link = link,
            Title = Title(item["title"]) ?? BodyFields.FallbackTitle(summary, content, link),
            Authors = item.Authors.Count > 0 ? item.Authors : feedAuthors,
            Published = published.Value,
            PublishedText = published.Text,
            IsZoneAssumed = published.IsZoneAssumed,
            Updated = updated.Value,
            Summary = summary,
            Content = content,
            ContentBase = content is null ? null : url?.AbsoluteUri,
            Categories = item.Tags,
        };
    }

    public static string? Title(string? written) =>
        written is null ? null : HtmlText.Beginning(HtmlText.FromHtml(HtmlText.Cut(written, 4 * MarkupText.MaxPlain)), MarkupText.MaxPlain);

    public string? Resolve(string? address)
    {
        if (address is null || Addresses.IsAbsolute(address) || url is not { IsAbsoluteUri: true })
        {
            return address;
        }

        return Uri.TryCreate(url, address, out var joined) ? joined.AbsoluteUri : address;
    }
}
