namespace Ingest.Extraction.Metadata.Languages;

/// <summary>The commonest small words of each language; those that several languages share vote for each of them.</summary>
internal static class StopWords
{
    private static readonly (string Language, string Words)[] Lists =
    [
        ("en", "the and of to in is that for with was as on are by this from be at have it not which has were their his they an or but we you who more been its had will would there when what about she"),
        ("de", "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch"),
        ("fr", "le la les de des du et en un une que est pour qui dans par sur au plus ce il ne pas se avec sont son cette ou aux mais nous leur être sa ses ont a été comme elle on tout fait deux ces"),
        ("es", "el la los las de que y en un una del se por con para no es su al lo como más pero sus le ya este ha sí porque esta entre cuando muy sin sobre también me hasta hay donde han años"),
        ("it", "il di che la e per un in una del della le non si con da sono i è dei alla più al ha gli delle anche nel come lo su dal ma o questo nella se ai dalla suo tra stato degli dopo essere"),
        ("pt", "o a os as de que e do da em um uma para com não no na por mais dos das se foi ao como mas ele tem à seu sua ou ser quando muito há nos já está também só pelo pela até isso são"),
        ("nl", "de het een en van in is dat op te zijn met voor niet aan er om ook als bij door die maar heeft hij naar wordt uit dan nog over worden deze tot geen meer was ze wat werd kan"),
        ("sv", "och i att det som en på är av för med den till inte har de ett om var vi han men jag så kan från när under vid efter eller ska också blir bara mot sig där hade nu ut"),
        ("da", "og i at det som en på er af for med den til ikke har de et om var vi han men jeg så kan fra når efter ved eller skal også bliver kun mod sig der blev havde nu ud blevet siger"),
        ("no", "og i at det som en på er av for med den til ikke har de et om var vi han men jeg så kan fra når etter ved eller skal også blir bare mot seg der ble hadde nå ut sier å"),
        ("fi", "ja on ei että se oli myös hän kun mutta ovat kuin tai joka hänen niin sen ole voi jos mukaan vuoden sitä olla enää vielä jo sekä kanssa mitä tämä ne"),
        ("is", "og að er á í sem til við um en það ekki með fyrir af hann var þar þess hafa eru verið þessi frá hefur því"),
        ("pl", "i w na z że się do nie jest to o jak po co za od dla przez ale tym czy jego są już oraz był być tylko tego przy ich także może które który jej roku będzie"),
        ("cs", "a v se na je že s z do o to i jako k ve pro za by ale si po od jsou podle který které jeho nebo však byl už není také při až roce mezi ještě jen aby bude budou když než tak jak která kteří této tento tím zatímco které dokud přitom"),
        ("sk", "a v sa na je že s z do o to aj ako k vo pre za by ale si po od sú podľa ktorý ktoré jeho alebo však bol už nie tiež pri až roku medzi ešte len"),
        ("sl", "in je v na da se za so z pa ki tudi ne po s bi od pri kot ali še kar le do bo bil ni iz o med zaradi lahko že leta"),
        ("hr", "i je u na da se za su od koji a s što će bi kao o iz sa ne to nije do ili ali samo biti koja koje te prema više nakon još može"),
        ("hu", "a az és hogy nem is egy ez meg volt csak de már mint szerint el vagy még azt ki be után kell lesz pedig amely akkor mert ami ezt"),
        ("ro", "și de în la a pe cu că nu este o din care un pentru mai fi au s-a dar sunt al prin ca după lui sau până va fost ar această între acest"),
        ("tr", "ve bir bu da de için ile olarak çok daha olan en gibi sonra kadar ne var ise ancak ya ama değil göre her iki olduğunu dedi yeni tarafından arasında"),
        ("az", "və bir bu üçün ilə olan da də ki olaraq daha edib sonra kimi deyib onun var ölkə ən hər bildirib"),
        ("id", "yang dan di untuk dengan dari pada ini itu dalam tidak akan juga ke adalah oleh sebagai karena ada bahwa telah mereka bisa saat atau lebih kata tersebut"),
        ("ms", "yang dan di untuk dengan dari pada ini itu dalam tidak akan juga ke adalah oleh sebagai kerana ada bahawa telah mereka boleh atau lebih kata beliau berkata"),
        ("vi", "và của là có không được cho các trong với một những người này đã khi để đến từ về cũng như ở năm ra tại việc nhiều"),
        ("tl", "ang ng sa mga na ay at si ni para hindi siya ito kung may nang kay niya ko mo"),
        ("ca", "el la els les de que i en un una del per amb no és al com més però seva seu ha aquest aquesta són dels pel han també va entre fins"),
        ("gl", "o a os as de que e do da en un unha para con non no na por máis dos das se foi ao como pero tamén pola polo está ten"),
        ("et", "ja on ei et see oli ka kui ning mis ta oma aga või seda kes siis nii pole juba veel nende välja kuid tema"),
        ("lv", "un ir ka ar par no uz kas arī tika to bija bet gan kā lai nav pie pēc gada šo tas viņš līdz"),
        ("lt", "ir kad yra su iš į ne tai kaip jis buvo bet o apie dėl už po metų jo jau dar per nuo taip pat kurie"),
        ("sq", "dhe në të e i për me një që nga është se ka si do nuk është kjo ky këtë janë tha kanë edhe por"),
        ("sw", "ya na wa kwa ni katika za la kuwa hii hiyo huo lakini pia baada watu sasa yake"),
        ("ru", "и в не на что с по как это из для от он к а его но также все за был я было которые мы у о или бы их ее они со быть только после при года уже еще"),
        ("uk", "і в не на що з та як це до для від він за у його але також які про був або ми щоб їх її вони після при року вже ще який було й та"),
        ("be", "і ў не на што з як гэта да для ад ён за у яго але таксама якія пра быў або мы каб іх яе яны пасля гэтага толькі"),
        ("bg", "и в на не да се за от е с че по са като това ще си от към до или но при който така което те му след която само има бе"),
        ("sr", "и је у на да се за су од који а с што ће би као о из са не то није до или али само бити која које након више још"),
        ("mk", "и на во се да за од е не со што ќе ги го по како тоа кои со до или но само има бил која овој ја"),
        ("ar", "في من على إلى أن عن مع هذا التي الذي ما لا كان هذه وقال بعد قد بين ذلك كما لم أو خلال حيث قبل حتى بينما ولم يوم كل عند منذ هو هي وهو عبر دون أكثر غير وفي ومن وعلى كانت وكان يكون الذين لدى ضد نحو"),
        ("fa", "در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده های می ها ایران ما"),
        ("ur", "کے میں کی ہے اور سے کہ کو نے اس کا پر یہ بھی ہیں ایک تھا کر گیا لیے ان"),
        ("ps", "په او د چې له کې ته دی دا سره يې هم خو شوي"),
        ("hi", "के में की है और से को का ने पर कि यह एक हैं भी इस लिए नहीं कर था हो गया"),
        ("mr", "आहे आणि या च्या ते हे ही की व असे नाही होते केली करण्यात तर"),
        ("ne", "छ र को मा हो भएको गरेको छन् पनि यो गर्न लागि भने तर हुन"),
    ];

