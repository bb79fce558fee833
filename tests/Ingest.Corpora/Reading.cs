namespace Ingest.Corpora;

/// <summary>What a program read off a page; the fields that the corpora judge.</summary>
public sealed record Reading(string Body, string? Title, string? Published, IReadOnlyList<string> Authors)
{
    public static Reading Empty { get; } = new("", null, null, []);
}
