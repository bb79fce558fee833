using System.Collections.Frozen;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// Boxes of readers' comments under names that say nothing: they begin with the ways to sort them, which nothing else on a page of one article
/// has but as a heading, or below a heading that counts them. In thirty languages, as commenting systems print them.
/// </summary>
internal static class SortedThreads
{
    /// <summary>Characters.</summary>
    private const int LongestLabel = 40;

    /// <summary>Blocks of a box before its label: how many there are, where to log in.</summary>
    private const int MostBefore = 4;

    /// <summary>Of the text, the share that such a box may have.</summary>
    private const double MostOfText = 0.5;

    private static readonly FrozenSet<string> Labels = FrozenSet.ToFrozenSet(
    [
        "newest first", "oldest first", "newest", "most liked", "most liked first", "best comments", "top comments", "sort by newest", "sort by: newest", "sort by oldest", "sort by best", "sort by: best", "sort comments",
        "neueste zuerst", "älteste zuerst", "neuste zuerst", "sortieren nach neueste", "beste kommentare", "les plus récents", "les plus anciens", "plus récents d'abord", "les plus récents d'abord", "trier par", "trier les commentaires",
        "más recientes", "más antiguos", "más recientes primero", "los más recientes", "ordenar comentarios", "più recenti", "meno recenti", "più recenti prima", "ordina commenti", "mais recentes", "mais antigos", "ordenar comentários",
        "nieuwste eerst", "oudste eerst", "sorteer reacties", "nyaste först", "äldsta först", "nyeste først", "eldste først", "ældste først", "uusimmat ensin", "vanhimmat ensin", "najnowsze", "najstarsze", "od najnowszych", "od najstarszych",
        "nejnovější", "nejstarší", "od nejnovějších", "najnovšie", "najstaršie", "legújabb elöl", "legújabbak", "legrégebbiek", "cele mai noi", "cele mai vechi", "сначала новые", "сначала старые", "спочатку нові", "спочатку старі", "най-нови", "най-стари",
        "najnovije", "najstarije", "најновије", "νεότερα πρώτα", "παλαιότερα πρώτα", "en yeniler", "en eskiler", "en yeni", "önce en yeni", "الأحدث أولا", "الأحدث أولاً", "الأقدم أولا", "الأقدم أولاً", "جدیدترین", "قدیمی‌ترین", "החדשות קודם", "מהחדש לישן",
        "सबसे नया", "सबसे पुराना", "নতুন আগে", "เรียงตามใหม่สุด", "mới nhất trước", "cũ nhất trước", "terbaru dulu", "terlama dulu", "新着順", "古い順", "新しい順", "最新评论", "最早评论", "按时间排序", "按時間排序", "최신순", "과거순", "등록순", "공감순",
    ],
    StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LabelLookup = Labels.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    /// <returns>Ordinals of the blocks in them.</returns>
    public static IEnumerable<int> Find(PageBlocks page, bool[] selected)
    {
        var first = Array.IndexOf(selected, true);
        for (var i = Math.Max(first, 0) + 1; first >= 0 && i < selected.Length; i++)
        {
            if (page.Blocks[i] is { Text.Length: <= LongestLabel } line && (line.Kind == BlockKind.Heading ? SystemLines.AreComments(line.Text) : LabelLookup.Contains(line.Text.AsSpan().TrimEnd(" :：▾▼⌄"))) && BoxOf(page, selected, i) is { } box)
            {
                foreach (var ordinal in Enumerable.Range(box.FirstBlock, box.Blocks))
                {
                    yield return ordinal;
                }

                i = box.EndBlock;
            }
        }
    }

    /// <summary>The outermost element that begins with the label and holds the smaller part of the text.</summary>
    private static Container? BoxOf(PageBlocks page, bool[] selected, int label)
    {
        Container? found = null;
        var most = page.InkOf(selected, 0, selected.Length) * MostOfText;
        for (var at = page.Blocks[label].Container; at > 0; at = page.Containers[at].Parent)
        {
            var box = page.Containers[at];
            if (label - box.FirstBlock > MostBefore || page.InkOf(selected, box.FirstBlock, box.EndBlock) > most)
            {
                break;
            }

            found = box;
        }

        return found is { Blocks: > 1 } ? found : null;
    }
}
