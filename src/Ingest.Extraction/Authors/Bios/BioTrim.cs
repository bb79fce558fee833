using System.Text.RegularExpressions;

namespace Ingest.Extraction.Authors.Bios;

/// <summary>Cuts from a bio what is printed with it and says nothing about the person.</summary>
internal static partial class BioTrim
{
    /// <summary>Characters; what follows a bio as links is shorter, and its pattern may cost the square of the text that it looks at.</summary>
    internal const int LongestTail = 120;

    public static string Of(string text, string? name)
    {
        var trimmed = Tail().Replace(text, "", 1, Math.Max(0, text.Length - LongestTail)).Trim();
        trimmed = Notice().Replace(trimmed, "").Trim();
        trimmed = Heading().Replace(trimmed, "").Trim();
        return name is null ? trimmed : WithoutNameLine(trimmed, name);
    }

    /// <summary>"Ann Lee Twitter Ann Lee is …": the name that stands as a title before the bio goes.</summary>
    private static string WithoutNameLine(string text, string name)
    {
        if (name.Length == 0 || !text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var again = text.IndexOf(name, name.Length, StringComparison.OrdinalIgnoreCase);
        var rest = text[name.Length..].TrimStart(' ', ':', '-', '–', '—', ',');
        if (rest.StartsWith("I'm ", StringComparison.Ordinal) || rest.StartsWith("I’m ", StringComparison.Ordinal) || rest.StartsWith("I am ", StringComparison.Ordinal))
        {
            return rest;
        }

        var isTitle = again > 0 && again <= name.Length + 20 && !text[name.Length..again].Contains(',', StringComparison.Ordinal) && Between().IsMatch(text[name.Length..again]);
        return isTitle ? text[again..] : text;
    }

    [GeneratedRegex(@"^(?:\s*(?:twitter|@\w+|x|email|facebook|linkedin|instagram|website|e-mail|[|·•,:\u2014–-])\s*)*\s*$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Between();

    // What follows the bio as a link, up to three of them: with no bound, names that hold other links' words could be parted in countless ways.
    [GeneratedRegex(@"(?:(?>\s{0,4}[\[(|·•>»→…]{0,8}\s{0,4})(?:view all posts(?: by)?|view (?:all|more)|see (?:all|more)|more (?:posts |articles |stories )?(?:by|from|about) [\p{L} .'’-]{3,40}|read (?:more|full bio|bio)(?: about [\p{L} .'’-]{2,30}| by [\p{L} .'’-]{2,30})?|full bio|view (?:full )?profile|learn more(?: about [\p{L} .'’-]{2,40})?(?: here)?|more about (?:me|the author)|show more|show all|read less|weitere (?:artikel|beiträge)(?: von [\p{L} .'’-]{3,40})?|alle (?:artikel|beiträge)(?: von [\p{L} .'’-]{3,40})?|mehr (?:artikel |beiträge )?von [\p{L} .'’-]{3,40}|mehr (?:erfahren|lesen|anzeigen)|ver (?:más|todos)[\p{L} ]{0,30}|leer más|lire la suite|en savoir plus|voir tous[\p{L} ]{0,30}|leia mais|mehr infos|lees (?:meer|verder)|meer van [\p{L} .'’-]{3,40}|alle (?:artikelen|berichten) van [\p{L} .'’-]{3,40}|läs mer|les mer|læs mere|więcej(?: o autor(?:ze|ce))?|czytaj (?:więcej|dalej)|leggi (?:tutto|di più)|tutti gli articoli(?: di [\p{L} .'’-]{3,40})?|saiba mais|ver perfil(?: completo)?|todos los artículos(?: de [\p{L} .'’-]{3,40})?|tou(?:s|tes) (?:les|ses) (?:articles|publications|contenus)(?: de [\p{L} .'’-]{3,40})?|follow|zeige|(?:seine|ihre|alle seine|alle ihre) (?:artikel|texte|beiträge) (?:finden sie|gibt es) hier|(?:[\p{L}]+ ){0,2}(?:articles|stories|posts) by [\p{L} .'’-]{3,40}|currently, i)(?>\s{0,4}[\])|·•>»→.…]{0,8}\s{0,4})){1,3}$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Tail();

    // "Follow us on Twitter @publication", "The views expressed are the author's own".
    [GeneratedRegex(@"\s*(?:\(?(?:you can )?(?:also )?(?:follow|like|join|find) us (?:on|@)|(?:the |all )?(?:views|opinions)(?: and opinions)? (?:expressed|are)|originally published on|this (?:article|essay|story) (?:was )?(?:originally|first)|sign up for|subscribe to|for (?:more|further) information,? (?:please )?(?:visit|see|go to|click|contact)|(?:image|photo|picture)s?(?: credit)?s?: ).*$", RegexOptions.IgnoreCase | RegexOptions.Singleline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Notice();

    [GeneratedRegex(@"^(?:about (?:the )?(?:author|writer)s?|about|author bio|über (?:den|die) autor(?:in|en)?|zur person|zum autor|sobre el autor|à propos de l[’']auteur|bio)\s*[:：–-]\s*", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Heading();
}
