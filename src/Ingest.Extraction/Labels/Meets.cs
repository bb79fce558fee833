using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Labels;

/// <summary>For each container, the innermost container that holds both it and a given one, and what lies between.</summary>
internal sealed class Meets
{
    private readonly int[] meets;
    private readonly Marks[] marksBelow;

    public Meets(ReadOnlySpan<Container> containers, int anchor)
    {
        meets = new int[containers.Length];
        marksBelow = new Marks[containers.Length];
        Array.Fill(meets, -1);
        for (var i = anchor; i >= 0; i = containers[i].Parent)
        {
            meets[i] = i;
        }

        for (var i = 1; i < containers.Length; i++)
        {
            if (meets[i] < 0)
            {
                meets[i] = meets[containers[i].Parent];
                marksBelow[i] = marksBelow[containers[i].Parent] | containers[i].OwnMarks;
            }
        }
    }

    public int Of(int container) => meets[container];

    /// <summary>Marks on the way down from the meeting: what sets the container apart from the given one.</summary>
    public Marks MarksBelow(int container) => marksBelow[container];
}
