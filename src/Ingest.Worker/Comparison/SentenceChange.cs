namespace Ingest.Worker.Comparison;

/// <param name="Old">The sentence as it was; null for an added one.</param>
/// <param name="New">The sentence as it is; null for a removed one.</param>
internal sealed record SentenceChange(SentenceOp Op, string? Old, string? New);
