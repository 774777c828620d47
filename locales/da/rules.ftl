### Det, kontrollerne finder, og hvorfor det har betydning. Hver regel har en meddelelse med `.help` (hvad der skal gøres), `.title`
### (reglens navn) og `.why` (det, den bygger på). `bilag explain KODE` udskriver det hele, så `.help`, `.title` og `.why` har ingen
### variabler.

## Overførsel til tredjelande

no-basis = { $name }: Der er ikke angivet noget grundlag for at overføre personoplysninger til { $countries }.
    .help = Angiv overførselsgrundlaget under »transfer«, for eksempel standardkontraktbestemmelser eller bindende virksomhedsregler. Hvis der ikke overføres oplysninger dertil, skal »countries« og »stored_in« rettes.
    .title = Overførsel uden grundlag
    .why = Personoplysninger må kun overføres til et tredjeland, eller gøres tilgængelige derfra, på et af grundlagene i kapitel V (artikel 44-49) i databeskyttelsesforordningen (GDPR).

dead-basis = { $name }: »{ $basis }« ({ $act }) har ikke kunnet danne grundlag for overførsel til { $countries } siden den { $ended }.
    .help = Aftal et overførselsgrundlag, der er i kraft, og angiv det med datoen for indgåelsen. Standardkontraktbestemmelser fra før den 27. juni 2021 skal erstattes af bestemmelserne i (EU) 2021/914.
    .title = Ophørt overførselsgrundlag
    .why = En afgørelse, som EU-Domstolen har erklæret ugyldig, eller bestemmelser, som Kommissionen har ophævet, kan ikke danne grundlag for en overførsel (databeskyttelsesforordningens artikel 44; C-362/14 og C-311/18; artikel 4 i gennemførelsesafgørelse (EU) 2021/914). »SCC« uden dato eller modul i en post fra før den 27. juni 2021 kan kun henvise til bestemmelser, der er ophævet.

basis-not-in-force = { $name }: »{ $basis }« gælder ikke for { $countries } pr. { $date }.
    .help = Angiv et overførselsgrundlag, der gælder for landet. »bilag explain« med landekoden viser, hvilke afgørelser der findes, og hvornår de gælder.
    .title = Afgørelse, der ikke gælder
    .why = En afgørelse om tilstrækkeligheden af beskyttelsesniveauet giver kun adgang til at overføre til det land og de modtagere, den omfatter, og først fra den dag, den gælder (databeskyttelsesforordningens artikel 45).

basis-ends = { $name }: »{ $basis }« ({ $act }) gælder til og med den { $until }, men aftalen løber længere.
    .help = Følg med i, om grundlaget forlænges, og aftal, hvad der skal gælde derefter. Hvis aftalen ophører tidligere, angives dens sidste dag som »until«.
    .title = Grundlag, der ophører i aftaleperioden
    .why = Når grundlaget ophører, skal overførslen standses (databeskyttelsesforordningens artikel 44). For en aftale uden slutdato ses der ét år frem.

decision-scope = { $name }: Afgørelsen om { $countries } ({ $act }) omfatter kun { $scope }, og det fremgår ikke, at modtageren er omfattet.
    .help = Kontrollér det, for eksempel på listen over certificerede organisationer, og angiv datoen som »assessed«.
    .title = Afgørelse, der kun omfatter visse modtagere
    .why = En afgørelse om tilstrækkeligheden af beskyttelsesniveauet kan være begrænset til bestemte modtagere eller sektorer (databeskyttelsesforordningens artikel 45, stk. 3). Overførsel til en modtager, der ikke er omfattet, kræver et andet grundlag.

adequacy-not-named = { $name }: { $countries } er omfattet af en afgørelse om tilstrækkeligheden af beskyttelsesniveauet ({ $act }), men der er ikke angivet noget overførselsgrundlag.
    .help = Angiv { "{" } "basis": "adequacy" { "}" } under »transfer« eller det grundlag, der anvendes.
    .title = Afgørelse, der ikke er angivet
    .why = Den dataansvarlige skal kunne se, hvad en overførsel hviler på (databeskyttelsesforordningens artikel 28, stk. 3, litra a), artikel 30, stk. 2, litra c), og artikel 45).

