using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Ingest.Extraction;

namespace Ingest.Worker.Polling.Dates;

/// <summary>Names of months in the languages that feeds are written in, whole and shortened, without their accents.</summary>
internal static class MonthNames
{
    // One line a month: English, German, French, Spanish, Portuguese, Italian, Dutch, Scandinavian, Polish, Czech, Slovene/Croatian,
    // Slovak, Serbian, Hungarian, Romanian, Catalan, Albanian, Turkish, Indonesian, Malay, Filipino, Swahili, Finnish, Baltic, Greek, Russian,
    // Ukrainian, Belarusian, Bulgarian, Macedonian, Arabic, Hebrew, Persian, Hindi, Urdu, Thai.
    private static readonly string[] Lines =
    [
        "มกราคม جانفي jan january januar janner janvier janv enero ene janeiro gennaio gen januari januari jan stycznia styczen sty ledna leden led januarja sijecnja januar ianuarie ian ocak oca tammikuu tammikuuta sausio janvaris jaanuar ιανουαριου ιανουαριος ιαν января январь янв сiчня січня січень сiч януари яну يناير ינואר بنایر ژانویه जनवरी جنوری كانون januara јануар јануара јануари gener janar студзеня студзень",
        "กุมภาพันธ์ فيفري feb february februar feber fevrier fevr fev febrero fevereiro febbraio februari febr februari lutego luty lut unora unor uno februarja veljace februarie subat sub helmikuu helmikuuta vasario februaris veebruar φεβρουαριου φεβρουαριος φεβ февраля февраль фев лютого лютий лют февруари فبراير פברואר فوریه फरवरी फ़रवरी فروری شباط februara фебруар фебруара фебруари febrer shkurt лютага pebruari pebrero peb",
        "มีนาคม mar march marz maerz mrz mars marzo marco maart mrt mars marts marca marzec brezna brezen bre marec ozujka marcius marc martie mart maaliskuu maaliskuuta kovo marts marts μαρτιου μαρτιος μαρ марта март мар березня березень бер марта март مارس מרץ مارس मार्च مارچ آذار maret machi marso mac сакавіка",
        "เมษายน أفريل apr april avril avr abril abr aprile april kwietnia kwiecien kwi dubna duben dub aprila travnja aprilis aprilie nisan nis huhtikuu huhtikuuta balandzio aprilis aprill απριλιου απριλιος απρ апреля апрель апр квiтня квітня квітень кві април أبريل ابريل אפריל آوریل अप्रैल اپریل نيسان prill красавіка aprili априла",
        "พฤษภาคม ماي may mai mayo maio maggio mag mei maj maja kvetna kveten kve svibnja majus mai mayis toukokuu toukokuuta geguzes maijs μαιου μαιος μαι мая май травня травень тра май مايو מאי مه मई مئی أيار ايار maig мај",
        "มิถุนายน جوان jun june juni juin junio junho giugno giu juni czerwca czerwiec cze cervna cerven junija lipnja junius iunie iun haziran haz kesakuu kesakuuta birzelio junijs juuni ιουνιου ιουνιος ιουν июня июнь июн червня червень чер юни يونيو יוני ژوئن जून جون حزيران juna juny qershor чэрвеня јун јуна јуни hunyo",
        "กรกฎาคม جويلية jul july juli juillet juil julio julho luglio lug juli lipca lipiec lip cervence cervenec julija srpnja julius iulie iul temmuz tem heinakuu heinakuuta liepos julijs juuli ιουλιου ιουλιος ιουλ июля июль июл липня липень лип юли يوليو יולי ژوئیه जुलाई جولائی تموز jula juliol korrik ліпеня јул јула јули julai hulyo",
        "สิงหาคม aug august aout agosto ago agost augustus aug sierpnia sierpien sie srpna srpen avgusta avgust kolovoza augusztus agustos agu elokuu elokuuta rugpjucio augusts αυγουστου αυγουστος αυγ августа август авг серпня серпень сер август أغسطس اغسطس אוגוסט اوت अगस्त اگست آب augusta augusti agustus agust agosti ogos gusht жніўня",
        "กันยายน sep sept september septembre septiembre setiembre setembro set settembre september wrzesnia wrzesien wrz zari zar septembra rujna szeptember szept septembrie eylul eyl syyskuu syyskuuta rugsejo septembris σεπτεμβριου σεπτεμβριος σεπ сентября сентябрь сен сент вересня вересень вер септември سبتمبر ספטמבר سپتامبر सितंबर सितम्बर ستمبر أيلول septembar shtator верасня септембар септембра setyembre septemba setembre",
        "ตุลาคม oct october oktober okt octobre octubre outubro out ottobre ott oktober pazdziernika pazdziernik paz rijna rijen rij oktobra oktober octombrie ekim eki lokakuu lokakuuta spalio oktobris oktoober οκτωβριου οκτωβριος οκτ октября октябрь окт жовтня жовтень жов октомври أكتوبر اكتوبر אוקטובר اکتبر अक्टूबर अक्तूबर اکتوبر oktobar tetor кастрычніка октобар октобра oktubre oktoba",
        "พฤศจิกายน nov november novembre noviembre novembro novembre november listopada listopad lis listopadu novembra studenog studenoga novembrie kasim kas marraskuu marraskuuta lapkricio novembris νοεμβριου νοεμβριος νοε ноября ноябрь ноя листопада листопад ноември نوفمبر נובמבר نوامبر नवंबर नवम्बर نومبر novembar nentor лістапада новембар новембра nobyembre novemba ное",
        "ธันวาคม dec december dezember dez decembre diciembre dic dezembro dicembre december desember des grudnia grudzien gru prosince prosinec pro decembra prosinca december decembrie aralik ara joulukuu joulukuuta gruodzio decembris detsember δεκεμβριου δεκεμβριος δεκ декабря декабрь дек грудня грудень гру декември ديسمبر דצמבר دسامبر दिसंबर दिसम्बर دسمبر decembar dhjetor desembre disember disyembre desemba снежня децембар децембра",
    ];

    private static readonly FrozenDictionary<string, int> Months = Lines
        .SelectMany((line, i) => line.Split(' ').Select(name => (Name: Plain(name), Month: i + 1)))
        .GroupBy(m => m.Name, StringComparer.Ordinal).Where(g => g.Select(m => m.Month).Distinct().Count() == 1)
        .ToFrozenDictionary(g => g.Key, g => g.First().Month, StringComparer.Ordinal);

    /// <summary>1–12; 0 for any other word.</summary>
    public static int Find(string word)
    {
        var plain = Plain(word);
        if (Months.TryGetValue(plain, out var month))
        {
            return month;
        }

        // Hebrew and Arabic put a preposition before the month; English shortens at will ("Janu").
        if (plain.Length > 3 && Months.TryGetValue(plain[1..], out month) && plain[0] > 0x590)
        {
            return month;
        }

        return plain.Length == 4 && Months.TryGetValue(plain[..3], out month) && Lines[month - 1].Contains(' ' + plain, StringComparison.Ordinal)
            ? month : 0;
    }

    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in NormalForm.Of(word.ToLowerInvariant(), NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c == 'ı' ? 'i' : c);
            }
        }

        return plain.Replace("ł", "l").Replace("ø", "o").ToString();
    }
}
