using System.Text.RegularExpressions;

namespace Ingest.Worker.Comparison.Text;

/// <summary>
/// Whole lines in which a page says how old it is, that nobody mends it any more, or for which part of the world it was set: "This article is more than 2 years
/// old", "You are reading the UK edition". Newspapers set them above what is shared years later or read elsewhere, and they change by themselves.
/// </summary>
internal static partial class PageNotice
{
    /// <summary>Characters.</summary>
    private const int Longest = 160;

    /// <param name="line">As it is printed.</param>
    public static bool Is(string line) => line.Length is > 0 and <= Longest && Notice().IsMatch(Normalise.Key(line).ToLowerInvariant());

    [GeneratedRegex("""
        ^\W{0,3}(?:
          this\ (?:article|story|post|page|piece|content|news|video|item)\ (?:is|was|has\ been)\ (?:(?:first\ |last\ )?(?:published|posted|updated|written)\ )?(?:now\ )?(?:more\ than|over|about|almost|at\ least)\ (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten)\ (?:years?|months?)\ (?:old|ago)\b
        | this\ (?:article|story|post|page|piece|content|live\ (?:blog|page|story))\ (?:(?:has\ been|was|is)\ archived\b|(?:is|was)\ (?:now\ )?(?:an?\ archive|closed)\b|(?:is|will)\ (?:no\ longer|not)\ (?:be(?:ing)?\ )?updated\b)
        | you(?:'re|\ are)\ (?:now\ |currently\ )?(?:reading|viewing|browsing|visiting|on)\ (?:the|our)\ [\p{L} ]{2,25}\ (?:edition|version|site|website)\b.{0,60}$
        | this\ is\ an\ archived?\ (?:article|story|page|post)\b | (?:you\ are|you're)\ (?:reading|viewing)\ an\ archived\ (?:article|story|page)\b
        | dieser\ (?:artikel|beitrag|text)\ ist\ (?:(?:schon|bereits|inzwischen)\ )?(?:mehr\ als|über|älter\ als)\ (?:\d+|ein|einem|zwei|drei|vier|fünf)\ jahre?n?\b | dies(?:e\ seite|er\ artikel|er\ liveblog)\ wird\ nicht\ mehr\ aktualisiert\b
        | cet\ article\ (?:a|date\ de|a\ été\ publié\ il\ y\ a)\ plus\ d(?:e\ |')(?:\d+|un|deux|trois)\ ans?\b | cette\ page\ n'est\ plus\ mise\ à\ jour\b
        | est[ea]\ (?:artículo|noticia|contenido)\ (?:tiene|se\ publicó\ hace|fue\ publicad[oa]\ hace)\ más\ de\ (?:\d+|un|dos|tres)\ años?\b
        | quest(?:o\ |')articolo\ (?:ha|è\ stato\ pubblicato)\ più\ di\ (?:\d+|un|due|tre)\ ann[oi]\b | est[ea]\ (?:texto|artigo|notícia|reportagem)\ (?:tem|foi\ publicad[oa]\ há)\ mais\ de\ (?:\d+|um|dois|três)\ anos?\b
        | dit\ (?:artikel|bericht|verhaal)\ is\ (?:meer\ dan|ouder\ dan|al)\ (?:\d+|een|twee|drie)\ jaar\b | (?:den\ här\ |denna\ )?artikeln?\ är\ (?:mer\ än|äldre\ än|över)\ (?:\d+|ett|två|tre)\ år\b
        | (?:denne\ )?(?:artikkelen|saken)\ er\ (?:mer\ enn|over|eldre\ enn)\ (?:\d+|ett|to|tre)\ år\b | (?:denne\ )?artikel(?:en)?\ er\ (?:mere\ end|over|ældre\ end)\ (?:\d+|et|to|tre)\ år\b
        | (?:artikkeli|juttu)\ on\ yli\ (?:\d+\ )?vuo(?:tta|den)\ vanha\b | (?:ten\ )?artykuł\ ma\ (?:więcej\ niż|ponad)\ (?:\d+|rok)\b | (?:この)?記事は(?:公開|掲載)から\d+年以上
        )
        """, RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Notice();
}
