namespace Ingest.Extraction.Authors;

/// <summary>Who wrote the page, and which rule said so.</summary>
internal sealed record Byline(string Rule, IReadOnlyList<Credit> Credits)
{
    public static Byline None { get; } = new("", []);
}
