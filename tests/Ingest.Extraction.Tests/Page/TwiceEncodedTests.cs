using System.Text;
using Ingest.Extraction.Page;

namespace Ingest.Extraction.Tests.Page;

public sealed class TwiceEncodedTests
{
    [Theory]
    [InlineData("<p>The harbour’s “new” quay – 40 € a night 🚢</p>")]
    [InlineData("<p>Über den Fluss’s façade</p>")]
    [InlineData("<p>Порт закрыт – на неделю</p>")]
    [InlineData("<p>港は一週間閉鎖される。</p>")]
    public void Mends_what_was_encoded_twice(string meant)
    {
        var served = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(meant));

        Assert.Equal(meant, TwiceEncoded.Mend(served));
    }

    [Theory]
    [InlineData("<p>No.Â&nbsp;1: the harbourâ\u0080\u0099s quay</p>", "<p>No.\u00a01: the harbour’s quay</p>")]
    [InlineData("<p>The harboura\u0302\u0080\u0099s quay</p>", "<p>The harbour’s quay</p>")]
    [InlineData("<p>No.Â&nbsp;1: the harboura\u0302\u0080\u0099s quay \u2013 closed</p>", "<p>No.\u00a01: the harbour’s quay \u2013 closed</p>")]
    public void Mends_what_was_written_anew_since(string served, string meant) => Assert.Equal(meant, TwiceEncoded.Mend(served));

    [Theory]
    [InlineData("<p>The harbour’s “new” quay – 40 € a night 🚢</p>")]
    [InlineData("<p>Ã© is what an é looks like where it was read wrongly</p>")]
    [InlineData("<p>AMANHÃ\u00a0– a ponte</p>")]
    [InlineData("<p>A control \u0092 that stands alone, â\u0080</p>")]
    [InlineData("<p>à\u00a0« quai »</p>")]
    public void Leaves_what_was_not(string html)
    {
        Assert.Same(html, TwiceEncoded.Mend(html));
    }

    [Fact]
    public void Leaves_letters_that_stand_right_beside_those_that_do_not()
    {
        Assert.Equal("<p>à\u00a0« quai » l’eau é</p>", TwiceEncoded.Mend("<p>à\u00a0« quai » lâ\u0080\u0099eau é</p>"));
    }
}
