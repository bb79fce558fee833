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

    /// <param name="versions">All of one article.</param>
    /// <returns>The numbers of the versions that this one took the place of.</returns>
    public static IReadOnlySet<int> Superseded(IEnumerable<(int Number, int? PreviousNumber, VersionOrigin Origin)> versions, int number)
    {
        var all = versions.ToDictionary(version => version.Number);
        var before = new HashSet<int>();
        while (all.TryGetValue(number, out var version) && version is { Origin: VersionOrigin.Reextraction, PreviousNumber: { } previous } && before.Add(previous))
        {
            number = previous;
        }

        return before;
    }
}
