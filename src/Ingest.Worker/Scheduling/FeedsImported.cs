namespace Ingest.Worker.Scheduling;

/// <param name="Added">Those of them that were not subscribed to before.</param>
/// <param name="Changed">Those that were, and were given another rhythm or folder.</param>
internal sealed record FeedsImported(int Listed, int Added, int Changed);
