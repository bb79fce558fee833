namespace Ingest.Worker.Cli;

/// <summary>Counts what a pass over stored pages came to, per host, and keeps a few examples.</summary>
internal sealed class RereadTally
{
    private const int ExamplesPerHost = 3;

    private readonly SortedDictionary<string, List<Reread>> _examples = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Host, RereadKind Kind), long> _counts = [];

    public IReadOnlyCollection<string> Hosts => _examples.Keys;

    public long Pages => _counts.Values.Sum();

    public void Add(Reread reread)
    {
        _counts[(reread.Host, reread.Kind)] = Count(reread.Host, reread.Kind) + 1;
        if (!_examples.TryGetValue(reread.Host, out var examples))
        {
            _examples[reread.Host] = examples = [];
        }

        if (reread.Change is not null && examples.Count < ExamplesPerHost)
        {
            examples.Add(reread);
        }
    }

    public long Count(string host, RereadKind kind) => _counts.GetValueOrDefault((host, kind));

    public long Count(RereadKind kind) => Hosts.Sum(host => Count(host, kind));

    public IReadOnlyList<Reread> Examples(string host) => _examples[host];

    /// <summary>As a run's row has them.</summary>
    public IReadOnlyDictionary<string, long> Counters() => new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["pages_read_again"] = Pages,
        ["articles_changed"] = Count(RereadKind.Changed),
        ["articles_unchanged"] = Count(RereadKind.Same),
        ["articles_held_back"] = Count(RereadKind.HeldBack),
        ["pages_skipped"] = Count(RereadKind.Skipped),
    };
}
