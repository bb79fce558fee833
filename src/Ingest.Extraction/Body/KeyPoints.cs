using System.Collections.Frozen;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// "Key takeaways": what an author says in points before the text or amid it, in a box of its own. The box looks like what stands beside a
/// text, and is told by its heading, in the element that holds the text. Headings of summaries ("In brief") are left to the model: what is below
/// them is as often made by a machine, or the standfirst again.
/// </summary>
internal static class KeyPoints
{
    /// <summary>An aside is where such boxes stand.</summary>
    private const Marks Outside = BodySelection.Outside & ~Marks.AsideTag;

    /// <summary>Characters of the heading with its colon.</summary>
    private const int LongestHeading = 40;

    /// <summary>One paragraph below such a heading is a summary.</summary>
    private const int FewestPoints = 2;

    /// <summary>Blocks of a box, and characters without white space of all of them.</summary>
    private const int MostPoints = 12;
    private const int Shortest = 60;
    private const int Longest = 2_000;

    private static readonly FrozenSet<string> Headings = FrozenSet.ToFrozenSet(
    [
        "key takeaways", "key takeaway", "takeaways", "key points", "key findings", "key messages", "main points", "main findings",
        "kernpunkte", "kernaussagen", "die wichtigsten punkte",
        "points clés", "points-clés", "à retenir", "ce qu’il faut retenir", "idées clés", "messages clés", "mensajes clave", "puntos clave", "ideas clave", "conclusiones clave",
        "punti chiave", "messaggi chiave", "pontos-chave", "pontos chave", "mensagens-chave", "kernpunten", "belangrijkste punten", "viktigaste punkterna", "hovedpunkter", "hovedfunn", "pääkohdat",
        "najważniejsze tezy", "główne tezy", "klíčové body", "kľúčové body", "főbb megállapítások", "puncte cheie", "ključne tačke", "ključne točke", "ključne poruke",
        "главное", "ключевые выводы", "основные тезисы", "ключові висновки", "головне", "основни изводи", "βασικά σημεία", "öne çıkanlar", "ana noktalar", "النقاط الرئيسية", "أبرز النقاط", "نکات کلیدی", "עיקרי הדברים", "poin penting", "poin utama", "điểm chính", "要点", "核心观点", "核心要点", "重點摘要", "ポイント", "핵심 내용", "핵심 요약",
    ], StringComparer.OrdinalIgnoreCase);

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void Add(PageBlocks page, bool[] selected)
    {
        var first = Array.IndexOf(selected, true);
        for (var i = 0; first >= 0 && i + 1 < selected.Length; i++)
        {
            if (page.Blocks[i] is not { Links: 0, Text.Length: <= LongestHeading } heading || !Headings.Contains(heading.Text.TrimEnd(':', ' ')) || (heading.Marks & Outside) != Marks.None
                || (heading.Element.Closest("article") ?? heading.Element.Closest("main"))?.Contains(page.Blocks[first].Element) != true)
            {
                continue;
            }

            var end = EndOf(page, heading);
            if (end > i + FewestPoints && IsText(page, i + 1, end))
            {
                selected.AsSpan(i, end - i).Fill(true);
                i = end - 1;
            }
        }
    }

    /// <summary>The end of the box that the heading begins, or of the list right below it where the text goes on in the same element.</summary>
    private static int EndOf(PageBlocks page, Block heading)
    {
        var box = page.ContainerOf(heading);
        while (box.Parent > 0 && box.EndBlock <= heading.Ordinal + 1)
        {
            box = page.Containers[box.Parent];
        }

        if (box.EndBlock <= heading.Ordinal + 1 + MostPoints && box.FirstBlock == heading.Ordinal)
        {
            return box.EndBlock;
        }

        var end = heading.Ordinal + 1;
        while (end < page.Blocks.Count && end <= heading.Ordinal + MostPoints && page.Blocks[end].Kind == BlockKind.ListItem)
        {
            end++;
        }

        return end;
    }

    private static bool IsText(PageBlocks page, int from, int to)
    {
        var (ink, links) = (0, 0);
        for (var i = from; i < to; i++)
        {
            ink += page.Blocks[i].InkChars;
            links += page.Blocks[i].Links;
        }

        return ink is >= Shortest and <= Longest && links == 0;
    }
}
