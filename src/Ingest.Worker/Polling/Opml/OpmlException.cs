namespace Ingest.Worker.Polling.Opml;

/// <summary>A subscription list that cannot be read.</summary>
/// <param name="line">Counted from one; 0 where the fault has no place.</param>
/// <param name="reason">A sentence for a person.</param>
internal sealed class OpmlException(int line, string reason, Exception? inner = null)
    : Exception(line > 0 ? $"Line {line}: {reason}" : reason, inner)
{
    public int Line { get; } = line;
}
