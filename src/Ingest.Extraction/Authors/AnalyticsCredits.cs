using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>
/// The authors that a page names to its counters (Google's data layer, Chartbeat, Adobe, Tealium, Piano): publishers count readers by author,
/// and some print the name from nowhere else that can be read.
/// </summary>
internal static partial class AnalyticsCredits
{
    /// <summary>Characters; what the counters are told is short, and a larger script is the counter itself.</summary>
    private const int LargestScript = 60_000;

    private const int MostNames = 6;

    /// <summary>What such scripts write to.</summary>
    private static readonly SearchValues<string> Counters = SearchValues.Create(
        ["dataLayer", "digitalData", "utag_data", "_sf_async_config", "_cbq", "s.prop", "s.eVar", "_satellite", "cX.callQueue", "PARSELY", "_io_config", "marfeel", "wtsmart", "gtag(", "ga('set", "pageDetails", "analyticsData", "tealium", "pianoAnalytics", "comScore"], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<Credit> Of(AuthorPage page)
    {
        foreach (var script in page.Page.Elements.InlineScripts)
        {
            var text = script.TextSpan;
            if (text.Length <= LargestScript && text.ContainsAny(Counters) && NamesIn(text.ToString()) is { Count: > 0 and <= MostNames } names)
            {
                return names;
            }
        }

        return [];
    }

    /// <summary>Of the first field that names people: later ones are other stories' or say it again.</summary>
    private static IReadOnlyList<Credit> NamesIn(string script)
    {
        foreach (Match field in Field().Matches(script))
        {
            var names = JsonLdCredits.Distinct(
                from Match quoted in Quoted().Matches(field.Groups["names"].Value)
                let written = TolerantJson.Parse($"[\"{quoted.Value[1..^1]}\"]")
                where written is not null
                from name in AuthorName.Read(PlainText.Decode(written.Value[0].GetString()!.Replace('|', ',')), isField: true)
                where name.Kind == AuthorKind.Person && name.Name.Contains(' ', StringComparison.Ordinal) && BylinePartReader.Kind(name.Name) == BylinePart.Person
                select new Credit(name.Name, name.Kind) { Role = name.Role });
            if (names.Count > 0)
            {
                return names;
            }
        }

        return [];
    }

    /// <summary>"articleAuthor": "Ann Lee", authors: ['Ann Lee', 'Bo Ek'], _sf_async_config.authors = "Ann Lee".</summary>
    [GeneratedRegex(@"(?:^|[^\p{L}\d])(?:(?:page|article|content|post|story|news|entry|dc)[_.-]?)?(?:authors?|bylines?|writers?|autore?s?|auteurs?|autoren|redacteur|journalist|reporter)(?:[_-]?(?:name|names|list|display[_-]?name|full[_-]?name))?[""']?\]?\s{0,4}[:=,]\s{0,4}(?:(?<names>""[^""\r\n<>{}]{4,120}""|'[^'\r\n<>{}]{4,120}')|\[\s{0,9}(?<names>(?:""[^""\r\n<>{}]{4,120}""|'[^'\r\n<>{}]{4,120}')(?:\s{0,9},\s{0,9}(?:""[^""\r\n<>{}]{4,120}""|'[^'\r\n<>{}]{4,120}')){0,5}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Field();

    [GeneratedRegex(@"""[^""]*""|'[^']*'", RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Quoted();
}
