using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Corpora;

namespace Ingest.Evaluation;

/// <summary>Writes readings as `ingest extract --batch` prints them, for other scorers.</summary>
internal static class Predictions
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(string path, IReadOnlyList<CorpusPage> pages, Reading[] readings)
    {
        await using var file = File.CreateText(path);
        foreach (var (page, reading) in pages.Zip(readings))
        {
            await file.WriteLineAsync(JsonSerializer.Serialize(
                new { id = $"{page.Corpus}:{page.Id}", title = reading.Title, body = reading.Body, authors = reading.Authors, published = reading.Published },
                Json));
        }
    }
}
