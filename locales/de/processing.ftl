### What is processed, and how, in German: one message for each standard code of a register or an agreement.
### The words of a register’s own codes stand in its own files, under ids of the same kind.
### Parts of sentences, for lists, stand in the nominative, begin with a small letter unless a noun comes first, and have
### no full stop; whole sentences, and short answers in place of one, have one.
### The terms of Articles 4, 9, 10, 32 and 33 are those of the German text of the GDPR, from memory; all else is bilag's own.

## Whose data: parts of sentences

data-subject-citizens = Bürger
data-subject-contact-persons = Ansprechpartner bei Kunden, Lieferanten und Partnern
data-subject-customers = Kunden des Verantwortlichen
data-subject-employees = Beschäftigte des Verantwortlichen
data-subject-guardians = Eltern und andere Sorgeberechtigte
data-subject-job-applicants = Bewerber
data-subject-members = Mitglieder
data-subject-patients = Patienten
data-subject-pupils = Schüler
data-subject-students = Studierende
data-subject-users = Nutzer des Dienstes
data-subject-website-visitors = Besucher von Websites

## Which data: parts of sentences

data-category-calendar-entries = Kalendereinträge und Planungsdaten
data-category-communication = Inhalte von Nachrichten und Anfragen
data-category-contact-details = Kontaktdaten (Anschrift, E-Mail-Adresse und Telefonnummer)
data-category-date-of-birth = Geburtsdatum
data-category-documents = Inhalte von Dokumenten und Dateien, die Nutzer hochladen
data-category-education = Ausbildung und Qualifikationen
data-category-employment = Funktion, Abteilung und weitere Angaben zur Beschäftigung
data-category-invoice-details = Rechnungsdaten
data-category-ip-address = IP-Adresse und technische Angaben zum Gerät des Nutzers
# Article 4(1).
data-category-location = Standortdaten
data-category-name = Name
# Article 87.
data-category-national-identification-number = nationale Kennziffer
data-category-payment-details = Zahlungsdaten
data-category-photos = Fotos
data-category-profile = Profilangaben und Einstellungen
data-category-usage-logs = Protokolle über die Nutzung des Dienstes
data-category-user-account = Benutzername und weitere Angaben zum Benutzerkonto

## Data of Articles 9 and 10 of the GDPR: parts of sentences

sensitive-data-none = keine
sensitive-data-racial-or-ethnic-origin = rassische und ethnische Herkunft
sensitive-data-political-opinions = politische Meinungen
sensitive-data-religious-or-philosophical-beliefs = religiöse oder weltanschauliche Überzeugungen
sensitive-data-trade-union-membership = Gewerkschaftszugehörigkeit
sensitive-data-genetic = genetische Daten
sensitive-data-biometric = biometrische Daten zur eindeutigen Identifizierung einer natürlichen Person
sensitive-data-health = Gesundheitsdaten
sensitive-data-sex-life-or-orientation = Sexualleben oder sexuelle Orientierung
sensitive-data-criminal-offences = strafrechtliche Verurteilungen und Straftaten

## What protects these: sentences

safeguard-not-applicable = Entfällt.
safeguard-strict-purpose-limitation = Die Daten werden ausschließlich für die angegebenen Zwecke verarbeitet.
safeguard-access-restrictions = Zugang zu den Daten haben nur Mitarbeiter, die sie für ihre Arbeit benötigen.
safeguard-trained-staff = Zugang zu den Daten haben nur Mitarbeiter, die eine spezielle Schulung absolviert haben.
safeguard-access-log = Über jeden Zugang zu den Daten werden Aufzeichnungen geführt.
safeguard-onward-transfer-restrictions = Die Daten werden nicht weiterübermittelt.
safeguard-additional-encryption = Die Daten werden mit Schlüsseln verschlüsselt, die nur für diese Daten verwendet werden.

## What the processing is about: sentences

# $product (string): the service that the agreement is about
subject-matter-service = Der Auftragsverarbeiter stellt { $product } bereit und verarbeitet personenbezogene Daten, soweit dies dafür erforderlich ist.
subject-matter-hosting = Der Auftragsverarbeiter betreibt { $product } und speichert die Daten, die die Nutzer des Verantwortlichen eingeben.
subject-matter-support = Der Auftragsverarbeiter unterstützt die Nutzer des Verantwortlichen und hat dazu Zugang zu deren Daten, wenn sie um Hilfe bitten.
subject-matter-maintenance = Der Auftragsverarbeiter übernimmt Wartung und Weiterentwicklung von { $product }, behebt Fehler und überwacht den Betrieb.

