using System.Text.Json;

namespace Ingest.Worker.Tests.Storage.Reading;

/// <summary>How PostgreSQL answered a question.</summary>
/// <param name="Milliseconds">To plan and to answer.</param>
/// <param name="Pages">Pages of 8 KB that it looked at, wherever they were: the measure of its work that does not depend on the machine.</param>
/// <param name="ScannedWhole">The tables that it read from end to end.</param>
internal sealed record Plan(double Milliseconds, long Rows, long Pages, IReadOnlyList<string> ScannedWhole)
{
    /// <summary>Asked often enough to be warm: the time in the middle.</summary>
    public static async Task<Plan> WarmAsync(TestDatabase database, string sql)
    {
        await OfAsync(database, sql);
        var plans = new List<Plan>();
        for (var i = 0; i < 5; i++)
        {
            plans.Add(await OfAsync(database, sql));
        }

        return plans.OrderBy(plan => plan.Milliseconds).ElementAt(plans.Count / 2);
    }

    private static async Task<Plan> OfAsync(TestDatabase database, string sql)
    {
        var json = await database.ScalarAsync<string>($"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {sql}");
        using var document = JsonDocument.Parse(json!);
        var root = document.RootElement[0];
        return new Plan(
            root.GetProperty("Planning Time").GetDouble() + root.GetProperty("Execution Time").GetDouble(),
            root.GetProperty("Plan").GetProperty("Actual Rows").GetRawText() is var rows ? (long)double.Parse(rows, System.Globalization.CultureInfo.InvariantCulture) : 0,
            root.GetProperty("Plan").GetProperty("Shared Hit Blocks").GetInt64() + root.GetProperty("Plan").GetProperty("Shared Read Blocks").GetInt64(),
            [.. Scans(root.GetProperty("Plan")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Scans(JsonElement node)
    {
        if (node.GetProperty("Node Type").GetString() is "Seq Scan")
        {
            yield return node.GetProperty("Relation Name").GetString()!;
        }

        if (node.TryGetProperty("Plans", out var plans))
        {
            foreach (var table in plans.EnumerateArray().SelectMany(Scans))
            {
                yield return table;
            }
        }
    }
}
