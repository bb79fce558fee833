namespace Ingest.Extraction.Authors;

/// <summary>
/// Given names that are common in the languages that the feeds come in, in Latin letters: enough to tell "Ann Lee" from "Foreign Policy"
/// where nothing else does. A name that is missing costs an author, never a false one.
/// </summary>
internal static class GivenNames
{
    private const string All = """
        aad aakash aaron aart aarti aase abbas abby abdallah abdelaziz abdelkader abdelrahman abdi abdoulaye abdul abdulaziz abdullah abdulrahman abena abhay abhijit abhinav
        abhishek abigail abimbola abraham achieng ada adaeze adalberto adam adama adebayo adel adela adele adeline adem adeola adina aditi aditya adnan adriaan adrian adriana
        adriane adrianus adrien adwoa aferdita afua agathe agim agnes agnese agneta agnieszka agota agron agung agus ahmad ahmed ahmet aibek aida aidan aidos aigars aigerim
        aigul aikaterini ainhoa aino ainur aisha aissatou aisyah aitana aitor aizada ajay ajeng ajit ajla akanksha akash akbar akhil akihiro akiko akin akinyi akio akira akos
        akosua akram akshay akın alaa alain alan alana alazne alba alban albana albert alberto alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksei alen alena
        alesia alessandra alessandro alessia alessio alesya alex alexander alexandra alexandre alexandros alexandru alexei alexia alexis alfian alfonso alfred alfredo algirdas
        ali alice alicia alicja alin alina aline alireza alisa alison alix aliya allan allen allison alma almas almir alok alper alvaro alyssa amaia amaka amanda amandine amani
        amaral amaury amber ambika ambra amelia amelie amer amina aminata aminu amir amira amirhossein amit amitabh ammar amos amparo amra amrita amy amélie ana ana-luiza
        ana-marija anabel anahit anand ananthu ananya anar anas anastasia anastasiia anastasios anatoli anatolii anatoly anaïs anca ander anders anderson andi andika andjela
        andras andrea andreas andreea andrei andreia andres andrew andrii andrij andrija andris andriy andrzej andrás andré andy aneta angela angelika angeliki angelina angelo
        anggi anggun angus angélica ani ania anika aniko anikó anil anindya anirudh anis anish anita anja anjali anjana anke ankit ankita ankur ann anna annabel annalisa anne
        anne-charlotte anne-laure anne-sophie anneke anneli annelie annemarie annemiek annette anni annie annika annisa anoop anshul antal anthony anthoula antje antoine anton
        antonela antonella antoni antonia antonino antonio antonios antonis antti antónio antônio anuj anupam anuradha anurag anwar anya anzhela anže aoi aparna apolline
        apostolos april apriliani aram arash arben archana arda ardian arezoo ariane arianna arief ariel arif arindam ario aris aristides aristotelis arjan arjen arjun arkadii
        arkady arlene arlette arman armando armelle armin armine arnaldo arnau arnaud arne arnold aron arpi arpita arsenii arseny arta artak artan artem arthur arto artur
        arturo artyom arun aruna arvid arvind arzu asa asbjorn asbjørn asel asep asger asha ashish ashley ashok ashutosh ashwini asier askar asli aslı asma assaad assane astri
        astrid asuka asuman asunción aswathi athanasios athena atsuko atsushi attila atul aude audrey august aulia aurelie aurélie aurélien ausra austin aušra avinash avni axel
        axelle axmed ayaan ayako ayanda ayesha ayhan ayman ayodele ayse aysegul aysel aytac ayten aytən ayu ayumi ayushi ayşe ayşegül azadeh azamat aziz aziza azizbek azra
        babacar babajide babak bader bagus bahaa bahar bahman bajram bakhyt balazs balint balkisu balázs bambang baptiste baraka barbara barbora baris barnabas barnabás barry
        bart bartlomiej bartosz bartłomiej barış basak bashar bashir basil bassam bassem bastian bastien bayu başak beata beate beatrice beatrix beatriz becky begoña behnam
        behrouz behzad beka bekir bekzod bela belen belgin bello belma belén ben bence benedetta benedict benedikt benedita beniamino benjamin benny benoit benoît berkay bermet
        berna bernadette bernard bernardo bernd bernhard bernie bert berta bertille bertrand besa besnik beth bethany betty beverly beyza bharat bhavna bhavya bia biagio bianca
        bijan bilal biljana bill billy bima binod birgit birgitta birgitte birthe bishnu bisi biswajit bjorn björn blake blanca blandine blanka blaz blaž blerim blerina blerta
        bob boban bodil bogdan bogdana boglarka boglárka bohdan bohdana bohumil bohuslav bojan bojana bola bolat boleslav bongani boris borislav borja borje boryana borys
        bozena bozidar bożena božidar brad bradley bram brandon branimir branka brankica branko bratislav brenda brendan breno brent brett brian brice bridget brigitte brita
        brittany bronwen bruce bruna bruno bryan budi bujar bukola bulent burak burcu bushra busra bálint bárbara béla bénédicte bérénice börje bülent büşra caasha cabdi
        caetano cahya caio caitlin caleb cali calin callum calvin cameron camila camilla camille camilo candice candra capucine cara carina carl carla carles carlo carlos carme
        carmela carmen carmine carol carola carolin carolina caroline carolyn carrie carsten casey cassandra cassidy catalin catalina catarina caterina catherine cathy cecile
        cecilia cedric celia celso cem cemal cemile cengiz ceren cesar cesare ceyda cezary chad chandan chandra chantal charalambos charles charlie charline charlotte charlène
        chase chebet cheikh chelsea cherono cheryl chetan chiamaka chiara chidi chieko chiharu chika chima chinedu chinua chioma chipo chitra chloe cholpon chris christa
        christian christiane christina christine christoffer christoph christophe christopher christos chrysoula chryssa chuck chukwuemeka chukwuma chus cihan cindy cinzia
        ciprian claire clara clarice clarissa claude claudia claudio claudiu claus cleber clemens clotilde clàudia cláudia cláudio clémence clément clémentine codrin cody coen
        colette colin coline colleen concetta concha connie connor conrad constantinos constanze consuelo coralie corentin corey corina corine corinna corinne cornelia cory
        cosimo cosmin costanza costas costel costin coumba courtney craig crina cristi cristian cristiane cristiano cristina cristobal cristóbal csaba csilla curtis cynthia
        cyrielle cyril cyrille czesław cássia cândida cécile cédric célia céline césar cíntia călin cătălin daan dace dacian daciana dafina dagmar dagmara dagny daiana daichi
        daisuke daisy daiva dalia dalibor damian damiana damien damir damjan dan dana danai danang dani danica danie daniel daniela daniele danielle danijel danijela danilo
        daniyar danny danuta danylo daphne daphné dapo dardan daria dario darius dariush dariusz dariya darko darren darya daryl daría dauren dave david davide davit dawid dawn
        dayo dean debashis debora deborah debra deddy dedi deepa deepak deepika deise dejan delphine denes denis denise deniz dennis denny denys derek derya desanka desi
        desislava despina devi devika devyani dewi dhruv dian diana diane dicky didem didier diego dieter dietmar dilek diletta dilfuza dilip dilnoza dilshod dimas dimitar
        dimitra dimitri dimitrios dimitris dina dinara dinda dinesh dinko diogo dionysis dipak dirk dirkjan divya djalma djamel djoko dmitri dmitrii dmitriy dmitry dmytro
        dobromir dolores domagoj domenico dominic dominik dominique don donald donatella donato donna dora doris dorka dorota dorothea dorothy dorothée dorottya dorte dorthe
        dotto doug douglas dragan dragana dragos dragoș drahomira drahomíra drazen dražen drita driton duarte dumitru duncan dunja dusan dušan duško dwi dylan dzenana dániel
        débora dénes dóra earl ebele ebony ebru ece eckart ed edda eddie edgar edgars edin edina edit edith edmond edmund edoardo edona edouard edson eduarda eduardo edward
        edwin edyta eelco eeva efe efi eftychia efua egil egle eglė egor ehsan eiji eileen einar eino eirik eirini eka ekaterina ekow ekrem elaheh elaine elchin eldar eleanor
        eleftheria eleftherios elena eleni eleonora elettra elham eli eliane elias elif elijah elin elina elio elisa elisabeth elisabetta elise elisângela eliza elizabeth
        elizaveta ella ellen elli ellinor elliot elliott ellis elma elnaz elnur elnura eloise elona elsa elsabe elspeth elza elçin emad eman emanuel emanuela emanuele emeka
        emeline emeric emese emiel emiko emil emilia emilie emilio emily emina emine emir emma emmanouil emmanuel emmanuelle emrah emre encarna endang ender endre eneko enes
        engin eniko enikő enkeleda enora enrico enrique enver enza enzo erdal erdem eren erhan eric erica erich erik erika eriko erin erion erja erjon erkan erkki erlan
        erlangga erling ermal ernest ernesto ernst ernâni erol ersin ertugrul ertuğrul erwan erwin erzsebet erzsébet esi eskil esmail espen esperanza esra essam esteban
        estefanía estela estelle ester estevão esther eszter etelka ethan etienne ettore eugen eugene eugeni eugenia eugenio eugénie eulalia eulalie eva eva-lena evan evangelia
        evangelos evelien evelyn everton evgenia evgenii evgeniia evgeniya evgeny evi evija evren ewa ewelina eylem ezequiel ezgi ezio faadumo fabian fabiana fabienne fabio
        fabiola fabrice fabrizio fabíola fadi fadli fadumo fadwa faezeh fahad fahd fahmi faisal faith fajar fanny farah faraja farhad farhan fariba farid farida faris farnaz
        farouk farrukh farshad faruk farzaneh fatbardha fatemeh fatih fatima fatma fatmir fatos fatoumata fatuma fausta faustine fausto fawaz fayez febri federica federico
        fedor feliciano felicity felipa felipe felix femi femke fenna ferdinand ferdinando ferenc fereshteh ferhat ferit fermin fermín fernanda fernando fernão ferran ferruccio
        ferry feruza fikret filip filipa filippa filippo filiz fiona firat firouz fisnik fitri fitria fitriani flaminia flamur flavia flora florence florent florentina florian
        florim florin floris flávia flávio fokke folake folarin forough fotini fotis fouad frances francesca francesco francis francisca francisco franciszek franck francois
        frank frantisek františek franz françois françoise fred frederic frederick frederik frederike fredrik freek friederike friedrich frits fritz frode fruzsina frédéric
        frédérique fulvia fulvio fumiko fumio funda funmi furaha furio furkan fyodor fábia fábio fátima félicité fırat gabi gabor gabriel gabriela gabriele gabrielle gaetano
        gagan gaia galih galina galuh galya gamze ganesh garba gareth garima gary garyfallia gaspard gasper gaurav gauri gautam gauthier gavin gayane gaël gaëlle gaëtan gašper
        gbenga gediminas geert geeta geetanjali gelu gemma geneviève gennadii gennady gennaro genoveva genti gentian gentiana geoff geoffrey georg george georgi georgia georgii
        georgina georgios georgy gerald gerard gerardo gerd gergana gergely gergo gergő gerhard gerhardus gero gerrit gevorg geza ghada ghassan ghazal gheorghe ghislain
        ghislaine giacomo giampaolo giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni giannis gianpaolo gideon gijs gilang gilbert gilberto gilles gilmar gina
        ginevra ginka gintare gintarė gioia giordano giorgi giorgia giorgio giorgos giovana giovanna giovanni girish girolamo gisela gisele gitte giulia giuliana giuliano
        giulio giuseppe giuseppina gizem gleb gloria glória godfrey goffredo gokhan golnaz gonca gonzalo gopal goran gorana gordana gordon gorka grace graham grant grazia
        graziano grazyna grażyna greg gregor gregory greta grigorii gry grzegorz grégoire grégory guadalupe gudmund gudrun guglielmo guido guilhem guilherme guillaume guillermo
        gulay gulmira gulnara gulnora gulnoza gulsen gundars gunel gunes gunilla gunn gunnar gunvor gustav gustavo gustavo-henrique guy gwen gwenaël gwenaëlle gyorgy gyula
        györgy gábor gérald géraldine gérard géza gökhan gül gülay gülşen günel güneş günter habib hadiza hadrien haizea hajnalka hakan hakki hakkı hal hala haley halil halima
        halime halina haluk halvor halyna hamad hamed hamid hamidreza hamisi hamza hanan hande hani hanif hanin hanka hanna hanna-leena hannah hanne hanneke hannes hans harald
        hari haris harish hariyanto harm harold harri harriet harry harsh harsha haruka haruki harumi harun haryo hasan hashem hasmik hassan hatem hatice hauwa hawa hayk
        haytham hazem heather heba hector hedieh heidi heike heikki heiko hein heinrich heinz heitor helder heleen helen helena helene helge helmut heloísa hemant hendra
        hendrik hendro henk hennie henning henri henriette henrik henrika henrique henry henryk herbert herman hermann hernan hernán heru hervé hidde hideki hideo hilary hilda
        hilde hilkka himanshu hiroaki hiroko hiroshi hiroyuki hisham hoda hodan hojjat holger holly homayoun honorine honza hooman horatiu horia horst hortense houda howard
        hristo hrvoje hryhoriy huda hugh hugo hugues hulya humberto huseyin hussam hussein håkan håvard héctor hélder hélie hélio héloïse hélène hülya hüseyin hạnh ian ibnu
        ibrahim ibtisam ichiro ida ifeanyi ifeoma ifrah ignacio igor ihar ihor ihsan ika ike ikechukwu iker ilaria ilda ildiko ildikó ilhan ilias ilie ilinca ilir ilirjana ilja
        ilker ilkka ilona ilse ilya ilze iman imani imanol imogen imran imre indira indra indrani indre indrek indrė ineke ines inga inge ingeborg inger ingo ingrid ingunn
        ingvild inma inmaculada inna intan inès inés inês ioana ioanna ioannis iolanda ionel ionela ionut ionuț ipek irakli irantzu irem irena irene ireneusz irfan irina irini
        iris irma irwan iryna isaac isabel isabella isabelle isadora isamu ishaan ishita isidora isidro ismael ismail ismet ismo issam istvan istván itziar iulia iulian iuliana
        ivan ivana ivanna ivano ivaylo iveta ivica ivo ivone iván iwan iwona izabela iñaki iñigo jaakko jaap jabulani jacek jacinta jacinto jack jackie jackline jackson jacob
        jacobo jacopo jacqueline jacques jadranka jadwiga jagdish jahongir jaime jair jake jakob jakub jamal james jamie jamil jamila jamilu jan jana janaina jane janet janice
        janina janine janis janneke janos janusz jared jari jarl jarmila jarmo jaromir jaromír jaroslav jaroslaw jarosław jasmin jasmina jasmine jasna jason jasper jasur javad
        javi javier javlon jay jaya jayant jayanta jean jean-baptiste jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-michel jean-noël
        jean-paul jean-philippe jean-pierre jean-yves jeanette jeanne jeff jeffrey jelani jelena jelica jelle jelmer jen jenna jennifer jenny jens jepkosgei jeppe jeremiah
        jeremy jernej jeroen jerome jerry jerzy jesper jesse jessica jessie jesús jeton jihan jill jim jimena jimmy jindrich jindřich jiri jiro jitka jitske jiří joachim joan
        joan-josep joana joanna joanne joao joaquim joaquin jocelyne jochen jodi jody joe joel joerg johan johann johanna johanne johannes john johnny jokin joko jolanta jon
        jonas jonathan jonny joost jordan jordi jorge joris jorma jose josef josefine josep joseph josephine josette josh joshua josiane josie josip josu josé josé-carlos
        joumana jouni jovan jovana joy joyce jozef jozsef joão joël joëlle juan juana juanjo judit judith judy juha juhani jukka jules julia julian juliana juliane julie julien
        juliet julieta juliette julio julius julián juma junichi junko jure jurgen jurgita jurriaan juscelino jussi justin justine justyna jutta jyldyz jyoti jyotsna jános
        jérémie jérémy jérôme józef józsef jörg jürgen jānis kaan kaarina kabir kabiru kacper kadir kadri kai kairat kairi kaisa kalina kalle kalliopi kalman kalpana kaltrina
        kamal kamau kamil kamila kamola kamoliddin kamran kanat kanchan kaori kara karan karel karen kari karianne karim karima karin karina karine karita karl karla karolina
        karoly karsten karthik karthikeyan kartik kartika kasper kasra kata katalin katariina katarina katarzyna kate katerina kateryna katharina katherine kathleen kathrin
        kathryn kathy katie katja katri katrin katy kaushik kaveh kavita kavitha kay kayla kazimierz kazuhiro kazuko kazuo kazuya kees kehinde keiichi keiji keiko keisuke keith
        kelechi kelly kelsey kemal ken kenan kenichi kenji kenneth kenta kerem kerry kersti kerstin ketevan keti kevin keyvan keziah khadija khadijah khady khaled khalid
        kholoud khosrow khrystyna kianoush kieran killian kim kimberly kimmo kinga kipchoge kiran kiril kirill kirilo kirsi kirsten kirti kjell kjersti klara klaus klodian
        klára knut koen kofi koichi koji kojo koldo konrad konstantin konstantina konstantinos konstantyn konul koray kostas krasimir kreshnik kresimir krešimir krishna kristen
        kristian kristiina kristijan kristin kristina kristine kristīne krisztian krisztina krisztián kritika krystian krystyna krzysztof ksenia kseniya kubanych kulwa kumiko
        kunal kunle kurnia kurt kushtrim kveta květa kwabena kwadwo kwaku kwame kwasi kyle kyoko kyriaki kyriakos kyrylo kálmán károly kåre könül lada ladan ladi ladislav
        laetitia lakshmi laksmi lala laleh lalit lalə lama lamia lance lara larisa larissa larry lars larysa lasha lasse laszlo lata latifa laura laure lauren laurence laurent
        laurentiu laurențiu lauriane laurie laurène lavinia lawal layla laëtitia laís lea leah leandro ledina lefteris leif leila leire lejla lena lenka lennaert lennart leo
        leon leona leonard leonardo leonel leonid leonie leonora leopold lerato leroy lesia leslie lestari lesya leszek letizia letícia levan levent levente lewis leyla liam
        libor libuse lidia lidiya lieke lies lieven liga liis lilian liliana liliane lilis lilit liliya lilla lillian lily lina linas linda lindita lindiwe lindsay lindsey
        lionel lior liridon liridona lirim lisa lise lisette liubov liudmyla livia livio liviu liz liza ljiljana ljubica ljubomir lloyd lluis lluís loes logan lois lola lorant
        loredana lorena lorenz lorenzo loretta lori lothar lotta lotte lou louay louis louisa louise louison loukas lourdes lourenço loïc luan luana lubna lubomir lubos luboš
        luc luca lucas lucia lucian luciana luciano lucie lucile lucio lucrezia lucy ludivine ludmila ludovic ludovica ludovico ludwig luigi luis luisa luisella luiz luiza
        lujain luka lukas lukasz luke lulzim luminita luminița lumir lungelo luthfi lutz luís luíza lwazi lydia lydie lynn lyubov lyudmila lászló léa léo léonie léopold lídia
        lígia lúcia līga maaike maarten macarena machiel maciej madalina madara maddalena madeleine madhav madhavi madhu madhur madi madina madison mads magali magda magdalena
        maggie magnus maha mahdi mahesh mahmoud mahmut mahnaz mahsa mahtab maija maiju maik maite maja majed majid maka makoto maksim maksym malcolm malgorzata malika malini
        malte mamadou mami manabu manal mandana mandisa mandla mandy mane manfred manish manisha manju manlio manoel manoj manolis manon mansoor manuel manuela mara marat marc
        marc-antoine marcel marcela marcella marcelle marcello marcelo marcin marco marcos marcus marcus-vinicius marek margaret margarita margaux margherita margot margriet
        marguerite mari maria maria-eleni mariam mariama mariamu marian mariana mariangela marianne mariano marie marie-christine marie-claude marie-france marie-hélène
        marie-laure marie-pierre marie-thérèse marieke mariia marija marijan marijana marijke marijn mariko marilena marilyne marin marina marinko mario marion marios marisa
        marisol marit marita marius mariusz mariya mariyana marjatta marjo marjolaine marjorie mark markku marko markus marleen marlene marlize marloes marlène marsela marta
        martha martijn martin martina martine marton maruja marvin marwa marwan mary maryam maryline maryna marzena marzieh marçal maría marília masaaki masahiro masako masami
        masaru masato masih masoud massimiliano massimo mate matej mateja mateo mateus mateusz matheus mathias mathieu mathijs mathilde matic matija matilda matt matteo matthew
        matthias matthieu matthijs matti mattia matyas maud maulana maura maureen maurice mauricio maurizio mauro maurício max maxamed maxence maxim maxime maximilian maxwell
        maya maysa mayumi mazen maëlle maëva małgorzata meena meenakshi meerim megan megha meghan megumi mehdi mehmet mehran mehrdad mehrnaz mehtap melanie melih melinda
        melissa meltem menno mercedes mercè meredith merel merike meritxell meropi mert meruert merve mesut metin mette mia michael michaela michal michalis michał michel
        michelangelo michele micheline michelle michiel michiko mickaël midori mieko miguel miguel-angelo mihaela mihai mihajlo mihaly mihir miho mihály mika mikael mike mikel
        mikhail miki mikko miklos miklós milada milagros milan milanka mile milena milica milind miljan millie milo milorad milos miloš milton milutin mimmo mimoza mina
        mindaugas mine minna minoru mira mirac miranda mircea mirco mireille mirela mirella miren miriam mirjam mirjana miro miroslav miroslava miroslaw mirosław mirza misaki
        miso mitchell mitra mitsuko mitsuru miyuki mladen moaz modibo modou mohamad mohamed mohammad mohammed mohan mohira mohit mohsen moira mojtaba molly momir momoko mona
        moncef monica monika monique montse montserrat morgan morgane moritz morten morteza moses mostafa mounir mourad moussa mpho mridula muge mugur muhabbat muhamad muhammad
        mujde mukesh mukul mumbi muna munir murat muriel murilo murray murugan musa mustafa mustapha muzaffer mwajuma mwanaisha mwangi mykhailo mykola myriam myrto márcia
        márcio mária márton mátyás máté mélanie mélissa mónica mônica müge māris mădălina nabil nacho nada nader nadezhda nadia nadiia nadine nadja nadya nadège nafisa nahid
        naji najib najla nalini namrata nana nancy nanda nandini nando nandor naoki naoko naomi naoya nare narek narendra naresh narges nasim nasiru nasrin nasser natalia
        natalie nataliia nataliya natalya natasa natasha natasza nataša nathalie nathan nathanaël nathaniel natia natsuki natsumi natàlia natália naveen navin nawal nayef nazan
        nazanin nazar nazgul nazli nazlı ndeye ndidi neal nebojsa nebojša neda nedim neelam neema neeraj negar neha neide neil nejc nekane nektaria nektarios nela nello nelly
        nelson nemanja nenad nerea neringa nermin nese neusa nevena nevzat neza neşe neža ngozi nicholas nick nico nicola nicolas nicole nicoleta nicoletta nicolò nidhi niels
        nienke nieves nigar nigel nigora nihal nihat niina nika nikhil nikita niklas nikola nikolai nikolaos nikolaus nikolay nikoletta nikolina nikos nilanjana nilay nilgun
        nilgün niloofar niloufar nils nilton nilufar nima nina nino ninon niranjan nisa nisha nithya nitin nizar njeri njoroge nkem nkosana nnamdi noah nobuko nobuo nodir
        nodira noel noelia noelle noemí nomsa nomvula nonhlanhla nora norbert noriko norio norma norman nour noura nouri novi noémia noémie nthabiseng nuno nunzia nunzio nupur
        nuray nurgul nuri nuria nurlan nursultan nurul nyambura nyokabi nádia nóra núria oana obiageli obinna octavian océane odette odile odunayo ognjen ognyan oguz okan oki
        oksana oktay ola olaf olaia olamide olatz olav oldrich oldřich ole oleg oleh oleksandr oleksandra oleksii oleksiy olena olesya olga olha oliver olivera olivia olivier
        olli olu olufemi olumide oluwaseun olívia omar omari ombeline omer omid ondrej ondřej onur onyeka oona ophélie orges orhan oriol orkhan orlanda orlando ornella orsolya
        orxan osama osamu oscar osman ostap otabek othman otieno ottavia ottavio ottilie otto otávio oumar ousmane outi ovidiu owain owen ozan ozge ozgur ozlem oğuz paal pablo
        paco padma paige paivi pal pallavi paloma pamela panagiota panagiotis panayiotis pankaj panos pantelis paola paolo paraskevi parisa parul parvin pascal pascale pasquale
        pat patrice patricia patrick patrik patrizia patty pau paul paula paulina pauline paulo pavel pavla pavlos pawel paweł payam pedro pedro-paulo pegah peggy pekka pelin
        penelope penny pepa pepe pepijn percy pere perrine perry pertti petar peter petr petra petrit petro petros petrus petya phil philibert philip philipp philippa philippe
        philippine phillip phoebe pia piera pierce pierluigi piero pierpaolo pierre pierre-yves pierrick piet pieter pietro pilar pina pinar piotr piret pirjo pirkko plamen
        polina polly polyxeni pooja poonam pouya prabhat prabhu pradeep pragya prakash pramod pramudya pranav pranay prasetyo prashant prateek pratik pratiwi praveen preben
        predrag preeti premysl prerna priit priscila priya priyanka przemyslaw przemysław puja puneet puspita putra putri putu pyotr pál päivi pål péter pınar přemysl pərvanə
        qasim quentin rabi rabia rachel radek radhika radim radka radmila radomir radoslaw radostina radosław radovan radu radwan rafael rafaela rafal rafał raffaele raffaella
        rafik raghav raghu ragnhild rahma rahmat rahmawati rahul raimundo rainer raivo raj raja rajat rajeev rajendra rajesh rajiv rajni rakesh ralf ralitsa ralph raluca
        ramadhani ramazan ramesh rami ramin ramiro ramon ramona rana randall randy rania ranjan ranjit ranko raphael raphaël raphaëlle raquel rasha rashad rashid rashidi rashmi
        rasmus ratih ratko ratna rauf raul ravi ravindra rawan rawya ray raymond raymonde razvan raúl rebecca recep regiane regina regine reha rehema reid reihaneh reiko reiner
        reinhard reinier reka rekha remco remus renan renata renate renato renaud rene renee reni renske renu renzo rené renée reshma retno revathi reza rhys riad riana rianne
        ricard ricardo riccarda riccardo richa richard rick ricky rie riham riikka riina rik rikke rina rinaldo rini rishabh rishi rita ritika ritu ritva rizal rizka rizki
        rizky rob robbert robert roberta roberto robin rocco rocio rocío rod rodica rodney rodolfo rodolphe rodrigo roel rogelio roger rogério rohan rohini rohit rokhaya
        roksolana rola roland rolf romain roman romane romeu ron ronald ronaldo ronan ronja ronny roos rory rosa rosalie rosalind rosana rosanna rosario rose rosella rosemary
        rosen roshan ross rostyslav rosário rosângela rotimi roxana roxane roy roya ruba ruben ruchi ruchika rudi rudolf ruggero rui rumen rumyana rupa rupert ruslan russell
        rustam rutendo ruth rutuja ruud ryan ryo ryoko ryosuke ryota ryszard rébecca régine régis réka rémi rémy róbert răzvan rūta rəşad saad sabina sabine sabita sabri
        sabrina sachiko sachin sadako sade sadiq sadiya saeed sagar sahar sahil sahra said saida saidi saif saki salah saleh salim salimata sally salma salome salomé saltanat
        salvatore salwa sam samal saman samaneh samanta samantha samar sameer sami samia samir samira sammy samuel samuele sana sanaa sanaz sandeep sander sandhya sandor sandra
        sandrine sandro sandy sanela sangeeta sani sanita sanja sanjana sanjar sanjay sanjeev sanjiv sanna sanne santiago santosh sapar sara sarah saravanan sardor sarita sasa
        sascha saskia satish satoko satoshi satria satu satya saule saulius saurabh saverio sawsan sayaka saša scott sean sebastian sebastião sedat seema sefa segun seiji
        selcuk selda selim selin selina selma selçuk semih semyon senad senka senthil sepideh seppo septian serafino serap serdar serena serenella serge sergei sergey sergi
        sergii sergio serhat serhii serhiy serik serkan setareh seth settimio setyaningsih sevara sevda sevgi sevil sevinc sevinç seydou shabani shabnam shadi shahnoza shahram
        shahrzad shaimaa shalini shane shankar shannon shantanu sharad sharon shashank shashi shashikant shaun shavkat shawn sheela sheila shelley sherif sherine sherry shervin
        sherzod shigeru shilpa shinichi shinji shinya shirin shirley shivam shivani shizuka shkelzen shobha shohreh shoko shota shpend shpresa shreya shruti shubham shubhra
        shun shunsuke shweta siamak sibel sibusiso sibylle siddharth sidney sidonie siegfried sietske sigfrido sigit signe sigrid sigurd siim silke silvana silvestre silvia
        silvio silviu sima simin simina simion simon simona simone simonetta sina sinan sinisa siniša siobhan sipho sirpa sissel siti siv sjoerd skender slamet slavica slavko
        slawomir slobodan smita smriti sneha snezana snežana sofia sofie sofiia sofiya sofía soheil sohrab solange soledad solenn solomiya solomon solveig solène sonal sonali
        sondre soner sonia sonja sophia sophie soren sorin sorina soroush sotiris souleymane soumya spela spencer spomenka spyros srdan srdjan sri srinivas srđan stacey stacy
        stamatis stan stana stanimir stanislas stanislav stanislava stanislaw stanisław stanko stanley stavros stavroula stefan stefania stefanie stefano stefka stelios stella
        stepan stephan stephane stephanie stephen stevan steve steven stewart stijn stojan stoyan stratos stuart sture stéphane stéphanie suad suat subhash subramanian suci
        sudhir sue sugata sugeng suha suhail suharto suhasini sujata sujay sukma sukru sulaiman suleyman sulistyo suman sumiko sumit sunanda suncica sunil sunita sunitha
        sunčica supriya suraj suresh susan susana susann susanna susanne sushant sushil sushma susi susilo susumu sutrisno suzan suzana suzanne svante svea sven svenja sverre
        svetla svetlana svetozar svitlana swann swapna swathi swati syarif sybille sylvain sylvaine sylvestre sylvette sylvia sylvie sylwia synne synnøve szabolcs szilvia
        szymon sándor sébastien ségolène sérgio séverine sílvia sílvio sónia sônia søren süleyman sławomir tadashi tadeusz tafadzwa taha tahereh taichi tainá taisiya taiwo
        takahiro takako takao takashi takayuki takeo takeshi takuya talal tales talgat talita tamaki tamar tamara tamas tamer tamuna tamás tancredi taner tanguy tania tanja
        tanmay tanvi tanya tapio tara taras tarek tareq tarik tariq tarja tarmo taro tarun tarık tasos tatiana tatjana tatsuya tatyana taufik tayfun taylan taylor tea ted teemu
        teguh tejas temitope tendai teodor teodora teodoro terence teresa tereza terje terri terry tertius tess tessa tetiana tetsuo tetsuya tetyana teun thabo thanasis
        thandeka thandi thandiwe thanos thaís thea themba theo theodor theodora theodore theodoros theofanis theresa therese thiago thibaud thibault thibaut thierry thijs thilo
        thomas thorsten thulani théo théodore théophile tiago tiberiu tibor tiffany tigran tihana tihomir tiina tijana tilek till tilman tim timea timo timofey timothy timothée
        timur tin tina tinashe titilayo titis titouan tiziana tiziano tjasa tjaša tjeerd tjitske tobias toby todd toine tolga tolu tom tomas tomasz tomislav tommaso tommy
        tomohiro tomoko tomomi tomás tomáš tonci toni tonino tonu tony toomas tope tor torbjorn torbjörn tore torgeir torsten toru torunn toshiaki toshio tosin tracey tracy
        traian travis trevor triinu trine trini tristan troels trond troy tsutomu tsveta tsvetan tsvetelina tudor tugba tuija tuncay tunde tuomas tuomo tural turgay turid
        tushar tuti tuula tuulia tuğba tvrtko tyler tzvetana tânia tímea tõnu tərlan ubaldo ubirajara uche uchenna udo ufuk ugo ugur ujang ujjwal ulan ulf ulla ulle ulrich
        ulrika ulrike ulugbek ulysse umar umberta umberto umesh umida umit umut unai unathi upasana upendo urmas uros uroš urska ursula urszula urvashi urve urška usha usman
        ute utku uwe uzo uğur vaclav vadim vadym vahan vahid vaibhav vaishali vakhtang valbona valdete valdir valentin valentina valentine valentino valeri valeria valerie
        valerii valeriia valerio valeriy valery valéria valérie valéry vandana vanessa vanja vanya varun vasco vasile vasilii vasiliki vasilis vasily vassilis vasudha
        vasundhara vasyl vedat vedran veena vegard veikko veli velimir vendula venkatesh vera verena veronica veronika veronique vesela veselin vesna veton veysel vibeke
        vicente vicenç vicki vicky victor victoria vidar vidya vijay vijaya vikas vikram vikrant viktor viktoria viktoriia ville vilma vilmos vina vinay vince vincent vincenza
        vincenzo vineet vinicius vinod vinícius violaine violet violeta viorel viorica vipin virginia virginie virginio virgínia visar vishal vishnu vit vitalii vitaliy vitaly
        vito vittoria vittorio vitória vivek vivian viviana viviane vjekoslav vjosa vlad vladan vladimir vladislav vlado vladut vladyslav vlasta vlora vojislav vojtech vojtěch
        volkan volker volodymyr vsevolod vuk vukasin vusal vusi vyacheslav vytautas václav vânia véronique vít vítor vüsal věra věroslav wade wael wafa wagner wahid wahyu
        wahyuni wairimu walid walmir walter wambui wanda wanjiku wanjiru warren warsame wassim wawan wayan wayne wellington wendy werner weronika wesley widodo wiebe wieke
        wieslaw wiesław wietske wiktor wilfried wilhelm will willem willi william willy wilma wilson wim wisnu witold wlodzimierz wojciech wolf wolfgang wouter wren wulan
        wulandari xabi xabier xasan xavi xavier xenia xhevdet ximena xurshid yaa yael yaghoub yahya yaiza yalda yamini yana yann yannick yannis yanti yanuar yara yaroslav
        yaroslava yasemin yash yashwant yasin yasmin yasser yassin yassine yasuhiro yasuko yasuo yavor yavuz yaw yegor yekaterina yelda yelena yeliz yelizaveta yemi yerlan
        yetunde yevgeny yevhen yevheniia yiannis yigit yildiz yiorgos yiğit yoana yoann yoga yogesh yohan yoichi yoko yolanda yolande yordan yoshiko yoshio yosuke yousef
        youssef yudha yudi yui yuichi yuji yuka yukari yuki yukiko yukio yuko yuli yulia yuliia yuliya yumi yumiko yuni yunita yuri yurii yuriy yusril yusuf yusuke yuta yutaka
        yvan yves yvette yvon yvonne yılmaz zach zachary zafer zahra zaid zaida zainab zainabu zaki zan zanele zara zarina zarko zawadi zaynab zbigniew zbynek zbyněk zdenek
        zdenka zdeněk zdravka zdravko zehra zein zeinab zeki zeljka zeljko zeynep zhanar zhanna zhannat zhivko ziad ziba zilda zivile zlatan zlatko zodwa zoe zofia zoi zoltan
        zoltán zoran zorana zorica zoya zoé zrinka zsofia zsolt zsombor zsuzsa zsuzsanna zsófia zuhura zulfikar zulfiya zurab zuriñe zuzana zvonimir zélia zélie ágnes ákos
        amaya ansa arunima bodhisattva debjani debarati dipti eerika eguzkiñe ekin eunate gayatri gwendal itxaso kalyani katixa kirsikka lokesh madhuri mahua
        maiwenn maïwenn malavika mitali nahia nolwenn oihana onditz paromita piyali purwanto rosimeire rukmini sanghamitra sekar sohini soizic sreejith sucheta
        sunniva tanushree taina torkild tuulikki txema txomin uddipana urtzi vibha visalakshi wening wiwik yrsa ziemowit
        álvaro ángel áron åsa åse édith édouard élisabeth élise élodie éloïse émeline émile émilie érica étienne évelyne óscar ömer örjan özge özgür özlem øystein øyvind úrsula
        ülle ümit łukasz şükrü špela štěpán žan žarko željka željko žiga živilė živko ștefan ștefania
        aaliyah aarne aatos abdelali abdelhak abdelhamid abdelilah abdellatif abdelmajid abderrahmane abelardo abiodun abiola adalgisa adalid adaora adebola adekunle adelheid adelina adewale
        afia afonso agapito åge aglaia aglaya agostino agrippina aija ainara ainhize aissata aïssata aitziber ajith akemi aksel akua akulina alaitz alasdair alassane aldrin aleid alemayehu
        alevtina alfio aliou alistair aliyu allyson aloisia alpo alva alyona alyson amadeo amarachi ambrose amedeo amílcar anabela anacleto anaëlle anahí anahi analyn andra aner angharad
        anghel annaïg annegret anneliese anselmo anske antero antonina anup anyango aoife apichai apollinariya aquiles arabella araminta arantxa arantza arcadio arduino aritz armel armindo
        arnab arnfinn arnulfo arseniy arvin asami asgeir åshild ashlee ashleigh ashwin aslaug åsmund assetou assunta atieno atilio aud auke aukje aulis aurel aurelia aurelio avdotya aymeric
        ayodeji azilis azucena azzedine azzurra babatunde baldassarre balder balthasar bärbel barnaby bartolomeo basilio baudilio baukje bayani bekele belisario belmiro beñat benedikta
        benigno bente bérengère berengere berenice bergljot bernabé bernhardine bethan bhaskar bhupesh birk bjarne bjarte bjørg bjørn bleuenn boguslaw boguslawa bogusław bogusława bolanle
        boldizsár boleslaw bolesław bonaventura bongiwe bonifacio borghild boubacar bouke braulio brianna brit brites bronislav brunella brynjar burghard burkhard cäcilie caitlyn calogero
        camillo caoimhe carlota carmelo carys casimiro cataldo cathal catinca catriona cayetano cedrick celestino cerys chalerm chaminda cheikhna chemseddine chibuzo chidinma chiedza
        chinonso chinwe chirag chiyo chizuru chukwudi chukwuebuka ciaran ciarán cillian cipriano ciriaco cirillo clelia clement clementine codruta codruța colm colum conor conrado constantin
        corazon cordelia cormac corneliu corrado cressida crisanto crispin csongor cuauhtémoc cuong cường custódio cuthbert cyprian dafydd dagfinn daiki dalisay damaso damiano dănuț darnell
        debasish decebal declan defne deirdre delfina delia demetrius demid demyan deolinda deshawn desiderio desirée detlef detlev devonte dhananjay diarmaid diarmuid diep diệp diethelm
        dietlinde dilrukshi dineo dinu dionisio djamila djeneba domenica donal dordi dorel doriana dorin dorothee doru doutzen douwe dumitra dũng eamon eamonn ebel eberhard eckhard edelmira
        edeltraud eduard edurne edvard edvin eeli eemeli eero efraín eftimie egbert egidio eicke eider eija eila eilert eilidh ekaitz ekkehard ekua eldbjørg eleanora eleuterio elfi elfrida
        elfriede eligio elling elpidio elviira elvira embla emiliano emrys endika enea eneritz engelbert ennio enno enrica ensio eoghan eoin epifanio erasmo erast ercole erdmute erlantz
        erlend ermanno ermenegilda ernani ernesta ernestine erwann esko etelvina ethel euan eufemia eusebio eustace evaristo eveliina evelina ewald ewan eyvind ezekiel facundo faina fănel
        farai fatiha faustino fedde fedele fedosya fedot feike fekla felisa feodosia fergus fiammetta fidel fiete filimon filipp filomena fintan fiorella fiorenza firmino flaviano flaviu
        floriana flurin folasade fortunato franca fridolin friedhelm friedlinde fritjof froilán frol froukje frøydis fumie garazi garikoitz gaspar gáspár gaspare gbolahan gearoid gebhard
        geertje geir gellért genaro georgeta geraint geraldine gerasim gerbrich geremia gerlinde germano gernot gerolamo gerónimo gertraud gesa gesche geske getachew ghania gheorghita
        gheorghiță ghiță giacinto giada gicu gieri gilda gino gioele giosuè girma giselbert giselher giuditta gjertrud gladys glafira glauco gökçe gonçalo gönül gonzague gotthard gotthilf
        gottlieb goulven govind graciela grainne gráinne grațiela gratiela graziella gregorio grethe grietje grigore grigory griselda gro gualtiero guillemette guiomar gülbahar gülcan gülden
        gülşah gumersindo günay gunda gundula güner gunhild gunnhild gunther günther guntram guro guttorm gwenaelle gwendoline gwendolyn gwenole gwenolé gwilym gwyneth gyöngyi györgyi haakon
        haaye hadwig hafsat hailey hailu haldun halfdan halide halim hallgeir hallvard halvard hamish hanae handan hannelore hannu hansjörg hanspeter hansruedi haralamb harmen hartmut
        hartwig haruto hauke hayato haydar hayri hazel hedda hedwig hege heidemarie heidrun heimo heinke helga helgard heli helka helmi helmke helmuth hendrikje henna henrietta henrike
        herbjørg heribert heriberto hermelinda hermenegildo hermine herminia hermione hermod herta herve hichem hieu hiếu higinio hilario hildegard hilke hinnerk hinrich hinrika hipólito
        hippolyte hiroki hiromi hirut hiske hitomi hitoshi hjalmar hjørdis hoang hoàng hocine hoel honoka honorio horacio hortênsia houria hubert hubertus hulda hùng huong hương huw hylke
        hywel iacob iain iancu ibai ibone ibrahima idoia idowu idrissa idunn ieremia iestyn ieuan igino ignacia ignacy ignat ignatius ignazio igone ilarie ileana ilka ilkay ilmari ilpo
        imelda immacolata inácio inaki indalecio ingebjørg ingvald inka inkeri innocenzo innokenty insa ioan iosif iphigenia ippolit ippolito iracema iraia iratxe irén ireneo irinel irja
        irmela irmgard irmtraud isabelino isacco isaiah isaura iselin isilda isolde isotta isto itzel iuliu iustin ivar izabella izaskun izsák jácint jacinthe janae jandira janelle jani
        janka janne jarkko jarle jatin jayesh jayson jebediah jehan jeltje jemima jenő jepchirchir jerónimo jesusa jignesh jikke jildou jillian joakim jocelyn jolán jolyon jomar jork jörn
        jorrit jorunn joseba josefa josefina josiah josselin jostein josué josune jouko jovita jucelia jucélia jurema jürg jürn jussara juvenal jyrki jørgen kaarlo kadiatou kadriye kagiso
        kaija kailash kaitlyn kaito kalervo kalevi kanako kanokwan kanya kapitolina kariuki karlheinz karmele karola kasumi kasun katell katelyn katlego kauko kayode kazuki kazumi kebede
        keijo keisha kelemen keno kepa kerim kerttu keshav kgomotso khadidja khanh khánh khariton kilian kiprop kira kirsti kishore kiyoshi kjellaug kjetil klaas klaske klaudia klavdia
        klervi köbi kolbjørn kondrat kornei kornél kornélia kosuke krishnan kristoffer kubilay kübra kudzai kunibert kunigunde kürşat kuzma kyllikki kyösti kıvanç lachlan ladina ladislao
        lais lajos lakisha lakshman lamberto lamine lammert latife latoya laureano lauri lavrenty leandra leberecht leena leendert leiv lénaïg lenita lenke leocadia leocadio leonhard leonor
        leontin leontina leonzio leopoldo leticia lettice liana liborio licia lidiane lieneke liesel lieselotte liisa lindalva lino linus lisandro loic lolke lorcan lorea lorenza lőrinc
        lounes lubbert luciene lucila lucimar lucrecia lucretia lucreția lüder luigia luitgard luitpold lujza lukerya lurdes lütfi maarit macario machteld maël mael maelle mafalda magdolna
        magnhild mahendra mahir maialen maiara maider mairead máiréad mairi maitane maixent makar makiko malachi malee malena målfrid manami manole marcelino marcial maren marfa margareta
        margarethe margrethe marianna maribel maricar maricarmen maricel maricica marilene marinela mariolina marissa marivic mariza marja marjolein markel martta martti marzia masao matei
        matilde matvei mauri maurizia maximiliano mckenzie mechthild meike meindert meinhard meinir meinolf melania melchior melike melis meral merete merja merle meryem meseret messaoud
        mevlüt mieczyslaw mieczysław mieke mihail mihnea mihoko mikkel mildred milla millicent minako minke mireya mirian mirja mirjami mirko miron miroslawa mirosława miruna mitică mitrofan
        mizuki moacir mohamadou moisés mokhtar momme momoka morag morena moreno morwenna mouloud muammer muharrem mulugeta mümtaz münevver munyaradzi nabila nacer nadege nadjia nagesh nagore
        nahuel naiara naïma nalan naledi nanako naoto narcisa narong nattapong nayeli nazım necati necla necmi neculai nehemiah nélida nelu nerina nerys neslihan nesrin nestor neuza nevin
        nezihe ngoc ngọc niamh nicla nicoara nicoară nicolae nicu niculina niilo nikifor nikodem nikolett nilesh nilüfer nimal nives niyazi njideka nkechi nneka noboru noemi nokuthula nonna
        noora nopparat norberto nosipho notburga noureddine nurcan nursel nuwan nyasha obadiah obdulia ochieng octavia odair odalys oddbjørn oddny oddvar odete odhiambo oene ogechi oier
        oisin oisín okka okwudili olanrewaju olaug olavi olcay olimpia oline oliwia olusegun oluwatobi oluwole omolara ömür onno onyinye orazio orçun oreste orietta orlaith ortensia orvokki
        osbert oskar osmar osmo osvaldo oswald oszkár otília otmar otso ottmar ottokar ottoline otylia oumou ove özcan özkan paavo padraig pádraig palesa palmiro paolina paresh pascual pasi
        patxi pauli paulinho paulino pelageya pelagia pembe pentti percival perdita perihan perttu petri petrica petronela petronila petru petruța petter petteri philomena phuong phương
        pierangelo piercarlo pierfrancesco pierrette piers piia pio piroska pitak piyush plácido pleun pompiliu pornthip porzia prasert praskovya pravin priscilla prokhor pytrik quang
        quirino quitéria quitterie quynh quỳnh rachele rachid rachida ragna ragnar ragnvald rahel raija raili raimo raimondo raisa raissa raíssa randi randolph raniero rareș rares raşit
        rauno rebeka redouane refik refilwe reginaldo regula reidar reidun reijo reinder reinhild reinhold reino réjane rejane remigio remo remzi renat renko reyhan reynaldo rieke rients
        rigoberto riitta riko rimma rino rinse risto riwal röbi roderick rodion roeland roelof roisin róisín rokia romário romeo romina romolo romuald romualdo rosalba rosalía rosalinda
        rosamund rosaura roselyne rosilene rosine rosmarie rossana rossella rostislav roswitha rowena rozenn ruaridh rufino rufus rukayya rukiye rumbidzai ruprecht ruxandra rıfat rıza saara
        sabahattin şaban sabatino sabino sadek sadık safiye saija saila saioa sakine saku salaheddine salih samet sampo samu samuli saniye santeri santino saori sarolta saturnino savina
        seamus séamus sebald sebastiano şebnem seda seher seija selahattin selamawit selami semra şenay şener serafín seraina serban șerban sergiu şerife sermin sertaç setsuko severina
        severine severino sevim şevket şeyma sezen shailesh shamil shanice shiori shizuko shona sian siân sibilla siebren siegbert sieghard sieglinde siegmar siemen sigmund sigrun sigve
        sijbren silas silvestro simbarashe simo sinead sinéad sinem siri sirkka sisko sivert slimane smaranda snorre soazig sofya soila solene solfrid somchai somporn somsak sönke sota
        sourav souta spartaco spiridon stanislawa stanisława stefanita steinar stelian steliana sterenn stian stig stine suchart suelen suely süheyla suna sunethra sunisa sünje surachai
        svein svyatoslav swantje swapnil sylvester sytse szandra szilárd szilveszter tabitha tadeo tadesse tadeu tadhg tahar tahsin taisia takudzwa takumi tamika tamme tammy tanisha tapani
        tapiwa tarcísio tarcisio tarjei taru tatenda tatiane tauno tayeb tecla tede teija tekla telma telmo teofil teoman teotónio teppo terézia tero terrell tesfaye teunis tevfik thaddeus
        thais thales thanaporn thanawat thanh thành thao thảo thara thelma thelonious theobald thies thiphaine thorben thorbjørn thorleif thuy thủy tiberio tien tiến tigist tihamér tijmen
        tikhon timofei timuçin tineke tiphaine tivadar tjalling tjark tjerk tjorven toader tobia tomasa tommi tomoya tonya topi torben torbjørn tord torhild torill torolf torquil torstein
        toshiko trang tranquillo traudl traugott trijntje tristram trung trupti trygve tshepo tsubasa tsuyoshi tuan tuấn tudora tufan tugay tuğçe tugdual tülay tülin tullio tumelo turgut
        türkan tuure tymoteusz tyra tyrone ubbo ubul uday ueli ugochukwu ulrik ulyana umbelina ümran unni unto urbano urmila urpo urs ursina ursule ustinya uxue uzoamaka vahit väinö valdemar
        valeriu valquíria vanda vanderlei vanna varvara vasilica vasilisa vassily vaula vazul veera veijo velma vemund venancio vencel veniamin venkat verna vesa veta vetle vicenta vicențiu
        viggo vilde viljami viljo vinicio vinzenz virgil virgilio virpi vitalina vitor vittorina volkert volkmar vreni vuokko waclaw wacław walburga waldir walenty waltraud wanida wawrzyniec
        welington wendelin wendell wichai wiebke wieslawa wiesława wietse wigbert wilbur wilco wilfredo wilfriede wilhelmina wilko willard willemien winfried winifred winston wladyslaw wole
        wolfram wubbe wytske władysław xabat xaver yadira yakubu yakup yalçın yamina yaşar yasushi yazid yefim yefrosinya yemelyan yến yener yermolai yeşim yevdokia yevgenia yewande yngvar
        yngve yngvild yogendra yohann yolaine yolotl yoshie youenn yrjö ysbrand yulian yuliana yune yunus yurdagül yuriko yuto yıldıray zacarías zachariah zaharia zaira zakhar zalán zamfir
        zamfira zdzislaw zdzislawa zdzisława zekiye zeliha zephyrin zéphyrin zerrin zigor zinaida zineb zita zohra zsanett zsigmond zsófi zuberi zübeyde zuhal zulema zülfü zulmira zuzanna
        zygmunt ørjan đức
        stylianos stylianí styliani charalampos charikleia aggeliki aggelos agapi anastasis andriana anthi antigoni apostolia argyris argyro aristea asimina aspasia athanasia chrysanthi
        chrysanthos dimos dionysia dimosthenis effie ekaterini eleana elpida epameinondas errikos evridiki foteini foivos fragkiskos garyfalia gerasimos grigoris iason iordanis isidoros
        kleopatra kosmas lamprini lampros leonidas loukia magdalini makis markella matthaios melina menelaos michail miltiadis minas odysseas orestis paraskevas paschalis periklis persefoni
        prodromos rallou savvas sotiria spiros spyridon stamatia stathis tasoula thaleia theano themis themistoklis theocharis theofilos theoni timoleon triantafyllos tzeni vagelis vaggelis
        vaios vangelis vasilios vasso xanthippi xenofon zacharias zisis tamsin reuben ephraim cosima eulogio vratislav ludek luděk zdenko svatopluk svatava drahoslav drahoslava bořivoj
        borivoj ctibor dobroslav hynek jarmil jindra jindriska jindřiška květoslava libuše lubomír lubomira miloslav miloslava mojmir mojmír otakar radomír rostislava ruzena růžena sarka
        šárka slavomír vaclava vilem vilém vitezslav vítězslav vladimira vlastimil vlastimila zbysek zdislava ingemar göran gösta gunnel hjördis inga-lill ingela ingegerd jerker kjerstin
        lars-erik linnea ludvig margit mats mårten mikaela nils-erik pär pernilla per-olof runa sixten sven-erik torgny ulla-britt åke
        """;

    private static readonly Lazy<HashSet<string>> Known = new(() => new(All.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase));

    public static bool Contains(string word) => Known.Value.Contains(word);
}
