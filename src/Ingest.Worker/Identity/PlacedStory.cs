using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Identity;

/// <summary>A story as it stands at one address of a site.</summary>
/// <param name="Title">As the page prints it.</param>
/// <param name="Published">When the publisher says that it was published.</param>
internal sealed record PlacedStory(Uri Url, string? Title, string Body, DateTimeOffset? Published)
{
    /// <summary>Further apart a text is printed again, as last year's recipe is.</summary>
    private static readonly TimeSpan OneStory = TimeSpan.FromDays(2);

    /// <summary>
    /// The same words under the same headline, at two addresses of one host that end in the same words and within two days: sites print a story in each of its
    /// sections, and some name no canonical address.
    /// </summary>
    public bool IsOneWith(PlacedStory other) =>
        AddressKey.Host(Url) == AddressKey.Host(other.Url) && End(Url) is { Length: > 0 } end && end == End(other.Url)
        && Normalise.Key(Title ?? "") is { Length: > 0 } title && title == Normalise.Key(other.Title ?? "")
        && BodyLines.Key(Body) == BodyLines.Key(other.Body)
        && !(Published is { } time && other.Published is { } otherTime && (time - otherTime).Duration() > OneStory);

    private static string? End(Uri url) => AddressPath.Segments(url) is [.., var last] ? last.Split('.')[0] : null;
}
