using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Metadata;

/// <summary>
/// Tells, of the lines below a headline in their order, when the story has begun: from there on a standfirst or a byline's date can only be
/// a neighbour's. One paragraph may be a long standfirst, two may be that and a caption or a note.
/// </summary>
internal sealed class StoryStart
{
    /// <summary>In characters.</summary>
    private const int Paragraph = 160;

    private const int FewestParagraphs = 2;

    /// <summary>Blanks in a line that ends as a sentence does, characters where there are none, and so many such lines make a story of short paragraphs.</summary>
    private const int BlanksOfSentence = 7;
    private const int LettersOfSentence = 60;
    private const int FewestSentences = 3;

    private int paragraphs;
    private int sentences;

    public bool HasBegun => paragraphs >= FewestParagraphs || sentences >= FewestSentences;

    /// <summary>Takes the next line after the headline.</summary>
    public void Read(Element block, string text)
    {
        // What is said in points comes before some stories.
        if (HasBegun || block.LocalName is "li" or "dd" or "td" or "h2" or "h3" or "h4" || !IsSentence(text) || DekRules.IsCaption(block))
        {
            return;
        }

        sentences++;
        paragraphs += text.Length > Paragraph ? 1 : 0;
    }

    private static bool IsSentence(string text) =>
        (text[^1] is '.' or '!' or '?' or '…' or '”' or '»' or '"' && text.Count(c => c == ' ') >= BlanksOfSentence)
        || (text[^1] is '。' or '」' or '؟' or '।' && DekRules.LettersOf(text) >= LettersOfSentence);
}
