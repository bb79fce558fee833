namespace Ingest.Extraction.Access;

/// <summary>How much of the article is there, why not more, and which evidence says so.</summary>
internal sealed record AccessFinding(PageAccess Access, AccessReason Reason, string? Evidence)
{
    public static AccessFinding Full { get; } = new(PageAccess.Full, AccessReason.None, null);
}
