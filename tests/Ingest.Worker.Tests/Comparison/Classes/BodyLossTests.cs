using Ingest.Worker.Comparison.Classes;

namespace Ingest.Worker.Tests.Comparison.Classes;

public sealed class BodyLossTests
{
    private static readonly string[] Paragraphs = [.. Enumerable.Range(1, 10).Select(i => $"Paragraph {i} has one sentence of ten words in all. And a second one follows it.")];
    private static readonly string Body = string.Join("\n\n", Paragraphs);

    [Theory]
    [InlineData(10, "", false, false)]
    [InlineData(9, "", false, false)]
    [InlineData(7, "", true, false)]
    [InlineData(3, "", true, true)]
    [InlineData(3, "Subscribe to read on. Log in if you have an account.", true, true)]
    [InlineData(9, "Paragraph 10 has one sentence of", true, true)]
    [InlineData(2, "Paragraph 3 has one\u2026", true, true)]
    [InlineData(0, "", true, true)]
    public void Judges_what_is_left(int kept, string behind, bool isSuspect, bool isTruncation)
    {
        var loss = BodyLoss.Between(Body, string.Join("\n\n", Paragraphs.Take(kept).Append(behind)));
        Assert.Equal((isSuspect, isTruncation), (loss.IsSuspect, loss.IsTruncation));
    }

    [Fact]
    public void Takes_headings_that_stay_behind_a_cut_for_no_text()
    {
        var sections = Paragraphs.Select((paragraph, i) => $"The heading of section {i + 1} and what it is all about here\n\n{paragraph}").ToList();
        var skeleton = Paragraphs.Skip(2).Select((_, i) => $"The heading of section {i + 3} and what it is all about here");
        Assert.True(BodyLoss.Between(string.Join("\n\n", sections), string.Join("\n\n", sections.Take(2).Concat(skeleton))).IsTruncation);
    }

    [Fact]
    public void Sees_no_loss_in_growth() => Assert.Equal(0, BodyLoss.Between(Body, Body + "\n\nMore.").Share);

    [Fact]
    public void Takes_a_text_shortened_throughout_for_suspect_and_not_for_cut_off()
    {
        var loss = BodyLoss.Between(Body, string.Join("\n\n", Paragraphs.Where((_, i) => i % 2 == 0)));
        Assert.Equal((true, false), (loss.IsSuspect, loss.IsTruncation));
    }
}
