### The annexes of the parties' forms, in Swedish.
### Official titles and headings, Commission Implementing Decisions (EU) 2021/914 and (EU) 2021/915: only the titles of the decision
### and of the clauses were read (2021/914, in a stored copy of EUR-Lex). The headings and sentences of their annexes are written from
### memory and not compared with the Official Journal; ”scc-2021-915.accession”, ”scc-2021-914.assistance” and
### ”scc-2021-914.measures-lead” are bilag's own. The Danish supervisory authority's standard clauses (January 2020) and the
### Norwegian SSA form have no Swedish version: their headings, and all else, are bilag's own wording.

## Facts of the agreement: labels, without a colon

detail-data-subjects = Kategorier av registrerade
detail-data-categories = Kategorier av personuppgifter
detail-sensitive-data = Känsliga uppgifter
detail-safeguards = Begränsningar och skyddsåtgärder för känsliga uppgifter
detail-subject-matter = Föremålet för behandlingen
detail-nature = Behandlingens art
detail-purposes = Ändamålen med behandlingen
detail-duration = Behandlingens varaktighet
detail-retention = Lagringstid
detail-frequency = Överföringens frekvens
detail-locations = Personuppgiftsbiträdets egna platser för behandling
detail-security-level = Säkerhetsnivå
# The words of Article 32(1)(b) and (d) of the GDPR.
detail-measures-confidentiality = Konfidentialitet
detail-measures-integrity = Integritet
detail-measures-availability = Tillgänglighet och motståndskraft
detail-measures-testing = Testning, undersökning och utvärdering
detail-measures-assistance = Stöd till den personuppgiftsansvarige
detail-main-agreement = Huvudavtal
detail-authorisation = Förhandstillstånd för underbiträden
detail-notice-days = Underrättelse om ändringar
detail-authority = Behörig tillsynsmyndighet
detail-modules = Moduler
detail-termination = Vid avtalets upphörande
detail-audits = Granskning av personuppgiftsbiträdet
detail-subprocessor-audits = Granskning av underbiträden
detail-sector-rules = Sektorsspecifika regler
detail-other = Övriga villkor

## Choices of the parties

authorisation-specific = Särskilt förhandstillstånd
authorisation-general = Allmänt förhandstillstånd
# $count (number): days
notice-days =
    { $count ->
        [one] { $count } dag före ändringen
       *[other] { $count } dagar före ändringen
    }
module-1 = Modul ett: Överföring från personuppgiftsansvarig till personuppgiftsansvarig
module-2 = Modul två: Överföring från personuppgiftsansvarig till personuppgiftsbiträde
module-3 = Modul tre: Överföring från personuppgiftsbiträde till personuppgiftsbiträde
module-4 = Modul fyra: Överföring från personuppgiftsbiträde till personuppgiftsansvarig
# $country (string): the state whose authority it is; stands after its name
authority-of = ({ $country })
role-controller = personuppgiftsansvarig
role-processor = personuppgiftsbiträde

## Parties to a transfer

# The words of the Commission's clauses; contracts also say ”dataexportör” and ”dataimportör”.
party-exporter = Uppgiftsutförare
party-importer = Uppgiftsinförare
fact-activities = Relevant verksamhet
fact-role = Roll
signatory-accession = Datum för anslutning

## Columns, and labels of a sub-processor's facts

column-delimitation = Ansvarsfördelning
column-legal-name = Registrerat företagsnamn
column-registration-number = Organisationsnummer
column-address = Adress
column-contact = Kontaktperson
column-stored-in = Uppgifterna lagras i
column-data-categories = Personuppgifter
column-access = Åtkomst till personuppgifter
column-duration = Varaktighet
column-since = Anlitat sedan
column-website = Webbplats
# $name (string): the sub-processor
entry-heading = { $name }

## What several forms share

