namespace Ingest.Extraction.Authors;

/// <summary>Puts a byline's pieces together: who is a person, whose job is it, which house is only an affiliation.</summary>
/// <param name="isField">The byline is the value of a field that holds names and nothing else.</param>
/// <param name="isByline">The text began as a byline does, so that what follows first is a name.</param>
internal sealed class BylineNames(bool isField, bool isByline)
{
    /// <summary>Pieces; a longer list is of sections or tags, and a house among them is one of those.</summary>
    private const int MostPieces = 4;

    /// <summary>Given names are known in Latin letters alone.</summary>
    private const char LatinEnd = '\u0250';
    private const char Ideographs = '\u2e80';

    private readonly List<BylineName> names = [];
    private bool isShort;
    private bool wasRole;

    /// <summary>The only name so far is a job that stands alone: "Onze correspondent", over the correspondent's name.</summary>
    private bool isJobAlone;

    public IReadOnlyList<BylineName> From(IReadOnlyList<BylinePiece> pieces)
    {
        var isLone = isByline || pieces.Count <= 2 || IsBeforeDate(pieces);
        isShort = pieces.Count <= MostPieces;
        var skipping = false;
        foreach (var piece in IsNameAndPlace(pieces) ? pieces.Take(1) : pieces)
        {
            // A line that begins with something else ("5 November") is left out whole.
            skipping &= piece.Separator is not ("\n" or "|");
            var isOfJob = wasRole && piece.Separator is not ("\n" or "|");
            if (skipping || TryAdd(piece, isLone))
            {
                continue;
            }

            if (names.Count > 0 && piece.Kind is BylinePart.Other or BylinePart.Organization)
            {
                // "Senior Fellow - Foreign Policy": what a job is of ends with its line, and the next author may follow.
                if (isOfJob)
                {
                    skipping = true;
                    continue;
                }

                break;
            }

            // Where the first word is an account's, none after it is the name.
            isLone &= piece.Kind != BylinePart.Word || piece.Separator.Length > 0;
            skipping = !TryAddWhole(piece, pieces.Count) && piece.Kind == BylinePart.Other;
        }

        return names;
    }

    /// <summary>"Ana Lima — Porto Velho", "Ana Lima | Buenos Aires": where the report was written looks like a name, and begins with nobody's.</summary>
    private static bool IsNameAndPlace(IReadOnlyList<BylinePiece> pieces) =>
        pieces.Count == 2 && pieces[0].Kind == BylinePart.Person && pieces[1].Kind == BylinePart.Person
        && (pieces[1].Separator == "|" ? GivenNames.Contains(FirstWord(pieces[0].Text)) && pieces[1].Text[0] < LatinEnd && !GivenNames.Contains(FirstWord(pieces[1].Text))
            : pieces[1].Separator == "," && pieces[0].Text[0] is >= LatinEnd and < Ideographs && NamesOfScripts.Know(pieces[0].Text.Split(' ')) && !NamesOfScripts.Know(pieces[1].Text.Split(' ')));

    private static string FirstWord(string text) => text.Split(' ')[0];

    /// <summary>"Maria | December 19, 2025": one word and a date.</summary>
    private static bool IsBeforeDate(IReadOnlyList<BylinePiece> pieces) =>
        pieces.Count == 3 && pieces[1].Separator is "\n" or "|" && pieces[1].Text.Any(char.IsDigit) && pieces[2].Text.Length == 4 && pieces[2].Text.All(char.IsDigit);

    private bool TryAdd(BylinePiece piece, bool isLone)
    {
        if (BylineWords.Nobody.Contains(piece.Text))
        {
            return true;
        }

        if (names.Count > 1 && piece.Separator is "," or "|" or "\n" && BylineWords.Pictures.Contains(piece.Text))
        {
            names.RemoveAt(names.Count - 1);
            return true;
        }

        var isHouseOfJob = wasRole && piece.Separator == "," && names.Count > 0;
        wasRole = piece.Kind == BylinePart.Role;
        switch (piece.Kind)
        {
            // "Ann Lee, Director of Engineering, Inference Platform"
            case BylinePart.Person when isHouseOfJob && !NamesOfScripts.Know(piece.Text.Split(' ')):
                return true;
            case BylinePart.Person:
                AddPerson(piece.Text);
                return true;
            case BylinePart.Role:
                AddRole(piece);
                return true;
            case BylinePart.Organization when !IsAffiliation(piece) && (isField || (isByline && names.Count == 0 && piece.Separator.Length == 0) || (isShort && IsTitled(piece.Text))):
                names.Add(new BylineName(piece.Text, AuthorKind.Organization));
                return true;
            case BylinePart.Credential when isByline && names.Count == 0 && piece.Separator.Length == 0:
                // "By TPN": nobody's letters stand before a name.
                names.Add(new BylineName(piece.Text, AuthorKind.Organization));
                return true;
            case BylinePart.Word when IsName(piece, isLone):
                names.Add(new BylineName(piece.Text, AuthorKind.Person));
                return true;
            default:
                return false;
        }
    }

