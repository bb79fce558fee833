namespace Ingest.Extraction.Labels;

/// <summary>The learned files that this assembly carries.</summary>
internal static class ModelResource
{
    /// <param name="file">Its name in Labels/.</param>
    /// <exception cref="InvalidDataException">There is no such file, or it is not what <paramref name="read"/> reads.</exception>
    public static T Read<T>(string file, Func<Stream, T> read)
    {
        using var stream = typeof(ModelResource).Assembly.GetManifestResourceStream($"Ingest.Extraction.Labels.{file}") ?? throw new InvalidDataException($"The assembly carries no {file}.");
        return read(stream);
    }
}