# $product (string): the service that the agreement is about
# $date (string): the day on which the annex is right, already formatted
form-subtitle = { -annex } till { -agreement } avseende { $product }, per den { $date }
form-general = Den personuppgiftsansvarige har lämnat ett allmänt förhandstillstånd. Personuppgiftsbiträdet underrättar skriftligen den personuppgiftsansvarige om varje tillägg eller byte av { -subprocessors } inom den frist som anges ovan, så att den personuppgiftsansvarige har möjlighet att göra invändningar innan ändringen träder i kraft. Om den personuppgiftsansvarige inte gör några invändningar inom fristen ska ändringen anses ha godkänts.
form-specific = Den personuppgiftsansvarige godkänner varje { -subprocessors(case: "singular") } för sig. Personuppgiftsbiträdet lämnar en skriftlig begäran om tillstånd inom den frist som anges ovan, med den information som den personuppgiftsansvarige behöver för att kunna fatta sitt beslut. Om den personuppgiftsansvarige inte svarar har tillstånd inte lämnats.
form-nature = Behandlingens art
form-purpose = Ändamålen med behandlingen
form-data = Kategorier av personuppgifter
form-subjects = Kategorier av registrerade
form-duration = Behandlingens varaktighet
form-retention = Lagringstid och radering
form-conditions = Villkor för att anlita { -subprocessors }
form-approved = Godkända { -subprocessors }
form-subject = Föremålet för behandlingen
# The title of Article 32 of the GDPR.
form-security = Säkerhet i samband med behandlingen
form-assistance = Stöd till den personuppgiftsansvarige
form-location = Plats för behandlingen
form-transfer-instruction = Överföring till tredjeländer
form-audit = Granskning och inspektion av personuppgiftsbiträdet
form-subprocessor-audit = Granskning av { -subprocessors }
form-sector = Regler för den personuppgiftsansvariges sektor
form-measures = Personuppgiftsbiträdet genomför och upprätthåller minst följande åtgärder.
form-locations = Förutom på personuppgiftsbiträdets egna platser behandlas personuppgifterna på följande platser hos { -subprocessors }:
form-locations-above = Förutom på personuppgiftsbiträdets egna platser behandlas personuppgifterna i de länder som anges för varje { -subprocessors(case: "singular") } i { HEADING("approved") }.
form-locations-caption = Platser för behandling hos { -subprocessors }, med en post per rad
form-transfers = Personuppgiftsbiträdet får överföra personuppgifter till ett tredjeland endast på dokumenterade instruktioner från den personuppgiftsansvarige och med stöd av en giltig grund enligt kapitel V i { -gdpr }. Instruktionerna omfattar följande överföringar:
form-transfers-caption = Överföringar till tredjeländer och grunderna för dem, med en rad för varje { -subprocessors(case: "singular") }
form-transfers-none = Inga. All behandling sker inom EU/EES.

## The Danish supervisory authority's standard clauses

dk-standard = Bilagorna A–D till standardavtalsklausulerna
    .label = { -annex }
    .intro = Dessa bilagor utgör en del av den danska tillsynsmyndigheten Datatilsynets standardavtalsklausuler enligt artikel 28.8 i { -gdpr }, januari 2020. Klausulerna utgör inte i sig någon grund för överföring till tredjeländer.
    .a = Uppgifter om behandlingen
    .a-purpose = Ändamålet med behandlingen
    .a-nature = Behandlingens art
    .a-data = Typ av personuppgifter
    .a-subjects = Kategorier av registrerade
    .a-duration = Behandlingens varaktighet
    .b = Underbiträden
    .b-approved = Godkända underbiträden
    .b-lead = När klausulerna träder i kraft har den personuppgiftsansvarige godkänt att följande underbiträden anlitas:
    .b-caption = Godkända { -subprocessors }, med en post per rad
    .b-name = Namn
    .b-number = Organisationsnummer
    .b-description = Beskrivning av behandlingen
    .b-notice = Underrättelse om ändringar
    .c = Instruktion för behandling av personuppgifter
    .c-subject = Föremålet för behandlingen
    .c-security = Säkerhet i samband med behandlingen
    .c-assistance = Stöd till den personuppgiftsansvarige
    .c-retention = Lagringstid och radering
    .c-location = Plats för behandlingen
    .c-transfers = Instruktion om överföring till tredjeland
    .c-audit = Granskning hos personuppgiftsbiträdet
    .c-subprocessor-audit = Granskning hos underbiträden
    .d = Parternas överenskommelse om övriga frågor

## The Norwegian government's standard agreement (SSA)

no-standard = Bilagorna A–D till personuppgiftsbiträdesavtalet
    .label = Bilaga
    .subtitle = { no-standard.label } till { -agreement } avseende { $product }, per den { $date }
    .intro = Dessa bilagor följer strukturen i det personuppgiftsbiträdesavtal som ingår i den norska statens standardavtal (SSA).
    .a = Uppgifter om behandlingen
    .b = Villkor för personuppgiftsbiträdets anlitande av underbiträden
    .c = Instruktion för behandling av personuppgifter
    .d = Ändringar i personuppgiftsbiträdesavtalets standardtext och ändringar efter avtalets ingående

## Commission Implementing Decision (EU) 2021/915

