using System.Runtime.InteropServices;

namespace Ingest.Extraction.Labels;

/// <summary>A split of a <see cref="Tree"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct TreeNode(ushort feature, float threshold, short left, short right)
{
    public readonly ushort Feature = feature;
    public readonly float Threshold = threshold;
    public readonly short Left = left;
    public readonly short Right = right;
}
