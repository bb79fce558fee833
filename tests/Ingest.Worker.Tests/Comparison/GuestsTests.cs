using Ingest.Extraction;
using Ingest.Worker.Comparison;

namespace Ingest.Worker.Tests.Comparison;

/// <summary>Lines that came, went or gave way to others beside a text that stayed, and texts that did not stay.</summary>
public sealed class GuestsTests
{
    private static readonly BodyBlock[] Text = [Paragraph("The committee met on Monday to discuss the treaty."), Paragraph("Nobody in the hall seemed surprised by that."), Paragraph("A vote is expected in May.")];

    [Theory]
    [InlineData("41 people have commented on this story.", "58 people have commented on this story.", false)]
    [InlineData("👁 1.2k", "👁 3.9k", false)]
    [InlineData("Now playing: Night Train", "Now playing: Slow River", false)]
    [InlineData("41 people have signed the petition.", "58 people have signed the petition.", true)]
    public void A_line_of_the_site_may_give_way_to_another(string old, string seen, bool isEdit) =>
        Assert.Equal(isEdit, PageComparison.Compare(Of([.. Text, Paragraph(old)]), Of([.. Text, Paragraph(seen)])).IsNewVersion);

    [Fact]
    public void Links_that_came_are_no_list_that_the_article_had()
    {
        BodyBlock[] links = [Item("Eight bridges and one engineer") with { IsLink = true }, Item("A customs post without a road") with { IsLink = true }];
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of(Text), Of([.. Text, .. links])).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Of([.. Text, .. links]), Of([.. Text, .. links, links[0] with { Text = "A village without a well" }])).Class);
    }

    [Fact]
    public void A_label_comes_with_its_links()
    {
        BodyBlock[] list = [Item("Also on this subject"), Item("Eight bridges and one engineer") with { IsLink = true }];
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of(Text), Of([Text[0], .. list, Text[1], Text[2]])).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Of(Text), Of([Text[0], list[0], Text[1], Text[2]])).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Of(Text), Of([Text[0], Paragraph("The pier was closed."), list[1], Text[1], Text[2]])).Class);
    }

    [Fact]
    public void A_headline_that_was_cut_short_was_not_there_within_the_longer_one()
    {
        var old = Of(Text) with { Title = "Ten best hotels in the world", OtherText = ["Ten best hotels in the world", "Ten best hotelsuites of the year"] };
        Assert.Equal(ChangeClass.Headline, PageComparison.Compare(old, old with { Title = "Ten best hotels", OtherText = ["Ten best hotels"] }).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(old with { OtherText = [.. old.OtherText, "Ten best hotels"] }, old with { Title = "Ten best hotels" }).Class);
    }

    [Fact]
    public void A_fraction_is_a_number() =>
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Of([.. Text, Paragraph("Add ¼ cup of salt.")]), Of([.. Text, Paragraph("Add ½ cup of salt.")])).Class);

    [Fact]
    public void A_figure_that_left_the_text_with_its_widget_counts_beside_it_now()
    {
        var line = Paragraph("Yes 61%") with { Box = 2, BoxKind = BoxKind.Figures };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of([.. Text, line]), Of(Text) with { OtherText = ["Yes 58%"] }).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Of([.. Text, line with { Box = 0, BoxKind = BoxKind.None }]), Of(Text) with { OtherText = ["Yes 58%"] }).Class);
    }

    private static BodyBlock Paragraph(string text) => new(BlockKind.Paragraph, text);

    private static BodyBlock Item(string text) => new(BlockKind.ListItem, text);

    private static ExtractedArticle Of(BodyBlock[] blocks) => new() { Title = "A treaty waits", Blocks = blocks, OtherText = [] };
}
