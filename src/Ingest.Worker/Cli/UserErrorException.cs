namespace Ingest.Worker.Cli;

/// <summary>What the caller gave cannot be used; the message is the one line that is shown.</summary>
internal sealed class UserErrorException(string message) : Exception(message);
