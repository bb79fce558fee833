using Ingest.Extraction.Blocks;
using Ingest.Extraction.Dom;

namespace Ingest.Extraction.Body;

/// <summary>Elements that hold no text whatever they say, as their names tell: bars with a shop's offers, small boxes that a script fills with weather, rates and scores, calls to action, and what the law wants said.</summary>
internal static class NamedBoxes
{
    /// <summary>Characters without white space.</summary>
    private const int LargestBox = 300;

    /// <summary>Of the text, the share from which on the name is of what the page is about.</summary>
    private const double MostOfText = 0.25;

    /// <summary>A bar holds the offers to each country, more than many a page has text.</summary>
    private const double NearlyAll = 0.9;

    /// <summary>What a bank must say of its funds is at times as long as what it says.</summary>
    private const double MostOfNotice = 0.6;

    private const string Call = "cta";

    private static readonly string[] Bars =
        ["promo-bar", "promobar", "promo_bar", "announcement-bar", "announcement_bar", "announcementbar", "announcement__bar"];

    /// <summary>What Shopify sets around every page, whatever it says.</summary>
    private static readonly string[] Frames =
        ["shopify-section-group-header", "shopify-section-group-footer", "shopify-section-group-overlay"];

    /// <summary>Lists of a site's posts, as page builders and publishing systems name them; on a page that is such a list they are the text.</summary>
    private static readonly string[] Lists =
        ["elementor-posts-container", "wp-block-latest-posts", "wp-block-newspack-blocks-homepage-articles", "et_pb_blog_grid", "fl-post-grid", "uagb-post-grid", "wp-block-kadence-posts", "display-posts-listing", "rpwe-block", "pt-cv-wrapper"];

    /// <summary>Where themes let a site put what it wants below every text.</summary>
    private static readonly string[] Places =
        ["below-content", "after-content", "below-entry", "after-entry", "pre-footer", "prefooter"];

    /// <summary>What asks leave to store something; an article about it is longer.</summary>
    private static readonly string[] Consents =
        ["cookie-consent", "cookieconsent", "cookie_consent", "privacy-consent", "consent-banner", "consent-box", "cookie-banner", "cookiebanner", "cookie-notice", "cookie-bar", "cookie-popup", "cookie-overlay", "gdpr-banner", "gdpr-notice"];

    /// <summary>Who wrote the text, below it; an association or a staff is no person, and has no bio either.</summary>
    private static readonly string[] Writers =
        ["author-box", "authorbox", "author_box", "author__box", "author-bio", "authorbio", "author_bio", "about-author", "about-the-author", "abouttheauthor", "author-card", "authorcard"];

    /// <summary>Where editors set the headline of another story between the paragraphs, in the words of their systems.</summary>
    private static readonly string[] Pointing =
        ["read-also", "readalso", "read_also", "also-read", "alsoread", "lire-aussi", "a-lire-aussi", "lesen-sie-auch", "leia-tambem", "leia-mais", "lea-tambien", "lee-tambien", "leggi-anche", "lees-ook", "las-ocksa", "les-ogsa", "czytaj-takze", "czytaj-tez", "ctete-take", "baca-juga", "bacajuga", "citajte-jos", "chitajte-takzhe"];

    private static readonly string[] Filled =
        ["live-score", "livescore", "scoreboard", "score-widget", "stock-widget", "stock-ticker", "market-data", "market-widget", "weather-widget", "weatherwidget", "weather_widget", "weather-box", "currency-widget", "rates-widget", "tide-widget"];

    /// <summary>All of them in one pass, and whatever is written like one: nearly all elements are named for something else.</summary>
    private static readonly WordAutomaton Names = new(
        Bars.Concat(Frames).Concat(Lists).Concat(Places).Concat(Consents).Concat(Writers).Concat(Filled).Concat(Pointing).Concat(["disclaimer", Call, "call-to-action", "weather"]).Select(name => (name, 1UL)), splitsCapitals: false);

