using Ingest.Extraction.Dom;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Metadata.Dates;
using Ingest.Extraction.Metadata.Titles;

namespace Ingest.Extraction.Metadata;

/// <summary>
/// A standfirst that nothing names, told by its place: a line of its own between the headline and the byline or the date. What stands
/// below the byline may be the text's first heading or paragraph.
/// </summary>
/// <param name="titleKey">The title's key; a line that repeats it is none.</param>
internal sealed class UnnamedDek(string titleKey)
{
    /// <summary>Lines after the headline within which it stands: a kicker, a button or a label may come before it.</summary>
    private const int LinesAfter = 3;

    /// <summary>Lines from it to the byline.</summary>
    private const int LinesToByline = 2;

    /// <summary>In characters: below is a label, above is a paragraph.</summary>
    private const int Shortest = 25;
    private const int Longest = 300;

    /// <summary>In characters; a shorter line that is no sentence is somebody's job or a label.</summary>
    private const int ShortestWithoutStop = 45;

    /// <summary>Characters.</summary>
    private const int LongestNames = 80;

    /// <summary>Words that a heading has in place of the characters.</summary>
    private const int FewestWordsOfHeading = 5;

    private int lines;
    private int candidateAt;
    private string? candidate;
    private bool isOver;

    /// <summary>Null where there is none, or no byline has come.</summary>
    public string? Dek { get; private set; }

    /// <summary>Takes the next line after the headline.</summary>
    public void Read(Element block, string text)
    {
        if (isOver)
        {
            return;
        }

        lines++;
        if (DekRules.IsOfBox(block))
        {
            // A letter's box stands amid a story, too: it says nothing of the line above it.
            candidateAt++;
        }
        else if (DekRules.IsOfByline(block, text) || IsNamesAlone(block, text))
        {
            Dek = candidate;
            isOver = true;
        }
        else if (candidate is not null && (block.Closest("figure") is not null || IsLinkAway(block, text)))
        {
            candidateAt++;
        }
        else if (candidate is null && lines <= LinesAfter && MayBeDek(block, text))
        {
            (candidate, candidateAt) = (text, lines);
        }
        else
        {
            // A long line in its place is the text itself, and so is a second one.
            isOver = text.Length > Longest || lines - (candidate is null ? 0 : candidateAt) > Math.Max(LinesToByline, candidate is null ? LinesAfter : 0) || (candidate is not null && text.Length >= Shortest);
        }
    }

    /// <summary>Below the standfirst some papers set links to what else they say of the story.</summary>
    private static bool IsLinkAway(Element block, string text) =>
        block.LocalName == "li" && block.First("a") is { } link && Page.PlainText.Fold(link.TextContent) == text;

    private static bool IsHeadingOfWords(Element block, string text) => block.LocalName is "h2" or "h3" && text.Count(c => c == ' ') >= FewestWordsOfHeading - 1;

    /// <summary>"Ann Lee &amp; Bo Ek": names without a word before them, that lead to their pages or begin with given names.</summary>
    private static bool IsNamesAlone(Element block, string text) =>
        text.Length <= LongestNames && text[^1] is not ('.' or '!' or '?') && AuthorName.Read(text) is { Count: > 0 } names
        && names.All(name => name.Kind == AuthorKind.Person && name.Name.Contains(' ', StringComparison.Ordinal))
        && (names.All(name => GivenNames.Contains(name.Name.Split(' ')[0])) || block.Descendants().Count(element => element.LocalName == "a") == names.Count);

    private bool MayBeDek(Element block, string text) =>
        DekRules.LettersOf(text) >= Shortest && text.Length <= Longest && block.LocalName is "p" or "h2" or "h3" or "h4" or "div" or "section" && !block.Has("a") && block.Closest("a") is null
        && (DekRules.LettersOf(text) >= ShortestWithoutStop || IsHeadingOfWords(block, text) || text[^1] is '.' or '!' or '?' or '…' or '。' or '؟' or '।') && !text.Contains(" | ", StringComparison.Ordinal)
        && !TitleText.Key(text).Contains(titleKey, StringComparison.Ordinal) && !DekRules.IsCaption(block) && DateText.Find(text) is null;
}
