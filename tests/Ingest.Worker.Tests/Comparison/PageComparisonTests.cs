using Ingest.Extraction;
using Ingest.Worker.Comparison;

namespace Ingest.Worker.Tests.Comparison;

public sealed class PageComparisonTests
{
    private const string First = "The committee met on Monday to discuss the treaty.";
    private const string Second = "Nobody in the hall seemed surprised by that. A vote is expected in May.";
    private const string Third = "The treaty was drafted in 1998 and amended twice.";
    private const string Aside = "Ada Holm is a fellow at the institute in Geneva.";

    private static readonly string[] Around = [.. Enumerable.Range(1, 12).Select(i => $"Story {i} of the day")];

    private static readonly ExtractedArticle Page = Of([First, Second, Third], [Aside]);

    [Fact]
    public void Takes_no_block_that_fell_out_of_the_body_for_an_edit() =>
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page, Of([First, Third], [Aside, Second])).Class);

    [Fact]
    public void Takes_no_block_that_came_into_the_body_for_an_edit() =>
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page, Of([First, Second, Third, Aside], [])).Class);

    [Fact]
    public void Takes_a_letter_that_came_into_the_body_for_no_edit_beside_a_box_whose_words_have_it() =>
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of([First, Second, Third], [Aside, "c"]), Of([First, Second, "c", Third], [Aside, "Cranes, cocoa and cement: a dockers' chronicle"])).Class);

    [Fact]
    public void Takes_no_other_choice_of_a_block_for_a_rewrite() =>
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of([First, "Key facts", Third], ["At a glance"]), Of([First, "At a glance", Third], ["Key facts"])).Class);

    [Fact]
    public void Takes_no_pointer_to_another_story_for_an_edit()
    {
        var pointer = new BodyBlock(BlockKind.Paragraph, "Ministers meet again over the budget") { IsLink = true };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page, Page with { Blocks = [.. Page.Blocks, pointer] }).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page with { Blocks = [pointer, .. Page.Blocks] }, Page).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Page, Page with { Blocks = [.. Page.Blocks, pointer with { IsLink = false }] }).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Page with { Blocks = [pointer] }, Page with { Blocks = [pointer, pointer with { Text = "What the election means" }] }).Class);
    }

    [Fact]
    public void Takes_no_box_that_came_or_went_as_a_whole_for_an_edit()
    {
        var box = new BodyBlock(BlockKind.Paragraph, "Readers like you keep us going. Give today.") { Box = 3 };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page, Page with { Blocks = [.. Page.Blocks, box] }).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page with { Blocks = [box, .. Page.Blocks] }, Page).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Page with { Blocks = [.. Page.Blocks, box] }, Page with { Blocks = [.. Page.Blocks, box with { Text = box.Text + " Thank you." }] }).Class);
        Assert.Equal(ChangeClass.CorrectionNote, PageComparison.Compare(Page, Page with { Blocks = [.. Page.Blocks, box with { Text = "Corrections & clarifications: The year was wrong." }] }).Class);
    }

    [Theory]
    [InlineData(First + Second + Third, "Truncation")]
    [InlineData("The treaty" + First + "\n\n" + Second + Third + "A vote in the hall. Picture: A. Holm", "Truncation")]
    [InlineData(First + "Nobody in the hall seemed surprised by that. A vote is expected in June." + Third, "Substantive")]
    [InlineData("Another story with as many words in it as the first had, of ships that lie in a harbour and wait. Nobody knows for whom they wait there.", "Substantive")]
    public void Takes_the_form_that_a_text_has_in_data_for_no_edit(string data, string expected)
    {
        var walled = Of([.. data.Split("\n\n")], [First, Aside]) with { IsBodyOfData = true };
        Assert.Equal(expected, PageComparison.Compare(Page, walled).Class.ToString());
        Assert.Equal(expected == "Truncation" ? "Restoration" : expected, PageComparison.Compare(walled, Page).Class.ToString());
    }

    [Fact]
    public void Makes_no_version_of_a_text_that_is_shown_no_more()
    {
        var walled = Of([First + Second + Third], [First, Aside]) with { IsBodyOfData = true };
        Assert.False(PageComparison.Compare(Page, walled).IsNewVersion);
        Assert.Equal(Page.Body, PageComparison.Settle(PageComparison.StateOf(Page), Page, walled).Seen.Body);
    }

    [Fact]
    public void Takes_a_request_to_register_beside_the_whole_text_for_no_teaser()
    {
        var box = new BodyBlock(BlockKind.Paragraph, "Create an account.") { Box = 1 };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page, Page with { Blocks = [.. Page.Blocks, box], Access = PageAccess.Teaser }).Class);
    }

    [Fact]
    public void Sees_the_printed_headline_change_where_metadata_stay()
    {
        var printed = Page with { PrintedTitle = "A treaty still waits" };
        Assert.Equal(ChangeClass.Headline, PageComparison.Compare(Page with { OtherText = [Page.Title!] }, printed).Class);
        Assert.Equal(ChangeClass.Headline, PageComparison.Compare(printed, Page with { OtherText = [Page.Title!] }).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(printed, Page).Class);
    }

    [Fact]
    public void Takes_a_first_paragraph_that_is_read_as_a_standfirst_for_no_edit() =>
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page, Page with { Dek = First }).Class);

    [Fact]
    public void Keeps_a_name_that_only_metadata_said()
    {
        var named = Page with { Authors = [new ExtractedAuthor("Zoe Reed")] };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(named, Page).Class);
        Assert.Equal(ChangeClass.Byline, PageComparison.Compare(named with { OtherText = ["By Zoe Reed"] }, Page).Class);
        Assert.Equal(ChangeClass.Byline, PageComparison.Compare(named, Page with { Authors = [new ExtractedAuthor("Ada Holm")] }).Class);
    }

    [Fact]
    public void Takes_a_printed_name_in_the_place_of_one_that_only_metadata_said_for_no_edit()
    {
        var named = Page with { Authors = [new ExtractedAuthor("Zoe Anna Reed")], OtherText = ["By Zoe Reed"] };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(named, named with { Authors = [new ExtractedAuthor("Zoe Reed")] }).Class);
        Assert.Equal(ChangeClass.Byline, PageComparison.Compare(named, named with { Authors = [new ExtractedAuthor("Ada Holm")], OtherText = ["By Ada Holm"] }).Class);
    }

    [Fact]
    public void Takes_another_choice_among_a_pages_bios_for_no_change()
    {
        const string box = "Zoe Reed writes about ships.", line = "Zoe Reed is a reporter.\nShe lives by the sea.";
        string[] around = [box, .. line.Split('\n')];
        var signed = Page with { Authors = [new ExtractedAuthor("Zoe Reed") { Bio = box }], OtherText = around };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(signed, signed with { Authors = [new ExtractedAuthor("Zoe Reed") { Bio = line }], OtherText = around[1..] }).Class);
        Assert.Equal(ChangeClass.Bio, PageComparison.Compare(signed, signed with { Authors = [new ExtractedAuthor("Zoe Reed") { Bio = "Zoe Reed writes about trains." }], OtherText = ["Zoe Reed writes about trains."] }).Class);
    }

    [Fact]
    public void Takes_marks_on_a_line_of_their_own_for_no_edit() =>
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page, Of([First, ")", Second, "* * *", Third], [Aside])).Class);

    [Fact]
    public void Takes_a_pointer_among_paragraphs_for_no_edit_where_the_articles_items_are_links()
    {
        var items = Enumerable.Range(1, 4).Select(i => new BodyBlock(BlockKind.ListItem, $"Treaty number {i}") { IsLink = true }).ToList();
        var list = Page with { Blocks = [.. Page.Blocks, .. items] };
        var pointer = new BodyBlock(BlockKind.Paragraph, "Ministers meet again over the budget") { IsLink = true };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(list, list with { Blocks = [pointer, .. list.Blocks] }).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(list, list with { Blocks = [.. list.Blocks, items[0] with { Text = "A fifth treaty" }] }).Class);
    }

    [Fact]
    public void Takes_another_copy_of_a_line_for_no_move() =>
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of(["More on this", First, Second, Third], ["More on this"]), Of([First, Second, Third, "More on this"], ["More on this"])).Class);

    [Fact]
    public void Takes_no_missing_headline_for_an_edit() =>
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page, Page with { Title = null }).Class);

    [Fact]
    public void Sees_that_a_sentence_is_gone_although_a_pull_quote_repeats_it()
    {
        var change = PageComparison.Compare(Of([First, Second, Third], [Aside, Third]), Of([First, Second], [Aside, Third]));
        Assert.Equal([new SentenceChange(SentenceOp.Removed, Third, null)], change.Sentences);
    }

    [Fact]
    public void Reports_the_edit_alone_beside_a_flip()
    {
        var change = PageComparison.Compare(Page, Of([First, Third.Replace("1998", "1989", StringComparison.Ordinal)], [Aside, Second]));
        var sentence = Assert.Single(change.Sentences);
        Assert.Equal((SentenceOp.Modified, Third), (sentence.Op, sentence.Old));
    }

    [Fact]
    public void Takes_no_other_choice_of_headline_or_names_for_an_edit()
    {
        var old = Page with { Title = "A treaty waits", Authors = [new ExtractedAuthor("Ada Holm")], OtherText = [Aside, "A treaty is waiting"] };
        var seen = Page with { Title = "A treaty is waiting", Authors = [], OtherText = [Aside, "A treaty waits"] };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(old, seen).Class);
        Assert.Equal(ChangeClass.Headline, PageComparison.Compare(old with { OtherText = [Aside] }, seen with { OtherText = [Aside] }).Class);
    }

    [Fact]
    public void Takes_metadata_that_are_gone_for_no_new_headline()
    {
        var old = Page with { Title = "The row seems over", OtherText = [Aside, "A treaty waits for its day"] };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(old, old with { Title = "A treaty waits for its day" }).Class);
        Assert.Equal(ChangeClass.Headline, PageComparison.Compare(old, old with { Title = "A treaty is signed", OtherText = [Aside, "A treaty is signed"] }).Class);
    }

    /// <summary>The other copy is there for reading aloud.</summary>
    [Fact]
    public void Sees_a_standfirst_edited_of_which_another_copy_is_left()
    {
        const string line = "Members of the committee want more time to read it.", edited = "Members of the committee want much more time to read it.", copy = "A treaty waits. " + line;
        var old = Page with { Dek = line, OtherText = [copy, line], DoubtfulBlocks = [new DoubtfulBlock(BlockKind.Paragraph, line, 0)] };
        var change = PageComparison.Compare(old, old with { Dek = null, OtherText = [copy, edited], DoubtfulBlocks = [new DoubtfulBlock(BlockKind.Paragraph, edited, 0)] });
        Assert.Equal([new SentenceChange(SentenceOp.Modified, line, edited)], change.Sentences);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(old, old with { Dek = null, OtherText = [copy], DoubtfulBlocks = [] }).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(old, old with { Dek = null }).Class);
    }

    [Fact]
    public void Takes_a_path_of_links_that_ends_with_the_headline_for_no_edit_of_the_text()
    {
        var (old, seen) = (Of(["World > A treaty waits", First, Second], []), Of(["World > A treaty is signed", First, Second], []) with { Title = "A treaty is signed" });
        var change = PageComparison.Compare(old, seen);
        Assert.Equal(ChangeClass.Headline, change.Class);
        Assert.Empty(change.Sentences);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(old, old with { Blocks = [new BodyBlock(BlockKind.Paragraph, "Home > A treaty waits"), .. old.Blocks.Skip(1)] }).Class);
    }

    [Fact]
    public void Counts_a_correction_that_stands_outside_the_body()
    {
        var change = PageComparison.Compare(Page, Of([First, Second, Third], [Aside, "Correction: An earlier version of this article gave the wrong year."]));
        Assert.Equal((ChangeClass.CorrectionNote, true), (change.Class, change.CorrectionNoteAdded));
    }

    [Fact]
    public void Counts_a_correction_that_also_asks_readers_for_something()
    {
        var note = new BodyBlock(BlockKind.Paragraph, "Correction: The vote was on Monday. Spotted a mistake? Write to us.") { HasLinks = true };
        Assert.Equal(ChangeClass.CorrectionNote, PageComparison.Compare(Page, Page with { Blocks = [.. Page.Blocks, note] }).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page, Page with { Blocks = [.. Page.Blocks, note with { Text = "Spotted a mistake? Write to us." }] }).Class);
    }

    [Fact]
    public void Makes_no_version_of_a_challenge_or_an_empty_page()
    {
        Assert.False(PageComparison.Compare(Page, Page with { Access = PageAccess.Blocked, Blocks = [] }).IsNewVersion);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page, Of([], [First])).Class);
        Assert.Equal(ChangeClass.Truncation, PageComparison.Compare(Page, Of([First], []) with { Access = PageAccess.Teaser }).Class);
        Assert.Equal(ChangeClass.Truncation, PageComparison.Compare(Page, Of([], []) with { Access = PageAccess.Teaser }).Class);
    }

    [Fact]
    public void Settles_on_the_stored_text_when_only_the_extractor_is_newer()
    {
        var stored = PageComparison.StateOf(Of([First, Second], []));
        Assert.Equal(stored.Body, PageComparison.Settle(stored, Page, Page).Seen.Body);
        Assert.Contains("1989", PageComparison.Settle(stored, Page, Of([First, Second, Third.Replace("1998", "1989", StringComparison.Ordinal)], [])).Seen.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_paragraphs_when_it_puts_a_block_back() =>
        Assert.Equal($"{First}\n\n{Second}\n\n{Third}", ExtractionFlips.Undo(Page, Of([First, Third], [Second])).Body);

    [Fact]
    public void Writes_the_contract()
    {
        var change = PageComparison.Compare(Page, Of([First, Second.Replace("May", "June \u201Cnow\u201D", StringComparison.Ordinal), Third], [Aside]));
        Assert.Equal(
            """{"id":"7","changed":true,"change":"substantive","title_changed":false,"sentences":[{"op":"modified","old":"A vote is expected in May.","new":"A vote is expected in June “now”."}]}""",
            ComparisonJson.Write("7", change));
        Assert.Equal("""{"id":null,"changed":false,"change":"none","title_changed":false,"sentences":[]}""", ComparisonJson.Write(null, PageComparison.Compare(Page, Page)));
    }

    [Fact]
    public void Takes_no_line_above_a_standfirst_that_is_still_there_for_another_standfirst()
    {
        const string dek = "What the committee knows, and what it does not";
        const string line = "312 people are reading this story";
        var old = Page with { Dek = dek, OtherText = [Aside, dek] };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(old, Page with { Dek = line, OtherText = [Aside, line, dek] }).Class);
        Assert.True(PageComparison.Compare(old, Page with { Dek = line, OtherText = [Aside, line] }).DekChanged);
        Assert.True(PageComparison.Compare(Page, Page with { Dek = line, OtherText = [Aside, line] }).DekChanged);
    }

    [Fact]
    public void A_name_that_another_front_end_prints_less_often_or_not_at_all_is_still_the_author_s()
    {
        var old = Page with { Authors = [new ExtractedAuthor("Ada Holm")], OtherText = [.. Around, "Ada Holm", "More by Ada Holm"] };
        var print = Page with { Authors = [], OtherText = ["Printed from example.org", "Ada Holm"] };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(old, print).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(print, old).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(old, print with { OtherText = ["Printed from example.org"] }).Class);
        Assert.Equal(ChangeClass.Byline, PageComparison.Compare(old, print with { Authors = [new ExtractedAuthor("Zoe Reed")], OtherText = ["Printed from example.org", "Zoe Reed"] }).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(old, print with { Authors = [new ExtractedAuthor("Example News")], OtherText = ["Printed from example.org"] }).Class);
        Assert.Equal(ChangeClass.Byline, PageComparison.Compare(old, Page with { Authors = [], OtherText = [.. Around, "Ada Holm"] }).Class);
    }

    [Theory]
    [InlineData("Nov 3, 2026", "3 November 2026, 2:02 PM GMT")]
    [InlineData("Home › World › Europe", "Home › Politics")]
    [InlineData("Home › World › Europe", null)]
    [InlineData(null, "Analysis")]
    [InlineData(null, "Nur für Abonnenten")]
    public void What_templates_print_above_the_text_may_change(string? old, string? seen)
    {
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Above(old), Above(seen)).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Above(seen), Above(old)).Class);
    }

    [Fact]
    public void What_another_front_end_lacks_of_what_was_in_doubt_is_no_edit()
    {
        const string closing = "Listen to the programme live at noon on weekdays, or hear it later here.";
        var full = Page with { OtherText = [.. Around, closing], DoubtfulBlocks = [new DoubtfulBlock(BlockKind.Paragraph, closing, 3) { IsSetAsText = true }] };
        var lite = Page with { OtherText = ["Go to the full site"] };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(full, lite).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(lite, full).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(full, Page with { OtherText = Around }).Class);
        var edited = lite with { Blocks = [Page.Blocks[0], Page.Blocks[1], new BodyBlock(BlockKind.Paragraph, "The treaty was drafted in 1999 and amended twice.")] };
        Assert.Equal([SentenceOp.Modified], PageComparison.Compare(full, edited).Sentences.Select(sentence => sentence.Op));
    }

    [Fact]
    public void A_sentence_that_is_one_of_two_copies_on_another_front_end_was_not_moved_and_not_removed()
    {
        var quoted = Page with { Blocks = [Page.Blocks[2], Page.Blocks[0], Page.Blocks[1]], OtherText = [.. Around, Third] };
        var plain = Page with { OtherText = ["Go to the full site"] };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(quoted, plain).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page with { OtherText = [.. Around, Third] }, Of([First, Second], ["Go to the full site", Third])).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(quoted with { OtherText = Around }, plain).Class);
    }

    [Fact]
    public void A_headline_that_only_metadata_of_another_front_end_state_is_no_new_one()
    {
        var full = Page with { Title = "A treaty still waits", OtherText = [.. Around, "A treaty still waits"] };
        var bare = Page with { Title = "Treaty: what you need to know", OtherText = ["Back"] };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(full, bare).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(bare, full).Class);
        Assert.Equal(ChangeClass.Headline, PageComparison.Compare(full, bare with { OtherText = ["Back", "Treaty: what you need to know"] }).Class);
    }

    [Fact]
    public void A_bio_from_a_page_s_data_or_on_one_front_end_alone_says_nothing_of_the_printed_one()
    {
        var full = Page with { Authors = [new ExtractedAuthor("Zoe Reed") { Bio = "Zoe Reed writes about trains.", BioPlace = BioPlace.AuthorBox }], OtherText = [.. Around, "Zoe Reed"] };
        var data = full with { Authors = [new ExtractedAuthor("Zoe Reed") { Bio = "Reporter since 2011.", BioPlace = BioPlace.JsonLd }] };
        var bare = full with { Authors = [new ExtractedAuthor("Zoe Reed")], OtherText = ["Zoe Reed"] };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(full, data).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(bare, full).Class);
        Assert.Equal(ChangeClass.Bio, PageComparison.Compare(full with { Authors = bare.Authors }, full).Class);
        Assert.Equal(ChangeClass.Bio, PageComparison.Compare(data, data with { Authors = [data.Authors[0] with { Bio = "Reporter until 2026." }] }).Class);
    }

    [Theory]
    [InlineData("Nov 3, 2026", "Nov 4, 2026")]
    [InlineData(null, "Analysis")]
    public void What_stands_amid_the_text_may_not(string? old, string seen)
    {
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Amid(old), Amid(seen)).Class);

        static ExtractedArticle Amid(string? line) => Of([.. new[] { First, line, Second }.OfType<string>()], []);
    }

    [Fact]
    public void A_path_from_the_front_page_is_none_of_the_text_wherever_it_stands() =>
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Page, Of([First, Second, "Home › World › Europe", Third], [Aside])).Class);

    [Fact]
    public void A_heading_that_a_list_of_headings_repeats_was_moved_all_the_same()
    {
        var heading = new BodyBlock(BlockKind.Heading, "What the treaty says");
        var (first, second, third) = (Page.Blocks[0], Page.Blocks[1], Page.Blocks[2]);
        var old = Page with { Blocks = [first, heading, second, third], OtherText = [heading.Text] };
        Assert.Equal([SentenceOp.Moved], PageComparison.Compare(old, old with { Blocks = [first, second, heading, third] }).Sentences.Select(sentence => sentence.Op));
        Assert.Equal(ChangeClass.None, PageComparison.Compare(old, old with { Blocks = [first, second, heading with { Kind = BlockKind.ListItem, HasLinks = true }, third] }).Class);
    }

    private static ExtractedArticle Above(string? line) => Of([.. new[] { line, First, Second, Third }.OfType<string>()], []);

    private static ExtractedArticle Of(string[] body, string[] other) =>
        new() { Title = "A treaty waits", Blocks = [.. body.Select(text => new BodyBlock(BlockKind.Paragraph, text))], OtherText = other };
}
