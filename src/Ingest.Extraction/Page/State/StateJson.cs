
namespace Ingest.Extraction.Page.State;

/// <summary>Bodies in the JSON that a page carries for its scripts (__NEXT_DATA__, window.__STATE__ = {…}, __next_f).</summary>
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
                && ScriptValue.At(text, text.IndexOf(name, StringComparison.Ordinal) + name.Length) is { } json && Best(json, $"state {name}") is { } body)
            {
                yield return body;
            }
        }

        if (Flight(page) is { } streamed)
        {
            yield return streamed;
        }
    }

    private static StateBody? Best(string json, string source)
    {
        var search = new StateSearch();
        if (TolerantJson.Parse(json) is { } root)
        {
            search.Add(root);
        }

        return BodyOf(search, source);
    }

    private static StateBody? Flight(PageDocument page)
    {
        var search = new StateSearch();
        foreach (var (content, isText) in FlightData.Rows(page.Elements.InlineScripts.Select(script => script.TextContent)))
        {
            if (isText)
            {
                search.Add(content);
            }
            else if (TolerantJson.Parse(content) is { } root)
            {
                search.Add(root);
            }
        }

        return BodyOf(search, "state __next_f");
    }

    private static StateBody? BodyOf(StateSearch search, string source) =>
        search.Best is { } html ? new StateBody(source, null, html, StateText.WordsOf(html), StateBody.Found) : null;
}
