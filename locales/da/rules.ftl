### Det, kontrollerne finder, og hvorfor det har betydning. Hver regel har en meddelelse med `.help` (hvad der skal gøres), `.title`
### (reglens navn) og `.why` (det, den bygger på). `bilag explain KODE` udskriver det hele, så `.help`, `.title` og `.why` har ingen
### variabler.

## Overførsel til tredjelande

no-country = { $name }: Registret oplyser ikke, i hvilke lande personoplysningerne behandles.
    .help = Spørg underdatabehandleren, og angiv landene under »countries«.
    .title = Ukendt behandlingsland
    .why = Før landene er kendt, kan det ikke vurderes, om oplysninger overføres til et tredjeland, og hvad overførslen i givet fald kan baseres på (databeskyttelsesforordningens kapitel V). Den dataansvarlige skal også kende landene for at kunne gøre indsigelse mod underdatabehandleren (artikel 28, stk. 2).

no-basis = { $name }: Personoplysninger overføres ud af EØS ({ $countries }), men der er ikke angivet noget overførselsgrundlag.
    .help = Angiv overførselsgrundlaget under »transfer«, for eksempel standardkontraktbestemmelser eller bindende virksomhedsregler. Hvis der ikke overføres oplysninger dertil, skal »countries« og »stored_in« rettes.
    .title = Overførsel uden grundlag
    .why = Personoplysninger må kun overføres til et tredjeland, eller gøres tilgængelige derfra, på et af grundlagene i kapitel V (artikel 44-49) i databeskyttelsesforordningen (GDPR).

dead-basis = { $name }: »{ $basis }« ({ $act }) har ikke kunnet danne grundlag for overførsel siden den { $ended } ({ $countries }).
    .help = Indgå modul 3 i (EU) 2021/914, eller brug »dpf«, hvis modtageren i USA står på listen for Data Privacy Framework. Angiv »modules« og »concluded« for bestemmelserne; en ny »updated« alene er ikke nok.
    .title = Ophørt overførselsgrundlag
    .why = En afgørelse, som EU-Domstolen har erklæret ugyldig, eller bestemmelser, som Kommissionen har ophævet, kan ikke danne grundlag for en overførsel (databeskyttelsesforordningens artikel 44 og 46, stk. 2, litra c); C-362/14 og C-311/18; artikel 4, stk. 2-4, i gennemførelsesafgørelse (EU) 2021/914). »SCC« uden dato eller modul i en post fra før den 27. juni 2021 kan kun henvise til bestemmelser, der er ophævet.

basis-not-in-force = { $name }: »{ $basis }« kan ikke danne grundlag for overførsel pr. { $date } ({ $countries }).
    .help = Angiv et overførselsgrundlag, der gælder for landet. »bilag explain« med landekoden viser, hvilke afgørelser der findes, og hvornår de gælder.
    .title = Afgørelse, der ikke gælder
    .why = En afgørelse om tilstrækkeligheden af beskyttelsesniveauet giver kun adgang til at overføre til det land og de modtagere, den omfatter, og først fra den dag, den gælder (databeskyttelsesforordningens artikel 45).

undated-clauses = { $name }: Standardkontraktbestemmelserne er angivet uden dato og modul, så det fremgår ikke, at det er bestemmelserne i (EU) 2021/914.
    .help = Angiv den dag, de blev indgået, som »concluded« og modulet under »modules«. Er de af et ældre sæt, skal modul 3 i (EU) 2021/914 indgås. En ny »updated« alene er ikke nok.
    .title = Standardkontraktbestemmelser uden dato og modul
    .why = Kun bestemmelserne i (EU) 2021/914 kan fortsat danne grundlag for en overførsel (databeskyttelsesforordningens artikel 46, stk. 2, litra c); afgørelsens artikel 4). At posten for nylig er bekræftet, betyder ikke, at der er indgået nye bestemmelser.

basis-ends = { $name }: »{ $basis }« ({ $act }) gælder til og med den { $until }, men aftalen løber længere.
    .help = Følg med i, om grundlaget forlænges, og aftal, hvad der skal gælde derefter. Hvis aftalen ophører tidligere, angives dens sidste dag som »until«.
    .title = Grundlag, der ophører i aftaleperioden
    .why = Når grundlaget ophører, skal overførslen standses (databeskyttelsesforordningens artikel 44). For en aftale uden slutdato ses der ét år frem.

