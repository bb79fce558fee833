using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ingest.Worker.Storage.Mapping;

/// <summary>Enums are stored as words that a reader of the database understands.</summary>
internal sealed class SnakeCaseConverter<T>() : ValueConverter<T, string>(value => SnakeCase<T>.Name(value), name => SnakeCase<T>.Value(name))
    where T : struct, Enum;
