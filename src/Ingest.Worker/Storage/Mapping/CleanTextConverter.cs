using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class CleanTextConverter(int maximum) : ValueConverter<string, string>(text => StoredText.Clean(text, maximum), text => text);