## What is done with the data, in the words of Article 4(2) of the GDPR: parts of sentences

nature-collection = Erheben
nature-recording = Erfassen
nature-organisation = Organisation
nature-structuring = Ordnen
nature-storage = Speicherung
nature-adaptation = Anpassung oder Veränderung
nature-retrieval = Auslesen
nature-consultation = Abfragen
nature-use = Verwendung
nature-disclosure = Offenlegung durch Übermittlung
nature-combination = Abgleich oder Verknüpfung
nature-restriction = Einschränkung
nature-erasure = Löschen
nature-destruction = Vernichtung

## What for: parts of sentences

purpose-service-delivery = Bereitstellung von { $product } für den Verantwortlichen
purpose-hosting = Betrieb und Hosting
purpose-support = Unterstützung der Nutzer
purpose-maintenance = Wartung, Fehlerbehebung und Weiterentwicklung
purpose-security = Informationssicherheit
purpose-backup = Datensicherung
purpose-billing = Abrechnung
purpose-statistics = Statistiken über die Nutzung des Dienstes

## For how long: sentences

duration-agreement-term = Für die Laufzeit des Vertrags.
duration-until-deletion = Bis zur Löschung oder Rückgabe der personenbezogenen Daten.
retention-agreement-term = Die personenbezogenen Daten werden für die Laufzeit des Vertrags gespeichert.
retention-until-deleted-by-controller = Die personenbezogenen Daten werden gespeichert, bis der Verantwortliche oder seine Nutzer sie löschen.
retention-thirty-days = Die personenbezogenen Daten werden spätestens 30 Tage nach Vertragsende gelöscht.
retention-ninety-days = Die personenbezogenen Daten werden spätestens 90 Tage nach Vertragsende gelöscht.
frequency-continuous = Kontinuierlich.
frequency-one-off = Einmalig.
frequency-on-request = Auf Verlangen des Verantwortlichen.

## How high a level of security: sentences

security-level-normal = Die Verarbeitung betrifft personenbezogene Daten, für die ein normales Schutzniveau angemessen ist.
security-level-high = Die Verarbeitung betrifft personenbezogene Daten in großem Umfang oder Daten sensibler Art. Daher ist ein hohes Schutzniveau zu gewährleisten.

## Technical and organisational measures: sentences

measure-pseudonymisation = Personenbezogene Daten werden pseudonymisiert, wenn sie für Statistiken, Tests oder Fehleranalysen verwendet werden.
measure-encryption-at-rest = Datenbanken, Dateien und Sicherungskopien werden verschlüsselt gespeichert.
measure-encryption-in-transit = Der gesamte Datenverkehr über öffentliche Netze wird mit TLS 1.2 oder höher verschlüsselt.
measure-access-control = Zugriffsrechte auf personenbezogene Daten werden nach Rolle und Bedarf vergeben und mindestens einmal im Jahr überprüft.
measure-multi-factor-authentication = Mitarbeiter melden sich an Systemen mit personenbezogenen Daten mittels Multi-Faktor-Authentifizierung an.
measure-confidentiality-agreements = Alle Mitarbeiter mit Zugang zu personenbezogenen Daten sind zur Vertraulichkeit verpflichtet.
measure-separation = Die Daten jedes Kunden sind von denen anderer Kunden logisch getrennt.
measure-physical-security = Geschäftsräume und Rechenzentren sind verschlossen; der Zutritt wird kontrolliert und protokolliert.
measure-remote-work = Mobile Arbeit erfolgt über verschlüsselte Verbindungen und mit verschlüsselten Geräten, die der Auftragsverarbeiter verwaltet.
measure-data-minimisation = Es werden nur personenbezogene Daten erhoben, die für den Dienst erforderlich sind.
measure-logging = Zugriffe auf personenbezogene Daten und Änderungen an ihnen werden protokolliert; die Protokolle sind gegen Veränderung geschützt.
measure-change-management = Änderungen an Systemen werden vor der Inbetriebnahme geprüft, getestet und freigegeben.
measure-malware-protection = Server und Arbeitsgeräte sind gegen Schadsoftware geschützt.
measure-patching = Sicherheitsaktualisierungen werden unverzüglich installiert, kritische innerhalb von 7 Tagen.
measure-backup = Die Daten werden täglich gesichert; die Sicherungskopien werden getrennt von der Betriebsumgebung aufbewahrt.
measure-redundancy = Kritische Komponenten sind redundant ausgelegt, sodass der Dienst beim Ausfall einer Komponente weiterläuft.
measure-restoration = Es gibt dokumentierte Verfahren zur Wiederherstellung von Daten und Dienst nach einem Zwischenfall.
measure-monitoring = Der Betrieb wird rund um die Uhr überwacht; Alarmmeldungen wird nachgegangen.
measure-annual-review = Die Maßnahmen werden mindestens einmal im Jahr überprüft und evaluiert.
measure-risk-assessment = Die Risiken für betroffene Personen werden mindestens einmal im Jahr und bei wesentlichen Änderungen bewertet.
measure-penetration-test = Unabhängige Sachverständige führen mindestens einmal im Jahr einen Penetrationstest durch.
measure-vulnerability-scanning = Die Systeme werden mindestens einmal im Monat auf Schwachstellen gescannt.
measure-restore-test = Die Wiederherstellung aus Sicherungskopien wird mindestens einmal im Jahr getestet.
measure-training = Die Mitarbeiter werden mindestens einmal im Jahr in Datenschutz und Informationssicherheit geschult.
measure-certification-iso-27001 = Das Managementsystem für Informationssicherheit ist nach ISO/IEC 27001 zertifiziert.
measure-data-subject-requests = Der Auftragsverarbeiter leitet Anträge betroffener Personen unverzüglich weiter und stellt Funktionen für Auskunft, Berichtigung, Löschung und Export bereit.
# Article 33(2).
measure-breach-notification = Der Auftragsverarbeiter meldet dem Verantwortlichen eine Verletzung des Schutzes personenbezogener Daten unverzüglich und spätestens 24 Stunden, nachdem sie ihm bekannt wurde.
measure-impact-assessment = Der Auftragsverarbeiter trägt mit den ihm zur Verfügung stehenden Informationen zu Datenschutz-Folgenabschätzungen und vorherigen Konsultationen bei.
measure-export = Der Verantwortliche kann seine Daten in einem gängigen und maschinenlesbaren Format exportieren lassen.

