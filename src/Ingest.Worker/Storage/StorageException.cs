namespace Ingest.Worker.Storage;

/// <summary>The database cannot be used; the message says in one line for a person why, and what to do.</summary>
internal sealed class StorageException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The database is well and refuses these values: other rows can be stored.</summary>
    public bool ConcernsOneRow => InnerException is { } refused && DatabaseFault.IsAboutTheRow(refused);
}
