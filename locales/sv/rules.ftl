### Vad kontrollerna finner, och varför det har betydelse. Varje regel har ett meddelande med `.help` (vad som ska göras), `.title`
### (regelns namn) och `.why` (vad den grundas på). `bilag explain KOD` skriver ut allt, så `.help`, `.title` och `.why` har inga
### variabler.

## Överföring till tredjeländer

no-basis = { $name }: ingen grund anges för överföring av personuppgifter till { $countries }.
    .help = Ange grunden under ”transfer”, till exempel standardavtalsklausuler eller bindande företagsbestämmelser. Om inga uppgifter överförs dit ska ”countries” och ”stored_in” rättas.
    .title = Överföring utan grund
    .why = Personuppgifter får överföras till ett tredjeland, eller göras åtkomliga därifrån, endast på någon av grunderna i kapitel V (artiklarna 44–49) i dataskyddsförordningen (GDPR).

dead-basis = { $name }: ”{ $basis }” ({ $act }) har inte gett stöd för överföring till { $countries } sedan den { $ended }.
    .help = Avtala om en grund som gäller, och ange den med datumet då avtalet ingicks. Standardavtalsklausuler från tiden före den 27 juni 2021 måste ersättas med klausulerna i (EU) 2021/914.
    .title = Grund som har upphört att gälla
    .why = Ett beslut som EU-domstolen har förklarat ogiltigt, eller klausuler som kommissionen har upphävt, ger inte stöd för en överföring (artikel 44 i dataskyddsförordningen; C-362/14 och C-311/18; artikel 4 i genomförandebeslut (EU) 2021/914). ”SCC” utan datum eller modul i en post från tiden före den 27 juni 2021 kan endast avse klausuler som har upphävts.

basis-not-in-force = { $name }: ”{ $basis }” gäller inte för { $countries } per den { $date }.
    .help = Ange en grund som gäller för landet. ”bilag explain” med landskoden visar vilka beslut som finns och när de gäller.
    .title = Beslut som inte gäller
    .why = Ett beslut om adekvat skyddsnivå ger endast stöd för överföring till det land och de mottagare som beslutet omfattar, och först från den dag då det gäller (artikel 45 i dataskyddsförordningen).

basis-ends = { $name }: ”{ $basis }” ({ $act }) gäller till och med den { $until }, men avtalet löper längre än så.
    .help = Följ upp om grunden förlängs, och avtala om vad som ska gälla därefter. Om avtalet upphör tidigare ska dess sista dag anges som ”until”.
    .title = Grund som upphör under avtalstiden
    .why = När grunden upphör måste överföringen avbrytas (artikel 44 i dataskyddsförordningen). För ett avtal utan slutdatum avser kontrollen ett år framåt.

decision-scope = { $name }: beslutet om { $countries } ({ $act }) omfattar endast { $scope }, och det framgår inte att mottagaren omfattas.
    .help = Kontrollera detta, till exempel i förteckningen över certifierade organisationer, och ange datumet som ”assessed”.
    .title = Beslut som endast omfattar vissa mottagare
    .why = Ett beslut om adekvat skyddsnivå kan vara begränsat till vissa mottagare eller sektorer (artikel 45.3 i dataskyddsförordningen). Överföring till en mottagare som inte omfattas kräver en annan grund.

adequacy-not-named = { $name }: { $countries } omfattas av ett beslut om adekvat skyddsnivå ({ $act }), men posten anger ingen grund.
    .help = Ange { "{" } "basis": "adequacy" { "}" } under ”transfer”, eller den grund som används.
    .title = Beslut om adekvat skyddsnivå som inte anges
    .why = Den personuppgiftsansvarige måste kunna se vad en överföring grundas på (artiklarna 28.3 a, 30.2 c och 45 i dataskyddsförordningen).

no-module = { $name }: standardavtalsklausulerna anges utan modul.
    .help = Ange under ”modules” vilken modul som har avtalats. Från ett personuppgiftsbiträde till ett underbiträde är det modul 3.
    .title = Standardavtalsklausuler utan modul
    .why = Klausulerna i (EU) 2021/914 består av fyra moduler, och endast de moduler som har valts är bindande.

module-misfit = { $name }: modul { $modules } passar inte för en överföring från personuppgiftsbiträdet till ett underbiträde.
    .help = Avtala om modul 3 (personuppgiftsbiträde till personuppgiftsbiträde), och ange den under ”modules”.
    .title = Modul som inte passar rollerna
    .why = Varje modul i (EU) 2021/914 förutsätter vissa roller: 1 personuppgiftsansvarig till personuppgiftsansvarig, 2 personuppgiftsansvarig till personuppgiftsbiträde, 3 personuppgiftsbiträde till personuppgiftsbiträde, 4 personuppgiftsbiträde till personuppgiftsansvarig. Här är personuppgiftsbiträdet uppgiftsutförare och underbiträdet uppgiftsinförare.

