### What is processed, and how, in Danish: one message for each standard code of a register or an agreement.
### The words of a register’s own codes stand in its own files, under ids of the same kind.
### Parts of sentences, for lists, begin with a small letter and have no full stop; whole sentences have one.
### The terms of Articles 4(2), 9 and 10 follow the Danish text of the GDPR, from memory; all else is bilag's own wording.

## Whose data: parts of sentences

data-subject-citizens = borgere
data-subject-contact-persons = kontaktpersoner hos kunder, leverandører og samarbejdspartnere
data-subject-customers = den dataansvarliges kunder
data-subject-employees = den dataansvarliges medarbejdere
data-subject-guardians = forældre og andre værger
data-subject-job-applicants = jobansøgere
data-subject-members = medlemmer
data-subject-patients = patienter
data-subject-pupils = elever
data-subject-students = studerende
data-subject-users = brugere af tjenesten
data-subject-website-visitors = besøgende på hjemmesider

## Which data: parts of sentences

data-category-calendar-entries = kalenderaftaler og planer
data-category-communication = indhold af beskeder og henvendelser
data-category-contact-details = kontaktoplysninger (adresse, e-mailadresse og telefonnummer)
data-category-date-of-birth = fødselsdato
data-category-documents = indhold af dokumenter og filer uploadet af brugerne
data-category-education = uddannelse og kvalifikationer
data-category-employment = stilling, afdeling og andre oplysninger om ansættelsen
data-category-invoice-details = faktureringsoplysninger
data-category-ip-address = IP-adresse og tekniske oplysninger om brugerens enhed
data-category-location = lokaliseringsdata
data-category-name = navn
data-category-national-identification-number = personnummer (CPR-nummer) eller andet nationalt identifikationsnummer
data-category-payment-details = betalingsoplysninger
data-category-photos = fotografier
data-category-profile = profiloplysninger og indstillinger
data-category-usage-logs = logdata om brugen af tjenesten
data-category-user-account = brugernavn og andre kontooplysninger

## Data of Articles 9 and 10 of the GDPR: parts of sentences

sensitive-data-none = ingen
sensitive-data-racial-or-ethnic-origin = race eller etnisk oprindelse
sensitive-data-political-opinions = politisk overbevisning
sensitive-data-religious-or-philosophical-beliefs = religiøs eller filosofisk overbevisning
sensitive-data-trade-union-membership = fagforeningsmæssigt tilhørsforhold
sensitive-data-genetic = genetiske data
sensitive-data-biometric = biometriske data med det formål entydigt at identificere en fysisk person
sensitive-data-health = helbredsoplysninger
sensitive-data-sex-life-or-orientation = seksuelle forhold eller seksuel orientering
sensitive-data-criminal-offences = straffedomme og lovovertrædelser

## What protects these: sentences

safeguard-not-applicable = Ikke relevant.
safeguard-strict-purpose-limitation = Oplysningerne behandles kun til de angivne formål.
safeguard-access-restrictions = Kun medarbejdere, der har et arbejdsbetinget behov for oplysningerne, har adgang til dem.
safeguard-trained-staff = Kun medarbejdere, der har gennemført en særlig uddannelse, har adgang til oplysningerne.
safeguard-access-log = Al adgang til oplysningerne registreres.
safeguard-onward-transfer-restrictions = Oplysningerne videreoverføres ikke.
safeguard-additional-encryption = Oplysningerne krypteres med egne, særskilte nøgler.

## What the processing is about: sentences

# $product (string): the service that the agreement is about
subject-matter-service = Databehandleren leverer { $product } og behandler personoplysninger i det omfang, det er nødvendigt til dette formål.
subject-matter-hosting = Databehandleren driver { $product } og opbevarer de oplysninger, som den dataansvarliges brugere indtaster.
subject-matter-support = Databehandleren bistår den dataansvarliges brugere og har i den forbindelse adgang til deres oplysninger, når de beder om hjælp.
subject-matter-maintenance = Databehandleren vedligeholder og udvikler { $product }, retter fejl og overvåger driften.

## What is done with the data, in the words of Article 4(2) of the GDPR: parts of sentences

nature-collection = indsamling
nature-recording = registrering
nature-organisation = organisering
nature-structuring = systematisering
nature-storage = opbevaring
nature-adaptation = tilpasning eller ændring
nature-retrieval = genfinding
nature-consultation = søgning
nature-use = brug
nature-disclosure = videregivelse ved transmission
nature-combination = sammenstilling eller samkøring
nature-restriction = begrænsning
nature-erasure = sletning
nature-destruction = tilintetgørelse

## What for: parts of sentences

purpose-service-delivery = levering af { $product } til den dataansvarlige
purpose-hosting = drift og hosting
purpose-support = brugersupport
purpose-maintenance = vedligeholdelse, fejlretning og udvikling
purpose-security = informationssikkerhed
purpose-backup = sikkerhedskopiering
purpose-billing = fakturering
purpose-statistics = statistik over brugen af tjenesten

## For how long: sentences

duration-agreement-term = Så længe aftalen er i kraft.
duration-until-deletion = Indtil personoplysningerne er slettet eller returneret.
retention-agreement-term = Personoplysningerne opbevares, så længe aftalen er i kraft.
retention-until-deleted-by-controller = Personoplysningerne opbevares, indtil den dataansvarlige eller dennes brugere sletter dem.
retention-thirty-days = Personoplysningerne slettes senest 30 dage efter aftalens ophør.
retention-ninety-days = Personoplysningerne slettes senest 90 dage efter aftalens ophør.
frequency-continuous = Løbende.
frequency-one-off = Én gang.
frequency-on-request = Efter anmodning fra den dataansvarlige.

## How high a level of security: sentences

