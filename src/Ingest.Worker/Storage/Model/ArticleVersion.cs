using Ingest.Worker.Comparison;

namespace Ingest.Worker.Storage.Model;

/// <summary>A distinct state of an article, append-only, numbered from 1.</summary>
internal sealed class ArticleVersion
{
    public long Id { get; init; }

    public required long ArticleId { get; init; }

    public required int Number { get; init; }

    public int? PreviousNumber { get; init; }

    public required VersionOrigin Origin { get; init; }

    public required ChangeClass Change { get; init; }

    /// <summary>It shrank or lost its end and was seen only once.</summary>
    public bool IsSuspect { get; set; }

    /// <summary>SHA-256 over the state in its normal form.</summary>
    public required byte[] Fingerprint { get; init; }

    /// <summary>SHA-256 of what the page was read as when this version was seen last, passages in doubt included.</summary>
    public byte[]? Reading { get; init; }

    public string? Title { get; init; }

    public string? Dek { get; init; }

    public required string Body { get; init; }

    public string? Byline { get; init; }

    public string? Language { get; init; }

    public required int WordCount { get; init; }

    public bool IsTeaser { get; init; }

    public DateTimeOffset? ClaimedPublishedAt { get; init; }

    public DateTimeOffset? ClaimedModifiedAt { get; init; }

    /// <summary>The edit happened after this and up to <see cref="FirstSeenAt"/>.</summary>
    public DateTimeOffset? PreviousSeenAt { get; init; }

    public required DateTimeOffset FirstSeenAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; set; }

    public int SeenCount { get; set; } = 1;

    /// <summary>To the version before: 0 (nothing in common) to 1 (the same words).</summary>
    public float? Similarity { get; init; }

    public bool TitleChanged { get; init; }

    public bool DekChanged { get; init; }

    public bool BylineChanged { get; init; }

    public bool CorrectionNoteAdded { get; init; }

    public bool ModifiedDateMoved { get; init; }

    public int SentencesAdded { get; init; }

    public int SentencesRemoved { get; init; }

    public int SentencesModified { get; init; }

    public int SentencesMoved { get; init; }

    public required int SentenceSplitVersion { get; init; }

    public required long ExtractionId { get; init; }

    public Guid? RunId { get; init; }
}
