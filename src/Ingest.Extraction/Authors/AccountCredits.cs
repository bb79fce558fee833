using Ingest.Extraction.Body;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Metadata;
using Ingest.Extraction.Metadata.Dates;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Authors;

/// <summary>
/// "by annlee" right below the headline: the name of an account, where the page names nobody else. Boards set it in an element for the
/// user's name, beside the first post.
/// </summary>
internal static class AccountCredits
{
    /// <summary>Elements after the headline among which the line stands.</summary>
    private const int Reach = 15;

    /// <summary>Characters of an account's name.</summary>
    private const int Longest = 25;

    /// <summary>Lines after the headline in which the first post's account stands, and characters of a line of that post.</summary>
    private const int Lines = 20;
    private const int Paragraph = 100;

    private static readonly HashSet<string> UserNames = new(["username", "username-coloured", "username--style1", "nickname", "user-name", "bigusername"], StringComparer.OrdinalIgnoreCase);

    /// <summary>"Text copied": without a colon these are a button's words as often as a byline's.</summary>
    private static readonly Beginnings Bare = new("text ", "texte ", "texto ", "testo ", "tekst ", "story ", "words ");

    public static IReadOnlyList<Credit> Of(AuthorPage page)
    {
        var headline = page.Marks.Headline;
        foreach (var mark in page.Marks.All.Where(mark => headline >= 0 && mark.Order > headline && mark.Order <= headline + Reach && mark.Kind is AuthorMarkKind.VisibleBy or AuthorMarkKind.BylineClass or AuthorMarkKind.AuthorClass))
        {
            if (AuthorName.IsByline(mark.Text) && !Bare.AreOf(mark.Text) && AccountIn(AuthorName.WithoutPrefix(AuthorName.Clean(mark.Text), out _)) is { } account)
            {
                return [new Credit(account, AuthorKind.Person) { Url = page.Page.Resolve(mark.Element.Links.FirstOrDefault()?.GetAttribute("href")) }];
            }
        }

        return OnBoard(page) is { } user ? [user] : [];
    }

    /// <summary>The account beside the first post: above its text, for those who answer stand below.</summary>
    private static Credit? OnBoard(AuthorPage page)
    {
        if (page.Marks.HeadlineElement is not { } headline)
        {
            return null;
        }

        foreach (var (block, text) in TextLines.After(headline, page.Page).Take(Lines))
        {
            if (text.Length > Paragraph)
            {
                break;
            }

            if (block.Descendants().Append(block).FirstOrDefault(IsUserName) is { } user && !PagePlace.IsBeside(user, page.Page) && AccountIn(PlainText.Fold(user.TextContent)) is { } account)
            {
                return new Credit(account, AuthorKind.Person) { Url = page.Page.Resolve(user.GetAttribute("href")) };
            }
        }

        return null;
    }

    private static bool IsUserName(Element element) => element.ClassName is { Length: > 0 } names && names.Contains("name", StringComparison.OrdinalIgnoreCase) && names.Split(' ').Any(UserNames.Contains);

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
