using Ingest.Worker.Pipeline;
using Spectre.Console;

namespace Ingest.Worker.Cli;

/// <summary>A bar on the terminal while a pass goes on; nothing where standard error is a file or a pipe.</summary>
internal static class PassProgressBar
{
    public static async Task<PassSummary> RunAsync(Func<IProgress<PassProgress>?, Task<PassSummary>> pass)
    {
        if (Console.IsErrorRedirected)
        {
            return await pass(null);
        }

        return await Screen.Error.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new SpinnerColumn())
            .StartAsync(async display =>
            {
                var bar = display.AddTask("Feeds");
                return await pass(new Display(bar));
            });
    }

    private sealed class Display(ProgressTask bar) : IProgress<PassProgress>
    {
        void IProgress<PassProgress>.Report(PassProgress state)
        {
            bar.MaxValue = Math.Max(1, state.Feeds);
            bar.Value = state.FeedsDone;
            bar.Description = $"{state.FeedsDone} of {state.Feeds} feeds, {state.Articles} articles";
        }    }
}
