namespace Ingest.Worker.Fetching.Pacing;

/// <summary>Keeps until when hosts asked to be left alone beyond this process, so that replicas and the next command keep to it too.</summary>
/// <param name="Find">By the host; null where it never asked.</param>
/// <param name="Keep">Replaces what was known.</param>
internal sealed record HostMemory(Func<string, CancellationToken, Task<DateTimeOffset?>> Find, Func<string, DateTimeOffset, CancellationToken, Task> Keep);
