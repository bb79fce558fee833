using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ingest.Extraction;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>
/// What a page was read as, passages in doubt included: a page that reads as it did before needs no second look. Two readings of one
/// state may differ in it, and so may two extractors; then the pages are compared.
/// </summary>
internal static class ReadingFingerprint
{
    /// <param name="state">The fingerprint of the state that the page shows.</param>
    public static byte[] Of(ExtractedArticle page, byte[] state)
    {
        // Block by block: all of a page's text at once would be held four times.
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(state);
        foreach (var block in page.DoubtfulBlocks)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{block.Before.ToString(CultureInfo.InvariantCulture)} {Form(block)}"));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Where figures are a counter's they count for nothing.</summary>
    private static string Form(DoubtfulBlock block)
    {
        var key = Normalise.Key(block.Text);
        return new Passage(block, key).CountsFigures ? key : string.Create(key.Length, key, static (form, source) =>
        {
            for (var i = 0; i < form.Length; i++)
            {
                form[i] = char.IsDigit(source[i]) ? '0' : source[i];
            }
        });
    }
}
