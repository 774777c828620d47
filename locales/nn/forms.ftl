### The annexes of the parties' forms, in Norwegian nynorsk. None of the forms has an official text in nynorsk.
### Titles and headings: the two Commission Implementing Decisions, the Danish supervisory authority's standard clauses and
### the Norwegian SSA form (whose bokmål titles A to D are known) are put into nynorsk by bilag, after the terms of
### personvernforordninga, whose Norwegian text exists in bokmål only. All else is bilag's own wording too.

## Facts of the agreement: labels, without a colon

detail-data-subjects = Kategoriar av registrerte
detail-data-categories = Kategoriar av personopplysningar
detail-sensitive-data = Sensitive opplysningar
detail-safeguards = Avgrensingar og garantiar for sensitive opplysningar
detail-subject-matter = Kva behandlinga gjeld
detail-nature = Arten av behandlinga
detail-purposes = Formålet med behandlinga
detail-duration = Kor lenge behandlinga varer
detail-retention = Lagringstid
detail-frequency = Kor ofte overføringa skjer
detail-locations = Databehandlaren sine eigne behandlingsstader
detail-security-level = Tryggleiksnivå
detail-measures-confidentiality = Konfidensialitet
detail-measures-integrity = Integritet
detail-measures-availability = Tilgjenge og robustheit
detail-measures-testing = Testing, vurdering og evaluering
detail-measures-assistance = Hjelp til den behandlingsansvarlege
detail-main-agreement = Hovudavtale
detail-authorisation = Løyve til å bruke underdatabehandlarar
detail-notice-days = Varsel om endringar
detail-authority = Kompetent tilsynsstyresmakt
detail-modules = Modular
detail-termination = Når avtalen tek slutt
detail-audits = Revisjon hos databehandlaren
detail-subprocessor-audits = Revisjon hos underdatabehandlarar
detail-sector-rules = Særreglar for sektoren
detail-other = Andre vilkår

## Choices of the parties

authorisation-specific = Særskilt løyve
authorisation-general = Generelt løyve
# $count (number): days
notice-days =
    { $count ->
        [one] { $count } dag før endringa
       *[other] { $count } dagar før endringa
    }
module-1 = Modul ein: overføring frå behandlingsansvarleg til behandlingsansvarleg
module-2 = Modul to: overføring frå behandlingsansvarleg til databehandlar
module-3 = Modul tre: overføring frå databehandlar til databehandlar
module-4 = Modul fire: overføring frå databehandlar til behandlingsansvarleg
# $country (string): the state whose authority it is; stands after its name
authority-of = ({ $country })
role-controller = behandlingsansvarleg
role-processor = databehandlar

## Parties to a transfer

party-exporter = Dataeksportør
party-importer = Dataimportør
fact-activities = Relevante aktivitetar
fact-role = Rolle
signatory-accession = Tiltredingsdato

## Columns, and labels of a sub-processor's facts

column-delimitation = Avgrensing av ansvar
column-legal-name = Registrert namn
column-registration-number = Organisasjonsnummer
column-address = Adresse
column-contact = Kontaktperson
column-stored-in = Lagringsstad
column-data-categories = Personopplysningar
column-access = Tilgang til personopplysningar
column-duration = Kor lenge
column-since = I bruk sidan
column-website = Nettstad
# $name (string): the sub-processor
entry-heading = { $name }

## What several forms share

