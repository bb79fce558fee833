using System.Buffers;
using System.Text.RegularExpressions;
using Ingest.Extraction.Blocks;

namespace Ingest.Extraction.Body;

/// <summary>
/// Lines that publishing systems print in the text's own place and in their own words: what stands for a post until it is let in, where a
/// blog files an entry, what an advertisement is announced with, which picture of how many is shown.
/// </summary>
internal static partial class SystemLines
{
    /// <summary>Characters.</summary>
    private const int LongestNotice = 320;
    private const int LongestCount = 10;

    private const int LongestComments = 24;

    private const int FewestTags = 2;

    private static readonly SearchValues<string> Comments = SearchValues.Create(
        ["comment", "kommentar", "comentário", "comentario", "comentaris", "comentarii", "commento", "commenti", "reactie", "reacties", "kommentti", "kommenttia", "komentarz", "komentář", "komentár", "hozzászólás", "комментари", "коментар", "σχόλι", "yorum", "تعليق", "تعليقات", "نظر", "תגובות", "टिप्पणी", "মন্তব্য", "ความคิดเห็น", "bình luận", "komentar", "コメント", "评论", "評論", "留言", "댓글"], StringComparison.OrdinalIgnoreCase);

    /// <summary>How they begin.</summary>
    private static readonly Beginnings Notices = new(
        "article continues after", "article continues below", "story continues below", "story continues after", "continues after advert", "continue reading below", "weiter nach der anzeige", "artikel wird nach der anzeige", "nach der anzeige geht", "la suite après la pub", "la suite après cette publicité", "continúa después de la publicidad", "continua após a publicidade", "continua dopo la pubblicità", "artikel gaat verder onder", "artikeln fortsätter efter", "artikkelen fortsetter under", "artiklen fortsætter efter", "juttu jatkuu mainoksen", "tekst dalszy pod reklamą", "dalsza część tekstu pod", "продолжение после рекламы", "продовження після реклами", "haberin devamı", "scroll to continue", "scroll untuk", "simak video", "simak juga video", "tonton juga video", "saksikan video", "saksikan juga video", "lihat juga video", "gambas:", "advertisement - scroll", "기사 이어보기", "記事は広告の後に",
        "view larger map", "größere karte anzeigen", "agrandir le plan", "afficher une carte plus grande", "ver mapa más grande", "visualizza mappa ingrandita", "visualizzazione ingrandita della mappa", "exibir mapa ampliado", "grotere kaart weergeven", "visa större karta", "vis større kart", "näytä suurempi kartta", "wyświetl większą mapę", "zvětšit mapu", "просмотреть увеличенную карту", "大きな地図で見る", "查看大图", "rate this post", "bewerte diesen beitrag", "bewerten sie diesen beitrag", "noter cet article", "valora este artículo", "valora este post", "avalie este post", "vota questo articolo", "beoordeel dit artikel", "oceń ten wpis", "оцените статью", "follow topics and authors from this story", "how we rate and review", "scroll to continue", "scroll down to continue", "ad - scroll", "ad – scroll", "ad - continue reading", "advertisement - scroll", "advertisement – scroll", "advertisement - continue", "jump to recipe", "print recipe", "skip to recipe", "zum rezept springen", "springe zu rezept", "rezept drucken", "aller à la recette", "imprimer la recette", "ir a la receta", "imprimir receta", "vai alla ricetta", "stampa ricetta", "naar het recept", "skocz do przepisu",
        "suggested citation", "recommended citation", "how to cite this", "cite this article", "cite this page", "cite this post", "zitiervorschlag", "empfohlene zitierweise", "pour citer cet article", "pour citer ce billet", "cómo citar este", "como citar este", "come citare questo", "this slideshow requires javascript", "diese diashow benötigt javascript", "ce diaporama nécessite javascript", "este pase de diapositivas requiere javascript", "este slideshow necessita de javascript", "questa presentazione richiede javascript", "deze diashow vereist javascript", "det här bildspelet kräver javascript", "ten pokaz slajdów wymaga javascript", "для просмотра слайдшоу требуется", "please enable javascript", "you need to enable javascript", "bitte aktivieren sie javascript", "veuillez activer javascript", "activa javascript", "habilite o javascript",
        "dalszy ciąg materiału", "dalsza część artykułu", "ciąg dalszy materiału", "tekst se nastavlja", "текст се наставља", "članak se nastavlja", "nastavak teksta ispod", "článek pokračuje pod", "pokračování článku pod", "a cikk a hirdetés után", "a hirdetés után folytatódik", "articolul continuă după", "статията продължава", "продолжение ниже", "το άρθρο συνεχίζεται", "straipsnis tęsiasi po", "lugu jätkub pärast", "raksts turpinās pēc", "artikel berlanjut setelah", "javascript is disabled", "javascript is not enabled", "javascript ist deaktiviert", "javascript est désactivé", "javascript är avstängt", "javascript måste vara", "javascript er slått av", "javascript er deaktiveret", "javascript on poistettu",
        "this entry was posted", "this post was posted in", "this entry is filed under", "dieser beitrag wurde unter", "dieser beitrag wurde am", "der beitrag wurde am", "dieser eintrag wurde", "cette entrée a été publiée", "ce contenu a été publié", "cet article a été publié dans", "esta entrada fue publicada", "esta entrada se publicó", "publicado en la categoría", "este post foi publicado em", "esta entrada foi publicada", "questa voce è stata pubblicata", "questo articolo è stato pubblicato in", "dit bericht werd geplaatst", "dit bericht is geplaatst", "detta inlägg publicerades", "det här inlägget postades", "denne oppføringen ble publisert", "dette indlæg blev udgivet", "tämä artikkeli on julkaistu kategoriassa", "ten wpis został opublikowany", "příspěvek byl publikován", "ez a bejegyzés", "acest articol a fost publicat în", "запись опубликована в рубрике", "цей запис опубліковано", "αυτή η καταχώρηση δημοσιεύθηκε", "bu yazı", "投稿日:", "本文发表于", "本篇發表於",
        "externer inhalt", "empfohlener redaktioneller inhalt", "empfohlener externer inhalt", "an dieser stelle finden sie", "an dieser stelle befindet sich", "an dieser stelle steht ein externer", "hier finden sie externen inhalt", "mit ihrer zustimmung", "ich bin damit einverstanden, dass mir externe", "ich bin einverstanden, dass mir externe", "zur anzeige dieses inhalts", "deine privatsphäre-einstellungen verhindern", "ihre datenschutzeinstellungen verhindern", "um diesen inhalt anzuzeigen", "damit dieser inhalt angezeigt", "dieser inhalt kann nicht angezeigt", "dieser inhalt wird von", "wir benötigen ihre zustimmung", "here an editor has chosen", "this content is hosted by", "this content is not available due to your privacy", "this content is provided by", "this embed is blocked", "to view this content", "to view this video please enable", "to display this content", "we need your consent", "i agree that content from", "ce contenu est bloqué", "ce contenu provient de", "pour afficher ce contenu", "pour visualiser ce contenu", "este contenido no está disponible debido a", "para ver este contenido", "este conteúdo é fornecido por", "para ver este conteúdo", "questo contenuto è ospitato", "per visualizzare questo contenuto", "deze inhoud kan niet", "om deze inhoud te", "om deze content te", "voor het tonen van", "det här innehållet", "för att se det här innehållet", "du må godta informasjonskapsler", "for at se dette indhold", "ta treść jest", "aby wyświetlić", "tento obsah", "pro zobrazení obsahu");

