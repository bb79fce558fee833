namespace Ingest.Extraction.Authors;

/// <summary>
/// Given names that are common in the languages that the feeds come in, in Latin letters: enough to tell "Ann Lee" from "Foreign Policy"
/// where nothing else does. A name that is missing costs an author, never a false one.
/// </summary>
internal static class GivenNames
{
    private const string All = """
        aad aakash aaron aart aarti aase abbas abby abdallah abdelaziz abdelkader abdelrahman abdul abdulaziz abdullah abdulrahman abena abhay abhijit abhinav abhishek abigail
        abimbola abraham ada adalberto adam adebayo adel adela adele adeline adem adeola adina aditi aditya adnan adriaan adrian adriana adriane adrianus adrien aferdita afua
        agathe agim agnes agneta agnieszka agota agron agung agus ahmad ahmed ahmet aida aidan aikaterini ainhoa aino aisha aisyah aitana aitor ajay ajeng ajit ajla akanksha
        akash akbar akhil akihiro akiko akin akio akira akos akosua akram akshay akın alaa alain alan alana alazne alba alban albana albert alberto alejandra alejandro
        aleksandar aleksander aleksandr aleksandra aleksei alen alena alesia alessandra alessandro alessia alessio alesya alex alexander alexandra alexandre alexandros
        alexandru alexei alexia alexis alfian alfonso alfred alfredo ali alice alicia alicja alin alina aline alireza alisa alison alix allan allen allison alma almir alok
        alper alvaro alyssa amaia amaka amanda amandine amani amaral amaury amber ambika ambra amelia amelie amer amina amir amira amirhossein amit amitabh ammar amparo amrita
        amy amélie ana ana-luiza ana-marija anabel anand ananya anas anastasia anastasiia anastasios anatoli anatolii anatoly anaïs anca ander anders anderson andi andika
        andjela andras andrea andreas andreea andrei andreia andres andrew andrii andrij andrija andriy andrzej andrás andré andy aneta angela angelika angeliki angelina
        angelo anggi anggun angus angélica ania anika aniko anikó anil anindya anirudh anis anish anita anja anjali anjana anke ankit ankita ankur ann anna annabel annalisa
        anne anne-charlotte anne-laure anne-sophie anneke annelie annemarie annemiek annette anni annie annika annisa anoop anshul antal anthony antje antoine anton antonela
        antonella antoni antonia antonino antonio antonios antonis antti antónio antônio anuj anupam anuradha anurag anwar anya anzhela aoi aparna apolline apostolos april
        apriliani arash arben archana arda ardian arezoo ariane arianna arief ariel arif arindam ario aris aristides aristotelis arjan arjen arjun arkadii arkady arlene
        arlette arman armando armelle armin arnaldo arnau arnaud arne arnold aron arpita arsenii arseny arta artan artem arthur arto artur arturo artyom arun aruna arvid
        arvind arzu asa asbjorn asbjørn asep ashish ashley ashok ashutosh ashwini asier asli aslı asma assaad astri astrid asuka asuman asunción athanasios athena atsuko
        atsushi attila atul aude audrey august aulia aurelie aurélie aurélien austin avinash avni axel axelle ayako ayesha ayhan ayman ayodele ayse aysegul aysel aytac ayu
        ayumi ayushi ayşe ayşegül azadeh aziz aziza babajide babak bader bagus bahaa bahar bahman bajram balazs balint balázs bambang baptiste barbara barbora baris barnabas
        barry bart bartlomiej bartosz bartłomiej barış basak bashar basil bassam bassem bastian bastien bayu başak beata beate beatrice beatrix beatriz becky begoña behnam
        behrouz behzad bekir bela belen belgin belén ben bence benedetta benedict benedikt benedita beniamino benjamin benny benoit benoît berkay berna bernadette bernard
        bernardo bernd bernhard bernie bert berta bertille bertrand besa besnik beth bethany betty beverly beyza bharat bhavna bhavya bia biagio bianca bijan bilal bill billy
        bima birgit birgitta birthe biswajit bjorn björn blake blanca blandine blerim blerta bob boban bodil bogdan bogdana bohdan bohdana bohumil bojan bojana bola boleslav
        boris borja borje borys bozena bozidar bożena božidar brad bradley bram brandon branimir branka brankica branko bratislav brenda brendan breno brent brett brian brice
        bridget brigitte brita brittany bronwen bruce bruna bruno bryan budi bujar bukola bulent burak burcu bushra busra bálint bárbara béla bénédicte bérénice börje bülent
        büşra caetano cahya caio caitlin caleb calin callum calvin cameron camila camilla camille camilo candice candra capucine cara carina carl carla carles carlo carlos
        carme carmela carmen carmine carol carola carolin carolina caroline carolyn carrie carsten casey cassandra cassidy catalin catalina catarina caterina catherine cathy
        cecile cecilia cedric celia celso cem cemal cemile cengiz ceren cesar cesare ceyda cezary chad chandan chandra chantal charalambos charles charlie charline charlotte
        charlène chase chelsea cheryl chetan chiamaka chiara chidi chieko chiharu chika chima chinedu chinua chioma chitra chloe chris christa christian christiane christina
        christine christoffer christoph christophe christopher christos chryssa chuck chukwuma chus cihan cindy cinzia ciprian claire clara clarice clarissa claude claudia
        claudio claudiu claus cleber clemens clotilde clàudia cláudia cláudio clémence clément clémentine codrin cody coen colette colin coline colleen concetta concha connie
        connor conrad constantinos constanze consuelo coralie corentin corey corina corine corinna corinne cornelia cory cosimo cosmin costanza costas costel costin courtney
        craig cristi cristian cristiane cristiano cristina cristobal cristóbal csaba csilla curtis cynthia cyrielle cyril cyrille czesław cássia cândida cécile cédric célia
        céline césar cíntia călin cătălin daan dacian daciana dagmara dagny daiana daichi daisuke daisy dalia dalibor damian damiana damien damir damjan dan dana danai danang
        dani danica daniel daniela daniele danielle danijel danijela danilo danny danuta danylo daphne daphné dapo dardan daria dario darius dariush dariusz dariya darko
        darren darya daryl daría dave david davide dawid dawn dayo dean debashis debora deborah debra deddy dedi deepa deepak deepika deise dejan delphine denes denis denise
        deniz dennis denny denys derek derya desanka desi despina devi devika devyani dewi dhruv dian diana diane dicky didem didier diego dieter dietmar dilek diletta dilip
        dimas dimitra dimitri dimitrios dimitris dina dinda dinesh dinko diogo dionysis dipak dirk dirkjan divya djalma djamel djoko dmitri dmitrii dmitriy dmitry dmytro
        dolores domagoj domenico dominic dominik dominique don donald donatella donato donna dora doris dorota dorothea dorothy dorothée doug douglas dragan dragana dragos
        dragoș drazen dražen driton duarte dumitru duncan dunja dusan dušan duško dwi dylan dániel débora dénes dóra earl ebele ebony ebru ece eckart ed eddie edgar edin edina
        edit edith edmond edmund edoardo edouard edson eduarda eduardo edward edwin edyta eelco eeva efe efi eftychia efua egil egor ehsan eiji eileen einar eino eirik eirini
        ekaterina eko ekow ekrem elaheh elaine eleanor eleftheria eleftherios elena eleni eleonora elettra elham eli eliane elias elif elijah elin elina elio elisa elisabeth
        elisabetta elise elisângela eliza elizabeth elizaveta ella ellen elli ellinor elliot elliott ellis elma elnaz eloise elona elsa elza emad eman emanuel emanuela
        emanuele emeka emeline emeric emese emiel emiko emil emilia emilie emilio emily emina emine emir emma emmanouil emmanuel emmanuelle emrah emre encarna endang ender
        endre eneko enes engin eniko enikő enkeleda enora enrico enrique enver enza enzo erdal erdem eren erhan eric erica erich erik erika eriko erin erion erja erkan erkki
        erlangga erling ernest ernesto ernst ernâni erol ersin ertugrul ertuğrul erwan erwin erzsebet erzsébet eskil esmail espen esperanza esra essam esteban estefanía estela
        estelle ester estevão esther eszter etelka ethan etienne ettore eugen eugene eugeni eugenia eugenio eugénie eulalia eulalie eva eva-lena evan evangelia evangelos
        evelien evelyn everton evgenia evgenii evgeniia evgeniya evgeny evi evren ewa ewelina eylem ezequiel ezgi ezio fabian fabiana fabienne fabio fabiola fabrice fabrizio
        fabíola fadi fadli fadwa faezeh fahad fahd fahmi faisal faith fajar fanny farah farhad farhan fariba farid farida faris farnaz farouk farshad faruk farzaneh fatemeh
        fatih fatima fatma fatmir fatos fausta faustine fausto fawaz fayez febri federica federico fedor feliciano felicity felipa felipe felix femi ferdinand ferdinando
        ferenc fereshteh ferhat ferit fermin fermín fernanda fernando fernão ferran ferruccio ferry fikret filip filipa filippa filippo filiz fiona firat firouz fisnik fitri
        fitria flaminia flamur flavia flora florence florent florentina florian florim florin floris flávia flávio folake forough fotini fotis fouad frances francesca
        francesco francis francisca francisco franciszek franck francois frank frantisek františek franz françois françoise fred frederic frederick frederik frederike fredrik
        freek friederike friedrich frits fritz frode frédéric frédérique fulvia fulvio fumiko fumio funda funmi furio furkan fyodor fábia fábio fátima félicité fırat gabi
        gabor gabriel gabriela gabriele gabrielle gaetano gagan gaia galih galina galuh gamze ganesh gareth garima gary gaspard gaurav gauri gautam gauthier gavin gaël gaëlle
        gaëtan gbenga geert geeta geetanjali gelu gemma geneviève gennadii gennady gennaro genoveva genti gentian geoff geoffrey georg george georgia georgii georgina georgios
        georgy gerald gerard gerardo gerd gergely gergo gergő gerhard gero gerrit geza ghada ghassan ghazal gheorghe ghislain ghislaine giacomo giampaolo giancarlo gianfranco
        gianluca gianluigi gianmarco gianna gianni giannis gianpaolo gideon gijs gilang gilbert gilberto gilles gilmar gina ginevra gioia giordano giorgia giorgio giorgos
        giovana giovanna giovanni girish girolamo gisela gisele giulia giuliana giuliano giulio giuseppe giuseppina gizem gleb gloria glória goffredo gokhan golnaz gonca
        gonzalo gopal goran gorana gordana gordon gorka grace graham grant grazia graziano grazyna grażyna greg gregor gregory greta grigorii grzegorz grégoire grégory
        guadalupe gudrun guglielmo guido guilhem guilherme guillaume guillermo gulay gulsen gunes gunilla gunn gunnar gunvor gustav gustavo gustavo-henrique guy gwen gwenaël
        gwenaëlle gyorgy gyula györgy gábor gérald géraldine gérard géza gökhan gül gülay gülşen güneş günter habib hadrien haizea hajnalka hakan hakki hakkı hal hala haley
        halil halime halina haluk halvor halyna hamad hamed hamid hamidreza hamza hanan hande hani hanif hanin hanna hannah hanne hanneke hannes hans harald harish hariyanto
        harm harold harri harriet harry harsh harsha haruka haruki harumi harun haryo hasan hashem hassan hatem hatice haytham hazem heather heba hector hedieh heidi heike
        heikki heiko hein heinrich heinz heitor helder heleen helen helena helene helge helmut heloísa hemant hendra hendrik hendro henk henning henri henriette henrik henrika
        henrique henry henryk herbert herman hermann hernan hernán heru hervé hideki hideo hilary hilda hilde hilkka himanshu hiroaki hiroko hiroshi hiroyuki hisham hoda
        hojjat holger holly homayoun honorine honza hooman horatiu horia horst hortense houda howard hrvoje hryhoriy huda hugh hugo hugues hulya humberto huseyin hussam
        hussein håkan héctor hélder hélie hélio héloïse hélène hülya hüseyin ian ibnu ibrahim ibtisam ichiro ida ifeanyi ifeoma ignacio igor ihar ihor ihsan ika ikechukwu iker
        ilaria ilda ildiko ildikó ilhan ilias ilie ilinca ilir ilja ilker ilkka ilona ilse ilya iman imanol imogen imran imre indira indra indrani ineke ines inga inge
        ingeborg inger ingo ingrid ingvild inma inmaculada inna intan inès inés inês ioana ioanna ioannis iolanda ionel ionut ionuț ipek irantzu irem irena irene ireneusz
        irfan irina irini iris irma irwan iryna isaac isabel isabella isabelle isadora isamu ishaan ishita isidora isidro ismael ismail ismet ismo issam istvan istván itziar
        iulia iulian iuliana ivan ivana ivanna ivano iveta ivica ivo ivone iván iwan iwona izabela iñaki iñigo jaakko jaap jabulani jacek jacinta jacinto jack jackie jackson
        jacob jacobo jacopo jacqueline jacques jadranka jadwiga jagdish jaime jair jake jakob jakub jamal james jamie jamil jamila jan jana janaina jane janet janice janina
        janine janneke janos janusz jared jari jarl jarmila jarmo jaromir jaroslav jaroslaw jarosław jasmin jasmina jasmine jasna jason jasper javad javi javier jay jaya
        jayant jayanta jean jean-baptiste jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-michel jean-noël jean-paul jean-philippe
        jean-pierre jean-yves jeanette jeanne jeff jeffrey jelani jelena jelica jelle jelmer jen jenna jennifer jenny jens jeremiah jeremy jeroen jerome jerry jerzy jesper
        jesse jessica jessie jesús jeton jihan jill jim jimena jimmy jindrich jindřich jiri jiro jiří joachim joan joan-josep joana joanna joanne joao joaquim joaquin jocelyne
        jochen jodi jody joe joel joerg johan johann johanna johanne johannes john johnny jokin joko jolanta jon jonas jonathan jonny joost jordan jordi jorge joris jorma jose
        josef josefine josep joseph josephine josette josh joshua josiane josie josip josu josé josé-carlos joumana jouni jovan jovana joy joyce jozef jozsef joão joël joëlle
        juan juana juanjo judit judith judy juha juhani jukka jules julia julian juliana juliane julie julien juliet julieta juliette julio julius julián junichi junko jure
        jurgen jurriaan juscelino jussi justin justine justyna jutta jyoti jyotsna jános jérémie jérémy jérôme józef józsef jörg jürgen kaan kaarina kabir kacper kadir kadri
        kai kaisa kalle kalliopi kalman kalpana kamal kamau kamil kamila kamran kanchan kaori kara karan karel karen kari karianne karim karima karin karina karine karita karl
        karla karolina karoly karsten karthik kartik kartika kasra katalin katariina katarina katarzyna kate katerina kateryna katharina katherine kathleen kathrin kathryn
        kathy katie katja katri katrin katy kaushik kaveh kavita kay kayla kazimierz kazuhiro kazuko kazuo kazuya kees kehinde keiichi keiji keiko keisuke keith kelly kelsey
        kemal ken kenan kenichi kenji kenneth kenta kerem kerry kerstin kevin keyvan khadija khaled khalid kholoud khosrow khrystyna kianoush kieran killian kim kimberly kimmo
        kinga kiran kirill kirilo kirsi kirsten kirti kjell kjersti klara klaus klára knut koen kofi koichi koji kojo koldo konrad konstantin konstantina konstantinos
        konstantyn koray kostas kreshnik kresimir krešimir krishna kristen kristian kristiina kristijan kristin kristina kristine krisztian krisztina krisztián kritika
        krystian krystyna krzysztof ksenia kseniya kumiko kunal kurnia kurt kushtrim kwabena kwadwo kwaku kwame kwasi kyle kyoko kyriaki kyriakos kyrylo kálmán károly kåre
        lada ladan ladislav laetitia lakshmi laksmi laleh lalit lama lamia lance lara larisa larissa larry lars larysa lasse laszlo lata latifa laura laure lauren laurence
        laurent laurentiu laurențiu lauriane laurie laurène lavinia layla laëtitia laís lea leah leandro lefteris leif leila leire lejla lena lennaert lennart leo leon leona
        leonard leonardo leonel leonid leonie leonora leopold lerato leroy lesia leslie lestari lesya leszek letizia letícia levent levente lewis leyla liam libor libuse lidia
        lidiya lieke lies lieven lilian liliana liliane lilis liliya lillian lily lina linda lindita lindiwe lindsay lindsey lionel liridon lirim lisa lise lisette liubov
        liudmyla livia livio liviu liz liza ljiljana ljubica ljubomir lloyd lluis lluís loes logan lois lola lorant loredana lorena lorenz lorenzo loretta lori lothar lotta
        lou louay louis louisa louise louison loukas lourdes lourenço loïc luan luana lubna lubomir lubos luboš luc luca lucas lucia lucian luciana luciano lucie lucile lucio
        lucrezia lucy ludivine ludmila ludovic ludovica ludovico ludwig luigi luis luisa luisella luiz luiza lujain luka lukas lukasz luke lulzim luminita luminița lumir
        lungelo luthfi lutz luís luíza lydia lydie lynn lyubov lyudmila lászló léa léo léonie léopold lídia lígia lúcia maaike maarten macarena machiel maciej madalina
        maddalena madeleine madhav madhavi madhu madhur madison mads magali magda magdalena maggie magnus maha mahdi mahesh mahmoud mahmut mahnaz mahsa mahtab maija maiju maik
        maite maja majed majid makoto maksim maksym malcolm malgorzata malini malte mami manabu manal mandana mandla mandy manfred manish manisha manju manlio manoel manoj
        manolis manon mansoor manuel manuela mara marc marc-antoine marcel marcela marcella marcelle marcello marcelo marcin marco marcos marcus marcus-vinicius marek margaret
        margarita margaux margherita margot margriet marguerite mari maria maria-eleni mariam marian mariana mariangela marianne mariano marie marie-christine marie-claude
        marie-france marie-hélène marie-laure marie-pierre marie-thérèse marieke mariia marija marijan marijana marijke marijn mariko marilena marilyne marin marina marinko
        mario marion marios marisa marisol marit marita marius mariusz mariya marjatta marjo marjolaine marjorie mark markku marko markus marleen marlene marloes marlène marta
        martha martijn martin martina martine marton maruja marvin marwa marwan mary maryam maryline maryna marzena marzieh marçal maría marília masaaki masahiro masako masami
        masaru masato masih masoud massimiliano massimo mate matej mateja mateo mateus mateusz matheus mathias mathieu mathijs mathilde matija matilda matt matteo matthew
        matthias matthieu matthijs matti mattia matyas maud maulana maura maureen maurice mauricio maurizio mauro maurício max maxence maxim maxime maximilian maxwell maya
        maysa mayumi mazen maëlle maëva małgorzata meena meenakshi megan megha meghan megumi mehdi mehmet mehran mehrdad mehrnaz mehtap melanie melih melinda melissa meltem
        menno mercedes mercè meredith merel meritxell meropi mert merve mesut metin mette mia michael michaela michal michalis michał michel michelangelo michele micheline
        michelle michiel michiko mickaël midori mieko miguel miguel-angelo mihaela mihai mihajlo mihaly mihir miho mihály mika mikael mike mikel mikhail miki mikko miklos
        miklós milada milagros milan milanka mile milena milica milind miljan millie milo milorad milos miloš milton milutin mimmo mimoza mina mine minna minoru mira mirac
        miranda mircea mirco mireille mirela mirella miren miriam mirjam mirjana miro miroslav miroslava miroslaw mirosław mirza misaki miso mitchell mitra mitsuko mitsuru
        miyuki mladen moaz mohamad mohamed mohammad mohammed mohan mohit mohsen moira mojtaba molly momir momoko mona moncef monica monika monique montse montserrat morgan
        morgane moritz morten morteza moses mostafa mounir mourad mpho mridula muge mugur muhamad muhammad mujde mukesh mukul muna munir murat muriel murilo murray mustafa
        mustapha muzaffer mwangi mykhailo mykola myriam myrto márcia márcio mária márton mátyás máté mélanie mélissa mónica mônica müge mădălina nabil nacho nada nader
        nadezhda nadia nadiia nadine nadja nadège nahid naji najib najla nalini namrata nancy nanda nandini nando nandor naoki naoko naomi naoya narendra naresh narges nasim
        nasrin nasser natalia natalie nataliia nataliya natalya natasa natasha natasza nataša nathalie nathan nathanaël nathaniel natsuki natsumi natàlia natália naveen navin
        nawal nayef nazan nazanin nazar nazli nazlı ndidi neal nebojsa nebojša neda nedim neelam neeraj negar neha neide neil nekane nektaria nektarios nela nello nelly nelson
        nemanja nenad nerea nese neusa nevena nevzat neşe ngozi nicholas nick nico nicola nicolas nicole nicoleta nicoletta nicolò nidhi niels nienke nieves nigel nihal nihat
        niina nikhil nikita niklas nikola nikolai nikolaos nikolaus nikolay nikoletta nikolina nikos nilanjana nilay nilgun nilgün niloofar niloufar nils nilton nima nina nino
        ninon niranjan nisa nisha nitin nizar njeri nkem nkosana noah nobuko nobuo noel noelia noelle noemí nomsa nonhlanhla nora norbert noriko norio norma norman nour noura
        nouri novi noémia noémie nthabiseng nuno nunzia nunzio nupur nuray nuri nuria nurul nyambura nádia núria oana obinna octavian océane odette odile odunayo ognjen oguz
        okan oki oksana oktay ola olaf olaia olamide olatz olav oldrich oldřich ole oleg oleh oleksandr oleksandra oleksii oleksiy olena olesya olga olha oliver olivera olivia
        olivier olli olu olufemi olumide oluwaseun olívia omar ombeline omer omid ondrej ondřej onur onyeka ophélie orges orhan oriol orlanda orlando ornella orsolya osama
        osamu oscar osman ostap othman ottavia ottavio otto otávio outi ovidiu owain owen ozan ozge ozgur ozlem oğuz paal pablo paco paige paivi pal pallavi paloma pamela
        panagiota panagiotis panayiotis pankaj panos pantelis paola paolo paraskevi parisa parul parvin pascal pascale pasquale pat patrice patricia patrick patrik patrizia
        patty pau paul paula paulina pauline paulo pavel pavla pavlos pawel paweł payam pedro pedro-paulo pegah peggy pekka pelin penelope penny pepa pepe pepijn percy pere
        perrine perry pertti petar peter petr petra petrit petro petros phil philibert philip philipp philippa philippe philippine phillip phoebe pia piera pierce pierluigi
        piero pierpaolo pierre pierre-yves pierrick piet pieter pietro pilar pina pinar piotr pirjo polina polly polyxeni pooja poonam pouya prabhat prabhu pradeep pragya
        prakash pramod pramudya pranav pranay prasetyo prashant prateek pratik pratiwi praveen preben predrag preeti premysl prerna priscila priya priyanka przemyslaw
        przemysław puja puneet puspita putra putri putu pyotr pál päivi pål péter pınar přemysl qasim quentin rabia rachel radek radhika radim radka radmila radomir radoslaw
        radosław radovan radu radwan rafael rafaela rafal rafał raffaele raffaella rafik raghav raghu rahma rahmat rahul raimundo rainer raj raja rajat rajeev rajendra rajesh
        rajiv rajni rakesh ralf ralph raluca ramazan ramesh rami ramiro ramon ramona rana randall randy rania ranjan ranjit ranko raphael raphaël raphaëlle raquel rasha rashid
        rashmi rasmus ratih ratko ratna raul ravi ravindra rawan rawya ray raymond raymonde razvan raúl rebecca recep regiane regina regine reha reid reihaneh reiko reiner
        reinhard reinier reka rekha remco remus renan renata renate renato renaud rene renee reni renske renu renzo rené renée reshma retno reza riad rianne ricard ricardo
        riccarda riccardo richa richard rick ricky rie riham riikka rik rina rinaldo rini rishabh rishi rita ritika ritu ritva rizal rizka rizki rizky rob robbert robert
        roberta roberto robin rocco rocio rocío rod rodica rodney rodolfo rodolphe rodrigo roel rogelio roger rogério rohan rohini rohit roksolana rola roland rolf romain
        roman romane romeu ron ronald ronaldo ronan ronja ronny roos rory rosa rosalie rosalind rosana rosanna rosario rose rosella rosemary roshan ross rostyslav rosário
        rosângela rotimi roxana roxane roy roya ruba ruben ruchi ruchika rudi rudolf ruggero rui rupa rupert ruslan russell ruth ruud ryan ryo ryoko ryosuke ryota ryszard
        rébecca régine régis réka rémi rémy róbert răzvan saad sabina sabine sabri sabrina sachiko sachin sadako sade sadiq saeed sagar sahar sahil said saif saki salah saleh
        salim sally salma salomé salvatore salwa sam saman samaneh samanta samantha samar sameer sami samia samir samira sammy samuel samuele sana sanaa sanaz sandeep sander
        sandor sandra sandrine sandro sandy sanela sangeeta sanja sanjana sanjay sanjeev sanjiv sanna sanne santiago santosh sara sarah sarita sasa sascha saskia satish satoko
        satoshi satria satu satya saurabh saverio sawsan sayaka saša scott sean sebastian sebastião sedat seema sefa segun seiji selcuk selda selim selin selina selma selçuk
        semih semyon senad senka sepideh seppo septian serafino serap serdar serena serenella serge sergei sergey sergi sergii sergio serhat serhii serhiy serkan setareh seth
        settimio sevgi sevil sevinc sevinç shabnam shadi shahram shahrzad shaimaa shalini shane shankar shannon shantanu sharad sharon shashank shashi shashikant shaun shawn
        sheela sheila shelley sherif sherine sherry shervin shigeru shilpa shinichi shinji shinya shirin shirley shivam shivani shizuka shkelzen shobha shohreh shoko shota
        shpend shpresa shreya shruti shubham shubhra shun shunsuke shweta siamak sibel sibusiso sibylle siddharth sidney sidonie siegfried sigfrido sigit sigrid sigurd silke
        silvana silvestre silvia silvio silviu sima simin simina simion simon simona simone simonetta sina sinan sinisa siniša siobhan sipho sirpa sissel siti siv sjoerd
        skender slamet slavica slavko slawomir slobodan smita smriti sneha snezana snežana sofia sofie sofiia sofiya sofía soheil sohrab solange soledad solenn solomiya
        solomon solveig solène sonal sonali sondre soner sonia sonja sophia sophie soren sorin sorina soroush sotiris soumya spencer spomenka spyros srdan srdjan sri srinivas
        srđan stacey stacy stamatis stan stana stanislas stanislav stanislava stanislaw stanisław stanko stanley stavros stavroula stefan stefania stefanie stefano stelios
        stella stepan stephan stephane stephanie stephen stevan steve steven stewart stijn stojan stratos stuart sture stéphane stéphanie suad suat subhash subramanian suci
        sudhir sue sugata sugeng suha suhail suharto suhasini sujata sujay sukma sukru sulaiman suleyman sulistyo suman sumiko sumit sunanda suncica sunil sunita sunčica suraj
        suresh susan susana susann susanna susanne sushant sushil sushma susi susilo susumu suzan suzana suzanne svante svea sven svenja sverre svetlana svetozar svitlana
        swann swapna swati syarif sybille sylvain sylvaine sylvestre sylvette sylvia sylvie sylwia synne szabolcs szilvia szymon sándor sébastien ségolène sérgio séverine
        sílvia sílvio sónia sônia søren süleyman sławomir tadashi tadeusz taha tahereh taichi tainá taisiya taiwo takahiro takako takao takashi takayuki takeo takeshi takuya
        talal tales talita tamaki tamara tamas tamer tamás tancredi taner tanguy tania tanja tanmay tanvi tanya tapio tara taras tarek tareq tarik tariq tarja taro tarun tarık
        tasos tatiana tatjana tatsuya tatyana taufik tayfun taylan taylor tea ted teemu teguh tejas tendai teodor teodora teodoro terence teresa tereza terje terri terry tess
        tessa tetiana tetsuo tetsuya tetyana teun thabo thanasis thandeka thandi thanos thaís thea themba theo theodor theodora theodore theodoros theofanis theresa therese
        thiago thibaud thibault thibaut thierry thijs thilo thomas thorsten thulani théo théodore théophile tiago tiberiu tibor tiffany tihana tihomir tiina tijana till tilman
        tim timea timo timofey timothy timothée timur tin tina tinashe titilayo titis titouan tiziana tiziano tjeerd tobias toby todd toine tolga tolu tom tomas tomasz
        tomislav tommaso tommy tomohiro tomoko tomomi tomás tomáš tonci toni tonino tony tope tor torbjorn torbjörn tore torgeir torsten toru toshiaki toshio tosin tracey
        tracy traian travis trevor trine trini tristan trond troy tsutomu tudor tugba tuija tuncay tunde tuomas tuomo turgay turid tushar tuti tuula tuğba tvrtko tyler tânia
        tímea ubaldo ubirajara uche udo ufuk ugo ugur ujang ujjwal ulf ulla ulrich ulrika ulrike ulysse umberta umberto umesh umit umut unai unathi upasana uros uroš ursula
        urszula urvashi usha ute utku uwe uzo uğur vaclav vadim vadym vahid vaibhav valbona valdir valentin valentina valentine valentino valeria valerie valerii valeriia
        valerio valeriy valery valéria valérie valéry vandana vanessa vanja varun vasco vasile vasilii vasiliki vasilis vasily vassilis vasudha vasundhara vasyl vedat vedran
        veena vegard veli velimir vendula vera verena veronica veronika veronique vesna veton veysel vibeke vicente vicenç vicki vicky victor victoria vidar vidya vijay vijaya
        vikas vikram vikrant viktor viktoria viktoriia ville vilmos vina vinay vince vincent vincenza vincenzo vineet vinicius vinod vinícius violaine violet violeta viorel
        viorica vipin virginia virginie virginio virgínia visar vishal vishnu vit vitalii vitaliy vitaly vito vittoria vittorio vitória vivek vivian viviana viviane vjekoslav
        vjosa vlad vladan vladimir vladislav vlado vladut vladyslav vlasta vojislav vojtech vojtěch volkan volker volodymyr vsevolod vuk vukasin vusi vyacheslav václav vânia
        véronique vít vítor věra wade wael wafa wagner wahid wahyu wairimu walid walmir walter wambui wanda wanjiku warren wassim wawan wayan wayne wellington wendy werner
        weronika wesley widodo wieke wieslaw wiesław wiktor wilfried wilhelm will willem willi william willy wilma wilson wim wisnu witold wlodzimierz wojciech wolf wolfgang
        wouter wulan xabi xabier xavi xavier xenia xhevdet ximena yaa yael yaghoub yahya yaiza yalda yamini yana yann yannick yannis yanti yanuar yara yaroslav yaroslava
        yasemin yash yashwant yasin yasmin yasser yassin yassine yasuhiro yasuko yasuo yavuz yaw yegor yekaterina yelda yelena yeliz yelizaveta yemi yevgeny yevhen yevheniia
        yiannis yigit yildiz yiorgos yiğit yoann yoga yogesh yohan yoichi yoko yolanda yolande yoshiko yoshio yosuke yousef youssef yudha yudi yui yuichi yuji yuka yukari yuki
        yukiko yukio yuko yuli yulia yuliia yuliya yumi yumiko yuni yuri yurii yuriy yusril yusuf yusuke yuta yutaka yvan yves yvette yvon yvonne yılmaz zach zachary zafer
        zahra zaid zaida zaki zanele zara zarko zaynab zbigniew zbynek zbyněk zdenek zdenka zdeněk zdravko zehra zein zeinab zeki zeljka zeljko zeynep zhanna ziad ziba zilda
        zlatan zlatko zodwa zoe zofia zoi zoltan zoltán zoran zorana zorica zoya zoé zsofia zsolt zsuzsa zsuzsanna zsófia zulfikar zuriñe zuzana zvonimir zélia zélie ágnes
        ákos álvaro ángel áron åsa åse édith édouard élisabeth élise élodie éloïse émeline émile émilie érica étienne évelyne óscar ömer örjan özge özgür özlem øystein øyvind
        úrsula ümit łukasz şükrü štěpán žarko željka željko žiga živko ștefan
        """;

    private static readonly Lazy<HashSet<string>> Known = new(() => new(All.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase));

    public static bool Contains(string word) => Known.Value.Contains(word);
}
