using Ingest.Worker.Storage.Model;

namespace Ingest.Worker.Storage.Reextracting;

/// <summary>Follows a version to the last one that a later extractor made of it. Pure.</summary>
internal static class ReadingChain
{
    /// <param name="versions">All of one article.</param>
    /// <returns>The number of the version that stands for the one asked for; the same number where nothing was read again.</returns>
    public static int Head(IEnumerable<(int Number, int? PreviousNumber, VersionOrigin Origin)> versions, int number)
    {
        var head = number;
        foreach (var version in versions.Where(version => version.Origin == VersionOrigin.Reextraction).OrderBy(version => version.Number))
        {
            head = version.PreviousNumber == head ? version.Number : head;
        }

        return head;
    }
}
