using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.Worker.Comparison;

/// <summary>What `ingest compare` prints: one line of JSON whose field names are a contract.</summary>
internal static class ComparisonJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="id">As the batch gave it; null for a single pair.</param>
    /// <param name="change">From <see cref="PageComparison.Compare"/>.</param>
    public static string Write(string? id, StateChange change) =>
        JsonSerializer.Serialize(new Line(id, change.Class != ChangeClass.None, change.Class, change.TitleChanged, change.Sentences), Options);

    private sealed record Line(string? Id, bool Changed, ChangeClass Change, bool TitleChanged, IReadOnlyList<SentenceChange> Sentences);
}
