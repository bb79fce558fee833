using System.Collections.Frozen;

namespace Ingest.Worker.Comparison.Text;

/// <summary>The words of <see cref="UncountedLine"/>, folded to lower case, as seen on news sites in each language.</summary>
internal static class UncountedWords
{
    public static FrozenSet<string> Labels { get; } = Lines("""
        advertisement
        advertisements
        advertising
        ad
        sponsored
        sponsored content
        paid content
        story continues below advertisement
        article continues below advertisement
        article continues after advertisement
        story continues below
        continue reading below
        continue reading the main story
        skip advertisement
        scroll to continue
        scroll down to continue
        anzeige
        werbung
        artikel wird nach der anzeige fortgesetzt
        publicité
        la suite après la publicité
        publicidad
        publicidade
        continua após a publicidade
        pubblicità
        advertentie
        annons
        annonse
        annonce
        reklama
        reklam
        реклама
        إعلان
        विज्ञापन
        quảng cáo
        iklan
        share
        share this
        share this article
        share this story
        listen
        listen to this article
        print
        print this article
        save
        save article
        """);

    /// <summary>What stands before the headline of another story.</summary>
    public static FrozenSet<string> Pointers { get; } = Lines("""
        read more
        read also
        also read
        read next
        more
        see also
        related
        related story
        related stories
        related article
        related articles
        recommended
        more on this story
        more on this topic
        lesen sie auch
        lesen sie dazu auch
        lesen sie mehr
        mehr zum thema
        auch interessant
        lire aussi
        à lire aussi
        lire également
        sur le même sujet
        lea también
        leer también
        lee también
        te puede interesar
        más información
        leia também
        leia mais
        veja também
        saiba mais
        leggi anche
        leggi di più
        lees ook
        lees meer
        läs också
        läs även
        läs mer
        les også
        læs også
        lue myös
        czytaj też
        czytaj także
        zobacz też
        zobacz także
        читайте также
        читать также
        читайте також
        ayrıca oku
        ilgili haber
        baca juga
        اقرأ أيضا
        اقرأ أيضًا
        यह भी पढ़ें
        相关阅读
        延伸阅读
        関連記事
        あわせて読みたい
        관련 기사
        xem thêm
        """);

    public static FrozenSet<string> Invitations { get; } = Words("""
        sign subscribe register join get your free best latest delivered
        abonnieren anmelden jetzt kostenlos inscrivez recevez abonnez suscríbete suscribirse recibe apúntate inscreva assine receba
        iscriviti ricevi schrijf meld ontvang prenumerera anmäl
        """);

    public static FrozenSet<string> Counted { get; } = Words("""
        views view read reads shares share comments comment likes like retweets replies reactions readers people reading now
        kommentare kommentar aufrufe mal geteilt commentaires commentaire vues vue partages partage comentarios comentario vistas visitas
        visualizaciones compartidos comentários comentário visualizações commenti commento visualizzazioni condivisioni reacties reactie
        kommentarer visningar visninger delingar komentarze komentarzy комментариев комментария просмотров просмотра yorum okunma
        """);

    /// <summary>Stands beside a counter: "312 people are reading this", "5 min read".</summary>
    public static FrozenSet<string> BesideCounter { get; } = Words("are is this min mins minute minutes now currently");

    public static FrozenSet<string> TimeLabels { get; } = Lines("""
        updated
        last updated
        last modified
        published
        first published
        posted
        modified
        aktualisiert
        zuletzt aktualisiert
        veröffentlicht
        stand
        publié
        publié le
        mis à
        modifié
        actualizado
        publicado
        atualizado
        aggiornato
        pubblicato
        bijgewerkt
        gepubliceerd
        laatste update
        uppdaterad
        publicerad
        opdateret
        oppdatert
        publisert
        päivitetty
        aktualizacja
        opublikowano
        обновлено
        опубликовано
        güncelleme
        son güncelleme
        yayınlanma
        """);

    public static FrozenSet<string> TimeWords { get; } = Words("""
        january february march april june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday
        second seconds minute minutes hour hours days week weeks month months year years yesterday today about
        januar februar märz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag uhr minuten stunden stunde tagen
        janvier février avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche heures minutes jours
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo horas minutos
        janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
        gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
        januari februari maart augustus timmar uren minuter minuten jour
        января февраля марта апреля июня июля августа сентября октября ноября декабря назад минут часов часа
        """);

    private static FrozenSet<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
