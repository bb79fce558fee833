namespace Ingest.Worker.Fetching;

/// <summary>The time limits of one exchange: one for the whole, one for the phase that it is in.</summary>
internal sealed class ExchangeDeadline : IDisposable
{
    private readonly CancellationTokenSource whole;
    private readonly CancellationTokenSource phase;

    public ExchangeDeadline(TimeSpan budget, TimeProvider clock, CancellationToken ct)
    {
        whole = new CancellationTokenSource(budget < TimeSpan.Zero ? TimeSpan.Zero : budget, clock);
        phase = CancellationTokenSource.CreateLinkedTokenSource(whole.Token, ct);
    }

    public CancellationToken Token => phase.Token;

    public ExchangePhase Phase { get; private set; } = ExchangePhase.Connecting;

    public void Enter(ExchangePhase next, TimeSpan limit)
    {
        Phase = next;
        phase.CancelAfter(limit);
    }

    public void Dispose()
    {
        phase.Dispose();
        whole.Dispose();
    }
}
