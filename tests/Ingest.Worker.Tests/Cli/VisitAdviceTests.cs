using System.CommandLine;
using System.Text.RegularExpressions;
using Ingest.Worker.Cli;
using Ingest.Worker.Fetching;
using Ingest.Worker.Pipeline;
using Ingest.Worker.Polling.Timing;

namespace Ingest.Worker.Tests.Cli;

/// <summary>Advice is worth something when what it names is there.</summary>
public sealed partial class VisitAdviceTests
{
    private static readonly FetchOutcome[] Outcomes = Enum.GetValues<FetchOutcome>();

    private static readonly string[] Everything =
    [
        .. Outcomes.Select(o => VisitAdvice.Of(Word.Of(o)) ?? ""),
        .. Outcomes.SelectMany(o => new[] { FailureKinds.Explain(o).Reason, FailureKinds.Explain(o).Advice }),
        .. Enumerable.Range(100, 900).Select(status => StatusRules.Judge(status, "press.example", wasConditional: true)?.Text ?? ""),
    ];

    [Theory]
    [InlineData(nameof(FetchOutcome.BadEncoding), "tried again by itself")]
    [InlineData(nameof(FetchOutcome.Empty), "tried again by itself")]
    [InlineData(nameof(FetchOutcome.Truncated), "tried again by itself")]
    [InlineData(nameof(FetchOutcome.NoArticle), "site rule")]
    [InlineData(nameof(FetchOutcome.ConsentWall), "cookie")]
    [InlineData(nameof(FetchOutcome.Paywalled), "FeedCredentials")]
    [InlineData(nameof(FetchOutcome.KeepingForbidden), "Fetch:ObeyKeepingRules")]
    [InlineData(nameof(FetchOutcome.NotHtml), "PDF")]
    [InlineData(nameof(FetchOutcome.Quarantined), "ingest doctor")]
    public void Is_of_the_way_in_which_a_visit_ended(string outcome, string words) =>
        Assert.Contains(words, VisitAdvice.Of(Word.Of(Enum.Parse<FetchOutcome>(outcome))), StringComparison.Ordinal);

    [Fact]
    public void Names_settings_that_there_are()
    {
        var named = Everything.SelectMany(text => Setting().Matches(text)).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.InRange(named.Count, 5, 50);
        Assert.All(named, name => Assert.NotNull(typeof(FetchOptions).GetProperty(name)));
    }

    [Fact]
    public void Names_commands_that_there_are()
    {
        var named = Everything.SelectMany(text => Command().Matches(text)).Select(match => match.Groups[1].Value.Split(' ')).ToList();

        Assert.InRange(named.Count, 3, 50);
        Assert.All(named, words => Assert.True(IsCommand(Verbs.All(), words), string.Join(' ', words)));
    }

    /// <summary>Verbs below verbs, then an option of the last.</summary>
    private static bool IsCommand(IEnumerable<Command> verbs, string[] words) =>
        verbs.FirstOrDefault(verb => verb.Name == words[0]) is { } verb
            && (words.Length == 1 || IsCommand(verb.Subcommands, [.. words.Skip(1)]) || (words.Length == 2 && verb.Options.Any(option => option.Name == words[1])));

    [GeneratedRegex("Fetch:(\\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Setting();

    [GeneratedRegex("`ingest ([^`]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Command();
}
