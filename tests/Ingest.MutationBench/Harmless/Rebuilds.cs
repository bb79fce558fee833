using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Ingest.MutationBench.Harmless;

/// <summary>The same article after a release of the site's software, from its cache, or from an editor's system that only stamped it anew.</summary>
internal static partial class Rebuilds
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Harmless("structured data written out in lines", page => EachJson(page, node => node.ToJsonString(new JsonSerializerOptions { WriteIndented = true }))),
        Mutation.Harmless("structured data with more keys", page => EachJson(page, node =>
        {
            if (node is JsonObject data)
            {
                data["commentCount"] = page.Random.Next(900);
                data["interactionStatistic"] = new JsonObject { ["@type"] = "InteractionCounter", ["userInteractionCount"] = page.Random.Next(90_000) };
            }

            return node.ToJsonString();
        })),
        Mutation.Harmless("structured data gone", page => Remove(page, "script[type*='ld+json']")),
        Mutation.Harmless("modified date moved", page => page.Rewrite = MoveModified),
        Mutation.Harmless("lazy pictures loaded", page =>
        {
            foreach (var image in page.Document.Images)
            {
                image.SetAttribute("src", image.GetAttribute("data-src") ?? "/img/full.jpg");
                image.RemoveAttribute("loading");
                image.InsertAfter(page.Make("<noscript><img src='/img/full.jpg' alt=''></noscript>"));
            }
        }),
        Mutation.Harmless("scripts and styles gone", page => Remove(page, "script:not([type*='ld+json']), style, link[rel=stylesheet]")),
        Mutation.Harmless("no navigation, asides and footer", page => Remove(page, "nav, aside, body > footer, body > header", page.Paragraphs)),
        Mutation.Harmless("class names gone", page =>
        {
            foreach (var element in page.Paragraphs)
            {
                element.RemoveAttribute("class");
            }
        }),
        Mutation.Harmless("names of styles in script", page =>
        {
            foreach (var element in page.Paragraphs.Select(paragraph => paragraph.ParentElement!).Distinct().Concat(page.Paragraphs).ToList())
            {
                element.ClassName = "css-" + page.Random.Next(100_000, 999_999).ToString("x", System.Globalization.CultureInfo.InvariantCulture) + " e1" + page.Random.Next(100);
            }
        }),
        Mutation.Harmless("each paragraph in a component", page =>
        {
            foreach (var paragraph in page.Paragraphs.Where(paragraph => paragraph.LocalName == "p").ToList())
            {
                var component = page.Make("<div class='component component-text' data-component='text'><div class='inner'></div></div>");
                paragraph.Replace(component);
                component.FirstElementChild!.Append(paragraph);
            }
        }),
        Mutation.Harmless("tags in capitals", page => page.Rewrite = html => Tag().Replace(html, match => match.Value.ToUpperInvariant())),
        Mutation.Harmless("script of an embedded post", page => PageCopy.Box(page.Middle).InsertAfter(page.Make("<script async src='https://platform.social.example/widgets.js' charset='utf-8'></script>"))),
        Mutation.Harmless("numbered entities in hexadecimal", page => page.Rewrite = html => html.Replace("’", "&#x2019;", StringComparison.Ordinal).Replace("é", "&#xE9;", StringComparison.Ordinal).Replace("—", "&#8212;", StringComparison.Ordinal)),
        Mutation.Harmless("empty paragraphs", page =>
        {
            foreach (var paragraph in page.Paragraphs.Where(paragraph => paragraph.LocalName == "p").ToList())
            {
                paragraph.InsertAfter(page.Make("<p>&nbsp;</p>"));
            }
        }),
        Mutation.Harmless("spaces before the ends of tags", page => page.Rewrite = html => html.Replace("</p>", " </p>", StringComparison.Ordinal).Replace("</a>,", "</a> ,", StringComparison.Ordinal)),
        Counted("views in the line of the byline", " · 1,243 views", " · 9,310 views"),
        Counted("minutes in the line of the byline", " | 4 min read", " | 5 min read"),
        Filled("other tags", "<div class='topics'>Topics: <a href='/t/1'>Trade</a>, <a href='/t/2'>Ports</a></div>", "<div class='topics'>Topics: <a href='/t/1'>Trade</a>, <a href='/t/3'>Shipping</a>, <a href='/t/4'>Budget 2027</a></div>"),
        Filled("another advertisement with a text", "<div class='promo-unit'><span>Ad</span><p>Fly to Lisbon from 39 euros. Seats are limited.</p></div>", "<div class='promo-unit'><span>Ad</span><p>Hearing aids that nobody sees, now with a trial of thirty days.</p></div>"),
        Filled("other things to read next", "<div class='rn'><h2>Read next</h2><a href='/1'><h3>How the ferry was saved</h3><p>It took a village, a lawyer and a very old chart.</p></a></div>", "<div class='rn'><h2>Read next</h2><a href='/2'><h3>A winter without coal</h3><p>The last shift ended at noon, and nobody cheered.</p></a></div>"),
    ];

    private static void Remove(PageCopy page, string selector, IReadOnlyList<IElement>? kept = null)
    {
        foreach (var element in page.Document.QuerySelectorAll(selector).Where(element => kept is null || !(kept.Any(element.Contains) || element.QuerySelector("h1, time, [rel=author], [class*=byline], [class*=author], [class*=bio]") is not null)).ToList())
        {
            element.Remove();
        }
    }

    private static void EachJson(PageCopy page, Func<JsonNode, string> write)
    {
        foreach (var script in page.Document.QuerySelectorAll("script[type*='ld+json']"))
        {
            try
            {
                if (JsonNode.Parse(script.TextContent) is { } node)
                {
                    script.TextContent = write(node);
                }
            }
            catch (JsonException)
            {
                // A page's own fault: left as it is.
            }
        }
    }

    private static string MoveModified(string html) => Stamp().Replace(html, match => match.Groups[1].Value + "2026-11-07");

    /// <summary>A counter at the end of the line that names the first author, on both copies.</summary>
    private static Mutation Counted(string name, string before, string after) =>
        Mutation.Harmless(name, page => Append(page, after)) with { Before = page => Append(page, before) };

    private static void Append(PageCopy page, string text)
    {
        var author = page.Old.Authors is [var first, ..] ? first.Name : null;
        var line = author is null ? null : page.Document.Body!.Descendants<IElement>().LastOrDefault(element => element.LocalName is "p" or "div" or "span" && element.TextContent.Length < author.Length + 40 && element.TextContent.Contains(author, StringComparison.Ordinal));
        line?.Append(page.Make($"<span>{text}</span>"));
    }

    private static Mutation Filled(string name, string before, string after) =>
        Mutation.Harmless(name, page => PageCopy.Box(page.Paragraphs[^1]).InsertAfter(page.Make(after))) with { Before = page => PageCopy.Box(page.Paragraphs[^1]).InsertAfter(page.Make(before)) };

    [GeneratedRegex("""((?:"dateModified"\s*:\s*"|modified_time"\s+content="|updated_time"\s+content="))\d{4}-\d\d-\d\d""", RegexOptions.None, 30_000)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"</?(?:p|div|span|li|ul|h[1-6]|article|section)(?=[ >])", RegexOptions.None, 30_000)]
    private static partial Regex Tag();
}
