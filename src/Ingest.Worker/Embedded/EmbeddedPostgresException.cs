namespace Ingest.Worker.Embedded;

internal sealed class EmbeddedPostgresException(string message) : Exception(message);
