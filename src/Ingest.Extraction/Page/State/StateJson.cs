using System.Buffers;
using System.Text.Json;

namespace Ingest.Extraction.Page.State;

/// <summary>The JSON that a page carries for its scripts (__NEXT_DATA__, window.__STATE__ = {…}, __next_f), and the bodies in it.</summary>
internal static class StateJson
{
    /// <summary>Names under which scripts assign the page's state.</summary>
    private static readonly string[] Assignments =
        ["__INITIAL_STATE__", "__PRELOADED_STATE__", "__APOLLO_STATE__", "__INITIAL_DATA__", "__INITIAL_PROPS__", "__NUXT__", "Fusion.globalContent", "__DATA__", "__CONTENT__", "__reactRouterContext"];

    private static readonly SearchValues<string> AnyAssignment = SearchValues.Create(Assignments, StringComparison.Ordinal);

    private const string FlightSource = "state __next_f";

    /// <summary>Those under known names first, then whatever else its scripts assign or hold as strings.</summary>
    public static IEnumerable<StateBody> Bodies(PageDocument page)
    {
        var titles = StateTitles.Of(page);
        return Written(page).Select(written => BodyOf(written.Source, titles, [written.Json]))
            .Append(Flight(page, titles))
            .Concat(Assigned(page).Select(assigned => BodyOf(assigned.Source, titles, [assigned.Json])))
            .Concat(page.Elements.InlineScripts.Select(script => BodyOf("state string", titles, ScriptStrings.Of(script.TextContent))))
            .OfType<StateBody>();
    }

    /// <summary>Every value of the page's state, read one after the other.</summary>
    public static IEnumerable<(string Source, JsonElement Root)> Roots(PageDocument page) =>
        (from written in Written(page)
         let root = TolerantJson.Parse(written.Json)
         where root is not null
         select (written.Source, root.Value))
        .Concat(FlightRows(page).Where(row => row.Text is null).Select(row => (FlightSource, row.Value)));

    private static IEnumerable<(string Source, string Json)> Written(PageDocument page)
    {
        foreach (var script in page.Elements.JsonScripts.Where(script => script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) != true))
        {
            yield return (script.Id is { Length: > 0 } id ? $"state {id}" : "state json", script.TextContent);
        }

        foreach (var (name, value) in page.Elements.StateAttributes)
        {
            yield return ($"state {name}", value);
        }

        foreach (var script in page.Elements.InlineScripts.Where(script => script.TextSpan.ContainsAny(AnyAssignment)))
        {
            var text = script.TextContent;
            if (Array.Find(Assignments, name => text.Contains(name, StringComparison.Ordinal)) is { } name
                && ScriptValue.At(text, text.IndexOf(name, StringComparison.Ordinal) + name.Length) is { } json)
            {
                yield return ($"state {name}", json);
            }
        }
    }

    private static IEnumerable<FlightRow> FlightRows(PageDocument page) => FlightData.Rows(page.Elements.InlineScripts);

    private static IEnumerable<(string Source, string Json)> Assigned(PageDocument page) =>
        page.Elements.InlineScripts.SelectMany(script => ScriptAssignments.Of(script.TextContent))
            .Where(assigned => !Array.Exists(Assignments, known => known.EndsWith(assigned.Name, StringComparison.Ordinal)))
            .Select(assigned => ($"state {assigned.Name}", assigned.Json));

    private static StateBody? Flight(PageDocument page, StateTitles titles)
    {
        var rows = FlightRows(page).ToList();
        var search = new StateSearch(titles);
        foreach (var row in rows)
        {
            if (row.Text is not null)
            {
                Add(row.Text, search);
            }
            else
            {
                search.Add(row.Value);
            }
        }

        var found = BodyOf(FlightSource, search);
        return FlightTree.HtmlOf(rows) is not { } html ? found
            : new StateBody(FlightSource, null, html, Math.Max(StateText.WordsOf(html), found?.Words ?? 0), StateBody.Found) { IsWholePage = true, Plain = found };
    }

    /// <param name="texts">Each JSON, escaped JSON or markup.</param>
    private static StateBody? BodyOf(string source, StateTitles titles, IEnumerable<string> texts)
    {
        var search = new StateSearch(titles);
        foreach (var text in texts)
        {
            Add(text, search);
        }

        return BodyOf(source, search);
    }

    private static StateBody? BodyOf(string source, StateSearch search) =>
        search.Best is { } html ? new StateBody(source, null, html, StateText.WordsOf(html), StateBody.Found) : null;

    private static void Add(string text, StateSearch search)
    {
        var plain = text.StartsWith("%7B%22", StringComparison.OrdinalIgnoreCase) ? Uri.UnescapeDataString(text) : text;
        if (plain.AsSpan().TrimStart() is not ['{' or '[', ..])
        {
            search.Add(plain);
        }
        else if (TolerantJson.Parse(plain) is { } root)
        {
            search.Add(root);
        }
    }
}
