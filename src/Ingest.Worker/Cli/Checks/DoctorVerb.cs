using System.CommandLine;
using Ingest.Worker.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ingest.Worker.Cli.Checks;

/// <summary>`doctor`: checks everything that the service needs, and says what is wrong and how to mend it.</summary>
internal static class DoctorVerb
{
    /// <summary>Somebody waits: a database that is away is reported now, not waited for.</summary>
    private static readonly KeyValuePair<string, string?> DoNotWait = new($"{StorageOptions.Section}:{nameof(StorageOptions.RetryFor)}", "00:00:00");

    private static readonly KeyValuePair<string, string?> NoTelemetry = new("OTEL_SDK_DISABLED", "true");

    public static Command Create()
    {
        var command = new Command("doctor", "Check settings, database, schema, roles, feeds, site rules, egress and telemetry; say what is wrong and how to mend it. Exit code 1 when something is broken.");
        command.SetAction((_, ct) => RunAsync(ct));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken ct)
    {
        var worst = Grade.Well;
        void Say(Finding finding)
        {
            worst = finding.Grade > worst ? finding.Grade : worst;
            Findings.Say(finding);
        }

        await using var session = Open(Say);
        SettingsCheck.Findings(session).ForEach(Say);
        var worstOfDatabase = Grade.Well;
        await SayAsync("Database", DatabaseCheck.RunAsync(session, ct), finding =>
        {
            worstOfDatabase = finding.Grade > worstOfDatabase ? finding.Grade : worstOfDatabase;
            Say(finding);
        });
        if (worstOfDatabase is Grade.Broken)
        {
            Say(Finding.Warning("Feeds and pages", "Could not be checked without the database.", null));
        }
        else
        {
            await SayAsync("Feeds", FeedsCheck.RunAsync(session, ct), Say);
            await SayAsync("Pages", PagesCheck.RunAsync(session, ct), Say);
            await SayAsync("Readings", ReadingsCheck.RunAsync(session, ct), Say);
        }

        await SayAsync("Egress", EgressCheck.RunAsync(session, ct), Say);
        await SayAsync("Telemetry", TelemetryCheck.RunAsync(session, ct), Say);
        return worst is Grade.Broken ? 1 : 0;
    }

    private static ServiceProvider Open(Action<Finding> say)
    {
        try
        {
            return Session.OpenUnchecked(DoNotWait);
        }
        catch (ArgumentException exporter)
        {
            say(Finding.Broken("Telemetry", exporter.Message, "Set the variable to otlp or none."));
            return Session.OpenUnchecked(DoNotWait, NoTelemetry);
        }
    }

    /// <summary>A check that cannot be made is a finding like another; the next ones are made all the same.</summary>
    private static async Task SayAsync(string subject, IAsyncEnumerable<Finding> findings, Action<Finding> say)
    {
        try
        {
            await foreach (var finding in findings)
            {
                say(finding);
            }
        }
        catch (OptionsValidationException)
        {
            say(Finding.Warning(subject, "Could not be checked while the settings are wrong.", null));
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            say(Finding.Broken(subject, Failure.Explain(problem), null));
        }
    }
}
