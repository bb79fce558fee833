using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ingest.Worker.Storage;

/// <summary>What an error of the database means: whether it passes by itself, and what to tell a person.</summary>
internal static class DatabaseFault
{
    /// <summary>
    /// Npgsql's own judgement, and two that it leaves out: a server that is read-only for a while (failover, full disk guard)
    /// and one that ran out of disk.
    /// </summary>
    public static bool IsTransient(Exception fault) => Root(fault) switch
    {
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.DiskFull } => true,
        PostgresException postgres => postgres.IsTransient,
        NpgsqlException npgsql => npgsql.IsTransient || npgsql.InnerException is SocketException or IOException or TimeoutException,
        _ => false,
    };

    /// <summary>The statement is sound and the database well: it is the values that are refused.</summary>
    public static bool IsAboutTheRow(Exception fault) => Root(fault) switch
    {
        StorageException storage => storage.ConcernsOneRow,
        // 22 data exception, 23 constraint, 54 limit exceeded, P0001 raised by a user's trigger.
        PostgresException { SqlState: "P0001" } => true,
        PostgresException { SqlState: [_, _, ..] state } => state[..2] is "22" or "23" or "54",
        ArgumentException or FormatException or OverflowException => true,
        _ => false,
    };

    public static bool IsOfDatabase(Exception fault) => Root(fault) is NpgsqlException;

    public static string Describe(Exception fault) => Root(fault) switch
    {
        PostgresException postgres => Describe(postgres),
        NpgsqlException { InnerException: SocketException socket } => $"The database cannot be reached ({socket.SocketErrorCode}). Check the host and port of ConnectionStrings:Database, and that the server runs.",
        NpgsqlException npgsql => $"The database does not answer: {npgsql.Message.TrimEnd('.')}. Check ConnectionStrings:Database.",
        var other => other.Message,
    };

    private static string Describe(PostgresException fault) => fault.SqlState switch
    {
        PostgresErrorCodes.InvalidCatalogName => $"{Sentence(fault)} Create it (createdb), or name another in ConnectionStrings:Database.",
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"{Sentence(fault)} Check user and password in ConnectionStrings:Database.",
        PostgresErrorCodes.InsufficientPrivilege => $"The database refused a right: {Sentence(fault)} Grant it, or connect as a member of the role that has it.",
        PostgresErrorCodes.DiskFull => "The database's disk is full. Free space; the work goes on by itself then.",
        PostgresErrorCodes.ReadOnlySqlTransaction => "The database is read-only. Connect to the primary server.",
        PostgresErrorCodes.TooManyConnections => "The database has no connection left. Raise max_connections, or lower Maximum Pool Size in ConnectionStrings:Database.",
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.UndefinedColumn =>
            $"The database has not the expected schema: {Sentence(fault)} Run 'ingest migrate'.",
        _ => $"The database reports {fault.SqlState}: {Sentence(fault)}",
    };

    private static string Sentence(PostgresException fault) =>
        char.ToUpperInvariant(fault.MessageText[0]) + fault.MessageText[1..].TrimEnd('.') + ".";

    private static Exception Root(Exception fault) =>
        fault is DbUpdateException or InvalidOperationException && fault.InnerException is { } inner ? Root(inner) : fault;
}
