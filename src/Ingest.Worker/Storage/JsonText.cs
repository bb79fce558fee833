namespace Ingest.Worker.Storage;

/// <summary>JSON on its way into a jsonb column.</summary>
internal static class JsonText
{
    /// <summary>PostgreSQL's jsonb holds no escaped NUL (22P05).</summary>
    public static string Clean(string json) => json.Replace("\\u0000", "", StringComparison.Ordinal);
}
