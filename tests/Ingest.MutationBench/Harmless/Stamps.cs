using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ingest.Worker.Comparison.Text;

namespace Ingest.MutationBench.Harmless;

/// <summary>What only machines read: headlines tried out in the title, structured data, times, descriptions. What the page prints stays.</summary>
internal static partial class Stamps
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("another headline tried out in the title element", page => Printed(page, () => page.Document.Title = "Seven things nobody told you about the talks")),
        new("another headline tried out for sharing", page => Printed(page, () =>
        {
            foreach (var meta in page.Document.QuerySelectorAll("meta[property='og:title'], meta[name='twitter:title']"))
            {
                meta.SetAttribute("content", "Seven things nobody told you about the talks");
            }
        })),
        new("another headline in the structured data", page => Printed(page, () => EachJson(page, (data, _) => Set(data, "headline", "Seven things nobody told you about the talks")))),
        Mutation.Harmless("text put into the structured data", page => EachJson(page, (data, isArticle) =>
        {
            if (isArticle && data.ContainsKey("headline"))
            {
                data["articleBody"] = string.Join(' ', page.Old.Blocks.Select(block => block.Text));
                data["wordCount"] = page.Old.Body.Split(' ').Length;
            }
        })),
        Mutation.Harmless("publisher and pictures in the structured data renamed", page => EachJson(page, (data, isArticle) =>
        {
            if (isArticle && data.ContainsKey("headline"))
            {
                data["image"] = new JsonArray("https://img.example/4.jpg", "https://img.example/5.jpg");
                data["keywords"] = new JsonArray("ports", "budget");
                data["isAccessibleForFree"] = true;
            }
        })),
        new("description rewritten where the standfirst is printed", page =>
        {
            if (page.Old.Dek is not { } dek || !PageCopy.Texts(page.Document.Body!).Any(text => Normalise.Key(text.Data) == Normalise.Key(dek)))
            {
                return null;
            }

            foreach (var meta in page.Document.QuerySelectorAll("meta[name='description'], meta[property='og:description'], meta[name='twitter:description']"))
            {
                meta.SetAttribute("content", "All you need to know about the talks, the bridge and the harbour, in one place.");
            }

            return Expectation.Nothing;
        }),
        Mutation.Harmless("time in the attribute exact to the second", page => page.Rewrite = html => Minutes().Replace(html, "$1:07$2")),
        Mutation.Harmless("time zone of the attribute written out", page => page.Rewrite = html => Zulu().Replace(html, "$1+00:00\"")),
        Mutation.Harmless("tags of the head gone", page =>
        {
            foreach (var meta in page.Document.QuerySelectorAll("meta[name='keywords'], meta[name='news_keywords'], meta[property='article:tag'], meta[property='og:image'], link[rel='preload'], link[rel='alternate']").ToList())
            {
                meta.Remove();
            }
        }),
    ];

    /// <summary>Only where one main heading prints the headline: else the title is all that there is.</summary>
    private static Expectation? Printed(PageCopy page, Action change)
    {
        var key = Normalise.Key(page.Old.PrintedTitle ?? page.Old.Title ?? "");
        if (key.Length == 0 || page.Document.QuerySelectorAll("h1").Count(heading => Normalise.Key(heading.TextContent) == key) != 1)
        {
            return null;
        }

        change();
        return Expectation.Nothing;
    }

    private static void Set(JsonObject data, string name, string value)
    {
        if (data.ContainsKey(name))
        {
            data[name] = value;
        }
    }

    private static void EachJson(PageCopy page, Action<JsonObject, bool> change)
    {
        foreach (var script in page.Document.QuerySelectorAll("script[type*='ld+json']"))
        {
            try
            {
                if (JsonNode.Parse(script.TextContent) is { } node)
                {
                    foreach (var data in Objects(node).ToList())
                    {
                        change(data, data["@type"]?.ToJsonString().Contains("Article", StringComparison.Ordinal) == true);
                    }

                    script.TextContent = node.ToJsonString();
                }
            }
            catch (Exception error) when (error is JsonException or ArgumentException)
            {
                // A page's own fault: left as it is.
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject data => data["@graph"] is JsonArray graph ? graph.OfType<JsonObject>().Prepend(data) : [data],
        JsonArray list => list.OfType<JsonObject>(),
        _ => [],
    };

    [GeneratedRegex("""(datetime="\d{4}-\d\d-\d\dT\d\d:\d\d)(Z|[+-]\d\d:\d\d)?(?=")""", RegexOptions.None, 30_000)]
    private static partial Regex Minutes();

    [GeneratedRegex("""((?:datetime|content)="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)Z"?(?:"|$)""", RegexOptions.None, 30_000)]
    private static partial Regex Zulu();
}
