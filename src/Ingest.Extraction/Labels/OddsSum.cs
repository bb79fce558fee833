using System.Runtime.InteropServices;

namespace Ingest.Extraction.Labels;

/// <summary>The <see cref="WordOdds"/> of several words; those that are not known do not count.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct OddsSum
{
    public float Least;
    public float Most;
    public float Sum;
    public int Count;

    public readonly float Mean => Count == 0 ? 0 : Sum / Count;

    public void Add(float odds)
    {
        if (odds != 0)
        {
            Least = Math.Min(Least, odds);
            Most = Math.Max(Most, odds);
            Sum += odds;
            Count++;
        }
    }

    public readonly OddsSum With(OddsSum other) => new()
    {
        Least = Math.Min(Least, other.Least),
        Most = Math.Max(Most, other.Most),
        Sum = Sum + other.Sum,
        Count = Count + other.Count,
    };
}
