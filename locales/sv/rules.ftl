### Vad kontrollerna finner, och varför det har betydelse. Varje regel har ett meddelande med `.help` (vad som ska göras), `.title`
### (regelns namn) och `.why` (vad den grundas på). `bilag explain KOD` skriver ut allt, så `.help`, `.title` och `.why` har inga
### variabler.

## Överföring till tredjeländer

no-country = { $name }: registret anger inte i vilka länder personuppgifterna behandlas.
    .help = Fråga underbiträdet och ange länderna under ”countries”.
    .title = Okänt behandlingsland
    .why = Innan länderna är kända går det inte att bedöma om uppgifter överförs till ett tredjeland och vad överföringen i så fall kan grundas på (kapitel V i dataskyddsförordningen). Den personuppgiftsansvarige måste också känna till länderna för att kunna invända mot underbiträdet (artikel 28.2).

no-basis = { $name }: personuppgifter överförs till tredjeland ({ $countries }), men ingen grund för överföringen anges.
    .help = Ange grunden under ”transfer”, till exempel standardavtalsklausuler eller bindande företagsbestämmelser. Om inga uppgifter överförs dit ska ”countries” och ”stored_in” rättas.
    .title = Överföring utan grund
    .why = Personuppgifter får överföras till ett tredjeland, eller göras åtkomliga därifrån, endast på någon av grunderna i kapitel V (artiklarna 44–49) i dataskyddsförordningen (GDPR).

dead-basis = { $name }: ”{ $basis }” ({ $act }) har inte gett stöd för överföring sedan den { $ended } ({ $countries }).
    .help = Avtala om modul 3 i (EU) 2021/914, eller använd ”dpf” om mottagaren i USA finns med i förteckningen för { LANGUAGE("Data Privacy Framework", tag: "en") }. Ange ”modules” och ”concluded” för klausulerna; det räcker inte att ändra ”updated”.
    .title = Grund som har upphört att gälla
    .why = Ett beslut som EU-domstolen har förklarat ogiltigt, eller klausuler som kommissionen har upphävt, ger inte stöd för en överföring (artiklarna 44 och 46.2 c i dataskyddsförordningen; C-362/14 och C-311/18; artikel 4.2–4.4 i genomförandebeslut (EU) 2021/914). ”SCC” utan datum eller modul i en post från tiden före den 27 juni 2021 kan endast avse klausuler som har upphävts.

basis-not-in-force = { $name }: ”{ $basis }” ger inte stöd för överföring per den { $date } ({ $countries }).
    .help = Ange en grund som gäller för landet. ”bilag explain” med landskoden visar vilka beslut som finns och när de gäller.
    .title = Beslut som inte gäller
    .why = Ett beslut om adekvat skyddsnivå ger endast stöd för överföring till det land och de mottagare som beslutet omfattar, och först från den dag då det gäller (artikel 45 i dataskyddsförordningen).

undated-clauses = { $name }: standardavtalsklausulerna anges utan datum och modul, så det framgår inte att det är klausulerna i (EU) 2021/914.
    .help = Ange den dag då de ingicks som ”concluded” och modulen under ”modules”. Om de hör till en äldre uppsättning, avtala om modul 3 i (EU) 2021/914. Det räcker inte att ändra ”updated”.
    .title = Standardavtalsklausuler utan datum och modul
    .why = Endast klausulerna i (EU) 2021/914 kan fortfarande ligga till grund för en överföring (artikel 46.2 c i dataskyddsförordningen; artikel 4 i genomförandebeslut (EU) 2021/914). Att posten nyligen har bekräftats innebär inte att nya klausuler har avtalats.

basis-ends = { $name }: ”{ $basis }” ({ $act }) gäller till och med den { $until }, men avtalet löper längre än så.
    .help = Följ upp om grunden förlängs, och avtala om vad som ska gälla därefter. Om avtalet upphör tidigare ska dess sista dag anges som ”until”.
    .title = Grund som upphör under avtalstiden
    .why = När grunden upphör måste överföringen avbrytas (artikel 44 i dataskyddsförordningen). För ett avtal utan slutdatum avser kontrollen ett år framåt.

