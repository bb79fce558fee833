using Ingest.Extraction.Authors;

namespace Ingest.Extraction.Tests.Authors;

public sealed class AuthorNameTests
{
    [Theory]
    [InlineData("By Ann Lee", "Ann Lee")]
    [InlineData("By ANN LEE", "ANN LEE")]
    [InlineData("Von Jörg Müller", "Jörg Müller")]
    [InlineData("Par Zoé Dupont", "Zoé Dupont")]
    [InlineData("Por José Luis Pérez", "José Luis Pérez")]
    [InlineData("Text: Ann Lee", "Ann Lee")]
    [InlineData("Ein Artikel von Ute Groß", "Ute Groß")]
    [InlineData("Por\nAnn Lee @annlee\n-", "Ann Lee")]
    [InlineData("Ann Lee, M.A. Journalism", "Ann Lee")]
    [InlineData("Written by Ann Lee", "Ann Lee")]
    [InlineData("Ann Lee and Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("By Ann Lee, Bo Ek and Cy Dee", "Ann Lee|Bo Ek|Cy Dee")]
    [InlineData("Ann Lee, Bo Ek, and Cy Dee", "Ann Lee|Bo Ek|Cy Dee")]
    [InlineData("Jörg Müller und Ute Groß", "Jörg Müller|Ute Groß")]
    [InlineData("Zoé Dupont et Luc Petit", "Zoé Dupont|Luc Petit")]
    [InlineData("Ana Ruiz y Luis Gil", "Ana Ruiz|Luis Gil")]
    [InlineData("Ann Lee with Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("Ann Lee & Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("Ann Lee; Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("Ann Lee / Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("By Ann Lee and Bo Ek in Berlin", "Ann Lee|Bo Ek")]
    [InlineData("Jörg Müller, Moskau", "Jörg Müller")]
    [InlineData("Lee, Ann", "Ann Lee")]
    [InlineData("Kaufman, Jeff T.", "Jeff T. Kaufman")]
    [InlineData("Ann Lee, The Cable", "Ann Lee")]
    [InlineData("Ann Lee | The Texas Newsroom", "Ann Lee")]
    [InlineData("Ann Lee, Staff Writer", "Ann Lee")]
    [InlineData("Senior Editor Ann Lee", "Ann Lee")]
    [InlineData("Ann Lee, MD, PhD", "Ann Lee")]
    [InlineData("Ann Lee (AP)", "Ann Lee")]
    [InlineData("By Ann Lee | November 5, 2020 | 3 min read", "Ann Lee")]
    [InlineData("Ann Lee on January 5, 2020", "Ann Lee")]
    [InlineData("Ann Lee\nStaff Writer", "Ann Lee")]
    [InlineData("By Ann Lee Fact checked by Bo Ek", "Ann Lee")]
    [InlineData("Maria & Katerina", "Maria|Katerina")]
    [InlineData("Ludwig van Beethoven", "Ludwig van Beethoven")]
    [InlineData("By Ann Lee ⋅ Founder ⋅ Updated May 6, 2025", "Ann Lee")]
    [InlineData("By AnnLee in Workshop\nWoodworking", "AnnLee")]
    [InlineData("Erstellt von Jörg Müller", "Jörg Müller")]
    [InlineData("Ann Lee Illustration von Bo Ek", "Ann Lee")]
    [InlineData("Ann Lee\nSearch for this author in:\nPub Base", "Ann Lee")]
    [InlineData("Maria\nDecember 19, 2025", "Maria")]
    [InlineData("Ann Lee(Brussels, European desk)", "Ann Lee")]
    [InlineData("Jill Lee, CNN Business", "Jill Lee")]
    [InlineData("كايلا إبستين وأنجليكا كاساس", "كايلا إبستين|أنجليكا كاساس")]
    [InlineData("محمد وليد أحمد", "محمد وليد أحمد")]
    [InlineData("구현모 기자", "구현모")]
    [InlineData("Von unserem Korrespondenten Jens Ahrendt", "Jens Ahrendt")]
    [InlineData("Sanne de Wit en Bart Kuipers", "Sanne de Wit|Bart Kuipers")]
    [InlineData("Ana Lima en Madrid", "Ana Lima")]
    [InlineData("Της Ελένης Παπαδάκη", "Ελένης Παπαδάκη")]
    [InlineData("Іван Ковач та Леся Ткач", "Іван Ковач|Леся Ткач")]
    [InlineData("Ewa Malicka oraz Jan Nowy", "Ewa Malicka|Jan Nowy")]
    [InlineData("湖边日报记者 王晓雨 赵海", "王晓雨|赵海")]
    [InlineData("ジュネーブ＝高橋誠", "高橋誠")]
    [InlineData("Aino Virtanen JL", "Aino Virtanen")]
    [InlineData("Wei Chen LI", "Wei Chen LI")]
    [InlineData("Author, Ann Lee", "Ann Lee")]
    [InlineData("Ann Lee/Basin News Agency", "Ann Lee")]
    [InlineData("記者陳雅玲／湖城報導", "陳雅玲")]
    [InlineData("編集委員　高橋誠", "高橋誠")]
    [InlineData("Ann Lee, Director of Engineering, Inference Platform", "Ann Lee")]
    [InlineData("Ann Lee, Buenos Aires", "Ann Lee")]
    [InlineData("Ann Lee / Puerto Montt", "Ann Lee")]
    [InlineData("Ann Lee, Hong Kong", "Ann Lee")]
    [InlineData("记者王晓雨报道", "王晓雨")]
    [InlineData("【ジュネーブ＝高橋誠】", "高橋誠")]
    [InlineData("[호수일보 김서연 기자]", "김서연")]
    [InlineData("अनिल शर्मा, नई दिल्ली", "अनिल शर्मा")]
    [InlineData("লেখা: রফিক আহমেদ", "রফিক আহমেদ")]
    [InlineData("Interview: Jens Ahrendt", "Jens Ahrendt")]
    [InlineData("Das Gespräch führte Jens Ahrendt", "Jens Ahrendt")]
    [InlineData("Ann Lee 18 January 2024", "Ann Lee")]
    [InlineData("Ann Lee 03/05/2024 18:02", "Ann Lee")]
    [InlineData("مصنف, ساجد علی", "ساجد علی")]
    [InlineData("Onze correspondent\nSanne de Wit", "Sanne de Wit")]
    [InlineData("Elin Sjöberg\nOskar Lindqvist\nFoto", "Elin Sjöberg")]
    [InlineData("Guðrún Jónsdóttir skrifar", "Guðrún Jónsdóttir")]
    [InlineData("Na Amina Hassan", "Amina Hassan")]
    [InlineData("Na Li", "Na Li")]
    [InlineData("Inês Carvalho com Rui Costa", "Inês Carvalho|Rui Costa")]
    [InlineData("Nguyen Cu Huy", "Nguyen Cu Huy")]
    [InlineData("Aus Hochhafen berichtet Birgit Aumann", "Birgit Aumann")]
    [InlineData("Von Birgit Aumann, mit Agenturmaterial", "Birgit Aumann")]
    [InlineData("Ann Leeson in Taipei and Bo Ekström in Brussels", "Ann Leeson|Bo Ekström")]
    [InlineData("Ann Leeson in Trinidad and Tobago", "Ann Leeson")]
    [InlineData("By ANN LEESON Associated Press", "ANN LEESON")]
    [InlineData("文 | 王晓雨 编辑 | 李明", "王晓雨")]
    [InlineData("文・写真　高橋誠", "高橋誠")]
    [InlineData("أحمد علي ـ القاهرة", "أحمد علي")]
    [InlineData("گزارش: مریم رضایی", "مریم رضایی")]
    [InlineData("रिपोर्ट: अंजलि शर्मा", "अंजलि शर्मा")]
    [InlineData("Postado por Fernanda Alves", "Fernanda Alves")]
    [InlineData("【佐藤美咲、鈴木健】", "佐藤美咲|鈴木健")]
    [InlineData("（中村彩）", "中村彩")]
    [InlineData("文｜港口周刊 周海", "周海")]
    [InlineData("文｜王晓雨", "王晓雨")]
    [InlineData("Silje Aas\nEirik Moen (foto)", "Silje Aas")]
    public void Reads_persons(string byline, string expected)
    {
        var names = AuthorName.Read(byline);

        Assert.Equal(expected.Split('|'), names.Select(name => name.Name));
        Assert.All(names, name => Assert.Equal(AuthorKind.Person, name.Kind));
    }

    [Theory]
    [InlineData("Reuters")]
    [InlineData("By The Associated Press")]
    [InlineData("FP Staff")]
    [InlineData("The Editorial Board")]
    [InlineData("By TPN, in News, Harbours, Ships")]
    [InlineData("Center for Drug Evaluation and Research")]
    public void Reads_organizations(string byline) =>
        Assert.Equal(AuthorKind.Organization, Assert.Single(AuthorName.Read(byline)).Kind);

    [Theory]
    [InlineData("")]
    [InlineData("By")]
    [InlineData("5 November 2020")]
    [InlineData("Updated 3 hours ago")]
    [InlineData("Privacy Policy")]
    [InlineData("https://example.org/people/ann-lee")]
    [InlineData("Read more")]
    [InlineData("Member List")]
    [InlineData("Jetzt kostenlos registrieren")]
    [InlineData("in News")]
    [InlineData("No Author")]
    [InlineData("undefined")]
    [InlineData("Pressemitteilung Aktuell")]
    [InlineData("Licensed Q Arabica Grader, M.A. Journalism")]
    [InlineData("05.04.2025 / Harbours / Ships / Speicher / Top Solar News / Trade")]
    public void Refuses_what_is_no_name(string byline) => Assert.Empty(AuthorName.Read(byline));

    [Theory]
    [InlineData("https://www.facebook.com/annlee")]
    [InlineData("{{ author.name }}")]
    [InlineData("105092")]
    public void Refuses_a_field_that_holds_no_name(string value) => Assert.Empty(AuthorName.Read(value, isField: true));

    [Theory]
    [InlineData("jsteinhardt", "jsteinhardt")]
    [InlineData("kirstin boatto", "kirstin boatto")]
    public void Believes_a_field(string value, string expected) =>
        Assert.Equal(expected, Assert.Single(AuthorName.Read(value, isField: true)).Name);

    [Fact]
    public void Keeps_the_role_beside_the_name() =>
        Assert.Equal("Staff Writer", Assert.Single(AuthorName.Read("Ann Lee, Staff Writer")).Role);

    [Theory]
    [InlineData("Ann Lee, who has been an editor since May")]
    [InlineData("Jörg Müller, Redakteur war er nie")]
    public void Takes_no_sentence_for_a_job(string byline) =>
        Assert.DoesNotContain(AuthorName.Read(byline), name => name.Role is { } role && role.Split(' ').Any(word => word is "has" or "war"));

    [Fact]
    public void Takes_a_job_after_a_job_for_no_name() =>
        Assert.Equal("Ann Lee", Assert.Single(AuthorName.Read("By Ann Lee, Master Horticulturalist & Garden Educator")).Name);
}
