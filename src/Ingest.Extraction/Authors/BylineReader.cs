using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>Asks every byline rule and believes the most trustworthy one that names people; agreement of another adds who is missing.</summary>
internal static class BylineReader
{
    /// <summary>A "byline" with more names is an index.</summary>
    private const int MostAuthors = 15;

    /// <summary>Letters by which the cases of a name differ.</summary>
    private const int LongestEnding = 2;

    /// <summary>What a person's full name is worth.</summary>
    private const int FullName = 4;

    public static Byline Read(AuthorPage page)
    {
        var house = HouseNames(page.Page);
        var claimants = Claimants(page.Page);
        List<Byline> answers = [.. AuthorRules.InOrder.Select(rule => Ask(rule, page)).Where(IsAnswer).Where(answer => claimants.Count == 0 || !answer.Credits.All(credit => claimants.Contains(NameKey.Of(credit.Name))))];
        if (!answers.Exists(answer => answer.Credits.Any(credit => Worth(credit, house) == FullName))
            && AuthorRules.Else.Select(rule => Ask(rule, page)).FirstOrDefault(IsAnswer) is { } other)
        {
            answers.Add(other);
        }

        if (answers.Count == 0)
        {
            return Ask(AuthorRules.Labelled, page) is var labelled && IsAnswer(labelled) ? labelled : Byline.None;
        }

        if (answers[0].Rule == "site rule")
        {
            return answers[0] with { Rule = page.Page.Site?.Evidence.GetValueOrDefault("authors") ?? "site rule", Credits = [.. answers[0].Credits.Select(credit => Enriched(credit, answers, house))] };
        }

        var best = answers.MaxBy(answer => answer.Credits.Max(credit => Worth(credit, house)))!;
        var fullest = answers.Where(answer => Completes(answer, best)).MaxBy(answer => answer.Credits.Count) ?? best;
        var spelled = fullest.Credits.Select(credit => Nominative(best.Credits.FirstOrDefault(known => IsSame(NameKey.Of(credit.Name), NameKey.Of(known.Name))) ?? credit, answers));
        return fullest with { Credits = [.. WithoutHouse([.. spelled], house).Select(credit => Enriched(credit, answers, house))] };
    }

    public static Byline Ask(AuthorRule rule, AuthorPage page) => new(rule.Name, rule.Read(page));

    /// <summary>Whose claim a page checks: the page sets their name as it would an author's.</summary>
    private static HashSet<string> Claimants(PageDocument page) =>
        [.. page.JsonLd.Nodes.Where(node => node.Is("ClaimReview")).SelectMany(node => node.Nodes("itemReviewed")).SelectMany(claim => claim.Nodes("author")).SelectMany(author => author.Texts("name")).Select(NameKey.Of)];

    private static bool IsAnswer(Byline answer) => answer.Credits.Count is > 0 and <= MostAuthors;

    /// <summary>A person's full name is worth most; then one word or another house; then the site's own name or an account's.</summary>
    internal static int Worth(Credit credit, HashSet<string> house)
    {
        var key = NameKey.Of(credit.Name);
        if (house.Contains(key) || IsOfHost(key, house) || BylineWords.Generic.Contains(credit.Name) || credit.Name.Split(' ').Any(word => word.StartsWith("admin", StringComparison.OrdinalIgnoreCase) || word.EndsWith("admin", StringComparison.OrdinalIgnoreCase)))
        {
            return 1;
        }

        var isHandle = !credit.Name.Contains(' ', StringComparison.Ordinal) && (NameCasing.IsSmall(credit.Name[0]) || credit.Name.Any(char.IsDigit));
        return credit.Kind == AuthorKind.Organization ? 3
            : isHandle ? 2
            : BylinePartReader.Kind(credit.Name) == BylinePart.Person ? FullName
            : 3;
    }

    /// <summary>A longer list that begins with the same people names those whom the first source leaves out; links to profiles are to anybody's.</summary>
    private static bool Completes(Byline other, Byline best) =>
        other.Credits.Count > best.Credits.Count && other.Rule != AuthorRules.ProfileLink
        && best.Credits.All(credit => other.Credits.Any(another => IsSame(NameKey.Of(another.Name), NameKey.Of(credit.Name))))
        && other.Credits.All(credit => credit.Kind == AuthorKind.Person && BylinePartReader.Kind(credit.Name) == BylinePart.Person);

    /// <summary>The same name, or its beginning where the markup parts given names and family name.</summary>
    private static bool IsSame(string name, string fuller) =>
        name == fuller || (name.Contains(' ', StringComparison.Ordinal) && fuller.StartsWith(name + " ", StringComparison.Ordinal));

