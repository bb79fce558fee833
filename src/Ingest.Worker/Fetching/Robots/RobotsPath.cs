using System.Globalization;
using System.Text;

namespace Ingest.Worker.Fetching.Robots;

/// <summary>Paths and patterns in one spelling: %7E is ~, %2f is %2F, ツ is %E3%83%84.</summary>
internal static class RobotsPath
{
    public static string Normalize(string path)
    {
        var normal = new StringBuilder(path.Length);
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && Hex(bytes, i + 1) is { } escaped)
            {
                Append(normal, escaped, keepEscaped: !IsUnreserved(escaped));
                i += 2;
            }
            else
            {
                Append(normal, bytes[i], keepEscaped: bytes[i] >= 0x80);
            }
        }

        return normal.ToString();
    }

    private static void Append(StringBuilder normal, byte value, bool keepEscaped)
    {
        if (keepEscaped)
        {
            normal.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }
        else
        {
            normal.Append((char)value);
        }
    }

    private static byte? Hex(byte[] bytes, int at) =>
        char.IsAsciiHexDigit((char)bytes[at]) && char.IsAsciiHexDigit((char)bytes[at + 1])
            ? Convert.ToByte(Encoding.ASCII.GetString(bytes, at, 2), 16)
            : null;

    private static bool IsUnreserved(byte value) =>
        char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~';
}
