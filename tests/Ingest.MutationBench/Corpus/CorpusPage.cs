using System.IO.Compression;
using Ingest.Worker.Fetching;

namespace Ingest.MutationBench.Corpus;

/// <summary>A real article page with its gold body.</summary>
internal sealed record CorpusPage(string Corpus, string Id, string Path, Uri? Url, string Language, string GoldBody)
{
    public string ReadHtml()
    {
        using var file = File.OpenRead(Path);
        using var gzip = new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return TextDecoder.DecodeHtml(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), contentType: null);
    }
}
