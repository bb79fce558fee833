using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Body;

/// <summary>
/// Small boxes amid the text that are told by what they hold, whatever their names: a player with its programme, a question with the
/// answers that readers may give, a house's request to them.
/// </summary>
internal static partial class ForeignBoxes
{
    /// <summary>Characters without white space.</summary>
    private const int LargestBox = 360;

    private const int MostBlocks = 10;

    /// <summary>Of the text, the share that such a box may have.</summary>
    private const double MostOfText = 0.25;

    /// <summary>Blocks beyond the text's last one in which such a box may end.</summary>
    private const int Reach = 3;

    /// <summary>Characters of a line that says what the box is.</summary>
    private const int LongestLabel = 70;

    /// <summary>Characters of an answer, and of the question.</summary>
    private const int LongestAnswer = 60;
    private const int LongestQuestion = 200;

    /// <summary>The same for what stands below the answers.</summary>
    private const int LongestCount = 30;

    /// <summary>Of the paragraphs, the share by characters from which on a way of setting is the text's own.</summary>
    private const double Common = 0.15;

    private const double WholeLink = 0.9;

    /// <summary>A page with more of them is about such things, and each is looked for in all of the text.</summary>
    private const int MostRequests = 20;

    /// <summary>What is heard or seen, as the label of a player names it.</summary>
    private static readonly PhraseSet Programmes = new("podcast", "podkast", "подкаст", "podcaści", "بودكاست", "پادکست", "פודקאסט", "पॉडकास्ट", "পডকাস্ট", "พอดแคสต์", "ポッドキャスト", "팟캐스트", "播客", "hlaðvarp", "taskuhääling", "tinklalaid", "listen to", "listen:", "listen now", "hören", "anhören", "écoute", "à écouter", "escuch", "ascolta", "ouça", "ouvir", "luister", "lyssna", "lytt", "lyt ", "kuuntele", "posłuchaj", "słuchaj", "poslechn", "vypočuj", "hallgas", "ascult", "слуша", "слуха", "слушате", "poslušaj", "klausyk", "kuula", "noklaus", "ακούστε", "dinle", "استمع", "بشنوید", "האזינו", "सुनें", "শুনুন", "ฟัง", "dengarkan", "聴く", "듣기", "收听", "收聽");

    /// <summary>Such a label asks to listen where it begins so, and needs no button beside it.</summary>
    private static readonly Beginnings Calls = new(
        "listen:", "listen to the podcast", "podcast:", "hören sie", "hier hören", "jetzt hören", "écoutez", "écouter :", "à écouter", "escuche", "escucha:", "ascolta:", "ascolta il podcast", "ouça o podcast", "ouça:", "luister:", "luister ook", "lyssna:", "lyssna på podd", "lytt:", "lyt:", "lyt til", "hør podcast", "kuuntele:", "posłuchaj podcastu", "posłuchaj:", "poslechněte si podcast", "hallgassa meg", "слушайте подкаст", "слухайте подкаст", "ακούστε το podcast", "podcast'i dinle");

    /// <summary>Where a network takes a sentence to share.</summary>
    private static readonly SearchValues<string> Sharing = SearchValues.Create(["/intent/tweet", "/intent/post", "twitter.com/share", "twitter.com/home?status", "ctt.ec/", "clicktotweet.com", "bsky.app/intent"], StringComparison.OrdinalIgnoreCase);

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static IReadOnlyList<int> Find(PageBlocks page, bool[] selected)
    {
        var (first, last) = (Array.IndexOf(selected, true), Array.LastIndexOf(selected, true));
        if (first < 0)
        {
            return [];
        }

        var most = page.InkOf(selected, 0, selected.Length) * MostOfText;
        var found = new HashSet<int>();
        for (var i = 1; i < page.Containers.Length; i++)
        {
            ref readonly var box = ref page.Containers[i];
            if (box.Blocks is > 1 and <= MostBlocks && box.InkChars <= LargestBox && box.FirstBlock > first && box.EndBlock <= last + 1 + Reach && IsLayout(box.Element)
                && selected.AsSpan(box.FirstBlock, box.Blocks).Contains(true) && (IsPlayer(page, in box) || IsPoll(page, in box) || IsToShare(page, in box)) && page.InkOf(selected, box.FirstBlock, box.EndBlock) <= most)
            {
                found.UnionWith(Enumerable.Range(box.FirstBlock, box.Blocks));
            }
        }

        AddRequests(page, selected, found, first);
        return [.. found];
    }

    private static bool IsLayout(Element element) => element.LocalName is "div" or "section" or "aside" or "a" or "figure" or "button" or "li" or "details";

    /// <summary>A line names a programme, and there is a button, a player or how long it takes.</summary>
    private static bool IsPlayer(PageBlocks page, ref readonly Container box)
    {
        var (isNamed, isTimed) = (false, false);
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            var text = page.Blocks[i].Text.AsSpan();
            isNamed |= text.Length <= LongestLabel && Programmes.AreIn(text);
            isTimed |= text.Length <= LongestCount && Duration().IsMatch(text);
        }

