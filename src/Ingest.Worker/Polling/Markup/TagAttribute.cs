namespace Ingest.Worker.Polling.Markup;

/// <param name="NewCharacters">Of the value's string, 0 where it is shared with others.</param>
internal readonly record struct TagAttribute(string Name, string Value, int NewCharacters);