    private static readonly SearchValues<char> Openings = SearchValues.Create(" -–—*•►▶▼↓[(");

    public static bool Is(Block block)
    {
        if (block.Kind is BlockKind.Heading or BlockKind.Code or BlockKind.TableRow)
        {
            return false;
        }

        var text = block.Text.AsSpan();
        return text.Length <= LongestNotice && (IsNotice(text) || IsCode(text) || IsPlaceOfPicture(text) || AreComments(text) || AreTags(text) || (text.Contains("{{", StringComparison.Ordinal) && (block.Marks & Marks.TemplateTag) != Marks.None));
    }

    public static bool IsNotice(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyExcept(Openings);
        return start >= 0 && Notices.AreOf(text[start..]);
    }

    private static bool IsCode(ReadOnlySpan<char> text) => text is ['[', .., ']'] && Codes().IsMatch(text);

    /// <summary>What should have become a box: "[CTA_MODULE]", "[gallery ids="4,7"]", "[/caption]". Editors set "[UPDATE]" and "[sic]" in brackets, too.</summary>
    [GeneratedRegex(@"^(?:\[(?:/[a-z][\w-]{2,40}|[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?:\s[^\]]*)?|[a-z][\w-]{2,40}\s(?:[^\]]*\s)?[a-z][\w-]*=[""'“”][^\]]*)\]\s*)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Codes();

    /// <summary>"4 comments", "댓글 0", "Комментарии (12)": how many answered, and nothing else.</summary>
    public static bool AreComments(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestComments || !text.ContainsAnyInRange('0', '9') || !text.ContainsAny(Comments))
        {
            return false;
        }

        var words = 0;
        foreach (var range in text.SplitAny(" (:"))
        {
            words += text[range].Trim(",.)").ContainsAnyExceptInRange('0', '9') ? 1 : 0;
        }

        return words == 1;
    }

    /// <summary>"1 / 12", beside the first picture of twelve.</summary>
    private static bool IsPlaceOfPicture(ReadOnlySpan<char> text) =>
        text.Length <= LongestCount && text[0] == '1' && text[1..].TrimStart() is ['/', .. var count] && int.TryParse(count.Trim(), out var pictures) && pictures > 1 && text.Contains(' ');

    /// <summary>"#harbour #treaty".</summary>
    private static bool AreTags(ReadOnlySpan<char> text)
    {
        if (text[0] != '#')
        {
            return false;
        }

        var tags = 0;
        foreach (var range in text.SplitAny(" \n,"))
        {
            var tag = text[range];
            if (tag.Length > 0 && (tag.Length == 1 || tag[0] != '#' || !char.IsLetter(tag[1])))
            {
                return false;
            }

            tags += tag.Length > 0 ? 1 : 0;
        }

        return tags >= FewestTags;
    }
}