transfer-not-assessed = { $name }: det anges inte att överföringen till { $countries } har bedömts, trots att den grundas på ”{ $basis }”.
    .help = Bedöm landets lagstiftning och praxis, avtala om kompletterande åtgärder där det behövs, och ange datumet som ”assessed”.
    .title = Överföring som inte har bedömts
    .why = Den som grundar en överföring på lämpliga skyddsåtgärder enligt artikel 46 i dataskyddsförordningen måste bedöma om tredjelandets lagstiftning undergräver dem (C-311/18, punkterna 134 och 135; klausul 14 i (EU) 2021/914).

lasting-derogation = { $name }: ett undantag enligt artikel 49 anges som grund för varaktiga överföringar.
    .help = Avtala om lämpliga skyddsåtgärder enligt artikel 46, eller ange ett beslut om adekvat skyddsnivå.
    .title = Undantag för en varaktig överföring
    .why = Undantagen i artikel 49 i dataskyddsförordningen avser särskilda situationer och ska tolkas restriktivt. Att anlita ett underbiträde leder till regelbundna överföringar.

needless-basis = { $name }: ”{ $basis }” anges, men all behandling sker inom EES.
    .help = Ta bort ”transfer”, eller ange tredjelandet under ”countries” om uppgifterna är åtkomliga därifrån.
    .title = Grund utan överföring
    .why = Kapitel V i dataskyddsförordningen gäller endast överföringar till tredjeländer. En grund som inte behövs får läsaren att undra vad som har utelämnats.

storage-at-odds = { $name }: { $countries } anges som lagringsplats men inte bland de länder där uppgifterna behandlas.
    .help = Ange landet även under ”countries”, eller rätta ”stored_in”.
    .title = Lagring utanför de angivna länderna
    .why = Lagring är behandling (artikel 4.2 i dataskyddsförordningen), så de länder där uppgifterna lagras hör till dem där de behandlas. Annars motsäger bilagan sig själv.

left-area = { $name }: { $countries } har lämnat EES eller anslutit sig till EES sedan posten senast bekräftades den { $updated }.
    .help = Gå igenom posten på nytt: är det nu en överföring till ett tredjeland, och vilken är grunden? Ändra därefter ”updated”.
    .title = Land som har lämnat EES eller anslutit sig
    .why = Om något är en överföring till ett tredjeland beror på vilka länder som ingår i EES den aktuella dagen. EU-rätten gällde för Storbritannien till och med den 31 december 2020.

future-date = { $name }: den { $value } infaller efter den { $date }, den dag som bedömningen av bilagan avser.
    .help = Rätta datumet, eller skapa bilagan för en senare dag.
    .title = Datum som ligger i framtiden
    .why = Ett avtal som ännu inte har ingåtts, eller en bedömning som ännu inte har gjorts, är ingen grund för överföring (artiklarna 44 och 46 i dataskyddsförordningen).

## Registrets poster

stale-entry = { $name }: posten bekräftades senast den { $updated }, för mer än { $months ->
        [one] en månad
       *[other] { $months } månader
    } sedan.
    .help = Gå igenom posten med den som använder tjänsten, och sätt ”updated” till den dag då posten bekräftades.
    .title = Post som inte har setts över
    .why = Den personuppgiftsansvarige kan godkänna underbiträden endast på grundval av uppgifter som är korrekta och aktuella (artiklarna 5.2 och 28.2 i dataskyddsförordningen; EDPB:s yttrande 22/2024). Företaget avgör självt hur länge en post får stå (”review_months”, 12 om inget annat anges).

no-review-date = { $name }: det anges inte när posten senast bekräftades.
    .help = Gå igenom posten, och ange dagen som ”updated”.
    .title = Post utan datum
    .why = Utan ett datum kan ingen se om uppgifterna är aktuella (artikel 5.2 i dataskyddsförordningen).

unidentified-subprocessor = { $name }: Registret saknar { $missing }.
    .help = Hämta in det som saknas från underbiträdet och ange det som ”legal_name”, ”address” och ”contact”.
    .title = Underbiträde som inte är tillräckligt identifierat
    .why = Den personuppgiftsansvarige ska ha namn, adress och kontaktperson för alla personuppgiftsbiträden i kedjan, oavsett risken och utan att behöva fråga (dataskyddsförordningen artikel 28.1, 28.2 och 28.4; EDPB:s yttrande 22/2024, punkterna 31 och 32).

same-company = { $name } och { $other } verkar vara samma företag.
    .help = Slå ihop dem till en post, eller låt det framgå vilken tjänst var och en avser och godta anmärkningen med en motivering.
    .title = Ett företag upptaget två gånger
    .why = Förteckningen ska visa vilka företag som har tillgång till uppgifterna (dataskyddsförordningen artikel 28.2). Två poster för samma företag kan komma att motsäga varandra när den ena ändras.

private-address = { $address } är en adress hos en leverantör av privat e-post.
    .help = Ange en adress hos företaget, helst för en avdelning eller funktion, till exempel dataskydd@ följt av företagets egen domän.
    .title = Privat e-postadress
    .why = En bilaga skickas till alla kunder. En privat adress är fler personuppgifter än ändamålet kräver, och den slutar att fungera när personen slutar (dataskyddsförordningen artikel 5.1 c).

