### The annexes of the parties' forms, in Danish.
### Official titles and headings: Datatilsynet's Standardkontraktsbestemmelser (January 2020), in the words that stored texts
### quote from the form (A.5, B.2 and the table's CVR from memory). The Danish wording of Commission Implementing Decisions
### (EU) 2021/914 and (EU) 2021/915 is written from memory and not compared with the Official Journal; least sure are the
### second half of `scc-measures` and the two `.assistance`. All else is bilag's own wording.
### Datatilsynet writes »Standardkontraktsbestemmelser«, the Commission »standardkontraktbestemmelser«.

## Facts of the agreement: labels, without a colon

detail-data-subjects = Kategorier af registrerede
detail-data-categories = Kategorier af personoplysninger
detail-sensitive-data = Følsomme oplysninger
detail-safeguards = Begrænsninger og garantier for følsomme oplysninger
detail-subject-matter = Behandlingens genstand
detail-nature = Behandlingens karakter
detail-purposes = Formål med behandlingen
detail-duration = Behandlingens varighed
detail-retention = Opbevaringsperiode
detail-frequency = Overførslens hyppighed
detail-locations = Databehandlerens egne lokaliteter
detail-security-level = Sikkerhedsniveau
detail-measures-confidentiality = Fortrolighed
detail-measures-integrity = Integritet
detail-measures-availability = Tilgængelighed og robusthed
detail-measures-testing = Afprøvning, vurdering og evaluering
detail-measures-assistance = Bistand til den dataansvarlige
detail-main-agreement = Hovedaftale
detail-authorisation = Godkendelse af underdatabehandlere
detail-notice-days = Varsel om ændringer
detail-authority = Kompetent tilsynsmyndighed
detail-modules = Moduler
detail-termination = Ved aftalens ophør
detail-audits = Revision hos databehandleren
detail-subprocessor-audits = Revision hos underdatabehandlere
detail-sector-rules = Sektorspecifikke regler
detail-other = Andre forhold

## Choices of the parties

authorisation-specific = Specifik godkendelse
authorisation-general = Generel godkendelse
# $count (number): days
notice-days =
    { $count ->
        [one] { $count } dag før ændringen
       *[other] { $count } dage før ændringen
    }
module-1 = Modul et: Overførsel fra dataansvarlig til dataansvarlig
module-2 = Modul to: Overførsel fra dataansvarlig til databehandler
module-3 = Modul tre: Overførsel fra databehandler til databehandler
module-4 = Modul fire: Overførsel fra databehandler til dataansvarlig
# $country (string): the state whose authority it is; stands after its name
authority-of = ({ $country })
role-controller = dataansvarlig
role-processor = databehandler

## Parties to a transfer

party-exporter = Dataeksportør
party-importer = Dataimportør
fact-activities = Relevante aktiviteter
fact-role = Rolle
signatory-accession = Tiltrædelsesdato

## Columns, and labels of a sub-processor's facts

column-delimitation = Afgrænsning af ansvaret
column-legal-name = Registreret navn
column-registration-number = Registreringsnummer
column-address = Adresse
column-contact = Kontaktperson
column-stored-in = Oplysningerne opbevares i
column-data-categories = Personoplysninger
column-access = Adgang til personoplysninger
column-duration = Varighed
column-since = Anvendt siden
column-website = Hjemmeside
# $name (string): the sub-processor
entry-heading = { $name }

## What several forms share

# $product (string): the service that the agreement is about
# $date (string): the day on which the annex is right, already formatted
form-subtitle = { -annex } til { -agreement } om { $product }, pr. { $date }
form-general = Den dataansvarlige har givet sin generelle godkendelse. Databehandleren underretter skriftligt den dataansvarlige om enhver tilføjelse eller udskiftning af { -subprocessors } med det varsel, der er angivet ovenfor, så den dataansvarlige kan gøre indsigelse, inden ændringen får virkning. Gør den dataansvarlige ikke indsigelse inden varslets udløb, anses ændringen for godkendt.
form-specific = Den dataansvarlige godkender hver { -subprocessors(case: "singular") } særskilt. Databehandleren anmoder skriftligt om godkendelse med det varsel, der er angivet ovenfor, og vedlægger de oplysninger, som den dataansvarlige har brug for til at tage stilling. Svarer den dataansvarlige ikke, er godkendelsen ikke givet.
form-nature = Behandlingens karakter
form-purpose = Formål med behandlingen
form-data = Kategorier af personoplysninger
form-subjects = Kategorier af registrerede
form-duration = Behandlingens varighed
form-retention = Opbevaringsperiode og sletning
form-conditions = Betingelser for anvendelse af { -subprocessors }
form-approved = Godkendte { -subprocessors }
form-subject = Behandlingens genstand
form-security = Behandlingssikkerhed
form-assistance = Bistand til den dataansvarlige
form-location = Lokalitet for behandling
form-transfer-instruction = Overførsel til tredjelande
form-audit = Revision og inspektion hos databehandleren
form-subprocessor-audit = Revision hos { -subprocessors }
form-sector = Regler for den dataansvarliges sektor
form-measures = Databehandleren gennemfører og opretholder som minimum følgende foranstaltninger.
form-locations = Ud over databehandlerens egne lokaliteter behandles personoplysningerne på følgende lokaliteter hos { -subprocessors }:
form-locations-above = Ud over databehandlerens egne lokaliteter behandles personoplysningerne i de lande, der er angivet for hver { -subprocessors(case: "singular") } i { HEADING("approved") }.
form-locations-caption = Lokaliteter hos { -subprocessors }, med én række for hver
form-transfers = Databehandleren må kun overføre personoplysninger til et tredjeland efter dokumenteret instruks fra den dataansvarlige og på et gyldigt grundlag efter kapitel V i { -gdpr }. Instruksen omfatter følgende overførsler:
form-transfers-caption = Overførsler til tredjelande og grundlaget for dem, med én række for hver { -subprocessors(case: "singular") }
form-transfers-none = Ingen. Al behandling finder sted inden for EU/EØS.

