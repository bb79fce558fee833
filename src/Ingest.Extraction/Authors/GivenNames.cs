namespace Ingest.Extraction.Authors;

/// <summary>
/// Given names that are common in the languages that the feeds come in, in Latin letters: enough to tell "Ann Lee" from "Foreign Policy"
/// where nothing else does. A name that is missing costs an author, never a false one.
/// </summary>
internal static class GivenNames
{
    private const string All = """
        aaron abby abdul abdullah abigail abraham ada adam adele adrian adriana adrien agnes agnieszka ahmad ahmed aidan aisha akira alain alan alana alba albert alberto
        alejandra alejandro aleksandar aleksandr aleksandra aleksei alena alessandra alessandro alex alexander alexandra alexandre alexei alexia alexis alfred alfredo ali
        alice alicia alina alisa alison allan allen allison alma alyssa amanda amber amelia amelie amina amir amit amy ana anastasia anders andrea andreas andrei andres
        andrew andrzej andy angela angelika angelina angelo angus anika anil anita anja anke ann anna annabel anne annelie annemarie annette annie annika anthony antje
        antoine anton antonia antonio anya april arash ariel arjun arlene armin arne arnold arthur arturo arun asa ashley astrid athena audrey august aurelie austin axel
        ayesha barbara barry bart bastian beate beatrice beatriz becky ben benedict benedikt benjamin benoit bernadette bernard bernd bernhard bernie bert beth bethany
        betty beverly bianca bill billy birgit bjorn björn blake bob bogdan boris brad bradley brandon brendan brenda brent brett brian bridget brigitte brittany bronwen
        bruce bruno bryan caitlin caleb callum calvin cameron camila camille candice cara carina carl carla carlo carlos carmen carol carola carolin carolina caroline
        carolyn carrie carsten casey cassandra cassidy catalina catherine cathy cecilia cecile cedric celia chad chandra charles charlie charlotte chase chelsea cheryl
        chloe chris christa christian christiane christina christine christoffer christoph christophe christopher chuck cindy claire clara clarissa claude claudia
        claudio claus clemens cody colette colin colleen connie connor conrad constanze corey corinna corinne cornelia cory courtney craig cristina curtis cynthia cyril
        daisy damian damien dan dana daniel daniela daniele danielle danny daphne darius darren dave david davide dawn dean deborah debra delphine denis denise dennis
        derek diana diane didier diego dieter dietmar dimitri dina dirk dmitri dmitry dolores dominic dominik dominique don donald donna dora doris dorothea dorothy doug
        douglas duncan dylan earl ebony eckart ed eddie edgar edith edmund eduardo edward edwin eileen elaine elena eleanor eleonora eli elias elif elijah elisa elisabeth
        elise eliza elizabeth ella ellen elliot elliott eloise elsa emil emilia emilie emilio emily emma emmanuel emmanuelle enrico enrique eric erica erich erik erika
        erin ernest ernesto ernst erwin esteban esther ethan eugen eugene eugenia eva evan evelyn ewa fabian fabio fabrice faith fanny farah farid fatima federica federico
        felicity felipe felix ferdinand fernanda fernando filip filippo fiona flavia florence florian frances francesca francesco francis francisco franck francois
        françois frank franz fred frederic frederick frederik frederike friederike friedrich fritz gabriel gabriela gabriele gabrielle gareth gary gavin gemma geoff
        geoffrey georg george georgia georgina gerald gerard gerd gerhard gero gianluca gideon gilbert gilles gina giorgio giovanni gisela giulia giulio giuseppe gloria
        gonzalo gordon grace graham grant greg gregor gregory greta guido guillaume guillermo gunnar gustav gustavo guy gwen günter hal haley hamid hanna hannah hannes
        hans harald harold harriet harry hasan hassan heather hector heidi heike heiko heinrich heinz helen helena helene helge helmut hendrik henning henri henrik henry
        herbert hermann hilary hilde holger holly horst howard hugh hugo hussein ian ibrahim ida ignacio igor ilse imogen imran ines inga inge ingo ingrid irena irene
        irina iris isaac isabel isabella isabelle ivan ivana ivo jack jackie jackson jacob jacqueline jacques jaime jake jakob jakub james jamie jan jana jane janet janice
        janina jared jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremiah jeremy jerome jerry jesper jesse
        jessica jessie jill jim jimmy joachim joan joana joanna joanne joao joaquin jochen jodi jody joe joel joerg johan johann johanna johannes john johnny jon jonas
        jonathan jordan jorge jose josef josefine joseph josephine josh joshua josie joy joyce juan juana judith judy jules julia julian juliana juliane julie julien juliet
        juliette julio julius jurgen justin justine justyna jutta jörg jürgen kai kamil kara karen karim karin karina karl karla karolina karsten kate katharina katherine
        kathleen kathrin kathryn kathy katie katja katrin katy kay kayla keith kelly kelsey ken kenneth kenji kerry kerstin kevin khalid kieran kim kimberly kirsten klaus
        klara konrad konstantin kristen kristian kristin kristina kristine krystyna krzysztof kurt kyle lance lara larry lars laura lauren laurence laurent laurie lea leah
        leila lena lennart leo leon leona leonard leonardo leonie leonora leopold leroy leslie lewis liam lidia lilian liliana lillian lily lina linda lindsay lindsey
        lionel lisa liz liza lloyd logan lois lola lorenz lorenzo loretta lori lothar lou louis louisa louise luc luca lucas lucia lucie lucy ludwig luigi luis luisa luka
        lukas luke lutz lydia lynn madeleine madison magdalena maggie mahmoud maik maja malcolm malte mandy manfred manuel manuela mara marc marcel marcella marcello
        marcin marco marcos marcus margaret margarita margot maria mariam marian mariana marianne marie marina mario marion marisa mark marko markus marlene marta martha
        martin martina martine marvin mary marwan mateo mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maureen maurice mauricio max maxim maxime
        maximilian maxwell maya megan meghan mehdi mehmet melanie melinda melissa mercedes meredith mia michael michaela michal michel michele michelle miguel mika mike
        mikhail milan mile milena millie milo mina mira miranda mireille miriam mirjam mitchell moaz mohamed mohammad mohammed moira molly mona monica monika monique
        morgan moritz moses mostafa muhammad murray mustafa myriam nadia nadine nadja nancy naomi nasser natalia natalie natasha nathalie nathan nathaniel neal neil nelly
        nelson nicholas nick nico nicola nicolas nicole nicoletta nigel nikita niklas nikolai nikolaus nils nina nino noah noel noelle nora norbert norma norman nuno ola
        olaf ole oleg olga oliver olivia olivier omar orlando oscar osman otto owain owen pablo paige pamela paola paolo pascal pat patricia patrick patrik patty paul
        paula paulina pauline paulo pavel pedro peggy penelope penny percy perry peter petra phil philip philipp philippa philippe phillip phoebe pierce pierre pietro piotr
        polly priya quentin rachel rafael rainer raj ralf ralph ramon randall randy raphael raquel rasmus raul ray raymond rebecca regina regine reid reiner reinhard renate
        rene renee reza ricardo riccardo richard rick ricky rita rob robert roberta roberto robin rod rodney rodrigo roger roland rolf roman romain ron ronald ronan ronja
        ronny rory rosa rosalie rosalind rose rosemary ross roy ruben rudolf rupert russell ruth ryan sabina sabine sabrina said sally salma sam samantha samir sammy samuel
        sandra sandro sandy santiago sara sarah sascha saskia scott sean sebastian selina serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila
        shelley sherry shirin shirley sibylle sidney siegfried sigrid silke silvia silvio simon simona simone siobhan sofia sofie solomon sonia sonja sophia sophie spencer
        stacey stacy stan stanislav stanley stefan stefanie stefano stella stephan stephane stephanie stephen steve steven stewart stuart sue sunil susan susana susann
        susanna susanne suzanne svea sven svenja svetlana sybille sylvain sylvia sylvie tamara tania tanja tanya tara tariq tatiana tatyana taylor ted teresa terence terri
        terry tess tessa thea theo theodor theodore theresa therese thierry thilo thomas thorsten tibor tiffany till tilman tim timo timothy tina tobias toby todd tom
        tomas tomasz tommy toni tony torsten tracey tracy travis trevor tristan troy trond tyler udo ulf ulla ulrich ulrike umberto ursula ute uwe vadim valentin valentina
        valeria valerie vanessa vera verena veronica veronika veronique vicki vicky victor victoria vijay viktor viktoria vince vincent vincenzo violet virginia vivian
        viviane vladimir volker wade walter wanda warren wayne wendy werner wesley wilfried wilhelm will willi william willy wilson wolf wolfgang xavier yael yannick yasmin
        yolanda yuri yusuf yves yvette yvonne zach zachary zahra zara zoe zoltan
        """;

    private static readonly Lazy<HashSet<string>> Known = new(() => new(All.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase));

    public static bool Contains(string word) => Known.Value.Contains(word);
}
