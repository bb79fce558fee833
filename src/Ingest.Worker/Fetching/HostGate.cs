namespace Ingest.Worker.Fetching;

/// <summary>A lock on a host beyond this process, held from a request's turn until the pause after it is over.</summary>
internal delegate ValueTask<IAsyncDisposable> HostGate(string host, CancellationToken ct);
