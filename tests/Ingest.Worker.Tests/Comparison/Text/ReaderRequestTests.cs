using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Tests.Comparison.Text;

public sealed class ReaderRequestTests
{
    [Theory]
    [InlineData("Loved this story? Subscribe today.", true)]
    [InlineData("Not a subscriber? See your options.", true)]
    [InlineData("Read all of our election coverage.", true)]
    [InlineData("For more about this issue, see our archive.", true)]
    [InlineData("Have you been affected by the floods? Share your story with us.", true)]
    [InlineData("Story continues below", false)]
    [InlineData("Follow @harbourdesk on Threads", false)]
    [InlineData("Sign up for our evening newsletter", false)]
    [InlineData("Black Friday offer: 40% off annual subscriptions", false)]
    [InlineData("Comments have been closed.", false)]
    [InlineData("Leave a comment", false)]
    [InlineData("1.2k people liked this", false)]
    [InlineData("41 readers are following this", false)]
    [InlineData("We use cookies to improve this site. By going on you agree to their use.", false)]
    [InlineData("These cookies count visits and tell us which pages are read.", false)]
    [InlineData("このサイトでは、利便性の向上のためにCookieを使用しています。閲覧を続けることで同意したものとみなします。", false)]
    [InlineData("Wir verwenden Cookies, um unser Angebot zu verbessern.", false)]
    [InlineData("This article was translated automatically. Report an error.", true)]
    public void Speaks_of_the_site_to_its_readers(string line, bool hasLinks) => Assert.True(ReaderRequest.Is(line, hasLinks));

    [Theory]
    [InlineData("The paper lost forty thousand digital subscriptions in a week, and with them a fifth of what it earns from its readers, the publisher said on Monday in a letter to the staff.", true)]
    [InlineData("“Subscribe to our newsletter and we will tell you,” the spokesman answered.", false)]
    [InlineData("By using force the ministers accepted that the privacy of the talks was gone, he said, and nobody in the hall contradicted him.", false)]
    [InlineData("He sold cookies in front of the school to pay for the lawyer.", false)]
    [InlineData("He follows the ministers on their way to Geneva.", false)]
    [InlineData("The union called on its members to support the strike.", true)]
    [InlineData("The ministry published the full text on Tuesday evening and asked for comments until May.", true)]
    [InlineData("The paper asks readers to support our journalism of the coming year with a sum of their own choice.", false)]
    [InlineData("", false)]
    public void Says_something_of_the_world(string line, bool hasLinks) => Assert.False(ReaderRequest.Is(line, hasLinks));

    [Theory]
    [InlineData("Views: 1,203 | Shares: 41", true)]
    [InlineData("Print this page · Email a friend · Text size: A A", true)]
    [InlineData("Two members of the committee left the room | and did not return.", false)]
    [InlineData("Views: 1,203", false)]
    public void Is_a_row_of_counters_and_tools(string line, bool expected) => Assert.Equal(expected, ReaderRequest.IsBar(line));
}
