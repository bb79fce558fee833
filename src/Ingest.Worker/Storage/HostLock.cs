using Npgsql;

namespace Ingest.Worker.Storage;

/// <summary>Lets one request at a time go to a host, across all replicas.</summary>
internal sealed class HostLock(NpgsqlDataSource source)
{
    public async ValueTask<IAsyncDisposable> AcquireAsync(string host, CancellationToken ct) =>
        await AdvisoryLock.AcquireAsync(source, "ingest host " + host, ct);
}
