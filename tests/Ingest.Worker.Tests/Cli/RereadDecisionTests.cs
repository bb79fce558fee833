using Ingest.Worker.Cli;
using Ingest.Worker.Comparison;

namespace Ingest.Worker.Tests.Cli;

public sealed class RereadDecisionTests
{
    private static readonly ArticleHistory History = new() { CurrentNumber = 3 };

    [Theory]
    [InlineData(nameof(ChangeClass.Substantive), true, false, true)]
    [InlineData(nameof(ChangeClass.Substantive), false, true, false)]
    [InlineData(nameof(ChangeClass.Truncation), false, false, false)]
    [InlineData(nameof(ChangeClass.Truncation), true, false, false)]
    public void Good_text_is_never_replaced_by_worse_text(string change, bool becomesCurrent, bool isSuspect, bool isSaved)
    {
        var decision = new VersionDecision.NewVersion(4, new StateChange { Class = Enum.Parse<ChangeClass>(change), IsNewVersion = true }, becomesCurrent, isSuspect);

        Assert.Equal(isSaved ? RereadKind.Changed : RereadKind.HeldBack, RereadDecision.KindOf(decision));
        Assert.Equal(isSaved ? decision : new VersionDecision.SeenAgain(3), RereadDecision.ToSave(decision, History));
    }

    [Fact]
    public void The_same_text_is_only_recorded_as_read()
    {
        var known = new VersionDecision.KnownAgain(2, new StateChange { Class = ChangeClass.Substantive, IsNewVersion = true });

        Assert.Equal(RereadKind.Same, RereadDecision.KindOf(known));
        Assert.Equal(new VersionDecision.SeenAgain(3), RereadDecision.ToSave(known, History));
    }
}