decision-scope = { $name }: Afgørelsen ({ $act }, { $countries }) omfatter kun { $scope }, og det fremgår ikke, at modtageren er omfattet.
    .help = Kontrollér det, for eksempel på listen over certificerede organisationer, og angiv datoen som »assessed«.
    .title = Afgørelse, der kun omfatter visse modtagere
    .why = En afgørelse om tilstrækkeligheden af beskyttelsesniveauet kan være begrænset til bestemte modtagere eller sektorer (databeskyttelsesforordningens artikel 45, stk. 3). Overførsel til en modtager, der ikke er omfattet, kræver et andet grundlag.

unverified-decision = { $name }: Det er ikke bekræftet, at afgørelsen om tilstrækkeligheden af beskyttelsesniveauet ({ $act }, { $countries }) har virkning i { $exporter }.
    .help = Undersøg, om afgørelsen har virkning dér. Har den det, accepteres fundet med kilden som begrundelse; har den ikke, skal der aftales et andet overførselsgrundlag, for eksempel modul 3 i (EU) 2021/914.
    .title = Afgørelse, der ikke er bekræftet for en EØS/EFTA-stat
    .why = I Island, Liechtenstein og Norge gælder databeskyttelsesforordningen gennem EØS-aftalen (Det Blandede EØS-Udvalgs afgørelse nr. 154/2018). Om en ny afgørelse om tilstrækkeligheden af beskyttelsesniveauet (databeskyttelsesforordningens artikel 45) har virkning dér, skal undersøges for hver af dem.

adequacy-not-named = { $name }: Der findes en afgørelse om tilstrækkeligheden af beskyttelsesniveauet ({ $act }, { $countries }), men der er ikke angivet noget overførselsgrundlag.
    .help = Angiv { "{" } "basis": "adequacy" { "}" } under »transfer« eller det grundlag, der anvendes.
    .title = Afgørelse, der ikke er angivet
    .why = Den dataansvarlige skal kunne se, hvad en overførsel hviler på (databeskyttelsesforordningens artikel 28, stk. 3, litra a), artikel 30, stk. 2, litra c), og artikel 45).

no-module = { $name }: Standardkontraktbestemmelserne er angivet uden modul.
    .help = Angiv under »modules«, hvilket modul der er aftalt. Fra en databehandler til en underdatabehandler er det modul 3.
    .title = Standardkontraktbestemmelser uden modul
    .why = Bestemmelserne i (EU) 2021/914 består af fire moduler, og kun de moduler, der er valgt, er bindende (databeskyttelsesforordningens artikel 46, stk. 2, litra c)).

module-misfit = { $name }: Modul { $modules } passer ikke til en overførsel fra databehandleren til en underdatabehandler.
    .help = Aftal modul 3 (databehandler til databehandler), og angiv det under »modules«.
    .title = Modul, der ikke passer til rollerne
    .why = Hvert modul i (EU) 2021/914 forudsætter bestemte roller: 1 dataansvarlig til dataansvarlig, 2 dataansvarlig til databehandler, 3 databehandler til databehandler, 4 databehandler til dataansvarlig. Her er databehandleren dataeksportør og underdatabehandleren dataimportør (databeskyttelsesforordningens artikel 46, stk. 2, litra c)).

transfer-not-assessed = { $name }: Der er ikke angivet nogen vurdering af overførslen, selv om den hviler på »{ $basis }« ({ $countries }).
    .help = Vurdér landets lovgivning og praksis, aftal supplerende foranstaltninger, hvor det er nødvendigt, og angiv datoen som »assessed«. For USA kan vurderingen bygge på det, (EU) 2023/1795 siger om garantierne dér.
    .title = Overførsel, der ikke er vurderet
    .why = Den, der anvender fornødne garantier efter databeskyttelsesforordningens artikel 46, skal vurdere, om tredjelandets lovgivning og praksis undergraver dem (artikel 46, stk. 1; C-311/18, præmis 134 og 135; EDPB’s henstillinger 01/2020; for bestemmelserne i (EU) 2021/914 også bestemmelse 14).

