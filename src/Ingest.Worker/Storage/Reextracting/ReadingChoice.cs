namespace Ingest.Worker.Storage.Reextracting;

/// <summary>Which stored pages to read again.</summary>
/// <param name="ExtractorVersion">What was read last with this one, and with the site rule of today, is done.</param>
/// <param name="Since">Pages that were first served from then on.</param>
/// <param name="Host">A publisher's domain.</param>
internal sealed record ReadingChoice(string ExtractorVersion, DateTimeOffset? Since = null, string? Host = null)
{
    /// <summary>Host of a page's address → the site rules for it, by file and digest; hosts without rules are missing.</summary>
    public IReadOnlyDictionary<string, string> Rules { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
