using System.Collections.Frozen;

namespace Ingest.Worker.Comparison.Text;

/// <summary>The words of lines that say how long ago something was, as seen on news sites in each language.</summary>
internal static class AgoWords
{
    /// <summary>Say that a number of units ago something happened; a line without one is none of these.</summary>
    public static FrozenSet<string> Ago { get; } = WordList.Words("""
        ago vor för for il hace há atrás fa geleden sedan siden sitten temu назад тому önce منذ قبل पहले trước lalu zpět преди πριν acum עברו לפני
        před pred ezelőtt órája perce napja prije pre пре پیش
        """);

    public static FrozenSet<string> Units { get; } = WordList.Words("""
        s sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w wk week weeks mo month months yr year years a an one about just y
        sekunde sekunden minuten std stunde stunden tag tage tagen woche wochen monat monaten jahr jahren einer einem
        seconde secondes heure heures jour jours semaine semaines mois an ans une un
        segundo segundos minuto minutos hora horas día días semana semanas mes meses año años una
        dia dias mês ano anos uma um
        secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni
        seconden uur uren dag dagen weken maand maanden jaar
        sekunder minuter timme timmar dagar vecka veckor månad månader år time timer timar dager dage uge uger uke uker måned måneder
        minuuttia tuntia päivää sekund minut minuty godz godziny godzin dni tygodni miesięcy lat
        секунд минут минуты минуту час часа часов день дня дней дні годин години хвилин
        saniye dakika saat gün hafta ay yıl
        hodinami hodinou hodiny hodin minutami minutou minut dny dni dnem hod órával perccel nappal órája perce napja ore oră zile zi secunde
        από ώρες ώρα λεπτά λεπτό ημέρες ημέρα μέρες минути часа дни sata sati sat minuta dana dan сата сати минута дана ساعت دقیقه روز שעות שעה דקות דקה ימים יום
        ثوان دقيقة دقائق ساعة ساعات يوم أيام सेकंड मिनट घंटे घंटा दिन giây phút giờ ngày tuần detik menit jam hari minggu yang
        """);

    /// <summary>Stand beside it; those that <see cref="UncountedWords.TimeLabels"/> lacks, which may not change; of two words each is one.</summary>
    public static FrozenSet<string> TimeLabels { get; } = WordList.Words("""
        aktualizováno aktualizované zveřejněno frissítve közzétéve actualizat publicat güncellendi yayınlandı ενημερώθηκε ενημέρωση δημοσιεύτηκε оновлено опубліковано обновена обновено публикувано актуализирана
        last edited changed zuletzt geändert bearbeitet letzte änderung aktualisierung dernière modification última modificación actualización modificado modificação atualização editado
        ultima modifica ultimo aggiornamento modificato laatst gewijzigd aangepast senast ändrad sist endret sidst ændret viimeksi muokattu
        ostatnia zmiana modyfikacja poslední změna aktualizace posledná zmena aktualizácia utolsó módosítás frissítés modificare actualizare последнее обновление изменение изменено
        останнє оновлення змінено son değişiklik τελευταία τροποποίηση تعديل
        ažurirano objavljeno ажурирано објављено آخر تحديث نشر به‌روز به روز شد עודכן פורסם diperbarui diterbitkan cập nhật अपडेट किया गया
        """);

    /// <summary>Lines that say when without a number.</summary>
    public static FrozenSet<string> Whens { get; } = WordList.Lines("""
        just now
        now
        today
        yesterday
        an hour ago
        a day ago
        gerade eben
        heute
        gestern
        à l'instant
        aujourd'hui
        hier
        ahora
        hoy
        ayer
        agora
        hoje
        ontem
        adesso
        oggi
        ieri
        vandaag
        gisteren
        idag
        igår
        i dag
        i går
        dzisiaj
        dziś
        wczoraj
        сегодня
        вчера
        bugün
        dün
        اليوم
        أمس
        आज
        कल
        hôm nay
        hôm qua
        hari ini
        kemarin
        今日
        昨日
        今天
        昨天
        刚刚
        오늘
        어제
        """);
}
