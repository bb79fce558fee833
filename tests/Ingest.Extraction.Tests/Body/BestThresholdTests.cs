using Ingest.Extraction.Blocks;
using Ingest.Extraction.Body;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Body;

public sealed class BestThresholdTests
{
    // Sure pages are cut near one half, doubtful ones lower: expected F1 is 1, then 2 · 0.8 / (2 + 0.8) and so on, halved.
    [Theory]
    [InlineData(0.5, new[] { 1f, 1f, 0f })]
    [InlineData(0.2857, new[] { 0.4f, 0.4f, 0f }, 0.25)]
    [InlineData(0.25, new[] { 0.1f, 0.1f, 0.1f })]
    public void Is_half_of_the_expected_score(double expected, float[] chances, double lowest = 0.25)
    {
        var page = BlockCutter.Cut(Pages.Parse("<body><p>alpha</p><p>gamma</p><p>delta</p>").Body!);

        Assert.Equal(Math.Max(expected, lowest), BestThreshold.Of(page, chances), 3);
    }
}
