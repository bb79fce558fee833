using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Corpora;

/// <summary>How many names of a byline were found, and how many that are not in it.</summary>
public static partial class AuthorMetric
{
    public static (int Hits, int Extra, int Missed) Compare(IEnumerable<string> gold, IEnumerable<string> authors)
    {
        var (wanted, found) = (Names(gold), Names(authors));
        var hits = wanted.Count(found.Contains);
        return (hits, found.Count - hits, wanted.Count - hits);
    }

    public static HashSet<string> Names(IEnumerable<string> authors) =>
    [
        .. from author in authors
           from part in Separator().Split(By().Replace(author.Normalize(NormalizationForm.FormKC).Trim(), ""))
           let words = Word().Matches(By().Replace(part.Trim(), "").ToLowerInvariant()).Select(match => match.Value)
           let name = string.Join(' ', words).Trim(' ', '.', '-')
           where name.Length > 0
           select name,
    ];

    [GeneratedRegex(@"[;,|•·/\n]|\s(?:and|und|et|y|e|og|och|en|&)\s", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:by|von|par|por|di|af|av|text|from|author|autor|auteur)\b[:\s]+", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex By();

    [GeneratedRegex(@"[\w'’.-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