lasting-derogation = { $name }: En undtagelse efter artikel 49 er angivet som grundlag for vedvarende overførsler.
    .help = Aftal fornødne garantier efter artikel 46, eller angiv en afgørelse om tilstrækkeligheden af beskyttelsesniveauet.
    .title = Undtagelse anvendt på en vedvarende overførsel
    .why = Undtagelserne i databeskyttelsesforordningens artikel 49 gælder for særlige situationer og skal fortolkes indskrænkende. Anvendelse af en underdatabehandler medfører regelmæssige overførsler.

needless-basis = { $name }: »{ $basis }« er angivet, men al behandling finder sted inden for EØS.
    .help = Fjern »transfer«, eller angiv tredjelandet under »countries«, hvis der er adgang til oplysningerne derfra.
    .title = Overførselsgrundlag uden overførsel
    .why = Databeskyttelsesforordningens kapitel V (artikel 44-49) gælder kun for overførsler til tredjelande. Et grundlag, der ikke er behov for, får læseren til at spørge, hvad der er udeladt.

storage-at-odds = { $name }: Opbevaringsstederne omfatter { $countries }, der ikke er angivet blandt de lande, hvor oplysningerne behandles.
    .help = Angiv også landet under »countries«, eller ret »stored_in«.
    .title = Opbevaring uden for de angivne lande
    .why = Opbevaring er behandling (databeskyttelsesforordningens artikel 4, nr. 2)), så de lande, hvor oplysningerne opbevares, hører med blandt dem, hvor de behandles. Ellers er bilaget i modstrid med sig selv.

left-area = { $name }: Medlemskabet af EØS er ændret, siden posten senest blev bekræftet den { $updated } ({ $countries }).
    .help = Gennemgå posten igen: Er der nu tale om en overførsel til et tredjeland, og hvad er grundlaget? Sæt derefter »updated«.
    .title = Land, der er udtrådt af eller indtrådt i EØS
    .why = Om der er tale om en overførsel til et tredjeland (databeskyttelsesforordningens artikel 44), afhænger af, hvem der er med i EØS den pågældende dag. EU-retten gjaldt for Storbritannien til og med den 31. december 2020.

future-date = { $name }: Den { $value } ligger efter den { $date }, som er den dag, bilaget vurderes ud fra.
    .help = Ret datoen, eller lav bilaget for en senere dag.
    .title = Dato, der ligger i fremtiden
    .why = En aftale, der endnu ikke er indgået, eller en vurdering, der endnu ikke er foretaget, kan ikke danne grundlag for en overførsel (databeskyttelsesforordningens artikel 44 og 46).

## Registrets poster

unconfirmed-fact = { $said ->
    [none] { $name }: »{ $fact }« er ikke bekræftet, efter at listen blev importeret.
   *[other] { $name }: »{ $fact }« blev læst ud af ordene »{ $said }«, da listen blev importeret, og er ikke bekræftet.
}
    .help = Sammenhold oplysningen med kilden, ret den om nødvendigt, og fjern den derefter fra »unconfirmed«.
    .title = Importeret og ikke bekræftet
    .why = Det, som et program læser ud af en tekst, kan være forkert. Databehandleren skal kunne påvise, at det, der står i bilaget, er rigtigt (GDPR artikel 5, stk. 1, litra d, og stk. 2).

stale-entry = { $name }: Posten blev senest bekræftet den { $updated }, for mere end { $months ->
        [one] en måned
       *[other] { $months } måneder
    } siden.
    .help = Gennemgå posten med den, der bruger tjenesten, og sæt »updated« til den dag, posten blev bekræftet.
    .title = Post, der ikke er gennemgået
    .why = Den dataansvarlige kan kun godkende underdatabehandlere på grundlag af oplysninger, der er korrekte og ajourførte (databeskyttelsesforordningens artikel 5, stk. 2, og artikel 28, stk. 2; EDPB’s udtalelse 22/2024, punkt 32). Virksomheden bestemmer selv, hvor længe en post kan stå (»review_months«, 12, hvis andet ikke er angivet).

