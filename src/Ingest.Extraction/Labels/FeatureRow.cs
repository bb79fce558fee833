namespace Ingest.Extraction.Labels;

/// <summary>Writes one block's features one after the other.</summary>
internal ref struct FeatureRow(Span<float> values)
{
    private readonly Span<float> values = values;

    public int Count { get; private set; }

    public void Add(float value) => values[Count++] = value;

    public void Add(double value) => values[Count++] = (float)value;

    public void Add(bool value) => values[Count++] = value ? 1 : 0;
}
