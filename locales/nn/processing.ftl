### What is processed, and how, in Norwegian nynorsk: one message for each standard code of a register or an agreement.
### The words of a register’s own codes stand in its own files, under ids of the same kind.
### Parts of sentences, for lists, begin with a small letter and have no full stop; whole sentences have one.
### The terms of articles 4, 9 and 10 are those of the Norwegian text of personvernforordninga, which exists in bokmål only:
### recalled, not compared with it, and put into nynorsk by bilag. All else is bilag's own wording.

## Whose data: parts of sentences

data-subject-citizens = innbyggjarar
data-subject-contact-persons = kontaktpersonar hos kundar, leverandørar og samarbeidspartnarar
data-subject-customers = kundane til den behandlingsansvarlege
data-subject-employees = dei tilsette hos den behandlingsansvarlege
data-subject-guardians = foreldre og andre føresette
data-subject-job-applicants = jobbsøkjarar
data-subject-members = medlemmer
data-subject-patients = pasientar
data-subject-pupils = elevar
data-subject-students = studentar
data-subject-users = brukarar av tenesta
data-subject-website-visitors = besøkjande på nettstader

## Which data: parts of sentences

data-category-calendar-entries = kalenderoppføringar og planar
data-category-communication = innhald i meldingar og førespurnader
data-category-contact-details = kontaktopplysningar (adresse, e-postadresse og telefonnummer)
data-category-date-of-birth = fødselsdato
data-category-documents = innhald i dokument og filer som brukarane lastar opp
data-category-education = utdanning og kvalifikasjonar
data-category-employment = stilling, avdeling og andre opplysningar om arbeidsforholdet
data-category-invoice-details = faktureringsopplysningar
data-category-ip-address = IP-adresse og tekniske opplysningar om eininga til brukaren
data-category-location = lokaliseringsopplysningar
data-category-name = namn
data-category-national-identification-number = fødselsnummer eller anna nasjonalt identifikasjonsnummer
data-category-payment-details = betalingsopplysningar
data-category-photos = fotografi
data-category-profile = profilopplysningar og innstillingar
data-category-usage-logs = loggar over bruken av tenesta
data-category-user-account = brukarnamn og andre kontoopplysningar

## Data of Articles 9 and 10 of the GDPR: parts of sentences

sensitive-data-none = ingen
sensitive-data-racial-or-ethnic-origin = rasemessig eller etnisk opphav
sensitive-data-political-opinions = politisk oppfatning
sensitive-data-religious-or-philosophical-beliefs = religion eller filosofisk overtyding
sensitive-data-trade-union-membership = fagforeiningsmedlemskap
sensitive-data-genetic = genetiske opplysningar
sensitive-data-biometric = biometriske opplysningar med det formålet å eintydig identifisere ein fysisk person
sensitive-data-health = helseopplysningar
sensitive-data-sex-life-or-orientation = seksuelle forhold eller seksuell orientering
sensitive-data-criminal-offences = straffedommar og lovbrot

## What protects these: sentences

safeguard-not-applicable = Ikkje aktuelt.
safeguard-strict-purpose-limitation = Opplysningane blir berre behandla for dei formåla som er oppgitte.
safeguard-access-restrictions = Berre medarbeidarar som treng opplysningane i arbeidet sitt, har tilgang til dei.
safeguard-trained-staff = Berre medarbeidarar som har gjennomført særskild opplæring, har tilgang til opplysningane.
safeguard-access-log = All tilgang til opplysningane blir registrert.
safeguard-onward-transfer-restrictions = Opplysningane blir ikkje overførte vidare.
safeguard-additional-encryption = Opplysningane blir krypterte med eigne nøklar.

## What the processing is about: sentences

# $product (string): the service that the agreement is about
subject-matter-service = Databehandlaren leverer { $product } og behandlar personopplysningar i den grad det er nødvendig for dette.
subject-matter-hosting = Databehandlaren driftar { $product } og lagrar opplysningane som brukarane til den behandlingsansvarlege legg inn.
subject-matter-support = Databehandlaren hjelper brukarane til den behandlingsansvarlege og har i den samanhengen tilgang til opplysningane deira når dei ber om hjelp.
subject-matter-maintenance = Databehandlaren vedlikeheld og vidareutviklar { $product }, rettar feil og overvakar drifta.