no-review-date = { $name }: Der er ikke angivet, hvornår posten senest blev bekræftet.
    .help = Gennemgå posten, og angiv dagen som »updated«.
    .title = Post uden dato
    .why = Uden en dato kan ingen se, om oplysningerne er ajourførte (databeskyttelsesforordningens artikel 5, stk. 2).

unidentified-subprocessor = { $name }: Registret mangler { $missing }.
    .help = Indhent det, der mangler, fra underdatabehandleren, og angiv det som »legal_name«, »address« og »contact«.
    .title = Underdatabehandler, der ikke er tilstrækkeligt identificeret
    .why = Den dataansvarlige bør til enhver tid have navn, adresse og kontaktperson for alle databehandlere i kæden, uanset risikoen, og databehandleren bør give dem uopfordret (databeskyttelsesforordningens artikel 28, stk. 1 og 2; EDPB’s udtalelse 22/2024, punkt 31 og 32).

entry-incomplete = { $name }: Bilaget har plads til oplysninger, som registret mangler: { $missing }.
    .help = Indhent dem fra underdatabehandleren, og angiv dem i registret.
    .title = Oplysninger, som bilaget viser, og som registret mangler
    .why = Det, registret mangler, står åbent i bilaget, og den, der underskriver, kan ikke se, om det er ukendt eller ikke findes (databeskyttelsesforordningens artikel 5, stk. 2, og artikel 28, stk. 2; bilag B.1 til Datatilsynets standardkontraktsbestemmelser kræver CVR-nummer og adresse).

independent-controller = { $name } (»{ $function }«) er normalt selv dataansvarlig og i så fald ikke underdatabehandler.
    .help = Hvis virksomheden selv bestemmer, hvorfor og hvor længe den behandler oplysningerne, fjernes posten. Hvis den alene handler efter instruks, accepteres fundet med en begrundelse.
    .title = Virksomhed, der kan være selvstændigt dataansvarlig
    .why = En bank, der gennemfører betalinger, bestemmer selv, hvilke oplysninger den har brug for, og hvor længe de opbevares, og er derfor dataansvarlig (databeskyttelsesforordningens artikel 4, nr. 7); EDPB’s retningslinjer 07/2020, del I, afsnit 2.1.4, eksemplet om bankbetalinger). Det samme gælder normalt andre udbydere af betalingstjenester. Listen over underdatabehandlere er for dem, der behandler oplysninger på den dataansvarliges vegne (databeskyttelsesforordningens artikel 4, nr. 8), og artikel 28, stk. 4).

own-business = { $name } (»{ $function }«) ser ud til at tjene databehandlerens egen virksomhed og er i så fald ikke underdatabehandler.
    .help = Fjern posten, hvis den kun vedrører databehandlerens egne fakturaer, eget regnskab eller egen markedsføring. Hvis kundernes oplysninger behandles på deres vegne, skal det stå i beskrivelsen, og fundet accepteres med en begrundelse.
    .title = Virksomhed, der kan tjene databehandlerens egen drift
    .why = For egne fakturaer, eget regnskab og egen markedsføring er databehandleren selv dataansvarlig, og den, der behandler oplysninger hertil, er databehandlerens databehandler og ikke kundernes underdatabehandler (databeskyttelsesforordningens artikel 4, nr. 7) og 8), og artikel 28, stk. 4).

same-company = { $name } og { $other } ser ud til at være samme virksomhed, opført to gange for det samme eller med forskellige oplysninger.
    .help = Saml dem i én post, eller lad det fremgå, hvilken tjeneste hver af dem vedrører, og ret det, der er forskelligt.
    .title = Én virksomhed opført to gange
    .why = Listen skal vise, hvilke virksomheder der har adgang til oplysningerne (databeskyttelsesforordningens artikel 28, stk. 2). To poster for samme virksomhed kan komme i modstrid med hinanden, når den ene ændres. Én virksomhed med to tjenester kan godt have to poster.

