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
        var form = new StringBuilder();
        foreach (var block in page.DoubtfulBlocks)
        {
            var key = Normalise.Key(block.Text);
            form.Append('\n').Append(block.Before).Append(' ');
            foreach (var c in key)
            {
                // Figures in a passage that is not set as the text is are a counter's, and count for nothing.
                form.Append(char.IsDigit(c) && !block.IsSetAsText ? '0' : c);
            }
        }

        return SHA256.HashData([.. state, .. Encoding.UTF8.GetBytes(form.ToString())]);
    }
}
