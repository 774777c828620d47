### What is processed, and how, in Norwegian bokmål: one message for each standard code of a register or an agreement.
### Terms of Articles 4(2), 9 and 10 are those of personvernforordningen. Parts of sentences, for lists, begin with a small
### letter and have no full stop; whole sentences have one.

## Hvem opplysningene gjelder: setningsledd

data-subject-citizens = innbyggere
data-subject-contact-persons = kontaktpersoner hos kunder, leverandører og samarbeidspartnere
data-subject-customers = den behandlingsansvarliges kunder
data-subject-employees = den behandlingsansvarliges ansatte
data-subject-guardians = foreldre og andre foresatte
data-subject-job-applicants = jobbsøkere
data-subject-members = medlemmer
data-subject-patients = pasienter
data-subject-pupils = elever
data-subject-students = studenter
data-subject-users = brukere av tjenesten
data-subject-website-visitors = besøkende på nettsteder

## Hvilke opplysninger: setningsledd

data-category-calendar-entries = kalenderoppføringer og planer
data-category-communication = innholdet i meldinger og henvendelser
data-category-contact-details = kontaktopplysninger (adresse, e-postadresse og telefonnummer)
data-category-date-of-birth = fødselsdato
data-category-documents = innholdet i dokumenter og filer som brukere laster opp
data-category-education = utdanning og kvalifikasjoner
data-category-employment = stilling, avdeling og andre opplysninger om ansettelsen
data-category-invoice-details = fakturaopplysninger
data-category-ip-address = IP-adresse og tekniske opplysninger om brukerens enhet
data-category-location = lokaliseringsopplysninger
data-category-name = navn
data-category-national-identification-number = fødselsnummer eller annet nasjonalt identifikasjonsnummer
data-category-payment-details = betalingsopplysninger
data-category-photos = bilder
data-category-profile = profilopplysninger og innstillinger
data-category-usage-logs = logger over bruken av tjenesten
data-category-user-account = brukernavn og andre kontoopplysninger

## Opplysninger etter artikkel 9 og 10: setningsledd

sensitive-data-none = ingen
sensitive-data-racial-or-ethnic-origin = rasemessig eller etnisk opprinnelse
sensitive-data-political-opinions = politisk oppfatning
sensitive-data-religious-or-philosophical-beliefs = religion eller filosofisk overbevisning
sensitive-data-trade-union-membership = fagforeningsmedlemskap
sensitive-data-genetic = genetiske opplysninger
sensitive-data-biometric = biometriske opplysninger med det formål å entydig identifisere en fysisk person
sensitive-data-health = helseopplysninger
sensitive-data-sex-life-or-orientation = seksuelle forhold eller seksuell orientering
sensitive-data-criminal-offences = straffedommer og lovovertredelser

## Hva som verner dem: setninger

safeguard-not-applicable = Ikke aktuelt.
safeguard-strict-purpose-limitation = Opplysningene behandles bare for de formålene som er oppgitt.
safeguard-access-restrictions = Bare ansatte som trenger opplysningene i arbeidet sitt, har tilgang til dem.
safeguard-trained-staff = Bare ansatte med særskilt opplæring har tilgang til opplysningene.
safeguard-access-log = All tilgang til opplysningene registreres.
safeguard-onward-transfer-restrictions = Opplysningene overføres ikke videre.
safeguard-additional-encryption = Opplysningene krypteres med egne nøkler.

## Hva behandlingen gjelder: setninger

# $product (string): the service that the agreement is about
subject-matter-service = Databehandleren leverer { $product } og behandler personopplysninger i den utstrekning det er nødvendig for leveransen.
subject-matter-hosting = Databehandleren drifter { $product } og lagrer opplysningene som den behandlingsansvarliges brukere legger inn.
subject-matter-support = Databehandleren bistår den behandlingsansvarliges brukere og har i den forbindelse tilgang til opplysningene deres når de ber om hjelp.
subject-matter-maintenance = Databehandleren vedlikeholder og videreutvikler { $product }, retter feil og overvåker driften.

## Hva som gjøres med opplysningene, med ordene i artikkel 4 nr. 2: setningsledd

nature-collection = innsamling
nature-recording = registrering
nature-organisation = organisering
nature-structuring = strukturering
nature-storage = lagring
nature-adaptation = tilpasning eller endring
nature-retrieval = gjenfinning
nature-consultation = konsultering
nature-use = bruk
nature-disclosure = utlevering ved overføring
nature-combination = sammenstilling eller samkjøring
nature-restriction = begrensning
nature-erasure = sletting
nature-destruction = tilintetgjøring

## Formål: setningsledd

purpose-service-delivery = levering av { $product } til den behandlingsansvarlige
purpose-hosting = drift og hosting
purpose-support = brukerstøtte
purpose-maintenance = vedlikehold, feilretting og videreutvikling
purpose-security = informasjonssikkerhet
purpose-backup = sikkerhetskopiering
purpose-billing = fakturering
purpose-statistics = statistikk over bruken av tjenesten

## Hvor lenge: setninger

duration-agreement-term = Så lenge avtalen gjelder.
duration-until-deletion = Til personopplysningene er slettet eller tilbakelevert.
retention-agreement-term = Personopplysningene lagres så lenge avtalen gjelder.
retention-until-deleted-by-controller = Personopplysningene lagres til den behandlingsansvarlige eller dens brukere sletter dem.
retention-thirty-days = Personopplysningene slettes senest 30 dager etter at avtalen er opphørt.
retention-ninety-days = Personopplysningene slettes senest 90 dager etter at avtalen er opphørt.
frequency-continuous = Løpende.
frequency-one-off = Én gang.
frequency-on-request = På anmodning fra den behandlingsansvarlige.

## Hvor høyt sikkerhetsnivå: setninger

