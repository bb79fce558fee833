using Ingest.Extraction.Authors;

namespace Ingest.Extraction.Tests.Authors;

public sealed class LeadCreditsTests
{
    [Theory]
    [InlineData("(항구=부두통신) 김서연 기자 = 의회는", "김서연")]
    [InlineData("[항구=부두신문] 김서연 기자 = 의회는", "김서연")]
    [InlineData("（湖海社記者陳雅玲台北3日電）議會決定", "陳雅玲")]
    [InlineData("（湖海社記者林明、陳雅玲湖城3日電）議會決定", "林明|陳雅玲")]
    [InlineData("（湖海社記者林明台北3日電）議會決定", "林明")]
    [InlineData("【ジュネーブ高橋誠】港町の議会は", "高橋誠")]
    [InlineData("【北京・高橋誠】港町の議会は", "高橋誠")]
    [InlineData("湖边日报北京3月3日电（记者王晓雨、赵海）市议会", "王晓雨|赵海")]
    [InlineData("本报港城11月24日电（记者 王晓雨 赵海）市议会", "王晓雨|赵海")]
    [InlineData("МОСКВА, 3 мар — Агентство Новостей, Анна Крылова. Совет города", "Анна Крылова")]
    [InlineData("КИЕВ, 3 марта. /Корр. ТАСС Иван Громов/. Совет города", "Иван Громов")]
    public void Reads_the_reporters_before_the_first_sentence(string text, string expected) =>
        Assert.Equal(expected.Split('|'), AuthorName.Read(LeadCredits.In(text)).Select(name => name.Name));

    [Theory]
    [InlineData("МОСКВА, 3 мар — Агентство Новостей. Совет города решил")]
    [InlineData("【独自】港町の議会は")]
    [InlineData("【速報】渡し船")]
    [InlineData("（記者會）市長表示")]
    [InlineData("The council voted")]
    [InlineData("(AP) The council voted")]
    public void Finds_none_where_none_is_named(string text) => Assert.Null(LeadCredits.In(text));
}
