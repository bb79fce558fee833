using System.Collections.Frozen;

namespace Ingest.Extraction.Authors;

/// <summary>The words that a byline is made of beside names, in the languages that the feeds come in.</summary>
internal static class BylineWords
{
    /// <summary>What stands before the name: "By", "Von", "Text:".</summary>
    public static readonly string[] Prefixes =
    [
        "by", "von", "par", "por", "di", "da", "af", "av", "door", "przez", "autor", "autorin", "autoren", "autora", "autores", "autore",
        "auteur", "auteurs", "författare", "forfattere", "tekijä", "autorul", "συγγραφέας", "yazarlar", "author", "authors", "forfatter", "skribent", "written by", "words by", "posted by", "published by",
        "story by", "report by", "reported by", "reporting by", "analysis by", "opinion by", "commentary by", "column by", "essay by",
        "review by", "interview by", "text by", "created by", "contributed by", "submitted by", "presented by",
        "guest post by", "a guest post by", "guest column by", "an article by", "article by", "a post by", "from", "text", "texte", "texto",
        "testo", "tekst", "story", "words", "written", "escrito por", "publicado por", "rédigé par", "écrit par", "publié par", "propos recueillis par",
        "mwandishi", "imeandikwa na", "daga", "deur", "rubutun", "müəllif", "muallif", "ავტორი", "հեղինակ", "հեղինակ՝", "зохиогч", "сурвалжлагч", "postado por", "enviado por", "redactado por", "redigido por", "publicada por", "ingediend door", "soumis par", "eingereicht von", "eingestellt von", "inviato da", "inskickat av", "upplagd av", "indsendt af", "innsendt av", "lähettänyt", "wysłane przez", "odeslal", "vystavil", "beküldte", "bejegyezte", "gönderen", "ekleyen", "diposkan oleh", "diposting oleh", "αναρτήθηκε από", "отправлено", "trimis de", "objavio", "objavila", "مرسلة بواسطة", "فرستاده شده توسط", "פורסם על ידי", "発行者", "게시자", "張貼者", "发布者", "criado por", "creado por", "creato da", "posté par", "proposé par", "oprettet af", "opprettet av", "publicat de", "đăng bởi", "作成者", "執筆者", "опубликовал", "опубликовала", "добавил", "добавила", "opublikował", "opublikowała", "pubblicato da", "inserito da", "geplaatst door", "gepost door", "dodał", "dodała", "publicerad av", "lagt inn av", "投稿者", "interview:", "das interview:", "entretien:", "entrevista:", "intervista:", "wywiad:", "rozhovor:", "gespräch:", "das gespräch führte", "das gespräch führten", "das interview führte", "das interview führten", "die fragen stellte", "die fragen stellten", "interview geführt von", "recueilli par", "entrevista de",
        "von unserem korrespondenten", "von unserer korrespondentin", "von unserem mitarbeiter", "von unserer mitarbeiterin", "von unserem redakteur", "von unserer redakteurin", "von unserem reporter", "von unserer reporterin", "de notre correspondant", "de notre correspondante", "de notre envoyé spécial", "de notre envoyée spéciale",
        "dal nostro inviato", "dalla nostra inviata", "dal nostro corrispondente", "dalla nostra corrispondente", "de nuestro corresponsal", "de nuestra corresponsal", "de nuestro enviado especial", "de nuestra enviada especial",
        "verfasser", "verfasserin", "verfasst von", "geschrieben von", "veröffentlicht von", "ein beitrag von", "ein gastbeitrag von", "gastbeitrag von",
        "ein kommentar von", "kommentar von", "eine analyse von", "analyse von", "eine kolumne von", "kolumne von", "interview von",
        "ein interview von", "ein essay von", "ein bericht von", "aus", "scritto da", "a cura di", "skriven av", "skrevet av", "skrevet af",
        "geschreven door", "ein artikel von", "artikel von", "blogbeitrag von", "blog beitrag von", "beitrag von", "eine reportage von", "reportage von", "un article de", "un texte de", "una nota de", "reported and written by", "written for", "author name", "author(s)", "author:", "article by", "autorin/autor", "autor/in", "redaktion:", "auteur(s)", "autor(a)", "autor/a", "byline", "erstellt von", "post author", "pressemitteilung von", "im wortlaut von", "protokoll:", "автор", "авторы", "от", "текст", "文", "记者", "記者", "作者", "글",
        "text and photographs by", "text and photography by", "photographs and text by", "photography and text by", "pictures and text by", "photos and words by", "text and photos by", "text & photos by", "words and photographs by", "words and photos by", "story and photos by", "story and photographs by", "photos and text by", "hosted by",
        "texto y fotos de", "texte et photos de", "testo e foto di", "text und fotos von", "texto de", "texto por", "reportaje de", "reportagem de", "texte de", "récit de", "testo di", "text von", "tekst van", "tekst door", "text av", "tekst av", "tekst af",
        "kirjoittaja", "kirjoittajat", "kirjoittanut", "teksti", "autorka", "autorzy", "napisał", "napisała", "opracował", "opracowała", "opracowanie", "oprac.", "rozmawiał", "rozmawiała",
        "autoři", "napsal", "napsala", "napsali", "připravil", "připravila", "napísal", "napísala", "szerző", "szerzők", "írta", "szöveg", "scris de", "text de", "articol de", "autori",
        "yazar", "yazarı", "blog yazarı", "yazan", "haber", "kaleme alan", "hazırlayan", "piše", "pišu", "napisao", "napisala", "autorica", "avtor", "avtorica", "autorius", "autorė", "autors", "höfundur", "shkruan",
        "του", "της", "των", "συντάκτης", "συντάκτρια", "γράφει ο", "γράφει η", "γράφει", "γράφουν", "κείμενο", "автори", "авторка", "написал", "написала", "подготовил", "подготовила", "беседовал", "беседовала",
        "пише", "пишува", "аутор", "аутори", "بقلم", "كتب", "كتبت", "كتبه", "إعداد", "تقرير", "الكاتب", "الكاتبة", "نویسنده", "نوشته", "به قلم", "گزارش از", "گزارشگر", "گزارش:", "گزارش‌گر", "تحریر", "مصنف", "מאת", "כתב", "כתבה",
        "取材・文", "文・写真", "写真・文", "取材・文・写真", "文・構成", "文責", "取材", "執筆", "著者", "筆者", "ライター", "撰文", "撰稿", "采写", "本报记者", "글쓴이", "작성자", "지은이", "저자", "필자", "집필자", "집필", "연구자", "연구진", "연구책임자", "글·사진", "취재", "기자명", "penulis", "oleh", "ditulis oleh", "pewarta", "tác giả", "thực hiện",
        "โดย", "เขียนโดย", "ผู้เขียน", "เรื่อง", "लेखक", "लेखिका", "रिपोर्ट:", "रिपोर्टर:", "প্রতিবেদক:", "द्वारा", "রিপোর্ট", "লেখা", "লেখক", "লিখেছেন",
    ];

