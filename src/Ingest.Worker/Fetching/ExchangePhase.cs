namespace Ingest.Worker.Fetching;

internal enum ExchangePhase
{
    Connecting,
    Headers,
    Body,
}
