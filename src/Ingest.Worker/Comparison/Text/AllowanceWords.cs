using System.Collections.Frozen;

namespace Ingest.Worker.Comparison.Text;

/// <summary>How metered news sites tell readers what is left to them, in each language.</summary>
internal static class AllowanceWords
{
    public static IReadOnlyList<string> Openings { get; } = [.. WordList.Lines("""
        you have
        you've
        you are out of
        you can
        you get
        this is your
        sie haben
        ihnen bleiben
        ihnen bleibt
        du hast
        vous avez
        il vous reste
        vous pouvez
        te quedan
        te queda
        le quedan
        le queda
        has leído
        ha leído
        has alcanzado
        ti restano
        ti rimangono
        hai letto
        você tem
        você leu
        restam
        je hebt
        u hebt
        u heeft
        du har
        """)];

    public static FrozenSet<string> Articles { get; } = WordList.Words("article articles story stories artikel artikeln articolo articoli artículo artículos artigo artigos matérias reportagens artikelen artiklar artikler");

    /// <summary>Free, given, left (to be read), within a month.</summary>
    public static FrozenSet<string> Rations { get; } = WordList.Words("""
        free gift complimentary left remaining month limit
        kostenlose kostenlosen kostenloser gratis freie freien frei geschenkartikel übrig monat
        gratuit gratuits offrir offerts mois limite lire
        gratuito gratuitos gratuita gratuitas mes regalar límite leer
        gratuiti mese grátis mês maand månad måned kvar igen
        """);
}
