### The annexes of the parties' forms, in Norwegian bokmål.
### The titles of the SSA form are official (Digdir and DFØ, databehandleravtale). No Norwegian text of Commission Implementing
### Decisions (EU) 2021/914 and (EU) 2021/915 was found, and the Danish authority's form has none: their headings are bilag's own
### wording, in the terms of personvernforordningen. Spaces inside references are no-break spaces.

## Opplysninger om avtalen: ledetekster, uten kolon

detail-data-subjects = Kategorier av registrerte
detail-data-categories = Kategorier av personopplysninger
detail-sensitive-data = Sensitive opplysninger
detail-safeguards = Begrensninger og garantier for sensitive opplysninger
detail-subject-matter = Gjenstanden for behandlingen
detail-nature = Behandlingens art
detail-purposes = Formålet med behandlingen
detail-duration = Behandlingens varighet
detail-retention = Lagringstid
detail-frequency = Hvor ofte overføringen skjer
detail-locations = Databehandlerens egne steder
detail-security-level = Sikkerhetsnivå
detail-measures-confidentiality = Konfidensialitet
detail-measures-integrity = Integritet
detail-measures-availability = Tilgjengelighet og robusthet
detail-measures-testing = Testing, analyse og vurdering
detail-measures-assistance = Bistand til den behandlingsansvarlige
detail-main-agreement = Underliggende avtale
detail-authorisation = Tillatelse til underdatabehandlere
detail-notice-days = Varsel om endringer
detail-authority = Vedkommende tilsynsmyndighet
detail-modules = Moduler
detail-termination = Når avtalen opphører
detail-audits = Revisjon hos databehandleren
detail-subprocessor-audits = Revisjon hos underdatabehandlere
detail-sector-rules = Regler for sektoren
detail-other = Andre vilkår

## Partenes valg

authorisation-specific = Særlig tillatelse
authorisation-general = Generell tillatelse
# $count (number): days
notice-days =
    { $count ->
        [one] { $count } dag før endringen
       *[other] { $count } dager før endringen
    }
module-1 = Modul én: overføring fra behandlingsansvarlig til behandlingsansvarlig
module-2 = Modul to: overføring fra behandlingsansvarlig til databehandler
module-3 = Modul tre: overføring fra databehandler til databehandler
module-4 = Modul fire: overføring fra databehandler til behandlingsansvarlig
# $country (string): the state whose authority it is; stands after its name
authority-of = ({ $country })
role-controller = behandlingsansvarlig
role-processor = databehandler

## Parter i en overføring

party-exporter = Dataeksportør
party-importer = Dataimportør
fact-activities = Relevante aktiviteter
fact-role = Rolle
signatory-accession = Tiltredelsesdato

## Kolonner, og ledetekster for en underdatabehandler

column-delimitation = Avgrensning av ansvar
column-legal-name = Registrert navn
column-registration-number = Organisasjonsnummer
column-address = Adresse
column-contact = Kontaktperson
column-stored-in = Data lagres i
column-data-categories = Personopplysninger
column-access = Tilgang til personopplysninger
column-duration = Varighet
column-since = Brukt siden
column-website = Nettsted
# $name (string): the sub-processor
entry-heading = { $name }

## Det flere skjemaer har felles

# $product (string): the service that the agreement is about
# $date (string): the day on which the annex is right, already formatted
form-subtitle = { -annex } til { -agreement } for { $product }, per { $date }
form-general = Den behandlingsansvarlige har gitt generell tillatelse. Databehandleren skal varsle den behandlingsansvarlige skriftlig om enhver planlagt endring som gjelder bruk av nye { -subprocessors } eller utskifting av { -subprocessors }, innen fristen ovenfor, slik at den behandlingsansvarlige kan motsette seg endringen før den trer i kraft. Dersom den behandlingsansvarlige ikke har motsatt seg endringen innen fristen, anses den som tillatt.
form-specific = Den behandlingsansvarlige gir særlig tillatelse til hver { -subprocessors(case: "singular") }. Databehandleren skal sende en skriftlig anmodning innen fristen ovenfor, med de opplysningene den behandlingsansvarlige trenger for å ta stilling til den. Svarer den behandlingsansvarlige ikke, er tillatelse ikke gitt.
form-nature = Behandlingens art
form-purpose = Formålet med behandlingen
form-data = Kategorier av personopplysninger
form-subjects = Kategorier av registrerte
form-duration = Behandlingens varighet
form-retention = Lagringstid og sletting
form-conditions = Vilkår for bruk av { -subprocessors }
form-approved = Godkjente { -subprocessors }
form-subject = Gjenstanden for behandlingen
form-security = Sikkerhet ved behandlingen
form-assistance = Bistand til den behandlingsansvarlige
form-location = Sted for behandlingen
form-transfer-instruction = Overføring til tredjeland
form-audit = Revisjon og inspeksjon hos databehandleren
form-subprocessor-audit = Revisjon hos { -subprocessors }
form-sector = Regler for den behandlingsansvarliges sektor
form-measures = Databehandleren skal minst gjennomføre og opprettholde følgende tiltak.
form-locations = I tillegg til databehandlerens egne steder behandles personopplysningene hos følgende { -subprocessors }:
form-locations-above = I tillegg til databehandlerens egne steder behandles personopplysningene i de landene som er oppgitt for hver { -subprocessors(case: "singular") } i punkt { HEADING("approved") }.
form-locations-caption = Steder der { -subprocessors } behandler personopplysninger, med én rad for hver
form-transfers = Databehandleren kan bare overføre personopplysninger til et tredjeland etter dokumentert instruks fra den behandlingsansvarlige og med gyldig grunnlag i { -gdpr } kapittel V. Instruksen omfatter følgende overføringer:
form-transfers-caption = Overføringer til tredjeland og grunnlaget for dem, med én rad for hver { -subprocessors(case: "singular") }
form-transfers-none = Ingen. All behandling skjer innenfor EU/EØS.

