using System.Runtime.InteropServices;

namespace Ingest.Worker.Comparison.Alignment;

/// <summary>
/// Pairs the equal elements of two sequences, in order: common ends first, then elements that occur once on both sides
/// (patience), then Myers' shortest edit script in what is left. Linear in practice.
/// </summary>
internal sealed class SequenceAlignment
{
    /// <summary>Nested gaps beyond this are left to Myers, whose work is bounded by itself.</summary>
    private const int DeepestGap = 24;

    private readonly int[] old;
    private readonly int[] seen;
    private readonly int[] partner;

    private SequenceAlignment(int[] old, int[] seen)
    {
        this.old = old;
        this.seen = seen;
        partner = new int[old.Length];
        Array.Fill(partner, -1);
    }

    /// <returns>For each old element the index of its new partner, or -1; partners only rise.</returns>
    public static int[] Align(int[] old, int[] seen)
    {
        var alignment = new SequenceAlignment(old, seen);
        alignment.AlignRange(new Gap(0, old.Length, 0, seen.Length), depth: 0);
        return alignment.partner;
    }

    private void AlignRange(Gap gap, int depth)
    {
        gap = WithoutCommonEnds(gap);
        if (gap.IsOneSided)
        {
            return;
        }

        var anchors = depth < DeepestGap ? Anchors(gap) : [];
        if (anchors.Count == 0)
        {
            MyersAlignment.Align(old, seen, gap, partner);
            return;
        }

        var (oldStart, newStart) = (gap.OldStart, gap.NewStart);
        foreach (var (i, j) in anchors)
        {
            AlignRange(new Gap(oldStart, i, newStart, j), depth + 1);
            partner[i] = j;
            (oldStart, newStart) = (i + 1, j + 1);
        }

        AlignRange(new Gap(oldStart, gap.OldEnd, newStart, gap.NewEnd), depth + 1);
    }

    private Gap WithoutCommonEnds(Gap gap)
    {
        var (a, b, c, d) = (gap.OldStart, gap.OldEnd, gap.NewStart, gap.NewEnd);
        while (a < b && c < d && old[a] == seen[c])
        {
            partner[a++] = c++;
        }

        while (a < b && c < d && old[b - 1] == seen[d - 1])
        {
            partner[--b] = --d;
        }

        return new Gap(a, b, c, d);
    }

    private List<(int Old, int New)> Anchors(Gap gap)
    {
        var places = new Dictionary<int, (int OldCount, int NewCount, int Old, int New)>();
        for (var i = gap.OldStart; i < gap.OldEnd; i++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, old[i], out _);
            place = (place.OldCount + 1, 0, i, 0);
        }

        for (var j = gap.NewStart; j < gap.NewEnd; j++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrNullRef(places, seen[j]);
            if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref place))
            {
                place = (place.OldCount, place.NewCount + 1, place.Old, j);
            }
        }

        var unique = places.Values.Where(place => place is { OldCount: 1, NewCount: 1 }).Select(place => (place.Old, place.New));
        return RisingRun.Longest([.. unique.Order()]);
    }
}
