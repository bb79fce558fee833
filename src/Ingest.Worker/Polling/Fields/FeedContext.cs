using System.Xml.Linq;
using Ingest.Worker.Polling.Dates;

namespace Ingest.Worker.Polling.Fields;

/// <summary>What an entry inherits from the feed that it is in.</summary>
internal sealed record FeedContext
{
    /// <summary>Characters; longer ones are no addresses, and each relative one of a feed would become as long.</summary>
    private const int MaxBase = 2_048;

    /// <summary>The feed's own address; null where it is not known.</summary>
    public Uri? Url { get; init; }

    /// <summary>What resolving may still add.</summary>
    public GrowthBudget Growth { get; init; } = new(0);

    public GarbagePace Pace { get; init; } = new(0);

    public DateReading Dates { get; init; } = DateReading.Default;

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Resolves against the xml:base attributes around an element, then the feed's address.</summary>
    public Uri? BaseOf(XElement element)
    {
        var parent = element.Parent is null ? Url : BaseOf(element.Parent);
        var own = element.Attribute(XNamespace.Xml + "base")?.Value.Trim();
        if (string.IsNullOrEmpty(own) || own.Length > MaxBase)
        {
            return parent;
        }

        return Uri.TryCreate(parent, own, out var joined) || Uri.TryCreate(own, UriKind.Absolute, out joined) && joined.OriginalString.Length <= MaxBase ? joined : parent;
    }

    /// <summary>Absolute where a base is known, else as written; an address that only names a place in the page stays as it is.</summary>
    public string? Resolve(string? address, XElement near)
    {
        address = address?.Trim();
        if (string.IsNullOrEmpty(address))
        {
            return null;
        }

        address = Addresses.WithoutSpaces(address);
        if (Addresses.IsAbsolute(address))
        {
            return address;
        }

        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return "http://" + address;
        }

        if (BaseOf(near) is not { IsAbsoluteUri: true } origin || !Growth.Allows(origin.OriginalString.Length) || !Uri.TryCreate(origin, address, out var joined))
        {
            return address;
        }

        return Addresses.Show(joined);
    }
}
