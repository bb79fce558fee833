namespace Ingest.Training;

/// <summary>As LightGBM reads it.</summary>
internal sealed class TrainingRow
{
    public bool Label { get; set; }

    public float Weight { get; set; }

    public float[] Features { get; set; } = [];
}
