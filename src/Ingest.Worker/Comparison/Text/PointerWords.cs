using System.Collections.Frozen;

namespace Ingest.Worker.Comparison.Text;

/// <summary>What leads readers to another story, as seen on news sites in each language.</summary>
internal static class PointerWords
{
    /// <summary>What stands before the headline of another story; those that <see cref="UncountedWords.Pointers"/> lacks, which may not change.</summary>
    public static FrozenSet<string> Labels { get; } = WordList.Lines("""
        read
        watch
        listen
        video
        podcast
        čtěte také
        čtěte více
        čtěte i
        přečtěte si
        přečtěte si také
        čítajte aj
        prečítajte si
        olvassa el ezt is
        olvasta már?
        kapcsolódó cikk
        kapcsolódó
        ez is érdekelheti
        lásd még
        citește și
        citiți și
        citeşte şi
        vezi și
        bunu da okuyun
        bunları da okuyun
        ilginizi çekebilir
        διαβάστε επίσης
        διαβάστε ακόμη
        διαβάστε ακόμα
        δείτε επίσης
        прочетете още
        вижте още
        още по темата
        pročitajte i
        pročitajte još
        pročitajte više
        прочитајте и
        прочитајте још
        читайте по теме
        по теме
        بیشتر بخوانید
        همچنین بخوانید
        مطالب مرتبط
        إقرأ أيضا
        اقرأ المزيد
        קראו גם
        קרא גם
        עוד בנושא
        あわせて読みたい
        関連記事
        合わせて読みたい
        延伸阅读
        相关阅读
        延伸閱讀
        相關報導
        관련기사
        관련 기사
        함께 읽기
        lihat juga
        baca selengkapnya
        đọc thêm
        xem thêm
        อ่านเพิ่มเติม
        ข่าวที่เกี่ยวข้อง
        """).Select(WordList.Folded).ToFrozenSet(StringComparer.Ordinal);
}
