using Ingest.Worker.Cli;
using Ingest.Worker.Comparison;
using Ingest.Worker.Storage.Reextracting;

namespace Ingest.Worker.Tests.Cli;

public sealed class RereadDecisionTests
{
    private const string Text = "The ministers met on Monday. They spoke for an hour.\n\nNobody signed.\n\nThe next meeting is in June.";

    private static readonly ArticleState Old = new() { Title = "Title", Body = Text };

    [Fact]
    public void A_better_reading_of_the_current_text_becomes_current()
    {
        var decision = Judge(Text + "\n\nThe ministry gave no reason.", isCurrent: true);

        Assert.Equal(RereadKind.Changed, RereadDecision.KindOf(decision));
        Assert.True(decision is VersionDecision.NewVersion { Number: 4, BecomesCurrent: true, IsSuspect: false });
        Assert.Same(decision, RereadDecision.ToSave(decision, Basis(isCurrent: true)));
    }

    [Fact]
    public void A_better_reading_of_a_text_of_before_does_not() =>
        Assert.True(Judge(Text + "\n\nThe ministry gave no reason.", isCurrent: false) is VersionDecision.NewVersion { BecomesCurrent: false, IsSuspect: false });

    [Theory]
    [InlineData("The ministers met on Monday.")]
    [InlineData("The ministers met on")]
    public void Good_text_is_never_replaced_by_worse_text(string worse)
    {
        var decision = Judge(worse, isCurrent: true);

        Assert.Equal(RereadKind.HeldBack, RereadDecision.KindOf(decision));
        Assert.Equal(new VersionDecision.SeenAgain(2), RereadDecision.ToSave(decision, Basis(isCurrent: true)));
    }

    [Fact]
    public void The_same_text_and_one_that_is_known_already_are_only_recorded_as_read()
    {
        var known = new ArticleState { Title = "Title", Body = "Another text that is known." };

        Assert.Equal(new VersionDecision.SeenAgain(2), Judge(Text.Replace("\n\n", " ", StringComparison.Ordinal), isCurrent: true));
        Assert.Equal(new VersionDecision.SeenAgain(2), RereadDecision.Judge(History(known), Basis(isCurrent: true), known));
    }

    [Fact]
    public void A_text_that_a_reading_in_between_took_the_place_of_comes_back()
    {
        var before = new ArticleState { Title = "Title", Body = Text + "\n\nThe ministry gave no reason." };

        Assert.True(RereadDecision.Judge(History(before), Basis(isCurrent: true) with { Superseded = new HashSet<int> { 2 } }, before) is VersionDecision.NewVersion { Number: 4, BecomesCurrent: true });
    }

    private static VersionDecision Judge(string body, bool isCurrent) => RereadDecision.Judge(History(Old), Basis(isCurrent), Old with { Body = body });

    private static ReadingBasis Basis(bool isCurrent) => new(2, isCurrent, Old);

    private static ArticleHistory History(ArticleState state) => new()
    {
        CurrentNumber = 2,
        Known = [.. Enumerable.Range(1, 3).Select(number => new KnownState(number, number == 2 ? ArticleComparer.Fingerprint(state) : [(byte)number], IsSuspect: false, default, default))],
    };
}
