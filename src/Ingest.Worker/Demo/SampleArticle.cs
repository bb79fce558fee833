using System.Text.Json;

namespace Ingest.Worker.Demo;

/// <summary>One article of the sample site, and what becomes of it between the two passes.</summary>
internal sealed record SampleArticle(
    string Layout,
    string Title,
    string Dek,
    IReadOnlyList<string> Authors,
    DateTimeOffset Published,
    IReadOnlyList<string> Paragraphs,
    SampleEdit? Second)
{
    /// <summary>The article as the site shows it at a pass.</summary>
    public SampleArticle At(int pass) => pass == 1 || Second is null
        ? this
        : this with
        {
            Title = Second.Title ?? Title,
            Paragraphs = [.. Paragraphs.Select(Second.Apply)],
        };
}

/// <param name="Status">The page answers with this status and no article.</param>
/// <param name="Paywall">Only the first paragraph is shown, and a request to subscribe.</param>
/// <param name="Replace">Old text, new text.</param>
/// <param name="Append">A note printed under the body.</param>
/// <param name="Bios">Author → the bio as the page now prints it.</param>
internal sealed record SampleEdit(
    string? Title,
    int? Status,
    bool Paywall,
    DateTimeOffset? Modified,
    IReadOnlyList<string>? Replace,
    string? Append,
    IReadOnlyDictionary<string, string>? Bios)
{
    public string Apply(string paragraph) =>
        Replace is [var old, var replacement] ? paragraph.Replace(old, replacement, StringComparison.Ordinal) : paragraph;
}

internal sealed record SampleAuthor(string Name, string Slug, string Bio, string? Role, string? Email, string? Twitter);

internal sealed record SamplePublisher(string Host, string Name, string Feed, string Kind, IReadOnlyList<string> Articles);

/// <summary>Everything that the sample site shows, in our own words.</summary>
internal sealed record SampleContent(
    IReadOnlyList<SamplePublisher> Sites,
    IReadOnlyDictionary<string, SampleAuthor> Authors,
    IReadOnlyDictionary<string, SampleArticle> Articles)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static SampleContent Load() => JsonSerializer.Deserialize<SampleContent>(Resource("sites.json"), Options)!;

    public static string Resource(string name)
    {
        using var stream = typeof(SampleContent).Assembly.GetManifestResourceStream($"Ingest.Worker.Demo.Site.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