    private void AddPerson(string name)
    {
        var job = isJobAlone && names.Count == 1 ? names[0].Name : null;
        names.RemoveRange(0, job is null ? 0 : 1);
        isJobAlone = false;
        names.Add(new BylineName(name, AuthorKind.Person, job));
    }

    /// <summary>Whatever a field holds that is no sentence and no address was meant as a name ("kirstin boatto", "98 Buck Social").</summary>
    private bool TryAddWhole(BylinePiece piece, int pieces)
    {
        var isNameLength = piece.Text.Any(char.IsLetter) && piece.Text.Length <= 40 && piece.Text.Count(letter => letter == ' ') <= 4 && !piece.Text.Contains('@', StringComparison.Ordinal);
        if (!isField || names.Count > 0 || !isNameLength || (pieces > 1 && piece.Kind == BylinePart.Other) || piece.Kind is not (BylinePart.Other or BylinePart.Credential))
        {
            return false;
        }

        var isHouse = piece.Kind == BylinePart.Credential || piece.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase);
        names.Add(new BylineName(piece.Text, isHouse ? AuthorKind.Organization : AuthorKind.Person));
        return true;
    }

    private bool IsAffiliation(BylinePiece piece) => names.Count > 0 && names[^1].Kind == AuthorKind.Person && (piece.Separator is "," or "|" or "\n" || (piece.Separator == "/" && names[^1].Name.Contains(' ', StringComparison.Ordinal)));

    /// <summary>A house is written with capitals; a sentence that holds "team" is not.</summary>
    private static bool IsTitled(string text) =>
        text.Length <= 45 && !NameCasing.IsSmall(text[0])
        && (text.Contains(' ', StringComparison.Ordinal) || text.Contains('.', StringComparison.Ordinal) || BylineWords.Agencies.Contains(text))
        && text.Split(' ').All(word => !NameCasing.IsSmall(word[0]) || BylineWords.Particles.Contains(word) || word is "for" or "of" or "and");

    /// <summary>A single word is a name in a field, and in a pair ("Maria &amp; Katerina"); after a full name it is a place or a house.</summary>
    private bool IsName(BylinePiece piece, bool isLone)
    {
        var followsFullName = names.Count > 0 && names[^1].Name.Contains(' ', StringComparison.Ordinal) && piece.Separator is "," or "|" or "\n" or "/";
        var isWord = isLone && char.IsUpper(piece.Text[0]) && !piece.Text.Any(char.IsDigit)
            && !BylineWords.Generic.Contains(piece.Text) && !BylineWords.NeverNames.Contains(piece.Text);
        return !followsFullName && (isField || isWord);
    }

    private void AddRole(BylinePiece piece)
    {
        var follows = names.Count > 0 && piece.Separator is "," or "|" or "\n";
        var person = NameBesideRole(piece.Text, canTrail: !follows);
        if (person is not null && !(follows && piece.Separator != "\n"))
        {
            names.Add(person);
        }
        else if (follows)
        {
            names[^1] = names[^1] with { Role = names[^1].Role ?? piece.Text };
        }
        else if (names.Count == 0 && (isField || piece.Text.Split(' ').Length <= 3))
        {
            isJobAlone = true;
            names.Add(new BylineName(piece.Text, AuthorKind.Organization));
        }
    }

    /// <summary>"Senior Editor Ann Lee" and "Ann Lee Staff Writer".</summary>
    private static BylineName? NameBesideRole(string text, bool canTrail)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lastRole = Array.FindLastIndex(words, BylinePartReader.IsRole);
        var firstRole = Array.FindIndex(words, BylinePartReader.IsRole);
        if (firstRole < 0)
        {
            return null;
        }

        var after = string.Join(' ', words[(lastRole + 1)..]);
        var before = string.Join(' ', words[..firstRole]);
        return BylinePartReader.Kind(after) == BylinePart.Person ? new BylineName(after, AuthorKind.Person, string.Join(' ', words[..(lastRole + 1)]))
            : canTrail && BylinePartReader.Kind(before) == BylinePart.Person ? new BylineName(before, AuthorKind.Person, string.Join(' ', words[firstRole..]))
            : null;
    }
}
