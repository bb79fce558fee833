namespace Ingest.Worker.Fetching.Pacing;

/// <summary>The right to send one request to a host.</summary>
internal sealed class HostTurn(string name, PacedHost host, HostPacing pacing, HostMemory? memory, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>A longer Retry-After is a mistake or malice; the host is then asked once a day.</summary>
    internal static readonly TimeSpan LongestLeave = TimeSpan.FromDays(1);

    private IAsyncDisposable? outer;
    private bool asked;
    private bool ended;

    public bool HoldsConnection { get; set; }

    /// <summary>Longer than Fetch:MaxRetryWait: the host asked to be left alone, and is not to be asked now.</summary>
    public TimeSpan? LeaveAlone { get; private set; }

    /// <summary>What the request told of the host; without this call none was sent, and no pause follows.</summary>
    public async Task AskedAsync(TimeSpan took, FetchResult result, CancellationToken ct)
    {
        asked = true;
        var struggled = result.Outcome is FetchOutcome.RateLimited or FetchOutcome.ServerError or FetchOutcome.Timeout;
        host.Pace = host.Pace.After(took, struggled);
        if (!struggled || result.RetryAfter is not { } wait)
        {
            return;
        }

        host.LeaveAloneUntil = clock.GetUtcNow() + (wait < LongestLeave ? wait : LongestLeave);
        if (memory is not null)
        {
            await memory.Keep(name, host.LeaveAloneUntil, ct);
        }
    }

    public async Task BeginAsync(HostGate? gate, CancellationToken ct)
    {
        if (gate is not null)
        {
            outer = await gate(name, ct);
        }

        if (memory is not null && await memory.Find(name, ct) is { } said && said > host.LeaveAloneUntil)
        {
            host.LeaveAloneUntil = said;
        }

        var wait = host.LeaveAloneUntil - clock.GetUtcNow();
        if (wait > pacing.MostPatience)
        {
            LeaveAlone = wait;
        }
        else if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, ct);
        }
    }

    public ValueTask DisposeAsync()
    {
        if (!ended)
        {
            pacing.End(host, HoldsConnection, asked, outer);
        }

        ended = true;
        return ValueTask.CompletedTask;
    }
}
