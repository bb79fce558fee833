namespace Ingest.Worker.Comparison;

internal enum SentenceOp
{
    Added,
    Removed,
    Modified,
    Moved,
}
