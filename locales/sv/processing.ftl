### What is processed, and how, in Swedish: one message for each standard code of a register or an agreement.
### The words of a register’s own codes stand in its own files, under ids of the same kind.
### The terms of Articles 4(2), 9 and 10 are those of the Swedish text of the GDPR, written from memory and not compared with
### the Official Journal; all else is bilag's own wording.
### Parts of sentences, for lists, begin with a small letter and have no full stop; whole sentences have one.

## Whose data: parts of sentences

data-subject-citizens = medborgare
data-subject-contact-persons = kontaktpersoner hos kunder, leverantörer och samarbetspartner
data-subject-customers = den personuppgiftsansvariges kunder
data-subject-employees = den personuppgiftsansvariges anställda
data-subject-guardians = föräldrar och andra vårdnadshavare
data-subject-job-applicants = arbetssökande
data-subject-members = medlemmar
data-subject-patients = patienter
data-subject-pupils = elever
data-subject-students = studenter
data-subject-users = användare av tjänsten
data-subject-website-visitors = besökare på webbplatser

## Which data: parts of sentences

data-category-calendar-entries = kalenderposter och planering
data-category-communication = innehåll i meddelanden och förfrågningar
data-category-contact-details = kontaktuppgifter (adress, e-postadress och telefonnummer)
data-category-date-of-birth = födelsedatum
data-category-documents = innehåll i dokument och filer som användare laddar upp
data-category-education = utbildning och kvalifikationer
data-category-employment = befattning, avdelning och andra anställningsuppgifter
data-category-invoice-details = faktureringsuppgifter
data-category-ip-address = IP-adress och tekniska uppgifter om användarens enhet
data-category-location = lokaliseringsuppgifter
data-category-name = namn
# Samordningsnummer are national identification numbers too.
data-category-national-identification-number = personnummer eller annat nationellt identifikationsnummer
data-category-payment-details = betalningsuppgifter
data-category-photos = fotografier
data-category-profile = profiluppgifter och inställningar
data-category-usage-logs = loggar över användningen av tjänsten
data-category-user-account = användarnamn och andra kontouppgifter

## Data of Articles 9 and 10 of the GDPR: parts of sentences

sensitive-data-none = inga
sensitive-data-racial-or-ethnic-origin = ras eller etniskt ursprung
sensitive-data-political-opinions = politiska åsikter
sensitive-data-religious-or-philosophical-beliefs = religiös eller filosofisk övertygelse
sensitive-data-trade-union-membership = medlemskap i fackförening
sensitive-data-genetic = genetiska uppgifter
sensitive-data-biometric = biometriska uppgifter för att entydigt identifiera en fysisk person
sensitive-data-health = uppgifter om hälsa
sensitive-data-sex-life-or-orientation = sexualliv eller sexuell läggning
sensitive-data-criminal-offences = fällande domar i brottmål och lagöverträdelser som innefattar brott

## What protects these: sentences

safeguard-not-applicable = Ej tillämpligt.
safeguard-strict-purpose-limitation = Uppgifterna behandlas endast för de angivna ändamålen.
safeguard-access-restrictions = Endast personal som behöver uppgifterna i sitt arbete har åtkomst till dem.
safeguard-trained-staff = Endast personal som har genomgått särskild utbildning har åtkomst till uppgifterna.
safeguard-access-log = All åtkomst till uppgifterna registreras.
safeguard-onward-transfer-restrictions = Uppgifterna överförs inte vidare.
safeguard-additional-encryption = Uppgifterna krypteras med separata krypteringsnycklar.

## What the processing is about: sentences

# $product (string): the service that the agreement is about
subject-matter-service = Personuppgiftsbiträdet tillhandahåller { $product } och behandlar personuppgifter i den utsträckning som är nödvändig för detta ändamål.
subject-matter-hosting = Personuppgiftsbiträdet svarar för driften av { $product } och lagrar de uppgifter som den personuppgiftsansvariges användare registrerar.
subject-matter-support = Personuppgiftsbiträdet ger stöd till den personuppgiftsansvariges användare och har för detta ändamål åtkomst till deras uppgifter när de ber om hjälp.
subject-matter-maintenance = Personuppgiftsbiträdet underhåller och utvecklar { $product }, rättar fel och övervakar driften.

