using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Ingest.Extraction.Metadata.Dates;

/// <summary>Month names of the languages in which publishers print dates, full and short, genitive forms too, accents folded.</summary>
internal static class MonthNames
{
    /// <summary>One line a language, months apart by a blank, variants of a month by a bar.</summary>
    private static readonly string[] Lines =
    [
        /* en */ "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
        /* de */ "januar|janner februar|feber marz|mrz|maerz april mai juni juli august september oktober|okt november dezember|dez",
        /* fr */ "janvier|janv fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre octobre novembre decembre",
        /* es */ "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic",
        /* it */ "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre",
        /* pt */ "janeiro fevereiro marco abril maio junho julho agosto setembro outubro|out novembro dezembro",
        /* nl */ "januari februari maart|mrt april mei juni juli augustus september oktober november december",
        /* sv, da, no */ "januari|januar februari|februar mars|marts april maj|mai juni juli augusti|august september oktober november december|desember|des",
        /* fi */ "tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesakuuta|kesakuu heinakuuta|heinakuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu",
        /* pl */ "stycznia|styczen|sty lutego|luty|lut marca|marzec kwietnia|kwiecien|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpien|sie wrzesnia|wrzesien|wrz pazdziernika|pazdziernik|paz listopada|listopad grudnia|grudzien|gru",
        /* cs */ "ledna|leden unora|unor brezna|brezen dubna|duben kvetna|kveten cervna|cerven cervence|cervenec srpna|srpen zari rijna|rijen listopadu prosince|prosinec",
        /* ru */ "января|январь|янв февраля|февраль|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт ноября|ноябрь|ноя декабря|декабрь|дек",
        /* uk */ "січня|січень|січ лютого|лютии|лют березня|березень|бер квітня|квітень|квіт травня|травень|трав червня|червень|черв липня|липень|лип серпня|серпень|серп вересня|вересень|вер жовтня|жовтень|жовт листопада|листопад|лист грудня|грудень|груд",
        /* tr */ "ocak|oca subat|sub mart nisan|nis mayıs|mayis haziran|haz temmuz|tem agustos|agu eylul|eyl ekim|eki kasım|kasim|kas aralık|aralik|ara",
        /* el */ "ιανουαριου|ιανουαριος|ιαν φεβρουαριου|φεβρουαριος|φεβ μαρτιου|μαρτιος|μαρ απριλιου|απριλιος|απρ μαιου|μαιος|μαι ιουνιου|ιουνιος|ιουν ιουλιου|ιουλιος|ιουλ αυγουστου|αυγουστος|αυγ σεπτεμβριου|σεπτεμβριος|σεπ οκτωβριου|οκτωβριος|οκτ νοεμβριου|νοεμβριος|νοε δεκεμβριου|δεκεμβριος|δεκ",
        /* ro */ "ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie noiembrie|noi decembrie",
        /* hu */ "januar februar marcius aprilis majus junius julius augusztus szeptember|szept oktober november december",
        /* hr, sr */ "sijecnja|januara veljace|februara ozujka|marta travnja|aprila svibnja|maja lipnja|juna srpnja|jula kolovoza|avgusta rujna|septembra listopada|oktobra studenoga|novembra prosinca|decembra",
        /* sk, sl */ "januara|januar februara|februar marca|marec aprila|april maja|maj juna|junij jula|julij augusta|avgust septembra|september oktobra|oktober novembra|november decembra|december",
        /* bg */ "януари|яну февруари март април май юни юли август септември октомври ноември|ное декември",
        /* sr, mk */ "јануар|јануари фебруар|февруари март април мај јун|јуни јул|јули август септембар|септември октобар|октомври новембар|ноември децембар|декември",
        /* ca */ "gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre",
        /* gl */ "xaneiro febreiro marzo abril maio xuno xullo agosto setembro outubro novembro decembro",
        /* be */ "студзеня лютага сакавіка красавіка мая|траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
        /* is */ "januar februar mars april mai juni juli agust september oktober november desember",
        /* et */ "jaanuar veebruar marts aprill mai juuni juuli august september oktoober november detsember",
        /* lt */ "sausio vasario kovo balandzio geguzes birzelio liepos rugpjucio rugsejo spalio lapkricio gruodzio",
        /* lv */ "janvaris|janvari februaris|februari marts aprilis|aprili maijs|maija junijs|junija julijs|julija augusts|augusta septembris|septembri oktobris|oktobri novembris|novembri decembris|decembri",
        /* id */ "januari februari maret april mei juni juli agustus|agt september oktober november desember",
        /* ar */ "يناير|كانونالثاني فبراير|شباط مارس|اذار ابريل|نيسان مايو|ايار يونيو|حزيران يوليو|تموز اغسطس|اب سبتمبر|ايلول اكتوبر|تشرينالاول نوفمبر|تشرينالثاني ديسمبر|كانونالاول",
        /* ar, Algeria and Tunisia */ "جانفي فيفري مارس افريل ماي جوان جويلية اوت سبتمبر اكتوبر نوفمبر ديسمبر",
        /* ar, Morocco */ "يناير فبراير مارس ابريل ماي يونيو يوليوز غشت شتنبر اكتوبر نونبر دجنبر",
        /* he */ "ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
        /* fa, the months of the West */ "ژانویه فوریه مارس اوریل مه ژوین|ژویین|ژوئن ژوییه|ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
        /* hi */ "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
        /* mr, ne */ "जानेवारी|जनवरी फेब्रुवारी|फेब्रुअरी मार्च एप्रिल|अप्रिल मे जून|जुन जुलै|जुलाई ऑगस्ट|अगस्ट सप्टेंबर|सेप्टेम्बर ऑक्टोबर|अक्टोबर नोव्हेंबर|नोभेम्बर डिसेंबर|डिसेम्बर",
        /* bn */ "জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর|সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
        /* ur */ "جنوری فروری مارچ اپریل مئی|مئ جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
        /* ms */ "januari februari mac april mei jun julai ogos september oktober november disember",
        /* fil */ "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
        /* sw */ "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
        /* sq */ "janar shkurt mars prill maj qershor korrik gusht shtator tetor nentor dhjetor",
        /* az, uz */ "yanvar fevral mart aprel may iyun iyul avqust|avgust sentyabr oktyabr noyabr dekabr",
        /* ka */ "იანვარი|იან თებერვალი|თებ მარტი|მარ აპრილი|აპრ მაისი ივნისი|ივნ ივლისი|ივლ აგვისტო|აგვ სექტემბერი|სექ ოქტომბერი|ოქტ ნოემბერი|ნოე დეკემბერი|დეკ",
        /* hy */ "հունվարի|հունվար փետրվարի|փետրվար մարտի|մարտ ապրիլի|ապրիլ մայիսի|մայիս հունիսի|հունիս հուլիսի|հուլիս օգոստոսի|օգոստոս սեպտեմբերի|սեպտեմբեր հոկտեմբերի|հոկտեմբեր նոյեմբերի|նոյեմբեր դեկտեմբերի|դեկտեմբեր",
        /* af */ "januarie februarie maart april mei junie julie augustus september oktober november desember",
        /* ha */ "janairu fabrairu|faburairu maris afrilu mayu yuni yuli agusta satumba oktoba nuwamba disamba",
        /* so */ "janaayo febraayo maarso abriil maajo juun luuliyo agoosto sebtembar oktoobar nofembar diseembar",
        /* am */ "ጃንዩወሪ|ጃንዋሪ ፌብሩወሪ|ፌብሩዋሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር",
        /* te */ "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై|జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్",
        /* ta */ "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
        /* kn */ "ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್",
        /* ml */ "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ്|മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്|ആഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ",
        /* gu */ "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઓગસ્ટ|ઑગસ્ટ સપ્ટેમ્બર ઓક્ટોબર|ઑક્ટોબર નવેમ્બર ડિસેમ્બર",
        /* pa */ "ਜਨਵਰੀ ਫਰਵਰੀ|ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",
        /* si */ "ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්",
        /* kk */ "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    ];

    private static readonly string[] Numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private static readonly FrozenDictionary<string, int> Numbers = Build();

    /// <summary>1 to 12, or 0 when the word names no month.</summary>
    public static int NumberOf(string word)
    {
        // Two letters name a month in scripts of Asia alone: "मई", "মে", "مه".
        if (word.Length is < 2 or > 14 || (word.Length == 2 && word[0] < '\u0590'))
        {
            return 0;
        }

        var key = Fold(word);
        if (Numbers.TryGetValue(key, out var number))
        {
            return number;
        }

        // Hebrew puts "in" before the name as a letter of the same word; Slavic languages print it too.
        return key[0] == 'ב' && Numbers.TryGetValue(key[1..], out number) ? number : 0;
    }

    /// <summary>1 to 12 for a month in Roman numerals, as Poland, Hungary and Italy write them at times; 0 for anything else.</summary>
    public static int Roman(string word) => Array.IndexOf(Numerals, word) + 1;

    private static FrozenDictionary<string, int> Build()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in Lines)
        {
            var months = line.Split(' ');
            for (var month = 0; month < months.Length; month++)
            {
                foreach (var name in months[month].Split('|'))
                {
                    // Croatian "listopada" is October, Polish and Ukrainian November: the first line wins.
                    numbers.TryAdd(Fold(name), month + 1);
                }
            }
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in NormalForm.Of(word, NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark || c is >= '\u0900' and <= '\u0dff')
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }
}
