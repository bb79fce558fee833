using Ingest.Extraction.Authors;
using Ingest.Extraction.Tests.Page;

namespace Ingest.Extraction.Tests.Authors;

public sealed class DatedCreditsTests
{
    private const string Head = "<meta property='og:title' content='A harbour waits for its ships'><body><h1>A harbour waits for its ships</h1>";
    private const string Story = "<div><p>The harbour commission voted on Tuesday to deepen the northern basin, ending a dispute that had kept two governments apart for years, and nobody on either bank of the river would say what had been agreed beyond the wording of a statement.</p></div>";

    [Theory]
    [InlineData("<p>Ana Beltrán and Dmitri Kovac</p><p>November 3, 2025</p>", "Ana Beltrán", "Dmitri Kovac")]
    [InlineData("<p>What the mainland will and will not promise</p><div>Sofia Lindgren, Marcus Oyelaran</div><div>5 Feb 2026</div>", "Sofia Lindgren", "Marcus Oyelaran")]
    [InlineData("<div>5 Feb 2026</div><div>Essay</div><div>Ines Corda &amp; Oyelaran Brandt</div>", "Ines Corda", "Oyelaran Brandt")]
    [InlineData("<div><span>Paul R. Delgado III</span><span>Desert Report</span><span>01/29/2026 4:05 PM MST</span></div>", "Paul R. Delgado III")]
    [InlineData("<p><span>Essay</span><span>Wednesday 5th of November 2025</span><span>Dr. Imogen Hartwell-Price</span></p>", "Dr. Imogen Hartwell-Price")]
    [InlineData("<p><span class='name'>高瀬美咲</span><time>2026年4月10日 6時00分</time></p>", "高瀬美咲")]
    [InlineData("<div>2026年03月06日 08:15　来源：港湾网　作者：林晓舟</div>", "林晓舟")]
    [InlineData("<div><span>Haber: Defne Aksoy</span><span>Giriş: 17 Şubat 2026 09:11</span></div>", "Defne Aksoy")]
    [InlineData("<p>The harbour commission has voted to deepen the northern basin, which ends a dispute that had kept two governments apart for eleven years; what was agreed beyond the wording of a statement nobody on either bank of the river would say, and the pilots go on waiting.</p><p>Ana Beltrán</p><p><span>03.11.2025</span></p>", "Ana Beltrán")]
    [InlineData("<p>Νίκος Αλεξίου</p><p>3/11/2025</p>", "Νίκος Αλεξίου")]
    [InlineData("<p>سلمى حداد - بيروت</p><p>3 نوفمبر 2025</p>", "سلمى حداد")]
    [InlineData("<p>Karin Ståhl/TT</p><p>3 november 2025</p>", "Karin Ståhl")]
    [InlineData("<p>de Andrei Munteanu</p><p>3 noiembrie 2025</p>", "Andrei Munteanu")]
    [InlineData("<div><span>Στυλιανός Καραγιάννης</span><span>05.03.2024 | 10:15</span></div>", "Στυλιανός Καραγιάννης")]
    public void Reads_people_beside_the_date(string lines, params string[] names) =>
        Assert.Equal(names, DatedCredits.Of(new AuthorPage(Pages.Read($"{Head}{lines}{Story}"))).Select(credit => credit.Name));

    [Theory]
    [InlineData("<p>Ana Beltrán and Dmitri Kovac</p>")]
    [InlineData("<p>Middle East and North Africa</p><p>November 3, 2025</p>")]
    [InlineData("<p>Santa Fe and Buenos Aires</p><p>November 3, 2025</p>")]
    [InlineData("<p><a href='/tag/angela'>Angela Merkel</a></p><p>November 3, 2025</p>")]
    [InlineData("<figure><figcaption>Paul Delgado</figcaption></figure><p>November 3, 2025</p>")]
    [InlineData("<div class='image-text'>Paul Delgado</div><p>November 3, 2025</p>")]
    [InlineData("<p>Paul Delgado meets the harbour's masters</p><p>November 3, 2025</p>")]
    [InlineData("<p><span class='section-name'>国際面</span><time>2026年4月10日</time></p>")]
    [InlineData("<p>San Esteban</p><p>November 3, 2025</p>")]
    public void Takes_sections_places_tags_and_sentences_for_nobody(string lines) =>
        Assert.Empty(DatedCredits.Of(new AuthorPage(Pages.Read($"{Head}{lines}{Story}"))));

    [Fact]
    public void Takes_nobody_of_whom_the_headline_speaks() =>
        Assert.Empty(DatedCredits.Of(new AuthorPage(Pages.Read($"<title>Ana Beltrán resigns</title><body><h1>Ana Beltrán resigns from the harbour board</h1><p>Ana Beltrán (File)</p><p>3 November 2025</p>{Story}"))));
}