## What is done with the data, in the words of Article 4(2) of the GDPR: parts of sentences

nature-collection = innsamling
nature-recording = registrering
nature-organisation = organisering
nature-structuring = strukturering
nature-storage = lagring
nature-adaptation = tilpassing eller endring
nature-retrieval = gjenfinning
nature-consultation = konsultering
nature-use = bruk
nature-disclosure = utlevering ved overføring
nature-combination = samanstilling eller samkøyring
nature-restriction = avgrensing
nature-erasure = sletting
nature-destruction = tilinkjesgjering

## What for: parts of sentences

purpose-service-delivery = levering av { $product } til den behandlingsansvarlege
purpose-hosting = drift og hosting
purpose-support = brukarstøtte
purpose-maintenance = vedlikehald, feilretting og utvikling
purpose-security = informasjonstryggleik
purpose-backup = tryggingskopiering
purpose-billing = fakturering
purpose-statistics = statistikk over bruken av tenesta

## For how long: sentences

duration-agreement-term = Så lenge avtalen gjeld.
duration-until-deletion = Til personopplysningane er sletta eller leverte tilbake.
retention-agreement-term = Personopplysningane blir lagra så lenge avtalen gjeld.
retention-until-deleted-by-controller = Personopplysningane blir lagra til den behandlingsansvarlege eller brukarane til den behandlingsansvarlege slettar dei.
retention-thirty-days = Personopplysningane blir sletta seinast 30 dagar etter at avtalen har teke slutt.
retention-ninety-days = Personopplysningane blir sletta seinast 90 dagar etter at avtalen har teke slutt.
frequency-continuous = Løpande.
frequency-one-off = Éin gong.
frequency-on-request = Når den behandlingsansvarlege ber om det.

## How high a level of security: sentences

security-level-normal = Behandlinga gjeld personopplysningar som eit normalt tryggleiksnivå er eigna for.
security-level-high = Behandlinga omfattar ei stor mengd personopplysningar eller opplysningar av sensitiv karakter. Det skal derfor etablerast eit høgt tryggleiksnivå.

## Technical and organisational measures: sentences

