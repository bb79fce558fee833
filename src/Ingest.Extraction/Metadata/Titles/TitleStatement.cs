namespace Ingest.Extraction.Metadata.Titles;

/// <summary>A place's statement of the title, as it stands there.</summary>
internal sealed record TitleStatement(string Text, string Source, double Weight)
{
    public string Key { get; } = TitleText.Key(Text);
}
