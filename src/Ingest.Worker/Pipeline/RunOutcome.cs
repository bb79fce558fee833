using Ingest.Worker.Fetching;

namespace Ingest.Worker.Pipeline;

/// <summary>The ways in which a run can end.</summary>
internal abstract record RunOutcome
{
    private RunOutcome()
    {
    }

    /// <summary>One word in snake_case, as stored in the run's row.</summary>
    public abstract string Name { get; }

    /// <summary>One sentence for a person; null when there is nothing to say.</summary>
    public virtual string? Problem => null;

    /// <summary>The feed was read, or had nothing new, and everything due was visited.</summary>
    internal sealed record Completed : RunOutcome
    {
        public override string Name => "ok";
    }

    /// <summary>The run's time was over; what was not visited stays due.</summary>
    internal sealed record OutOfTime : RunOutcome
    {
        public override string Name => "out_of_time";
    }

    /// <summary>The feed could not be read; what was due was visited all the same.</summary>
    internal sealed record PollFailed(FetchOutcome Why, string? Sentence) : RunOutcome
    {
        public override string Name => Word.Of(Why);

        public override string? Problem => Sentence;
    }

    /// <summary>The program is stopping; what was not visited stays due.</summary>
    internal sealed record Stopped : RunOutcome
    {
        public override string Name => "stopped";
    }

    /// <summary>Removed or paused since it was scheduled.</summary>
    internal sealed record NotSubscribed : RunOutcome
    {
        public override string Name => "not_subscribed";
    }

    /// <summary>Something went wrong that concerns more than one article: mostly the database.</summary>
    internal sealed record Failed(Exception Error) : RunOutcome
    {
        public override string Name => "failed";

        public override string Problem => Error.Message;
    }
}
