using Ingest.Extraction;
using Ingest.Worker.Comparison;

namespace Ingest.Worker.Tests.Comparison;

public sealed class DoubtfulPassagesTests
{
    private const string First = "The committee met on Monday to discuss the treaty.";
    private const string Last = "The treaty was drafted in 1998 and amended twice.";
    private const string Passage = "The minister said that he had not read the second article.";

    private static readonly ExtractedArticle Plain = Of(null);

    [Theory]
    [InlineData("The minister said that he had not read the third article.", false, nameof(ChangeClass.Substantive))]
    [InlineData("The minister said that he had not read the secnod article.", false, nameof(ChangeClass.Typo))]
    [InlineData("The minister said that he had not read the second article. He left at noon.", false, nameof(ChangeClass.Substantive))]
    [InlineData("A village that moved uphill before the water came.", false, nameof(ChangeClass.None))]
    [InlineData("A village that moved uphill before the water came.", true, nameof(ChangeClass.Substantive))]
    [InlineData(null, false, nameof(ChangeClass.None))]
    [InlineData(null, true, nameof(ChangeClass.Substantive))]
    public void A_passage_that_reads_otherwise_was_edited_and_one_that_is_another_counts_as_it_is_set(string? seen, bool isSetAsText, string expected)
    {
        Assert.Equal(expected, PageComparison.Compare(Of(Passage, isSetAsText), Of(seen, isSetAsText)).Class.ToString());
        Assert.Equal(expected, PageComparison.Compare(Of(seen, isSetAsText), Of(Passage, isSetAsText)).Class.ToString());
    }

    [Theory]
    [InlineData("Join 1,204 readers who have signed up so far today.", "Join 1,311 readers who have signed up so far today.")]
    [InlineData("Berlin 17°C, cloudy, wind from the west.", "Berlin 19°C, cloudy, wind from the west.")]
    [InlineData("Photo: AP", "Photo: AFP")]
    public void Other_figures_and_labels_are_no_edit(string old, string seen) => Assert.Equal(ChangeClass.None, PageComparison.Compare(Of(old), Of(seen)).Class);

