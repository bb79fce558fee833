using System.Globalization;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Blocks;

/// <summary>
/// The drop cap that begins a text and is set as a picture or in a box of its own: one letter, at most a quotation mark before it,
/// and a text that goes on in lower case. Scripts without cases are left as they are.
/// </summary>
internal sealed class Initials
{
    private string picture = "";

    /// <summary>Remembers the letter that a picture shows, where nothing of its line stands before it.</summary>
    public void Notice(Element element, bool mayBegin)
    {
        if (element.LocalName is "img" or "svg" && mayBegin)
        {
            var shown = element.GetAttribute(element.LocalName == "img" ? "alt" : "aria-label")?.Trim();
            picture = shown is not null && IsInitial(shown) ? shown : "";
        }
    }

    /// <summary>The letter of the picture that this text continues; empty where there is none.</summary>
    public string Before(ReadOnlySpan<char> text)
    {
        if (picture.Length == 0 || text.IsWhiteSpace())
        {
            return "";
        }

        var letter = Continues(text) ? picture : "";
        picture = "";
        return letter;
    }

    /// <summary>Takes off the last block where it is the initial of this text; empty where it is none.</summary>
    public static string TakeFrom(List<Block> blocks, ReadOnlySpan<char> text, BlockKind kind, Marks marks)
    {
        if (blocks is not [.., { Text.Length: <= 2, Kind: BlockKind.Paragraph, Links: 0 } last] || kind != BlockKind.Paragraph
            || ((marks | last.Marks) & (Marks.TableTag | Marks.ListTag | Marks.ButtonTag | Marks.NavTag)) != Marks.None || !IsInitial(last.Text) || !Continues(text))
        {
            return "";
        }

        blocks.RemoveAt(blocks.Count - 1);
        return last.Text;
    }

    private static bool IsInitial(ReadOnlySpan<char> text) =>
        text is [var letter] ? char.IsUpper(letter) : text is [var mark, var capital] && char.IsUpper(capital) && IsOpening(mark);

    private static bool IsOpening(char mark) =>
        mark is '"' or '\'' || char.GetUnicodeCategory(mark) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static bool Continues(ReadOnlySpan<char> text) => text.TrimStart() is [var first, ..] && (char.IsLower(first) || first is '\'' or '’');
}