private-address = { $address } er en adresse hos en udbyder af privat e-mail.
    .help = Angiv en adresse hos virksomheden, helst for et kontor eller en funktion, f.eks. privacy@ efterfulgt af virksomhedens eget domæne.
    .title = Privat e-mailadresse
    .why = Et bilag sendes til alle kunder. En privat adresse er flere personoplysninger, end formålet kræver, og den holder op med at virke, når personen fratræder (databeskyttelsesforordningens artikel 5, stk. 1, litra c)).

unknown-acceptance = Der findes ingen kontrol, der hedder »{ $code }«.
    .help = Brug den kode, der står ved fundet. »bilag list checks« viser dem alle.
    .title = Accept af en ukendt kontrol
    .why = Et fund accepteres efter sin kode. Accepteres en kode, der ikke findes, skjuler det, at fundet stadig står åbent (databeskyttelsesforordningens artikel 5, stk. 2).

## Aftalen

older-than-register = Bilaget er dateret den { $date }, men { $name } blev bekræftet så sent som den { $updated }.
    .help = Datér aftalen efter den nyeste post, eller lav bilaget ud fra registret, som det så ud dengang.
    .title = Bilag, der er ældre end registret
    .why = Et bilag skal gengive det, der var rigtigt den dag, det er dateret. Ellers kan ingen senere dokumentere, hvad der blev aftalt (databeskyttelsesforordningens artikel 5, stk. 2, og artikel 28, stk. 9).

party-incomplete = { $party ->
        [controller] Aftalen mangler oplysninger om den dataansvarlige: { $missing }.
       *[processor] Aftalen og registret mangler oplysninger om databehandleren: { $missing }.
    }
    .help = Angiv dem, eller udfyld dem i hånden, før bilaget underskrives.
    .title = Part, der ikke er fuldstændigt beskrevet
    .why = Det bør fremgå, hvem parterne er, og hvem der forpligter dem (databeskyttelsesforordningens artikel 28, stk. 3 og 9). Det, der ikke er kendt, udskrives som en linje til udfyldning.

registration-number = »{ $value }« kan ikke være et CVR-nummer eller tilsvarende ({ $country }).
    .help = Slå nummeret op i virksomhedsregistret, og ret det eller »country«.
    .title = Registreringsnummer, der er forkert
    .why = Nummeret viser entydigt, hvem parterne er (databeskyttelsesforordningens artikel 28, stk. 3). Kontrolcifferet viser, at mindst ét ciffer er forkert.

no-authorisation = Bilaget afhænger af, hvordan underdatabehandlere er godkendt, men det fremgår ikke af aftalen.
    .help = Angiv »general« eller »specific« som »authorisation« under »terms«.
    .title = Godkendelse til brug af underdatabehandlere er ikke angivet
    .why = En databehandler må kun gøre brug af en underdatabehandler med den dataansvarliges forudgående specifikke eller generelle skriftlige godkendelse, og det skal fremgå af aftalen (databeskyttelsesforordningens artikel 28, stk. 2 og stk. 3, litra d)).

notice-missing = Der er givet generel godkendelse til at bruge underdatabehandlere, men det er ikke angivet, med hvor mange dages varsel ændringer skal meddeles.
    .help = Aftal antallet af dage, og angiv det som »notice_days«. Forordningen fastsætter ingen frist; 30 dage er almindeligt.
    .title = Generel godkendelse uden varsel
    .why = Ved en generel godkendelse skal den dataansvarlige underrettes om ændringer i så god tid, at der kan gøres indsigelse (databeskyttelsesforordningens artikel 28, stk. 2).

no-list = Der er givet godkendelse til underdatabehandlere, men ingen af aftalens bilag nævner dem.
    .help = Tilføj et bilag, der nævner dem, under »annexes«, for eksempel »sub-processors«.
    .title = Godkendelse uden liste
    .why = De underdatabehandlere, som den dataansvarlige accepterer ved aftalens indgåelse, bør fremgå af aftalen eller et bilag (databeskyttelsesforordningens artikel 28, stk. 2; EDPB’s udtalelse 22/2024, punkt 25).

