using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>What the class names and ids around a block say, and how far up they say it.</summary>
internal sealed partial class AncestorNames
{
    /// <summary>Levels; what stands higher names the page and not the block.</summary>
    private const int Levels = 7;

    /// <summary>Level of the nearest ancestor that a "bio" names; <see cref="Levels"/> when none does.</summary>
    public int Bio { get; private set; } = Levels;

    public int Author { get; private set; } = Levels;

    public int About { get; private set; } = Levels;

    /// <summary>A reviewer, an editor, a related post, a comment.</summary>
    public int Other { get; private set; } = Levels;

    public int Description { get; private set; } = Levels;

    public int Hidden { get; private set; } = Levels;

    public int End { get; private set; } = Levels;

    public static AncestorNames Of(IElement element)
    {
        var found = new AncestorNames();
        int level = 0;
        for (IElement? at = element; at is not null && level < Levels && at.LocalName is not ("body" or "html"); at = at.ParentElement, level++)
        {
            string names = string.Join(' ', at.ClassName, at.Id, at.GetAttribute("data-testid"), at.GetAttribute("data-component"), at.GetAttribute("aria-label"), at.GetAttribute("itemprop"), at.GetAttribute("itemtype"), at.LocalName == "address" ? "author" : "");
            if (names.Length > 6)
            {
                found.Read(names, level);
            }
        }

        return found;
    }

    private void Read(string names, int level)
    {
        Bio = Nearer(Bio, BioName(), names, level);
        Author = Nearer(Author, AuthorName(), names, level);
        About = Nearer(About, AboutName(), names, level);
        Other = Nearer(Other, OtherName(), names, level);
        Description = Nearer(Description, DescriptionName(), names, level);
        Hidden = Nearer(Hidden, HiddenName(), names, level);
        End = Nearer(End, EndName(), names, level);
    }

    private static int Nearer(int known, Regex pattern, string names, int level) => known == Levels && pattern.IsMatch(names) ? level : known;

    [GeneratedRegex(@"(?:^|[\s_-])bios?(?:$|[\s_-])|bio(?:graph|_|-|$|\s)|[a-z]Bio|author[-_]*(?:box|desc|info|about|card|details|text|block|section|content|wrap|footer|profile|blurb|summary|excerpt|copy|para|note|hover)|about-?_?author|abouttheauthor|saboxplugin|molongui|pp-author|authorbox", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex BioName();

    [GeneratedRegex(@"author|\bautor|auteur|autore\b|writer|contributor|byline|vcard|columnist|journalist|schema.org/person|profile", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex AuthorName();

    [GeneratedRegex(@"about|tagline|signature|signoff|person|expert|staff|team|guest|user", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex AboutName();

    [GeneratedRegex(@"review(?:er|ed)|fact-?check|medical|related|recirc|recommend|comment|promo|newsletter|sign-?up|subscri|teaser|card-list|disclaimer|copyright|cookie|publisher|sponsor|advert|more-from|trending|popular|caption|credit|interview|correction|share|product", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex OtherName();

    [GeneratedRegex(@"desc|excerpt|blurb|summary|intro|content|text", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex DescriptionName();

    [GeneratedRegex(@"tooltip|popover|popup|hover|modal|dropdown|hidden|collaps|expand|flyout|dialog", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex HiddenName();

    [GeneratedRegex(@"footer|bottom|foot\b|endnote|after|end-|-end|note|tail", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex EndName();
}
