using Spectre.Console;

namespace Ingest.Worker.Cli;

/// <summary>Results go to standard output, everything else to standard error; colour and live progress only where a person looks.</summary>
internal static class Screen
{
    /// <summary>Where there is no terminal to fit into, no line is broken: a script reads one finding or row a line.</summary>
    private const int PipedWidth = 10_000;

    public static IAnsiConsole Out { get; } = Open(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Error { get; } = Open(Console.Error, Console.IsErrorRedirected);

    /// <summary>A table without frames, as it can be read by a person and cut by a script.</summary>
    public static Table Table(params IEnumerable<string> columns)
    {
        var table = new Table().Border(Console.IsOutputRedirected ? TableBorder.None : TableBorder.Rounded);
        foreach (var column in columns)
        {
            table.AddColumn(column);
        }

        return table;
    }

    /// <summary>What somebody else wrote, on one line: it must not steer the terminal, break the line, nor turn the rest of it around.</summary>
    public static string Safe(string? text) =>
        string.Create(text?.Length ?? 0, text ?? "", static (line, source) =>
        {
            for (var at = 0; at < line.Length; at++)
            {
                line[at] = char.IsControl(source[at]) || IsDirection(source[at]) ? ' ' : source[at];
            }
        });

    /// <summary>The same, among Spectre's markup.</summary>
    public static string Escape(string? text) => Markup.Escape(Safe(text));

    // Embeddings, overrides and isolates (UAX 9); the marks that only say what one character is stay.
    private static bool IsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';

    private static IAnsiConsole Open(TextWriter writer, bool isPiped)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPiped ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = isPiped ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (isPiped)
        {
            console.Profile.Width = PipedWidth;
        }

        return console;
    }
}