roles-misfit = Modul { $modules } i standardkontraktbestemmelserne passer ikke til parterne i denne aftale.
    .help = Ret »modules« eller parternes »country«. Inden for EØS kræves der ingen overførselsbestemmelser mellem parterne.
    .title = Moduler, der ikke passer til parterne
    .why = Efter modul 2 og 3 i (EU) 2021/914 modtager en databehandler i et tredjeland oplysningerne, og efter modul 4 sender databehandleren dem til en dataansvarlig i et tredjeland. Modul 1 gælder mellem to dataansvarlige (databeskyttelsesforordningens artikel 44 og 46).

needless-clauses = »{ $annex }« er til overførsel til tredjelande, men begge parter er i EØS.
    .help = Vælg et bilag til behandling inden for EØS, for eksempel »scc-2021-915«, eller ret parternes »country«.
    .title = Overførselsbestemmelser inden for EØS
    .why = Bestemmelserne i (EU) 2021/914 er til modtagere i tredjelande, hvis behandling ikke er omfattet af databeskyttelsesforordningen (forordningens artikel 46, stk. 2, litra c); afgørelsens artikel 1, stk. 1). Mellem parter i EØS er artikel 28 tilstrækkelig.

processor-abroad = Databehandleren er i { $country }, uden for EØS, men der er ikke angivet noget grundlag for at overføre oplysninger dertil.
    .help = Aftal et overførselsgrundlag, for eksempel modul 2 i (EU) 2021/914: Angiv det under »modules«, og tilføj bilaget »scc-2021-914«. Hvis overførslen hviler på noget andet, accepteres fundet med en begrundelse.
    .title = Databehandler i et tredjeland uden grundlag
    .why = En databehandleraftale efter artikel 28 giver ikke i sig selv adgang til at overføre oplysninger (databeskyttelsesforordningens artikel 44 og 46; bestemmelse 1, litra f), i bestemmelserne i (EU) 2021/915).

## Det, der siges i teksterne

no-description = Det fremgår ikke, hvad { $name } gør ({ $locale }).
    .help = Skriv ».description« for den i filen for sproget, eller udelad sproget af »locales«.
    .title = Underdatabehandler uden beskrivelse
    .why = Den dataansvarlige skal kunne se, hvad hver underdatabehandler gør med oplysningerne (databeskyttelsesforordningens artikel 28, stk. 2 og 4; bilag IV til bestemmelserne i (EU) 2021/915).

no-function = Det står ikke på { $locale }, hvad »{ $code }« er, som { $name } bruges til.
    .help = Skriv ».function« for den eller »function-« efterfulgt af koden i filen for sproget, eller brug en kode, som »bilag list functions« viser.
    .title = Funktion uden ord
    .why = Den dataansvarlige skal kunne se, hvad hver underdatabehandler bruges til (databeskyttelsesforordningens artikel 28, stk. 2 og 4; bilag IV til bestemmelserne i (EU) 2021/915). Et ord, der mangler, standser fremstillingen.

untranslated = »{ $id }« har tekst på { $other }, men ikke på { $locale }.
    .help = Oversæt den i filen for sproget, eller udelad sproget af »locales«. »bilag locales --write-missing« skriver op, hvad der mangler.
    .title = Tekst, der mangler på et sprog
    .why = Det, et sprog mangler, standser fremstillingen; i et udkast ville det stå på et andet sprog. Aftalen skal foreligge skriftligt, og parterne skal kunne forstå den (databeskyttelsesforordningens artikel 28, stk. 3 og 9).

storage-in-words = { $name }: Teksten siger med »{ $term }«, hvor oplysningerne opbevares, men registret siger noget andet ({ $locale }).
    .help = Find ud af, hvor oplysningerne er, og ret teksten eller »stored_in« og »countries«.
    .title = Tekst og oplysninger i modstrid om opbevaring
    .why = Et bilag, der siger »opbevares i EU« ved siden af et tredjeland, er i modstrid med sig selv, og den dataansvarlige skal kunne stole på det (databeskyttelsesforordningens artikel 5, stk. 1, litra a), artikel 28, stk. 3, litra a), og artikel 30, stk. 2, litra c)).

