using Ingest.Extraction.Metadata.Dates;

namespace Ingest.Extraction.Authors;

/// <summary>"by annlee" right below the headline: the name of an account, where the page names nobody else.</summary>
internal static class AccountCredits
{
    /// <summary>Elements after the headline among which the line stands.</summary>
    private const int Reach = 15;

    /// <summary>Characters of an account's name.</summary>
    private const int Longest = 25;

    public static IReadOnlyList<Credit> Of(AuthorPage page)
    {
        var headline = page.Marks.Headline;
        foreach (var mark in page.Marks.All.Where(mark => headline >= 0 && mark.Order > headline && mark.Order <= headline + Reach && mark.Kind is AuthorMarkKind.VisibleBy or AuthorMarkKind.BylineClass or AuthorMarkKind.AuthorClass))
        {
            if (AuthorName.IsByline(mark.Text) && AccountIn(AuthorName.WithoutPrefix(AuthorName.Clean(mark.Text), out _)) is { } account)
            {
                return [new Credit(account, AuthorKind.Person) { Url = page.Page.Resolve(mark.Element.Links.FirstOrDefault()?.GetAttribute("href")) }];
            }
        }

        return [];
    }

    /// <summary>One word, then the end, a line's end or a date.</summary>
    private static string? AccountIn(string text)
    {
        var end = text.IndexOfAny([' ', '\n', '|', ',']);
        var word = end < 0 ? text : text[..end];
        var isAlone = end < 0 || text[end] is '\n' or '|' || text.AsSpan(end).ContainsAnyInRange('0', '9');
        return isAlone && word.Length is > 1 and <= Longest && word.Any(char.IsLetter) && word.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '.')
            && MonthNames.NumberOf(word.TrimEnd('.')) == 0 && !BylineWords.Generic.Contains(word) && !BylineWords.NeverNames.Contains(word) && !BylineWords.NeverNamesInLowerCase.Contains(word) && !BylinePartReader.IsRole(word)
            ? word
            : null;
    }
}
