using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Body;

/// <summary>
/// Boxes that want something of the reader: an address for the newsletter, an answer to a poll, money behind a button. What stands around
/// such a field or button asks for it, in whatever words and under whatever name. A page that holds many is a form, a quiz or a shop itself.
/// </summary>
internal static class Controls
{
    /// <summary>Characters without white space; what is said beside the field is a few sentences.</summary>
    private const int LargestBox = 400;

    /// <summary>More are what the page is about.</summary>
    private const int Most = 3;

    /// <summary>Of the text, the share that such a box may have.</summary>
    private const double MostOfText = 0.25;

    /// <summary>Blocks before and after the text in which a button may stand that belongs to a box amid it.</summary>
    private const int Reach = 3;

    private const double WholeLink = 0.95;

    /// <summary>Characters of a button's words.</summary>
    private const int LongestButton = 40;

    /// <summary>Where money is given, by the words of buttons and of addresses.</summary>
    private static readonly PhraseSet Tills = new(
        "donat", "give now", "/give", "spenden", "/spende", "soutenir", "soutenez", "faire un don", "je donne", "/don/", "je soutiens", "donar", "apoyar", "apóyanos", "hazte soci", "hazte-soci", "doação", "doações", "apoie", "dona ora", "sostieni", "sostienici", "doneer", "steun ons",
        "stöd oss", "støtt oss", "støt os", "lahjoita", "wesprzyj", "przekaż darowiznę", "přispět", "podpořte", "podporte", "támogat", "donează", "donirajte", "пожертвова", "поддержать", "підтримати", "задонат", "δωρεά", "bağış", "تبرع", "کمک مالی", "תרמו", "दान करें", "捐款", "捐助", "贊助", "寄付", "募金", "기부", "quyên góp", "donasi", "donazione", "/dona", "donaci", "dona ya", "dona aquí", "doe agora", "/doe", "ge en gåva", "gi en gave", "giv et bidrag", "wpłać", "wpłacam", "darovat", "darujte", "adomány", "дарете", "дарувай", "daruj", "paaukok", "annetus", "ziedo", "후원하기", "ủng hộ chúng tôi", "patreon.com", "ko-fi.com", "buymeacoffee.com", "steadyhq.com", "paypal.com/donate", "paypal.me/",
        "subscribe now", "abonnieren", "s’abonner", "je m’abonne", "suscríbete", "suscribirme", "assine agora", "abbonati", "abonneer", "prenumerera", "tilaa nyt", "zaprenumeruj", "оформить подписку", "abone ol", "اشترك الآن", "立即订阅", "立即訂閱", "구독하기");

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    /// <returns>Ordinals of the blocks in such boxes.</returns>
    public static IReadOnlyList<int> Find(PageBlocks page, bool[] selected)
    {
        var boxes = new HashSet<int>();
        for (var i = 0; i < page.Containers.Length; i++)
        {
            if ((page.Containers[i].OwnMarks & (Marks.FormTag | Marks.Poll)) != Marks.None && page.Containers[i].InkChars <= LargestBox && Asks(page.Containers[i].Element))
            {
                boxes.Add(BoxAround(page, i));
            }
        }

        var last = Array.LastIndexOf(selected, true);
        for (var i = Math.Max(0, Array.IndexOf(selected, true) - Reach); i <= last + Reach && i < selected.Length && last >= 0; i++)
        {
            var block = page.Blocks[i];
            if (block.Links == 1 && block.LinkDensity > WholeLink && block.Text.Length <= LongestButton && LeadsToTill(block) && BoxAround(page, block.Container) is var box && page.Containers[box].Blocks > 1)
            {
                boxes.Add(box);
            }
        }

        var most = InkOf(0) * MostOfText;
        return boxes.Count > Most ? [] : [.. boxes.Where(box => InkOf(box) <= most).SelectMany(box => Enumerable.Range(page.Containers[box].FirstBlock, page.Containers[box].Blocks))];

        int InkOf(int box) => page.InkOf(selected, page.Containers[box].FirstBlock, page.Containers[box].EndBlock);
    }

    private static bool LeadsToTill(Block button) =>
        Tills.AreIn(button.Text) || Tills.AreIn((button.Element.Links.FirstOrDefault() ?? button.Element.Closest("a"))?.GetAttribute("href"));

    private static bool Asks(Element form)
    {
        var choices = 0;
        foreach (var element in form.Descendants())
        {
            if (element.LocalName == "input" && element.GetAttribute("type") is { } type)
            {
                if (type.Equals("email", StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }

                choices += type.Equals("radio", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            }
        }

        return choices > 1;
    }

    /// <summary>The outermost element around a field that holds little more than what is said beside it.</summary>
    private static int BoxAround(PageBlocks page, int form)
    {
        var box = form;
        for (var at = form; at > 0 && page.Containers[at].InkChars <= LargestBox; at = page.Containers[at].Parent)
        {
            box = at;
        }

        return box;
    }
}
