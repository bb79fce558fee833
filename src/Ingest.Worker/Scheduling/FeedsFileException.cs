namespace Ingest.Worker.Scheduling;

/// <summary>The configured list of feeds cannot be used; the message is one line for a person.</summary>
internal sealed class FeedsFileException(string message, Exception inner) : Exception(message, inner);
