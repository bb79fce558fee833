namespace Ingest.Worker.Identity;

/// <summary>An address's query without what says how the reader came, in one order.</summary>
internal static class AddressQuery
{
    /// <returns>"" or "?a=1&amp;b=2".</returns>
    public static string Of(Uri address)
    {
        var kept = address.Query.TrimStart('?').Split(['&', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Parameter).Where(parameter => !TrackingParameters.Contains(parameter.Name, parameter.Value))
            .Select(parameter => parameter.Value is null ? parameter.Name : parameter.Name + "=" + parameter.Value)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }

    private static (string Name, string? Value) Parameter(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (AddressPath.OneForm(text), null) : (AddressPath.OneForm(text[..equals]), AddressPath.OneForm(text[(equals + 1)..]));
    }
}
