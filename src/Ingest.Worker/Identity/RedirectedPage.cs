using Ingest.Worker.Comparison;

namespace Ingest.Worker.Identity;

/// <summary>
/// A page to which an article's address led, and whether it is still the article. Sites send readers of a retired story to their front
/// page, to a section, or to another story, with status 200 at the end (soft 404; Bar-Yossef et al., "Sic Transit Gloria Telae", 2004).
/// Pure.
/// </summary>
/// <param name="Requested">The article's address.</param>
/// <param name="Final">Where the page came from.</param>
/// <param name="Title">The article's headline so far, as the feed lists it until a page was read; null where none is known.</param>
/// <param name="Published">When it was published, by the feed's or the page's claim.</param>
/// <param name="Known">What the article said so far; null before a page was read.</param>
/// <param name="Seen">What the page says.</param>
internal sealed record RedirectedPage(Uri Requested, Uri Final, string? Title, DateTimeOffset? Published, ArticleState? Known, ArticleState Seen)
{
    /// <summary>
    /// Share of the shorter text's shingles from which a page shows the same article: an edit leaves far more of a text, and two stories
    /// of one site share a line at the end at most.
    /// </summary>
    private const double SameArticle = 0.25;

    /// <summary>Led from an article's address to another one, by whatever names an article.</summary>
    public bool IsElsewhere => AddressKey.Of(Requested) is { } asked && AddressKey.Of(Final) is { } found && asked != found;

    /// <summary>The front page of the article's own site.</summary>
    public bool IsFrontPage => IsFrontPageOf(Requested, Final);

    /// <summary>Whether an address that is no front page led to its site's.</summary>
    public static bool IsFrontPageOf(Uri requested, Uri final) =>
        AddressKey.Of(requested) is { } asked && !AddressKey.IsFrontPage(asked)
        && AddressKey.Of(final) is { } found && AddressKey.IsFrontPage(found) && AddressKey.Host(requested) == AddressKey.Host(final);

    /// <summary>It shows what makes it this article: its number, its text or, where there is hardly a text, its headline.</summary>
    /// <param name="others">Other articles that are known by the final address.</param>
    public bool IsTheArticle(IReadOnlyList<KeyOwner> others)
    {
        if (IsFrontPage)
        {
            return false;
        }

        var hasNumber = AddressNumber.Of(Requested) is { } number && number == AddressNumber.Of(Final);
        return hasNumber || (Known is null ? others.Count == 0 || HasHeadline || others.Any(IsOfTheSameTime) : HasText(Known));
    }

    /// <summary>A page of the same site must have the article's headline or slug; to what an entry without a title leads elsewhere is all that is known of it.</summary>
    private bool HasHeadline => PageIdentity.ShareSlug(Requested, Final)
        || (Title is null ? AddressKey.Host(Requested) != AddressKey.Host(Final) : TitleLikeness.Of(Title, Seen.Title) >= TitleLikeness.Alike);

    private bool IsOfTheSameTime(KeyOwner other) => Published is { } time && other.Published is { } known && (time - known).Duration() <= EntryIdentity.SameTime;

    private bool HasText(ArticleState known) =>
        NearDuplicate.Similarity(known.Body, Seen.Body) >= SameArticle
        || (!(NearDuplicate.IsLongEnough(known.Body) && NearDuplicate.IsLongEnough(Seen.Body)) && TitleLikeness.Of(known.Title, Seen.Title) >= TitleLikeness.Alike);
}
