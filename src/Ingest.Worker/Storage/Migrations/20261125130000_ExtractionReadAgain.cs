using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ingest.Worker.Storage.Migrations;

/// <summary>When bytes were read so last, so that a site rule that is taken back is noticed.</summary>
[DbContext(typeof(IngestDbContext))]
[Migration("20261125130000_ExtractionReadAgain")]
internal sealed class ExtractionReadAgain : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE ingest.extraction ADD COLUMN read_again_at timestamptz;");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE ingest.extraction DROP COLUMN read_again_at;");
}
