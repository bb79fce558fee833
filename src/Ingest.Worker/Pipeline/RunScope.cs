using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Pipeline;

/// <summary>The run that a poll or a visit belongs to.</summary>
internal sealed record RunScope(Guid Id, Feed Feed, RunRequest Request)
{
    public RunTally Tally { get; } = new();
}
