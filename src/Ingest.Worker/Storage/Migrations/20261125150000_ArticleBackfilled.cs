using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ingest.Worker.Storage.Migrations;

/// <summary>Which articles were found in a feed's older pages, so that their first version says so.</summary>
[DbContext(typeof(IngestDbContext))]
[Migration("20261125150000_ArticleBackfilled")]
internal sealed class ArticleBackfilled : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE ingest.article ADD COLUMN is_backfilled boolean NOT NULL DEFAULT false;");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE ingest.article DROP COLUMN is_backfilled;");
}