# $product (string): the service that the agreement is about
# $date (string): the day on which the annex is right, already formatted
form-subtitle = { -annex } til { -agreement } for { $product }, per { $date }
form-general = Den behandlingsansvarlege har gitt generelt løyve. Databehandlaren skal innan fristen som er oppgitt ovanfor, varsle den behandlingsansvarlege skriftleg om alle planar om å ta i bruk nye { -subprocessors } eller skifte ut { -subprocessors }, slik at den behandlingsansvarlege kan motsetje seg endringa før ho tek til å gjelde. Dersom den behandlingsansvarlege ikkje har motsett seg endringa innan fristen, skal ho reknast som godkjend.
form-specific = Den behandlingsansvarlege gir særskilt løyve til kvar { -subprocessors(case: "singular") }. Databehandlaren skal søkje skriftleg om løyve innan fristen som er oppgitt ovanfor, og leggje ved dei opplysningane som den behandlingsansvarlege treng for å ta ei avgjerd. Dersom den behandlingsansvarlege ikkje svarar, er løyve ikkje gitt.
form-nature = Arten av behandlinga
form-purpose = Formålet med behandlinga
form-data = Kategoriar av personopplysningar
form-subjects = Kategoriar av registrerte
form-duration = Kor lenge behandlinga varer
form-retention = Lagringstid og sletting
form-conditions = Vilkår for å bruke { -subprocessors }
form-approved = Godkjende { -subprocessors }
form-subject = Kva behandlinga gjeld
form-security = Tryggleik ved behandlinga
form-assistance = Hjelp til den behandlingsansvarlege
form-location = Stad for behandlinga
form-transfer-instruction = Overføring til tredjeland
form-audit = Revisjon og inspeksjon hos databehandlaren
form-subprocessor-audit = Revisjon hos { -subprocessors }
form-sector = Særreglar for sektoren til den behandlingsansvarlege
form-measures = Databehandlaren skal setje i verk og halde ved lag minst tiltaka nedanfor.
form-locations = Ut over stadene der databehandlaren sjølv behandlar personopplysningane, blir dei behandla på desse stadene hos { -subprocessors(case: "definite") }:
form-locations-above = Ut over stadene der databehandlaren sjølv behandlar personopplysningane, blir dei behandla i dei landa som er oppgitte for kvar { -subprocessors(case: "singular") } i punkt { HEADING("approved") }.
form-locations-caption = Behandlingsstader hos { -subprocessors(case: "definite") }, med éi rad for kvar
form-transfers = Databehandlaren kan overføre personopplysningar til tredjeland berre etter dokumentert instruks frå den behandlingsansvarlege og på eit gyldig grunnlag etter kapittel V i { -gdpr }. Instruksen omfattar desse overføringane:
form-transfers-caption = Overføringar til tredjeland og grunnlaga for dei, med éi rad for kvar { -subprocessors(case: "singular") }
form-transfers-none = Ingen. All behandling skjer innanfor EU/EØS.

## The Danish supervisory authority's standard clauses

dk-standard = { -annex } A–D til standardavtalevilkåra
    .label = { -annex }
    .intro = { -annex } A–D er ein del av standardavtalevilkåra som det danske Datatilsynet vedtok i januar 2020 etter { -gdpr } artikkel 28 nr. 8. Vilkåra er ikkje i seg sjølve eit grunnlag for overføring til tredjeland.
    .a = Opplysningar om behandlinga
    .a-purpose = Formålet med behandlinga
    .a-nature = Arten av behandlinga
    .a-data = Typar personopplysningar
    .a-subjects = Kategoriar av registrerte
    .a-duration = Kor lenge behandlinga varer
    .b = Underdatabehandlarar
    .b-approved = Godkjende underdatabehandlarar
    .b-lead = Når vilkåra tek til å gjelde, har den behandlingsansvarlege godkjent bruk av desse underdatabehandlarane:
    .b-caption = Godkjende { -subprocessors }, med éi rad for kvar
    .b-name = Namn
    .b-number = CVR-/org.nr.
    .b-description = Beskriving av behandlinga
    .b-notice = Varsel om endringar
    .c = Instruks for behandling av personopplysningar
    .c-subject = Kva behandlinga gjeld
    .c-security = Tryggleik ved behandlinga
    .c-assistance = Hjelp til den behandlingsansvarlege
    .c-retention = Lagringstid og sletting
    .c-location = Stad for behandlinga
    .c-transfers = Instruks om overføring til tredjeland
    .c-audit = Revisjon hos databehandlaren
    .c-subprocessor-audit = Revisjon hos underdatabehandlarar
    .d = Korleis partane regulerer andre forhold

## The Norwegian government's standard agreement (SSA)

no-standard = Bilag A–D til databehandlaravtalen
    .label = Bilag
    .subtitle = { no-standard.label } til { -agreement } for { $product }, per { $date }
    .intro = Bilaga følgjer oppbygginga av databehandlaravtalen i Statens standardavtalar (SSA).
    .a = Opplysningar om behandlinga
    .b = Vilkår for at databehandlaren kan bruke underdatabehandlarar
    .c = Instruks om behandling av personopplysningar
    .d = Endringar i standardteksten og endringar etter at avtalen er inngått

## Commission Implementing Decision (EU) 2021/915

