using System.Collections.Frozen;

namespace Ingest.Extraction.Authors;

/// <summary>The words that a byline is made of beside names, in the languages that the feeds come in.</summary>
internal static class BylineWords
{
    /// <summary>What stands before the name: "By", "Von", "Text:".</summary>
    public static readonly string[] Prefixes =
    [
        "by", "von", "par", "por", "di", "da", "af", "av", "door", "przez", "autor", "autorin", "autoren", "autora", "autores", "autore",
        "auteur", "auteurs", "author", "authors", "forfatter", "skribent", "written by", "words by", "posted by", "published by",
        "story by", "report by", "reported by", "reporting by", "analysis by", "opinion by", "commentary by", "column by", "essay by",
        "review by", "reviewed by", "interview by", "text by", "created by", "contributed by", "submitted by", "presented by",
        "guest post by", "a guest post by", "guest column by", "an article by", "article by", "a post by", "from", "text", "texte", "texto",
        "testo", "tekst", "story", "words", "written", "escrito por", "publicado por", "rédigé par", "écrit par", "publié par", "propos recueillis par",
        "verfasst von", "geschrieben von", "veröffentlicht von", "ein beitrag von", "ein gastbeitrag von", "gastbeitrag von",
        "ein kommentar von", "kommentar von", "eine analyse von", "analyse von", "eine kolumne von", "kolumne von", "interview von",
        "ein interview von", "ein essay von", "ein bericht von", "aus", "scritto da", "a cura di", "skriven av", "skrevet av", "skrevet af",
        "geschreven door", "written for", "author name", "byline", "автор", "авторы", "текст", "文", "记者", "記者", "作者", "글",
    ];

    /// <summary>Words between two names.</summary>
    public static readonly FrozenSet<string> And =
        FrozenSet.ToFrozenSet(["and", "und", "et", "y", "e", "og", "och", "with", "mit", "avec", "con", "i", "и", "sowie", "plus", "med"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A word that makes its part a job and not a name.</summary>
    public static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(
    [
        "editor", "editors", "reporter", "reporters", "correspondent", "correspondents", "columnist", "writer", "writers", "author",
        "contributor", "contributors", "contributing", "journalist", "producer", "analyst", "chief", "fellow", "director", "professor",
        "founder", "co-founder", "cofounder", "president", "manager", "expert", "specialist", "senior", "assistant", "associate",
        "freelance", "freelancer", "guest", "blogger", "critic", "photographer", "researcher", "candidate", "consultant", "strategist",
        "editor-in-chief", "editor-at-large", "deputy", "dietitian", "dietician", "horticulturalist", "ceo", "cto", "coo", "cmo", "vp",
        "head", "lead", "intern", "staffer", "anchor", "host", "lecturer", "scholar", "minister", "ambassador", "attorney", "lawyer",
        "engineer", "developer", "architect", "coach", "instructor", "teacher", "physician", "nurse", "author/editor", "columnista",
        "redakteur", "redakteurin", "redaktor", "redaktorin", "korrespondent", "korrespondentin", "autor", "autorin", "journalistin",
        "chefredakteur", "chefredakteurin", "reporterin", "leiter", "leiterin", "gründer", "volontär", "volontärin", "gastautor", "gastautorin",
        "journaliste", "rédacteur", "rédactrice", "correspondant", "correspondante", "envoyé", "envoyée", "chroniqueur", "chroniqueuse",
        "periodista", "redactor", "redactora", "corresponsal", "columnista", "colaborador", "colaboradora", "jornalista", "repórter",
        "giornalista", "corrispondente", "inviato", "redattore", "redattrice", "journalisten", "redaktör", "redaktør", "verslaggever",
        "redacteur", "correspondente", "корреспондент", "журналист", "редактор", "기자", "特派员",
        "special", "exclusive", "updated", "today",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>A word that makes its part a body of people and not a person.</summary>
    public static readonly FrozenSet<string> Organizations = FrozenSet.ToFrozenSet(
    [
        "staff", "team", "desk", "newsdesk", "newsroom", "news", "press", "editorial", "editors", "board", "agency", "agencies", "bureau", "media",
        "magazine", "times", "post", "journal", "tribune", "herald", "gazette", "network", "radio", "tv", "television", "university",
        "institute", "college", "center", "centre", "council", "foundation", "association", "society", "group", "company", "inc", "inc.",
        "ltd", "llc", "gmbh", "corp", "corporation", "department", "office", "committee", "commission", "ministry", "services", "service",
        "solutions", "partners", "marketing", "studio", "studios", "labs", "hospital", "clinic", "bank", "online", "digital", "wire",
        "redaktion", "redaktionen", "agentur", "presse-agentur", "rédaction", "redaction", "agence", "redacción", "redação", "agencia",
        "agência", "redazione", "agenzia", "redactie", "redaksjonen", "redaktionsgruppe", "editor", "admissions", "community", "contributor",
        "contributors", "correspondents", "reporters", "ajansı", "haber", "daily", "weekly", "today", "blog", "collectif", "collective", "international",
        "global", "administration", "food", "construction", "dental", "care", "travel", "security", "store", "digitale", "nachrichten", "zeitung",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that are agencies as they stand.</summary>
    public static readonly FrozenSet<string> Agencies = FrozenSet.ToFrozenSet(
    [
        "ap", "associated press", "the associated press", "reuters", "afp", "agence france-presse", "dpa", "sid", "efe", "ansa", "xinhua",
        "pti", "ani", "ians", "bloomberg", "tass", "kyodo", "upi", "apa", "sda", "keystone-sda", "belga", "anp", "ritzau", "ntb", "tt", "epd",
        "kna", "bbc", "cnn", "npr", "bernama", "yonhap", "interfax", "ukrinform", "unian", "lusa", "mti", "pap", "ctk", "čtk", "pa media",
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
        "msw", "mba", "jd", "j.d.", "dvm", "rd", "rdn", "rn", "cfp", "cfp®", "cepf®", "cepf", "cpa", "cfa", "lcsw", "mph", "dds", "facp", "faclm", "meng",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>A word that no name holds: what stands here is a date, a heading, a link.</summary>
    public static readonly FrozenSet<string> NeverNames = FrozenSet.ToFrozenSet(
    [
        "the", "this", "that", "is", "was", "are", "for", "to", "of", "in", "on", "at", "about", "more", "read", "min", "minutes", "updated", "published",
        "share", "follow", "subscribe", "login", "comments", "comment", "photo", "photos", "image", "images", "video", "view", "all", "posts",
        "your", "you", "our", "we", "how", "what", "why", "when", "who", "click", "here", "ago", "uhr", "edt", "est", "gmt", "am", "pm",
        "january", "february", "july", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "januar", "februar", "juni", "juli", "oktober", "dezember", "der", "die", "das", "ein", "eine", "für",
        "les", "une", "sur", "dans", "pour", "enero", "febrero", "septiembre", "octubre", "noviembre", "diciembre",
        "http", "www", "author", "unknown", "anonymous", "byline", "show", "menu", "home", "stand", "lesezeit",
        "twitter", "facebook", "instagram", "linkedin", "email", "e-mail", "print", "save", "bio", "profile", "website", "contact",
    ], StringComparer.OrdinalIgnoreCase);
}
