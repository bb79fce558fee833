using System.Text.Json;

namespace Ingest.Extraction.Page.State;

/// <summary>The JSON that a page carries for its scripts (__NEXT_DATA__, window.__STATE__ = {…}, __next_f), and the bodies in it.</summary>
internal static class StateJson
{
    /// <summary>Names under which scripts assign the page's state.</summary>
    private static readonly string[] Assignments =
        ["__INITIAL_STATE__", "__PRELOADED_STATE__", "__APOLLO_STATE__", "__INITIAL_DATA__", "__INITIAL_PROPS__", "__NUXT__", "Fusion.globalContent", "__DATA__", "__CONTENT__", "__reactRouterContext"];

    private const string FlightSource = "state __next_f";

    public static IEnumerable<StateBody> Bodies(PageDocument page)
    {
        foreach (var (source, json) in Written(page))
        {
            var search = new StateSearch();
            if (TolerantJson.Parse(json) is { } root)
            {
                search.Add(root);
            }

            if (BodyOf(search, source) is { } body)
            {
                yield return body;
            }
        }

        if (Flight(page) is { } streamed)
        {
            yield return streamed;
        }
    }

    /// <summary>Every value of the page's state, read one after the other.</summary>
    public static IEnumerable<(string Source, JsonElement Root)> Roots(PageDocument page) =>
        from written in Written(page).Concat(FlightRows(page).Where(row => !row.IsText).Select(row => (Source: FlightSource, Json: row.Content)))
        let root = TolerantJson.Parse(written.Json)
        where root is not null
        select (written.Source, root.Value);

    private static IEnumerable<(string Source, string Json)> Written(PageDocument page)
    {
        foreach (var script in page.Elements.JsonScripts.Where(script => script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) != true))
        {
            yield return (script.Id is { Length: > 0 } id ? $"state {id}" : "state json", ScriptText.Of(script));
        }

        foreach (var script in page.Elements.InlineScripts)
        {
            var text = ScriptText.Of(script);
            if (Array.Find(Assignments, name => text.Contains(name, StringComparison.Ordinal)) is { } name
                && ScriptValue.At(text, text.IndexOf(name, StringComparison.Ordinal) + name.Length) is { } json)
            {
                yield return ($"state {name}", json);
            }
        }
    }

    private static IEnumerable<(string Content, bool IsText)> FlightRows(PageDocument page) => FlightData.Rows(page.Elements.InlineScripts.Select(script => ScriptText.Of(script)));

    private static StateBody? Flight(PageDocument page)
    {
        var search = new StateSearch();
        foreach (var (content, isText) in FlightRows(page))
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

        return BodyOf(search, FlightSource);
    }

    private static StateBody? BodyOf(StateSearch search, string source) =>
        search.Best is { } html ? new StateBody(source, null, html, StateText.WordsOf(html), StateBody.Found) : null;
}