    /// <param name="page">The whole page.</param>
    /// <param name="selected">By ordinal, whether a block is body.</param>
    public static void Drop(PageBlocks page, bool[] selected)
    {
        var text = page.InkOf(selected, 0, selected.Length);
        var first = Array.IndexOf(selected, true);
        var headline = page.Blocks.FirstOrDefault(block => block.Element.LocalName == "h1")?.Ordinal ?? 0;
        foreach (ref readonly var box in page.Containers)
        {
            // Few elements hold any of the text; all have names to look through.
            if (box.Blocks > 0 && selected.AsSpan(box.FirstBlock, box.Blocks).Contains(true) && MostOf(in box, box.EndBlock <= headline, box.FirstBlock > first) is > 0 and var most && page.InkOf(selected, box.FirstBlock, box.EndBlock) <= text * most)
            {
                selected.AsSpan(box.FirstBlock, box.Blocks).Clear();
            }
        }
    }

    /// <param name="isAbove">It stands above the headline.</param>
    /// <param name="isBelow">Some of the text stands before it.</param>
    private static double MostOf(ref readonly Container box, bool isAbove, bool isBelow)
    {
        var isAlert = isAbove && box.Element.GetAttribute("role") == "alert";
        return box.Element.LocalName is "body" or "html" ? 0
            : MayBeNamed(box.Element) ? MostByName(in box, isAlert, isBelow)
            : isAlert ? MostOfNotice
            : 0;
    }

    private static double MostByName(ref readonly Container box, bool isAlert, bool isBelow) =>
        Has(box.Element, Bars) || Has(box.Element, Frames) || Has(box.Element, Lists) ? NearlyAll
        : isAlert ? MostOfNotice
        : isBelow && Has(box.Element, Writers) ? MostOfText
        : IsNotice(box.Element) || Has(box.Element, Places) || Has(box.Element, Consents) ? MostOfNotice
        : box.InkChars <= LargestBox && (box.Links > 0 || box.Element.Has("button")) && IsCall(box.Element) ? MostOfText
        : box.InkChars <= LargestBox && Has(box.Element, Pointing) ? MostOfText
        : box.InkChars <= LargestBox && box.ProseChars == 0 && (Has(box.Element, Filled) || box.Element.HasClass("weather")) ? MostOfText
        : 0;

    /// <summary>Whose word the text is not, and what nobody answers for.</summary>
    private static bool IsNotice(Element element) => element.LocalName is not ['h', >= '1' and <= '6'] && (element.HasClass("disclaimer") || element.HasClass("disclaimers") || element.Id is "disclaimer" or "disclaimers");

    /// <summary>A call to action, as those who sell name it, around its button: "cta", "seo-cta-block".</summary>
    private static bool IsCall(Element element) => element.LocalName is "div" or "section" or "aside" && (IsNamedCall(element.ClassName) || element.HasClass("call-to-action"));

    private static bool IsNamedCall(ReadOnlySpan<char> names)
    {
        for (var at = names.IndexOf(Call, StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            var end = at + Call.Length;
            if ((at == 0 || names[at - 1] is ' ' or '-' or '_') && (end == names.Length || names[end] is ' ' or '-' or '_'))
            {
                return true;
            }

            var next = names[end..].IndexOf(Call, StringComparison.OrdinalIgnoreCase);
            at = next < 0 ? -1 : end + next;
        }

        return false;
    }

    private static bool MayBeNamed(Element element) => (Names.Find(element.ClassName) | Names.Find(element.Id)) != 0;

    private static bool Has(Element element, string[] names) => IsOneOf(element.ClassName, names) || IsOneOf(element.Id, names);

    private static bool IsOneOf(string? name, string[] names) => name is not null && Array.Exists(names, known => name.Contains(known, StringComparison.OrdinalIgnoreCase));
}
