using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ingest.Worker.Storage.Mapping;

/// <summary>Moments are UTC everywhere; Npgsql refuses any other offset.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(moment => moment.ToUniversalTime(), moment => moment);