decision-scope = { $name }: beslutet ({ $act }, { $countries }) omfattar endast { $scope }, och det framgår inte att mottagaren omfattas.
    .help = Kontrollera detta, till exempel i förteckningen över certifierade organisationer, och ange datumet som ”assessed”.
    .title = Beslut som endast omfattar vissa mottagare
    .why = Ett beslut om adekvat skyddsnivå kan vara begränsat till vissa mottagare eller sektorer (artikel 45.3 i dataskyddsförordningen). Överföring till en mottagare som inte omfattas kräver en annan grund.

unverified-decision = { $name }: det har inte bekräftats att beslutet om adekvat skyddsnivå ({ $act }, { $countries }) har verkan i personuppgiftsbiträdets land ({ $exporter }).
    .help = Ta reda på om beslutet har verkan där. Om det har det, godta anmärkningen med källan som motivering. I annat fall, avtala om en annan grund, till exempel modul 3 i (EU) 2021/914.
    .title = Beslut vars verkan i en EES/Efta-stat inte har bekräftats
    .why = På Island och i Liechtenstein och Norge gäller dataskyddsförordningen genom EES-avtalet (gemensamma EES-kommitténs beslut nr 154/2018). Om ett nytt beslut om adekvat skyddsnivå (artikel 45 i dataskyddsförordningen) har verkan där måste undersökas för var och en av dem.

adequacy-not-named = { $name }: det finns ett beslut om adekvat skyddsnivå ({ $act }, { $countries }), men posten anger ingen grund.
    .help = Ange { "{" } "basis": "adequacy" { "}" } under ”transfer”, eller den grund som används.
    .title = Beslut om adekvat skyddsnivå som inte anges
    .why = Den personuppgiftsansvarige måste kunna se vad en överföring grundas på (artiklarna 28.3 a, 30.2 c och 45 i dataskyddsförordningen).

no-module = { $name }: standardavtalsklausulerna anges utan modul.
    .help = Ange under ”modules” vilken modul som har avtalats. Från ett personuppgiftsbiträde till ett underbiträde är det modul 3.
    .title = Standardavtalsklausuler utan modul
    .why = Klausulerna i (EU) 2021/914 består av fyra moduler, och endast de moduler som har valts är bindande (artikel 46.2 c i dataskyddsförordningen).

module-misfit = { $name }: modul { $modules } passar inte för en överföring från personuppgiftsbiträdet till ett underbiträde.
    .help = Avtala om modul 3 (personuppgiftsbiträde till personuppgiftsbiträde), och ange den under ”modules”.
    .title = Modul som inte passar rollerna
    .why = Varje modul i (EU) 2021/914 förutsätter vissa roller: 1 personuppgiftsansvarig till personuppgiftsansvarig, 2 personuppgiftsansvarig till personuppgiftsbiträde, 3 personuppgiftsbiträde till personuppgiftsbiträde, 4 personuppgiftsbiträde till personuppgiftsansvarig. Här är personuppgiftsbiträdet uppgiftsutförare och underbiträdet uppgiftsinförare (artikel 46.2 c i dataskyddsförordningen).

transfer-not-assessed = { $name }: det anges inte att överföringen har bedömts, trots att den grundas på ”{ $basis }” ({ $countries }).
    .help = Bedöm landets lagstiftning och praxis, avtala om kompletterande åtgärder där det behövs, och ange datumet som ”assessed”. För USA kan bedömningen utgå från vad (EU) 2023/1795 säger om skyddsåtgärderna där.
    .title = Överföring som inte har bedömts
    .why = Den som grundar en överföring på lämpliga skyddsåtgärder enligt artikel 46 i dataskyddsförordningen måste bedöma om tredjelandets lagstiftning och praxis undergräver dem (artikel 46.1; C-311/18, punkterna 134 och 135; EDPB:s rekommendationer 01/2020; för klausulerna i (EU) 2021/914 även klausul 14).

