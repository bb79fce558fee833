using System.Net;

namespace Ingest.Extraction.Blocks;

/// <summary>
/// Markup that a template escaped once more than it meant to: "&amp;lt;img src=…" within a &lt;noscript&gt; stands there for a picture or a player
/// that scripts load, and no browser ever shows it.
/// </summary>
internal static class EscapedMarkup
{
    /// <summary>Escaped more often than this nobody's template leaves it.</summary>
    private const int MostRounds = 3;

    /// <summary>Characters that hold a tag's beginning, however often it is escaped.</summary>
    private const int Beginning = 40;

    /// <summary>Whether a text begins with a tag, escaped or not.</summary>
    public static bool Is(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.Length == 0 || start[0] is not ('<' or '&'))
        {
            return false;
        }

        var markup = Unescaped(new string(start[..Math.Min(start.Length, Beginning)]));
        return markup.Length > 1 && markup[0] == '<' && (char.IsAsciiLetter(markup[1]) || markup[1] is '/' or '!');
    }

    /// <summary>The markup as it was meant.</summary>
    public static string Unescaped(string text)
    {
        for (var round = 0; round < MostRounds && !text.AsSpan().TrimStart().StartsWith("<", StringComparison.Ordinal); round++)
        {
            text = WebUtility.HtmlDecode(text);
        }

        return text;
    }
}