no-module = { $name }: Standardkontraktbestemmelserne er angivet uden modul.
    .help = Angiv under »modules«, hvilket modul der er aftalt. Fra en databehandler til en underdatabehandler er det modul 3.
    .title = Standardkontraktbestemmelser uden modul
    .why = Bestemmelserne i (EU) 2021/914 består af fire moduler, og kun de moduler, der er valgt, er bindende.

module-misfit = { $name }: Modul { $modules } passer ikke til en overførsel fra databehandleren til en underdatabehandler.
    .help = Aftal modul 3 (databehandler til databehandler), og angiv det under »modules«.
    .title = Modul, der ikke passer til rollerne
    .why = Hvert modul i (EU) 2021/914 forudsætter bestemte roller: 1 dataansvarlig til dataansvarlig, 2 dataansvarlig til databehandler, 3 databehandler til databehandler, 4 databehandler til dataansvarlig. Her er databehandleren dataeksportør og underdatabehandleren dataimportør.

transfer-not-assessed = { $name }: Der er ikke angivet nogen vurdering af overførslen til { $countries }, selv om den hviler på »{ $basis }«.
    .help = Vurdér landets lovgivning og praksis, aftal supplerende foranstaltninger, hvor det er nødvendigt, og angiv datoen som »assessed«.
    .title = Overførsel, der ikke er vurderet
    .why = Den, der overfører oplysninger på grundlag af fornødne garantier efter databeskyttelsesforordningens artikel 46, skal vurdere, om tredjelandets lovgivning undergraver garantierne (C-311/18, præmis 134 og 135; bestemmelse 14 i (EU) 2021/914).

lasting-derogation = { $name }: En undtagelse efter artikel 49 er angivet som grundlag for vedvarende overførsler.
    .help = Aftal fornødne garantier efter artikel 46, eller angiv en afgørelse om tilstrækkeligheden af beskyttelsesniveauet.
    .title = Undtagelse anvendt på en vedvarende overførsel
    .why = Undtagelserne i databeskyttelsesforordningens artikel 49 gælder for særlige situationer og skal fortolkes indskrænkende. Anvendelse af en underdatabehandler medfører regelmæssige overførsler.

needless-basis = { $name }: »{ $basis }« er angivet, men al behandling finder sted inden for EØS.
    .help = Fjern »transfer«, eller angiv tredjelandet under »countries«, hvis der er adgang til oplysningerne derfra.
    .title = Overførselsgrundlag uden overførsel
    .why = Databeskyttelsesforordningens kapitel V gælder kun for overførsler til tredjelande. Et grundlag, der ikke er behov for, får læseren til at spørge, hvad der er udeladt.

storage-at-odds = { $name }: { $countries } er angivet som opbevaringssted, men ikke blandt de lande, hvor oplysningerne behandles.
    .help = Angiv også landet under »countries«, eller ret »stored_in«.
    .title = Opbevaring uden for de angivne lande
    .why = Opbevaring er behandling (databeskyttelsesforordningens artikel 4, nr. 2)), så de lande, hvor oplysningerne opbevares, hører med blandt dem, hvor de behandles. Ellers er bilaget i modstrid med sig selv.

left-area = { $name }: { $countries } er udtrådt af eller indtrådt i EØS, siden posten senest blev bekræftet den { $updated }.
    .help = Gennemgå posten igen: Er der nu tale om en overførsel til et tredjeland, og hvad er grundlaget? Sæt derefter »updated«.
    .title = Land, der er udtrådt af eller indtrådt i EØS
    .why = Om der er tale om en overførsel til et tredjeland, afhænger af, hvem der er med i EØS den pågældende dag. EU-retten gjaldt for Storbritannien til og med den 31. december 2020.

