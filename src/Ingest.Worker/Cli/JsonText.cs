using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ingest.Worker.Cli;

/// <summary>One JSON object on one line, with text readable as it is: only what JSON itself demands is escaped.</summary>
internal static class JsonText
{
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>UTC, to the second.</summary>
    public static void WriteMoment(this Utf8JsonWriter json, string name, DateTimeOffset? moment) =>
        json.WriteString(name, moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>An array of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The object whose members are written.</summary>
    public static string Write(Action<Utf8JsonWriter> members) => Write(members, static (writer, write) =>
    {
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
    });

    /// <summary>Whatever is written, on a line of its own, without being held as a whole.</summary>
    public static void WriteLine<T>(Stream to, T value, Action<Utf8JsonWriter, T> write)
    {
        using (var writer = new Utf8JsonWriter(to, Options))
        {
            write(writer, value);
        }

        to.WriteByte((byte)'\n');
    }

    /// <summary>Whatever is written.</summary>
    public static string Write<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
