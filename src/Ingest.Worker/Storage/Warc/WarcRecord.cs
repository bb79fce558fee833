namespace Ingest.Worker.Storage.Warc;

/// <summary>One record of a web archive (WARC 1.1, ISO 28500:2017).</summary>
internal sealed record WarcRecord
{
    /// <summary>"warcinfo", "resource", "revisit", "metadata".</summary>
    public required string Type { get; init; }

    public required Guid Id { get; init; }

    public required DateTimeOffset Date { get; init; }

    public string? TargetUri { get; init; }

    public required string ContentType { get; init; }

    public ReadOnlyMemory<byte> Block { get; init; }

    /// <summary>More named fields, in order.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields { get; init; } = [];
}