## At the end of the agreement: sentences

termination-deletion = Der Auftragsverarbeiter löscht alle personenbezogenen Daten und weist dies auf Verlangen nach.
termination-return = Der Auftragsverarbeiter gibt alle personenbezogenen Daten an den Verantwortlichen zurück und löscht die vorhandenen Kopien.
termination-controller-chooses = Nach Wahl des Verantwortlichen löscht der Auftragsverarbeiter alle personenbezogenen Daten oder gibt sie zurück.

## Audits: sentences

audit-annual-report = Der Auftragsverarbeiter holt einmal im Jahr einen Prüfbericht eines unabhängigen Dritten ein und stellt ihn dem Verantwortlichen zur Verfügung.
audit-certification-report = Der Auftragsverarbeiter stellt dem Verantwortlichen auf Verlangen aktuelle Zertifikate und Prüfberichte zur Verfügung.
audit-questionnaire = Der Auftragsverarbeiter gibt dem Verantwortlichen auf schriftliche Fragen Auskunft darüber, wie er seine Pflichten einhält.
audit-inspection = Der Verantwortliche oder ein von ihm beauftragter Prüfer darf die Räumlichkeiten und Systeme des Auftragsverarbeiters nach angemessener Vorankündigung inspizieren. Jede Partei trägt ihre eigenen Kosten.
subprocessor-audit-by-processor = Der Auftragsverarbeiter überwacht seine Unterauftragsverarbeiter und weist dies dem Verantwortlichen auf Verlangen nach.
subprocessor-audit-report = Der Auftragsverarbeiter holt jedes Jahr Prüfberichte oder Zertifikate seiner Unterauftragsverarbeiter ein und stellt sie dem Verantwortlichen auf Verlangen zur Verfügung.
subprocessor-audit-inspection = Der Verantwortliche kann, wenn er dies für erforderlich hält, an einer Inspektion bei einem Unterauftragsverarbeiter teilnehmen.

## What a party does that matters to a transfer: sentences

activity-provides-service = Bereitstellung von { $product } und Verarbeitung personenbezogener Daten im Auftrag der Kunden.
activity-uses-service = Nutzung von { $product } für die eigene Tätigkeit.

## How far a sub-processor can see personal data: parts of sentences

access-none = keiner
access-encrypted-only = nur zu verschlüsselten Daten
access-support = nur für den Support, auf Anforderung
access-full = im Klartext
