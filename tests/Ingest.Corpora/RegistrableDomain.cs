namespace Ingest.Corpora;

/// <summary>The part of a host name that its owner registered. Approximate: of the public suffixes it knows those of the form "co.uk".</summary>
public static class RegistrableDomain
{
    private static readonly string[] SecondLevels = ["co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go", "gob"];

    public static string Of(Uri url)
    {
        // An archive's copy belongs to the site that was archived.
        var inner = url.Host == "web.archive.org" ? url.AbsoluteUri.LastIndexOf("http", StringComparison.Ordinal) : 0;
        var host = inner > 0 && Uri.TryCreate(url.AbsoluteUri[inner..], UriKind.Absolute, out var archived) ? archived.Host : url.Host;
        var labels = host.Split('.');
        var kept = labels.Length > 2 && labels[^1].Length == 2 && SecondLevels.Contains(labels[^2], StringComparer.Ordinal) ? 3 : 2;
        return string.Join('.', labels[Math.Max(0, labels.Length - kept)..]);
    }
}
