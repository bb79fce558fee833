using Ingest.Worker.Identity;

namespace Ingest.Worker.Storage.Articles;

/// <summary>That an article's address led to another one that has it. Pure.</summary>
/// <param name="To">Where it was found.</param>
/// <param name="IsForGood">By permanent redirects alone: it is visited there from now on.</param>
/// <param name="IsNews">To an address under which it was not known, or for good: not only from http to https, to another front end, or to and fro.</param>
internal sealed record PageMove(string To, bool IsForGood, bool IsNews)
{
    /// <param name="url">Where it is visited.</param>
    /// <param name="visit">A visit that may have been redirected.</param>
    /// <param name="isKnownThere">It was found there before.</param>
    /// <returns>Null where there was no redirect, or no content at its end.</returns>
    public static PageMove? Of(string url, Visit visit, bool isKnownThere)
    {
        var (chain, final) = (visit.Fetch.Redirects, visit.Fetch.FinalUrl);
        if (visit.State is null || chain.Count == 0 || final.AbsoluteUri == url)
        {
            return null;
        }

        var isForGood = chain.All(redirect => redirect.IsPermanent);
        var isElsewhere = isForGood ? AddressKey.Of(final) != AddressKey.Of(url) : PlaceOf(final) != PlaceOf(new Uri(url));
        return new PageMove(final.AbsoluteUri, isForGood, isElsewhere && (isForGood || !isKnownThere));
    }

    /// <summary>A site that tries for cookies or counts its readers sends them to the same place with another query, for now.</summary>
    private static string PlaceOf(Uri address) => AddressKey.Host(address) + AddressPath.Of(address);
}
