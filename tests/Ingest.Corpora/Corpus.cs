using System.Text.Json;

namespace Ingest.Corpora;

/// <summary>Reads pages.jsonl and gold.jsonl.</summary>
public static class Corpus
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The corpora's folder: INGEST_SHARED, else the folder "shared" beside the repository; null where there is none.</summary>
    public static string? FindFolder()
    {
        var shared = Environment.GetEnvironmentVariable("INGEST_SHARED");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); shared is null && folder is not null; folder = folder.Parent)
        {
            var sibling = Path.Combine(folder.FullName, "..", "shared");
            shared = File.Exists(Path.Combine(folder.FullName, "Ingest.sln")) && Directory.Exists(sibling) ? sibling : null;
        }

        return shared is null || !File.Exists(Path.Combine(shared, "corpora", "gold.jsonl")) ? null : Path.Combine(shared, "corpora");
    }

    /// <summary>In the order of pages.jsonl.</summary>
    public static IReadOnlyList<CorpusPage> Load(string folder, params IReadOnlyCollection<string> corpora)
    {
        var golds = Lines(folder, "gold.jsonl").ToDictionary(Key, line => line.Deserialize<GoldArticle>(Json)!, StringComparer.Ordinal);
        return
        [
            .. from line in Lines(folder, "pages.jsonl")
               let corpus = line.GetProperty("corpus").GetString()!
               where corpora.Count == 0 || corpora.Contains(corpus)
               select new CorpusPage(
                   corpus,
                   line.GetProperty("id").GetString()!,
                   new Uri(line.GetProperty("url").GetString()!),
                   Path.Combine(folder, line.GetProperty("path").GetString()!),
                   golds[Key(line)]),
        ];
    }

    private static string Key(JsonElement line) => $"{line.GetProperty("corpus").GetString()}:{line.GetProperty("id").GetString()}";

    private static IEnumerable<JsonElement> Lines(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file)).Select(line => JsonSerializer.Deserialize<JsonElement>(line));
}