basis-in-words = { $name }: Teksten siger »{ $basis }« med »{ $term }«, men det grundlag er ikke angivet i registret ({ $locale }).
    .help = Find ud af, hvilket overførselsgrundlag der gælder, og ret teksten eller »transfer«.
    .title = Tekst og register i modstrid om overførselsgrundlaget
    .why = Et bilag, der nævner ét grundlag i teksten og et andet ved siden af, er i modstrid med sig selv (databeskyttelsesforordningens artikel 5, stk. 1, litra a), artikel 30, stk. 2, litra c), og artikel 46).

anonymous-in-words = { $name }: Teksten siger »{ $word }«. Når et ID fortsat fører til en person, er oplysningerne kun pseudonymiseret ({ $locale }).
    .help = Skriv »pseudonymiseret«, når nogen kan knytte ID’et til en person. Hvis ingen kan det, skal det stå, hvordan det er opnået, og fundet accepteres med en begrundelse.
    .title = Oplysninger, der siges at være anonyme
    .why = Oplysninger, der kan knyttes til en person ved hjælp af et ID, er fortsat personoplysninger for den, der kan gøre det (databeskyttelsesforordningens artikel 4, nr. 1) og 5), betragtning 26). Anonyme oplysninger ville hverken kræve en databehandler eller en plads på listen.

name-spelt-otherwise = { $name } hedder »{ $other }« i teksten.
    .help = Skriv navnet, som virksomheden selv gør, både i registret og i teksterne.
    .title = Navn skrevet på to måder
    .why = To stavemåder ligner to virksomheder. Listen skal ikke efterlade tvivl om, hvem der behandler oplysningerne (databeskyttelsesforordningens artikel 28, stk. 2).

misplaced-word = Teksten »{ $id }« bruger ordet »{ $word }«, som ikke hører hjemme på sproget »{ $locale }«; dér hedder det { $instead }.
    .help = Brug sprogets eget ord. Ord, der skal stå på et andet sprog, mærkes med LANGUAGE.
    .title = Ord fra et andet sprog
    .why = Et ord fra et nabosprog kan betyde noget andet i juraen. Parter og myndigheder kender begreberne i databeskyttelsesforordningen under de navne, som artikel 4 har på deres eget sprog.

typed-out-term = »{ $text }« er skrevet ud, hvor begrebet »{ $term }« siger det samme.
    .help = Skriv begrebet i krøllede parenteser, så ændres ordene overalt, når de ændres ét sted.
    .title = Begreb, der er skrevet ud
    .why = Det, der står to steder, bliver før eller siden kun ændret det ene sted, og så siger bilaget to ting (databeskyttelsesforordningens artikel 5, stk. 2).

same-text = Teksten er den samme på { $locale } som på { $other }.
    .help = Oversæt den, eller fjern den fra filen for det sprog, den ikke er skrevet på.
    .title = Tekst, der ikke er oversat
    .why = Parterne skal kunne forstå det, de skriver under på, på bilagets sprog (databeskyttelsesforordningens artikel 28, stk. 3 og 9).

## Det, en afgørelse er begrænset til, efter »omfatter kun«

scope-safe-harbor-listed = organisationer, der havde tilsluttet sig { LANGUAGE("Safe Harbor", tag: "en") }
scope-privacy-shield-listed = organisationer, der var certificeret efter { LANGUAGE("Privacy Shield", tag: "en") }
scope-dpf-listed = organisationer, der er certificeret efter { LANGUAGE("EU-US Data Privacy Framework", tag: "en") }
scope-commercial-organisations = kommercielle organisationer, der er underlagt den canadiske databeskyttelseslov (PIPEDA)
scope-automated-processing = oplysninger, der behandles automatisk
scope-private-sector = modtagere i den private sektor

## Det, registret kan mangle om en underdatabehandler, efter »Registret mangler«

missing-legal-name = juridisk navn
missing-address = adresse
missing-contact = kontaktoplysninger
missing-name = navn
missing-registration-number = registreringsnummer
missing-country = land
missing-signatory = hvem der underskriver
missing-function = funktion
missing-stored-in = opbevaringssted
missing-data-categories = kategorier af oplysninger
missing-access = adgangen til oplysningerne
missing-duration = varighed
missing-since = hvornår den blev antaget
missing-activities = de aktiviteter, som overførslen vedrører

## Serien i nummeret på en retsakt: 2000/520/EF
series-ec = EF
