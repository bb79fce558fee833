using Ingest.Worker.Comparison;

namespace Ingest.Worker.Tests.Comparison;

public sealed class VersionJudgeTests
{
    private static readonly string Body = string.Join("\n\n", Enumerable.Range(1, 12).Select(i => $"Paragraph {i} tells what happened on day {i}. It was much like the day before."));
    private static readonly ArticleState Full = new() { Title = "Twelve days", Body = Body };
    private static readonly ArticleState Edited = Full with { Body = Body.Replace("day 7", "night 7", StringComparison.Ordinal) };
    private static readonly ArticleState Short = Full with { Body = string.Join("\n\n", Body.Split("\n\n").Where((_, i) => i % 3 == 0)) };
    private static readonly ArticleState CutOff = Full with { Body = string.Join("\n\n", Body.Split("\n\n").Take(9)) };
    private static readonly ArticleState Teaser = Full with { Body = Body.Split("\n\n")[0], IsTeaser = true };

    private readonly ArticleDiary diary = new();

    [Fact]
    public void Begins_with_an_initial_version()
    {
        var first = Assert.IsType<VersionDecision.NewVersion>(diary.See(Full));
        Assert.Equal((1, ChangeClass.Initial, true, false), (first.Number, first.Change.Class, first.BecomesCurrent, first.IsSuspect));
        Assert.Equal(new VersionDecision.SeenAgain(1), diary.See(Full));
    }

    [Fact]
    public void Makes_an_edit_the_next_version()
    {
        diary.See(Full);
        var second = Assert.IsType<VersionDecision.NewVersion>(diary.See(Edited));
        Assert.Equal((2, ChangeClass.Substantive, true, false), (second.Number, second.Change.Class, second.BecomesCurrent, second.IsSuspect));
    }

    [Fact]
    public void Grows_no_version_by_flipping()
    {
        for (var i = 0; i < 1_000; i++)
        {
            diary.See(i % 2 == 0 ? Full : Edited, TimeSpan.FromMinutes(15));
        }

        Assert.Equal(2, diary.Known.Count);
        Assert.Equal(2, diary.CurrentNumber);
        Assert.Equal(diary.Now, diary.Known[1].LastSeen);
        Assert.Equal(diary.Now - TimeSpan.FromMinutes(15), diary.Known[0].LastSeen);
        Assert.Equal(1, Assert.IsType<VersionDecision.KnownAgain>(diary.See(Full)).Number);
    }

    [Fact]
    public void Keeps_the_full_text_current_behind_a_paywall()
    {
        diary.See(Full);
        var cut = Assert.IsType<VersionDecision.NewVersion>(diary.See(Teaser));
        Assert.Equal((ChangeClass.Truncation, false, false), (cut.Change.Class, cut.BecomesCurrent, cut.IsSuspect));
        Assert.Equal(new VersionDecision.SeenAgain(2), diary.See(Teaser, TimeSpan.FromDays(40)));
        Assert.Equal(new VersionDecision.SeenAgain(2), diary.See(Teaser with { Body = Teaser.Body[..40] }));
        Assert.Equal(1, diary.CurrentNumber);
        var back = Assert.IsType<VersionDecision.KnownAgain>(diary.See(Full));
        Assert.Equal((1, ChangeClass.Restoration), (back.Number, back.Change.Class));
        Assert.Equal(new VersionDecision.SeenAgain(1), diary.See(Full));
        Assert.Equal(2, diary.Known.Count);
    }

    [Fact]
    public void Keeps_the_full_text_current_where_only_a_beginning_is_left_and_nothing_says_why()
    {
        var beginning = Full with { Body = string.Join("\n\n", Body.Split("\n\n").Take(2)) };
        diary.See(Full);
        var cut = Assert.IsType<VersionDecision.NewVersion>(diary.See(beginning));
        Assert.Equal((ChangeClass.Truncation, false, false), (cut.Change.Class, cut.BecomesCurrent, cut.IsSuspect));
        Assert.Equal(new VersionDecision.SeenAgain(2), diary.See(beginning, TimeSpan.FromDays(40)));
        Assert.Equal(1, diary.CurrentNumber);
        Assert.Equal(ChangeClass.Restoration, Assert.IsType<VersionDecision.KnownAgain>(diary.See(Full)).Change.Class);
    }

    [Fact]
    public void Takes_the_full_text_after_a_teaser_as_a_restoration()
    {
        diary.See(Teaser);
        var full = Assert.IsType<VersionDecision.NewVersion>(diary.See(Full));
        Assert.Equal((ChangeClass.Restoration, true), (full.Change.Class, full.BecomesCurrent));
    }

    [Fact]
    public void Suspects_a_body_that_shrank_until_a_day_has_passed() => IsSuspectedForADay(Short);

    [Fact]
    public void Suspects_a_body_that_lost_its_end_until_a_day_has_passed() => IsSuspectedForADay(CutOff);

    [Fact]
    public void Suspects_a_body_that_breaks_off() => IsSuspectedForADay(Full with { Body = Body[..^20] });

    [Fact]
    public void Never_believes_a_suspect_that_alternates_with_the_full_text()
    {
        diary.See(Full);
        for (var i = 0; i < 100; i++)
        {
            diary.See(Short, TimeSpan.FromHours(3));
            Assert.Equal(ChangeClass.Restoration, Assert.IsType<VersionDecision.KnownAgain>(diary.See(Full, TimeSpan.FromHours(3))).Change.Class);
        }

        Assert.Equal((1, 2), (diary.CurrentNumber, diary.Known.Count));
    }

    [Fact]
    public void Believes_a_shortened_text_that_is_edited_again_a_day_later()
    {
        diary.See(Full);
        diary.See(Short);
        var again = diary.See(Short with { Body = Short.Body.Replace("day 4", "night 4", StringComparison.Ordinal) }, TimeSpan.FromHours(30));
        Assert.True(Assert.IsType<VersionDecision.NewVersion>(again).BecomesCurrent);
    }

    [Fact]
    public void Believes_a_removed_paragraph_at_once()
    {
        diary.See(Full);
        var edited = diary.See(Full with { Body = string.Join("\n\n", Body.Split("\n\n").Take(11)) });
        Assert.True(Assert.IsType<VersionDecision.NewVersion>(edited).BecomesCurrent);
    }

    [Fact]
    public void Makes_no_version_of_a_changed_bio()
    {
        diary.See(Full);
        Assert.Equal(new VersionDecision.SeenAgain(1), diary.See(Full with { Bios = new Dictionary<string, string> { ["A. Holm"] = "Writes." } }));
    }

    private void IsSuspectedForADay(ArticleState worse)
    {
        diary.See(Full);
        var suspect = Assert.IsType<VersionDecision.NewVersion>(diary.See(worse));
        Assert.Equal((2, false, true), (suspect.Number, suspect.BecomesCurrent, suspect.IsSuspect));
        Assert.Equal(new VersionDecision.SeenAgain(2), diary.See(worse, TimeSpan.FromHours(23)));
        Assert.Equal(1, diary.CurrentNumber);
        Assert.Equal(2, Assert.IsType<VersionDecision.Promoted>(diary.See(worse, TimeSpan.FromHours(1))).Number);
        Assert.Equal(new VersionDecision.SeenAgain(2), diary.See(worse));
    }
}
