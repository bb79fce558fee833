using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Extraction.Page;
using Ingest.Worker.Comparison.Text;

namespace Ingest.Worker.Comparison.Classes;

/// <summary>Recognises a correction, a clarification or an editor's note, by how such notes begin and by what only they say.</summary>
internal static partial class CorrectionNote
{
    /// <summary>Characters within which a note says what it is.</summary>
    private const int Beginning = 240;

    /// <summary>Characters between a label and its colon: "Correction (March 3, 2020, 4:10 p.m.):".</summary>
    private const int LabelTail = 48;

    private static readonly FrozenDictionary<char, string[]> LabelsByInitial = CorrectionWords.Labels.GroupBy(label => label[0]).ToFrozenDictionary(labels => labels.Key, labels => labels.ToArray());

    private static readonly PhraseSet Phrases = new([.. CorrectionWords.Phrases]);

    public static bool Is(Sentence sentence)
    {
        var start = sentence.Key.Length > Beginning ? sentence.Key[..Beginning] : sentence.Key;
        var lower = start.ToLowerInvariant();
        var text = lower.Replace("&", " and ", StringComparison.Ordinal).TrimStart('*', '[', '(', '"', '\'', '-', '_', '\u3010', '\u25A0', ' ');
        return HasLabel(text) || Phrases.AreIn(text) || SaysItWasChanged().IsMatch(text)
            || EarlierVersion.IsNamedIn(text) || EarlierVersion.IsAgencyNote(lower);
    }

    private static bool HasLabel(string text) => text.Length > 0 && LabelsByInitial.TryGetValue(text[0], out var labels) && labels.Any(label => IsLabelled(text, label));

    /// <summary>The label stands alone or is set off: "Correction officers" is no correction.</summary>
    private static bool IsLabelled(string text, string label)
    {
        if (!text.StartsWith(label, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = text[label.Length..];
        if (rest.Length == 0 || rest[0] is ':' or '-' or '.' or '(' or '|' or ']' or '\u3011' or '/' or ')')
        {
            return true;
        }

        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        return rest[0] is ',' or ' ' && colon >= 0 && colon <= LabelTail && rest[..colon].Any(char.IsDigit);
    }

    /// <summary>
    /// "This article was updated at 3:40 p.m. to include …": the text speaks of itself. Updated on a day and nothing more is a stamp.
    /// </summary>
    [GeneratedRegex("""
        ^(?:(?:note|update)[: ]\x20?)?
        (?:this\x20(?:article|story|piece|post|page|column|essay|op-ed|analysis|interview|explainer|commentary)(?:'s\x20headline)?\x20(?:was|has\x20been|has\x20since\x20been)\x20
            (?:(?:later\x20)?(?:corrected|amended|revised|retracted|withdrawn)\b|(?:updated|edited|changed|modified)\b.{0,60}?\b(?:to|with|after|because|following)\b)
        |diese[rs]?\x20(?:artikel|text|beitrag|bericht|meldung)\x20(?:wurde|ist)\b.{0,90}\b(?:ergänzt|korrigiert|berichtigt|präzisiert|überarbeitet|zurückgezogen)
        |cet\x20article\x20a\x20été\x20(?:rétracté|retiré)\b
        |cet\x20article\x20a\x20été\x20(?:mis\x20à\x20jour|complété|actualisé)\b.{0,40}?\b(?:avec|pour|après)\b
        |est[ea]\x20(?:artículo|nota|noticia)\x20(?:ha\x20sido|fue)\x20(?:retractad|retirad)[oa]\b
        |est[ea]\x20(?:artículo|nota|noticia|texto|información)\x20(?:ha\x20sido|fue)\x20(?:actualizad|modificad|editad)[oa]\b.{0,40}?\b(?:con|para|tras)\b
        |est[ea]\x20(?:texto|reportagem|matéria|artigo|notícia)\x20foi\x20(?:atualizad|modificad|alterad)[oa]\b.{0,40}?\b(?:com|para|após)\b
        |questo\x20articolo\x20è\x20stato\x20(?:aggiornato|modificato)\b.{0,40}?\b(?:con|per|dopo)\b
        |dit\x20(?:artikel|bericht|stuk)\x20(?:is|werd)\b.{0,60}\b(?:aangepast|aangevuld|gecorrigeerd))
        """, RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex SaysItWasChanged();
}
