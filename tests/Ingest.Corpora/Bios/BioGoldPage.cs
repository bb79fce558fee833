namespace Ingest.Corpora.Bios;

/// <summary>A page of the bio corpus. Bios that stand in metadata only, and contact lines, count in no figure.</summary>
public sealed record BioGoldPage(CorpusPage Page, string Language, IReadOnlyList<BioGoldAuthor> Authors, bool HasBio, bool IsMetadataOnly, bool IsNeutral)
{
    public bool IsPositive => HasBio && !IsMetadataOnly;

    public bool IsNegative => !HasBio && !IsNeutral;
}
