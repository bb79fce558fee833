using System.Runtime.InteropServices;
using System.Text;

namespace Ingest.Worker.Fetching;

/// <summary>How well bytes fit UTF-8: characters of more than one byte, and bytes that fit nowhere.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Utf8Shape(int Multibyte, int Invalid)
{
    /// <summary>Text of another charset practically never forms valid sequences throughout.</summary>
    public bool IsUtf8 => Invalid == 0 && Multibyte > 0;

    /// <summary>A few foreign bytes were pasted into UTF-8, rather than the label being wrong.</summary>
    public bool IsMostlyUtf8 => Multibyte * 2 > Invalid;

    public static Utf8Shape Of(ReadOnlySpan<byte> bytes)
    {
        int multibyte = 0, invalid = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status == System.Buffers.OperationStatus.Done)
            {
                multibyte++;
            }
            else if (status == System.Buffers.OperationStatus.InvalidData)
            {
                invalid++;
            }
            // NeedMoreData: the body was cut inside its last character, which says nothing.
            bytes = bytes[length..];
        }

        return new Utf8Shape(multibyte, invalid);
    }
}
