using Spectre.Console;

namespace Ingest.Worker.Cli.Checks;

/// <summary>Says what was found: a sign on a terminal, a word where it is piped.</summary>
internal static class Findings
{
    public static void Say(Finding finding)
    {
        Screen.Out.MarkupLine($"{Mark(finding.Grade)} [bold]{Screen.Escape(finding.Subject)}[/]: {Screen.Escape(finding.Says.Trim())}{Screen.Escape(finding.Mend is { } mend ? $" {mend.Trim()}" : "")}");
    }

    private static string Mark(Grade grade) => (grade, Console.IsOutputRedirected) switch
    {
        (Grade.Well, true) => "ok     ",
        (Grade.Warning, true) => "warning",
        (Grade.Broken, true) => "broken ",
        (Grade.Well, false) => "[green]✓[/]",
        (Grade.Warning, false) => "[yellow]![/]",
        _ => "[red]✗[/]",
    };
}
