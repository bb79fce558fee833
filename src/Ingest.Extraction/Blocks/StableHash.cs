namespace Ingest.Extraction.Blocks;

/// <summary>FNV-1a: the same number for the same text in every process, which <see cref="string.GetHashCode()"/> is not.</summary>
internal static class StableHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    public static int Of(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return (int)hash;
    }

    public static int Combine(int first, int second) => (int)((((uint)first ^ Basis) * Prime) ^ (uint)second) * 31;
}