## The Danish supervisory authority's standard clauses

dk-standard = Bilag A–D til Standardkontraktsbestemmelserne
    .label = { -annex }
    .intro = Disse bilag er en del af Datatilsynets Standardkontraktsbestemmelser efter artikel 28, stk. 8, i { -gdpr }, januar 2020. Bestemmelserne udgør ikke i sig selv et grundlag for overførsel af personoplysninger til tredjelande.
    .a = Oplysninger om behandlingen
    .a-purpose = Formålet med databehandlerens behandling af personoplysninger på vegne af den dataansvarlige
    .a-nature = Databehandlerens behandling af personoplysninger på vegne af den dataansvarlige drejer sig primært om (karakteren af behandlingen)
    .a-data = Behandlingen omfatter følgende typer af personoplysninger om de registrerede
    .a-subjects = Behandlingen omfatter følgende kategorier af registrerede
    .a-duration = Databehandlerens behandling af personoplysninger på vegne af den dataansvarlige kan påbegyndes efter disse Bestemmelsers ikrafttræden. Behandlingen har følgende varighed
    .b = Underdatabehandlere
    .b-approved = Godkendte underdatabehandlere
    .b-lead = Ved Bestemmelsernes ikrafttræden har den dataansvarlige godkendt brugen af følgende underdatabehandlere:
    .b-caption = Godkendte { -subprocessors }, med én række for hver
    .b-name = Navn
    .b-number = CVR
    .b-description = Beskrivelse af behandling
    .b-notice = Varsel for godkendelse af underdatabehandlere
    .c = Instruks vedrørende behandling af personoplysninger
    .c-subject = Behandlingens genstand/instruks
    .c-security = Behandlingssikkerhed
    .c-assistance = Bistand til den dataansvarlige
    .c-retention = Opbevaringsperiode/sletterutine
    .c-location = Lokalitet for behandling
    .c-transfers = Instruks vedrørende overførsel af personoplysninger til tredjelande
    .c-audit = Procedurer for den dataansvarliges revisioner, herunder inspektioner, med behandlingen af personoplysninger, som er overladt til databehandleren
    .c-subprocessor-audit = Procedurer for revisioner, herunder inspektioner, med behandling af personoplysninger, som er overladt til underdatabehandlere
    .d = Parternes regulering af andre forhold

## The Norwegian government's standard agreement (SSA)

no-standard = Bilag A–D til databehandleraftalen
    .label = Bilag
    .subtitle = { no-standard.label } til { -agreement } om { $product }, pr. { $date }
    .intro = Disse bilag følger opbygningen af den norske stats standardaftale for databehandling (SSA).
    .a = Oplysninger om behandlingen
    .b = Betingelser for databehandlerens anvendelse af underdatabehandlere
    .c = Instruks vedrørende behandling af personoplysninger
    .d = Ændringer af databehandleraftalens standardtekst og ændringer efter aftalens indgåelse

## Commission Implementing Decision (EU) 2021/915

