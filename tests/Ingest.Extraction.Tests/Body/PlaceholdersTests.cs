using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class PlaceholdersTests
{
    private const string Prose = "<p>The river rose in the night and by the morning the lower bridge was closed to lorries.</p>";

    [Theory]
    [InlineData(Prose + Prose + "<p>Lorem ipsum dolor sit amet, consectetur elit.</p>", false)]
    [InlineData(Prose + "<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.</p>", true)]
    [InlineData(Prose + "<p>Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi.</p><p>Lorem ipsum dolor sit amet.</p>", true)]
    [InlineData(Prose + Prose + Prose + "<p>Lorem ipsum dolor sit amet, consectetur elit.</p><p>Lorem ipsum dolor sit amet, consectetur elit.</p><p>Lorem ipsum dolor sit amet, consectetur elit.</p><p>Lorem ipsum dolor sit amet, consectetur elit.</p><p>Lorem ipsum dolor sit amet, consectetur elit.</p>", false)]
    [InlineData(Prose + Prose + "<p>“Lorem ipsum” is no Latin.</p>", true)]
    public void Drops_what_a_template_left_standing(string html, bool stays)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body>" + html).Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        Placeholders.Drop(page, selected);

        Assert.Equal(stays, selected[^1]);
        Assert.True(selected[0]);
    }
}
