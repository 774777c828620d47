### What is processed, and how, in Finnish: one message for each standard code of a register or an agreement.
### The words of a register’s own codes stand in its own files, under ids of the same kind.
### Parts of sentences, for lists, begin with a small letter and have no full stop; whole sentences have one.
### Parts stand in the nominative. Article 4(2) of the GDPR is quoted from a stored copy of its Finnish text, Articles 9
### and 10 from memory; both are put in the nominative here. All else is bilag's own wording.

## Whose data: parts of sentences

data-subject-citizens = kansalaiset
data-subject-contact-persons = asiakkaiden, toimittajien ja yhteistyökumppaneiden yhteyshenkilöt
data-subject-customers = rekisterinpitäjän asiakkaat
data-subject-employees = rekisterinpitäjän työntekijät
data-subject-guardians = vanhemmat ja muut huoltajat
data-subject-job-applicants = työnhakijat
data-subject-members = jäsenet
data-subject-patients = potilaat
data-subject-pupils = oppilaat
data-subject-students = opiskelijat
data-subject-users = palvelun käyttäjät
data-subject-website-visitors = verkkosivustojen kävijät

## Which data: parts of sentences

data-category-calendar-entries = kalenterimerkinnät ja suunnitelmat
data-category-communication = viestien ja tiedustelujen sisältö
data-category-contact-details = yhteystiedot (osoite, sähköpostiosoite ja puhelinnumero)
data-category-date-of-birth = syntymäaika
data-category-documents = käyttäjien palveluun lataamien asiakirjojen ja tiedostojen sisältö
data-category-education = koulutus ja pätevyydet
data-category-employment = tehtävänimike, osasto ja muut työsuhdetiedot
data-category-invoice-details = laskutustiedot
data-category-ip-address = IP-osoite ja käyttäjän laitteen tekniset tiedot
data-category-location = sijaintitiedot
data-category-name = nimi
data-category-national-identification-number = henkilötunnus
data-category-payment-details = maksutiedot
data-category-photos = valokuvat
data-category-profile = profiilitiedot ja asetukset
data-category-usage-logs = palvelun käyttöä koskevat lokitiedot
data-category-user-account = käyttäjänimi ja muut käyttäjätilin tiedot

## Data of Articles 9 and 10 of the GDPR: parts of sentences

sensitive-data-none = ei arkaluonteisia tietoja
sensitive-data-racial-or-ethnic-origin = rotu tai etninen alkuperä
sensitive-data-political-opinions = poliittiset mielipiteet
sensitive-data-religious-or-philosophical-beliefs = uskonnollinen tai filosofinen vakaumus
sensitive-data-trade-union-membership = ammattiliiton jäsenyys
sensitive-data-genetic = geneettiset tiedot
sensitive-data-biometric = biometriset tiedot henkilön yksiselitteistä tunnistamista varten
sensitive-data-health = terveyttä koskevat tiedot
sensitive-data-sex-life-or-orientation = seksuaalista käyttäytymistä ja suuntautumista koskevat tiedot
sensitive-data-criminal-offences = rikostuomioihin ja rikkomuksiin liittyvät tiedot

## What protects these: sentences

safeguard-not-applicable = Ei sovelleta.
safeguard-strict-purpose-limitation = Tietoja käsitellään ainoastaan ilmoitettuihin tarkoituksiin.
safeguard-access-restrictions = Tietoihin on pääsy vain niillä henkilöstön jäsenillä, jotka tarvitsevat tietoja työssään.
safeguard-trained-staff = Tietoihin on pääsy vain niillä henkilöstön jäsenillä, jotka ovat suorittaneet erityiskoulutuksen.
safeguard-access-log = Kaikesta pääsystä tietoihin pidetään kirjaa.
safeguard-onward-transfer-restrictions = Tietoja ei siirretä edelleen.
safeguard-additional-encryption = Tiedot salataan avaimilla, joita käytetään vain näihin tietoihin.

## What the processing is about: sentences

# $product (string): the service that the agreement is about
subject-matter-service = Henkilötietojen käsittelijä tuottaa palvelun { $product } ja käsittelee henkilötietoja siinä määrin kuin se on tätä varten tarpeen.
subject-matter-hosting = Henkilötietojen käsittelijä ylläpitää palvelua { $product } ja säilyttää tiedot, jotka rekisterinpitäjän käyttäjät siihen syöttävät.
subject-matter-support = Henkilötietojen käsittelijä avustaa rekisterinpitäjän käyttäjiä, ja sillä on tätä varten pääsy heidän tietoihinsa, kun he pyytävät apua.
subject-matter-maintenance = Henkilötietojen käsittelijä ylläpitää ja kehittää palvelua { $product }, korjaa virheitä ja valvoo palvelun toimintaa.

