using System.Collections.Frozen;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>
/// What bios are made of, in the languages of the feeds. Words are folded (lower case, no diacritics); each list is one feature,
/// so that the weight of a list is learned and not written here.
/// </summary>
internal static class BioLexicon
{
    /// <summary>What a bio says right after the name.</summary>
    public static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
    [
        "is", "was", "are", "has", "writes", "covers", "covered", "reports", "teaches", "lives", "works", "worked", "joined", "serves", "served", "holds",
        "edits", "leads", "heads", "studies", "studied", "began", "started", "spent", "specializes", "specialises", "contributes", "currently", "hosts", "runs",
        "directs", "focuses", "loves", "enjoys", "earned", "graduated", "believes", "brings", "oversees", "manages", "received", "grew", "makes", "helps",
        "ist", "war", "schreibt", "arbeitet", "berichtet", "lebt", "studierte", "leitet", "lehrt", "forscht", "hat", "kam", "promovierte", "publiziert", "wurde",
        "est", "ecrit", "couvre", "travaille", "enseigne", "dirige", "a", "vit", "collabore",
        "es", "escribe", "trabaja", "cubre", "vive", "fue", "ensena", "colabora", "estudio", "nacio",
        "scrive", "lavora", "insegna", "e", "foi", "escreve", "trabalha", "nasceu", "estudou", "dirigiu",
        "ar", "er", "skriver", "jobbar", "jobber", "arbetar", "arbeider", "bor", "schrijft", "werkt", "woont", "jest", "pisze", "pracuje",
        "arbeitete", "schrieb", "betreibt", "grundete", "unterrichtet", "kommt", "begleitet", "testet", "liebt", "entdeckte", "beschaftigt", "sammelt", "studiert",
        "forschte", "verfasst", "moderiert", "wohnt", "ecrivait", "anime", "publie", "etudie", "travaillait", "colaboro", "publica", "investiga", "trabajo", "estudia",
        "reside", "imparte", "collaborava", "cura", "nato", "studia", "ha", "pubblicato", "cobre", "atua", "edita", "mora", "formou", "schreef", "studeerde", "werkte",
        "doceert", "geeft", "onderzoekt", "jobbade", "skrev", "bevakar", "undervisar", "forskar", "leder", "arbejder", "arbejdede", "underviser", "dækker", "dekker",
        "studerede", "studerte", "byla", "byl", "pisal", "pisala", "mieszka", "zajmuje", "wspolpracuje", "ukonczyl", "ukonczyla", "yazdi", "yazar", "calisiyor",
        "travels", "creates", "explores", "blogs", "founded", "founds", "discovered", "researches", "advises", "consults", "practices", "trained", "photographs",
    ], StringComparer.Ordinal);

    /// <summary>What people of whom bios are written are. Languages that set no blanks between words are asked letter by letter.</summary>
    public static readonly string[] Roles =
    [
        .. Folded(
            "tutkija; toimittaja; kirjailija; professori; dosentti; ulkomaantoimittaja; kirjeenvaihtaja; kolumnisti; asiantuntija; johtaja; analyytikko"),
        .. Folded(
            "analytik; analytička; novinář; novinářka; publicista; publicistka; redaktorka; reportér; reportérka; výzkumník; výzkumnice; profesorka; historik; historička; politoložka; spisovatel; spisovatelka; zpravodaj; zpravodajka; komentátor; komentátorka"),
        .. Folded("kutató; kutatója; újságíró; szerkesztő; szerkesztője; elemző; elemzője; történész; docens; professzor; igazgató; igazgatója; munkatársa; közgazdász; politológus"),
        .. Folded("cercetător; cercetătoare; jurnalistă; analist; analistă; profesoară; scriitor; scriitoare; istoric; corespondent; corespondentă; publicist"),
        .. Folded("araştırmacı; araştırmacıdır; gazetecidir; yazardır; profesör; akademisyendir; muhabir; muhabiri; uzmanı; uzmanıdır; doçent"),
        .. Folded("ερευνητής; ερευνήτρια; αρθρογράφος; δημοσιογράφος; συγγραφέας; καθηγητής; καθηγήτρια; ιστορικός; αναλυτής; αναλύτρια; διευθυντής; διευθύντρια; οικονομολόγος; ανταποκριτής; ανταποκρίτρια"),
        .. Folded("сотрудник; сотрудница; исследователь; исследовательница; журналист; журналистка; редактор; обозреватель; корреспондент; эксперт; аналитик; профессор; историк; политолог; экономист; писатель; писательница; автор; специалист; директор; колумнист; публицист; доцент; социолог; философ; юрист"),
        .. Folded("аналітик; аналітикиня; журналіст; журналістка; дослідник; дослідниця; редакторка; експерт; експертка; професор; професорка; історик; історикиня; політологиня; економіст; економістка; письменник; письменниця; співробітник; співробітниця; оглядач; оглядачка; кореспондент; кореспондентка; директорка; публіцист"),
        .. Folded("анализатор; изследовател; изследователка; икономист; писател; писателка; новинар; новинарка; истраживач; истраживачица; istraživač; istraživačica; analitičar; analitičarka; urednik; urednica; kolumnistica; povjesničar; povjesničarka; politologinja; književnik; književnica"),
        .. Folded("باحث; باحثة; كاتب; كاتبة; صحفي; صحفية; صحافي; صحافية; أستاذ; أستاذة; محلل; محللة; خبير; خبيرة; مراسل; مراسلة; مدير; مديرة; محرر; محررة; زميل; زميلة; مؤرخ; أكاديمي; أكاديمية"),
        .. Folded("پژوهشگر; نویسنده; روزنامه‌نگار; استاد; تحلیلگر; خبرنگار; کارشناس; سردبیر; محقق; دانشیار"),
        .. Folded("חוקר; חוקרת; עיתונאי; עיתונאית; כתב; כתבת; פרופסור; סופר; סופרת; עורך; עורכת; מרצה; פרשן; פרשנית; מנהל; מנהלת; היסטוריון; היסטוריונית; כלכלן; כלכלנית; עמית; עמיתה"),
        .. Folded("研究員; 教授; 記者; 編集者; ジャーナリスト; 作家; 評論家; 特派員; ライター; 編集委員; 論説委員; 研究者; 専門家; 弁護士; アナリスト; コラムニスト; 研究员; 记者; 评论员; 評論員; 学者; 學者; 专家; 專家; 编辑; 編輯; 主编; 专栏作家; 分析师"),
        .. Folded("연구원; 연구위원; 교수; 기자; 작가; 특파원; 편집장; 논설위원; 칼럼니스트; 전문가; 평론가; 변호사"),
        .. Folded("peneliti; wartawan; jurnalis; penulis; dosen; analis; redaktur; guru besar; pengamat; direktur; pengajar; kolumnis"),
        .. Folded("nghiên cứu viên; nhà nghiên cứu; nhà báo; giáo sư; chuyên gia; tác giả; phóng viên; nhà văn; tiến sĩ; giám đốc; luật sư"),
        .. Folded("शोधकर्ता; पत्रकार; लेखक; लेखिका; प्रोफेसर; संपादक; विशेषज्ञ; संवाददाता; विश्लेषक; निदेशक; นักวิจัย; นักข่าว; ผู้สื่อข่าว; นักเขียน; ศาสตราจารย์; บรรณาธิการ"),
        "editor", "writer", "reporter", "journalist", "correspondent", "columnist", "author", "professor", "fellow", "director", "founder", "analyst",
        "researcher", "critic", "contributor", "producer", "blogger", "freelancer", "freelance", "lawyer", "attorney", "economist", "historian", "scientist",
        "lecturer", "student", "specialist", "expert", "consultant", "ceo", "co-founder", "cofounder", "president", "chairman", "strategist", "entrepreneur",
        "novelist", "poet", "photographer", "podcaster", "teacher", "scholar", "ambassador", "minister", "secretary", "advocate", "activist", "manager",
        "adviser", "advisor", "veteran", "intern", "engineer", "developer", "designer", "marketer", "physician", "dietitian", "nutritionist", "coach",
        "commentator", "spokesman", "translator", "filmmaker", "artist", "philosopher", "sociologist", "psychologist",
        "redakteur", "redakteurin", "redaktor", "journalistin", "autor", "autorin", "korrespondent", "korrespondentin", "reporterin", "professorin",
        "chefredakteur", "volontar", "volontarin", "historiker", "historikerin", "rechtsanwalt", "rechtsanwaltin", "wissenschaftler", "wissenschaftlerin",
        "mitarbeiter", "mitarbeiterin", "grunder", "geschaftsfuhrer", "politikwissenschaftler", "soziologe", "leiter", "leiterin", "experte", "expertin", "publizist",
        "architekt", "stadtplaner", "kolumnistin", "kolumnist", "referent", "referentin", "doktorand", "direktor", "direktorin", "vorsitzender", "philosophin", "philosoph",
        "journaliste", "redacteur", "redactrice", "correspondant", "correspondante", "chercheur", "chercheuse", "professeur", "directeur", "directrice",
        "auteur", "autrice", "economiste", "historien", "maitre", "ecrivain", "chroniqueur",
        "periodista", "escritor", "escritora", "corresponsal", "profesor", "profesora", "investigador", "investigadora", "director", "directora", "licenciado",
        "licenciada", "doctor", "doctora", "politologo", "politologa", "economista", "abogado", "redactor", "redactora", "cronista",
        "giornalista", "scrittore", "corrispondente", "professore", "ricercatore", "jornalista", "reporter", "colunista", "pesquisador", "journalisten",
        "journalist", "redaktor", "skribent", "forfatter", "forfattare", "redaktør", "dziennikarz", "muallif",
        "copywriter", "head", "host", "co-host", "executive", "chair", "dean", "negotiator", "envoy", "officer", "storyteller", "enthusiast", "geek", "nerd", "mom", "mother", "dad", "father", "wife", "husband", "owner", "cook", "baker", "sommelier",
        "astrophotographer", "presenter", "broadcaster", "anchor", "lawmaker", "diplomat", "politician", "librarian", "curator", "musician", "farmer", "gardener",
        "traveller", "traveler", "creator", "youtuber", "hobbyist", "nurse", "geologist", "biologist", "physicist", "mathematician", "chemist", "anthropologist",
        "archaeologist", "bloggerin", "betreiber", "betreiberin", "fotograf", "fotografin", "grunderin", "mitgrunder", "mitbegrunder", "dozent", "dozentin", "lehrer",
        "lehrerin", "okonom", "okonomin", "volkswirt", "volkswirtin", "jurist", "juristin", "schriftsteller", "schriftstellerin", "politikerin", "politiker",
        "abgeordneter", "abgeordnete", "diplomat", "diplomatin", "projektleiter", "projektleiterin", "berater", "beraterin", "unternehmer", "unternehmerin", "angler",
        "mathematiker", "physiker", "sozialwissenschaftler", "medienpadagoge", "doctorant", "doctorante", "essayiste", "politologue", "sociologue", "philosophe",
        "maitresse", "avocat", "avocate", "enseignant", "enseignante", "depute", "deputee", "diplomate", "photographe", "grand-reporter", "catedratico", "catedratica",
        "ensayista", "sociologo", "sociologa", "historiador", "historiadora", "novelista", "docente", "fotografo", "fotografa", "becaria", "becario", "diplomatico",
        "activista", "poeta", "filosofo", "docente", "saggista", "storico", "storica", "ricercatrice", "direttore", "direttrice", "professoressa", "analista",
        "caporedattore", "avvocato", "scrittrice", "professora", "doutor", "doutora", "doutorando", "mestre", "editora", "advogado", "advogada", "historiador",
        "socióloga", "onderzoeker", "hoogleraar", "schrijver", "schrijfster", "columniste", "docent", "hoofdredacteur", "freelancejournalist", "historicus", "econoom",
        "promovendus", "politicoloog", "correspondente", "forskare", "frilansjournalist", "ledarskribent", "docent", "forsker", "kommentator", "redaktorin", "lektor",
        "seniorforsker", "stipendiat", "chefredaktor", "statsviter", "dziennikarka", "redaktorka", "publicysta", "publicystka", "historyk", "badacz", "badaczka",
        "eseistka", "krytyczka", "analityk", "analityczka", "politolog", "socjolog", "ekonomista", "doktor", "filolog", "autorka", "gazeteci", "yazari", "akademisyen",
        "novinar", "novinarka",
        "fellows", "professors", "authors", "co-authors", "coauthors", "co-author", "editors", "reporters", "researchers", "journalists", "directors", "students",
        "writers", "analysts", "economists", "scientists", "founders", "lawyers", "correspondents", "experts", "scholars", "professoren", "professorinnen", "autoren",
        "redakteure", "korrespondenten", "forscher", "forscherin", "historienne", "ecrivaine", "juriste", "geographe", "consultante", "chargee", "charge", "romancier",
        "romanciere", "chercheurs", "chercheuses", "professeurs", "journalistes", "economistes", "politologues", "scientifique", "ambassadeur", "profesores",
        "profesoras", "periodistas", "investigadores", "investigadoras", "economistas", "abogados", "jurista", "jornalistas", "pesquisadores", "professores",
        "giornalisti", "ricercatori", "professori", "onderzoekers", "hoogleraren", "forskere", "journalister", "professorer",
    ];

    /// <summary>Phrases that bios share.</summary>
    public static readonly string[] Phrases =
    [
        "author of", "based in", "based out of", "lives in", "living in", "writes about", "writing about", "worked for", "worked as", "working as", "worked at", "previously",
        "formerly", "former", "graduate", "graduated", "degree", "bachelor", "master", "phd", "ph.d", "work has appeared", "work has been", "has written for", "has written",
        "has covered", "has worked", "has been", "years of experience", "passionate", "experience in", "expertise", "her work", "his work", "their work", "focuses on", "focusing on",
        "specializing in", "specializes in", "covers", "covering", "award-winning", "award", "new book", "latest book", "most recent book", "his book", "her book", "books", "contributing",
        "senior", "university", "institute", "college", "school of", "member of", "joined", "studied", "in her spare time", "in his spare time", "when not", "when she", "when he",
        "can be found", "wrote for", "published in", "appeared in", "columnist for", "editor at", "editor of", "reporter for", "writer for", "writer at", "reporter at", "covers the",
        "born in", "native of", "a native", "resides", "career", "hails from", "pulitzer", "bestselling", "best-selling",
        "seit", "studierte", "studium", "geboren", "arbeitet als", "arbeitet", "schreibt", "schreibt fur", "lebt in", "universitat", "zustandig", "schwerpunkt", "zuvor", "buch", "erschien",
        "redaktion", "freier", "freie", "lehrstuhl", "promoviert", "berichtet uber", "berichtet",
        "universite", "travaille", "specialiste", "diplome", "auteur de", "ancien", "ancienne", "universidad", "licenciado", "licenciada", "especializado", "especializada", "trabaja", "autor de",
        "autora de", "nacido", "nacida", "carrera", "laureato", "universita", "collabora", "autore di", "universidade", "formado", "formada", "autora de", "universitet", "bosatt",
    ];

    /// <summary>The author without a name.</summary>
    public static readonly string[] Designations =
    [
        "the author is", "the author of this", "the author has", "the writer is", "the author teaches", "this post was written by", "this article was written by", "was written by", "guest post by",
        "der autor ist", "die autorin ist", "der autor lehrt", "der autor war", "die autorin war", "unser autor", "unsere autorin", "der verfasser", "die verfasserin", "unser gastautor", "die autoren sind",
        "autor*in", "der autor arbeitet", "die autorin arbeitet", "l'auteur est", "l'autrice est", "est l'auteur", "el autor es", "la autora es", "o autor e", "a autora e", "l'autore e", "de auteur is", "forfatteren er",
        "autor artykulu", "autorka jest", "autor jest", "os autores sao", "los autores son", "las autoras son", "les auteurs sont", "gli autori sono", "l'autrice e",
        "de auteurs zijn", "de schrijver is", "artikelforfattaren", "skribenten ar", "forfattaren ar", "forfatterne er", "debattoren ar", "die autorinnen sind",
        "die autorin lehrt", "die verfasser sind", "the authors are", "the writers are", "both authors",
        "l'auteure est", "l'auteure", "est l'auteure de", "est l'autrice", "est l'auteure", "la autora", "l'autrice", "skribenten är", "de auteur werkt",
    ];

    /// <summary>How to reach the person.</summary>
    public static readonly string[] Contacts =
    [
        "follow him", "follow her", "follow them", "follow me", "on twitter", "@", "can be reached", "be reached at", "reach him", "reach her", "email him", "email her", "e-mail", "contact him", "contact her",
        "connect with", "on linkedin", "find him", "find her", "find them", "instagram", "auf twitter", "bei twitter", "kontakt:", "sur twitter", "en twitter", "twitter:", "tweets at", "tweet him", "dm",
        "twittert", "folge ihm", "folge ihr", "volg hem", "folg ihm", "suivez-le", "suivez-la", "siga-o", "seguilo", "seguila", "folj honom", "bluesky", "mastodon",
        "on x:",
    ];

    /// <summary>How to reach that one person, in a sentence.</summary>
    public static readonly string[] Reach =
        ["follow him", "follow her", "follow them on", "can be reached", "reach him at", "reach her at", "email him", "email her", "contact him", "contact her", "folgen sie ihm", "folgen sie ihr", "siguelo", "siguela"];

    /// <summary>What a house says that it is.</summary>
    public static readonly string[] HouseKinds =
    [
        "company", "agency", "firm", "brand", "organization", "organisation", "credit union", "platform", "marketplace", "501(c)", "nonprofit", "non-profit", "charity", "startup", "provider", "database", "newspaper", "news site",
        "website", "magazine", "hub", "studio", "store", "manufacturer", "foundation", "network", "team of", "dedicated to", "leader company", "publication", "online-zeitung", "zeitung", "unternehmen", "agentur", "verein", "portal",
        "empresa", "entreprise", "periodico",
    ];

    /// <summary>Who pays the author, and what the publisher answers for.</summary>
    public static readonly string[] Disclosures =
    [
        "received funding", "receives funding", "receive funding", "do not work for", "does not work for", "competing interest", "conflict of interest", "not responsible for", "no relevant affiliations",
        "declares no", "read the latest", "latest content", "get the latest", "contributed to this", "contributed reporting", "contributed to the report", "on behalf of our team", "tax-deductible", "ne travaille pas", "recibe financiacion",
    ];

    /// <summary>The person speaks.</summary>
    public static readonly string[] FirstPerson =
        ["i", "i'm", "i’m", "i've", "i’ve", "my", "me", "myself", "ich", "mein", "meine", "je", "j'ai", "mon", "yo", "soy", "mi", "mis", "he", "voy", "eu", "meu", "sono", "jag", "jeg", "bin", "mich", "jestem", "moj", "moja", "ik", "mijn", "mitt", "minha", "io", "mio", "mia", "moi", "ma", "mes", "we're"];

    /// <summary>A house speaks, or a couple.</summary>
    public static readonly string[] FirstPersonPlural =
        ["we", "we're", "we've", "our", "us", "wir", "unser", "unsere", "unseren", "uns", "nous", "notre", "nos", "nosotros", "nuestro", "nuestra", "noi", "nostro", "nostra", "nossa", "nosso", "wij", "onze", "vi", "vart", "vara", "vores", "nasz", "nasza"];

    /// <summary>The person is spoken of.</summary>
    public static readonly string[] ThirdPerson =
        ["he", "she", "his", "her", "him", "they", "their", "er", "sie", "seine", "seinen", "ihre", "ihren", "ihr", "il", "elle", "son", "sa", "el", "ella", "su", "sus", "ele", "ela", "lui", "lei", "han", "hon", "hun", "seiner", "seinem", "ihrem", "ihrer", "hij", "zij", "haar", "zijn", "hans", "hennes", "hennes", "jej", "jego", "seu", "sua", "suo", "lo", "ses", "leurs", "ihn"];

    /// <summary>The publisher speaks: a blurb, a pitch, a notice.</summary>
    public static readonly string[] House =
    [
        "we", "our", "us", "subscribe", "sign up", "newsletter", "copyright", "all rights", "cookies", "cookie", "donate", "support us", "click here", "read more", "learn more", "advertis",
        "privacy", "terms", "this article", "this story", "this post", "this piece", "views expressed", "opinions expressed", "originally published", "first appeared", "commission", "affiliate",
        "comments", "correction", "contributed to this", "contributed reporting", "your email", "wir", "unsere", "uns", "newsletter", "nous", "notre", "nuestro", "nosotros", "abonn", "suscrib", "inscri",
        "dieser artikel", "dieser beitrag", "cet article", "este articulo", "is a subsidiary", "founded in", "is a leading", "is a global", "is the leading", "headquartered", "company", "companies", "platform",
    ];

    /// <summary>Somebody else than the author is described.</summary>
    public static readonly string[] Others =
    [
        "reviewed by", "reviewer", "fact-check", "fact check", "fact-checked", "medically", "medical reviewer", "edited by", "photo by", "photographed by", "styled by", "modeled by", "photographer", "illustrat", "translated by", "interview", "said", "says", "told",
        "according to", "sagte", "dit", "dijo", "disse", "board", "expert review",
    ];

    /// <summary>How the word for an author begins, as in headings.</summary>
    public static readonly string[] AuthorStems = ["author", "autor", "auteur", "autrice", "writer", "verfasser", "forfatter", "skribent", "schrijver"];

    /// <summary>Headings over a bio.</summary>
    public static readonly string[] Headings =
    [
        "about the author", "about the authors", "about author", "about the writer", "about me", "about our", "meet the author", "the author", "author", "authors", "written by", "author bio", "about", "contributor", "contributors",
        "uber den autor", "uber die autorin", "uber die autoren", "zum autor", "zur autorin", "zur person", "zu den autoren", "autor", "autorin", "autoren", "der autor", "die autorin", "a propos de l'auteur", "l'auteur", "auteur", "a propos",
        "sobre el autor", "sobre la autora", "acerca del autor", "sobre o autor", "sobre a autora", "autore", "l'autore", "chi e l'autore", "om forfatteren", "om skribenten", "over de auteur", "more about", "byline",
        "welcome", "willkommen", "bienvenue", "bienvenidos", "hello", "hi there", "meet", "hi, i'm", "hallo", "verfasst von", "geschrieben von", "geschreven door",
        "skrevet av", "skrevet af", "skriven av", "par", "von", "por", "di", "escrito por", "ecrit par", "scritto da", "insights from", "posted by", "article by",
        "story by", "words by", "text by", "text von", "ein beitrag von", "gastbeitrag von", "autora", "autrice", "sull'autore", "l'autrice", "om författaren",
        "om forfattaren", "over de auteurs", "o autorze", "o autorce", "autorzy", "autorem", "yazar", "yazar hakkinda", "about the contributors", "about the contributor",
        "about this author", "guest author", "who wrote this", "our author", "your author",
    ];

    /// <summary>Words divided by semicolons, as texts are folded.</summary>
    private static IEnumerable<string> Folded(string words) => words.Split(';').Select(word => FoldedText.Of(word.Trim()).Text.Trim());
}