security-level-normal = Behandlingen gjelder personopplysninger som det er tilstrekkelig å sikre på et normalt nivå.
security-level-high = Behandlingen gjelder et stort omfang av personopplysninger eller opplysninger av sensitiv karakter. Det skal derfor etableres et høyt sikkerhetsnivå.

## Tekniske og organisatoriske tiltak: setninger

measure-pseudonymisation = Personopplysninger pseudonymiseres når de brukes til statistikk, testing eller feilsøking.
measure-encryption-at-rest = Databaser, filer og sikkerhetskopier er kryptert ved lagring.
measure-encryption-in-transit = All trafikk over offentlige nett er kryptert med TLS 1.2 eller nyere.
measure-access-control = Tilgang til personopplysninger gis etter rolle og behov og gjennomgås minst én gang i året.
measure-multi-factor-authentication = Ansatte bruker flerfaktorautentisering når de logger på systemer med personopplysninger.
measure-confidentiality-agreements = Alle ansatte med tilgang til personopplysninger har taushetsplikt.
measure-separation = Hver kundes opplysninger er logisk adskilt fra andre kunders.
measure-physical-security = Lokaler og datasentre er låst, og adgangen kontrolleres og logges.
measure-remote-work = Arbeid utenfor kontoret skjer over krypterte forbindelser og på krypterte enheter som databehandleren styrer.
measure-data-minimisation = Det samles bare inn personopplysninger som er nødvendige for tjenesten.
measure-logging = Tilgang til og endringer i personopplysninger logges, og loggene er vernet mot endring.
measure-change-management = Endringer i systemene gjennomgås, testes og godkjennes før de settes i drift.
measure-malware-protection = Servere og arbeidsutstyr er beskyttet mot skadelig programvare.
measure-patching = Sikkerhetsoppdateringer installeres uten ugrunnet opphold, kritiske innen 7 dager.
measure-backup = Data sikkerhetskopieres daglig, og kopiene oppbevares adskilt fra driftsmiljøet.
measure-redundancy = Kritiske komponenter er redundante, slik at tjenesten er i drift selv om én av dem svikter.
measure-restoration = Det finnes dokumenterte rutiner for å gjenopprette data og tjeneste etter en hendelse.
measure-monitoring = Driften overvåkes hele døgnet, og varsler følges opp.
measure-annual-review = Tiltakene gjennomgås og vurderes minst én gang i året.
measure-risk-assessment = Risikoen for de registrerte vurderes minst én gang i året og ved vesentlige endringer.
measure-penetration-test = Uavhengige fagfolk gjennomfører en inntrengingstest minst én gang i året.
measure-vulnerability-scanning = Systemene skannes for sårbarheter minst én gang i måneden.
measure-restore-test = Gjenoppretting fra sikkerhetskopi testes minst én gang i året.
measure-training = Ansatte får opplæring i personvern og informasjonssikkerhet minst én gang i året.
measure-certification-iso-27001 = Styringssystemet for informasjonssikkerhet er sertifisert etter ISO/IEC 27001.
measure-data-subject-requests = Databehandleren videresender henvendelser fra registrerte uten ugrunnet opphold og tilbyr funksjoner for innsyn, retting, sletting og eksport.
measure-breach-notification = Databehandleren varsler den behandlingsansvarlige om brudd på personopplysningssikkerheten uten ugrunnet opphold og senest 24 timer etter å ha fått kjennskap til bruddet.
measure-impact-assessment = Databehandleren bidrar til vurderinger av personvernkonsekvenser og til forhåndsdrøftinger med de opplysningene den har.
measure-export = Den behandlingsansvarlige kan få opplysningene sine utlevert i et alminnelig anvendt og maskinlesbart format.

## Når avtalen opphører: setninger

termination-deletion = Databehandleren sletter alle personopplysninger og dokumenterer på anmodning at det er gjort.
termination-return = Databehandleren tilbakeleverer alle personopplysninger til den behandlingsansvarlige og sletter eksisterende kopier.
termination-controller-chooses = Databehandleren sletter eller tilbakeleverer alle personopplysninger, etter den behandlingsansvarliges valg.

## Revisjon: setninger

audit-annual-report = Databehandleren innhenter én gang i året en revisjonsrapport fra en uavhengig tredjepart og gjør den tilgjengelig for den behandlingsansvarlige.
audit-certification-report = Databehandleren gjør gyldige sertifikater og revisjonsrapporter tilgjengelige for den behandlingsansvarlige på anmodning.
audit-questionnaire = Databehandleren svarer på den behandlingsansvarliges skriftlige spørsmål om etterlevelsen.
audit-inspection = Den behandlingsansvarlige, eller en revisor den har gitt fullmakt, kan inspisere databehandlerens lokaler og systemer etter rimelig varsel. Hver part bærer sine egne kostnader.
subprocessor-audit-by-processor = Databehandleren fører tilsyn med sine underdatabehandlere og dokumenterer dette overfor den behandlingsansvarlige på anmodning.
subprocessor-audit-report = Databehandleren innhenter hvert år revisjonsrapporter eller sertifikater fra sine underdatabehandlere og gjør dem tilgjengelige for den behandlingsansvarlige på anmodning.
subprocessor-audit-inspection = Den behandlingsansvarlige kan delta i en inspeksjon hos en underdatabehandler når den anser det som nødvendig.

## Hva en part gjør som er relevant for en overføring: setninger

activity-provides-service = Leverer { $product } og behandler personopplysninger på vegne av kundene sine.
activity-uses-service = Bruker { $product } i egen virksomhet.

## Hvor mye en underdatabehandler kan se: setningsledd

access-none = ingen
access-encrypted-only = bare til krypterte data
access-support = bare ved brukerstøtte, på anmodning
access-full = i klartekst
