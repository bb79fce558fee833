namespace Ingest.Extraction.Tests.Authors.Bios;

/// <summary>Bios that are plain paragraphs below the text, in the languages of the feeds, and what looks like them and is none.</summary>
public sealed class BiosBelowTheTextTests
{
    [Theory]
    [InlineData("By Mara Lindqvist", "Mara Lindqvist, a former trade negotiator, teaches economic history at the University of Turku.")]
    [InlineData("By Mara Lindqvist", "Lindqvist is a senior fellow at the Northern Policy Forum and served as a diplomat in Riga from 2009 to 2014.")]
    [InlineData("By Mara Lindqvist", "Mara covers shipping and sanctions from Helsinki. She previously reported from Kyiv.")]
    [InlineData("By Mara Lindqvist", "Mara Lindqvist is the author of “Ports and Power.” Follow her on Twitter: @maralind")]
    [InlineData("Von Karin Vogt", "Karin Vogt ist Professorin für Völkerrecht an der Universität Graz und berät das Außenministerium.")]
    [InlineData("Von Karin Vogt", "Die Autorin lehrt Völkerrecht an der Universität Graz.")]
    [InlineData("Von Karin Vogt", "Karin Vogt, Jahrgang 1974, arbeitet als Korrespondentin in Brüssel. Zuvor berichtete sie aus Warschau.")]
    [InlineData("Par Claire Fontanel", "Claire Fontanel est chercheuse à l’Institut des relations maritimes et enseigne à l’université de Lille.")]
    [InlineData("Par Claire Fontanel", "L’auteure est politologue et directrice de recherche à l’Institut des relations maritimes.")]
    [InlineData("Por Lucía Berenguer", "Lucía Berenguer es profesora de Relaciones Internacionales en la Universidad de Vigo.")]
    [InlineData("Por Lucía Berenguer", "Lucía Berenguer (Vigo, 1980) es periodista y autora de “Puertos del norte”. Colabora con varias revistas.")]
    [InlineData("Por Inês Carvalhal", "Inês Carvalhal é investigadora do Instituto do Mar e professora na Universidade do Porto.")]
    [InlineData("Di Giulia Marconi", "Giulia Marconi è ricercatrice presso l’Istituto di studi marittimi e insegna all’Università di Trieste.")]
    [InlineData("Door Joost Hemelrijk", "Joost Hemelrijk is hoogleraar internationaal recht aan de Universiteit Leiden.")]
    [InlineData("Door Joost Hemelrijk", "Joost Hemelrijk werkt als correspondent in Brussel en schreef eerder over de havens.")]
    [InlineData("Marta Zielińska", "Marta Zielińska jest politolożką i analityczką Instytutu Morskiego w Gdańsku.")]
    [InlineData("Marta Zielińska", "Marta Zielińska – dziennikarka i publicystka, autorka książki o portach Bałtyku.")]
    [InlineData("Av Elin Sandström", "Elin Sandström är professor i folkrätt vid Uppsala universitet.")]
    [InlineData("Av Elin Sandström", "Elin Sandström är frilansjournalist och bevakar sjöfart och sanktioner.")]
    [InlineData("Av Ingrid Solbakken", "Ingrid Solbakken er seniorforsker ved Norsk havneinstitutt og tidligere diplomat.")]
    [InlineData("Kirjoittaja: Aino Lehtonen", "Aino Lehtonen on ulkomaantoimittaja, joka on seurannut merenkulkua vuodesta 2010.")]
    [InlineData("Autor: Tereza Horáková", "Tereza Horáková je analytička Přístavního institutu a píše o zahraniční politice.")]
    [InlineData("Szerző: Kovács Eszter", "Kovács Eszter a Kikötői Intézet kutatója, külpolitikával és kereskedelemmel foglalkozik.")]
    [InlineData("Scris de Andreea Munteanu", "Andreea Munteanu este cercetătoare la Institutul Porturilor și scrie despre politică externă.")]
    [InlineData("Yazar: Elif Demirci", "Elif Demirci, Liman Enstitüsü’nde araştırmacıdır ve dış politika üzerine yazmaktadır.")]
    [InlineData("Γράφει ο Νίκος Αλεξίου", "Ο Νίκος Αλεξίου είναι ερευνητής στο Ινστιτούτο Λιμένων και γράφει για την εξωτερική πολιτική.")]
    [InlineData("Автор: Ольга Смирнова", "Ольга Смирнова — научный сотрудник Института портов, специалист по внешней политике.")]
    [InlineData("Автор: Оксана Бондар", "Оксана Бондар — аналітикиня Інституту портів, пише про зовнішню політику та торгівлю.")]
    [InlineData("بقلم ليلى حداد", "ليلى حداد باحثة في معهد الموانئ وكاتبة متخصصة في السياسة الخارجية.")]
    [InlineData("מאת נועה לוי", "נועה לוי היא חוקרת במכון הנמלים וכותבת על מדיניות חוץ ועל סחר.")]
    [InlineData("文・佐藤美咲", "佐藤美咲（さとう・みさき）1980年生まれ。港湾研究所主任研究員。専門は国際政治。")]
    [InlineData("作者：王丽", "王丽，港口研究院高级研究员，长期从事外交政策研究，著有多部著作。")]
    [InlineData("Penulis: Dewi Lestari", "Dewi Lestari adalah peneliti di Institut Pelabuhan dan menulis tentang politik luar negeri.")]
    [InlineData("Tác giả: Nguyễn Thu Hà", "Nguyễn Thu Hà là nghiên cứu viên tại Viện Cảng biển, chuyên viết về chính sách đối ngoại.")]
    public async Task Reads_the_paragraph(string byline, string bio)
    {
        var author = Assert.Single(await PlainPage.AuthorsAsync(byline, $"<p><em>{bio}</em></p>"));
        Assert.Equal(bio, author.Bio);
        Assert.Equal(BioPlace.EndParagraph, author.BioPlace);
    }

