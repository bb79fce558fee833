namespace Ingest.Worker.Comparison.Text;

/// <summary>A body's lines as they are compared: cleaned, without empty ones and <see cref="UncountedLine"/>s.</summary>
internal static class BodyLines
{
    public static List<string> Of(string body)
    {
        var lines = new List<string>();
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            var text = Normalise.Clean(line.ToString());
            if (text.Length > 0 && !UncountedLine.Is(text))
            {
                lines.Add(text);
            }
        }

        return lines;
    }

    /// <summary>The whole body's key: two bodies with one key are one version.</summary>
    public static string Key(string body) => Key(Of(body));

    /// <param name="lines">As <see cref="Of"/> gives them.</param>
    public static string Key(IEnumerable<string> lines) => Normalise.Key(string.Join(' ', lines));
}