## Det danske Datatilsynets standardvilkår

dk-standard = Vedlegg A–D til de danske standardvilkårene
    .label = { -annex }
    .intro = Vedleggene er en del av det danske Datatilsynets standardvilkår ({ LANGUAGE("Standardkontraktsbestemmelser", tag: "da") }) etter { -gdpr } artikkel 28 nr. 8, januar 2020. Vilkårene gir ikke i seg selv grunnlag for å overføre personopplysninger til tredjeland.
    .a = Opplysninger om behandlingen
    .a-purpose = Formålet med databehandlerens behandling av personopplysninger på vegne av den behandlingsansvarlige
    .a-nature = Behandlingens art: hva databehandlerens behandling av personopplysninger på vegne av den behandlingsansvarlige i hovedsak går ut på
    .a-data = Behandlingen omfatter følgende typer personopplysninger om de registrerte
    .a-subjects = Behandlingen omfatter følgende kategorier av registrerte
    .a-duration = Databehandlerens behandling av personopplysninger på vegne av den behandlingsansvarlige kan begynne når vilkårene har trådt i kraft. Behandlingen har følgende varighet
    .b = Underdatabehandlere
    .b-approved = Godkjente underdatabehandlere
    .b-lead = Når vilkårene trer i kraft, har den behandlingsansvarlige godkjent bruk av følgende underdatabehandlere:
    .b-caption = Godkjente { -subprocessors }, med én rad for hver
    .b-name = Navn
    .b-number = Organisasjonsnummer
    .b-description = Beskrivelse av behandlingen
    .b-notice = Varsel før godkjenning av underdatabehandlere
    .c = Instruks for behandling av personopplysninger
    .c-subject = Gjenstanden for behandlingen og instruks
    .c-security = Sikkerhet ved behandlingen
    .c-assistance = Bistand til den behandlingsansvarlige
    .c-retention = Lagringstid og rutine for sletting
    .c-location = Sted for behandlingen
    .c-transfers = Instruks om overføring av personopplysninger til tredjeland
    .c-audit = Fremgangsmåte for den behandlingsansvarliges revisjoner, herunder inspeksjoner, av behandlingen hos databehandleren
    .c-subprocessor-audit = Fremgangsmåte for revisjoner, herunder inspeksjoner, av behandlingen hos underdatabehandlere
    .d = Partenes regulering av andre forhold

## Statens standardavtale (SSA)

no-standard = Bilag A–D til databehandleravtalen
    .label = Bilag
    .subtitle = { no-standard.label } til { -agreement } for { $product }, per { $date }
    .intro = Bilagene følger oppbyggingen av databehandleravtalen i Statens standardavtaler (SSA).
    .a = Opplysninger om behandlingen
    .b = Betingelser for Databehandlerens bruk av Underdatabehandlere
    .c = Instruks vedrørende behandling av personopplysninger
    .d = Endringer til Databehandleravtalens standardtekst og endringer etter avtaleinngåelse

## Commission Implementing Decision (EU) 2021/915