future-date = { $name }: Den { $value } ligger efter den { $date }, som er den dag, bilaget vurderes ud fra.
    .help = Ret datoen, eller lav bilaget for en senere dag.
    .title = Dato, der ligger i fremtiden
    .why = En aftale, der endnu ikke er indgået, eller en vurdering, der endnu ikke er foretaget, kan ikke danne grundlag for en overførsel (databeskyttelsesforordningens artikel 44 og 46).

## Registrets poster

stale-entry = { $name }: Posten blev senest bekræftet den { $updated }, for mere end { $months ->
        [one] en måned
       *[other] { $months } måneder
    } siden.
    .help = Gennemgå posten med den, der bruger tjenesten, og sæt »updated« til den dag, posten blev bekræftet.
    .title = Post, der ikke er gennemgået
    .why = Den dataansvarlige kan kun godkende underdatabehandlere på grundlag af oplysninger, der er korrekte og ajourførte (databeskyttelsesforordningens artikel 5, stk. 2, og artikel 28, stk. 2; EDPB’s udtalelse 22/2024). Virksomheden bestemmer selv, hvor længe en post kan stå (»review_months«, 12, hvis andet ikke er angivet).

no-review-date = { $name }: Der er ikke angivet, hvornår posten senest blev bekræftet.
    .help = Gennemgå posten, og angiv dagen som »updated«.
    .title = Post uden dato
    .why = Uden en dato kan ingen se, om oplysningerne er ajourførte (databeskyttelsesforordningens artikel 5, stk. 2).

unidentified-subprocessor = { $name }: Registret mangler { $missing }.
    .help = Indhent det, der mangler, fra underdatabehandleren, og angiv det som »legal_name«, »address« og »contact«.
    .title = Underdatabehandler, der ikke er tilstrækkeligt identificeret
    .why = Den dataansvarlige skal have navn, adresse og kontaktperson for alle databehandlere i kæden, uanset risikoen og uden at skulle spørge (GDPR artikel 28, stk. 1, 2 og 4; EDPB’s udtalelse 22/2024, punkt 31 og 32).

same-company = { $name } og { $other } ser ud til at være samme virksomhed.
    .help = Saml dem i én post, eller lad det fremgå, hvilken tjeneste hver af dem vedrører, og acceptér forholdet med en begrundelse.
    .title = Én virksomhed opført to gange
    .why = Listen skal vise, hvilke virksomheder der har adgang til oplysningerne (GDPR artikel 28, stk. 2). To poster for samme virksomhed kan komme i modstrid med hinanden, når den ene ændres.

private-address = { $address } er en adresse hos en udbyder af privat e-mail.
    .help = Angiv en adresse hos virksomheden, helst for et kontor eller en funktion, f.eks. privacy@ efterfulgt af virksomhedens eget domæne.
    .title = Privat e-mailadresse
    .why = Et bilag sendes til alle kunder. En privat adresse er flere personoplysninger, end formålet kræver, og den holder op med at virke, når personen fratræder (GDPR artikel 5, stk. 1, litra c).

unknown-acceptance = Der findes ingen kontrol, der hedder »{ $code }«.
    .help = Brug den kode, der står ved fundet. »bilag list checks« viser dem alle.
    .title = Accept af en ukendt kontrol
    .why = Et fund accepteres efter sin kode. Accepteres en kode, der ikke findes, skjuler det, at fundet stadig står åbent.

## Aftalen

older-than-register = Bilaget er dateret den { $date }, men { $name } blev bekræftet så sent som den { $updated }.
    .help = Datér aftalen efter den nyeste post, eller lav bilaget ud fra registret, som det så ud dengang.
    .title = Bilag, der er ældre end registret
    .why = Et bilag skal gengive det, der var rigtigt den dag, det er dateret. Ellers kan ingen senere dokumentere, hvad der blev aftalt (databeskyttelsesforordningens artikel 5, stk. 2, og artikel 28, stk. 9).

