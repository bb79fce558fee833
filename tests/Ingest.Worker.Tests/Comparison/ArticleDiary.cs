using Ingest.Worker.Comparison;

namespace Ingest.Worker.Tests.Comparison;

/// <summary>Keeps an article's history in memory as the store does, decision by decision.</summary>
internal sealed class ArticleDiary
{
    private readonly List<KnownState> known = [];
    private readonly Dictionary<int, ArticleState> states = [];

    public DateTimeOffset Now { get; private set; } = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public int? CurrentNumber { get; private set; }

    public IReadOnlyList<KnownState> Known => known;

    public VersionDecision See(ArticleState state, TimeSpan? later = null)
    {
        Now += later ?? TimeSpan.FromHours(1);
        var history = new ArticleHistory { Current = CurrentNumber is { } number ? states[number] : null, CurrentNumber = CurrentNumber, Known = [.. known] };
        var decision = VersionJudge.Judge(history, state, Now);
        Record(decision, state);
        return decision;
    }

    private void Record(VersionDecision decision, ArticleState state)
    {
        switch (decision)
        {
            case VersionDecision.SeenAgain(var number):
                Touch(number, entry => entry);
                break;
            case VersionDecision.KnownAgain(var number, _):
                Touch(number, entry => entry);
                CurrentNumber = number;
                break;
            case VersionDecision.Promoted(var number, _):
                Touch(number, entry => entry with { IsSuspect = false });
                CurrentNumber = number;
                break;
            case VersionDecision.NewVersion version:
                known.Add(new KnownState(version.Number, ArticleComparer.Fingerprint(state), version.IsSuspect, Now, Now, version.Change.Class));
                states[version.Number] = state;
                CurrentNumber = version.BecomesCurrent ? version.Number : CurrentNumber;
                break;
            default:
                throw new InvalidOperationException(decision.ToString());
        }
    }

    private void Touch(int number, Func<KnownState, KnownState> alter)
    {
        var index = known.FindIndex(entry => entry.Number == number);
        known[index] = alter(known[index]) with { LastSeen = Now };
    }
}