measure-pseudonymisation = Personopplysningar blir pseudonymiserte når dei blir brukte til statistikk, testing eller feilanalyse.
measure-encryption-at-rest = Databasar, filer og tryggingskopiar er krypterte ved lagring.
measure-encryption-in-transit = All trafikk over offentlege nett er kryptert med TLS 1.2 eller nyare.
measure-access-control = Tilgang til personopplysningar blir gitt etter rolle og behov og blir gjennomgått minst éin gong i året.
measure-multi-factor-authentication = Medarbeidarane bruker multifaktorautentisering når dei loggar seg på system med personopplysningar.
measure-confidentiality-agreements = Alle medarbeidarar med tilgang til personopplysningar har teieplikt.
measure-separation = Opplysningane til kvar kunde er logisk skilde frå opplysningane til andre kundar.
measure-physical-security = Lokale og datasenter er låste, og tilgangen til dei blir kontrollert og logga.
measure-remote-work = Fjernarbeid skjer over krypterte samband og på krypterte einingar som databehandlaren administrerer.
measure-data-minimisation = Det blir berre samla inn personopplysningar som er nødvendige for tenesta.
measure-logging = Tilgang til og endringar i personopplysningar blir logga, og loggane er verna mot endring.
measure-change-management = Endringar i systema blir kontrollerte, testa og godkjende før dei blir sette i drift.
measure-malware-protection = Serverar og arbeidseiningar er verna mot skadevare.
measure-patching = Tryggingsoppdateringar blir installerte utan ugrunna opphald, kritiske oppdateringar innan 7 dagar.
measure-backup = Det blir teke tryggingskopi av opplysningane kvar dag, og kopiane blir lagra åtskilt frå driftsmiljøet.
measure-redundancy = Kritiske komponentar er redundante, slik at tenesta held fram dersom ein av dei sviktar.
measure-restoration = Det finst dokumenterte rutinar for å gjenopprette opplysningane og tenesta etter ei hending.
measure-monitoring = Drifta blir overvaka heile døgnet, og varsel blir følgde opp.
measure-annual-review = Tiltaka blir gjennomgåtte og evaluerte minst éin gong i året.
measure-risk-assessment = Risikoane for dei registrerte blir vurderte minst éin gong i året og ved vesentlege endringar.
measure-penetration-test = Uavhengige ekspertar gjennomfører ein inntrengingstest minst éin gong i året.
measure-vulnerability-scanning = Systema blir skanna for sårbarheiter minst éin gong i månaden.
measure-restore-test = Gjenoppretting frå tryggingskopi blir testa minst éin gong i året.
measure-training = Medarbeidarane får opplæring i personvern og informasjonstryggleik minst éin gong i året.
measure-certification-iso-27001 = Styringssystemet for informasjonstryggleik er sertifisert etter ISO/IEC 27001.
measure-data-subject-requests = Databehandlaren vidareformidlar førespurnader frå registrerte utan ugrunna opphald og tilbyr funksjonar for innsyn, retting, sletting og eksport.
measure-breach-notification = Databehandlaren varslar den behandlingsansvarlege om brot på personopplysningstryggleiken utan ugrunna opphald og seinast 24 timar etter å ha fått kjennskap til brotet.
measure-impact-assessment = Databehandlaren medverkar til vurderingar av personvernkonsekvensar og førehandsdrøftingar med dei opplysningane databehandlaren har.
measure-export = Den behandlingsansvarlege kan få opplysningane sine eksporterte i eit vanleg, maskinleseleg format.

## At the end of the agreement: sentences

termination-deletion = Databehandlaren slettar alle personopplysningane og dokumenterer på førespurnad at det er gjort.
termination-return = Databehandlaren leverer alle personopplysningane tilbake til den behandlingsansvarlege og slettar eksisterande kopiar.
termination-controller-chooses = Databehandlaren slettar alle personopplysningane eller leverer dei tilbake, etter det den behandlingsansvarlege vel.

## Audits: sentences

audit-annual-report = Databehandlaren hentar éin gong i året inn ein revisjonsrapport frå ein uavhengig tredjepart og gjer han tilgjengeleg for den behandlingsansvarlege.
audit-certification-report = Databehandlaren gjer gjeldande sertifikat og attestasjonsrapportar tilgjengelege for den behandlingsansvarlege på førespurnad.
audit-questionnaire = Databehandlaren svarar på skriftlege spørsmål frå den behandlingsansvarlege om korleis databehandlaren oppfyller pliktene sine.
audit-inspection = Den behandlingsansvarlege, eller ein revisor med fullmakt frå den behandlingsansvarlege, kan inspisere lokala og systema til databehandlaren etter varsel i rimeleg tid. Kvar part ber sine eigne kostnader.
subprocessor-audit-by-processor = Databehandlaren fører tilsyn med underdatabehandlarane sine og dokumenterer dette for den behandlingsansvarlege på førespurnad.
subprocessor-audit-report = Databehandlaren hentar kvart år inn revisjonsrapportar eller sertifikat frå underdatabehandlarane sine og gjer dei tilgjengelege for den behandlingsansvarlege på førespurnad.
subprocessor-audit-inspection = Den behandlingsansvarlege kan delta i ein inspeksjon hos ein underdatabehandlar når den behandlingsansvarlege meiner det er nødvendig.

## What a party does that matters to a transfer: sentences

activity-provides-service = Leverer { $product } og behandlar personopplysningar på vegner av kundane sine.
activity-uses-service = Bruker { $product } i si eiga verksemd.

## How far a sub-processor can see personal data: parts of sentences

access-none = ingen
access-encrypted-only = berre krypterte opplysningar
access-support = berre ved brukarstøtte, på førespurnad
access-full = i klartekst
