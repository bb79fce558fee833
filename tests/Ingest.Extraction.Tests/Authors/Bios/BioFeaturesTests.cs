using Ingest.Extraction.Authors.Bios;
using Ingest.Extraction.Authors;
using Ingest.Extraction.Blocks;
using Ingest.Extraction.Page;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Authors.Bios;

public sealed class BioFeaturesTests
{
    private const string Page =
        "<body><p>The harbour commission voted on Tuesday to deepen the northern basin, ending a dispute of two governments.</p>"
        + "<section id='author-bio' class='byline sidebar related tooltip after about-author description'><p>Ann Lee is a reporter who covers ports.</p></section></body>";

    [Fact]
    public void A_row_without_names_is_the_row_of_a_page_without_names()
    {
        var named = RowOf(Page);
        var bare = RowOf(Page.Replace(" id='author-bio' class='byline sidebar related tooltip after about-author description'", "", StringComparison.Ordinal));

        Assert.NotEqual(bare, named);
        Assert.Equal(bare, BioFeatures.WithoutNames(named));
    }

    private static float[] RowOf(string html)
    {
        var document = Pages.Parse(html);
        var page = new BioPage(PageDocument.Read(document, new Uri("https://example.org/a")), BlockCutter.Cut(document.Body!), [new Credit("Ann Lee", AuthorKind.Person)]);
        return BioFeatures.Of(BioLabeller.CandidatesOf(page).Single(candidate => candidate.Author == 0), page);
    }
}
