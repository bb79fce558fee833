using Microsoft.Extensions.Options;

namespace Ingest.Worker.Fetching.Pacing;

/// <summary>One request at a time to each host, in the order of asking, with a pause after each; and never too many in all.</summary>
internal sealed class HostPacing(IOptions<FetchOptions> options, TimeProvider clock, HostGate? gate = null, HostMemory? memory = null) : IAsyncDisposable, IDisposable
{
    /// <summary>Beyond this many, hosts that nobody waits for are forgotten.</summary>
    private const int MostHosts = 4_096;

    private readonly FetchOptions manners = options.Value;
    private readonly SemaphoreSlim connections = new(options.Value.MaxConcurrentConnections);
    private readonly Dictionary<string, PacedHost> hosts = [];
    private readonly Lock guard = new();
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Waits for the host's turn. The turn ends with its disposal, after which the host is left alone for its pause.</summary>
    public async ValueTask<HostTurn> EnterAsync(string host, CancellationToken ct)
    {
        var paced = Borrow(host);
        try
        {
            await paced.Turn.WaitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            Return(paced);
            throw;
        }

        var turn = new HostTurn(host, paced, this, memory, clock);
        try
        {
            await turn.BeginAsync(gate, ct);
            await connections.WaitAsync(ct);
            turn.HoldsConnection = true;
            return turn;
        }
        catch
        {
            await turn.DisposeAsync();
            throw;
        }
    }

    /// <summary>What robots.txt asks for.</summary>
    public void SetCrawlDelay(string host, TimeSpan delay)
    {
        var paced = Borrow(host);
        paced.Pace = paced.Pace with { CrawlDelay = delay };
        Return(paced);
    }

    /// <summary>Lets those who wait for a pause go at once; nothing may be entered afterwards.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        Task[] releasing;
        lock (guard)
        {
            releasing = [.. hosts.Values.Select(h => h.Releasing)];
        }

        await Task.WhenAll(releasing);
        stopping.Dispose();
        connections.Dispose();
    }

    /// <summary>For containers that are not disposed asynchronously: as <see cref="DisposeAsync"/>, but waits for nothing.</summary>
    public void Dispose() => stopping.Cancel();

    internal int KnownHosts
    {
        get
        {
            lock (guard)
            {
                return hosts.Count;
            }
        }
    }

    /// <summary>How long a turn waits for a host that asked to be left alone; a longer wish is reported instead.</summary>
    internal TimeSpan MostPatience => manners.MaxRetryWait;

    internal void End(PacedHost paced, bool heldConnection, bool asked, IAsyncDisposable? outer)
    {
        if (heldConnection)
        {
            connections.Release();
        }

        var pause = asked ? paced.Pace.Pause(manners) : TimeSpan.Zero;
        var releasing = ReleaseAsync(paced, pause, outer);
        lock (guard)
        {
            paced.Releasing = paced.Releasing.IsCompleted ? releasing : Task.WhenAll(paced.Releasing, releasing);
        }
    }

    private async Task ReleaseAsync(PacedHost paced, TimeSpan pause, IAsyncDisposable? outer)
    {
        try
        {
            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, clock, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            if (outer is not null)
            {
                await outer.DisposeAsync();
            }
        }
        finally
        {
            paced.Turn.Release();
            Return(paced);
        }
    }

    private PacedHost Borrow(string host)
    {
        lock (guard)
        {
            if (!hosts.TryGetValue(host, out var paced))
            {
                if (hosts.Count >= MostHosts)
                {
                    ForgetIdle();
                }

                hosts.Add(host, paced = new PacedHost(manners.MaxRequestsPerHost));
            }

            paced.Users++;
            return paced;
        }
    }

    private void Return(PacedHost paced)
    {
        lock (guard)
        {
            paced.Users--;
        }
    }

    private void ForgetIdle()
    {
        var now = clock.GetUtcNow();
        foreach (var (host, _) in hosts.Where(h => h.Value.Users == 0 && h.Value.LeaveAloneUntil <= now).ToList())
        {
            hosts.Remove(host);
        }
    }
}
