using Ingest.Extraction.Metadata.Dates;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Metadata.Dates;

public sealed class DateElementsTests
{
    [Fact]
    public void Are_those_that_class_id_or_property_name_in_document_order()
    {
        var page = Pages.Read(
            """
            <body><div class="meta entry-date"><b id="update">a</b></div><p class="Lead" title="date">b</p>
            <i property="dc:issued">c</i><u class="isPublished">d</u><s id="time">e</s></body>
            """);

        Assert.Equal(["div", "b", "i", "u"], DateElements.Of(page).Select(element => element.LocalName));
    }
}