lasting-derogation = { $name }: ett undantag enligt artikel 49 anges som grund för varaktiga överföringar.
    .help = Avtala om lämpliga skyddsåtgärder enligt artikel 46, eller ange ett beslut om adekvat skyddsnivå.
    .title = Undantag för en varaktig överföring
    .why = Undantagen i artikel 49 i dataskyddsförordningen avser särskilda situationer och ska tolkas restriktivt. Att anlita ett underbiträde leder till regelbundna överföringar.

needless-basis = { $name }: ”{ $basis }” anges, men all behandling sker inom EES.
    .help = Ta bort ”transfer”, eller ange tredjelandet under ”countries” om uppgifterna är åtkomliga därifrån.
    .title = Grund utan överföring
    .why = Kapitel V (artiklarna 44–49) i dataskyddsförordningen gäller endast överföringar till tredjeländer. En grund som inte behövs får läsaren att undra vad som har utelämnats.

storage-at-odds = { $name }: lagringsplatserna omfattar länder som inte anges bland dem där uppgifterna behandlas ({ $countries }).
    .help = Ange landet även under ”countries”, eller rätta ”stored_in”.
    .title = Lagring utanför de angivna länderna
    .why = Lagring är behandling (artikel 4.2 i dataskyddsförordningen), så de länder där uppgifterna lagras hör till dem där de behandlas. Annars motsäger bilagan sig själv.

left-area = { $name }: medlemskapet i EES har ändrats sedan posten senast bekräftades den { $updated } ({ $countries }).
    .help = Gå igenom posten på nytt: är det nu en överföring till ett tredjeland, och vilken är grunden? Ändra därefter ”updated”.
    .title = Land som har lämnat EES eller anslutit sig
    .why = Om något är en överföring till ett tredjeland (artikel 44 i dataskyddsförordningen) beror på vilka länder som ingår i EES den aktuella dagen. EU-rätten gällde för Storbritannien till och med den 31 december 2020.

future-date = { $name }: den { $value } infaller efter den { $date }, den dag som bedömningen av bilagan avser.
    .help = Rätta datumet, eller skapa bilagan för en senare dag.
    .title = Datum som ligger i framtiden
    .why = Ett avtal som ännu inte har ingåtts, eller en bedömning som ännu inte har gjorts, är ingen grund för överföring (artiklarna 44 och 46 i dataskyddsförordningen).

## Registrets poster

unconfirmed-fact = { $said ->
    [none] { $name }: ”{ $fact }” har inte bekräftats sedan listan importerades.
   *[other] { $name }: ”{ $fact }” lästes ut ur orden ”{ $said }” när listan importerades och har inte bekräftats.
}
    .help = Jämför posten med källan, rätta den vid behov och ta sedan bort uppgiften ur ”unconfirmed”.
    .title = Importerat och inte bekräftat
    .why = Det som ett program läser ut ur en text kan vara fel. Personuppgiftsbiträdet ska kunna visa att det som står i bilagan är riktigt (artiklarna 5.1 d och 5.2 i GDPR).

stale-entry = { $name }: posten bekräftades senast den { $updated }, för mer än { $months ->
        [one] en månad
       *[other] { $months } månader
    } sedan.
    .help = Gå igenom posten med den som använder tjänsten, och sätt ”updated” till den dag då posten bekräftades.
    .title = Post som inte har setts över
    .why = Den personuppgiftsansvarige kan godkänna underbiträden endast på grundval av uppgifter som är korrekta och aktuella (artiklarna 5.2 och 28.2 i dataskyddsförordningen; EDPB:s yttrande 22/2024, punkt 32). Företaget avgör självt hur länge en post får stå (”review_months”, 12 om inget annat anges).