## What is done with the data, in the words of Article 4(2) of the GDPR: parts of sentences

nature-collection = insamling
nature-recording = registrering
nature-organisation = organisering
nature-structuring = strukturering
nature-storage = lagring
nature-adaptation = bearbetning eller ändring
nature-retrieval = framtagning
nature-consultation = läsning
nature-use = användning
nature-disclosure = utlämning genom överföring
nature-combination = justering eller sammanförande
nature-restriction = begränsning
nature-erasure = radering
nature-destruction = förstöring

## What for: parts of sentences

purpose-service-delivery = tillhandahållande av { $product } till den personuppgiftsansvarige
purpose-hosting = drift och hosting
purpose-support = användarsupport
purpose-maintenance = underhåll, felrättning och utveckling
purpose-security = informationssäkerhet
purpose-backup = säkerhetskopiering
purpose-billing = fakturering
purpose-statistics = statistik över användningen av tjänsten

## For how long: sentences

duration-agreement-term = Så länge avtalet gäller.
duration-until-deletion = Till dess att personuppgifterna har raderats eller återlämnats.
retention-agreement-term = Personuppgifterna lagras så länge avtalet gäller.
retention-until-deleted-by-controller = Personuppgifterna lagras till dess att den personuppgiftsansvarige eller dennes användare raderar dem.
retention-thirty-days = Personuppgifterna raderas senast 30 dagar efter avtalets upphörande.
retention-ninety-days = Personuppgifterna raderas senast 90 dagar efter avtalets upphörande.
frequency-continuous = Fortlöpande.
frequency-one-off = Vid ett enda tillfälle.
frequency-on-request = På den personuppgiftsansvariges begäran.

## How high a level of security: sentences

security-level-normal = Behandlingen avser personuppgifter för vilka en normal säkerhetsnivå är lämplig.
security-level-high = Behandlingen avser en stor mängd personuppgifter eller uppgifter av känslig karaktär. En hög säkerhetsnivå ska därför säkerställas.

## Technical and organisational measures: sentences

