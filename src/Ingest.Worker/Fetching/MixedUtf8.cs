using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>UTF-8 in which a stray byte is read as windows-1252: quotation marks that were pasted from elsewhere stay what they were.</summary>
internal sealed class MixedUtf8 : DecoderFallback
{
    public static readonly Encoding Encoding = System.Text.Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new MixedUtf8());

    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private string text = "";
        private int next;

        public override int Remaining => text.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            text = Charsets.Western.GetString(bytesUnknown);
            next = 0;
            return text.Length > 0;
        }

        public override char GetNextChar() => next < text.Length ? text[next++] : '\0';

        public override bool MovePrevious()
        {
            if (next == 0)
            {
                return false;
            }

            next--;
            return true;
        }

        public override void Reset() => (text, next) = ("", 0);
    }
}
