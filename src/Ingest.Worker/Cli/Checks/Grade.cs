namespace Ingest.Worker.Cli.Checks;

/// <summary>How a check ended; the worse the higher.</summary>
internal enum Grade
{
    Well,
    Warning,
    Broken,
}
