using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ingest.Worker.Storage.Mapping;

/// <summary>A record that is stored whole, as a jsonb document with snake_case names.</summary>
internal sealed class JsonConverter<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, Json.Options),
    text => JsonSerializer.Deserialize<T>(text, Json.Options)!)
    where T : class;
