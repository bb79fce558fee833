using Ingest.Worker.Fetching.Robots;

namespace Ingest.Worker.Fetching.Bodies;

/// <summary>What one body may cost.</summary>
internal sealed record BodyLimits(int MaxBytes, int MaxRatio, TimeSpan Stall, int MinBytesPerSecond)
{
    /// <summary>Small bodies may be as repetitive as they like.</summary>
    private const int RatioAskedFrom = 1024 * 1024;

    /// <summary>Reading stops here, without an error.</summary>
    public int Enough { get; init; } = int.MaxValue;

    public static BodyLimits From(FetchOptions options, FetchKind kind) =>
        new(options.MaxBytes(kind), options.MaxRatio, options.StallTimeout, options.MinBytesPerSecond)
        {
            Enough = kind == FetchKind.Robots ? RobotsParser.MostBytes : int.MaxValue,
        };

    public void CheckSize(long bytes)
    {
        if (bytes > MaxBytes)
        {
            throw new LimitExceededException(FetchOutcome.TooLarge, $"the body is larger than {MaxBytes} bytes");
        }
    }

    public void CheckRatio(long sent, long decoded)
    {
        if (decoded > RatioAskedFrom && decoded > sent * MaxRatio)
        {
            throw new LimitExceededException(FetchOutcome.TooLarge, $"the body inflates more than {MaxRatio} times, as a compression bomb does");
        }
    }

    public void CheckRate(long bytes, TimeSpan elapsed)
    {
        if (elapsed > Stall && bytes < MinBytesPerSecond * elapsed.TotalSeconds)
        {
            throw new LimitExceededException(FetchOutcome.Timeout, $"the body came slower than {MinBytesPerSecond} bytes a second");
        }
    }
}
