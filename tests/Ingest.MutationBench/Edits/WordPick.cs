using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Ingest.MutationBench.Edits;

/// <summary>Finds a place for a change within the text of an element and makes it.</summary>
internal static class WordPick
{
    /// <summary>Replaces one match of the pattern, anywhere in the element's text.</summary>
    public static bool Replace(PageCopy page, IElement element, Regex pattern, Func<Match, string> change)
    {
        var places = PageCopy.Texts(element).SelectMany(text => pattern.Matches(text.Data).Select(match => (Text: text, Match: match))).ToList();
        if (places.Count == 0)
        {
            return false;
        }

        var (text, match) = places[page.Random.Next(places.Count)];
        var replacement = change(match);
        text.Data = text.Data[..match.Index] + replacement + text.Data[(match.Index + match.Length)..];
        return replacement != match.Value;
    }

    /// <summary>Tries one paragraph after the other, beginning anywhere, until the change finds a place.</summary>
    public static Expectation? Anywhere(PageCopy page, Func<IElement, Expectation?> change)
    {
        var start = page.Random.Next(page.Paragraphs.Count);
        return Enumerable.Range(0, page.Paragraphs.Count).Select(i => change(page.Paragraphs[(start + i) % page.Paragraphs.Count])).FirstOrDefault(result => result is not null);
    }
}
