using Ingest.Extraction;
using Ingest.Worker.Comparison;

namespace Ingest.Worker.Tests.Comparison;

/// <summary>What stands in small boxes among the paragraphs and was filled anew.</summary>
public sealed class FlipEvidenceTests
{
    private static readonly BodyBlock[] Text =
    [
        new(BlockKind.Paragraph, "The committee met on Monday to discuss the treaty."),
        new(BlockKind.Paragraph, "Nobody in the hall seemed surprised by that."),
        new(BlockKind.Paragraph, "The treaty was drafted in 1998 and amended twice."),
    ];

    [Theory]
    [InlineData(BoxKind.Figures, "Lions 2 – 1 Tigers 67'", "Lions 3 – 1 Tigers 88'", nameof(ChangeClass.None))]
    [InlineData(BoxKind.Figures, "Lindqvist 48.2 %", "Okafor 45.3 %", nameof(ChangeClass.None))]
    [InlineData(BoxKind.Figures, "Lindqvist | 48.2 %", "Okafor | 45.3 %", nameof(ChangeClass.None))]
    [InlineData(BoxKind.Foreign, "Lindqvist | 48.2 %", "Okafor | 45.3 %", nameof(ChangeClass.None))]
    [InlineData(BoxKind.Figures, "As I am writing this article I own 94 books on ships.", "As I am writing this article I own 98 books on ships.", nameof(ChangeClass.Substantive))]
    [InlineData(BoxKind.Figures, "Capital of the province", "Capital of the region", nameof(ChangeClass.Substantive))]
    [InlineData(BoxKind.Foreign, "Three months for one euro. Cancel whenever you like.", "A year for half the price, until Sunday only.", nameof(ChangeClass.None))]
    [InlineData(BoxKind.Foreign, "Our correspondents look back at the talks of the week.", "Our correspondents look back at the treaty of the week.", nameof(ChangeClass.Substantive))]
    [InlineData(BoxKind.Apart, "The province has 3.4 million inhabitants.", "The province has 3.1 million inhabitants.", nameof(ChangeClass.Substantive))]
    [InlineData(BoxKind.Apart, "Northwind tyres hold the road on snow.", "Fresh pasta in four minutes.", nameof(ChangeClass.Substantive))]
    [InlineData(BoxKind.None, "Lions 2 – 1 Tigers 67'", "Lions 3 – 1 Tigers 88'", nameof(ChangeClass.Substantive))]
    public void Figures_and_exchanged_content_of_a_box_are_no_edit_and_other_words_are(BoxKind kind, string old, string seen, string expected) =>
        Assert.Equal(expected, PageComparison.Compare(Of(kind, "Stays as it is.", old), Of(kind, "Stays as it is.", seen)).Class.ToString());

    [Theory]
    [InlineData(BoxKind.Apart)]
    [InlineData(BoxKind.Figures)]
    [InlineData(BoxKind.Foreign)]
    public void A_box_that_is_another_as_a_whole_is_no_edit(BoxKind kind) =>
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of(kind, "A village that moved uphill"), Of(kind, "Storm on the coast")).Class);

    [Theory]
    [InlineData("2 hours ago", "Yesterday")]
    [InlineData("vor 2 Stunden", "vor 5 Stunden")]
    [InlineData("3時間前", "5時間前")]
    public void A_line_that_says_how_long_ago_is_no_edit(string old, string seen)
    {
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of(BoxKind.None, old), Of(BoxKind.None, seen)).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of(BoxKind.None), Of(BoxKind.None, seen)).Class);
    }

    [Theory]
    [InlineData("423 comments", nameof(ChangeClass.None))]
    [InlineData("12 Kommentare", nameof(ChangeClass.None))]
    [InlineData("423 came.", nameof(ChangeClass.Substantive))]
    public void A_counter_within_a_paragraph_comes_and_goes(string set, string expected)
    {
        const string Paragraph = "Nobody in the hall seemed surprised by that.";
        Assert.Equal(expected, PageComparison.Compare(Of(BoxKind.None, Paragraph), Of(BoxKind.None, $"{Paragraph} {set}")).Class.ToString());
        Assert.Equal(expected, PageComparison.Compare(Of(BoxKind.None, $"{Paragraph} {set}"), Of(BoxKind.None, Paragraph)).Class.ToString());
    }

    [Theory]
    [InlineData("Reading Time: 11 minutes", "Reading Time: 11 minutes82 comments", false)]
    [InlineData("AUBURN, Wash. —", "AUBURN, Wash. — 86373 views", false)]
    [InlineData("He walked 11 miles", "He walked 11 miles in 82 minutes", true)]
    public void A_counter_that_was_glued_to_a_line_is_no_edit(string line, string counted, bool isEdit)
    {
        Assert.Equal(isEdit, PageComparison.Compare(Of(BoxKind.None, line), Of(BoxKind.None, counted)).IsNewVersion);
        Assert.Equal(isEdit, PageComparison.Compare(Of(BoxKind.None, counted), Of(BoxKind.None, line)).IsNewVersion);
    }

    [Fact]
    public void A_request_comes_and_goes_and_an_edit_in_it_counts()
    {
        var request = new BodyBlock(BlockKind.Paragraph, "Get the news before breakfast: sign up for our morning briefing.") { HasLinks = true };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(With(request), With()).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(With(request with { HasLinks = false }), With()).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(With(request), With(request with { Text = request.Text.Replace("breakfast", "lunch", StringComparison.Ordinal) })).Class);
    }

    [Fact]
    public void Items_of_a_foreign_box_come_go_and_change_places()
    {
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of(BoxKind.Foreign, "Latest", "Minister leaves the hall", "Second round begins"), Of(BoxKind.Foreign, "Latest", "Vote put off", "Minister leaves the hall")).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of(BoxKind.Foreign, "Minister leaves the hall", "Second round begins"), Of(BoxKind.Foreign, "Second round begins", "Minister leaves the hall")).Class);
    }

    private static ExtractedArticle Of(BoxKind kind, params string[] box) =>
        With([.. box.Select(line => new BodyBlock(BlockKind.Paragraph, line) { Box = kind == BoxKind.None ? 0 : 7, BoxKind = kind })]);

    private static ExtractedArticle With(params BodyBlock[] blocks) => new() { Title = "A treaty waits", Blocks = [.. Text[..2], .. blocks, Text[2]] };
}
