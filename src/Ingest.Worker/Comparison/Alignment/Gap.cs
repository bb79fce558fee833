using System.Runtime.InteropServices;

namespace Ingest.Worker.Comparison.Alignment;

/// <summary>A stretch of the old and of the new sequence between two pairs; ends exclusive.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Gap(int OldStart, int OldEnd, int NewStart, int NewEnd)
{
    public int OldCount => OldEnd - OldStart;

    public int NewCount => NewEnd - NewStart;

    public bool IsOneSided => OldCount == 0 || NewCount == 0;
}
