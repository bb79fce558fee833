using Ingest.Worker.Polling.Fields;

namespace Ingest.Worker.Tests.Polling.Fields;

public sealed class AuthorFieldsTests
{
    [Theory]
    [InlineData("a@b.example (Ann Writer)", "Ann Writer")]
    [InlineData("Ann Writer <a@b.example>", "Ann Writer")]
    [InlineData("Ann Writer (a@b.example)", "Ann Writer")]
    [InlineData("Ann Writer (mailto:a@b.example)", "Ann Writer")]
    [InlineData("\"Ann Writer\" a@b.example", "Ann Writer")]
    [InlineData("a@b.example", "a@b.example")]
    [InlineData("By <b>Ann</b> &amp; Ben", "By Ann & Ben")]
    [InlineData(" ", null)]
    public void Takes_the_name_out_of_what_is_written(string text, string? name) => Assert.Equal(name, AuthorFields.Name(text));
}
