namespace Ingest.Worker.Comparison;

/// <summary>A state that an article was seen in before.</summary>
/// <param name="Number">The version's number, from 1.</param>
/// <param name="IsSuspect">Kept, and not yet current: it shrank or lost its end and was seen only once.</param>
/// <param name="Class">The version's class of change; a truncation never becomes current by being seen again.</param>
internal sealed record KnownState(
    int Number,
    byte[] Fingerprint,
    bool IsSuspect,
    DateTimeOffset FirstSeen,
    DateTimeOffset LastSeen,
    ChangeClass Class = ChangeClass.Substantive)
{
    /// <summary>What the page was read as when it was seen so last (<see cref="ReadingFingerprint"/>); null where that was not recorded.</summary>
    public byte[]? Reading { get; init; }

    public bool IsTruncation => Class == ChangeClass.Truncation && !IsSuspect;
}
