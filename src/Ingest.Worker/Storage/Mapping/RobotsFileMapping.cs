using Ingest.Worker.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ingest.Worker.Storage.Mapping;

internal sealed class RobotsFileMapping : IEntityTypeConfiguration<RobotsFile>
{
    public void Configure(EntityTypeBuilder<RobotsFile> file)
    {
        // The names are those that PostgreSQL gave when the table was made by SQL.
        file.ToTable("robots_file", table => table.HasCheckConstraint("robots_file_body_check", "length(body) <= 512000"));
        file.HasKey(f => f.Site).HasName("robots_file_pkey");
        file.Property(f => f.Site).HasMaxLength(300);
    }
}
