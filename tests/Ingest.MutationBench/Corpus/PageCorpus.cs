using System.Text.Json;

namespace Ingest.MutationBench.Corpus;

/// <summary>The development pages that have a gold body; absent outside the development environment.</summary>
internal static class PageCorpus
{
    /// <summary>Bodies shorter than this are fixtures of single features, not articles.</summary>
    private const int FewestGoldCharacters = 600;

    /// <summary>The list of a blog's posts: no article, and its teasers are nobody's text.</summary>
    private const string Index = "defuddle/general--tailwind-hidden-blog-index";

    /// <summary>Filler text, the same sentences again and again: a fixture of a feature, too, and none of its sentences can be told from the next.</summary>
    private const string Filler = "consectetur adip";

    /// <summary>INGEST_SHARED, or "shared" beside the repository.</summary>
    public static string? Folder
    {
        get
        {
            var root = AppContext.BaseDirectory;
            while (root is not null && !File.Exists(Path.Combine(root, "Ingest.sln")))
            {
                root = Path.GetDirectoryName(root);
            }

            string?[] candidates = [Environment.GetEnvironmentVariable("INGEST_SHARED"), root is null ? null : Path.Combine(root, "..", "shared")];
            return candidates.OfType<string>().Select(folder => Path.Combine(folder, "corpora")).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "pages.jsonl")));
        }
    }

    public static IReadOnlyList<CorpusPage> Load(string folder)
    {
        var bodies = Lines(Path.Combine(folder, "gold.jsonl"))
            .Select(line => (Key: Text(line, "corpus") + "/" + Text(line, "id"), Body: Text(line, "body")))
            .Where(gold => gold.Body is { Length: >= FewestGoldCharacters } && !gold.Body.Contains(Filler, StringComparison.Ordinal)).ToLookup(gold => gold.Key, gold => gold.Body!, StringComparer.Ordinal);
        return
        [
            .. from line in Lines(Path.Combine(folder, "pages.jsonl"))
               let id = Text(line, "id")!
               let body = bodies[Text(line, "corpus") + "/" + id].FirstOrDefault()
               where body is not null && $"{Text(line, "corpus")}/{id}" != Index
               select new CorpusPage(Text(line, "corpus")!, id, Path.Combine(folder, Text(line, "path")!), Address(Text(line, "url")), Text(line, "lang") ?? "en", body),
        ];
    }

    private static IEnumerable<JsonElement> Lines(string path) => File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement);

    private static string? Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Uri? Address(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var url) ? url : null;
}