party-incomplete = { $party ->
        [controller] Aftalen mangler oplysninger om den dataansvarlige: { $missing }.
       *[processor] Aftalen og registret mangler oplysninger om databehandleren: { $missing }.
    }
    .help = Angiv dem, eller lad dem udfylde i hånden, før bilaget underskrives.
    .title = Part, der ikke er fuldstændigt beskrevet
    .why = Bilaget skal vise, hvem parterne er, og hvem der underskriver for dem (GDPR artikel 28, stk. 3 og 9; bilag I til (EU) 2021/914 og 2021/915). Det, der ikke er kendt, udskrives som en linje til udfyldning.

registration-number = »{ $value }« kan ikke være et CVR-nummer eller tilsvarende ({ $country }).
    .help = Slå nummeret op i virksomhedsregistret, og ret det eller »country«.
    .title = Registreringsnummer, der er forkert
    .why = Nummeret viser entydigt, hvem parterne er. Kontrolcifferet viser, at mindst ét ciffer er forkert.

notice-missing = Der er givet generel godkendelse til at bruge underdatabehandlere, men det er ikke angivet, med hvor mange dages varsel ændringer skal meddeles.
    .help = Aftal antallet af dage, og angiv det som »notice_days«. Loven fastsætter ikke noget antal; 30 dage er almindeligt.
    .title = Generel godkendelse uden varsel
    .why = Ved en generel godkendelse skal den dataansvarlige underrettes om ændringer i så god tid, at der kan gøres indsigelse (GDPR artikel 28, stk. 2).

roles-misfit = Modul { $modules } i standardkontraktbestemmelserne passer ikke til parterne i denne aftale.
    .help = Ret »modules« eller parternes »country«. Inden for EØS kræves der ingen overførselsbestemmelser mellem parterne.
    .title = Moduler, der ikke passer til parterne
    .why = Efter modul 2 og 3 i (EU) 2021/914 modtager en databehandler i et tredjeland oplysningerne, og efter modul 4 sender databehandleren dem til en dataansvarlig i et tredjeland. Modul 1 gælder mellem to dataansvarlige (GDPR artikel 44 og 46).

## Det, der siges i teksterne

no-description = Det fremgår ikke, hvad { $name } gør ({ $locale }).
    .help = Skriv ».description« for den i filen for sproget, eller udelad sproget af »locales«.
    .title = Underdatabehandler uden beskrivelse
    .why = Den dataansvarlige skal kunne se, hvad hver underdatabehandler gør med oplysningerne (GDPR artikel 28, stk. 2 og 4; EDPB’s udtalelse 22/2024, punkt 31).

storage-in-words = { $name }: Teksten siger med »{ $term }«, hvor oplysningerne opbevares, men registret siger noget andet ({ $locale }).
    .help = Find ud af, hvor oplysningerne er, og ret teksten eller »stored_in« og »countries«.
    .title = Tekst og oplysninger i modstrid om opbevaring
    .why = Et bilag, der siger »opbevares i EU« ved siden af et tredjeland, er i modstrid med sig selv, og den dataansvarlige skal kunne stole på det (GDPR artikel 5, stk. 1, litra a, artikel 28, stk. 3, litra a, og artikel 30).

name-spelt-otherwise = { $name } hedder »{ $other }« i teksten.
    .help = Skriv navnet, som virksomheden selv gør, både i registret og i teksterne.
    .title = Navn skrevet på to måder
    .why = To stavemåder ligner to virksomheder. Listen skal ikke efterlade tvivl om, hvem der behandler oplysningerne (GDPR artikel 28, stk. 2).

typed-out-term = »{ $text }« er skrevet ud, hvor begrebet »{ $term }« siger det samme.
    .help = Skriv begrebet i krøllede parenteser, så ændres ordene overalt, når de ændres ét sted.
    .title = Begreb, der er skrevet ud
    .why = Det, der står to steder, bliver før eller siden kun ændret det ene sted, og så siger bilaget to ting.

same-text = Teksten er den samme på { $locale } som på { $other }.
    .help = Oversæt den, eller fjern den fra filen for det sprog, den ikke er skrevet på.
    .title = Tekst, der ikke er oversat
    .why = Parterne skal kunne forstå det, de skriver under på, på bilagets sprog.

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
