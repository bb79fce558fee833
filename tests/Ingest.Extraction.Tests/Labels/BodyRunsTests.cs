using Ingest.Extraction.Labels;

namespace Ingest.Extraction.Tests.Labels;

public sealed class BodyRunsTests
{
    // Two paragraphs, a caption, one more; then seven other blocks and a second text.
    private static readonly BodyRuns Runs = new([0, 1, 1, 0.2f, 1, 0, 0, 0, 0, 0, 0, 0, 0.9f, 0.9f]);

    [Theory]
    [InlineData(0, 0, 0, -1)]
    [InlineData(1, 1, 5, -1)]
    [InlineData(3, 1, 5, -1)]
    [InlineData(8, 1, 5, -1)]
    [InlineData(13, 12, 14, 7)]
    public void Parts_stretches_where_several_blocks_stand_between(int block, int start, int end, int gap) =>
        Assert.Equal((start, end, gap), Runs.Of(block));
}
