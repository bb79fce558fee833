using System.Text.Json;

namespace Ingest.Corpora.Bios;

/// <summary>Reads the labels of bios/gold.jsonl.</summary>
public static class BioGold
{
    public static IReadOnlyList<BioGoldPage> Load(string folder) =>
        [.. File.ReadLines(Path.Combine(folder, "bios", "gold.jsonl")).Select(line => Read(JsonSerializer.Deserialize<JsonElement>(line), folder))];

    private static BioGoldPage Read(JsonElement line, string folder) => new(
        new CorpusPage(
            line.GetProperty("corpus").GetString()!,
            line.GetProperty("id").GetString()!,
            new Uri(line.GetProperty("url").GetString()!),
            Path.Combine(folder, line.GetProperty("path").GetString()!),
            new GoldArticle()),
        line.GetProperty("lang").GetString()!,
        [.. line.GetProperty("authors").EnumerateArray().Select(author => new BioGoldAuthor(
            author.GetProperty("name").GetString() ?? "", author.GetProperty("bio").GetString(), author.GetProperty("kind").GetString()))],
        line.GetProperty("has_bio").GetBoolean(),
        line.GetProperty("metadata_only").GetBoolean(),
        line.GetProperty("neutral").ValueKind == JsonValueKind.String);
}