    [Theory]
    [InlineData("Por Lucía Berenguer", "Lucía Berenguer", "Periodista especializada en comercio marítimo. Trabajó en Bruselas y en Riga.")]
    [InlineData("Por Inês Carvalhal", "Sobre a autora", "Jornalista, escreve sobre portos e comércio desde 2006.")]
    [InlineData("Di Giulia Marconi", "L’autrice", "Giornalista e saggista, scrive di porti e commerci dal 2004. Vive a Trieste.")]
    [InlineData("By Mara Lindqvist", "About the author", "Reporter in Helsinki who writes about ports, shipping and sanctions.")]
    public async Task Reads_what_begins_with_the_work_below_a_heading(string byline, string heading, string bio) =>
        Assert.Equal(bio, Assert.Single(await PlainPage.AuthorsAsync(byline, $"<div><h5>{heading}</h5><p>{bio}</p></div>")).Bio);

    [Fact]
    public async Task Ends_before_the_lines_that_point_to_other_stories()
    {
        const string Bio = "Oskar Brandt is a professor of international law at the University of Graz. He has advised three governments.";
        const string Pointers =
            """
            <p><b>More from Northern Post</b><br><a href="/x">The ferry</a> The harbour master says he will not sign for a ship that nobody ordered.<br>
            <a href="/y">A pilot retires</a> After forty winters on the outer mole he hands over the keys to the lighthouse.</p>
            """;
        Assert.Equal(Bio, Assert.Single(await PlainPage.AuthorsAsync("By Oskar Brandt", $"<p>{Bio}</p>{Pointers}")).Bio);
    }

    [Theory]
    [InlineData("The views expressed are her own.")]
    [InlineData("Views are her own.")]
    [InlineData("Follow us on Twitter @northernpost.")]
    public async Task Leaves_the_publishers_sentence(string tail)
    {
        const string Bio = "Mara Lindqvist is a research fellow at the Northern Policy Forum.";
        Assert.Equal(Bio, Assert.Single(await PlainPage.AuthorsAsync("By Mara Lindqvist", $"<p>{Bio} {tail}</p>")).Bio);
    }

    [Fact]
    public async Task Gives_a_sentence_about_both_to_the_first()
    {
        const string Bio = "Mara Lindqvist and Oskar Brandt are research fellows at the Northern Policy Forum and co-authors of “Ports and Power.”";
        var authors = await PlainPage.AuthorsAsync("By Mara Lindqvist and Oskar Brandt", $"<p><em>{Bio}</em></p>");
        Assert.Equal([Bio, null], authors.Select(author => author.Bio));
    }

