using System.Security.Cryptography;
using System.Text;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison;

/// <summary>The normal form of a state: equal for two sights that are one version.</summary>
internal static class StateFingerprint
{
    /// <summary>
    /// First byte of what is hashed; moves with a change after which one hash could stand for two states. One after which more states are
    /// equal costs only the texts that it concerns their recorded states, and the others keep theirs.
    /// </summary>
    public const byte Scheme = 1;

    public static byte[] Of(ArticleState state)
    {
        var form = string.Join('\n', Normalise.Key(state.Title ?? ""), Normalise.Key(state.Dek ?? ""), Byline(state), BodyLines.Key(state.Body));
        return SHA256.HashData([Scheme, .. Encoding.UTF8.GetBytes(form)]);
    }

    /// <summary>Names without case and order: front ends of one site print them in capitals and sort them differently.</summary>
    public static string Byline(ArticleState state) =>
        string.Join('|', state.Authors.Select(name => string.Join(' ', Words.Of(Normalise.Key(name)))).Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal));
}
