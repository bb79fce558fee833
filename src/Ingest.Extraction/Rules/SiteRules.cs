using System.Reflection;

namespace Ingest.Extraction.Rules;

/// <summary>Site rules by host. Immutable once loaded.</summary>
public sealed class SiteRules
{
    private const string GlobalFile = "global";

    /// <summary>A host name is no longer than this (RFC 1035); longer ones have no rules.</summary>
    private const int LongestHost = 253;

    /// <summary>Layers of files by name without ".txt", the operator's before our own.</summary>
    private readonly IReadOnlyList<IReadOnlyDictionary<string, Lazy<SiteConfig>>> layers;

    private SiteRules(params IReadOnlyList<IReadOnlyDictionary<string, Lazy<SiteConfig>>> layers) => this.layers = layers;

    /// <summary>No rules at all: every page is read by the generic reader.</summary>
    public static SiteRules None { get; } = new([]);

    /// <summary>The rules that come with the library.</summary>
    public static SiteRules BuiltIn { get; } = new([Embedded()]);

    /// <summary>The folder's files (ftr-site-config format, named for their host), and after them the rules that come with the library.</summary>
    /// <exception cref="IOException">The folder or a file in it cannot be read.</exception>
    public static SiteRules Load(string folder) => new([Files(folder), Embedded()]);

    /// <summary>What to do with pages of this host; null where no file says anything.</summary>
    internal SiteConfig? For(Uri? url)
    {
        if (url is null || layers.Count == 0 || url.Host.Length > LongestHost)
        {
            return null;
        }

        SiteConfig? config = null;
        foreach (var found in layers.Select(layer => OfHost(layer, url.IdnHost)).Concat(layers.Select(Global)))
        {
            config = found is null ? config : config?.With(found) ?? found;
        }

        return config;
    }

    /// <summary>Every file's problems: lines that no reader can understand. Reads every file.</summary>
    public IReadOnlyList<string> FindProblems() => layers.SelectMany(layer => layer.Values).SelectMany(config => config.Value.Problems).ToList();

    // The host itself, then the wildcard file of the domain one label up: ".example.org" serves a.example.org, and no deeper.
    private static SiteConfig? OfHost(IReadOnlyDictionary<string, Lazy<SiteConfig>> layer, string host)
    {
        var name = host.ToLowerInvariant();
        name = name.StartsWith("www.", StringComparison.Ordinal) ? name[4..] : name;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return layer.TryGetValue(name, out var own) || (dot > 0 && layer.TryGetValue(name[dot..], out own)) ? own.Value : null;
    }

    private static SiteConfig? Global(IReadOnlyDictionary<string, Lazy<SiteConfig>> layer) =>
        layer.TryGetValue(GlobalFile, out var config) ? config.Value : null;

    private static Dictionary<string, Lazy<SiteConfig>> Files(string folder)
    {
        var files = new Dictionary<string, Lazy<SiteConfig>>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            Add(files, Path.GetFileName(path), File.ReadAllText(path));
        }

        return files;
    }

    private static Dictionary<string, Lazy<SiteConfig>> Embedded()
    {
        const string folder = "Rules/Sites/";
        var assembly = Assembly.GetExecutingAssembly();
        var files = new Dictionary<string, Lazy<SiteConfig>>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Add(files, name[folder.Length..], reader.ReadToEnd());
        }

        return files;
    }

    private static void Add(Dictionary<string, Lazy<SiteConfig>> files, string name, string text) =>
        files[Path.GetFileNameWithoutExtension(name).ToLowerInvariant()] = new Lazy<SiteConfig>(() => SiteConfigFile.Parse(name, text));
}
