using Ingest.Worker.Comparison.Classes;

namespace Ingest.Worker.Comparison;

/// <summary>What one sight of an article means for its history. Pure; good text is never replaced by worse text.</summary>
internal static class VersionJudge
{
    /// <summary>A suspect state is believed when it is still there after this long.</summary>
    public static TimeSpan Probation { get; } = TimeSpan.FromHours(24);

    /// <param name="history">What is known.</param>
    /// <param name="seen">The new sight.</param>
    /// <param name="now">When it was seen.</param>
    /// <param name="fingerprint">What the state is known by; null for the fingerprint of its words.</param>
    public static VersionDecision Judge(ArticleHistory history, ArticleState seen, DateTimeOffset now, byte[]? fingerprint = null)
    {
        var next = history.Known.Select(known => known.Number).DefaultIfEmpty(0).Max() + 1;
        if (history.Current is not { } current)
        {
            return new VersionDecision.NewVersion(next, Initial, BecomesCurrent: true, IsSuspect: false);
        }

        var sight = new Sight(history, current, seen, now);
        fingerprint ??= ArticleComparer.Fingerprint(seen);
        if (sight.IsCurrent(fingerprint))
        {
            return CurrentAgain(sight);
        }

        var known = history.Known.LastOrDefault(state => state.Fingerprint.AsSpan().SequenceEqual(fingerprint));
        return known is null ? Unknown(sight, next) : KnownAgain(sight, known);
    }

    private static StateChange Initial { get; } = new() { Class = ChangeClass.Initial, IsNewVersion = true };

    /// <summary>The good text after a sight of a worse one is a restoration, without a new version.</summary>
    private static VersionDecision CurrentAgain(Sight sight)
    {
        var wasWorse = sight.Latest is { } latest && latest.Number != sight.CurrentNumber && (latest.IsSuspect || latest.IsTruncation);
        return wasWorse
            ? new VersionDecision.KnownAgain(sight.CurrentNumber, new StateChange { Class = ChangeClass.Restoration, IsNewVersion = false, Similarity = 1 })
            : new VersionDecision.SeenAgain(sight.CurrentNumber);
    }

    private static VersionDecision KnownAgain(Sight sight, KnownState known)
    {
        if (known.IsSuspect)
        {
            return sight.HasOutlasted(known)
                ? new VersionDecision.Promoted(known.Number, ArticleComparer.Compare(sight.Current, sight.Seen))
                : new VersionDecision.SeenAgain(known.Number);
        }

        return known.IsTruncation || (sight.Seen.IsTeaser && !sight.Current.IsTeaser)
            ? new VersionDecision.SeenAgain(known.Number)
            : new VersionDecision.KnownAgain(known.Number, ArticleComparer.Compare(sight.Current, sight.Seen));
    }

    private static VersionDecision Unknown(Sight sight, int next)
    {
        var change = ArticleComparer.Compare(sight.Current, sight.Seen);
        if (!change.IsNewVersion)
        {
            return new VersionDecision.SeenAgain(sight.CurrentNumber);
        }

        var loss = BodyLoss.Between(sight.Current.Body, sight.Seen.Body);
        if (change.Class == ChangeClass.Truncation && (sight.Seen.IsTeaser || loss.LeavesTeaser))
        {
            // A teaser that is cut elsewhere each time is still the same event.
            return sight is { Seen.IsTeaser: true, Latest: { IsTruncation: true } teaser }
                ? new VersionDecision.SeenAgain(teaser.Number)
                : new VersionDecision.NewVersion(next, change, BecomesCurrent: false, IsSuspect: false);
        }

        var isSuspect = loss.IsSuspect && !sight.IsLossConfirmed;
        return new VersionDecision.NewVersion(next, change, BecomesCurrent: !isSuspect, isSuspect);
    }

    private sealed record Sight(ArticleHistory History, ArticleState Current, ArticleState Seen, DateTimeOffset Now)
    {
        public int CurrentNumber => History.CurrentNumber ?? 1;

        /// <summary>The state of the last sight before this one.</summary>
        public KnownState? Latest => History.Known.MaxBy(known => known.LastSeen);

        /// <summary>Since a suspect state came, a day went by without the good text: it is short on purpose, edited again or not.</summary>
        public bool IsLossConfirmed => History.Known.Any(known => known.IsSuspect && HasOutlasted(known));

        private DateTimeOffset CurrentLastSeen =>
            History.Known.FirstOrDefault(known => known.Number == CurrentNumber)?.LastSeen ?? DateTimeOffset.MinValue;

        public bool IsCurrent(byte[] fingerprint) =>
            fingerprint.AsSpan().SequenceEqual(ArticleComparer.Fingerprint(Current))
            || History.Known.Any(known => known.Number == CurrentNumber && known.Fingerprint.AsSpan().SequenceEqual(fingerprint));

        public bool HasOutlasted(KnownState suspect) =>
            suspect.LastSeen > CurrentLastSeen && Now - suspect.FirstSeen >= Probation && Now - CurrentLastSeen >= Probation;
    }
}
