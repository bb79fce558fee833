using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Tests.Blocks;

public sealed class MarkLexiconTests
{
    private static readonly WordAutomaton Names = new(MarkLexicon.Words);

    [Theory]
    [InlineData("qc-cmp2-container", true)]
    [InlineData("onetrust-banner-sdk", true)]
    [InlineData("cmp-text", false)]
    [InlineData("cmp-accordion__panel", false)]
    public void Consent_is_told_from_the_components_of_a_content_system(string name, bool isOverlay) =>
        Assert.Equal(isOverlay, ((Marks)Names.Find(name) & Marks.Overlay) != Marks.None);
}
