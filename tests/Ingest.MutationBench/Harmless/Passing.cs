using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench.Harmless;

/// <summary>What is another at every visit in text that stands on the page for good, and lines of prose that are nobody's article.</summary>
internal static partial class Passing
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Harmless("numbers around the article changed", ChangeNumbersAround),
        Mutation.Harmless("summaries around the article rotated", RotateSummaries),
        Amid("letter offered in a plain paragraph", "<p><em>Get the day’s news before breakfast: <a href='/letters/am'>sign up for our morning briefing</a>.</em></p>"),
        Amid("prose of an advertisement", "<div class='native-ad' data-slot='n3'><p>Northwind tyres hold the road on wet leaves and on snow. Book a fitting near you before the first frost.</p></div>"),
        Amid("list of links without a name", "<ol><li><a href='/o/1'>The long road to the harbour treaty</a></li><li><a href='/o/2'>Why the vote was put off again</a></li><li><a href='/o/3'>A village that moved uphill</a></li></ol>"),
        Amid("free articles counted", "<div class='meter-inline'><p>You have read 3 of 5 free articles this month.</p><a href='/abo'>Subscribe</a></div>"),
        Amid("hours ago, in the page's language", null),
        Amid("link to the comments", "<p><a href='#comments'>Jump to comments (43)</a></p>"),
        Behind("accounts to follow", "<p>Follow us on <a href='https://x.example/daily'>X</a>, <a href='https://f.example/daily'>Facebook</a> and <a href='https://i.example/daily'>Instagram</a>.</p>"),
        Behind("why to trust us", "<details><summary>Why you can trust us</summary><p>Our reporters have no stake in what they write about, and every figure is checked by a second pair of eyes.</p></details>"),
        Behind("story of a partner", "<div class='partner'><span>From our partners</span><p>What a year in the mountains taught a family of five about saving for a house.</p></div>"),
    ];

    private static Mutation Amid(string name, string? html) =>
        Mutation.Harmless(name, page => PageCopy.Box(page.Middle).InsertAfter(page.Make(html ?? $"<span class='rel-time'>{HoursAgo(page.Language)}</span>")));

    private static Mutation Behind(string name, string html) => Mutation.Harmless(name, page => PageCopy.Box(page.Paragraphs[^1]).InsertAfter(page.Make(html)));

    private static string HoursAgo(string language) => language switch
    {
        "de" => "vor 3 Stunden",
        "fr" => "il y a 3 heures",
        "es" => "hace 3 horas",
        "ja" => "3時間前",
        "zh" => "3小时前",
        _ => "3 hours ago",
    };

    /// <summary>Counts, times and prices in every text that is not part of the article. Dates and marks of footnotes are no such numbers.</summary>
    private static void ChangeNumbersAround(PageCopy page)
    {
        foreach (var text in Around(page).Where(text => Number().IsMatch(text.Data) && !Year().IsMatch(text.ParentElement!.TextContent) && text.ParentElement.Closest("sup, [id*=cite], [id*=footnote], [class*=footnote]") is null).ToList())
        {
            text.Data = Number().Replace(text.Data, match => FormattableString.Invariant($"{page.Random.Next(2, 90)}"));
        }
    }

    /// <summary>Paragraphs of teasers, each with the next one's words.</summary>
    private static void RotateSummaries(PageCopy page)
    {
        var texts = Around(page).Where(text => text.Data.Trim().Length > 40 && text.ParentElement!.LocalName is "p" or "div" or "span" && text.ParentElement.ChildNodes.Length == 1).ToList();
        var words = texts.ConvertAll(text => text.Data);
        for (var i = 0; i < texts.Count; i++)
        {
            texts[i].Data = words[(i + 1) % words.Count];
        }
    }

    /// <summary>Texts above and below the article that neither the gold body nor headline, standfirst, byline or bio has.</summary>
    private static IEnumerable<IText> Around(PageCopy page)
    {
        var said = Normalise.Key(string.Join('\n', page.Old.Authors.SelectMany(author => new[] { author.Name, author.Bio }).Concat([page.Gold, page.Old.Title, page.Old.PrintedTitle, page.Old.Dek])));
        return PageCopy.Texts(page.Document.Body!).Where(text => Normalise.Key(text.Data) is { Length: > 1 } key && !said.Contains(key, StringComparison.Ordinal)
            && text.ParentElement!.Closest("h1") is null && (text.CompareDocumentPosition(page.Paragraphs[0]).HasFlag(DocumentPositions.Following) || text.CompareDocumentPosition(page.Paragraphs[^1]).HasFlag(DocumentPositions.Preceding)) && !page.Paragraphs.Any(paragraph => paragraph.Contains(text) || text.ParentElement!.Contains(paragraph)));
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,:/-])\d{1,4}(?![\p{L}\d.,:/-])", RegexOptions.None, 30_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.None, 30_000)]
    private static partial Regex Year();
}
