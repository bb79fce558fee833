using System.Collections;

namespace Ingest.Extraction.Page;

/// <summary>A sequence that is read once, as far as anybody has asked, however many ask. For one thread.</summary>
internal sealed class Buffered<T>(IEnumerable<T> source) : IEnumerable<T>
{
    private readonly List<T> read = [];
    private readonly IEnumerator<T> rest = source.GetEnumerator();

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < read.Count || Reads(); i++)
        {
            yield return read[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Reads()
    {
        var hasNext = rest.MoveNext();
        if (hasNext)
        {
            read.Add(rest.Current);
        }

        return hasNext;
    }
}
