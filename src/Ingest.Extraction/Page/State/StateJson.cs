
namespace Ingest.Extraction.Page.State;

/// <summary>Bodies in the JSON that a page carries for its scripts (__NEXT_DATA__, window.__STATE__ = {…}).</summary>
internal static class StateJson
{
    /// <summary>Names under which scripts assign the page's state.</summary>
    private static readonly string[] Assignments =
        ["__INITIAL_STATE__", "__PRELOADED_STATE__", "__APOLLO_STATE__", "__INITIAL_DATA__", "__INITIAL_PROPS__", "__NUXT__", "Fusion.globalContent", "__DATA__", "__CONTENT__", "__reactRouterContext"];

    public static IEnumerable<StateBody> Bodies(PageDocument page)
    {
        foreach (var script in page.Elements.JsonScripts.Where(script => script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) != true))
        {
            if (Best(script.TextContent, script.Id is { Length: > 0 } id ? $"state {id}" : "state json") is { } body)
            {
                yield return body;
            }
        }

        foreach (var script in page.Elements.InlineScripts)
        {
            var text = script.TextContent;
            if (Array.Find(Assignments, name => text.Contains(name, StringComparison.Ordinal)) is { } name
                && AssignedObject(text, name) is { } json && Best(json, $"state {name}") is { } body)
            {
                yield return body;
            }
        }
    }

    private static StateBody? Best(string json, string source) =>
        TolerantJson.Parse(json) is { } root && new StateSearch().Run(root) is { } html
            ? new StateBody(source, null, html, StateText.WordsOf(html), StateBody.Found)
            : null;

    // From the first brace after the name to the brace that closes it, strings passed over.
    private static string? AssignedObject(string script, string name)
    {
        var from = script.IndexOf('{', script.IndexOf(name, StringComparison.Ordinal));
        if (from < 0)
        {
            return null;
        }

        var (depth, quoted) = (0, false);
        for (var i = from; i < script.Length; i++)
        {
            switch (script[i])
            {
                case '\\' when quoted:
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '{' when !quoted:
                    depth++;
                    break;
                case '}' when !quoted && --depth == 0:
                    return script[from..(i + 1)];
            }
        }

        return null;
    }
}
