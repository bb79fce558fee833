namespace Ingest.Worker.Comparison.Text;

/// <summary>What asks readers for something, as seen on news sites in each language.</summary>
internal static class PromptWords
{
    /// <summary>Phrases that ask readers to subscribe, follow, register, give or write.</summary>
    public static IReadOnlyList<string> Prompts { get; } = [.. WordList.Lines("""
        sign up for
        sign up here
        sign up to
        sign up now
        subscribe to our
        subscribe now
        subscribe here
        subscribe today
        our newsletter
        newsletter here
        your inbox
        follow us
        follow our
        like us on
        find us on
        join our
        join us on
        download our app
        download the app
        get our app
        get the app
        support our
        donate here
        donate now
        donate today
        make a donation
        become a member
        become a subscriber
        register for free
        register now
        create a free account
        leave a comment
        jump to comments
        join the conversation
        got a tip
        have a tip
        send us
        listen to our
        write to us
        write us at
        email us
        e-mail us
        have an opinion
        have your say
        share your thoughts
        tell us what you think
        let us know what you think
        spotted a mistake
        spotted an error
        spotted a typo
        found a mistake
        found an error
        report a correction
        report an error
        report a typo
        letters to the editor
        letter to the editor
        schreiben sie uns
        fehler gefunden
        fehler entdeckt
        fehler melden
        écrivez-nous
        repéré une erreur
        signaler une erreur
        escríbenos
        escríbanos
        has visto un error
        ha visto un error
        reportar un error
        informar de un error
        scriveteci
        scrivici
        segnala un errore
        escreva para nós
        encontrou um erro
        comunicar erro
        schrijf ons
        foutje gezien
        fout gezien
        skriv till oss
        skriv til oss
        skriv til os
        napisz do nas
        zauważyłeś błąd
        zgłoś błąd
        bize yazın
        напишите нам
        нашли ошибку
        сообщите об ошибке
        знайшли помилку
        jetzt testen
        kostenlos testen
        testen sie
        abo abschließen
        mitglied werden
        unseren journalismus
        unabhängigen journalismus
        essayez
        soutenez
        nos abonnés
        déjà abonné
        hazte socio
        hazte socia
        apoya nuestro
        apoye nuestro
        nuestro periodismo
        ya eres suscriptor
        abbonati
        sostieni
        sostenere il nostro
        apoie o
        nosso jornalismo
        já é assinante
        neem een abonnement
        word lid
        steun onze
        bli medlem
        bliv medlem
        stötta vår
        wesprzyj nas
        wykup dostęp
        zostań naszym
        podpořte nás
        předplaťte si
        támogass minket
        fizess elő
        susțineți
        destekleyin
        destek olun
        поддержите
        оформите подписку
        підтримайте
        підпишіться
        підписатися
        ادعمنا
        購読する
        会員登録
        订阅我们
        訂閱
        후원하기
        구독 신청
        whatsapp channel
        telegram channel
        newsletter abonnieren
        jetzt abonnieren
        jetzt anmelden
        unseren newsletter
        folgen sie uns
        unsere app
        unterstützen sie
        abonnez-vous
        inscrivez-vous
        suivez-nous
        notre newsletter
        téléchargez l'application
        suscríbete
        suscríbase
        síguenos
        siga nuestro
        nuestro boletín
        apúntate
        inscreva-se
        assine a
        siga-nos
        siga o
        nossa newsletter
        iscriviti
        seguici
        nostra newsletter
        meld je aan
        schrijf je in
        volg ons
        onze nieuwsbrief
        prenumerera
        vårt nyhetsbrev
        følg oss
        følg os
        zapisz się
        obserwuj nas
        подпишитесь
        подписывайтесь
        підпишіться
        abone ol
        takip edin
        تابعونا
        اشترك
        ikuti kami
        theo dõi chúng tôi
        följ oss
        tilmeld dig
        vores nyhedsbrev
        meld deg på
        nyhetsbrevet
        uutiskirje
        seuraa meitä
        přihlaste se k
        náš newsletter
        našeho newsletteru
        sledujte nás
        odebírejte
        iratkozz
        hírlevel
        kövess
        abonează-te
        newsletterul nostru
        urmărește-ne
        urmăriți-ne
        εγγραφείτε
        newsletter μας
        ακολουθήστε μας
        підписуйтес
        абонирайте се
        последвайте ни
        следвайте ни
        prijavite se na
        pratite nas
        пријавите се на
        пратите нас
        bültenimiz
        خبرنامه ما
        ما را در
        הירשמו ל
        לניוזלטר
        עקבו אחרינו
        ニュースレター
        メルマガ
        フォローする
        关注我们
        關注我們
        新闻简报
        电子报
        電子報
        뉴스레터
        팔로우하
        구독하세요
        berlangganan
        buletin kami
        bản tin của chúng tôi
        đăng ký bản tin
        न्यूज़लेटर
        फ़ॉलो करें
        """).Select(WordList.Folded)];
}
