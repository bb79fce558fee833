using System.Collections.Frozen;
using System.Text;

namespace Ingest.Extraction.Authors;

/// <summary>
/// Given names outside Latin letters, and family names where those come first, that are common where the feeds come from. Greek and Cyrillic
/// are read letter by letter into Latin and looked up in <see cref="GivenNames"/>. A name that is missing costs an author, never a false one.
/// </summary>
internal static class NamesOfScripts
{
    private const string Given = """
        محمد أحمد احمد محمود علي حسن حسين عبد عبدالله عبدالرحمن إبراهيم ابراهيم خالد عمر عمرو يوسف مصطفى سعيد سعد سامي سامر سمير ياسر ياسين كريم جمال كمال طارق هشام وليد نادر ناصر فادي رامي زياد زيد بلال أنس أيمن أسامة باسم بسام بشار جهاد حاتم حازم رائد رشيد رضا ربيع شادي شريف صالح صلاح طلال عادل عاصم عصام عماد غسان فؤاد فراس فيصل قاسم ليث ماجد مازن مالك مجدي محسن مروان معتز منذر منير مهند موسى نبيل نزار نضال هاني هيثم وائل يحيى يونس
        سلمى سارة مريم فاطمة عائشة خديجة زينب نور نورا ليلى لينا لمى لبنى رنا رانيا ريم رهام رشا دينا دعاء دانا داليا هبة هدى هند هالة حنان جيهان منى مها مي ميساء نادية نجلاء نهى نهلة سهى سمر سناء شيرين شيماء صفاء عبير علا غادة فرح كارول ندى وفاء ياسمين أمل أمينة إيمان أسماء آية بسمة
        مریم زهرا زهره فاطمه نرگس نازنین نگار نیلوفر نسرین نسیم مهسا مهناز مینا لیلا لیلی سمیه سارا سحر شیما شیرین الهام الهه پریسا پروین پگاه رضا علی حسین حسن امیر امیرحسین مهدی محمدرضا علیرضا حمید حمیدرضا سعید مسعود مجید محسن احسان آرش آرمان بابک بهنام بهروز پویا پیمان داوود رامین سینا شهرام فرهاد فرشاد کاوه کامران مازیار میلاد ناصر نادر وحید یاسر
        ساجد راشد عمران کاشف کامران عابد ارشد اشرف جاوید حامد حفیظ خرم سلیم سہیل شاہد شہزاد طاہر ظفر عارف عاطف فرحان فہد نعیم وقار یاسمین صبا صائمہ عائشہ
        נועה נעמה נעמי נטע נגה נורית נילי שירה שרה שרון שני שירי שלומית שולמית יעל יעלה יעקב יוסי יוסף יונתן יונה יואב יובל יובל ירון יגאל יאיר יהודה יצחק ישראל אבי אביב אביגיל אבנר אדם אהוד אורי אורן אורית אורלי אורנה איילת אילן אילנה אילת אייל איתי איתמר אלון אלי אליעזר אליהו אמיר אמנון אפרת אריאל אריק אסף אסתר בועז בן בני ברק גדעון גיא גיל גילי גלית דוד דוידי דורון דורית דליה דן דנה דני דניאל דפנה דרור הדס הילה זאב זיו חגי חיים חן חנה חנן טל טלי יניב ליאור ליאורה ליאת לימור לירון מאיה מאיר מיכאל מיכל מירב מירי מרים משה נדב ניר ניצן נעם עדי עדית עומר עופר עידו עידן ענת ערן פנינה צבי צחי רועי רון רוני רונית רות רותם רחל רינה רן רעות שאול שי שלום שלמה שמואל שמעון תומר תמר
        अनिल सुनील राजेश राकेश मुकेश दिनेश महेश सुरेश रमेश संजय अजय विजय अमित सुमित रोहित मोहित मनोज प्रमोद विनोद अशोक आलोक विवेक अभिषेक आशीष मनीष सतीश हरीश गिरीश राहुल अतुल विपुल निखिल अखिल कपिल नितिन सचिन प्रवीण नवीन अरविंद गोविंद आनंद प्रदीप संदीप कुलदीप दीपक पंकज नीरज धीरज सूरज मनोहर सुधीर समीर कबीर रवि शशि हरि गौरव सौरभ वैभव अंकित अंकुर मयंक शशांक प्रशांत सुशांत श्याम राम कृष्ण मोहन सोहन रोहन करण अर्जुन विकास प्रकाश आकाश अविनाश
        प्रिया नेहा पूजा ज्योति आरती भारती रश्मि स्मृति प्रीति दीप्ति अंजलि सोनाली दीपाली वैशाली अनिता सुनीता कविता सविता संगीता गीता सीता नीता रीता ममता वंदना कल्पना अर्चना रचना साधना आराधना सपना मीना रीना शबाना रुबीना रेखा शिखा शोभा आभा प्रतिभा विभा सुषमा रमा उमा सीमा नीलम पूनम शबनम श्वेता अंकिता निकिता नम्रता अमृता शालिनी रागिनी मालिनी स्वाति तृप्ति कीर्ति
        ნინო ნანა ნათია მაკა თამარ თამუნა ქეთევან ქეთი სალომე ეკა თეა ლაშა ლევან გიორგი დავით ირაკლი ზურაბ ვახტანგ ნიკა ლუკა ბექა შოთა მარიამ ანა ელენე თინათინ ხატია სოფო გვანცა ლელა მაია მანანა ალექსანდრე ნიკოლოზ თორნიკე
        Անի Անահիտ Գայանե Լիլիթ Հասմիկ Արմինե Նարե Մանե Աստղիկ Մարիամ Նաիրա Սոնա Տաթև Հայկ Արամ Տիգրան Գևորգ Վահան Կարեն Նարեկ Արտակ Դավիթ Սարգիս Արմեն Հովհաննես
        ሰላም ታደሰ አበበ አለማየሁ ብርሃኑ ዳዊት ሀና ሄለን መስከረም ማርታ ሰለሞን ሳራ ቤተልሔም ተስፋዬ ትዕግስት ዮሐንስ ዮናስ ገብረ ጌታቸው ፍቅር ሳሙኤል ኤልያስ
        லட்சுமி கார்த்திக் முருகன் செந்தில் சரவணன் கவிதா மீனா ரேவதி சுரேஷ் ராஜேஷ் ரமேஷ் பிரியா லக்ஷ்மி வெங்கடேஷ் శ్రీనివాస్ లక్ష్మి రవి సురేష్ రమేష్ స్వాతి సునీత పద్మ కిరణ్ వెంకటేష్ ప్రసాద్
        सुप्रिया स्नेहा वैशाली सरिता सबिता सुनिता विष्णु कृष्ण हरि प्रकाश विनोद राजेन्द्र राजेंद्र गोपाल अमोल सचिन प्रशांत संतोष गणेश
        রফিক শফিক তারিক ফারুক মাহমুদ মাহবুব মোহাম্মদ মুহাম্মদ মো আহমেদ আবদুল আবদুর আবু আলী হাসান হোসেন কামাল জামাল রহিম করিম সেলিম শামীম নাসির মনির জাহিদ সাইফুল নজরুল সিরাজুল আমিনুল শরিফুল রাশেদ সোহেল সুমন রিপন লিটন মিলন তানভীর সাব্বির ফয়সাল ইমরান আরিফ আসিফ অনির্বাণ অরিন্দম সৌমিত্র সুব্রত দেবাশিস প্রদীপ পার্থ শুভ্র ফাতেমা নাসরিন তাসলিমা শাহনাজ রোজিনা সুলতানা শারমিন তানিয়া সাবিনা
        """;

