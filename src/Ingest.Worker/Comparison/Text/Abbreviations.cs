using System.Collections.Frozen;

namespace Ingest.Worker.Comparison.Text;

/// <summary>Words after which a full stop does not, or not always, end a sentence. Part of the split's version: never change in place.</summary>
internal static class Abbreviations
{
    /// <summary>Titles and the like, which something always follows; abbreviations only when capitalised ("the gen. said" is none).</summary>
    private static readonly FrozenSet<string> Titles = Set("""
        mr mrs ms mx dr drs prof rev fr sr sra srta hon gen maj col capt cpt cmdr lt sgt adm brig pvt gov sen sens rep reps amb pres
        st ste mt ft fig figs vol vols ch art sec no nos nr núm hr frl dipl ing mme mlle mm mgr sig dott avv ud uds lic excmo dhr mevr
        д-р акад проф им
        """);

    /// <summary>Never at the end of a sentence, in any case.</summary>
    private static readonly FrozenSet<string> Inner = Set("""
        vs cf e.g eg i.e viz approx pp eds bzw z.b d.h u.a s.o ggf evtl sog vgl bspw inkl geb bijv o.a ks tzw tzn np т.е т.д т.п др
        """);

    /// <summary>May stand at the end of a sentence as well: what follows decides.</summary>
    private static readonly FrozenSet<string> Either = Set("u.s u.k u.n e.u u.s.a u.a.e d.c ph.d m.d b.a m.a plc etc a.m p.m al usw u.s.w ee.uu s.a");

    /// <summary>The same, and only when capitalised: "sat" and "mass" are words.</summary>
    private static readonly FrozenSet<string> CapitalisedEither = Set("""
        inc corp co ltd llc bros jr esq jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
        calif mass conn ariz colo fla ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis
        """);

    private static readonly FrozenSet<string> Starters = Set("""
        the a an this that these those it its he she they we i you his her their our my there here but and or so yet if in on at by for
        from to as of with when while where what who why how after before since until under over during between both each every some many
        most no not all one two is was are were has had will would can could may although though because however meanwhile still
        then now last next earlier later
        """);

    public static bool NeverEnds(string word) => IsInitial(word) || Has(Inner, Titles, word);

    public static bool MayEnd(string word) => Has(Either, CapitalisedEither, word) || IsDottedInitials(word);

    /// <summary>A word that, capitalised after an abbreviation, begins a sentence.</summary>
    public static bool IsStarter(string word) => Starters.Contains(word.ToLowerInvariant());

    private static bool Has(FrozenSet<string> anyCase, FrozenSet<string> capitalised, string word)
    {
        var lower = word.ToLowerInvariant();
        return anyCase.Contains(lower) || (char.IsUpper(word[0]) && capitalised.Contains(lower));
    }

    /// <summary>"J." in "J. Smith".</summary>
    private static bool IsInitial(string word) => word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';

    /// <summary>"U.S", "J.R.R": single letters with stops between them.</summary>
    private static bool IsDottedInitials(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length >= 3 && word.Length % 2 == 1;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
