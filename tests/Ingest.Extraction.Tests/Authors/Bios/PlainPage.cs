using Ingest.Extraction.Rules;

namespace Ingest.Extraction.Tests.Authors.Bios;

/// <summary>A page whose elements have no telling names: what is read off it is read by its words and by their place.</summary>
internal static class PlainPage
{
    private const string Body =
        """
        <p>The ministers met on Tuesday in the old customs house and agreed on little beyond the date of the next meeting, which is how such rounds have ended since the spring.</p>
        <p>Behind closed doors the delegations argued about grain, transit fees and the pace at which the two ports would be opened again, officials from both sides said.</p>
        <p>The pilots went on bringing the larger vessels in at high water only, two at a time, as they have done since the lighthouse was moved to the outer mole.</p>
        <p>What remains is a timetable without duties. Whether it holds will be seen when the harvest begins and the first convoys ask for passage through the strait.</p>
        """;

    /// <param name="after">What stands below the text.</param>
    /// <param name="before">What stands between the byline and the text.</param>
    public static async Task<IReadOnlyList<ExtractedAuthor>> AuthorsAsync(string byline, string after, string before = "")
    {
        var html = $"""
            <!doctype html><html><head><meta charset="utf-8"><title>The customs house talks</title></head><body>
            <header><a href="/">Northern Post</a><nav><a href="/a">World</a> <a href="/b">Trade</a></nav></header>
            <main><article><h1>The customs house talks</h1><p class="byline">{byline}</p><p>12 March 2024</p>{before}{Body}{after}</article></main>
            <footer><p>© 2024 Northern Post</p></footer></body></html>
            """;
        var article = await new ArticleExtractor(SiteRules.None).ExtractAsync(html, new Uri("https://northern-post.example/customs-house"), TestContext.Current.CancellationToken);
        return article.Authors;
    }
}