security-level-normal = Behandlingen omfatter personoplysninger, for hvilke et normalt sikkerhedsniveau er passende.
security-level-high = Behandlingen omfatter en stor mængde personoplysninger eller oplysninger af følsom karakter. Der skal derfor etableres et højt sikkerhedsniveau.

## Technical and organisational measures: sentences

measure-pseudonymisation = Personoplysninger pseudonymiseres, når de anvendes til statistik, test eller fejlanalyse.
measure-encryption-at-rest = Databaser, filer og sikkerhedskopier er krypteret under opbevaring.
measure-encryption-in-transit = Al trafik over offentlige netværk krypteres med TLS 1.2 eller nyere.
measure-access-control = Adgang til personoplysninger tildeles efter rolle og behov og gennemgås mindst én gang om året.
measure-multi-factor-authentication = Medarbejdere logger på systemer med personoplysninger med multifaktorgodkendelse.
measure-confidentiality-agreements = Alle medarbejdere med adgang til personoplysninger er underlagt tavshedspligt.
measure-separation = Hver kundes oplysninger er logisk adskilt fra andre kunders.
measure-physical-security = Lokaler og datacentre er aflåst, og adgangen til dem kontrolleres og logges.
measure-remote-work = Fjernarbejde foregår via krypterede forbindelser og på krypterede enheder, som databehandleren administrerer.
measure-data-minimisation = Der indsamles kun personoplysninger, som er nødvendige for tjenesten.
measure-logging = Adgang til og ændringer af personoplysninger logges, og loggene er beskyttet mod ændring.
measure-change-management = Ændringer af systemer gennemgås, testes og godkendes, inden de sættes i drift.
measure-malware-protection = Servere og arbejdsenheder er beskyttet mod malware.
measure-patching = Sikkerhedsopdateringer installeres uden unødig forsinkelse, kritiske opdateringer inden for 7 dage.
measure-backup = Der tages daglig sikkerhedskopi af data, og kopierne opbevares adskilt fra driftsmiljøet.
measure-redundancy = Kritiske komponenter er redundante, så tjenesten fortsat fungerer, hvis én af dem svigter.
measure-restoration = Der er dokumenterede procedurer for at genoprette data og tjeneste efter en hændelse.
measure-monitoring = Driften overvåges døgnet rundt, og der følges op på alarmer.
measure-annual-review = Foranstaltningerne gennemgås og evalueres mindst én gang om året.
measure-risk-assessment = Risici for de registrerede vurderes mindst én gang om året og ved væsentlige ændringer.
measure-penetration-test = Uafhængige eksperter udfører en penetrationstest mindst én gang om året.
measure-vulnerability-scanning = Systemerne scannes for sårbarheder mindst én gang om måneden.
measure-restore-test = Gendannelse fra sikkerhedskopi testes mindst én gang om året.
measure-training = Medarbejderne undervises i databeskyttelse og informationssikkerhed mindst én gang om året.
measure-certification-iso-27001 = Ledelsessystemet for informationssikkerhed er certificeret efter ISO/IEC 27001.
measure-data-subject-requests = Databehandleren videresender henvendelser fra registrerede uden unødig forsinkelse og stiller funktioner til indsigt, berigtigelse, sletning og eksport til rådighed.
measure-breach-notification = Databehandleren underretter den dataansvarlige om brud på persondatasikkerheden uden unødig forsinkelse og senest 24 timer efter at være blevet bekendt med bruddet.
measure-impact-assessment = Databehandleren bidrager til konsekvensanalyser vedrørende databeskyttelse og forudgående høringer med de oplysninger, som databehandleren har.
measure-export = Den dataansvarlige kan få sine oplysninger eksporteret i et almindeligt anvendt og maskinlæsbart format.

## At the end of the agreement: sentences

termination-deletion = Databehandleren sletter alle personoplysninger og dokumenterer efter anmodning, at det er sket.
termination-return = Databehandleren tilbageleverer alle personoplysninger til den dataansvarlige og sletter eksisterende kopier.
termination-controller-chooses = Databehandleren sletter eller tilbageleverer alle personoplysninger efter den dataansvarliges valg.

## Audits: sentences

audit-annual-report = Databehandleren indhenter én gang om året en revisionserklæring fra en uafhængig tredjepart og stiller den til rådighed for den dataansvarlige.
audit-certification-report = Databehandleren stiller efter anmodning gældende certifikater og erklæringer til rådighed for den dataansvarlige.
audit-questionnaire = Databehandleren besvarer den dataansvarliges skriftlige spørgsmål om databehandlerens overholdelse af sine forpligtelser.
audit-inspection = Den dataansvarlige eller en revisor, som er bemyndiget af den dataansvarlige, kan med rimeligt varsel inspicere databehandlerens lokaler og systemer. Hver part afholder sine egne omkostninger.
subprocessor-audit-by-processor = Databehandleren fører tilsyn med sine underdatabehandlere og dokumenterer efter anmodning dette over for den dataansvarlige.
subprocessor-audit-report = Databehandleren indhenter hvert år revisionserklæringer eller certifikater fra sine underdatabehandlere og stiller dem efter anmodning til rådighed for den dataansvarlige.
subprocessor-audit-inspection = Den dataansvarlige kan, hvis denne finder det nødvendigt, deltage i en inspektion hos en underdatabehandler.

## What a party does that matters to a transfer: sentences

activity-provides-service = Leverer { $product } og behandler personoplysninger på vegne af sine kunder.
activity-uses-service = Anvender { $product } i sin egen virksomhed.

## How far a sub-processor can see personal data: parts of sentences

access-none = ingen
access-encrypted-only = kun krypterede data
access-support = kun ved support efter anmodning
access-full = i klartekst
