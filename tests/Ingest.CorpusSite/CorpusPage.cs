using System.IO.Compression;
using System.Text.Json;

namespace Ingest.CorpusSite;

/// <summary>One page of the development corpora: its bytes as they were served, and where it came from.</summary>
public sealed record CorpusPage(string Id, string File, Uri Url)
{
    /// <summary>An even sample of the article pages, the same every time.</summary>
    /// <param name="corpora">The folder that holds pages.jsonl.</param>
    public static IReadOnlyList<CorpusPage> Sample(string corpora, int count)
    {
        var all = System.IO.File.ReadLines(Path.Combine(corpora, "pages.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(page => page.GetProperty("corpus").GetString() is "aeb" or "fundus" or "wcxb-dev")
            .Select(page => new CorpusPage(
                page.GetProperty("id").GetString()!,
                Path.Combine(corpora, page.GetProperty("path").GetString()!),
                new Uri(page.GetProperty("url").GetString()!)))
            .ToList();
        return [.. Enumerable.Range(0, Math.Min(count, all.Count)).Select(index => all[(int)((long)index * all.Count / count)])];
    }

    public byte[] Read()
    {
        using var file = System.IO.File.OpenRead(File);
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unzipped.CopyTo(bytes);
        return bytes.ToArray();
    }
}
