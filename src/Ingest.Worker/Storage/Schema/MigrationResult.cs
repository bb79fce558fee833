namespace Ingest.Worker.Storage.Schema;

/// <param name="Applied">How many migrations were run; 0 when another process had just done it, or nothing was due.</param>
/// <param name="Notes">What could not be done for want of a right, and the statement that does it.</param>
internal sealed record MigrationResult(int Applied, IReadOnlyList<string> Notes);