    [Theory]
    [InlineData("Mara Lindqvist is a research fellow at the Northern Policy Forum.", "Oskar Brandt teaches international law at the University of Graz.", "<p>{0} {1}</p>")]
    [InlineData("Mara Lindqvist is a research fellow at the Northern Policy Forum.", "Oskar Brandt teaches international law at the University of Graz.", "<p>{0}</p><p>{1}</p>")]
    [InlineData("Mara Lindqvist is a research fellow at the Northern Policy Forum", "Oskar Brandt is a lecturer at the University of Graz.", "<p>{0}, and {1}</p>")]
    public async Task Gives_each_author_their_own(string first, string second, string form)
    {
        var authors = await PlainPage.AuthorsAsync("By Mara Lindqvist and Oskar Brandt", string.Format(System.Globalization.CultureInfo.InvariantCulture, form, first, second));
        Assert.Equal([first, second], authors.Select(author => author.Bio));
    }

    [Theory]
    [InlineData("<p><em>Oskar Brandt is a professor of international law at the University of Graz. This interview was edited for length.</em></p>")]
    [InlineData("<p>Follow Mara Lindqvist on Twitter @maralind</p>")]
    [InlineData("<div><p>Fact checked by</p><p>Oskar Brandt</p><p>Oskar Brandt is a fact checker and former reporter for two regional papers.</p></div>")]
    [InlineData("<div class='about'><h4>About us</h4><p>The Northern Post is an independent magazine of foreign affairs, published since 1987 by a non-profit foundation.</p></div>")]
    [InlineData("<p>Photographs by Oskar Brandt, who is a photographer based in Graz.</p>")]
    [InlineData("<p><em>Translated from the Finnish by Oskar Brandt, a translator and poet who lives in Graz.</em></p>")]
    [InlineData("<div class='author-card'><a href='/staff/mara'>Mara Lindqvist</a><span>Senior Correspondent</span></div>")]
    [InlineData("<aside><h3>Our writers</h3><div><h4>Oskar Brandt</h4><p>Oskar Brandt is a professor of law in Graz.</p></div><div><h4>Karin Vogt</h4><p>Karin Vogt is a correspondent in Brussels.</p></div></aside>")]
    [InlineData("<p>© 2024 Mara Lindqvist, all rights reserved. Reprints need the written consent of the author.</p>")]
    [InlineData("<p>“Mara Lindqvist is the finest reporter of our ports, and her book belongs on the desk of every minister of trade.” – Oskar Brandt</p>")]
    public async Task Takes_none_of_these_for_the_authors_bio(string after) =>
        Assert.Null(Assert.Single(await PlainPage.AuthorsAsync("By Mara Lindqvist", after)).Bio);

    [Fact]
    public async Task Takes_the_line_of_titles_for_no_part_of_the_bio()
    {
        const string Bio = "I cover ports and shipping from Helsinki, and I once sailed on the ships that I now write about.";
        const string Card = $"<div class='author-bio'><h4>Mara Lindqvist</h4><p>Senior Correspondent | Ports, Shipping and Sanctions</p><p>{Bio}</p></div>";
        Assert.Equal(Bio, Assert.Single(await PlainPage.AuthorsAsync("By Mara Lindqvist", Card)).Bio);
    }

    [Fact]
    public async Task Prefers_what_is_surely_the_authors_to_what_is_longer()
    {
        const string Bio = "Mara Lindqvist covers shipping from Helsinki for the Northern Post.";
        const string Cards = $"<div class='author-bio'><h4>Mara Lindqvist</h4><p>{Bio}</p></div><div class='bio'><h4>Tester</h4><p>As the deputy editor for trade, Katja connects readers with the best reports on ports and sanctions. Before she joined the desk, Katja worked as a staff writer.</p></div>";
        Assert.Equal(Bio, Assert.Single(await PlainPage.AuthorsAsync("By Mara Lindqvist", Cards)).Bio);
    }

    [Fact]
    public async Task Names_the_author_by_the_card_where_the_byline_is_a_house()
    {
        const string Bio = "Mara Lindqvist is the head of trade coverage and the co-host of a weekly programme on ports.";
        var authors = await PlainPage.AuthorsAsync("By Reuters", $"<p>Share</p><p>Print</p><p>More from trade</p><p>Send</p><p>Save</p><div><h4>Mara Lindqvist</h4><p>{Bio}</p></div>");
        Assert.Equal(("Mara Lindqvist", Bio), (authors[0].Name, authors[0].Bio));
    }
}
