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

    [Fact]
    public void A_text_that_is_set_in_boxes_is_no_guest_of_its_own_page()
    {
        BodyBlock[] cards = [.. Enumerable.Range(1, 4).Select(i => Paragraph($"Card {i} tells what the fund does with the money of its members.") with { Box = i, BoxKind = BoxKind.Foreign })];
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Of([.. Text, .. cards]), Of([.. Text, .. cards[..3]])).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of(Text), Of([.. Text, .. cards])).Class);
    }

    [Theory]
    [InlineData("With January around the corner you may be thinking about your goals for the year. Sign up for our newsletter.", nameof(ChangeClass.Substantive))]
    [InlineData("The news of the week. Sign up for our newsletter.", nameof(ChangeClass.None))]
    [InlineData("One story a day, chosen by our night desk. Sign up for our newsletter.", nameof(ChangeClass.None))]
    public void What_an_article_says_is_not_taken_for_the_request_in_its_paragraph(string last, string expected)
    {
        var paragraph = Paragraph(last) with { HasLinks = true };
        Assert.Equal(expected, PageComparison.Compare(Of([.. Text, paragraph]), Of(Text)).Class.ToString());
        Assert.Equal(expected, PageComparison.Compare(Of(Text), Of([.. Text, paragraph])).Class.ToString());
    }

    [Fact]
    public void Prose_that_went_from_a_foreign_box_which_stays_gave_way_to_nothing()
    {
        BodyBlock[] box = [Boxed("The funds of the board at a glance, and what each of them did with the money of last year"), Boxed("Do not take our word for it but read the report.")];
        BodyBlock[] letter = [Boxed("The Harbour Letter"), Boxed("One story a day, chosen by our night desk.")];
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of([.. Text, .. letter]), Of([.. Text, letter[0]])).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Of([.. Text, .. box]), Of([.. Text, box[0]])).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of([.. Text, .. box]), Of([.. Text, box[0], Boxed("Three months for one euro, until Sunday only.")])).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of([.. Text, .. box]), Of(Text)).Class);

        static BodyBlock Boxed(string text) => Paragraph(text) with { Box = 1, BoxKind = BoxKind.Foreign };
    }

    private static BodyBlock Paragraph(string text) => new(BlockKind.Paragraph, text);

    private static BodyBlock Item(string text) => new(BlockKind.ListItem, text);

    private static ExtractedArticle Of(BodyBlock[] blocks) => new() { Title = "A treaty waits", Blocks = blocks, OtherText = [] };
}
