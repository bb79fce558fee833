using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Page;

public sealed class BufferedTests
{
    [Fact]
    public void Reads_no_further_than_anybody_asks_and_nothing_twice()
    {
        var read = new List<int>();
        var numbers = new Buffered<int>(Enumerable.Range(0, 5).Select(number =>
        {
            read.Add(number);
            return number;
        }));

        Assert.Equal([0, 1], numbers.Take(2));
        Assert.Equal([0, 1], read);

        // One after the other, and one within the other.
        Assert.Equal([(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)], numbers.Take(2).SelectMany(first => numbers.Take(3).Select(second => (first, second))));
        Assert.Equal([0, 1, 2, 3, 4], numbers);
        Assert.Equal([0, 1, 2, 3, 4], read);
    }
}
