using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>The same words from another editor, serializer or front end: rarer characters and references, other elements, other documents around them.</summary>
internal static partial class Renderings
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Harmless("references to the characters of Windows", page => page.Rewrite = html => html.Replace("’", "&#146;", StringComparison.Ordinal).Replace("“", "&#147;", StringComparison.Ordinal).Replace("”", "&#148;", StringComparison.Ordinal).Replace("–", "&#150;", StringComparison.Ordinal).Replace("—", "&#151;", StringComparison.Ordinal)),
        Mutation.Harmless("hair spaces around dashes", page => page.EachText(text => text.Replace(" — ", "\u200A—\u200A", StringComparison.Ordinal).Replace(" – ", "\u2009–\u2009", StringComparison.Ordinal))),
        Mutation.Harmless("isolates of direction", page => page.EachText(text => Number().Replace(text, "\u2068$0\u2069"))),
        Mutation.Harmless("separators of lines and pages", page => page.EachText(text => text.Length > 60 ? text.Replace(". ", ".\u2028", StringComparison.Ordinal) : text)),
        Mutation.Harmless("accents and primes for apostrophes", page => page.EachText(text => Apostrophe().Replace(text, "\u00B4"))),
        Mutation.Harmless("spaces within guillemets", page => page.EachText(text => text.Replace("«", "«\u202F", StringComparison.Ordinal).Replace("»", "\u202F»", StringComparison.Ordinal))),
        Mutation.Harmless("spaces before French marks", page => page.EachText(text => FrenchMark().Replace(text, "\u00A0$1"))),
        Mutation.Harmless("figure dashes and minus signs", page => page.EachText(text => RangeDash().Replace(text, "\u2012"))),
        Mutation.Harmless("joiners between letters", page => page.EachText(text => LongWord().Replace(text, match => match.Value[..3] + "\u2060" + match.Value[3..]))),
        Mutation.Harmless("selectors behind signs", page => page.EachText(text => text.Replace("©", "©\uFE0E", StringComparison.Ordinal).Replace("•", "•\uFE0E", StringComparison.Ordinal))),
        Mutation.Harmless("one break for paragraphs", page => Broken(page, 1)),
        Mutation.Harmless("one paragraph of two breaks each", page => Broken(page, 2)),
        Mutation.Harmless("ends of paragraphs left out", page => page.Rewrite = html => EndOfParagraph().Replace(html, "")),
        Mutation.Harmless("every word in an element of its own", page =>
        {
            foreach (var text in page.Paragraphs.SelectMany(PageCopy.Texts).Where(text => text.Data.Length > 30 && text.ParentElement is { LocalName: "p" }).Take(60).ToList())
            {
                var holder = page.Document.CreateElement("span");
                holder.InnerHtml = Word().Replace(WebUtility.HtmlEncode(text.Data), "<span data-w='1'>$0</span>");
                text.Replace([.. holder.ChildNodes]);
            }
        }),
        Mutation.Harmless("state of the application in a script", page => page.Document.Body!.Append(page.Make($"<script id='__APP_STATE__' type='application/json'>{{\"buildId\":\"{page.Random.Next():x}\",\"now\":1762160400,\"page\":{{\"headline\":\"Seven things\"}}}}</script>"))),
        Mutation.Harmless("hidden fields and tokens in the text", page => PageCopy.Box(page.Middle).InsertAfter(page.Make($"<form class='f'><input type='hidden' name='csrf' value='{page.Random.Next():x}'><input type='hidden' name='t' value='1762160400'></form>"))),
        Mutation.Harmless("parameters in the page's own addresses", page =>
        {
            foreach (var link in page.Document.QuerySelectorAll("link[rel=canonical], meta[property='og:url']"))
            {
                var name = link.LocalName == "link" ? "href" : "content";
                link.SetAttribute(name, link.GetAttribute(name) + "?utm_source=rss&utm_campaign=x");
            }
        }),
        Front("table of a print page", "<table width='600'><tr><td><img src='/logo.gif' alt='The Daily Example'></td></tr><tr><td class='t'></td></tr><tr><td><font size='1'>Printed on 4 November 2026. © The Daily Example</font></td></tr></table>", "td.t"),
        Front("accelerated page with consent and sharing", "<main><amp-consent id='c'><div><p>We and our partners use cookies.</p><button>Accept</button></div></amp-consent><article></article><amp-social-share type='x'></amp-social-share><footer><a href='/full'>View full version</a></footer></main>", "article"),
        Front("page for telephones with a button to unfold", "<div id='m'><a href='/'>☰</a><div class='txt'></div><button>Show full article</button><div><a href='/desktop'>Desktop version</a></div></div>", "div.txt"),
        Front("lite page", "<div><p><a href='/lite'>Lite home</a> | <a href='/full'>Go to the full site</a></p><main></main><p>Topics: <a href='/t'>World</a></p></div>", "main"),
    ];

    private static Mutation Front(string name, string frame, string place) => new(name, page => new FrontEnd(frame, place).Draw(page) ? Expectation.Nothing : null);

    private static void Broken(PageCopy page, int breaks)
    {
        foreach (var group in page.Paragraphs.Where(paragraph => paragraph.LocalName == "p").GroupBy(paragraph => paragraph.Parent!).ToList())
        {
            var run = group.TakeWhile((paragraph, i) => i == 0 || paragraph.PreviousElementSibling == group.ElementAt(i - 1)).ToList();
            foreach (var paragraph in run.Skip(1))
            {
                for (var i = 0; i < breaks; i++)
                {
                    run[0].Append(page.Document.CreateElement("br"));
                }

                run[0].Append([.. paragraph.ChildNodes]);
                paragraph.Remove();
            }
        }
    }

    /// <summary>Before another block: else what follows would be the paragraph's own.</summary>
    [GeneratedRegex(@"</p>(?=\s*<(?:p|div|h2|h3|ul|ol)[ >])", RegexOptions.None, 30_000)]
    private static partial Regex EndOfParagraph();

    [GeneratedRegex(@"\d{2,}", RegexOptions.None, 30_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=\p{L})['’](?=\p{L})", RegexOptions.None, 30_000)]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"(?<=\p{L}) ?([?!;])(?=\s)", RegexOptions.None, 30_000)]
    private static partial Regex FrenchMark();

    [GeneratedRegex(@"(?<=\d)[–-](?=\d)", RegexOptions.None, 30_000)]
    private static partial Regex RangeDash();

    [GeneratedRegex(@"\p{Ll}{7,}", RegexOptions.None, 30_000)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?![^&]{0,6};)", RegexOptions.None, 30_000)]
    private static partial Regex Word();
}
