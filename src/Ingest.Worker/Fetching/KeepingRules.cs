namespace Ingest.Worker.Fetching;

/// <summary>Whether a page forbids to keep it: noarchive, noindex or none, for everybody or for our name, in the header or in a meta element.</summary>
internal static class KeepingRules
{
    /// <summary>Where a page's head has ended, mostly; and at the latest, since there are pages that begin with scripts of a hundred kilobytes.</summary>
    private static readonly int[] HeadBytes = [64 * 1024, 512 * 1024];

    /// <summary>What stands before a colon without being a robot's name (developers.google.com, "Robots meta tag").</summary>
    private static readonly string[] RulesWithValue = ["max-snippet", "max-image-preview", "max-video-preview", "unavailable_after"];

    /// <returns>The rule as the page states it; null when there is none.</returns>
    public static string? WhyForbidden(IEnumerable<string> robotsTags, ReadOnlySpan<byte> page, string product) =>
        robotsTags.Select(tag => FromHeader(tag, product)).FirstOrDefault(r => r is not null) ?? MetaElements.First(page, HeadBytes, attributes => FromMeta(attributes, product));

    /// <summary>“googlebot: noindex, nofollow” is for that robot, “noindex” for all; a name holds until the next one.</summary>
    private static string? FromHeader(string value, string product)
    {
        var isForUs = true;
        foreach (var part in value.Split(','))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var isNamed = colon >= 0 && IsRobot(part[..colon].Trim());
            if (isNamed)
            {
                isForUs = part[..colon].Trim().Equals(product, StringComparison.OrdinalIgnoreCase);
            }

            if (isForUs && Forbidding(isNamed ? part[(colon + 1)..] : part) is { } rule)
            {
                return $"X-Robots-Tag: {rule}";
            }
        }

        return null;
    }

    private static bool IsRobot(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetter(c) || c is '-' or '_') && !RulesWithValue.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static string? FromMeta(Dictionary<string, string> attributes, string product)
    {
        var name = attributes.GetValueOrDefault("name", "");
        var isForUs = name.Equals("robots", StringComparison.OrdinalIgnoreCase) || name.Equals(product, StringComparison.OrdinalIgnoreCase);
        return isForUs && Forbidding(attributes.GetValueOrDefault("content", "")) is { } rule ? $"meta robots: {rule}" : null;
    }

    private static string? Forbidding(string rules) =>
        rules.Split(',', ' ').Select(r => r.Trim().ToLowerInvariant()).FirstOrDefault(r => r is "noarchive" or "noindex" or "none");
}