        return isNamed && (isTimed || Calls.AreOf(page.Blocks[box.FirstBlock].Text) || HasControl(box.Element));
    }

    /// <summary>A sentence of the text, and the button that shares it.</summary>
    private static bool IsToShare(PageBlocks page, ref readonly Container box) =>
        box.Blocks == 2 && page.Blocks[box.EndBlock - 1] is { Links: 1, LinkDensity: > WholeLink, Text.Length: <= LongestLabel } button
        && LinkTarget.LinkOf(page, button)?.GetAttribute("href") is { } target && target.AsSpan().ContainsAny(Sharing);

    private static bool HasControl(Element box) => box.LocalName is "button" || box.Has("button") || box.Has("audio") || box.Has("iframe");

    /// <summary>A question, two answers or more that are no sentences, and how many gave one at most.</summary>
    private static bool IsPoll(PageBlocks page, ref readonly Container box)
    {
        var question = box.FirstBlock;
        while (question < box.EndBlock - 2 && !IsQuestion(page.Blocks[question]))
        {
            if (page.Blocks[question++].Text.Length > LongestLabel)
            {
                return false;
            }
        }

        if (!IsQuestion(page.Blocks[question]))
        {
            return false;
        }

        for (var i = question + 1; i < box.EndBlock; i++)
        {
            if (page.Blocks[i].Links > 0 || page.Blocks[i].Text.Length > LongestAnswer || page.Blocks[i].Text[^1] is '.' or '!' or '?' or ':' or '。' or '؟' || page.Blocks[i].Text[0] is '—' or '–' or '-')
            {
                return false;
            }
        }

        return box.EndBlock - question > (HasVote(page, in box) ? IsCount(page.Blocks[box.EndBlock - 1].Text) ? 1 : 2 : 3);
    }

    /// <summary>"Yes No 1,204 votes": answers that run on in one line, and how many gave them.</summary>
    private static bool IsCount(string text) => text.LastIndexOf(' ') is > 0 and var blank && char.IsAsciiDigit(text[blank - 1]) && Vote().IsMatch(text.AsSpan(blank + 1));

    /// <summary>"Yes", "vote", how many voted.</summary>
    private static bool HasVote(PageBlocks page, ref readonly Container box)
    {
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            if (Vote().IsMatch(page.Blocks[i].Text))
            {
                return true;
            }
        }

        return HasControl(box.Element);
    }

    private static bool IsQuestion(Block block) => block.Text.Length is > LongestAnswer / 3 and <= LongestQuestion && block.Text[^1] is '?' or '？' or '؟' or ';';

    /// <summary>Requests that are set as nothing else of the text, and the boxes that they stand in.</summary>
    private static void AddRequests(PageBlocks page, bool[] selected, HashSet<int> found, int first)
    {
        var (templates, ink) = (InkByTemplate(page, selected), page.InkOf(selected, 0, selected.Length));
        var asked = 0;
        for (var i = first + 1; i < selected.Length && asked < MostRequests; i++)
        {
            // To look through the words of the text itself would cost most.
            var block = page.Blocks[i];
            if (!selected[i] || block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || (block.LinkDensity <= WholeLink && templates[block.Template] > ink * Common) || !ChannelRequests.Is(block.Text))
            {
                continue;
            }

            asked++;
            if (IsRequest(page, selected, block))
            {
                found.UnionWith(BoxOf(page, selected, block, templates, ink));
            }
        }
    }

    /// <summary>A text that tells of a network or a letter names it elsewhere, too.</summary>
    public static bool IsRequest(PageBlocks page, bool[] selected, Block line) =>
        ChannelRequests.Way(line.Text).ToString() is { Length: > 0 } way
        && !page.Blocks.Any(block => block != line && selected[block.Ordinal] && block.Text.Contains(way, StringComparison.OrdinalIgnoreCase) && !ChannelRequests.Is(block.Text));

    private static Dictionary<int, int> InkByTemplate(PageBlocks page, bool[] selected)
    {
        var templates = new Dictionary<int, int>();
        foreach (var block in page.Blocks.Where(block => selected[block.Ordinal]))
        {
            templates[block.Template] = templates.GetValueOrDefault(block.Template) + block.InkChars;
        }

        return templates;
    }

    /// <summary>The outermost small element around a request in which nothing is set as the text is.</summary>
    private static IEnumerable<int> BoxOf(PageBlocks page, bool[] selected, Block request, Dictionary<int, int> templates, int ink)
    {
        var (from, to) = (request.Ordinal, request.Ordinal + 1);
        for (var at = request.Container; at > 0; at = page.Containers[at].Parent)
        {
            ref readonly var box = ref page.Containers[at];
            if (box.InkChars > LargestBox || Enumerable.Range(box.FirstBlock, box.Blocks).Any(i => selected[i] && templates[page.Blocks[i].Template] > ink * Common))
            {
                break;
            }

            (from, to) = (box.FirstBlock, box.EndBlock);
        }

        return Enumerable.Range(from, to - from);
    }

    [GeneratedRegex(@"^(?:yes|no|ja|nein|oui|non|sí|si|não|sim|nee|nej|nei|kyllä|ei|tak|nie|ano|ne|áno|igen|nem|da|nu|да|нет|не|так|ні|taip|jā|nē|jah|ναι|όχι|evet|hayır|نعم|لا|بله|خیر|כן|לא|हाँ|हां|नहीं|হ্যাঁ|না|ใช่|ไม่|có|không|ya|tidak|はい|いいえ|예|네|아니오|是|否)|(?:vot|głos|hlas|szavaz|stimm|stem|stemm|röst|ääni|balsuo|balsavo|balso|голос|глас|ψήφ|oy |صوت|رأی|הצבע|वोट|票|표)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Vote();

    /// <summary>"38 Min.", "04:12", "22 minut".</summary>
    [GeneratedRegex(@"^\D{0,12}(?:\d{1,2}:\d{2}(?::\d{2})?|\d{1,3}\s?(?:min|мин|хв|分|분|perc|dk|λεπτ|دقيقة|دقائق|دقیقه|דק|मिनट|মিনিট|นาที|phút|menit|mins|mín)\p{L}{0,8}\.?(?:\s?\d{1,2}\s?(?:s|с|秒|초)\p{L}{0,8}\.?)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Duration();
}
