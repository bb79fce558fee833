using Ingest.Extraction.Authors;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Page.State;

/// <summary>The body that stands outside the visible markup, for pages whose markup holds none or only a beginning.</summary>
/// <param name="Blocks">The body.</param>
/// <param name="Source">The name that evidence carries.</param>
/// <param name="Authors">Of markup of a whole page, among which the body was found; null where it stood by itself.</param>
internal sealed record HiddenBody(IReadOnlyList<BodyBlock> Blocks, string Source, PageAuthors? Authors)
{
    /// <summary>In words: a longer body is a body, and nothing else is looked for.</summary>
    private const int Enough = 800;

    /// <summary>The hidden text must have so many times the words of the visible one.</summary>
    private const int Times = 2;

    /// <summary>Characters.</summary>
    private const int LongestPlaceholder = 40;

    /// <summary>Of the characters; a page about programming has less in its text, and a script more.</summary>
    private const double HighestMarkShare = 0.015;

    /// <summary>Of the words of the longest text among the data: a whole page's text with fewer is another one.</summary>
    private const double LeastOfPlain = 0.75;

    /// <summary>Words; what a whole page has of shorter ones may be cards of other stories.</summary>
    private const int ShortestParagraph = 20;

    /// <summary>Null when the visible body is enough, or nothing better is found.</summary>
    /// <param name="page">The page.</param>
    /// <param name="visibleWords">Of its body, as its markup shows it.</param>
    /// <param name="readPage">Reads markup that holds a whole page.</param>
    /// <exception cref="OperationCanceledException">The page's deadline passed.</exception>
    public static HiddenBody? Find(PageDocument page, int visibleWords, Func<Document, DataPage> readPage, CancellationToken ct)
    {
        if (visibleWords > Enough)
        {
            return null;
        }

        foreach (var body in StateBody.Read(page, visibleWords).Where(body => IsMore(body.Words, visibleWords)))
        {
            if (!body.IsWholePage)
            {
                return Of(body, visibleWords, ct);
            }

            if (OfWholePage(body, visibleWords, readPage, ct) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsMore(int words, int visibleWords) => words > (visibleWords * Times) + StateBody.MinimumWords;

    private static HiddenBody? Of(StateBody body, int visibleWords, CancellationToken ct)
    {
        if (body.RootOf(ct) is not { } root)
        {
            return null;
        }

        var blocks = BlockCutter.Cut(root, ct).Blocks.Where(block => !IsPlaceholder(block.Text)).Select(block => new BodyBlock(block.Kind, block.Text)).ToList();
        return WordCount.Of(blocks) > visibleWords * Times && !IsScript(blocks) ? new HiddenBody(blocks, body.Source, Authors: null) : null;
    }

    private static HiddenBody? OfWholePage(StateBody body, int visibleWords, Func<Document, DataPage> readPage, CancellationToken ct)
    {
        var plain = body.Plain is { } other && IsMore(other.Words, visibleWords) ? Of(other, visibleWords, ct) : null;
        var page = readPage(PageParser.Parse(body.Html ?? "", ct).Document);
        var blocks = page.Body.Where(block => !IsPlaceholder(block.Text)).ToList();
        var words = WordCount.Of(blocks);
        return IsMore(words, visibleWords) && words >= LeastOfPlain * WordCount.Of(plain?.Blocks ?? []) && HasProse(blocks) && !IsScript(blocks)
            ? new HiddenBody(blocks, body.Source, page.Authors) : plain;
    }

    private static bool HasProse(List<BodyBlock> blocks) =>
        blocks.Select(block => WordCount.Of(block.Text)).Where(words => words >= ShortestParagraph).Sum() >= StateBody.MinimumWords;

    /// <summary>"$$ARTICLEAD$$", "{{video_2}}", "[[ad:1]]": what the page's own script would put something else for.</summary>
    internal static bool IsPlaceholder(string text) =>
        text.Length is > 4 and <= LongestPlaceholder && (text[..2], text[^2..]) is ("$$", "$$") or ("{{", "}}") or ("[[", "]]") or ("%%", "%%") or ("##", "##") && !text[2..^2].Contains(' ', StringComparison.Ordinal);

    /// <summary>Scripts stand in page state too; prose has hardly any braces, equal signs and semicolons.</summary>
    private static bool IsScript(List<BodyBlock> blocks)
    {
        var marks = blocks.Sum(block => block.Text.Count(c => c is '{' or '}' or '=' or ';'));
        return marks > HighestMarkShare * blocks.Sum(block => block.Text.Length);
    }
}