scc-2021-915 = Bilag til standardkontraktbestemmelserne, (EU) 2021/915
    .intro = Disse bilag er en del af de standardkontraktbestemmelser mellem dataansvarlige og databehandlere, der findes i bilaget til Kommissionens gennemførelsesafgørelse (EU) 2021/915 af 4. juni 2021.
    .parties = Liste over parter
    .accession = Underskrift og tiltrædelsesdato
    .description = Beskrivelse af behandlingen
    .subjects = Kategorier af registrerede, hvis personoplysninger behandles
    .data = Kategorier af personoplysninger, der behandles
    .sensitive = Følsomme oplysninger, der behandles (hvis relevant), og anvendte begrænsninger eller garantier
    .purpose = Formål, hvortil personoplysningerne behandles på vegne af den dataansvarlige
    .duration = Behandlingens varighed
    .onward = Ved behandling foretaget af (under)databehandlere angives også behandlingens genstand, karakter og varighed
    .measures-lead = Beskrivelse af de tekniske og organisatoriske sikkerhedsforanstaltninger, som databehandleren/databehandlerne har gennemført (herunder relevante certificeringer) for at sikre et passende sikkerhedsniveau under hensyntagen til behandlingens karakter, omfang, sammenhæng og formål samt risiciene for fysiske personers rettigheder og frihedsrettigheder.
    .assistance = Beskrivelse af de specifikke tekniske og organisatoriske foranstaltninger, som databehandleren skal træffe for at kunne bistå den dataansvarlige
    .subprocessors-note = Dette bilag skal udfyldes i tilfælde af specifik godkendelse af underdatabehandlere (bestemmelse 7.7, litra a), valgmulighed 1).
scc-contact = Kontaktpersonens navn, stilling og kontaktoplysninger
scc-nature = Behandlingens karakter
scc-measures = Tekniske og organisatoriske foranstaltninger, herunder tekniske og organisatoriske foranstaltninger til at garantere datasikkerheden
scc-subprocessors = Liste over underdatabehandlere
scc-subprocessors-lead = Den dataansvarlige har godkendt brugen af følgende underdatabehandlere:
scc-entry-description = Beskrivelse af behandlingen (herunder en klar afgrænsning af ansvaret, hvis flere underdatabehandlere er godkendt)
scc-onward-caption = Genstand for samt karakter og varighed af behandlingen hos { -subprocessors }, med én række for hver
scc-onward-subject = Genstand
scc-onward-nature = Karakter
scc-onward-duration = Varighed

## Commission Implementing Decision (EU) 2021/914

scc-2021-914 = Bilag til standardkontraktbestemmelserne, (EU) 2021/914
    .intro = Disse bilag er en del af de standardkontraktbestemmelser for overførsel af personoplysninger til tredjelande, der findes i bilaget til Kommissionens gennemførelsesafgørelse (EU) 2021/914 af 4. juni 2021.
    .parties = A. Liste over parter
    .activities = Aktiviteter, der er relevante for de oplysninger, der overføres i henhold til disse bestemmelser
    .role = Rolle (dataansvarlig/databehandler)
    .date = Underskrift og dato
    .description = B. Beskrivelse af overførslen
    .subjects = Kategorier af registrerede, hvis personoplysninger overføres
    .data = Kategorier af personoplysninger, der overføres
    .sensitive = Følsomme oplysninger, der overføres (hvis relevant), og anvendte begrænsninger eller garantier
    .frequency = Overførslens hyppighed (f.eks. om oplysningerne overføres én gang eller løbende)
    .purpose = Formål med dataoverførslen og viderebehandlingen
    .retention = Det tidsrum, hvori personoplysningerne vil blive opbevaret, eller, hvis dette ikke er muligt, de kriterier, der anvendes til at fastlægge dette tidsrum
    .onward = Ved overførsler til (under)databehandlere angives også behandlingens genstand, karakter og varighed
    .authority = C. Kompetent tilsynsmyndighed
    .authority-lead = Angiv den eller de kompetente tilsynsmyndigheder i overensstemmelse med bestemmelse 13
    .measures-lead = Beskrivelse af de tekniske og organisatoriske foranstaltninger, som dataimportøren/dataimportørerne har gennemført (herunder relevante certificeringer) for at sikre et passende sikkerhedsniveau under hensyntagen til behandlingens karakter, omfang, sammenhæng og formål samt risiciene for fysiske personers rettigheder og frihedsrettigheder.
    .assistance = Ved overførsler til (under)databehandlere beskrives også de specifikke tekniske og organisatoriske foranstaltninger, som (under)databehandleren skal træffe for at kunne bistå den dataansvarlige og, ved overførsler fra en databehandler til en underdatabehandler, dataeksportøren
    .subprocessors-note = Dette bilag skal udfyldes for modul to og tre i tilfælde af specifik godkendelse af underdatabehandlere (bestemmelse 9, litra a), valgmulighed 1).

## Technical and organisational measures by themselves

measures-annex = Tekniske og organisatoriske foranstaltninger
    .intro = Databehandleren gennemfører og opretholder følgende foranstaltninger efter artikel 32 i { -gdpr }, når databehandleren behandler personoplysninger for at levere { $product }.
