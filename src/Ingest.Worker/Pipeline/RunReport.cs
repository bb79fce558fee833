using System.Diagnostics;

namespace Ingest.Worker.Pipeline;

/// <summary>What came of a run, and what it did, counted.</summary>
internal sealed record RunReport(RunOutcome Outcome, IReadOnlyDictionary<string, long> Counters, ActivityTraceId TraceId);