no-review-date = { $name }: det anges inte när posten senast bekräftades.
    .help = Gå igenom posten, och ange dagen som ”updated”.
    .title = Post utan datum
    .why = Utan ett datum kan ingen se om uppgifterna är aktuella (artikel 5.2 i dataskyddsförordningen).

unidentified-subprocessor = { $name }: registret saknar { $missing }.
    .help = Hämta in det som saknas från underbiträdet och ange det som ”legal_name”, ”address” och ”contact”.
    .title = Underbiträde som inte är tillräckligt identifierat
    .why = Den personuppgiftsansvarige bör alltid ha namn, adress och kontaktperson för alla personuppgiftsbiträden i kedjan, oavsett risken, och personuppgiftsbiträdet bör lämna dem på eget initiativ (artikel 28.1 och 28.2 i dataskyddsförordningen; EDPB:s yttrande 22/2024, punkterna 31 och 32).

entry-incomplete = { $name }: bilagan har plats för uppgifter som saknas i registret: { $missing }.
    .help = Hämta in dem från underbiträdet och ange dem i registret.
    .title = Uppgifter som visas i bilagan men saknas i registret
    .why = Det som saknas i registret lämnas öppet i bilagan, och den som undertecknar kan inte se om det är okänt eller inte finns (artiklarna 5.2 och 28.2 i dataskyddsförordningen; i bilaga B.1 till danska Datatilsynets standardavtalsklausuler efterfrågas nummer och adress).

independent-controller = { $name } (”{ $function }”) är normalt själv personuppgiftsansvarig och är i så fall inte underbiträde.
    .help = Ta bort posten om företaget självt bestämmer varför och hur länge det behandlar uppgifterna. Om det endast handlar på era instruktioner, godta anmärkningen med en motivering.
    .title = Företag som kan vara självständigt personuppgiftsansvarigt
    .why = En bank som genomför betalningar bestämmer själv vilka uppgifter den behöver och hur länge de lagras, och är därför personuppgiftsansvarig (artikel 4.7 i dataskyddsförordningen; EDPB:s riktlinjer 07/2020, del I, avsnitt 2.1.4, exemplet om bankbetalningar). Detsamma gäller normalt andra betaltjänstleverantörer. Förteckningen över underbiträden är till för dem som behandlar uppgifter för den personuppgiftsansvariges räkning (artiklarna 4.8 och 28.4 i dataskyddsförordningen).

own-business = { $name } (”{ $function }”) verkar anlitas för personuppgiftsbiträdets egen verksamhet och är i så fall inte underbiträde.
    .help = Ta bort posten om den endast avser personuppgiftsbiträdets egna fakturor, egen bokföring eller egen marknadsföring. Om kundernas uppgifter behandlas för deras räkning, ange det i beskrivningen och godta anmärkningen med en motivering.
    .title = Företag som kan vara anlitat för biträdets egen verksamhet
    .why = När det gäller egna fakturor, egen bokföring och egen marknadsföring är personuppgiftsbiträdet självt personuppgiftsansvarigt, och den som sköter dem är biträdets eget personuppgiftsbiträde, inte kundernas underbiträde (artiklarna 4.7, 4.8 och 28.4 i dataskyddsförordningen).

same-company = { $name } och { $other } verkar vara samma företag, upptaget två gånger för samma sak eller med olika uppgifter.
    .help = Slå ihop dem till en post, eller låt det framgå vilken tjänst var och en avser och rätta det som skiljer sig åt.
    .title = Ett företag upptaget två gånger
    .why = Förteckningen ska visa vilka företag som har tillgång till uppgifterna (artikel 28.2 i dataskyddsförordningen). Två poster för samma företag kan komma att motsäga varandra när den ena ändras. Ett företag med två tjänster kan mycket väl ha två poster.

private-address = { $address } är en adress hos en leverantör av privat e-post.
    .help = Ange en adress hos företaget, helst för en avdelning eller funktion, till exempel dataskydd@ följt av företagets egen domän.
    .title = Privat e-postadress
    .why = En bilaga skickas till alla kunder. En privat adress är fler personuppgifter än ändamålet kräver, och den slutar att fungera när personen slutar (artikel 5.1 c i dataskyddsförordningen).

