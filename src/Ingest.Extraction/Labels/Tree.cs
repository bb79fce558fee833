namespace Ingest.Extraction.Labels;

/// <summary>A regression tree. A child that is negative is the leaf of its complement; a row goes left when its value is at most the threshold.</summary>
internal sealed record Tree(int[] Features, float[] Thresholds, int[] Left, int[] Right, double[] Leaves);
