using System.Text.RegularExpressions;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>Splits a paragraph that describes several authors, one after the other, at the sentences that begin with a name.</summary>
internal static partial class SentencesByAuthor
{
    /// <summary>Characters after a name in which its verb stands.</summary>
    private const int Clause = 60;

    public static IEnumerable<(string Text, int Author)> Split(BioCandidate bio, BioPage page)
    {
        var text = bio.Block.Text;
        if (bio.NamedInFull < 2)
        {
            return [(BioTrim.Of(text, bio.Author >= 0 ? page.Credits[bio.Author].Name : null), bio.Author)];
        }

        List<(string Text, int Author)> parts = [];
        var start = 0;
        var author = bio.Author;
        foreach (Match end in SentenceEnd().Matches(text))
        {
            var next = end.Index + end.Length;
            var named = AuthorAt(text[next..], page);
            if (named >= 0 && named != author && (IsStop(end.Value[0]) || (Says(text[start..end.Index]) && Says(text[next..Math.Min(text.Length, next + Clause)]))))
            {
                Add(parts, text[start..next], author, page);
                start = next;
                author = named;
            }
        }

        Add(parts, text[start..], author, page);
        return parts;
    }

    private static bool IsStop(char mark) => mark is '.' or '!' or '?' or ';';

    /// <summary>Within a sentence each author needs a verb of their own: "Ann Lee and Bo Ek are …" is one bio of both, which goes to the first.</summary>
    private static bool Says(string clause) => Array.Exists(FoldedText.Of(clause).Words, BioLexicon.Verbs.Contains);

    private static void Add(List<(string Text, int Author)> parts, string text, int author, BioPage page)
    {
        if (text.Trim().Length > 0)
        {
            parts.Add((BioTrim.Of(WithoutConjunction(text.Trim()), author >= 0 ? page.Credits[author].Name : null), author));
        }
    }

    /// <summary>"Ann Lee is an analyst and", before the next author's name.</summary>
    private static string WithoutConjunction(string text) =>
        text.LastIndexOf(' ') is > 0 and var blank && text.AsSpan(blank + 1) is "and" or "und" or "et" or "y" or "e" or "while" ? text[..blank].TrimEnd(',', ' ') : text;

    /// <summary>The author with whose name the text begins.</summary>
    private static int AuthorAt(string text, BioPage page)
    {
        var start = FoldedText.Of(text[..Math.Min(text.Length, 80)]);
        return page.Names.ToList().FindIndex(name => name.UseIn(start) is { Strength: 3 } use && start.Text[..(use.At + 1)].Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => word is "dr." or "dr" or "prof." or "prof" or "professor"));
    }

    [GeneratedRegex(@"(?:[.!?;,)”""’]|\b(?:and|und|et|y|e|while))\s+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex SentenceEnd();
}
