using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;

namespace Ingest.Extraction.Page.State;

/// <summary>The body that stands outside the visible markup, for pages whose markup holds none or only a beginning.</summary>
internal static class HiddenBody
{
    /// <summary>In words: a longer body is a body, and nothing else is looked for.</summary>
    private const int Enough = 800;

    /// <summary>The hidden text must have so many times the words of the visible one.</summary>
    private const int Times = 2;

    /// <summary>Characters.</summary>
    private const int LongestPlaceholder = 40;

    /// <summary>Of the characters; a page about programming has less in its text, and a script more.</summary>
    private const double HighestMarkShare = 0.015;

    /// <summary>Null when the visible body is enough, or nothing better is found.</summary>
    /// <exception cref="OperationCanceledException">The page's deadline passed.</exception>
    public static (IReadOnlyList<BodyBlock> Blocks, string Source)? Find(PageDocument page, int visibleWords, CancellationToken ct)
    {
        if (visibleWords > Enough)
        {
            return null;
        }

        var best = StateBody.Read(page, visibleWords).FirstOrDefault(body => body.Words > (visibleWords * Times) + 50);
        if (best is null || best.RootOf(ct) is not { } root)
        {
            return null;
        }

        var blocks = BlockCutter.Cut(root, ct).Blocks.Where(block => !IsPlaceholder(block.Text)).Select(block => new BodyBlock(block.Kind, block.Text)).ToList();
        return blocks.Sum(block => WordCount.Of(block.Text)) > visibleWords * Times && !IsScript(blocks) ? (blocks, best.Source) : null;
    }

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
