using Ingest.Extraction.Authors;

namespace Ingest.Extraction.Tests.Authors;

public sealed class MarkNameTests
{
    [Theory]
    [InlineData("article-byline", nameof(AuthorMarkKind.BylineClass), false)]
    [InlineData("post__Author", nameof(AuthorMarkKind.AuthorClass), false)]
    [InlineData("related-posts", null, true)]
    [InlineData("most-read author", nameof(AuthorMarkKind.AuthorClass), true)]
    [InlineData("almost", null, false)]
    [InlineData("col-md-8 text-large", null, false)]
    public void Tells_bylines_and_what_stands_elsewhere(string name, string? kind, bool isElsewhere) =>
        Assert.Equal((kind, isElsewhere), (MarkName.Of(name).Kind?.ToString(), MarkName.Of(name).IsElsewhere));
}