scc-2021-915 = { -annex } til standardavtalevilkåra, (EU) 2021/915
    .intro = Vedlegga er ein del av standardavtalevilkåra mellom behandlingsansvarlege og databehandlarar, som står i vedlegget til Kommisjonens gjennomføringsavgjerd (EU) 2021/915 av 4. juni 2021.
    .parties = Liste over partane
    .accession = Underskrift og tiltredingsdato
    .description = Beskriving av behandlinga
    .subjects = Kategoriar av registrerte som det blir behandla personopplysningar om
    .data = Kategoriar av personopplysningar som blir behandla
    .sensitive = Sensitive opplysningar som blir behandla (dersom det er aktuelt), og avgrensingar eller garantiar som gjeld for dei
    .purpose = Formål som personopplysningane blir behandla for på vegner av den behandlingsansvarlege
    .duration = Kor lenge behandlinga varer
    .onward = Ved behandling hos (under)databehandlarar skal ein òg oppgi kva behandlinga gjeld, arten av behandlinga og kor lenge ho varer
    .measures-lead = Beskriving av dei tekniske og organisatoriske tryggingstiltaka som databehandlaren eller databehandlarane har sett i verk (medrekna relevante sertifiseringar) for å sikre eit eigna tryggleiksnivå, der det er teke omsyn til arten av, omfanget av og formålet med behandlinga, til samanhengen ho blir utført i, og til risikoane for rettane og fridommane til fysiske personar.
    .assistance = Beskriving av dei særskilde tekniske og organisatoriske tiltaka som databehandlaren skal setje i verk for å kunne hjelpe den behandlingsansvarlege
    .subprocessors-note = Dette vedlegget skal fyllast ut ved særskilt løyve til å bruke underdatabehandlarar (vilkår 7.7 bokstav a, alternativ 1).
scc-contact = Namn, stilling og kontaktopplysningar for kontaktpersonen
scc-nature = Arten av behandlinga
scc-measures = Tekniske og organisatoriske tiltak, medrekna tiltak for å ta vare på tryggleiken til opplysningane
scc-subprocessors = Liste over underdatabehandlarar
scc-subprocessors-lead = Den behandlingsansvarlege har godkjent bruk av desse underdatabehandlarane:
scc-entry-description = Beskriving av behandlinga (med ei klar avgrensing av ansvar dersom fleire underdatabehandlarar er godkjende)
scc-onward-caption = Kva behandlinga hos { -subprocessors(case: "definite") } gjeld, arten av behandlinga og kor lenge ho varer, med éi rad for kvar
scc-onward-subject = Kva behandlinga gjeld
scc-onward-nature = Art
scc-onward-duration = Kor lenge

## Commission Implementing Decision (EU) 2021/914

scc-2021-914 = { -annex } til standardavtalevilkåra, (EU) 2021/914
    .intro = Vedlegga er ein del av standardavtalevilkåra for overføring av personopplysningar til tredjeland, som står i vedlegget til Kommisjonens gjennomføringsavgjerd (EU) 2021/914 av 4. juni 2021.
    .parties = A. Liste over partane
    .activities = Aktivitetar som er relevante for opplysningane som blir overførte etter desse vilkåra
    .role = Rolle (behandlingsansvarleg/databehandlar)
    .date = Underskrift og dato
    .description = B. Beskriving av overføringa
    .subjects = Kategoriar av registrerte som det blir overført personopplysningar om
    .data = Kategoriar av personopplysningar som blir overførte
    .sensitive = Sensitive opplysningar som blir overførte (dersom det er aktuelt), og avgrensingar eller garantiar som gjeld for dei
    .frequency = Kor ofte overføringa skjer (t.d. om opplysningane blir overførte éin gong eller løpande)
    .purpose = Formålet/formåla med overføringa og den vidare behandlinga
    .retention = Tidsrommet personopplysningane blir lagra, eller, dersom det ikkje er mogleg, kriteria for å fastsetje det
    .onward = Ved overføring til (under)databehandlarar skal ein òg oppgi kva behandlinga gjeld, arten av behandlinga og kor lenge ho varer
    .authority = C. Kompetent tilsynsstyresmakt
    .authority-lead = Oppgi den eller dei kompetente tilsynsstyresmaktene etter vilkår 13
    .measures-lead = Beskriving av dei tekniske og organisatoriske tiltaka som dataimportøren eller dataimportørane har sett i verk (medrekna relevante sertifiseringar) for å sikre eit eigna tryggleiksnivå, der det er teke omsyn til arten av, omfanget av og formålet med behandlinga, til samanhengen ho blir utført i, og til risikoane for rettane og fridommane til fysiske personar.
    .assistance = Ved overføring til (under)databehandlarar skal ein òg beskrive dei særskilde tekniske og organisatoriske tiltaka som (under)databehandlaren skal setje i verk for å kunne hjelpe den behandlingsansvarlege og, ved overføring frå ein databehandlar til ein underdatabehandlar, dataeksportøren
    .subprocessors-note = Dette vedlegget skal fyllast ut for modul to og tre ved særskilt løyve til å bruke underdatabehandlarar (vilkår 9 bokstav a, alternativ 1).

## Technical and organisational measures by themselves

measures-annex = Tekniske og organisatoriske tiltak
    .intro = Databehandlaren skal setje i verk og halde ved lag desse tiltaka etter { -gdpr } artikkel 32 når databehandlaren behandlar personopplysningar for å levere { $product }.
