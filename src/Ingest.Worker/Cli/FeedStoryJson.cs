using System.Text.Json;
using Ingest.Worker.Pipeline;

namespace Ingest.Worker.Cli;

/// <summary>A feed's story as one JSON object; the field names are a contract.</summary>
internal static class FeedStoryJson
{
    public static string Write(FeedStory story) => JsonText.Write(json =>
    {
        var feed = story.Feed;
        json.WriteNumber("id", feed.Id);
        json.WriteString("url", feed.ShownUrl());
        json.WriteString("title", feed.Title);
        json.WriteString("publisher", feed.Publisher?.Domain);
        json.WriteString("kind", feed.Kind);
        json.WriteString("hub", feed.Hints.Hub);
        json.WriteString("status", Word.Of(feed.Status));
        json.WriteString("reason", story.Health.Reason);
        json.WriteString("advice", story.Health.Advice);
        WriteTimes(json, story);
        json.WriteStartArray("proposed_urls");
        Array.ForEach(feed.ProposedUrls, json.WriteStringValue);
        json.WriteEndArray();
        WriteHistory(json, story);
    });

    private static void WriteTimes(Utf8JsonWriter json, FeedStory story)
    {
        var feed = story.Feed;
        json.WriteMoment("added", feed.AddedAt);
        json.WriteMoment("last_poll", feed.LastPolledAt);
        json.WriteMoment("last_success", feed.LastSuccessAt);
        json.WriteMoment("last_new_entry", feed.LastNewEntryAt);
        json.WriteMoment("next_poll", feed.NextPollAt);
        json.WriteNumber("failures", feed.Failures);
        json.WriteMoment("failing_since", feed.FailingSince);
        json.WriteNumber("new_entries", feed.NewEntries);
        WriteSeconds(json, "mean_gap_seconds", feed.MeanGap);
        WriteSeconds(json, "quiet_seconds", story.Silence?.For);
        json.WriteBoolean("is_silent", story.Silence?.IsSilent ?? false);
    }

    private static void WriteHistory(Utf8JsonWriter json, FeedStory story)
    {
        json.WriteObjects("addresses", story.Addresses, address =>
        {
            json.WriteString("url", address.Url);
            json.WriteMoment("from", address.ValidFrom);
            json.WriteMoment("to", address.ValidTo);
            json.WriteString("reason", address.Reason);
        });
        json.WriteObjects("polls", story.LastPolls, poll =>
        {
            json.WriteMoment("at", poll.FetchedAt);
            json.WriteString("outcome", poll.Outcome);
            json.WritePropertyName("http_status");
            JsonSerializer.Serialize(json, poll.HttpStatus);
            json.WriteNumber("new_entries", poll.NewEntries);
            json.WriteString("problem", poll.Problem);
        });
        json.WriteObjects("visits", story.Visits, visit =>
        {
            json.WriteString("outcome", visit.Outcome);
            json.WriteNumber("articles", visit.Articles);
            json.WriteString("advice", VisitAdvice.Of(visit.Outcome));
        });
    }

    private static void WriteSeconds(Utf8JsonWriter json, string name, TimeSpan? span)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, span is { } known ? (long)known.TotalSeconds : (long?)null);
    }
}
