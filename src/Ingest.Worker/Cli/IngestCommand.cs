using System.CommandLine;
using System.CommandLine.Parsing;

namespace Ingest.Worker.Cli;

/// <summary>The verbs of the executable, and its exit codes: 0 it did what was asked, 1 it did not, 2 wrong usage.</summary>
internal static class IngestCommand
{
    private const int Failed = 1;
    private const int WrongUsage = 2;

    /// <summary>How long a verb that was asked to stop may take; the service's own limits are shorter. After 2 s, unless told, it would be cut off.</summary>
    private static readonly TimeSpan StopLimit = TimeSpan.FromMinutes(1);

    public static async Task<int> RunAsync(string[] arguments)
    {
        var parsed = Build().Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            Say($"{parsed.Errors[^1].Message} See '{string.Join(' ', CommandPath(parsed.CommandResult))} --help'.");
            return WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = StopLimit });
        }
        catch (OperationCanceledException)
        {
            Say("Stopped before it was done.");
            return Failed;
        }
        catch (Exception failure)
        {
            Say(Failure.Explain(failure));
            return Failed;
        }
    }

    private static RootCommand Build()
    {
        var root = new RootCommand(
            "Pulls foreign-policy feeds on a schedule, reads each article's body text and author bio, and keeps every version in PostgreSQL.");
        foreach (var verb in Verbs.All())
        {
            root.Add(verb);
        }

        return root;
    }

    private static IEnumerable<string> CommandPath(CommandResult result)
    {
        var parent = result.Parent is CommandResult above ? CommandPath(above) : [];
        return parent.Append(result.Command is RootCommand ? "ingest" : result.Command.Name);
    }

    private static void Say(string text) => Console.Error.WriteLine(string.Join(Environment.NewLine, text.ReplaceLineEndings("\n").Split('\n').Select(Screen.Safe)));
}
