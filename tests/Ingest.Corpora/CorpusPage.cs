using System.IO.Compression;
using Ingest.Worker.Fetching;

namespace Ingest.Corpora;

/// <summary>A stored page, and the answer that people gave for it.</summary>
public sealed record CorpusPage(string Corpus, string Id, Uri Url, string Path, GoldArticle Gold)
{
    /// <summary>Pages of one domain never stand on both sides of a cross-validation.</summary>
    public string Domain => RegistrableDomain.Of(Url);

    public string ReadHtml()
    {
        using var file = File.OpenRead(Path);
        using var plain = new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        plain.CopyTo(bytes);
        return TextDecoder.DecodeHtml(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), contentType: null);
    }
}
