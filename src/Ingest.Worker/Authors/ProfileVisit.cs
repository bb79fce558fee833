using Ingest.Extraction;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Authors;

/// <summary>Decides whose profile page is worth a request, and puts what it says into the article.</summary>
internal static class ProfileVisit
{
    /// <summary>Between two visits of one author's profile page; read.article_author has the same number.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromDays(30);

    /// <summary>Profile pages that one article may cost.</summary>
    private const int MostPerArticle = 2;

    /// <summary>The authors of whom the page prints no bio and links a profile page on its own site.</summary>
    public static IReadOnlyList<(ExtractedAuthor Author, Uri Profile)> Choose(ExtractedArticle page, Uri pageUrl) =>
        [.. page.Authors.Where(author => LacksBio(author) && IsOnSite(author.Url!, pageUrl)).Take(MostPerArticle).Select(author => (author, author.Url!))];

    /// <param name="lastVisit">When this author's profile page was last asked for; null when never.</param>
    public static bool IsDue(DateTimeOffset? lastVisit, DateTimeOffset now) => lastVisit is null || now - lastVisit >= Interval;

    /// <summary>The article with the author's bio from the profile page; unchanged when that page held none.</summary>
    public static ExtractedArticle Fill(ExtractedArticle page, ExtractedAuthor author, ExtractedAuthor? onProfile)
    {
        if (onProfile?.Bio is not { Length: > 0 } bio)
        {
            return page;
        }

        var filled = author with
        {
            Bio = bio,
            BioPlace = BioPlace.ProfilePage,
            Email = author.Email ?? onProfile.Email,
            Twitter = author.Twitter ?? onProfile.Twitter,
        };
        return page with
        {
            Authors = [.. page.Authors.Select(other => other == author ? filled : other)],
            Evidence = new Dictionary<string, string>(page.Evidence, StringComparer.Ordinal) { [BioEvidence.KeyOf(author)] = BioEvidence.Profile },
        };
    }

    private static bool LacksBio(ExtractedAuthor author) => author is { Kind: AuthorKind.Person, Bio: null, Url: not null };

    /// <summary>The same host, or one below it ("authors.example.org" for "www.example.org"), and not the article itself or the home page.</summary>
    private static bool IsOnSite(Uri profile, Uri page)
    {
        var site = WebAddress.WithoutWww(page.IdnHost);
        var isSite = profile.IdnHost.Equals(site, StringComparison.OrdinalIgnoreCase) || profile.IdnHost.EndsWith("." + site, StringComparison.OrdinalIgnoreCase);
        return isSite && profile.AbsolutePath.Length > 1 && profile.AbsolutePath != page.AbsolutePath;
    }
}
