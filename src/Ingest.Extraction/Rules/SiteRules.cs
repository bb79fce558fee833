namespace Ingest.Extraction.Rules;

/// <summary>Site rules by host. Immutable once loaded.</summary>
public sealed class SiteRules
{
    public static SiteRules None { get; } = new();
}