## What is done with the data, in the words of Article 4(2) of the GDPR: parts of sentences

nature-collection = kerääminen
nature-recording = tallentaminen
nature-organisation = järjestäminen
nature-structuring = jäsentäminen
nature-storage = säilyttäminen
nature-adaptation = muokkaaminen tai muuttaminen
nature-retrieval = haku
nature-consultation = kysely
nature-use = käyttö
nature-disclosure = luovuttaminen siirtämällä
nature-combination = yhteensovittaminen tai yhdistäminen
nature-restriction = rajoittaminen
nature-erasure = poistaminen
nature-destruction = tuhoaminen

## What for: parts of sentences

purpose-service-delivery = palvelun { $product } tarjoaminen rekisterinpitäjälle
purpose-hosting = tuotantokäyttö ja palvelinpalvelut
purpose-support = käyttäjätuki
purpose-maintenance = ylläpito, virheiden korjaaminen ja kehittäminen
purpose-security = tietoturva
purpose-backup = varmuuskopiointi
purpose-billing = laskutus
purpose-statistics = palvelun käytön tilastointi

## For how long: sentences

duration-agreement-term = Niin kauan kuin sopimus on voimassa.
duration-until-deletion = Kunnes henkilötiedot on poistettu tai palautettu.
retention-agreement-term = Henkilötietoja säilytetään niin kauan kuin sopimus on voimassa.
retention-until-deleted-by-controller = Henkilötietoja säilytetään, kunnes rekisterinpitäjä tai sen käyttäjät poistavat ne.
retention-thirty-days = Henkilötiedot poistetaan viimeistään 30 päivän kuluttua sopimuksen päättymisestä.
retention-ninety-days = Henkilötiedot poistetaan viimeistään 90 päivän kuluttua sopimuksen päättymisestä.
frequency-continuous = Jatkuvasti.
frequency-one-off = Kertaluonteisesti.
frequency-on-request = Rekisterinpitäjän pyynnöstä.

## How high a level of security: sentences

security-level-normal = Käsittely koskee henkilötietoja, joiden kannalta tavanomainen turvallisuustaso on asianmukainen.
security-level-high = Käsittely koskee suurta määrää henkilötietoja tai luonteeltaan arkaluonteisia tietoja. Siksi on varmistettava korkea turvallisuustaso.

## Technical and organisational measures: sentences

measure-pseudonymisation = Henkilötiedot pseudonymisoidaan, kun niitä käytetään tilastointiin, testaukseen tai virheiden selvittämiseen.
measure-encryption-at-rest = Tietokannat, tiedostot ja varmuuskopiot säilytetään salattuina.
measure-encryption-in-transit = Kaikki tietoliikenne julkisissa verkoissa salataan TLS-protokollalla (versio 1.2 tai uudempi).
measure-access-control = Pääsyoikeudet henkilötietoihin myönnetään roolin ja tarpeen mukaan, ja ne tarkistetaan vähintään kerran vuodessa.
measure-multi-factor-authentication = Henkilöstö kirjautuu henkilötietoja sisältäviin järjestelmiin monivaiheista tunnistautumista käyttäen.
measure-confidentiality-agreements = Kaikkia henkilöstön jäseniä, joilla on pääsy henkilötietoihin, sitoo salassapitovelvollisuus.
measure-separation = Kunkin asiakkaan tiedot pidetään loogisesti erillään muiden asiakkaiden tiedoista.
measure-physical-security = Toimitilat ja konesalit pidetään lukittuina. Kulkua niihin valvotaan, ja siitä pidetään lokia.
measure-remote-work = Etätyötä tehdään salattujen yhteyksien kautta ja salatuilla laitteilla, joita henkilötietojen käsittelijä hallinnoi.
measure-data-minimisation = Henkilötietoja kerätään vain siltä osin kuin ne ovat palvelun kannalta tarpeellisia.
measure-logging = Pääsystä henkilötietoihin ja niiden muutoksista pidetään lokia, ja lokit on suojattu muuttamiselta.
measure-change-management = Järjestelmämuutokset katselmoidaan, testataan ja hyväksytään ennen käyttöönottoa.
measure-malware-protection = Palvelimet ja työlaitteet on suojattu haittaohjelmilta.
measure-patching = Tietoturvapäivitykset asennetaan ilman aiheetonta viivytystä, kriittiset päivitykset 7 päivän kuluessa.
measure-backup = Tiedot varmuuskopioidaan päivittäin, ja varmuuskopioita säilytetään erillään tuotantoympäristöstä.
measure-redundancy = Kriittiset komponentit on kahdennettu siten, että palvelu toimii, vaikka jokin niistä vikaantuisi.
measure-restoration = Tietojen ja palvelun palauttamiseen häiriön jälkeen on dokumentoidut menettelyt.
measure-monitoring = Palvelun toimintaa valvotaan ympäri vuorokauden, ja hälytyksiin reagoidaan.
measure-annual-review = Toimenpiteet tarkastetaan ja arvioidaan vähintään kerran vuodessa.
measure-risk-assessment = Rekisteröityihin kohdistuvat riskit arvioidaan vähintään kerran vuodessa ja olennaisten muutosten yhteydessä.
measure-penetration-test = Riippumattomat asiantuntijat tekevät tunkeutumistestauksen vähintään kerran vuodessa.
measure-vulnerability-scanning = Järjestelmien haavoittuvuudet kartoitetaan vähintään kerran kuukaudessa.
measure-restore-test = Tietojen palauttamista varmuuskopioista testataan vähintään kerran vuodessa.
measure-training = Henkilöstö saa tietosuoja- ja tietoturvakoulutusta vähintään kerran vuodessa.
measure-certification-iso-27001 = Tietoturvallisuuden hallintajärjestelmällä on standardin ISO/IEC 27001 mukainen sertifiointi.
measure-data-subject-requests = Henkilötietojen käsittelijä välittää rekisteröityjen pyynnöt rekisterinpitäjälle ilman aiheetonta viivytystä ja tarjoaa toiminnot, joilla rekisteröidylle voidaan antaa pääsy tietoihin ja joilla tiedot voidaan oikaista, poistaa ja viedä järjestelmästä.
measure-breach-notification = Henkilötietojen käsittelijä ilmoittaa henkilötietojen tietoturvaloukkauksesta rekisterinpitäjälle ilman aiheetonta viivytystä ja viimeistään 24 tunnin kuluttua siitä, kun se on saanut loukkauksen tietoonsa.
measure-impact-assessment = Henkilötietojen käsittelijä avustaa tietosuojaa koskevissa vaikutustenarvioinneissa ja ennakkokuulemisissa antamalla käytettävissään olevat tiedot.
measure-export = Rekisterinpitäjä voi saada tietonsa yleisesti käytetyssä ja koneellisesti luettavassa muodossa.

