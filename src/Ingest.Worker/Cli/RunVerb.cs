using System.CommandLine;
using Ingest.Worker.Scheduling;

namespace Ingest.Worker.Cli;

/// <summary>`run`: the service.</summary>
internal static class RunVerb
{
    private static readonly Option<string?> Config = new("--config") { Description = "A JSON file with settings; environment variables win over it." };

    public static Command Create()
    {
        var command = new Command("run", "The service: schedules and runs the feeds, answers /health/live and /health/ready, until SIGTERM.") { Config };
        command.SetAction((options, ct) => IngestHost.RunAsync(options.GetValue(Config), overrides: null, ct));
        return command;
    }
}
