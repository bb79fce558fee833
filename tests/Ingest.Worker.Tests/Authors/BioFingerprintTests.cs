using Ingest.Worker.Authors;

namespace Ingest.Worker.Tests.Authors;

public sealed class BioFingerprintTests
{
    private const string Bio = "Ann Lee is a staff writer at the Harbour Gazette.";

    [Theory]
    [InlineData("Ann  Lee is a staff writer\nat the Harbour Gazette.")]
    [InlineData("Ann Lee is a staff writer at the Harbour Gazette")]
    [InlineData("Ann Lee is a staff-writer at the “Harbour Gazette”.")]
    [InlineData("Ann Lee is a staff writer at the Harbour Gazette. @annlee")]
    [InlineData("Ann Lee is a staff writer at the Harbour Gazette. Twitter: @annlee")]
    [InlineData("Ann Lee is a staff writer at the Harbour Gazette. Follow her on Twitter @annlee.")]
    public void Is_the_same_version(string other) => Assert.Equal(BioFingerprint.Of(Bio), BioFingerprint.Of(other));

    [Theory]
    [InlineData("Ann Lee is a senior writer at the Harbour Gazette.")]
    [InlineData("Ann Lee was a staff writer at the Harbour Gazette.")]
    [InlineData("Ann Lee is a staff writer at the Harbour Gazette. She lives in Wellington.")]
    public void Is_another_version(string other) => Assert.NotEqual(BioFingerprint.Of(Bio), BioFingerprint.Of(other));
}
