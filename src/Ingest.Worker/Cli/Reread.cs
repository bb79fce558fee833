using Ingest.Worker.Comparison;

namespace Ingest.Worker.Cli;

/// <summary>One stored page, read again.</summary>
/// <param name="Change">Null where there is nothing to compare.</param>
internal sealed record Reread(RereadKind Kind, string Host, Uri Url, StateChange? Change);
