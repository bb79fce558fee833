using System.Text.RegularExpressions;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>What the class names and ids around a block say, and how far up they say it.</summary>
internal sealed partial class AncestorNames
{
    /// <summary>Levels; what stands higher names the page and not the block.</summary>
    public const int Levels = 7;

    /// <summary>Stems that say nothing by themselves: a pattern has to say what stands around them.</summary>
    private const ulong MaybeBio = 1 << 8;
    private const ulong MaybeAuthor = 1 << 9;
    private const ulong MaybeOther = 1 << 10;
    private const ulong MaybeEnd = 1 << 11;

    /// <summary>What most names say, in one pass: a pattern tries every place of a text for each of its forms.</summary>
    private static readonly WordAutomaton Stems = new(
    [
        .. Flagged(MaybeBio, "bio author saboxplugin molongui"),
        .. Flagged((ulong)ElementName.Author, "author auteur writer contributor byline vcard columnist journalist profile"),
        .. Flagged(MaybeAuthor, "autor person"),
        .. Flagged((ulong)ElementName.About, "about tagline signature signoff person expert staff team guest user"),
        .. Flagged((ulong)ElementName.Other, "factcheck medical related recirc recommend comment promo newsletter signup subscri teaser disclaimer copyright cookie publisher sponsor advert trending popular caption credit interview correction share product"),
        .. Flagged(MaybeOther, "review check sign card more"),
        .. Flagged((ulong)ElementName.Description, "desc excerpt blurb summary intro content text"),
        .. Flagged((ulong)ElementName.Hidden, "tooltip popover popup hover modal dropdown hidden collaps expand flyout dialog"),
        .. Flagged((ulong)ElementName.End, "footer bottom endnote after note tail"),
        .. Flagged(MaybeEnd, "foot end"),
    ], splitsCapitals: false);

    /// <summary>Level of the nearest ancestor that a "bio" names; <see cref="Levels"/> when none does.</summary>
    public int Bio { get; private set; } = Levels;

    public int Author { get; private set; } = Levels;

    public int About { get; private set; } = Levels;

    /// <summary>A reviewer, an editor, a related post, a comment.</summary>
    public int Other { get; private set; } = Levels;

    public int Description { get; private set; } = Levels;

    public int Hidden { get; private set; } = Levels;

    public int End { get; private set; } = Levels;

    /// <param name="known">What was read of the page's elements so far: blocks share their ancestors.</param>
    /// <param name="read">The answers for the names of this page's elements so far.</param>
    public static AncestorNames Of(Element element, Dictionary<Element, ElementName> known, Dictionary<string, ElementName> read)
    {
        var found = new AncestorNames();
        var level = 0;
        for (var at = element; at is not null && level < Levels && at.LocalName is not ("body" or "html"); at = at.ParentElement, level++)
        {
            if (!known.TryGetValue(at, out var name))
            {
                known.Add(at, name = NameOf(at, read));
            }

            found.Add(name, level);
        }

        return found;
    }

    private void Add(ElementName name, int level)
    {
        Bio = Nearer(Bio, name, ElementName.Bio, level);
        Author = Nearer(Author, name, ElementName.Author, level);
        About = Nearer(About, name, ElementName.About, level);
        Other = Nearer(Other, name, ElementName.Other, level);
        Description = Nearer(Description, name, ElementName.Description, level);
        Hidden = Nearer(Hidden, name, ElementName.Hidden, level);
        End = Nearer(End, name, ElementName.End, level);
    }

    private static int Nearer(int known, ElementName name, ElementName wanted, int level) => known == Levels && (name & wanted) != ElementName.None ? level : known;

    /// <param name="read">The answers for the names of this page's elements: most repeat.</param>
    private static ElementName NameOf(Element at, Dictionary<string, ElementName> read)
    {
        var isAddress = at.LocalName == "address";
        if (at.Attributes.Length == 0 && !isAddress)
        {
            return ElementName.None;
        }

        var names = NamesOf(at, isAddress);
        if (!read.TryGetValue(names, out var name))
        {
            read.Add(names, name = Read(names));
        }

        return name;
    }

    private static string NamesOf(Element at, bool isAddress)
    {
        string? names = null;
        var attributes = at.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is { Name: "class" or "id" or "data-testid" or "data-component" or "aria-label" or "itemprop" or "itemtype" } attribute)
            {
                names = names is null ? attribute.Value : $"{names} {attribute.Value}";
            }
        }

        return isAddress ? $"{names} author" : names ?? "";
    }

    private static ElementName Read(string names)
    {
        var stems = Stems.Find(names);
        return (ElementName)(byte)stems
            | Checked(stems, MaybeBio, ElementName.Bio, BioName(), names)
            | Checked(stems, MaybeAuthor, ElementName.Author, AuthorName(), names)
            | Checked(stems, MaybeOther, ElementName.Other, OtherName(), names)
            | Checked(stems, MaybeEnd, ElementName.End, EndName(), names);
    }

    private static ElementName Checked(ulong stems, ulong maybe, ElementName name, Regex pattern, string names) =>
        (stems & maybe) != 0 && (stems & (ulong)name) == 0 && pattern.IsMatch(names) ? name : ElementName.None;

    private static IEnumerable<(string Word, ulong Flag)> Flagged(ulong flag, string words) => words.Split(' ').Select(word => (word, flag));

    [GeneratedRegex(@"(?:^|[\s_-])bios?(?:$|[\s_-])|bio(?:graph|_|-|$|\s)|[a-z]Bio|author[-_]*(?:box|desc|info|about|card|details|text|block|section|content|wrap|footer|profile|blurb|summary|excerpt|copy|para|note|hover)|about-?_?author|abouttheauthor|saboxplugin|molongui|pp-author|authorbox", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex BioName();

    [GeneratedRegex(@"\bautor|autore\b|schema.org/person", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex AuthorName();

    [GeneratedRegex(@"review(?:er|ed)|fact-check|sign-up|card-list|more-from", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex OtherName();

    [GeneratedRegex(@"foot\b|end-|-end", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex EndName();
}