unknown-acceptance = Det finns ingen kontroll som heter ”{ $code }”.
    .help = Använd koden som står vid anmärkningen. ”bilag list checks” visar alla.
    .title = Godtagande av en okänd kontroll
    .why = En anmärkning godtas genom sin kod. Om en kod som inte finns godtas döljer det att anmärkningen fortfarande kvarstår (artikel 5.2 i dataskyddsförordningen).

## Avtalet

older-than-register = Bilagan är daterad den { $date }, men { $name } bekräftades så sent som den { $updated }.
    .help = Datera avtalet efter den senaste posten, eller skapa bilagan utifrån registret så som det såg ut då.
    .title = Bilaga som är äldre än registret
    .why = En bilaga ska återge vad som var riktigt den dag då den är daterad. Annars kan ingen i efterhand visa vad som avtalades (artiklarna 5.2 och 28.9 i dataskyddsförordningen).

party-incomplete = { $party ->
        [controller] Avtalet saknar uppgifter om den personuppgiftsansvarige: { $missing }.
       *[processor] Avtalet och registret saknar uppgifter om personuppgiftsbiträdet: { $missing }.
    }
    .help = Ange dem, eller fyll i dem för hand innan bilagan undertecknas.
    .title = Part som inte är fullständigt beskriven
    .why = Det bör framgå vilka parterna är och vem som binder dem (artikel 28.3 och 28.9 i dataskyddsförordningen). Det som inte är känt skrivs ut som en rad att fylla i.

registration-number = ”{ $value }” kan inte vara ett organisationsnummer ({ $country }).
    .help = Kontrollera numret i företagsregistret och rätta det eller ”country”.
    .title = Organisationsnummer som är fel
    .why = Numret visar entydigt vilka parterna är (artikel 28.3 i dataskyddsförordningen). Kontrollsiffran visar att minst en siffra är fel.

no-authorisation = Bilagans innehåll beror på vilket slags tillstånd som gäller för underbiträden, men det framgår inte av avtalet.
    .help = Ange ”general” eller ”specific” som ”authorisation” under ”terms”.
    .title = Avtal som inte anger vilket tillstånd som gäller för underbiträden
    .why = Ett personuppgiftsbiträde får anlita ett underbiträde endast med ett särskilt eller allmänt skriftligt förhandstillstånd från den personuppgiftsansvarige, och detta ska framgå av avtalet (artikel 28.2 och 28.3 d i dataskyddsförordningen).

notice-missing = Det finns ett allmänt tillstånd att anlita underbiträden, men det anges inte hur många dagar i förväg ändringar ska meddelas.
    .help = Kom överens om antalet dagar och ange det som ”notice_days”. Dataskyddsförordningen anger ingen frist; 30 dagar är vanligt.
    .title = Allmänt tillstånd utan frist
    .why = Vid ett allmänt tillstånd ska den personuppgiftsansvarige informeras om ändringar i så god tid att det går att göra invändningar (artikel 28.2 i dataskyddsförordningen).

no-list = Ett tillstånd att anlita underbiträden har lämnats, men ingen av avtalets bilagor anger vilka de är.
    .help = Lägg till en bilaga som anger dem under ”annexes”, till exempel ”sub-processors”.
    .title = Tillstånd utan förteckning
    .why = De underbiträden som den personuppgiftsansvarige godtar när avtalet ingås bör anges i avtalet eller i en bilaga (artikel 28.2 i dataskyddsförordningen; EDPB:s yttrande 22/2024, punkt 25).

