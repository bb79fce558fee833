using System.Security.Cryptography;
using System.Text;
using Ingest.Worker.Storage.Schema;

namespace Ingest.Worker.Tests.Storage.Schema;

/// <summary>Users' queries depend on the views of schema read: nobody changes one without deciding what that means for them.</summary>
public sealed class ContractTests
{
    private static readonly string[] Scripts = ["ReadArticles", "ReadChanges", "ReadAuthors", "ReadOperations"];

    /// <summary>
    /// The views differ from what was recorded: raise the contract's version as its comment says (the last part where no reader can tell
    /// the difference), and record the hash under it.
    /// </summary>
    [Fact]
    public void The_views_are_those_that_the_contracts_version_stands_for()
    {
        var views = string.Join('\n', Scripts.Select(SqlResource.Read)).ReplaceLineEndings("\n");

        Assert.Equal(("2.4.0", "fbbb894411d6429c"), (SchemaScripts.Contract.ToString(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(views)))[..16]));
    }
}
