namespace Ingest.Extraction.Authors.Bios;

/// <summary>How a text names an author.</summary>
/// <param name="Strength">3 full name, 2 surname, 1 given name, 0 not at all.</param>
/// <param name="At">Characters before the name; -1 when it is not there.</param>
/// <param name="Length">Characters of the name as it stands.</param>
internal sealed record NameUse(int Strength, int At, int Length)
{
    public static NameUse None { get; } = new(0, -1, 0);
}
