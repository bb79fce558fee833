using Ingest.Extraction.Metadata.Dates;
using Ingest.Extraction.Page.State;

namespace Ingest.Extraction.Tests.Page.State;

public sealed class StateArticleTests
{
    [Theory]
    [InlineData("""{"page":{"title":"The price of a pilot","authors":[{"name":"Meera Calloway"},{"name":"Jory Penhale"}],"publishedAt":"2026-05-14T07:00:00Z"}}""")]
    [InlineData("""{"data":[{"attributes":{"title":"The price of a pilot","publishedAt":"2026-05-14","authors":{"data":[{"id":1,"attributes":{"name":"Meera Calloway"}},{"id":2,"attributes":{"name":"Jory Penhale"}}]}}}]}""")]
    [InlineData("""{"entry":{"fields":{"headline":"The price of a pilot","publicationDate":"2026-05-14","author":[{"fields":{"fullName":"Meera Calloway"}},{"fields":{"fullName":"Jory Penhale"}}]}}}""")]
    [InlineData("""{"post":{"title":{"rendered":"The price of a pilot"},"date":"2026-05-14T09:00:00","_embedded":{"author":[{"name":"Meera Calloway"},{"name":"Jory Penhale"}]}}}""")]
    [InlineData("""{"story":{"headlines":{"basic":"The price of a pilot"},"display_date":"2026-05-14","credits":{"by":[{"name":"Meera Calloway"},{"name":"Jory Penhale"}]}}}""")]
    [InlineData("""{"post":{"title":"The price of a pilot","date":1778743200000,"author":{"edges":[{"node":{"firstName":"Meera","lastName":"Calloway"}},{"node":{"firstName":"Jory","lastName":"Penhale"}}]}}}""")]
    [InlineData("""{"related":[{"title":"Fog signal","authors":["Ada Merrow"],"date":"2025-01-01"}],"seo":{"title":"The price of a pilot"},"article":{"title":"The price of a pilot","published":true,"published_at":"2026-05-14","authors":["Meera Calloway","Jory Penhale"]}}""")]
    public void Reads_the_authors_and_the_day_of_the_object_that_carries_the_page_s_title(string state)
    {
        var article = StateArticle.Of(Page(state))!;

        Assert.Equal(["Meera Calloway", "Jory Penhale"], article.Authors);
        Assert.Equal(new DateOnly(2026, 5, 14), DateText.Find(article.Published)?.Day);
    }

    [Theory]
    [InlineData("""{"article":{"title":"Fog signal","authors":["Ada Merrow"],"date":"2025-01-01"}}""")]
    [InlineData("""{"site":{"name":"Tideline","authors":["Ada Merrow"],"date":"2025-01-01"}}""")]
    [InlineData("""{"article":{"title":"The price of a pilot","authors":[],"published":false}}""")]
    [InlineData("""{"article":{"title":"The price of a pilot","authors":[{"id":4}]}""")]
    [InlineData("""no JSON""")]
    public void Takes_nothing_from_another_object(string state) => Assert.Null(StateArticle.Of(Page(state)));

    [Fact]
    public void Reads_state_that_a_script_assigns_and_state_that_is_streamed()
    {
        Assert.Equal(["Ada Merrow"], StateArticle.Of(Pages.Read("""
            <title>Fog signal - Slackwater</title><script>window.__INITIAL_STATE__ = {"a":{"title":"Fog signal","author":{"name":"Ada Merrow"}}};</script>
            """))!.Authors);
        Assert.Equal(["Ada Merrow"], StateArticle.Of(Pages.Read("""
            <title>Fog signal - Slackwater</title><script>self.__next_f.push([1,"4:{\"a\":{\"title\":\"Fog signal\",\"author\":{\"name\":\"Ada Merrow\"}}}\n"])</script>
            """))!.Authors);
    }

    private static Ingest.Extraction.Page.PageDocument Page(string state) => Pages.Read($"""
        <title>The price of a pilot | Tideline</title><body><a href="/">Tideline</a><h1>The price of a pilot</h1>
        <script id="__NEXT_DATA__" type="application/json">{state}</script></body>
        """);
}
