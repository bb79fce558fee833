using System.Collections.Frozen;
using Ingest.Worker.Fetching;

namespace Ingest.Worker.Identity;

/// <summary>
/// Where a site sends readers that it does not let in: to log in, to pay, to consent. A part of the address is nothing but the word for it, in the path or before
/// the site's own name; "/account-of-a-journey" is a story. Words of publishers' own addresses in each language.
/// </summary>
internal static class WallAddress
{
    private static readonly FrozenSet<string> Consent = Words("consent cookies cookie-consent cookiewall cookie-wall privacywall privacy-wall gdpr cmp zustimmung collectconsent");

    private static readonly FrozenSet<string> Login = Words("""
        login log-in signin sign-in signon sso auth oauth oauth2 authenticate authorize account myaccount my-account register registration regwall registrieren anmelden anmeldung einloggen konto mein-konto
        connexion se-connecter identification inscription compte iniciar-sesion acceso ingresar registro mi-cuenta entrar cadastro accedi registrati inloggen logga-in logg-inn loggind kirjaudu zaloguj logowanie
        prihlaseni prihlasit giris vhod
        """);

    private static readonly FrozenSet<string> Offer = Words("""
        subscribe subscription subscriptions subscriber-only paywall barrier offer offers plans pricing membership checkout abo abos abonnement abonnements abonnieren angebote probeabo
        abonnez-vous offres suscripcion suscripciones suscribete suscribirse planes assine assinatura assinar abbonamenti abbonati abbonamento abonneren abonneer
        prenumerera prenumeration bli-abonnent abonner abonnent tilaa tilaus prenumerata predplatne abonelik podpiska
        """);

    /// <param name="requested">What was asked for: its own words say nothing of where it led.</param>
    /// <param name="final">Where that led.</param>
    /// <returns>What such an address says of a visit that ended there; null for any other.</returns>
    public static FetchOutcome? Of(Uri requested, Uri final)
    {
        var parts = PartsOf(final).Except(PartsOf(requested), StringComparer.Ordinal).ToList();
        return parts.Exists(Consent.Contains) ? FetchOutcome.ConsentWall
            : parts.Exists(Login.Contains) ? FetchOutcome.Unauthorized
            : parts.Exists(Offer.Contains) ? FetchOutcome.Paywalled
            : null;
    }

    private static IEnumerable<string> PartsOf(Uri address) =>
        AddressPath.Segments(address).Append(address.IdnHost).Select(part => part.Split('.')[0].ToLowerInvariant());

    private static FrozenSet<string> Words(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
