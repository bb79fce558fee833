using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Extraction.Metadata;

/// <summary>An address as an article's own part and the number of its page.</summary>
internal readonly partial record struct PagedAddress(string Base, int Number)
{
    /// <summary>Longer addresses are not looked into, in characters.</summary>
    public const int MaximumLength = 1000;

    /// <summary>An article has no more pages than this: larger numbers are ids and years.</summary>
    private const int MostPages = 99;

    public static PagedAddress Of(Uri url)
    {
        var path = url.AbsolutePath.TrimEnd('/');
        var query = url.Query;
        if (path.Length + query.Length > MaximumLength)
        {
            return new PagedAddress(path + query, 1);
        }

        var number = 1;
        query = Without(QueryPage(), query, ref number).TrimEnd('?', '&');
        path = Without(PathPage(), path, ref number);
        return new PagedAddress(path + query, number);
    }

    private static string Without(Regex pattern, string text, ref int number)
    {
        var match = pattern.Match(text);
        if (!match.Success)
        {
            return text;
        }

        var digits = match.Groups["n"];
        if (digits.Success && (!int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number is 0 or > MostPages))
        {
            number = 1;
            return text;
        }

        return text.Remove(match.Index, match.Length);
    }

    [GeneratedRegex("[?&](page|paged|seite|pagina|p|pg|pageno|start|view|pagewanted)=((?<n>[0-9]{1,2})|all|komplett|single|print|full)(?=&|$)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex QueryPage();

    [GeneratedRegex("/(page|seite|pagina|p)[/-]?(?<n>[0-9]{1,2})$|/(?<n>[0-9]{1,2})$|[-_,.](page|seite|p)?(?<n>[0-9]{1,2})(?=\\.[a-z]{3,5}$)|/(komplettansicht|all|single-page)$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex PathPage();
}