    /// <summary>"Της Ελένης Παπαδάκη": Greek declines names behind its word for "by"; metadata give them as they are.</summary>
    private static Credit Nominative(Credit credit, List<Byline> answers) =>
        credit.Name[0] is < '\u0370' or > '\u03ff' ? credit
        : answers.Where(answer => answer.Rule.StartsWith("json-ld", StringComparison.Ordinal) || answer.Rule.StartsWith("meta", StringComparison.Ordinal))
            .SelectMany(answer => answer.Credits).FirstOrDefault(other => IsDeclined(credit.Name.Split(' '), other.Name.Split(' '))) ?? credit;

    private static bool IsDeclined(string[] words, string[] others) =>
        words.Length == others.Length && words.Zip(others).All(pair => pair.First.AsSpan().CommonPrefixLength(pair.Second) >= Math.Max(pair.First.Length, pair.Second.Length) - LongestEnding);

    private static IEnumerable<Credit> WithoutHouse(IReadOnlyList<Credit> credits, HashSet<string> house)
    {
        var hasPerson = credits.Any(credit => Worth(credit, house) == FullName);
        return hasPerson ? credits.Where(credit => Worth(credit, house) > 1) : credits;
    }

    private static bool HasArticle(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && BylineWords.Articles.Contains(name[..blank].ToLowerInvariant());

    /// <summary>"El Ejemplo" is the house of elejemplo.com, "Die Probe" that of probe.at.</summary>
    private static bool IsOfHost(string key, HashSet<string> house)
    {
        var blank = key.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && (house.Contains(key.Replace(" ", "", StringComparison.Ordinal))
            || (BylineWords.Articles.Contains(key[..blank]) && house.Contains(key[(blank + 1)..].Replace(" ", "", StringComparison.Ordinal))));
    }

    /// <summary>The site's own name, unless it is a person's: a personal site is named for its owner.</summary>
    private static bool IsHouse(Credit credit, HashSet<string> house) =>
        house.Contains(NameKey.Of(credit.Name).Replace(" ", "", StringComparison.Ordinal)) && BylinePartReader.Kind(credit.Name) != BylinePart.Person
        || house.Contains(NameKey.Of(credit.Name)) && (BylinePartReader.Kind(credit.Name) != BylinePart.Person || HasArticle(credit.Name));

    private static Credit Enriched(Credit credit, List<Byline> answers, HashSet<string> house)
    {
        List<Credit> same = [.. answers.SelectMany(answer => answer.Credits).Where(other => NameKey.Of(other.Name) == NameKey.Of(credit.Name))];
        return credit with
        {
            Kind = IsHouse(credit, house) || (IsOfHost(NameKey.Of(credit.Name), house) && (HasArticle(credit.Name) || same.Exists(other => other.IsStatedHouse))) ? AuthorKind.Organization : credit.Kind,
            Role = credit.Role ?? same.Select(other => other.Role).FirstOrDefault(role => role is not null),
            Url = credit.Url ?? same.Select(other => other.Url).FirstOrDefault(url => url is not null),
            SameAs = [.. same.SelectMany(other => other.SameAs).Distinct(StringComparer.OrdinalIgnoreCase)],
        };
    }

    private static HashSet<string> HouseNames(PageDocument page)
    {
        IEnumerable<string?> names =
        [
            page.Meta.First("og:site_name"), page.Meta.First("application-name"), page.Meta.First("twitter:site")?.TrimStart('@'),
            .. page.JsonLd.Article?.Texts("publisher") ?? [],
            .. page.JsonLd.Nodes.Where(node => node.Is("WebSite") || node.Is("Organization") || node.Is("NewsMediaOrganization")).Select(node => node.Text("name")),
            page.Elements.Title?.Split(["|", " - ", " – ", " — "], StringSplitOptions.TrimEntries) is [_, .., var tail] && HasArticle(tail) ? tail : null,
            page.Url?.Host, page.Url?.Host.Replace("www.", "", StringComparison.OrdinalIgnoreCase), page.Url?.Host.Split('.').OrderByDescending(label => label.Length).FirstOrDefault(),
            page.Url?.Host.Split('.').OrderByDescending(label => label.Length).FirstOrDefault()?.Replace("-", "", StringComparison.Ordinal),
        ];
        return [.. names.OfType<string>().Select(NameKey.Of).Where(key => key.Length > 0)];
    }
}
