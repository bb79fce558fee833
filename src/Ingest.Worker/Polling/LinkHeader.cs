namespace Ingest.Worker.Polling;

/// <summary>Reads Link headers (RFC 8288), where WebSub names a feed's hub and its own address.</summary>
internal static class LinkHeader
{
    /// <summary>The first link of that relation, absolute; null where there is none.</summary>
    public static string? Find(IReadOnlyList<string> headers, string relation, Uri origin)
    {
        // A comma or a semicolon may stand in an address; "<" begins one.
        foreach (var link in headers.SelectMany(h => h.Split('<').Skip(1)))
        {
            var parts = link.Split('>', 2);
            if (parts.Length == 2 && parts[1].Split(',')[0].Split(';', StringSplitOptions.TrimEntries).Any(p => Names(p, relation)) && Uri.TryCreate(origin, parts[0], out var address))
                return address.AbsoluteUri;
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
