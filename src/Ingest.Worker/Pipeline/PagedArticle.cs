using Ingest.Extraction;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Pipeline;

/// <summary>Puts an article together that its publisher cuts into several pages. Knows what to fetch next; fetches nothing.</summary>
internal sealed class PagedArticle(ExtractedArticle first, Uri firstUrl)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal) { Address(firstUrl) };
    private readonly List<ExtractedArticle> parts = [first];
    private Uri? singlePage = first.SinglePage;
    private Uri? next = first.NextPage;

    public ExtractedArticle Joined => parts.Count == 1 ? parts[0] : ArticleParts.Join(parts);

    /// <summary>The whole article on one page where there is such a page, else its next part; null when nothing is missing.</summary>
    /// <param name="most">Parts that an article may have.</param>
    public Uri? NextAddress(int most)
    {
        var address = singlePage ?? next;
        return address is not null && parts.Count < most && IsSameSite(address) && !seen.Contains(Address(address)) ? address : null;
    }

    /// <param name="part">Null when it could not be had; what is there already is the article then.</param>
    public void Add(Uri address, ExtractedArticle? part)
    {
        seen.Add(Address(address));
        if (singlePage is not null)
        {
            singlePage = null;
            if (part is not null && part.WordCount > first.WordCount)
            {
                (parts[0], next) = (part, null);
            }

            return;
        }

        next = part?.NextPage;
        if (part is { Blocks.Count: > 0, Access: PageAccess.Full })
        {
            parts.Add(part);
        }
    }

    private bool IsSameSite(Uri address) => WebAddress.WithoutWww(address.Host).Equals(WebAddress.WithoutWww(firstUrl.Host), StringComparison.OrdinalIgnoreCase);

    private static string Address(Uri url) => url.GetLeftPart(UriPartial.Query);
}