## At the end of the agreement: sentences

termination-deletion = Henkilötietojen käsittelijä poistaa kaikki henkilötiedot ja osoittaa pyynnöstä kirjallisesti tehneensä niin.
termination-return = Henkilötietojen käsittelijä palauttaa kaikki henkilötiedot rekisterinpitäjälle ja poistaa olemassa olevat jäljennökset.
termination-controller-chooses = Henkilötietojen käsittelijä poistaa tai palauttaa kaikki henkilötiedot rekisterinpitäjän valinnan mukaan.

## Audits: sentences

audit-annual-report = Henkilötietojen käsittelijä hankkii kerran vuodessa riippumattoman kolmannen osapuolen auditointiraportin ja asettaa sen rekisterinpitäjän saataville.
audit-certification-report = Henkilötietojen käsittelijä asettaa voimassa olevat sertifikaatit ja varmennusraportit pyynnöstä rekisterinpitäjän saataville.
audit-questionnaire = Henkilötietojen käsittelijä vastaa rekisterinpitäjän kirjallisiin kysymyksiin, jotka koskevat sen velvoitteiden noudattamista.
audit-inspection = Rekisterinpitäjä tai sen valtuuttama auditoija voi tarkastaa henkilötietojen käsittelijän toimitilat ja järjestelmät ilmoitettuaan siitä kohtuullisessa ajassa etukäteen. Kumpikin osapuoli vastaa omista kustannuksistaan.
subprocessor-audit-by-processor = Henkilötietojen käsittelijä valvoo alikäsittelijöitään ja esittää pyynnöstä valvontaa koskevat asiakirjat rekisterinpitäjälle.
subprocessor-audit-report = Henkilötietojen käsittelijä hankkii alikäsittelijöiltään vuosittain auditointiraportit tai sertifikaatit ja asettaa ne pyynnöstä rekisterinpitäjän saataville.
subprocessor-audit-inspection = Rekisterinpitäjä voi tarpeelliseksi katsoessaan osallistua alikäsittelijän tarkastukseen.

## What a party does that matters to a transfer: sentences

activity-provides-service = Tuottaa palvelua { $product } ja käsittelee henkilötietoja asiakkaidensa lukuun.
activity-uses-service = Käyttää palvelua { $product } omassa toiminnassaan.

## How far a sub-processor can see personal data: parts of sentences

access-none = ei pääsyä
access-encrypted-only = vain salattuina
access-support = vain tukea varten pyydettäessä
access-full = selväkielisinä
