namespace Ingest.Worker.Tests.Infra;

/// <summary>A request that a <see cref="LoopbackSite"/> got.</summary>
/// <param name="Path">With the query.</param>
internal sealed record SiteRequest(string Path, IReadOnlyDictionary<string, string> Headers);
