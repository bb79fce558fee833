using System.Text.Json;

namespace Ingest.Extraction.Page.State;

/// <summary>One row of flight data.</summary>
/// <param name="Id">By which others refer to it; null where it is not told.</param>
/// <param name="Text">Of a row of text.</param>
/// <param name="Value">Of any other.</param>
internal readonly record struct FlightRow(int? Id, string? Text, JsonElement Value);