roles-misfit = Modul { $modules } i standardavtalsklausulerna passar inte parterna i detta avtal.
    .help = Rätta ”modules” eller parternas ”country”. Inom EES behövs inga överföringsklausuler mellan parterna.
    .title = Moduler som inte passar parterna
    .why = Enligt modul 2 och 3 i (EU) 2021/914 tar ett personuppgiftsbiträde i ett tredjeland emot uppgifterna, och enligt modul 4 skickar biträdet dem till en personuppgiftsansvarig i ett tredjeland. Modul 1 gäller mellan två personuppgiftsansvariga (artiklarna 44 och 46 i dataskyddsförordningen).

needless-clauses = ”{ $annex }” avser överföring till tredjeländer, men båda parterna finns inom EES.
    .help = Välj en bilaga för behandling inom EES, till exempel ”scc-2021-915”, eller rätta parternas ”country”.
    .title = Överföringsklausuler inom EES
    .why = Klausulerna i (EU) 2021/914 är avsedda för mottagare i tredjeländer när deras behandling inte omfattas av dataskyddsförordningen (artikel 46.2 c i dataskyddsförordningen; artikel 1.1 i genomförandebeslut (EU) 2021/914). Mellan parter inom EES räcker artikel 28 i förordningen.

processor-abroad = Personuppgiftsbiträdet finns utanför EES, men ingen grund anges för överföring av uppgifter dit ({ $country }).
    .help = Avtala om en grund, till exempel modul 2 i (EU) 2021/914: ange modulen under ”modules”, och lägg till bilagan ”scc-2021-914”. Om överföringen har en annan grund, godta anmärkningen med en motivering.
    .title = Personuppgiftsbiträde i ett tredjeland utan grund
    .why = Ett personuppgiftsbiträdesavtal enligt artikel 28 ger inte i sig stöd för en överföring (artiklarna 44 och 46 i dataskyddsförordningen; klausul 1 f i (EU) 2021/915).

## Det som sägs i texterna

no-description = Det framgår inte vad { $name } gör ({ $locale }).
    .help = Skriv ”.description” i språkets fil, eller ta bort språket ur ”locales”.
    .title = Underbiträde utan beskrivning
    .why = Den personuppgiftsansvarige måste kunna se vad varje underbiträde gör med uppgifterna (artikel 28.2 och 28.4 i dataskyddsförordningen; bilaga IV till klausulerna i (EU) 2021/915).

no-function = Det står inte på { $locale } vad ”{ $code }” är, som { $name } används till.
    .help = Skriv ”.function” för den eller ”function-” följt av koden i filen för språket, eller använd en kod som ”bilag list functions” visar.
    .title = Funktion utan ord
    .why = Den personuppgiftsansvarige måste kunna se vad varje underbiträde används till (artikel 28.2 och 28.4 i dataskyddsförordningen; bilaga IV till klausulerna i (EU) 2021/915). Ett ord som saknas stoppar framställningen.

untranslated = ”{ $id }” har text på { $other } men inte på { $locale }.
    .help = Översätt texten i språkets fil, eller ta bort språket ur ”locales”. ”bilag locales --write-missing” skriver upp det som saknas.
    .title = Text som saknas på ett språk
    .why = Om något saknas på ett språk kan bilagorna inte skapas; i ett utkast skulle det stå på ett annat språk. Avtalet ska vara skriftligt, och parterna måste kunna förstå det (artikel 28.3 och 28.9 i dataskyddsförordningen).

storage-in-words = { $name }: texten anger med ”{ $term }” var uppgifterna lagras, men registret anger något annat ({ $locale }).
    .help = Ta reda på var uppgifterna finns och rätta texten eller ”stored_in” och ”countries”.
    .title = Text och uppgifter som strider mot varandra om lagring
    .why = En bilaga som säger ”lagras inom EU” bredvid ett tredjeland motsäger sig själv, och den personuppgiftsansvarige måste kunna lita på den (artiklarna 5.1 a, 28.3 a och 30.2 c i dataskyddsförordningen).

basis-in-words = { $name }: texten anger ”{ $basis }” genom ”{ $term }”, men den grunden anges inte i registret ({ $locale }).
    .help = Ta reda på vilken grund som gäller, och rätta texten eller ”transfer”.
    .title = Text och register som strider mot varandra om grunden
    .why = En bilaga som anger en grund i texten och en annan bredvid motsäger sig själv (artiklarna 5.1 a, 30.2 c och 46 i dataskyddsförordningen).

