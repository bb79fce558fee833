namespace Ingest.Worker.Identity;

/// <summary>What a visit adds to what an article is known by, and whether it shows that two stored articles are one.</summary>
internal static class PageIdentity
{
    /// <summary>The keys that a page adds: every address of the redirect chain, the last one, and the canonical and the AMP one where they can be believed.</summary>
    /// <param name="final">Where an article's page came from; never a consent, log-in or error page.</param>
    public static IReadOnlyList<ArticleKey> KeysOf(Uri requested, IReadOnlyList<Uri> redirects, Uri final, Uri? canonical, Uri? amp = null)
    {
        var keys = new List<ArticleKey>();
        Add(ArticleKeyKind.Url, requested);
        foreach (var redirect in redirects)
        {
            Add(ArticleKeyKind.Redirect, redirect);
        }

        Add(ArticleKeyKind.Redirect, final);
        if (canonical is not null && IsBelievable(final, canonical))
        {
            Add(ArticleKeyKind.Canonical, canonical);
        }

        if (amp is not null && IsBelievable(final, amp))
        {
            Add(ArticleKeyKind.Amp, amp);
        }

        return [.. keys.DistinctBy(key => key.Text)];

        void Add(ArticleKeyKind kind, Uri address)
        {
            if (AddressKey.Of(address) is { } key && !AddressKey.IsFrontPage(key))
            {
                keys.Add(new ArticleKey(kind, 0, key));
            }
        }
    }

    /// <param name="articleId">The article that was visited.</param>
    /// <param name="title">What the page says now.</param>
    /// <param name="owners">Other articles that are known by one of the page's keys.</param>
    public static IdentityDecision Decide(long articleId, string? title, IReadOnlyList<KeyOwner> owners)
    {
        var other = owners.FirstOrDefault(owner => owner.ArticleId != articleId && owner.Key.IsAddress);
        if (other is null)
        {
            return new IdentityDecision.Same(articleId, "address");
        }

        // A retired article may redirect to a section or to the story that replaced it: one page must carry one headline.
        return TitleLikeness.Of(title, other.Title) >= TitleLikeness.Alike
            ? EntryIdentity.Merge(articleId, other.ArticleId, Evidence(other.Key.Kind) + ", same headline")
            : new IdentityDecision.Same(articleId, "evidence too weak: other headline");
    }

    private static string Evidence(ArticleKeyKind kind) => kind switch
    {
        ArticleKeyKind.Canonical => "canonical address",
        ArticleKeyKind.Amp => "AMP address",
        _ => "redirect",
    };

    /// <summary>
    /// On the same host, and not one address for all pages (a front page, a section): it shares its last segment, its number or
    /// half its slug with the page's own address. A canonical address elsewhere makes a syndicated copy, not one article.
    /// </summary>
    public static bool IsBelievable(Uri page, Uri canonical)
    {
        if (!canonical.IsAbsoluteUri || AddressKey.Of(canonical) is not { } key || AddressKey.IsFrontPage(key) || AddressKey.Host(page) != AddressKey.Host(canonical))
        {
            return false;
        }

        var (own, other) = (AddressPath.Segments(page), AddressPath.Segments(canonical));
        var number = AddressNumber.Of(canonical);
        return key == AddressKey.Of(page)
            || (number is not null && number == AddressNumber.Of(page))
            || ShareSlug(own, other)
            || (IsOpaque(page, own) && other.Count > 0 && Slug(other[^1]).Split(' ').Length >= 4);
    }

    /// <summary>Two addresses of one site whose last segments have half their words in common.</summary>
    public static bool ShareSlug(Uri one, Uri other) =>
        AddressKey.Host(one) == AddressKey.Host(other) && ShareSlug(AddressPath.Segments(one), AddressPath.Segments(other));

    private static bool ShareSlug(List<string> one, List<string> other) =>
        one.Count > 0 && other.Count > 0 && TitleLikeness.Of(Slug(one[^1]), Slug(other[^1])) >= 0.5;

    /// <summary>"/?p=123", "/node/123": an address without a slug, for which a canonical one with a slug is the better.</summary>
    private static bool IsOpaque(Uri page, List<string> segments) =>
        (segments.Count == 0 && page.Query.Length > 1) || (segments.Count > 0 && segments[^1].All(char.IsAsciiDigit));

    private static string Slug(string segment) => segment.Split('.')[0].Replace('-', ' ').Replace('_', ' ');
}
