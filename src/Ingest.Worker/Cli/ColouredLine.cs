using Spectre.Console;

namespace Ingest.Worker.Cli;

/// <summary>Stored text on standard output, a line each: coloured and wrapped on a terminal, whole and plain in a pipe.</summary>
internal static class ColouredLine
{
    public static void Plain(string text) => Write(text, Style.Plain);

    public static void Heading(string text) => Write(text, new Style(decoration: Decoration.Bold));

    public static void Note(string text) => Write(text, new Style(Color.Grey));

    public static void Removed(string? text) => Write($"- {text}", new Style(Color.Red));

    public static void Added(string? text) => Write($"+ {text}", new Style(Color.Green));

    public static void Moved(string? text) => Write($"~ {text}", new Style(Color.Yellow));

    private static void Write(string text, Style style)
    {
        var line = Screen.Safe(text);
        if (Console.IsOutputRedirected)
        {
            Console.WriteLine(line);
            return;
        }

        Screen.Out.Write(new Text(line, style));
        Screen.Out.WriteLine();
    }
}