    /// <summary>Of Japan, where the name is set with a blank in it.</summary>
    private const string Family = """
        佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 岩崎 菅原 木下 久保 佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 渡部 高野 吉川 山内 西田 飯田 菊池 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 樋口 田口 永井 秋山 中西 吉村 川上 大橋 石原 松岡 馬場 浜田 森本 星野 矢野 浅野 大久保 松下 吉岡 小池 野田 荒木 熊谷 松浦 大谷 内藤 黒田 尾崎 川村 永田 望月 堀 田辺 松村 荒井 菅野 大島 平井 早川 西山 栗原 広瀬 横田 石橋 岩本 萩原 片山 関口 宮田 大石 本間 須藤 高山 岡崎 小田 吉野 鎌田 伊東 上原 篠原 小西 松原 福井 古賀 大森 小泉 成田 南 奥村 内山 沢田 川島 桑原 三宅 片岡 富田 杉浦 岡 八木 奥田 小沢 松永
        """;

    /// <summary>Cyrillic and Greek letters in the order of <see cref="Latin"/>; what is left out has none.</summary>
    private const string Letters = "абвгґдеєёжзиіїйклмнопрстуўфхцчшщыэюяјљњћђџαβγδεζηθικλμνξοπρσςτυφχψω";

    private static readonly string[] Latin =
    [
        "a", "b", "v", "g", "g", "d", "e", "ie", "e", "zh", "z", "i", "i", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "u", "f", "kh", "ts", "ch", "sh", "shch", "y", "e", "yu", "ya", "j", "lj", "nj", "c", "dj", "dz",
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f", "ch", "ps", "o",
    ];

    private static readonly Lazy<FrozenSet<string>> GivenSet = new(() => Given.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal));
    private static readonly Lazy<FrozenSet<string>> FamilySet = new(() => Family.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether the first of a name's words is a known given name, or where it comes last, the last; in Japanese a family name.</summary>
    public static bool Know(IReadOnlyList<string> words) => words.Count > 1 && (IsGiven(words[0]) || (words.Count == 2 && IsGiven(words[1])) || FamilySet.Value.Contains(words[0]));

    /// <summary>Whether a word of three to five signs begins with a family name of Japan.</summary>
    public static bool IsJapanese(string word) =>
        word.Length is >= 3 and <= 5 && word.All(letter => letter is >= '\u3040' and <= '\u30ff' or >= '\u4e00' and <= '\u9fff' or '々') && (FamilySet.Value.Contains(word[..2]) || FamilySet.Value.Contains(word[..3]));

    private static bool IsGiven(string word) =>
        GivenNames.Contains(word) || GivenNames.Contains(NameKey.Of(word)) || GivenSet.Value.Contains(word)
        || (word[0] is >= '\u0370' and < '\u0530' && Romanised(word) is var latin && (GivenNames.Contains(latin) || GivenNames.Contains(latin.Replace("nts", "nd", StringComparison.Ordinal).Replace("mp", "b", StringComparison.Ordinal))));

    private static string Romanised(string word)
    {
        var latin = new StringBuilder(word.Length);
        foreach (var letter in NameKey.Of(word))
        {
            var at = Letters.IndexOf(letter, StringComparison.Ordinal);
            latin.Append(at < 0 ? "" : Latin[at]);
        }

        return latin.Replace("ou", "u").ToString();
    }
}
