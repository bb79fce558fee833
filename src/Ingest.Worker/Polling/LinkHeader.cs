using Ingest.Worker.Fetching;

namespace Ingest.Worker.Polling;

/// <summary>Reads Link headers (RFC 8288), where WebSub names a feed's hub and its own address, and some feeds their older pages.</summary>
internal static class LinkHeader
{
    /// <summary>What the document does not say of where to ask, the headers may.</summary>
    public static ParsedFeed Complete(ParsedFeed feed, FetchResult fetch) => fetch.Links.Count == 0 ? feed : feed with
    {
        Hints = feed.Hints with
        {
            Hub = feed.Hints.Hub ?? Find(fetch.Links, "hub", fetch.FinalUrl),
            Self = feed.Hints.Self ?? Find(fetch.Links, "self", fetch.FinalUrl),
            NextPage = feed.Hints.NextPage ?? Find(fetch.Links, "next", fetch.FinalUrl),
            PreviousArchive = feed.Hints.PreviousArchive ?? Find(fetch.Links, "prev-archive", fetch.FinalUrl),
        },
    };

    /// <summary>The first link of that relation, absolute; null where there is none.</summary>
    public static string? Find(IReadOnlyList<string> headers, string relation, Uri origin)
    {
        // A comma or a semicolon may stand in an address; "<" begins one.
        foreach (var link in headers.SelectMany(h => h.Split('<').Skip(1)))
        {
            var parts = link.Split('>', 2);
            if (parts.Length == 2 && parts[1].Split(',')[0].Split(';', StringSplitOptions.TrimEntries).Any(p => Names(p, relation)) && Uri.TryCreate(origin, parts[0], out var address))
            {
                return address.AbsoluteUri;
            }
        }

        return null;
    }

    private static bool Names(string parameter, string relation)
    {
        var pair = parameter.Split('=', 2, StringSplitOptions.TrimEntries);
        return pair.Length == 2 && pair[0].Equals("rel", StringComparison.OrdinalIgnoreCase)
            && pair[1].Trim('"').Split(' ').Contains(relation, StringComparer.OrdinalIgnoreCase);
    }
}
