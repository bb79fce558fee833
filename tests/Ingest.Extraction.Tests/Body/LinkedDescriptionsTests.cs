using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class LinkedDescriptionsTests
{
    [Theory]
    [InlineData("<dl><dt>Also on this subject</dt><dd><a href=/1>Eight bridges and one engineer</a></dd><dd><a href=/2>A customs post without a road</a></dd></dl>", false)]
    [InlineData("<dl><dt>Wharf</dt><dd>A wall for ships, as <a href=/1>the glossary</a> says.</dd></dl>", true)]
    [InlineData("<dl><dt>Law</dt><dd><a href=/1>Ports Act 1911</a></dd><dt>Order</dt><dd><a href=/2>Quays Order 1923</a></dd></dl>", true)]
    public void Tells_other_stories_from_descriptions(string html, bool stays)
    {
        var page = BlockCutter.Cut(Pages.Parse($"<body><p>The river rose in the night.</p>{html}</body>").Body!);
        var selected = page.Blocks.Select(_ => true).ToArray();

        LinkedDescriptions.Drop(page, selected);

        Assert.True(selected[0]);
        Assert.All(selected.Skip(1), body => Assert.Equal(stays, body));
    }
}
