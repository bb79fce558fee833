using System.Globalization;

namespace Ingest.MutationBench;

/// <summary>What the command line asks for.</summary>
/// <param name="Every">Every n-th page,</param>
/// <param name="From">counted from this one, from 0.</param>
/// <param name="Thin">Of all pairs of a page and a kind, one in so many, spread evenly over both: every page and every kind in a fraction of the time.</param>
/// <param name="Corpus">Null for all.</param>
/// <param name="Page">Part of the names (corpus/id) of the pages to change; null for all.</param>
/// <param name="Only">Parts of the names of the kinds to run; empty for all.</param>
/// <param name="Show">Trials that went wrong to print.</param>
/// <param name="ShowsUnread">Print also those whose paragraph the extractor leaves out.</param>
/// <param name="Models">The folder of models that have not seen the domains they read (the trainer's <c>--folds</c>); null for those that are shipped.</param>
internal sealed record BenchOptions(int Every, int From, int Thin, string? Corpus, string? Page, IReadOnlyList<string> Only, int Show, bool ShowsUnread, string? Models)
{
    public const string Usage = "Usage: Ingest.MutationBench [--every N] [--from N] [--thin N] [--corpus NAME] [--page TEXT] [--only TEXT,TEXT] [--show COUNT] [--unread] [--models FOLDER]";

    public static BenchOptions All { get; } = new(1, 0, 1, Corpus: null, Page: null, [], 0, ShowsUnread: false, Models: null);

    /// <returns>Null with one sentence where something is unknown, lacks its value or is no number.</returns>
    public static (BenchOptions? Options, string? Problem) Parse(IReadOnlyList<string> args)
    {
        var options = All;
        for (var i = 0; i < args.Count; i++)
        {
            var value = i + 1 < args.Count ? args[i + 1] : null;
            if (args[i] == "--unread")
            {
                options = options with { ShowsUnread = true };
                continue;
            }

            if (args[i] is not ("--every" or "--from" or "--thin" or "--corpus" or "--page" or "--only" or "--show" or "--models"))
            {
                return (null, $"There is no option {args[i]}.");
            }

            if (value is null || With(options, args[i], value) is not { } more)
            {
                return (null, $"{args[i]} needs a {(args[i] is "--every" or "--from" or "--thin" or "--show" ? "whole number" : "value")}.");
            }

            (options, i) = (more, i + 1);
        }

        return (options, null);
    }

    public bool Includes(Mutation mutation) => Only.Count == 0 || Only.Any(part => mutation.Name.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static BenchOptions? With(BenchOptions options, string name, string value) => name switch
    {
        "--every" => Number(value) is > 0 and var every ? options with { Every = every } : null,
        "--from" => Number(value) is { } from ? options with { From = from } : null,
        "--thin" => Number(value) is > 0 and var thin ? options with { Thin = thin } : null,
        "--show" => Number(value) is { } show ? options with { Show = show } : null,
        "--corpus" => options with { Corpus = value },
        "--models" => options with { Models = value },
        "--page" => options with { Page = value },
        _ => options with { Only = value.Split(',') },
    };

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