scc-2021-915 = Bilagor till standardavtalsklausulerna, (EU) 2021/915
    .intro = Dessa bilagor utgör en del av standardavtalsklausulerna mellan personuppgiftsansvariga och personuppgiftsbiträden i bilagan till kommissionens genomförandebeslut (EU) 2021/915 av den 4 juni 2021.
    .parties = Förteckning över parter
    .accession = Underskrift och datum för anslutning
    .description = Beskrivning av behandlingen
    .subjects = Kategorier av registrerade vars personuppgifter behandlas
    .data = Kategorier av personuppgifter som behandlas
    .sensitive = Känsliga uppgifter som behandlas (i tillämpliga fall) och de begränsningar eller skyddsåtgärder som tillämpas
    .purpose = Ändamål för vilka personuppgifterna behandlas för den personuppgiftsansvariges räkning
    .duration = Behandlingens varaktighet
    .onward = Vid behandling som utförs av (under)biträden ska även föremålet för behandlingen samt behandlingens art och varaktighet anges
    .measures-lead = Beskrivning av de tekniska och organisatoriska säkerhetsåtgärder som personuppgiftsbiträdet/-biträdena har genomfört (inbegripet relevanta certifieringar) för att säkerställa en lämplig säkerhetsnivå, med beaktande av behandlingens art, omfattning, sammanhang och ändamål samt riskerna för fysiska personers rättigheter och friheter.
    .assistance = Beskrivning av de särskilda tekniska och organisatoriska åtgärder som personuppgiftsbiträdet ska vidta för att kunna bistå den personuppgiftsansvarige
    .subprocessors-note = Denna bilaga ska fyllas i vid särskilt tillstånd för underbiträden (klausul 7.7 a, alternativ 1).
scc-contact = Kontaktpersonens namn, befattning och kontaktuppgifter
scc-nature = Behandlingens art
scc-measures = Tekniska och organisatoriska åtgärder, inbegripet tekniska och organisatoriska åtgärder för att säkerställa uppgifternas säkerhet
scc-subprocessors = Förteckning över underbiträden
scc-subprocessors-lead = Den personuppgiftsansvarige har godkänt användningen av följande underbiträden:
scc-entry-description = Beskrivning av behandlingen (inbegripet en tydlig ansvarsfördelning om flera underbiträden godkänns)
scc-onward-caption = Föremål, art och varaktighet för den behandling som utförs av { -subprocessors }, med en post per rad
scc-onward-subject = Föremål
scc-onward-nature = Art
scc-onward-duration = Varaktighet

## Commission Implementing Decision (EU) 2021/914

scc-2021-914 = Bilagor till standardavtalsklausulerna, (EU) 2021/914
    .intro = Dessa bilagor utgör en del av standardavtalsklausulerna för överföring av personuppgifter till tredjeländer i bilagan till kommissionens genomförandebeslut (EU) 2021/914 av den 4 juni 2021.
    .parties = A. Förteckning över parter
    .activities = Verksamhet som är relevant för de uppgifter som överförs enligt dessa klausuler
    .role = Roll (personuppgiftsansvarig/personuppgiftsbiträde)
    .date = Underskrift och datum
    .description = B. Beskrivning av överföringen
    .subjects = Kategorier av registrerade vars personuppgifter överförs
    .data = Kategorier av personuppgifter som överförs
    .sensitive = Känsliga uppgifter som överförs (i tillämpliga fall) och de begränsningar eller skyddsåtgärder som tillämpas
    .frequency = Överföringens frekvens (t.ex. om uppgifterna överförs vid ett enda tillfälle eller fortlöpande)
    .purpose = Ändamålen med uppgiftsöverföringen och den ytterligare behandlingen
    .retention = Den period under vilken personuppgifterna kommer att lagras eller, om detta inte är möjligt, de kriterier som används för att fastställa denna period
    .onward = Vid överföringar till (under)biträden ska även föremålet för behandlingen samt behandlingens art och varaktighet anges
    .authority = C. Behörig tillsynsmyndighet
    .authority-lead = Ange den eller de behöriga tillsynsmyndigheterna i enlighet med klausul 13
    .measures-lead = Beskrivning av de tekniska och organisatoriska åtgärder som uppgiftsinföraren/uppgiftsinförarna har genomfört (inbegripet relevanta certifieringar) för att säkerställa en lämplig säkerhetsnivå, med beaktande av behandlingens art, omfattning, sammanhang och ändamål samt riskerna för fysiska personers rättigheter och friheter.
    .assistance = Vid överföringar till (under)biträden ska även en beskrivning ges av de särskilda tekniska och organisatoriska åtgärder som (under)biträdet ska vidta för att kunna bistå den personuppgiftsansvarige och, vid överföringar från ett personuppgiftsbiträde till ett underbiträde, uppgiftsutföraren
    .subprocessors-note = Denna bilaga ska fyllas i för modulerna två och tre vid särskilt tillstånd för underbiträden (klausul 9 a, alternativ 1).

## Technical and organisational measures by themselves

measures-annex = Tekniska och organisatoriska åtgärder
    .intro = Personuppgiftsbiträdet genomför och upprätthåller följande åtgärder enligt artikel 32 i { -gdpr } vid behandling av personuppgifter för att tillhandahålla { $product }.
