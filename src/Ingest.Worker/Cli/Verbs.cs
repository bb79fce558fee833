using System.CommandLine;
using Ingest.Worker.Cli.Checks;

namespace Ingest.Worker.Cli;

/// <summary>Every verb, in the order in which --help lists them.</summary>
internal static class Verbs
{
    public static IEnumerable<Command> All() =>
    [
        RunVerb.Create(),
        OnceVerb.Create(),
        MigrateVerb.Create(),
        FeedVerbs.Create(),
        DiffVerb.Create(),
        ArticleVerbs.Create(),
        AuthorVerbs.Create(),
        ExportVerb.Create(),
        ReextractVerb.Create(),
        DemoVerb.Create(),
        ExtractVerb.Create(),
        ParseFeedVerb.Create(),
        CompareVerb.Create(),
        DoctorVerb.Create(),
    ];
}
