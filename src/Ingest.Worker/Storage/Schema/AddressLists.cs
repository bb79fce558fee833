using Ingest.Worker.Identity;

namespace Ingest.Worker.Storage.Schema;

/// <summary>The lists by which <see cref="AddressKey"/> reads an address, for the functions of the database that read it alike.</summary>
internal static class AddressLists
{
    private static readonly (string Name, IReadOnlyCollection<string> Words)[] All =
    [
        ("front_ends", AddressKey.FrontEndHosts),
        ("index_pages", AddressPath.IndexPages),
        ("last_segments", AddressPath.LastSegments),
        ("first_segments", AddressPath.FirstSegments),
        ("tracking_names", TrackingParameters.Names),
        ("tracking_prefixes", TrackingParameters.Prefixes),
        ("unsure_names", TrackingParameters.Unsure),
        ("channels", TrackingParameters.Channels),
    ];

    /// <summary>A script with each list in the place of its name in braces.</summary>
    public static string In(string script) => All.Aggregate(script, (sql, list) => sql.Replace("{" + list.Name + "}", Array(list.Words), StringComparison.Ordinal));

    // Words of the program's own, without quotation marks; in one order, where the order says nothing.
    private static string Array(IReadOnlyCollection<string> words) =>
        $"ARRAY[{string.Join(", ", (words is string[] ? words.AsEnumerable() : words.Order(StringComparer.Ordinal)).Select(word => $"'{word}'"))}]";
}
