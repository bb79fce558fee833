namespace Ingest.Extraction.Rules;

/// <summary>One site's rules, as read from a file in the ftr-site-config format.</summary>
internal sealed record SiteConfig
{
    /// <summary>The file's name, "@" and eight hexadecimal digits of its SHA-256; files that were joined are separated by "+".</summary>
    public required string Source { get; init; }

    public IReadOnlyList<SiteXPath> Title { get; init; } = [];

    public IReadOnlyList<SiteXPath> Author { get; init; } = [];

    public IReadOnlyList<SiteXPath> Date { get; init; } = [];

    public IReadOnlyList<SiteXPath> Body { get; init; } = [];

    public IReadOnlyList<SiteXPath> Strip { get; init; } = [];

    /// <summary>A whole word of a class attribute, or a whole id.</summary>
    public IReadOnlyList<string> StripIdOrClass { get; init; } = [];

    /// <summary>Tags that matches are wrapped in (blockquote, p, div, h2), and what is wrapped.</summary>
    public IReadOnlyList<(string Tag, SiteXPath Path)> WrapIn { get; init; } = [];

    /// <summary>Elements that are replaced by what they hold.</summary>
    public IReadOnlyList<SiteXPath> Dissolve { get; init; } = [];

    public IReadOnlyList<SiteLink> SinglePage { get; init; } = [];

    public IReadOnlyList<SiteLink> NextPage { get; init; } = [];

    /// <summary>Plain texts replaced in the page before it is parsed, in order.</summary>
    public IReadOnlyList<(string Find, string Replace)> Replacements { get; init; } = [];

    public IReadOnlyList<SiteTest> Tests { get; init; } = [];

    /// <summary>False: everything in the body's elements is body. Null when no file says.</summary>
    public bool? Prune { get; init; }

    public bool? SkipJsonLd { get; init; }

    /// <summary>What only advertising made like an article has.</summary>
    public IReadOnlyList<SiteXPath> NativeAd { get; init; } = [];

    public bool? RequiresLogin { get; init; }

    public bool? ConvertDoubleBreaks { get; init; }

    /// <summary>False: no further file is added. What these rules do not find is read by the generic reader all the same, with a warning.</summary>
    public bool? AutodetectOnFailure { get; init; }

    /// <summary>Lines that could not be understood.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>These rules, and after them the other file's; what one file settles stays.</summary>
    public SiteConfig With(SiteConfig next) => AutodetectOnFailure == false
        ? this
        : new SiteConfig
        {
            Source = Source + "+" + next.Source,
            Title = Joined(Title, next.Title),
            Author = Joined(Author, next.Author),
            Date = Joined(Date, next.Date),
            Body = Joined(Body, next.Body),
            Strip = Joined(Strip, next.Strip),
            StripIdOrClass = [.. StripIdOrClass.Union(next.StripIdOrClass, StringComparer.Ordinal)],
            WrapIn = [.. WrapIn, .. next.WrapIn],
            Dissolve = Joined(Dissolve, next.Dissolve),
            NativeAd = Joined(NativeAd, next.NativeAd),
            SinglePage = [.. SinglePage, .. next.SinglePage],
            NextPage = [.. NextPage, .. next.NextPage],
            Replacements = [.. Replacements, .. next.Replacements.Where(pair => !Replacements.Any(own => own.Find == pair.Find))],
            Tests = Tests,
            Prune = Prune ?? next.Prune,
            SkipJsonLd = SkipJsonLd ?? next.SkipJsonLd,
            RequiresLogin = RequiresLogin ?? next.RequiresLogin,
            ConvertDoubleBreaks = ConvertDoubleBreaks ?? next.ConvertDoubleBreaks,
            AutodetectOnFailure = next.AutodetectOnFailure,
            Problems = [.. Problems, .. next.Problems],
        };

    private static IReadOnlyList<SiteXPath> Joined(IReadOnlyList<SiteXPath> own, IReadOnlyList<SiteXPath> next) =>
        [.. own, .. next.Where(path => !own.Any(known => known.Text == path.Text))];
}
