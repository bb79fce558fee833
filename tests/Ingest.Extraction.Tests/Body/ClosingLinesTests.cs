using Ingest.Extraction.Body;

namespace Ingest.Extraction.Tests.Body;

public sealed class ClosingLinesTests
{
    [Theory]
    [InlineData("Support our journalism. Become a member today.")]
    [InlineData("▶ Síguenos en nuestras redes")]
    [InlineData("Abonnez-vous à notre lettre")]
    [InlineData("Нашли ошибку? Выделите текст и нажмите Ctrl+Enter")]
    [InlineData("Виділіть помилку мишкою та натисніть Ctrl+Enter.")]
    [InlineData("تابعوا أخبارنا عبر تطبيق واتساب")]
    [InlineData("کد خبر: ۱۱۸۴۷۲۰")]
    [InlineData("版权声明：本文为原创，未经授权不得转载。")]
    [InlineData("この記事が気に入ったらフォローしよう")]
    [InlineData("Letters to the Editor: 1 Quay Street, Aldermark. Include name and address.")]
    [InlineData("Do you have a question for Ann? Send it to ann@example.org.")]
    [InlineData("Du bekommst diese E-Mail, weil du dich angemeldet hast.")]
    [InlineData("Simak berita lain di kanal kami")]
    [InlineData("© RIPRODUZIONE RISERVATA")]
    [InlineData("Die Beiträge geben nicht unbedingt die Meinung der Redaktion wieder.")]
    [InlineData("The views represented herein are those of the authors and do not necessarily reflect the views of the Centre, its staff, its fellows, its donors or its trustees, none of whom has seen them before they were published.")]
    public void Knows_a_request_to_the_reader(string line) => Assert.True(ClosingLines.Is(line));

    [Theory]
    [InlineData("The union asked its members to follow us to the quay.")]
    [InlineData("شارك في المفاوضات وزراء أربع دول.")]
    [InlineData("Del total, cuarenta mil viajeros son familiares.")]
    [InlineData("Do you have a harbour, she asked the man at the counter.")]
    [InlineData("Letters to the editor were printed on the last page.")]
    [InlineData("Support for the ferry has grown since the autumn.")]
    [InlineData("")]
    public void Leaves_sentences_of_the_story_alone(string line) => Assert.False(ClosingLines.Is(line));
}
