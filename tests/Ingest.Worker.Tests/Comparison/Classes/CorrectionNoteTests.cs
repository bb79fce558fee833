using Ingest.Worker.Comparison.Classes;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Tests.Comparison.Classes;

public sealed class CorrectionNoteTests
{
    [Theory]
    [InlineData("Correction: The vote was on Monday.")]
    [InlineData("CORRECTION (March 3, 2020): The vote was on Monday.")]
    [InlineData("Correction, May 4, 2021: The vote was on Monday.")]
    [InlineData("[Editor\u2019s note: The author advised the ministry.]")]
    [InlineData("This article has been retracted.")]
    [InlineData("This story was withdrawn on Friday.")]
    [InlineData("Dieser Artikel wurde am 3. November zurückgezogen.")]
    [InlineData("Cet article a été retiré.")]
    [InlineData("An earlier version of this article misstated the date.")]
    [InlineData("This story has been updated to correct the name of the ship.")]
    [InlineData("Clarification \u2014 the figure includes pensions.")]
    [InlineData("Korrektur: Die Abstimmung war am Montag.")]
    [InlineData("Anmerkung der Redaktion: Der Text wurde erg\u00E4nzt.")]
    [InlineData("Rectificatif : le vote a eu lieu lundi.")]
    [InlineData("Note de la r\u00E9daction : texte mis \u00E0 jour.")]
    [InlineData("Fe de errores: la votaci\u00F3n fue el lunes.")]
    [InlineData("Correzione: il voto si \u00E8 tenuto luned\u00EC.")]
    [InlineData("Corre\u00E7\u00E3o: a vota\u00E7\u00E3o foi na segunda.")]
    [InlineData("Rectificatie: de stemming was op maandag.")]
    [InlineData("R\u00E4ttelse: Omr\u00F6stningen var i m\u00E5ndags.")]
    [InlineData("Sprostowanie: g\u0142osowanie odby\u0142o si\u0119 w poniedzia\u0142ek.")]
    [InlineData("\u0418\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u0435: \u0433\u043E\u043B\u043E\u0441\u043E\u0432\u0430\u043D\u0438\u0435 \u0431\u044B\u043B\u043E \u0432 \u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A.")]
    [InlineData("\u066A\u062A\u0635\u062D\u064A\u062D: \u0643\u0627\u0646 \u0627\u0644\u062A\u0635\u0648\u064A\u062A \u064A\u0648\u0645 \u0627\u0644\u0627\u062B\u0646\u064A\u0646.", false)]
    [InlineData("\u062A\u0635\u062D\u064A\u062D: \u0643\u0627\u0646 \u0627\u0644\u062A\u0635\u0648\u064A\u062A \u064A\u0648\u0645 \u0627\u0644\u0627\u062B\u0646\u064A\u0646.")]
    [InlineData("\u66F4\u6B63\uFF1A\u6295\u7968\u5728\u661F\u671F\u4E00\u3002")]
    [InlineData("\u8A02\u6B63\uFF1A\u65E5\u4ED8\u306B\u8AA4\u308A\u304C\u3042\u308A\u307E\u3057\u305F\u3002")]
    [InlineData("\uC815\uC815: \uB0A0\uC9DC\uAC00 \uC798\uBABB\uB418\uC5C8\uC2B5\uB2C8\uB2E4.")]
    [InlineData("D\u00FCzeltme: Oylama pazartesi g\u00FCn\u00FC yap\u0131ld\u0131.")]
    [InlineData("This article was updated at 3:40 p.m. to include a comment from the ministry.")]
    [InlineData("Note: This article was revised after publication to remove an unverified claim.")]
    [InlineData("This post has since been edited to remove a name.")]
    [InlineData("Dieser Artikel wurde am 3. März um eine Stellungnahme ergänzt.")]
    [InlineData("Cet article a été mis à jour avec la réponse du ministère.")]
    [InlineData("Este artículo ha sido actualizado con la respuesta del ministerio.")]
    [InlineData("This article was updated on 3 March 2026.", false)]
    [InlineData("This article was last updated at 3:40 p.m. GMT.", false)]
    [InlineData("The report was revised to show that growth had stalled.", false)]
    [InlineData("Corrections officers went on strike on Monday.", false)]
    [InlineData("Correction of the market is overdue, analysts said.", false)]
    [InlineData("The correction came late: prices fell by a fifth.", false)]
    [InlineData("She asked for a clarification of the rules.", false)]
    public void Is_recognised(string text, bool expected = true) =>
        Assert.Equal(expected, CorrectionNote.Is(new Sentence(text, Normalise.Key(text), 0)));
}
