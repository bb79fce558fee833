namespace Ingest.Worker.Fetching;

/// <summary>One request of a chain.</summary>
/// <param name="Cookies">What earlier hops set, as a Cookie header's value; may be empty.</param>
internal sealed record Hop(Uri Url, FetchRequest Request, string Cookies, TimeSpan Budget);
