namespace Ingest.Worker.Cli.Checks;

/// <summary>One line of `doctor`.</summary>
/// <param name="Says">What was found, one sentence.</param>
/// <param name="Mend">What to do, one sentence; null when there is nothing to do.</param>
internal sealed record Finding(Grade Grade, string Subject, string Says, string? Mend = null)
{
    public static Finding Well(string subject, string says) => new(Grade.Well, subject, says);

    public static Finding Warning(string subject, string says, string? mend) => new(Grade.Warning, subject, says, mend);

    public static Finding Broken(string subject, string says, string? mend) => new(Grade.Broken, subject, says, mend);
}
