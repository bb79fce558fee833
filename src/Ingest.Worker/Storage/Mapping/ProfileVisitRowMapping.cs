using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class ProfileVisitRowMapping : IEntityTypeConfiguration<ProfileVisitRow>
{
    public void Configure(EntityTypeBuilder<ProfileVisitRow> visit)
    {
        visit.ToTable("profile_visit");
        visit.HasKey(v => v.Hash);
        visit.Property(v => v.Url).HasMaxLength(TextLimit.Address);
    }
}