unknown-acceptance = Det finns ingen kontroll som heter ”{ $code }”.
    .help = Använd koden som står vid anmärkningen. ”bilag list checks” visar alla.
    .title = Godtagande av en okänd kontroll
    .why = En anmärkning godtas genom sin kod. Om en kod som inte finns godtas döljer det att anmärkningen fortfarande kvarstår.

## Avtalet

older-than-register = Bilagan är daterad den { $date }, men { $name } bekräftades så sent som den { $updated }.
    .help = Datera avtalet efter den senaste posten, eller skapa bilagan utifrån registret så som det såg ut då.
    .title = Bilaga som är äldre än registret
    .why = En bilaga ska återge vad som var riktigt den dag då den är daterad. Annars kan ingen i efterhand visa vad som avtalades (artiklarna 5.2 och 28.9 i dataskyddsförordningen).

party-incomplete = { $party ->
        [controller] Avtalet saknar uppgifter om den personuppgiftsansvarige: { $missing }.
       *[processor] Avtalet och registret saknar uppgifter om personuppgiftsbiträdet: { $missing }.
    }
    .help = Ange dem, eller låt dem fyllas i för hand innan bilagan undertecknas.
    .title = Part som inte är fullständigt beskriven
    .why = Bilagan ska visa vilka parterna är och vem som undertecknar för dem (dataskyddsförordningen artikel 28.3 och 28.9; bilaga I till (EU) 2021/914 och 2021/915). Det som inte är känt skrivs ut som en rad att fylla i.

registration-number = ”{ $value }” kan inte vara ett organisationsnummer ({ $country }).
    .help = Kontrollera numret i företagsregistret och rätta det eller ”country”.
    .title = Organisationsnummer som är fel
    .why = Numret visar entydigt vilka parterna är. Kontrollsiffran visar att minst en siffra är fel.

notice-missing = Det finns ett allmänt tillstånd att anlita underbiträden, men det anges inte hur många dagar i förväg ändringar ska meddelas.
    .help = Kom överens om antalet dagar och ange det som ”notice_days”. Lagen bestämmer inget antal; 30 dagar är vanligt.
    .title = Allmänt tillstånd utan frist
    .why = Vid ett allmänt tillstånd ska den personuppgiftsansvarige informeras om ändringar i så god tid att det går att göra invändningar (dataskyddsförordningen artikel 28.2).

roles-misfit = Modul { $modules } i standardavtalsklausulerna passar inte parterna i detta avtal.
    .help = Rätta ”modules” eller parternas ”country”. Inom EES behövs inga överföringsklausuler mellan parterna.
    .title = Moduler som inte passar parterna
    .why = Enligt modul 2 och 3 i (EU) 2021/914 tar ett personuppgiftsbiträde i ett tredjeland emot uppgifterna, och enligt modul 4 skickar biträdet dem till en personuppgiftsansvarig i ett tredjeland. Modul 1 gäller mellan två personuppgiftsansvariga (dataskyddsförordningen artiklarna 44 och 46).

## Det som sägs i texterna

no-description = Det framgår inte vad { $name } gör ({ $locale }).
    .help = Skriv ”.description” i språkets fil, eller ta bort språket ur ”locales”.
    .title = Underbiträde utan beskrivning
    .why = Den personuppgiftsansvarige måste kunna se vad varje underbiträde gör med uppgifterna (dataskyddsförordningen artikel 28.2 och 28.4; EDPB:s yttrande 22/2024, punkt 31).

storage-in-words = { $name }: Texten anger med ”{ $term }” var uppgifterna lagras, men registret anger något annat ({ $locale }).
    .help = Ta reda på var uppgifterna finns och rätta texten eller ”stored_in” och ”countries”.
    .title = Text och uppgifter som strider mot varandra om lagring
    .why = En bilaga som säger ”lagras inom EU” bredvid ett tredjeland motsäger sig själv, och den personuppgiftsansvarige måste kunna lita på den (dataskyddsförordningen artiklarna 5.1 a, 28.3 a och 30).

name-spelt-otherwise = { $name } kallas ”{ $other }” i texten.
    .help = Skriv namnet som företaget självt gör, både i registret och i texterna.
    .title = Namn som skrivs på två sätt
    .why = Två skrivsätt ser ut som två företag. Förteckningen ska inte lämna något tvivel om vem som behandlar uppgifterna (dataskyddsförordningen artikel 28.2).

typed-out-term = ”{ $text }” är utskrivet där termen ”{ $term }” säger samma sak.
    .help = Skriv termen inom klammerparenteser, så ändras orden överallt när de ändras på ett ställe.
    .title = Term som är utskriven
    .why = Det som står på två ställen ändras förr eller senare bara på det ena, och då säger bilagan två saker.

same-text = Texten är densamma på { $locale } som på { $other }.
    .help = Översätt den, eller ta bort den ur filen för det språk som den inte är skriven på.
    .title = Text som inte är översatt
    .why = Parterna måste kunna förstå det som de undertecknar, på bilagans språk.

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