    /// <summary>Articles before the name of a house.</summary>
    public static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(["the", "die", "der", "das", "el", "la", "le", "il", "o", "a", "de", "het"], StringComparer.Ordinal);

    /// <summary>What the names of towns begin with, and nobody's given name.</summary>
    public static readonly FrozenSet<string> PlaceBeginnings = FrozenSet.ToFrozenSet(
        ["port", "puerto", "porto", "new", "nueva", "nuevo", "cape", "fort", "los", "las", "bad", "tel", "kuala", "phnom", "addis", "buenos", "ciudad", "nowy", "nova"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Towns that correspondents write from whose names look like people's.</summary>
    public static readonly FrozenSet<string> Cities = FrozenSet.ToFrozenSet(
    [
        "abu dhabi", "banja luka", "belo horizonte", "cap haïtien", "dar es salaam", "den haag", "el cairo", "el salvador", "frankfurt am main", "guatemala city", "ho chi minh", "hong kong", "kansas city", "la habana", "la paz", "la plata", "le caire", "mexico city", "panama city", "quezon city",
        "río de janeiro", "rio de janeiro", "saint petersburg", "salt lake city", "san antonio", "san diego", "san fernando", "san francisco", "san jose", "san josé", "san juan", "san salvador", "sankt petersburg", "santa cruz", "santa fe", "santiago de chile", "santo domingo", "são paulo", "sao paulo", "são tomé", "sri lanka", "st. petersburg", "vatican city", "washington d.c.", "washington dc", "west jerusalem", "east jerusalem",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Words between two names.</summary>
    public static readonly FrozenSet<string> And =
        FrozenSet.ToFrozenSet(["and", "und", "et", "y", "e", "og", "och", "with", "mit", "avec", "con", "i", "и", "sowie", "plus", "med"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Jobs of newsrooms: who is named with one right below a headline wrote the story, which a minister or a professor did not.</summary>
    public static readonly FrozenSet<string> NewsroomRoles = FrozenSet.ToFrozenSet(
    [
        "reporter", "correspondent", "writer", "journalist", "columnist", "redakteur", "redakteurin", "korrespondent", "korrespondentin", "journalistin", "reporterin", "journaliste", "rédacteur",
        "rédactrice", "correspondant", "correspondante", "periodista", "redactor", "redactora", "corresponsal", "jornalista", "repórter", "giornalista", "corrispondente", "inviato", "inviata",
        "verslaggever", "redacteur", "корреспондент", "журналист", "журналистка", "журналіст", "журналістка", "кореспондент", "기자", "특파원", "記者", "记者", "特派员", "muhabir", "muhabiri", "wartawan", "jurnalis",
        "dziennikarz", "dziennikarka", "korespondent", "korespondentka", "dopisovatel", "toimittaja", "blaðamaður", "žurnālists", "žurnāliste", "žurnalistas", "žurnalistė", "phóng viên", "mwandishi", "novinář", "novinářka", "újságíró", "jurnalist", "novinar", "novinarka", "δημοσιογράφος", "مراسل", "مراسلة", "صحفي", "خبرنگار",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Beside a name, what its bearer did for the page but write it.</summary>
    public static readonly FrozenSet<string> Pictures = FrozenSet.ToFrozenSet(
    [
        "foto", "fotos", "photo", "photos", "photography", "photographer", "photographs", "bild", "bilder", "fotograf", "fotografin", "photographe", "photographie", "fotógrafo", "fotógrafa", "fotografía", "fotografia", "fotografo", "fotografie", "fotograaf",
        "valokuvaaja", "kuva", "kuvat", "zdjęcia", "zdjęcie", "fotó", "фото", "фотограф", "φωτογραφίες", "fotoğraf", "illustration", "illustrations", "illustrator", "写真", "撮影", "摄影", "攝影", "사진",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>A word that makes its part a job and not a name.</summary>
    public static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
    [
        .. NewsroomRoles,
        "editor", "editors", "reporters", "correspondents", "writers", "author",
        "contributor", "contributors", "contributing", "producer", "analyst", "chief", "fellow", "director", "professor",
        "founder", "principal", "managing", "partner", "co-founder", "cofounder", "president", "manager", "expert", "specialist", "senior", "assistant", "associate",
        "freelance", "freelancer", "guest", "blogger", "critic", "photographer", "researcher", "candidate", "consultant", "strategist",
        "editor-in-chief", "editor-at-large", "deputy", "dietitian", "dietician", "horticulturalist", "ceo", "cto", "coo", "cmo", "vp",
        "head", "lead", "intern", "staffer", "anchor", "host", "lecturer", "scholar", "minister", "ambassador", "attorney", "lawyer",
        "engineer", "developer", "architect", "coach", "instructor", "teacher", "physician", "nurse", "author/editor", "columnista",
        "redaktor", "redaktorin", "autor", "autorin",
        "chefredakteur", "chefredakteurin", "leiter", "leiterin", "gründer", "volontär", "volontärin", "gastautor", "gastautorin",
        "envoyé", "envoyée", "chroniqueur", "chroniqueuse",
        "columnista", "colaborador", "colaboradora",
        "redattore", "redattrice", "journalisten", "redaktör", "redaktør",
        "correspondente", "редактор",
        "jurnalistă", "toimetaja", "redaktorius", "redaktorė", "redaktors", "ritstjóri", "urednik", "urednica", "vydavatel", "mhariri",
        "كاتب", "كاتبة", "وكاتب", "وكاتبة", "باحث", "باحثة", "وباحث", "وباحثة", "صحافي", "صحافية", "أستاذ", "أستاذة", "محلل", "خبير", "روزنامه‌نگار", "پژوهشگر", "کارشناس", "استاد", "כתב", "כתבת", "עיתונאי", "עיתונאית", "פרשן", "פרשנית", "חוקר", "חוקרת", "פרופסור", "עורך", "עורכת",
        "политолог", "обозреватель", "эксперт", "аналитик", "историк", "профессор", "публицист", "экономист", "колумнист", "політолог", "оглядач", "експерт", "аналітик", "історик", "професор", "публіцист", "економіст", "αναλυτής", "αναλύτρια", "καθηγητής", "καθηγήτρια", "ερευνητής", "ερευνήτρια",
        "gazeteci", "editör", "araştırmacı", "analist", "publicysta", "publicystka", "analityk", "historyk", "ekspert", "komentátor", "komentátorka", "analytik", "redaktorka", "szerkesztő", "elemző", "kutató", "cercetător", "संवाददाता", "पत्रकार", "संपादक",
        "編集委員", "論説委員", "解説委員", "編集長", "主筆", "评论员", "評論員", "主编", "研究员", "논설위원", "편집장", "선임기자",
        "investigador", "investigadora", "investigadores", "chercheur", "chercheuse", "chercheurs", "ricercatore", "ricercatrice", "pesquisador", "pesquisadora", "onderzoeker", "onderzoekster", "forscher", "forscherin", "wissenschaftler", "wissenschaftlerin", "forskare", "forsker", "tutkija",
        "badacz", "badaczka", "výzkumník", "výzkumnice", "profesor", "profesora", "profesorka", "professeur", "professeure", "professore", "professoressa", "professora", "hoogleraar", "dozent", "dozentin", "docente", "referentin", "analista", "analityczka", "analytička", "adviser", "advisor", "nonresident", "postdoctoral",
        "experte", "expertin", "mitarbeiter", "mitarbeiterin", "special", "exclusive", "educator", "grader", "economist", "psychologist", "nutritionist", "veterinarian", "pharmacist",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>A word that makes a part with a job's word in it a sentence about somebody.</summary>
    public static readonly FrozenSet<string> Sentence = FrozenSet.ToFrozenSet(
    [
        "is", "was", "are", "were", "has", "have", "had", "will", "can", "who", "whose", "which", "covers", "writes", "reports", "leads", "works", "wrote", "joined",
        "ist", "sind", "war", "hat", "schreibt", "arbeitet", "berichtet", "est", "sont", "écrit", "es", "fue", "escribe", "cubre", "è", "scrive", "é", "escreve",
    ], StringComparer.Ordinal);

    /// <summary>The second half of compounds that are jobs.</summary>
    public static readonly string[] RoleEndings =
        ["redakteur", "redakteurin", "redaktor", "redaktorin", "korrespondent", "korrespondentin", "reporter", "reporterin", "journalist", "journalistin", "leiter", "leiterin", "redaktør", "redaktör", "redacteur"];

    /// <summary>A word that makes its part a body of people and not a person.</summary>
    public static readonly FrozenSet<string> Organizations = FrozenSet.ToFrozenSet(
    [
        "staff", "team", "desk", "newsdesk", "ڈیسک", "newsroom", "news", "press", "editorial", "editors", "board", "agency", "agencies", "bureau", "media",
        "magazine", "times", "post", "journal", "tribune", "herald", "gazette", "network", "radio", "tv", "television", "university",
        "mairie", "préfecture", "ayuntamiento", "prefeitura", "câmara", "comune", "gemeinde", "gemeente", "kommun", "kommune", "stadtverwaltung", "landkreis", "landratsamt", "belediyesi", "bakanlığı", "valiliği", "müdürlüğü", "администрация", "министерство", "ufficio", "stampa", "assessoria", "imprensa", "humas", "pemerintah", "kementerian", "dinas", "ministère", "ministerio", "ministério", "ministero", "ministerstwo", "ministerstvo", "universität", "université", "universidad", "universidade", "università", "universiteit", "uniwersytet", "üniversitesi", "universitas", "университет", "institute", "programme", "program", "initiative", "project", "division", "college", "center", "centre", "council", "foundation", "association", "society", "group", "company", "inc", "inc.",
        "ltd", "llc", "gmbh", "corp", "corporation", "department", "office", "committee", "commission", "ministry", "services", "service",
        "direkt", "diretta", "solutions", "partners", "marketing", "studio", "studios", "labs", "hospital", "clinic", "bank", "online", "digital", "wire",
        "redaktion", "redaktionen", "redaksi", "redaksjon", "redakcja", "redakce", "redakcija", "redacția", "szerkesztőség", "toimitus", "редакция", "редакція", "редакција", "редакцията", "σύνταξη", "التحرير", "تحریریه", "وكالات", "servisi", "merkezi", "編集部", "编辑部", "編輯部", "通讯社", "편집국", "डेस्क", "ब्यूरो", "ডেস্ক",
        "agentur", "presse-agentur", "rédaction", "redaction", "agence", "redacción", "redação", "agencia", "agencias", "agences", "agenzie", "agenturen", "agências",
        "agência", "redazione", "agenzia", "redactie", "redaksjonen", "redaktionsgruppe", "editor", "admissions", "community", "contributor",
        "contributors", "correspondents", "reporters", "ajansı", "haber", "daily", "weekly", "today", "blog", "wiki", "collectif", "collective", "international",
        "global", "administration", "food", "construction", "dental", "care", "travel", "security", "store", "e.v.", "e.v", "amt", "ministerium", "landesanstalt", "bundesanstalt", "digitale", "nachrichten", "zeitung",
        "nachrichtenagentur", "presseagentur", "pressedienst", "nachrichtendienst", "pressestelle", "persbureau", "persdienst", "nieuwsdienst", "nyhetsbyrå", "nyhetsbyrån", "nyhetsbyrået", "pressbyrå", "nyhedsbureau", "nyhedsbureauet", "uutistoimisto", "tietotoimisto", "fréttastofa",
        "agencja", "agentura", "agentúra", "agentūra", "agentuur", "uudisteagentuur", "agencija", "agenția", "agjencia", "agjensia", "hírügynökség", "távirati", "ajans", "ajansi", "berita", "πρακτορείο",
        "агентство", "информагентство", "агенція", "агенция", "агенција", "пресс-служба", "прес-служба", "агенттігі", "وكالة", "الوكالة", "خبرگزاری", "ایجنسی", "סוכנות", "एजेंसी", "एजेंसियां", "न्यूज़", "न्यूज", "এজেন্সি", "সংস্থা", "செய்திப்பிரிவு", "通信社", "통신사", "สำนักข่าว",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that are agencies as they stand.</summary>
    public static readonly FrozenSet<string> Agencies = FrozenSet.ToFrozenSet(
    [
        "ap", "associated press", "the associated press", "reuters", "afp", "agence france-presse", "dpa", "sid", "efe", "ansa", "xinhua",
        "pti", "ani", "ians", "bloomberg", "tass", "kyodo", "upi", "apa", "sda", "keystone-sda", "belga", "anp", "ritzau", "ntb", "tt", "epd",
        "kna", "bbc", "cnn", "npr", "bernama", "yonhap", "interfax", "ukrinform", "unian", "lusa", "mti", "pap", "ctk", "čtk", "pa media", "tasr", "agerpres", "tanjug", "antara", "ttxvn", "canadian press", "the canadian press", "press trust of india",
        "интерфакс", "тасс", "риа новости", "укринформ", "укрінформ", "униан", "уніан", "синьхуа", "бта", "танјуг", "新华社", "新華社", "中新社", "中央社", "共同通信", "共同社", "時事通信", "ロイター", "路透社", "法新社", "美联社", "美聯社", "연합뉴스", "뉴시스", "رويترز", "فرانس برس", "أ ف ب", "الأناضول", "ایرنا", "ایسنا", "تسنیم", "रॉयटर्स", "রয়টার্স", "এএফপি",
        "press association", "europa press", "adnkronos", "anadolu", "irna", "wam", "spa", "petra", "jiji", "thomson reuters",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Lower-case words within a person's name.</summary>
    public static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
    [
        "de", "del", "della", "di", "da", "das", "dos", "do", "du", "des", "la", "le", "las", "los", "van", "von", "vom", "der", "den", "dem",
        "ten", "ter", "zu", "zum", "zur", "bin", "ibn", "al", "el", "af", "av", "y", "e", "i", "ben", "bint", "st", "st.", "d’", "d'", "mac", "mc", "te", "ap", "und",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Post-nominal letters that the shape alone does not give away.</summary>
    public static readonly FrozenSet<string> Credentials = FrozenSet.ToFrozenSet(
    [
        "phd", "ph.d.", "ph.d", "dphil", "md", "m.d.", "m.d", "esq", "esq.", "psyd", "psy.d.", "pharmd", "msc", "bsc", "llm", "ll.m.", "edd", "ed.d.",
        "msw", "mba", "jd", "j.d.", "dvm", "rd", "rdn", "rn", "cfp", "cfp®", "cepf®", "cepf", "cpa", "cfa", "lcsw", "mph", "dds", "facp", "faclm", "meng", "cpp", "psp", "cissp", "pmp", "sphr", "dacvb", "vmd", "lvt", "facs", "lmft", "cscs", "m.a.", "b.a.", "m.s.", "b.s.", "m.sc.", "b.sc.", "m.ed.", "m.b.a.", "m.f.a.", "m.p.h.",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Accounts that publish for whoever wrote.</summary>
    public static readonly FrozenSet<string> Generic = FrozenSet.ToFrozenSet(
        ["admin", "administrator", "webmaster", "editor", "editors", "author", "authors", "by", "root", "user", "guest", "name", "default", "wpadmin", "anonymous", "unknown", "staff", "team", "redaktion", "super", "moderator", "webredaktion", "webredactie", "sysop", "администратор", "админ", "адміністратор", "модератор", "редактор", "διαχειριστής", "المدير", "الإدارة", "مدير", "مدیر", "מנהל", "管理者", "管理人", "管理員", "管理员", "站长", "小编", "小編", "本站", "本站编辑", "网站管理员", "関係者", "관리자", "운영자", "yönetici", "editör", "pengurus", "quản trị"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What systems write where there is no author; a board prints "Beitrag von" before its members' names.</summary>
    public static readonly FrozenSet<string> Nobody = FrozenSet.ToFrozenSet(
        ["agenturmaterial", "agenturmeldungen", "agenturinformationen", "no author", "unknown", "unknown author", "null", "undefined", "none", "n/a", "default", "author", "post author", "beitrag", "red.", "super user", "superuser", "администратор", "админ", "модератор", "管理者", "管理人", "管理員", "管理员", "本站编辑", "小编", "站长", "网站管理员", "관리자", "운영자", "webredactie", "webredaktion", "ban biên tập", "quản trị viên", "المدير", "مدير الموقع"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What dates begin with where no comma divides them from the name before.</summary>
    public static readonly FrozenSet<string> Weekdays = FrozenSet.ToFrozenSet(
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "mandag", "tirsdag", "lørdag", "søndag", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela", "pondělí", "úterý", "středa", "čtvrtek", "pátek", "neděle", "hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap", "luni", "marți", "miercuri", "vineri", "sâmbătă", "duminică",
        "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "понеділок", "вівторок", "середа", "четвер", "субота", "неділя", "понеделник", "сряда", "четвъртък", "петък", "събота", "неделя", "Δευτέρα", "Τρίτη", "Τετάρτη", "Πέμπτη", "Παρασκευή", "Σάββατο", "Κυριακή", "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar",
        "الأحد", "الاحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الاربعاء", "الخميس", "الجمعة", "السبت", "شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>A word that no name holds: what stands here is a heading, a link, a button.</summary>
    public static readonly FrozenSet<string> NeverNames = FrozenSet.ToFrozenSet(
    [
        "في", "من", "على", "إلى", "عن", "در", "از", "به", "של", "על", "את", "کے", "کی", "میں", "this", "that", "about", "more", "read", "minutes", "updated", "published", "size", "photo", "photos", "image", "images", "privacy", "policy",
        "share", "follow", "subscribe", "login", "comments", "comment", "leave", "reply", "video", "videos", "view", "all", "posts", "copy", "link", "create", "account",
        "start", "shopping", "shop", "sign", "button", "your", "you", "our", "what", "why", "when", "who", "how", "click", "here", "ago", "uhr",
        "archive", "http", "www", "author", "authors", "unknown", "anonymous", "byline", "show", "menu", "home", "lesezeit", "stand", "topics", "topic",
        "twitter", "facebook", "instagram", "linkedin", "youtube", "email", "e-mail", "print", "save", "bio", "profile", "website", "websites", "contact",
        "tarihi", "oluşturulma", "logout", "log", "register", "registrieren", "anmelden", "abmelden", "suche", "search", "list", "pressemitteilung", "pressemitteilungen", "aktuell", "publicado", "publiziert", "veröffentlicht", "aktualisiert", "publié", "modifié", "actualizado", "pubblicato", "aggiornato", "gepubliceerd", "bijgewerkt", "publicerad", "uppdaterad", "publisert", "oppdatert", "opublikowano", "julkaistu", "päivitetty", "опубликовано", "обновлено",
         "inhalte", "verified", "last", "related", "political", "lifestyle", "former", "product", "content", "columnists", "january", "february", "september",
        "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "januar", "februar", "oktober", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "jueves", "viernes",
        "dezember", "enero", "febrero", "septiembre", "octubre", "noviembre", "diciembre", "über", "mehr", "alle", "teilen", "edition", "licensed", "certified", "registered", "sponsored",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of sections and countries: "Middle East" and "Climate Change" are set as names are, where names stand.</summary>
    public static readonly FrozenSet<string> Sections = FrozenSet.ToFrozenSet(
    [
        "middle", "east", "west", "north", "south", "africa", "america", "americas", "asia", "europe", "pacific", "world", "united", "states", "kingdom", "union",
        "opinion", "analysis", "breaking", "live", "climate", "change", "foreign", "policy", "politics", "human", "rights", "white", "house", "court", "life",
        "style", "culture", "business", "economy", "science", "technology", "tech", "health", "sports", "sport", "education", "environment", "energy", "law",
        "defense", "defence", "national", "local", "latest", "top", "story", "stories", "report", "reports", "guide", "guides", "tips", "best", "new", "york",
        "meinung", "politik", "wirtschaft", "kultur", "wissen", "ausland", "inland", "gesellschaft", "opinión", "economía", "sociedad", "monde", "économie",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>A word of a link or a button: no job is beside it.</summary>
    public static readonly FrozenSet<string> Buttons = FrozenSet.ToFrozenSet(
        ["this", "search", "follow", "subscribe", "read", "view", "click", "share", "show", "see"], StringComparer.OrdinalIgnoreCase);

    /// <summary>As <see cref="NeverNames"/> when written small; "Min", "Der" and "Am" are names.</summary>
    public static readonly FrozenSet<string> NeverNamesInLowerCase = FrozenSet.ToFrozenSet(
    [
        "the", "is", "was", "are", "for", "to", "of", "in", "on", "at", "we", "min", "der", "die", "das", "ein", "eine", "für", "am", "pm", "les", "une",
        "sur", "dans", "pour", "a", "an", "from", "has", "have", "will", "can", "ist", "sind", "est", "sont", "es", "son", "mins", "or", "by", "com",
    ], StringComparer.Ordinal);
}
