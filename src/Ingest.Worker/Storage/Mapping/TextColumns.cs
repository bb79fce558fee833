using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ingest.Worker.Storage.Mapping;

/// <summary>Gives every text column a length, and cleans and cuts what goes into it.</summary>
internal static class TextColumns
{
    public static void Bound(IMutableModel model)
    {
        foreach (var property in model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if (property.ClrType == typeof(string) && property.GetColumnType() is not "jsonb")
            {
                property.SetMaxLength(property.GetMaxLength() ?? TextLimit.Default);
                property.SetValueConverter(new CleanTextConverter(property.GetMaxLength()!.Value));
            }
        }
    }
}
