using System.Net.Sockets;
using Ingest.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ingest.Worker.Tests.Storage;

public sealed class DatabaseFaultTests
{
    [Theory]
    [InlineData("40001", true)]
    [InlineData("40P01", true)]
    [InlineData("53100", true)]
    [InlineData("53200", true)]
    [InlineData("53300", true)]
    [InlineData("57P01", true)]
    [InlineData("57P03", true)]
    [InlineData("55P03", true)]
    [InlineData("08006", true)]
    [InlineData("25006", true)]
    [InlineData("57014", false)]
    [InlineData("23505", false)]
    [InlineData("22021", false)]
    [InlineData("42501", false)]
    [InlineData("54000", false)]
    public void Some_refusals_pass_by_themselves(string state, bool passes)
    {
        Assert.Equal(passes, DatabaseFault.IsTransient(Refusal(state)));
        Assert.Equal(passes, DatabaseFault.IsTransient(new DbUpdateException("Saving failed.", Refusal(state))));
    }

    [Theory]
    [InlineData("22021", true)]
    [InlineData("23514", true)]
    [InlineData("54000", true)]
    [InlineData("42501", false)]
    [InlineData("53100", false)]
    public void Some_refusals_concern_one_row(string state, bool one) =>
        Assert.Equal(one, new StorageException("x", new DbUpdateException("Saving failed.", Refusal(state))).ConcernsOneRow);

    [Fact]
    public void A_server_that_is_not_there_is_waited_for() =>
        Assert.True(DatabaseFault.IsTransient(new NpgsqlException("Failed to connect.", new SocketException((int)SocketError.ConnectionRefused))));

    [Theory]
    [InlineData("3D000", "createdb")]
    [InlineData("28P01", "user and password")]
    [InlineData("42501", "Grant")]
    [InlineData("53100", "disk is full")]
    [InlineData("25006", "read-only")]
    [InlineData("53300", "Maximum Pool Size")]
    [InlineData("42P01", "ingest migrate")]
    public void A_person_is_told_what_to_do(string state, string advice) =>
        Assert.Contains(advice, DatabaseFault.Describe(Refusal(state)), StringComparison.Ordinal);

    private static PostgresException Refusal(string state) => new("something was refused", "ERROR", "ERROR", state);
}
