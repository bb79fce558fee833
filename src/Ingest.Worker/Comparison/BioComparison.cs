using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>Whether what a page prints about its authors differs.</summary>
internal static class BioComparison
{
    /// <summary>A bio that is missing is no change: a print page has no author box, and says nothing about the author by that.</summary>
    public static bool IsChanged(IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> seen)
    {
        var before = old.ToLookup(bio => NameKey(bio.Key), bio => Normalise.Key(bio.Value));
        return seen.Any(bio => !before[NameKey(bio.Key)].Contains(Normalise.Key(bio.Value)));
    }

    private static string NameKey(string name) => string.Join(' ', Words.Of(Normalise.Key(name)));
}