    /// <summary>In ordinal order, so that the first of equals wins.</summary>
    public static string[] Languages { get; } = [.. Lists.Select(list => list.Language).Order(StringComparer.Ordinal)];

    /// <summary>A quick look at a word's first letter and length; most words are no small words.</summary>
    public static bool MayBe(ReadOnlySpan<char> word) => word[0] >= Lengths.Length || (Lengths[word[0]] >> word.Length & 1) != 0;

    /// <summary>For each small word the languages that have it, as places in <see cref="Languages"/>.</summary>
    public static Dictionary<string, int[]> LanguagesByWord { get; } = Lists
        .SelectMany(list => list.Words.Split(' ').Distinct(StringComparer.Ordinal), (list, word) => (Language: Array.IndexOf(Languages, list.Language), Word: word))
        .GroupBy(pair => pair.Word, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.Language).ToArray(), StringComparer.Ordinal);

    /// <summary>For each first letter of the Latin alphabet the lengths of the small words that begin with it, a bit a length.</summary>
    private static readonly int[] Lengths = LengthsOf(LanguagesByWord.Keys);

    private static int[] LengthsOf(IEnumerable<string> words)
    {
        var lengths = new int['\u0080'];
        foreach (var word in words.Where(word => word[0] < lengths.Length))
        {
            lengths[word[0]] |= 1 << word.Length;
        }

        return lengths;
    }
}
