namespace Ingest.Extraction.Authors;

/// <summary>
/// How family names end, or begin, in languages that make them from a father's name or a place, and hardly any other word: "-ić", "-shvili",
/// "-dóttir", "Mc-". They tell a name whose given name is not known. Endings that adjectives and towns share ("-ski", "-nen", "-sen") are left out.
/// </summary>
internal static class FamilyNames
{
    /// <summary>Letters of a name with an ending of this kind: "Nová" and "Suez" are none.</summary>
    private const int Shortest = 5;

    private static readonly string[] Endings =
    [
        "ić", "ič", "enko", "chuk", "czuk", "shvili", "švili", "adze", "idze", "escu", "oğlu", "oglu", "zade", "zadə", "liyev", "eva", "ova", "ová", "opoulos", "opoulou", "akis", "idis", "iadis", "dóttir", "dottir",
        "nsson", "rsson", "ksson", "lsson", "tsson", "dsson", "ytė", "utė", "aitė", "ienė", "iūtė", "ález", "ínez", "érez", "ández", "íguez", "énez", "wicz", "czyk", "gaard",
        "ић", "ович", "евич", "енко", "єнко", "чук", "швили", "швілі", "дзе", "ян", "ова", "ева", "єва", "ёва", "ძე", "შვილი", "յան", "πουλος", "οπούλου", "άκης", "ίδης", "ίδου",
    ];

    /// <summary>Endings that words of a few letters share.</summary>
    private static readonly string[] Long = ["ova", "eva", "ян", "ова", "ева"];

    private const int ShortestOfThem = 7;

    public static bool Is(string word) =>
        word.Length >= Shortest && (IsGaelic(word)
            || (Array.Find(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal)) is { } found && (word.Length >= ShortestOfThem || Array.IndexOf(Long, found) < 0)));

    /// <summary>"O'Brien", "McAllister".</summary>
    private static bool IsGaelic(string word) =>
        (word[0] == 'O' && word[1] is '\'' or '’' && char.IsUpper(word[2])) || (word.StartsWith("Mc", StringComparison.Ordinal) && char.IsUpper(word[2]));
}
