using System.CommandLine;
using Ingest.Extraction;
using Ingest.Extraction.Rules;

namespace Ingest.Worker.Cli;

/// <summary>The extractor for verbs that read files.</summary>
internal static class Extractors
{
    /// <summary>Nobody waits for the next page here, and a batch shares the machine with whatever else it does.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    public static Option<string?> RulesOption() =>
        new("--rules") { Description = "A folder of site rules in the ftr-site-config format, tried before the built-in ones." };

    /// <param name="folder">Null for the built-in rules alone.</param>
    public static ArticleExtractor Open(string? folder) =>
        new(folder is null ? SiteRules.BuiltIn : SiteRules.Load(folder)) { Deadline = Deadline };
}
