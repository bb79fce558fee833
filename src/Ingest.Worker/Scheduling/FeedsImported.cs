namespace Ingest.Worker.Scheduling;

/// <param name="Added">Those of them that were not subscribed to before.</param>
internal sealed record FeedsImported(int Listed, int Added);