anonymous-in-words = { $name }: i texten står ”{ $word }”. När ett id fortfarande leder till en person är uppgifterna endast pseudonymiserade ({ $locale }).
    .help = Skriv ”pseudonymiserade” om någon kan koppla id:t till en person. Om ingen kan det, ange hur detta har uppnåtts och godta anmärkningen med en motivering.
    .title = Uppgifter som sägs vara anonyma
    .why = Uppgifter som kan kopplas till en person genom ett id är fortfarande personuppgifter för den som kan göra det (artikel 4.1 och 4.5 samt skäl 26 i dataskyddsförordningen). Anonyma uppgifter skulle varken kräva ett personuppgiftsbiträde eller en plats i förteckningen.

name-spelt-otherwise = { $name } kallas ”{ $other }” i texten.
    .help = Skriv namnet som företaget självt gör, både i registret och i texterna.
    .title = Namn som skrivs på två sätt
    .why = Två skrivsätt ser ut som två företag. Förteckningen ska inte lämna något tvivel om vem som behandlar uppgifterna (artikel 28.2 i dataskyddsförordningen).

misplaced-word = Texten ”{ $id }” använder ordet ”{ $word }”, som inte hör hemma på språket ”{ $locale }”; där heter det { $instead }.
    .help = Använd språkets eget ord. Ord som ska stå på ett annat språk märks med LANGUAGE.
    .title = Ord från ett annat språk
    .why = Ett ord från ett grannspråk kan ha en annan juridisk innebörd. Parter och myndigheter känner dataskyddsförordningens begrepp under de namn som de har i artikel 4 på deras eget språk.

typed-out-term = ”{ $text }” är utskrivet där termen ”{ $term }” säger samma sak.
    .help = Skriv termen inom klammerparenteser, så ändras orden överallt när de ändras på ett ställe.
    .title = Term som är utskriven
    .why = Det som står på två ställen ändras förr eller senare bara på det ena, och då säger bilagan två saker (artikel 5.2 i dataskyddsförordningen).

same-text = Texten är densamma på { $locale } som på { $other }.
    .help = Översätt den, eller ta bort den ur filen för det språk som den inte är skriven på.
    .title = Text som inte är översatt
    .why = Parterna måste kunna förstå det som de undertecknar, på bilagans språk (artikel 28.3 och 28.9 i dataskyddsförordningen).

## Vad ett beslut är begränsat till, efter ”omfattar endast”

scope-safe-harbor-listed = organisationer som hade anslutit sig till { LANGUAGE("Safe Harbor", tag: "en") }
scope-privacy-shield-listed = organisationer som var certifierade enligt { LANGUAGE("Privacy Shield", tag: "en") }
scope-dpf-listed = organisationer som är certifierade enligt { LANGUAGE("EU-US Data Privacy Framework", tag: "en") }
scope-commercial-organisations = kommersiella organisationer som omfattas av den kanadensiska dataskyddslagen (PIPEDA)
scope-automated-processing = uppgifter som behandlas automatiskt
scope-private-sector = mottagare inom den privata sektorn

## Vad registret kan sakna om ett underbiträde, efter ”Registret saknar”

missing-legal-name = juridiskt namn
missing-address = adress
missing-contact = kontaktuppgifter
missing-name = namn
missing-registration-number = organisationsnummer
missing-country = land
missing-signatory = vem som undertecknar
missing-function = funktion
missing-stored-in = lagringsplats
missing-data-categories = kategorier av personuppgifter
missing-access = åtkomsten till uppgifterna
missing-duration = varaktighet
missing-since = när underbiträdet anlitades
missing-activities = vilken verksamhet överföringen avser

## Serien i en rättsakts nummer: 2000/520/EG
series-ec = EG
