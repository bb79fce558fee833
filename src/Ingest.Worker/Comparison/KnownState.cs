namespace Ingest.Worker.Comparison;

/// <summary>A state that an article was seen in before.</summary>
/// <param name="Number">The version's number, from 1.</param>
/// <param name="IsSuspect">Kept, and not yet current: it shrank or lost its end and was seen only once.</param>
internal sealed record KnownState(int Number, byte[] Fingerprint, bool IsSuspect, DateTimeOffset FirstSeen, DateTimeOffset LastSeen);
