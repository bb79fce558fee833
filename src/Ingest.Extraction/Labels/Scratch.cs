using System.Buffers;

namespace Ingest.Extraction.Labels;

/// <summary>
/// Arrays for the time of one page. The shared pool keeps some of every size for each thread that ever asked, hundreds of megabytes in a
/// service with many threads; this one keeps what as many pages need as can be read at the same time.
/// </summary>
internal static class Scratch<T>
{
    /// <summary>Longer arrays are made and thrown away: few pages need them.</summary>
    private const int Longest = 1 << 20;

    public static ArrayPool<T> Pool { get; } = ArrayPool<T>.Create(Longest, Environment.ProcessorCount);
}
