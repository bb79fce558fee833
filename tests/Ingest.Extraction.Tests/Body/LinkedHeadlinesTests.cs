using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class LinkedHeadlinesTests
{
    private const string Prose = "<p>The river rose in the night and by the morning the lower bridge was closed to lorries.</p>";

    [Theory]
    [InlineData(Prose + "<p><a href=/x>MAYOR ASKS FERRY FOR PATIENCE</a></p>" + Prose, false)]
    [InlineData(Prose + "<p><b><a href=/x>MAYOR ASKS ‘FERRY’ FOR PATIENCE</a></b></p>" + Prose, false)]
    [InlineData(Prose + "<div class=x1><a href=/x>Mayor asks ferry for patience</a></div>" + Prose, false)]
    [InlineData(Prose + "<div class=x1><a href=https://other.example/x>Mayor asks ferry for patience</a></div>" + Prose, true)]
    [InlineData(Prose + "<div class=x1><a href=/x.pdf>Mayor asks ferry for patience</a></div>" + Prose, true)]
    [InlineData(Prose + "<div><a href=/x>Mayor asks ferry for patience</a></div>" + Prose, true)]
    [InlineData(Prose + "<p>MAYOR ASKS FERRY FOR PATIENCE</p>" + Prose, true)]
    [InlineData(Prose + "<p><a href=/x>Mayor asks FERRY for patience</a></p>" + Prose, true)]
    [InlineData(Prose + "<p><a href=/x>MAYOR ASKS FERRY FOR PATIENCE</a></p>", true)]
    [InlineData(Prose + "<ul><li><a href=/x>MAYOR ASKS FERRY FOR PATIENCE</a></li></ul>" + Prose, true)]
    [InlineData(Prose + "<p><a href=/x>THE FERRY</a></p>" + Prose, true)]
    public void Drops_other_headlines_amid_the_text(string html, bool stays)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + html).Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        LinkedHeadlines.Drop(page, selected);

        Assert.Equal(stays, selected[1]);
    }
}