    [Fact]
    public void Figures_in_a_passage_that_is_set_as_the_text_count() =>
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Of("He paid 1,204 euros for the berth.", isSetAsText: true), Of("He paid 1,304 euros for the berth.", isSetAsText: true)).Class);

    [Theory]
    [InlineData("Most read stories of the week", false)]
    [InlineData("3 hours ago", false)]
    [InlineData("Sign up for our morning briefing to get the news before breakfast.", true)]
    [InlineData("Follow us on X, Facebook and Instagram.", true)]
    public void Labels_times_and_requests_that_are_set_as_the_text_count_for_nothing(string passage, bool hasLinks)
    {
        var page = Of(passage, isSetAsText: true);
        page = page with { DoubtfulBlocks = [page.DoubtfulBlocks[0] with { HasLinks = hasLinks }] };
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Plain, page).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(page, Plain).Class);
    }

    [Fact]
    public void A_figure_in_several_sentences_counts_however_they_are_set()
    {
        const string prose = "The port took in 1,204 ships last year, more than in any year before the war. Most of them came from the north and left again on the same day.";
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Of(prose), Of(prose.Replace("1,204", "1,304", StringComparison.Ordinal))).Class);
    }

    [Theory]
    [InlineData("The port took in more ships last year than in any year before the war. Most of them came from the north and left again on the same day.", nameof(ChangeClass.Substantive))]
    [InlineData("The port took in more ships last year than in any year before the war. Most came from the north.", nameof(ChangeClass.None))]
    [InlineData("The board of the harbour, which has met in the same hall above the customs house since the end of the last war, and which has never published its minutes, said on Monday that it would not comment on any of the papers.", nameof(ChangeClass.Substantive))]
    [InlineData("With your consent we and our 842 partners store information on your device to choose advertisements and to measure what they do. We use necessary cookies. You can leave at any time that you like.", nameof(ChangeClass.None))]
    [InlineData("Sign up for our newsletter to read what happened in the harbour this week. It is free, and you can leave it at any time that you like to do so.", nameof(ChangeClass.None))]
    public void Prose_that_came_or_went_counts_however_it_is_set(string passage, string expected)
    {
        var page = Of(passage);
        page = page with { DoubtfulBlocks = [page.DoubtfulBlocks[0] with { HasLinks = true, IsBesideText = true }] };
        Assert.Equal(expected, PageComparison.Compare(Plain, page).Class.ToString());
        Assert.Equal(expected, PageComparison.Compare(page, Plain).Class.ToString());
    }

    [Fact]
    public void Prose_that_stands_elsewhere_or_gave_way_to_other_prose_is_a_teaser()
    {
        var page = Of("The port took in more ships last year than in any year before the war. Most of them came from the north and left again on the same day.");
        var other = Of("A village moved uphill before the water came. Thirty years later its people still go down to the old square on every first of May to dance.");
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Beside(page), Beside(other)).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Plain, Beside(page)).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Plain, page).Class);
        Assert.Equal(ChangeClass.Substantive, PageComparison.Compare(Plain, Likely(1)).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Plain, Likely(0)).Class);

        static ExtractedArticle Beside(ExtractedArticle page) => page with { DoubtfulBlocks = [page.DoubtfulBlocks[0] with { IsBesideText = true }] };

        ExtractedArticle Likely(int before) => page with { DoubtfulBlocks = [page.DoubtfulBlocks[0] with { Before = before, IsLikely = true }] };
    }

    [Theory]
    [InlineData("“The bicycle has done more for us than anything else in the world.” — Ada Merrow, writer", nameof(ChangeClass.Substantive))]
    [InlineData("The bicycle in the world — Ada Merrow, writer", nameof(ChangeClass.None))]
    public void A_quotation_that_is_set_as_the_text_ends_with_a_name(string passage, string expected)
    {
        Assert.Equal(expected, PageComparison.Compare(Plain, Of(passage, isSetAsText: true)).Class.ToString());
        Assert.Equal(expected, PageComparison.Compare(Of(passage, isSetAsText: true), Plain).Class.ToString());
    }

    [Theory]
    [InlineData(true, nameof(ChangeClass.Substantive))]
    [InlineData(false, nameof(ChangeClass.None))]
    public void A_figure_in_what_is_likely_the_articles_counts(bool isLikely, string expected)
    {
        var (old, seen) = (With(8), With(9));
        Assert.Equal(expected, PageComparison.Compare(old, seen).Class.ToString());
        Assert.Equal(isLikely, !ReadingFingerprint.Of(old, []).SequenceEqual(ReadingFingerprint.Of(seen, [])));

        ExtractedArticle With(int wines)
        {
            var page = Of($"Here are {wines} wines that everyone should know.");
            return page with { DoubtfulBlocks = [page.DoubtfulBlocks[0] with { IsLikely = isLikely }] };
        }
    }

    [Fact]
    public void A_row_of_a_table_that_is_another_was_not_edited()
    {
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Row("2 | Albion | 29"), Row("2 | Rovers | 31")).Class);

        static ExtractedArticle Row(string text)
        {
            var page = Of(text);
            return page with { DoubtfulBlocks = [page.DoubtfulBlocks[0] with { IsLikely = true }] };
        }
    }

    [Fact]
    public void A_heading_above_new_text_is_that_texts_and_one_above_what_was_there_is_nothing()
    {
        var heading = new DoubtfulBlock(BlockKind.Heading, "What comes next", 2) { IsSetAsText = true };
        var added = Plain with { Blocks = [.. Plain.Blocks, new BodyBlock(BlockKind.Paragraph, "The upper house votes in March.")], DoubtfulBlocks = [heading] };
        Assert.Equal([heading.Text, added.Blocks[^1].Text], PageComparison.Compare(Plain, added).Sentences.Select(sentence => sentence.New));
        Assert.Equal([heading.Text, added.Blocks[^1].Text], PageComparison.Compare(added, Plain).Sentences.Select(sentence => sentence.Old));
        Assert.Single(PageComparison.Compare(Plain, added with { DoubtfulBlocks = [heading with { IsSetAsText = false }] }).Sentences);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(added with { DoubtfulBlocks = [] }, added).Class);
    }

    [Fact]
    public void A_heading_that_is_read_no_more_because_it_stands_behind_the_text_was_moved()
    {
        var heading = new BodyBlock(BlockKind.Heading, "What the treaty says");
        var old = Plain with { Blocks = [heading, Block(First), Block(Last)] };
        var passage = new DoubtfulBlock(BlockKind.Heading, heading.Text, 2) { IsSetAsText = true };
        var moved = Plain with { DoubtfulBlocks = [passage], OtherText = [heading.Text] };
        Assert.Equal([SentenceOp.Moved], PageComparison.Compare(old, moved).Sentences.Select(sentence => sentence.Op));
        Assert.Equal([SentenceOp.Moved], PageComparison.Compare(moved, old).Sentences.Select(sentence => sentence.Op));
        Assert.Equal(ChangeClass.None, PageComparison.Compare(old, moved with { DoubtfulBlocks = [passage with { Before = 0 }] }).Class);
        Assert.Equal(ChangeClass.None, PageComparison.Compare(old, moved with { DoubtfulBlocks = [passage with { IsSetAsText = false }] }).Class);
    }

    [Fact]
    public void A_heading_beside_the_body_that_stands_elsewhere_was_moved()
    {
        var heading = new DoubtfulBlock(BlockKind.Heading, "What the treaty says", 0) { IsSetAsText = true };
        var page = Plain with { DoubtfulBlocks = [heading], OtherText = [heading.Text] };
        Assert.Equal([SentenceOp.Moved], PageComparison.Compare(page, page with { DoubtfulBlocks = [heading with { Before = 1 }] }).Sentences.Select(sentence => sentence.Op));
    }

    [Fact]
    public void An_edit_that_tips_a_paragraph_out_of_the_body_is_that_edit()
    {
        var old = Plain with { Blocks = [Block(First), Block(Passage), Block(Last)] };
        var edited = Passage.Replace("second", "third", StringComparison.Ordinal);
        Assert.Equal([new SentenceChange(SentenceOp.Modified, Passage, edited)], PageComparison.Compare(old, Of(edited)).Sentences);
        Assert.Equal([new SentenceChange(SentenceOp.Modified, edited, Passage)], PageComparison.Compare(Of(edited), old).Sentences);
    }

    [Theory]
    [InlineData(0, nameof(ChangeClass.Substantive))]
    [InlineData(1, nameof(ChangeClass.None))]
    public void Figures_of_a_passage_that_tips_out_of_the_body_count_unless_it_stood_in_a_box(int box, string expected)
    {
        const string counted = "In all 91 of the 120 districts are counted so far.";
        var old = Plain with { Blocks = [Block(First), Block(counted) with { Box = box, BoxKind = box == 0 ? BoxKind.None : BoxKind.Figures }, Block(Last)] };
        var seen = Of(counted.Replace("91", "97", StringComparison.Ordinal));
        Assert.Equal(expected, PageComparison.Compare(old, seen).Class.ToString());
        Assert.Equal(expected, PageComparison.Compare(seen, old).Class.ToString());
    }

    [Fact]
    public void A_passage_that_stands_elsewhere_was_moved()
    {
        var moved = Of(Passage, isSetAsText: true) with { DoubtfulBlocks = [new DoubtfulBlock(BlockKind.Paragraph, Passage, 2) { IsSetAsText = true }] };
        Assert.Equal([SentenceOp.Moved], PageComparison.Compare(Of(Passage, isSetAsText: true), moved).Sentences.Select(sentence => sentence.Op));
        Assert.Equal(ChangeClass.None, PageComparison.Compare(Of(Passage), moved).Class);
    }

    [Fact]
    public void The_headline_and_the_standfirst_are_compared_by_themselves()
    {
        var old = Of("A treaty waits in the drawer of a desk.") with { Dek = "A treaty waits in the drawer of a desk." };
        var seen = Of("A treaty waits in the drawer of a table.") with { Dek = "A treaty waits in the drawer of a table." };
        Assert.Empty(PageComparison.Compare(old, seen).Sentences);
        Assert.True(PageComparison.Compare(old, seen).DekChanged);
    }

    [Fact]
    public void What_the_current_text_took_in_stays_in()
    {
        var current = PageComparison.StateOf(Plain with { Blocks = [Block(First), Block(Passage), Block(Last)] });
        var same = PageComparison.Settle(current, Of(Passage), Of(Passage));
        Assert.Equal((current.Body, current.Body), (same.Before.Body, same.Seen.Body));

        var edited = PageComparison.Settle(current, Of(Passage), Of(Passage) with { Blocks = [Block(First), Block(Last.Replace("twice", "once", StringComparison.Ordinal))] });
        Assert.Contains(Passage, edited.Seen.Body, StringComparison.Ordinal);
        Assert.Equal([SentenceOp.Modified], ArticleComparer.Compare(edited.Before, edited.Seen).Sentences.Select(sentence => sentence.Op));
    }

    private static ExtractedArticle Of(string? passage, bool isSetAsText = false) => new()
    {
        Title = "A treaty waits",
        Blocks = [Block(First), Block(Last)],
        OtherText = passage is null ? [] : [passage],
        DoubtfulBlocks = passage is null ? [] : [new DoubtfulBlock(BlockKind.Paragraph, passage, 1) { IsSetAsText = isSetAsText }],
    };

    private static BodyBlock Block(string text) => new(BlockKind.Paragraph, text);
}