scc-2021-915 = Vedlegg til standardavtalevilkårene, (EU) 2021/915
    .intro = Vedleggene er en del av standardavtalevilkårene mellom behandlingsansvarlige og databehandlere i vedlegget til Kommisjonens gjennomføringsbeslutning (EU) 2021/915 av 4. juni 2021.
    .parties = Liste over partene
    .accession = Underskrift og tiltredelsesdato
    .description = Beskrivelse av behandlingen
    .subjects = Kategorier av registrerte hvis personopplysninger behandles
    .data = Kategorier av personopplysninger som behandles
    .sensitive = Sensitive opplysninger som behandles (dersom det er aktuelt), og begrensninger eller garantier som anvendes
    .purpose = Formål som personopplysningene behandles for på vegne av den behandlingsansvarlige
    .duration = Behandlingens varighet
    .onward = Ved behandling hos (under)databehandlere angis også gjenstanden for behandlingen og behandlingens art og varighet
    .measures-lead = Beskrivelse av de tekniske og organisatoriske sikkerhetstiltakene databehandleren har gjennomført (herunder relevante sertifiseringer) for å sikre et egnet sikkerhetsnivå, idet det tas hensyn til behandlingens art, omfang, formål og sammenhengen den utføres i, og til risikoene for fysiske personers rettigheter og friheter.
    .assistance = Beskrivelse av de særskilte tekniske og organisatoriske tiltakene databehandleren skal treffe for å kunne bistå den behandlingsansvarlige
    .subprocessors-note = Dette vedlegget skal fylles ut ved særlig tillatelse til bruk av underdatabehandlere (vilkår 7.7 bokstav a, alternativ 1).
scc-contact = Kontaktpersonens navn, stilling og kontaktopplysninger
scc-nature = Behandlingens art
scc-measures = Tekniske og organisatoriske tiltak, herunder tiltak for å ivareta opplysningenes sikkerhet
scc-subprocessors = Liste over underdatabehandlere
scc-subprocessors-lead = Den behandlingsansvarlige har godkjent bruk av følgende underdatabehandlere:
scc-entry-description = Beskrivelse av behandlingen (herunder en klar avgrensning av ansvar dersom flere underdatabehandlere er godkjent)
scc-onward-caption = Gjenstanden for behandlingen hos { -subprocessors } og behandlingens art og varighet, med én rad for hver
scc-onward-subject = Gjenstand
scc-onward-nature = Art
scc-onward-duration = Varighet

## Commission Implementing Decision (EU) 2021/914

scc-2021-914 = Vedlegg til standardavtalevilkårene, (EU) 2021/914
    .intro = Vedleggene er en del av standardavtalevilkårene for overføring av personopplysninger til tredjeland i vedlegget til Kommisjonens gjennomføringsbeslutning (EU) 2021/914 av 4. juni 2021.
    .parties = A. Liste over partene
    .activities = Aktiviteter som er relevante for opplysningene som overføres etter disse vilkårene
    .role = Rolle (behandlingsansvarlig/databehandler)
    .date = Underskrift og dato
    .description = B. Beskrivelse av overføringen
    .subjects = Kategorier av registrerte hvis personopplysninger overføres
    .data = Kategorier av personopplysninger som overføres
    .sensitive = Sensitive opplysninger som overføres (dersom det er aktuelt), og begrensninger eller garantier som anvendes
    .frequency = Hvor hyppig overføringen skjer (f.eks. om opplysningene overføres én gang eller løpende)
    .purpose = Formålet med overføringen og den videre behandlingen
    .retention = Det tidsrommet personopplysningene vil bli lagret, eller, dersom dette ikke er mulig, kriteriene som brukes for å fastsette dette tidsrommet
    .onward = Ved overføring til (under)databehandlere angis også gjenstanden for behandlingen og behandlingens art og varighet
    .authority = C. Vedkommende tilsynsmyndighet
    .authority-lead = Vedkommende tilsynsmyndighet etter vilkår 13
    .measures-lead = Beskrivelse av de tekniske og organisatoriske tiltakene dataimportøren har gjennomført (herunder relevante sertifiseringer) for å sikre et egnet sikkerhetsnivå, idet det tas hensyn til behandlingens art, omfang, formål og sammenhengen den utføres i, og til risikoene for fysiske personers rettigheter og friheter.
    .assistance = Ved overføring til (under)databehandlere beskrives også de særskilte tekniske og organisatoriske tiltakene (under)databehandleren skal treffe for å kunne bistå den behandlingsansvarlige og, ved overføring fra en databehandler til en underdatabehandler, dataeksportøren
    .subprocessors-note = Dette vedlegget skal fylles ut for modul to og tre ved særlig tillatelse til bruk av underdatabehandlere (vilkår 9 bokstav a, alternativ 1).

## Tekniske og organisatoriske tiltak alene

measures-annex = Tekniske og organisatoriske tiltak
    .intro = Databehandleren skal gjennomføre og opprettholde følgende tiltak etter { -gdpr } artikkel 32 når personopplysninger behandles for å levere { $product }.
