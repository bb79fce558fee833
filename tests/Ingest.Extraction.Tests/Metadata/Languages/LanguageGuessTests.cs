using Ingest.Extraction.Metadata.Languages;

namespace Ingest.Extraction.Tests.Metadata.Languages;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("ar", "اجتمعت اللجنة يوم الاثنين لمناقشة المعاهدة ولم يغادر أحد قبل أن تحصى الأصوات مرتين بينما ينتظر المزارعون الطريق.")]
    [InlineData("cs", "Výbor se sešel v pondělí, aby projednal smlouvu, a nikdo neodešel, dokud nebyly hlasy dvakrát spočítány.")]
    [InlineData("en", "The minister said that the ships would not be allowed to leave the harbour before the end of the week.")]
    [InlineData("de", "Der Minister sagte, dass die Schiffe den Hafen nicht vor dem Ende der Woche verlassen dürfen.")]
    [InlineData("fr", "Le ministre a déclaré que les navires ne pourraient pas quitter le port avant la fin de la semaine.")]
    [InlineData("es", "El ministro dijo que los barcos no podrán salir del puerto antes de que termine la semana, según fuentes.")]
    [InlineData("it", "Il ministro ha detto che le navi non potranno lasciare il porto prima della fine della settimana.")]
    [InlineData("pt", "O ministro disse que os navios não poderão sair do porto antes do fim da semana, segundo uma fonte.")]
    [InlineData("nl", "De minister zei dat de schepen de haven niet voor het einde van de week mogen verlaten en dat er geen plan is.")]
    [InlineData("sv", "Ministern sade att fartygen inte får lämna hamnen före slutet av veckan och att det inte finns någon plan.")]
    [InlineData("pl", "Minister powiedział, że statki nie będą mogły opuścić portu przed końcem tygodnia, a w mieście jest spokojnie.")]
    [InlineData("cs", "Ministr řekl, že lodě nebudou moci opustit přístav před koncem týdne a že se na tom podle něj nic nezmění.")]
    [InlineData("fi", "Ministeri sanoi, että laivat eivät saa lähteä satamasta ennen viikon loppua, mutta hän ei ole vielä varma.")]
    [InlineData("tr", "Bakan, gemilerin hafta sonuna kadar limandan ayrılamayacağını ve bu konuda yeni bir plan olduğunu söyledi.")]
    [InlineData("id", "Menteri mengatakan bahwa kapal tersebut tidak akan meninggalkan pelabuhan dan mereka bisa menunggu di sana.")]
    [InlineData("hu", "A miniszter azt mondta, hogy a hajók nem hagyhatják el a kikötőt a hét vége előtt, és ez már biztos.")]
    [InlineData("ro", "Ministrul a spus că navele nu vor putea să părăsească portul până la sfârșitul săptămânii, din cauza vântului.")]
    [InlineData("ru", "Министр сказал, что корабли не смогут покинуть порт до конца недели, и это уже решено.")]
    [InlineData("uk", "Міністр сказав, що кораблі не зможуть залишити порт до кінця тижня, і це вже вирішено.")]
    [InlineData("el", "Ο υπουργός είπε ότι τα πλοία δεν θα φύγουν από το λιμάνι.")]
    [InlineData("ar", "قال الوزير إن السفن لن تغادر الميناء قبل نهاية الأسبوع، على أن يتم ذلك من خلال خطة جديدة في هذا الشأن")]
    [InlineData("he", "השר אמר שהספינות לא יעזבו את הנמל לפני סוף השבוע והדבר כבר הוחלט")]
    [InlineData("zh", "部长表示，船只在周末之前不得离开港口，这一决定已经作出，不会改变。所有人都必须遵守这一规定，直到另行通知为止，谢谢大家合作。")]
    [InlineData("ja", "大臣は、船は週末まで港を出られないと述べた。この決定は変わらないという。すべての人はこの規則を守らなければならない。")]
    [InlineData("ko", "장관은 배들이 주말까지 항구를 떠날 수 없다고 말했다. 이 결정은 바뀌지 않을 것이다. 모두 이 규칙을 따라야 한다고 했다.")]
    [InlineData("th", "รัฐมนตรีกล่าวว่าเรือจะออกจากท่าเรือไม่ได้ก่อนสิ้นสัปดาห์")]
    public void Knows_the_language_of_a_paragraph(string language, string text) => Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("Short")]
    [InlineData("Xqz Vkj Wqp Zzt Rrg Bbn Mml Kkh Jjf Ddw Qqa Vvb Nnm Wwx Zzy")]
    public void Says_nothing_of_what_it_cannot_know(string text) => Assert.Null(LanguageGuess.Of(text));

    [Theory]
    [InlineData("EN_us", "en-US")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("iw", "he")]
    [InlineData("jp", "ja")]
    [InlineData("nb-NO", "no-NO")]
    [InlineData("English", null)]
    [InlineData("{{lang}}", null)]
    [InlineData("utf-8", null)]
    [InlineData("", null)]
    public void Spells_tags_as_the_standard_does(string tag, string? expected) => Assert.Equal(expected, LanguageTag.Normalize(tag));

    [Theory]
    [InlineData("de", "The minister said that the ships would not be allowed to leave the harbour before the end of the week.", "en")]
    [InlineData("en-GB", "The minister said that the ships would not be allowed to leave the harbour before the end of the week.", "en-GB")]
    [InlineData("da", "Ministeren sa at skipene ikke får forlate havnen før slutten av uken, og at det ikke er noen plan for dem.", "da")]
    [InlineData(null, "Ministern sade att fartygen inte får lämna hamnen före slutet av veckan och att det inte finns någon plan.", "sv")]
    [InlineData("fr", "Ok.", "fr")]
    public void Lets_the_text_overrule_a_wrong_declaration(string? declared, string text, string expected) =>
        Assert.Equal(expected, LanguageRules.Decide((declared, "html lang"), text).Language);
}