measure-pseudonymisation = Personuppgifter pseudonymiseras när de används för statistik, testning eller felanalys.
measure-encryption-at-rest = Databaser, filer och säkerhetskopior är krypterade vid lagring.
measure-encryption-in-transit = All trafik över offentliga nät krypteras med TLS 1.2 eller senare.
measure-access-control = Åtkomst till personuppgifter beviljas utifrån roll och behov och ses över minst en gång per år.
measure-multi-factor-authentication = Personalen använder flerfaktorsautentisering vid inloggning i system med personuppgifter.
measure-confidentiality-agreements = All personal med åtkomst till personuppgifter omfattas av tystnadsplikt.
measure-separation = Varje kunds uppgifter är logiskt åtskilda från andra kunders uppgifter.
measure-physical-security = Lokaler och datacenter är låsta, och tillträdet till dem kontrolleras och loggas.
measure-remote-work = Distansarbete sker via krypterade förbindelser och på krypterade enheter som personuppgiftsbiträdet förvaltar.
measure-data-minimisation = Endast personuppgifter som är nödvändiga för tjänsten samlas in.
measure-logging = Åtkomst till och ändringar av personuppgifter loggas, och loggarna skyddas mot ändring.
measure-change-management = Ändringar i system granskas, testas och godkänns innan de tas i drift.
measure-malware-protection = Servrar och arbetsenheter är skyddade mot skadlig programvara.
measure-patching = Säkerhetsuppdateringar installeras utan onödigt dröjsmål, kritiska uppdateringar inom 7 dagar.
measure-backup = Uppgifterna säkerhetskopieras dagligen, och säkerhetskopiorna förvaras åtskilda från driftmiljön.
measure-redundancy = Kritiska komponenter är redundanta, så att tjänsten fortsätter att fungera om någon av dem slutar fungera.
measure-restoration = Det finns dokumenterade rutiner för att återställa uppgifter och tjänst efter en incident.
measure-monitoring = Driften övervakas dygnet runt, och larm följs upp.
measure-annual-review = Åtgärderna ses över och utvärderas minst en gång per år.
measure-risk-assessment = Riskerna för de registrerade bedöms minst en gång per år och vid väsentliga ändringar.
measure-penetration-test = Oberoende experter utför penetrationstest minst en gång per år.
measure-vulnerability-scanning = System genomsöks efter sårbarheter minst en gång i månaden.
measure-restore-test = Återställning från säkerhetskopia testas minst en gång per år.
measure-training = Personalen utbildas i dataskydd och informationssäkerhet minst en gång per år.
measure-certification-iso-27001 = Ledningssystemet för informationssäkerhet är certifierat enligt ISO/IEC 27001.
measure-data-subject-requests = Personuppgiftsbiträdet vidarebefordrar begäranden från registrerade utan onödigt dröjsmål och tillhandahåller funktioner för tillgång, rättelse, radering och export.
measure-breach-notification = Personuppgiftsbiträdet underrättar den personuppgiftsansvarige om en personuppgiftsincident utan onödigt dröjsmål och senast 24 timmar efter att ha fått vetskap om den.
measure-impact-assessment = Personuppgiftsbiträdet bidrar till konsekvensbedömningar avseende dataskydd och förhandssamråd med den information som biträdet har.
measure-export = Den personuppgiftsansvarige kan få sina uppgifter exporterade i ett allmänt använt och maskinläsbart format.

## At the end of the agreement: sentences

termination-deletion = Personuppgiftsbiträdet raderar samtliga personuppgifter och styrker på begäran att så har skett.
termination-return = Personuppgiftsbiträdet återlämnar samtliga personuppgifter till den personuppgiftsansvarige och raderar befintliga kopior.
termination-controller-chooses = Personuppgiftsbiträdet raderar eller återlämnar samtliga personuppgifter, beroende på vad den personuppgiftsansvarige väljer.

## Audits: sentences

audit-annual-report = Personuppgiftsbiträdet inhämtar en gång per år en granskningsrapport från en oberoende tredje part och gör den tillgänglig för den personuppgiftsansvarige.
audit-certification-report = Personuppgiftsbiträdet gör på begäran aktuella certifikat och bestyrkanderapporter tillgängliga för den personuppgiftsansvarige.
audit-questionnaire = Personuppgiftsbiträdet besvarar den personuppgiftsansvariges skriftliga frågor om hur biträdet uppfyller sina skyldigheter.
audit-inspection = Den personuppgiftsansvarige, eller en granskare som den personuppgiftsansvarige har gett i uppdrag, får inspektera personuppgiftsbiträdets lokaler och system efter underrättelse i skälig tid. Vardera parten står för sina egna kostnader.
subprocessor-audit-by-processor = Personuppgiftsbiträdet kontrollerar sina underbiträden och redovisar på begäran detta för den personuppgiftsansvarige.
subprocessor-audit-report = Personuppgiftsbiträdet inhämtar varje år granskningsrapporter eller certifikat från sina underbiträden och gör dem på begäran tillgängliga för den personuppgiftsansvarige.
subprocessor-audit-inspection = Den personuppgiftsansvarige får, när denne anser det nödvändigt, delta i en inspektion av ett underbiträde.

## What a party does that matters to a transfer: sentences

activity-provides-service = Tillhandahåller { $product } och behandlar personuppgifter för sina kunders räkning.
activity-uses-service = Använder { $product } i sin egen verksamhet.

## How far a sub-processor can see personal data: parts of sentences

access-none = ingen
access-encrypted-only = endast krypterade uppgifter
access-support = endast vid support, på begäran
access-full = i klartext
