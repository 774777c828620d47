### The annexes of the parties' forms, in German.
### Official titles and headings: Commission Implementing Decision (EU) 2021/915, all of it read in a stored copy, and
### (EU) 2021/914, of which the names of the modules, Annex I.A and the headings shared with 2021/915 were read in a stored
### copy. All else of 2021/914 (the rest of Annex I.B, C, and the lead, the assistance and the note of Annexes II and III)
### is written from memory and was not compared with the Official Journal. One slip of the German text of 2021/915 is put
### right: it has the measures of Annex III taken by „Verantwortlichen“, where other languages have the processor.
### The Danish supervisory authority's clauses and the Norwegian SSA form have no German version: their headings here (of
### the former shorter than its own, with „Registernummer“ for its column CVR), and all else, are bilag's own wording, with
### the terms of the German GDPR.

## Facts of the agreement: labels, without a colon

detail-data-subjects = Kategorien betroffener Personen
detail-data-categories = Kategorien personenbezogener Daten
# The clauses' own term: the data of Article 9 and of Article 10.
detail-sensitive-data = Sensible Daten
detail-safeguards = Beschränkungen und Garantien für sensible Daten
detail-subject-matter = Gegenstand der Verarbeitung
detail-nature = Art der Verarbeitung
detail-purposes = Zwecke der Verarbeitung
detail-duration = Dauer der Verarbeitung
detail-retention = Speicherdauer
detail-frequency = Häufigkeit der Übermittlung
detail-locations = Eigene Standorte des Auftragsverarbeiters
detail-security-level = Schutzniveau
# Article 32(1)(b) and (d).
detail-measures-confidentiality = Vertraulichkeit
detail-measures-integrity = Integrität
detail-measures-availability = Verfügbarkeit und Belastbarkeit
detail-measures-testing = Überprüfung, Bewertung und Evaluierung
detail-measures-assistance = Unterstützung des Verantwortlichen
detail-main-agreement = Hauptvertrag
detail-authorisation = Art der Genehmigung
detail-notice-days = Ankündigungsfrist
detail-authority = Zuständige Aufsichtsbehörde
detail-modules = Module
detail-termination = Bei Vertragsende
detail-audits = Überprüfungen beim Auftragsverarbeiter
detail-subprocessor-audits = Überprüfungen bei Unterauftragsverarbeitern
detail-sector-rules = Bereichsspezifische Vorschriften
detail-other = Sonstige Vereinbarungen

## Choices of the parties

authorisation-specific = Gesonderte Genehmigung
authorisation-general = Allgemeine Genehmigung
# $count (number): days
notice-days =
    { $count ->
        [one] { $count } Tag vor der Änderung
       *[other] { $count } Tage vor der Änderung
    }
module-1 = Modul Eins: Übermittlung von Verantwortlichen an Verantwortliche
module-2 = Modul Zwei: Übermittlung von Verantwortlichen an Auftragsverarbeiter
module-3 = Modul Drei: Übermittlung von Auftragsverarbeitern an Auftragsverarbeiter
module-4 = Modul Vier: Übermittlung von Auftragsverarbeitern an Verantwortliche
# $country (string): the state whose authority it is; stands after its name
authority-of = ({ $country })
role-controller = Verantwortlicher
role-processor = Auftragsverarbeiter

## Parties to a transfer

party-exporter = Datenexporteur
party-importer = Datenimporteur
fact-activities = Relevante Tätigkeiten
fact-role = Rolle
signatory-accession = Beitrittsdatum

## Columns, and labels of a sub-processor's facts

column-delimitation = Abgrenzung der Verantwortlichkeiten
column-legal-name = Eingetragener Name
column-registration-number = Registernummer
column-address = Anschrift
column-contact = Kontaktperson
column-stored-in = Speicherort der Daten
column-data-categories = Personenbezogene Daten
column-access = Zugang zu personenbezogenen Daten
column-duration = Dauer
column-since = In Anspruch genommen seit
column-website = Website
# $name (string): the sub-processor
entry-heading = { $name }

## What several forms share

# $product (string): the service that the agreement is about
# $date (string): the day on which the annex is right, already formatted
form-subtitle = { -annex } { -agreement(case: "to") } für { $product }, Stand: { $date }
# Article 28(2): Einspruch, and the sub-processors' Hinzuziehung oder Ersetzung.
form-general = Der Verantwortliche hat eine allgemeine Genehmigung erteilt. Der Auftragsverarbeiter unterrichtet den Verantwortlichen unter Einhaltung der oben angegebenen Frist schriftlich über jede beabsichtigte Hinzuziehung oder Ersetzung von { -subprocessors(case: "dative") }, sodass der Verantwortliche Einspruch erheben kann, bevor die Änderung wirksam wird. Erhebt der Verantwortliche innerhalb dieser Frist keinen Einspruch, gilt die Änderung als genehmigt.
form-specific = Der Verantwortliche genehmigt jeden { -subprocessors(case: "singular") } gesondert. Der Auftragsverarbeiter stellt unter Einhaltung der oben angegebenen Frist einen schriftlichen Antrag mit den Informationen, die der Verantwortliche für seine Entscheidung benötigt. Antwortet der Verantwortliche nicht, ist die Genehmigung nicht erteilt.
form-nature = Art der Verarbeitung
form-purpose = Zwecke der Verarbeitung
form-data = Kategorien personenbezogener Daten
form-subjects = Kategorien betroffener Personen
form-duration = Dauer der Verarbeitung
form-retention = Speicherdauer und Löschung
form-conditions = Bedingungen für die Inanspruchnahme von { -subprocessors(case: "dative") }
form-approved = Genehmigte { -subprocessors }
form-subject = Gegenstand der Verarbeitung
form-security = Sicherheit der Verarbeitung
form-assistance = Unterstützung des Verantwortlichen
form-location = Ort der Verarbeitung
form-transfer-instruction = Übermittlungen an Drittländer
form-audit = Überprüfungen und Inspektionen beim Auftragsverarbeiter
form-subprocessor-audit = Überprüfungen bei { -subprocessors(case: "dative") }
form-sector = Bereichsspezifische Vorschriften für den Verantwortlichen
form-measures = Der Auftragsverarbeiter trifft mindestens die folgenden Maßnahmen und erhält sie aufrecht.
form-locations = Außer an den eigenen Standorten des Auftragsverarbeiters werden die personenbezogenen Daten an den Standorten der { -subprocessors(case: "genitive") } verarbeitet:
form-locations-above = Außer an den eigenen Standorten des Auftragsverarbeiters werden die personenbezogenen Daten in den Ländern verarbeitet, die in { HEADING("approved") } für jeden { -subprocessors(case: "singular") } angegeben sind.
form-locations-caption = Standorte der { -subprocessors(case: "genitive") }, mit einer Zeile für jeden
form-transfers = Der Auftragsverarbeiter darf personenbezogene Daten nur auf dokumentierte Weisung des Verantwortlichen und nur auf einer gültigen Grundlage nach Kapitel V der { -gdpr } an ein Drittland übermitteln. Die Weisung umfasst die folgenden Übermittlungen:
form-transfers-caption = Übermittlungen an Drittländer und ihre Rechtsgrundlagen, mit einer Zeile für jeden { -subprocessors(case: "singular") }
form-transfers-none = Keine. Die gesamte Verarbeitung findet innerhalb der EU/des EWR statt.

## The Danish supervisory authority's standard clauses

dk-standard = Anhänge A–D zu den Standardvertragsklauseln
    .label = { -annex }
    .intro = Diese Anhänge sind Bestandteil der Standardvertragsklauseln der dänischen Aufsichtsbehörde ({ LANGUAGE("Datatilsynet", tag: "da") }) nach Artikel 28 Absatz 8 der { -gdpr } in der Fassung vom Januar 2020. Die Klauseln selbst sind keine Grundlage für Übermittlungen an Drittländer.
    .a = Angaben zur Verarbeitung
    .a-purpose = Zweck der Verarbeitung
    .a-nature = Art der Verarbeitung
    .a-data = Art der personenbezogenen Daten
    .a-subjects = Kategorien betroffener Personen
    .a-duration = Die Verarbeitung darf nach Inkrafttreten der Klauseln beginnen. Dauer der Verarbeitung
    .b = Unterauftragsverarbeiter
    .b-approved = Genehmigte Unterauftragsverarbeiter
    .b-lead = Mit Inkrafttreten der Klauseln genehmigt der Verantwortliche die Inanspruchnahme folgender Unterauftragsverarbeiter:
    .b-caption = Genehmigte { -subprocessors }, mit einer Zeile für jeden
    .b-name = Name
    .b-number = Registernummer
    .b-description = Beschreibung der Verarbeitung
    .b-notice = Ankündigung von Änderungen
    .c = Weisung zur Verarbeitung personenbezogener Daten
    .c-subject = Gegenstand der Verarbeitung und Weisung
    .c-security = Sicherheit der Verarbeitung
    .c-assistance = Unterstützung des Verantwortlichen
    .c-retention = Speicherdauer und Löschung
    .c-location = Ort der Verarbeitung
    .c-transfers = Weisung zu Übermittlungen an Drittländer
    .c-audit = Überprüfungen, einschließlich Inspektionen, beim Auftragsverarbeiter
    .c-subprocessor-audit = Überprüfungen, einschließlich Inspektionen, bei Unterauftragsverarbeitern
    .d = Sonstige Vereinbarungen der Parteien

## The Norwegian government's standard agreement (SSA)

no-standard = Anhänge A–D zum Auftragsverarbeitungsvertrag
    .label = Anhang
    .subtitle = { no-standard.label } { -agreement(case: "to") } für { $product }, Stand: { $date }
    .intro = Diese Anhänge folgen dem Aufbau des norwegischen staatlichen Standardvertrags über die Auftragsverarbeitung (SSA).
    .a = Angaben zur Verarbeitung
    .b = Bedingungen für die Inanspruchnahme von Unterauftragsverarbeitern durch den Auftragsverarbeiter
    .c = Weisung zur Verarbeitung personenbezogener Daten
    .d = Änderungen des Standardtextes des Auftragsverarbeitungsvertrags und Änderungen nach Vertragsschluss

## Commission Implementing Decision (EU) 2021/915

scc-2021-915 = Anhänge zu den Standardvertragsklauseln (EU) 2021/915
    .intro = Diese Anhänge sind Bestandteil der Standardvertragsklauseln zwischen Verantwortlichen und Auftragsverarbeitern im Anhang des Durchführungsbeschlusses (EU) 2021/915 der Kommission vom 4. Juni 2021.
    .parties = Liste der Parteien
    .accession = Unterschrift und Beitrittsdatum
    .description = Beschreibung der Verarbeitung
    .subjects = Kategorien betroffener Personen, deren personenbezogene Daten verarbeitet werden
    .data = Kategorien personenbezogener Daten, die verarbeitet werden
    .sensitive = Verarbeitete sensible Daten (falls zutreffend) und angewandte Beschränkungen oder Garantien
    .purpose = Zweck(e), für den/die die personenbezogenen Daten im Auftrag des Verantwortlichen verarbeitet werden
    .duration = Dauer der Verarbeitung
    .onward = Bei der Verarbeitung durch (Unter-)Auftragsverarbeiter sind auch Gegenstand, Art und Dauer der Verarbeitung anzugeben.
    .measures-lead = Beschreibung der von dem/den Auftragsverarbeiter(n) ergriffenen technischen und organisatorischen Sicherheitsmaßnahmen (einschließlich aller relevanten Zertifizierungen) zur Gewährleistung eines angemessenen Schutzniveaus unter Berücksichtigung der Art, des Umfangs, der Umstände und des Zwecks der Verarbeitung sowie der Risiken für die Rechte und Freiheiten natürlicher Personen
    .assistance = Beschreibung der spezifischen technischen und organisatorischen Maßnahmen, die der Auftragsverarbeiter zur Unterstützung des Verantwortlichen ergreifen muss
    .subprocessors-note = Dieser Anhang muss im Falle einer gesonderten Genehmigung von Unterauftragsverarbeitern ausgefüllt werden (Klausel 7.7 Buchstabe a, Option 1).
scc-contact = Name, Funktion und Kontaktdaten der Kontaktperson
scc-nature = Art der Verarbeitung
scc-measures = Technische und organisatorische Maßnahmen, einschließlich zur Gewährleistung der Sicherheit der Daten
scc-subprocessors = Liste der Unterauftragsverarbeiter
scc-subprocessors-lead = Der Verantwortliche hat die Inanspruchnahme folgender Unterauftragsverarbeiter genehmigt:
scc-entry-description = Beschreibung der Verarbeitung (einschließlich einer klaren Abgrenzung der Verantwortlichkeiten, falls mehrere Unterauftragsverarbeiter genehmigt werden)
scc-onward-caption = Gegenstand, Art und Dauer der Verarbeitung durch { -subprocessors }, mit einer Zeile für jeden
scc-onward-subject = Gegenstand
scc-onward-nature = Art
scc-onward-duration = Dauer

## Commission Implementing Decision (EU) 2021/914

scc-2021-914 = Anhänge zu den Standardvertragsklauseln (EU) 2021/914
    .intro = Diese Anhänge sind Bestandteil der Standardvertragsklauseln für die Übermittlung personenbezogener Daten an Drittländer im Anhang des Durchführungsbeschlusses (EU) 2021/914 der Kommission vom 4. Juni 2021.
    .parties = A. Liste der Parteien
    .activities = Tätigkeiten, die für die gemäß diesen Klauseln übermittelten Daten von Belang sind
    .role = Rolle (Verantwortlicher/Auftragsverarbeiter)
    .date = Unterschrift und Datum
    .description = B. Beschreibung der Datenübermittlung
    .subjects = Kategorien betroffener Personen, deren personenbezogene Daten übermittelt werden
    .data = Kategorien der übermittelten personenbezogenen Daten
    .sensitive = Übermittelte sensible Daten (falls zutreffend) und angewandte Beschränkungen oder Garantien
    .frequency = Häufigkeit der Übermittlung (z. B. ob die Daten einmalig oder kontinuierlich übermittelt werden)
    .purpose = Zweck(e) der Datenübermittlung und Weiterverarbeitung
    .retention = Dauer, für die die personenbezogenen Daten gespeichert werden, oder, falls dies nicht möglich ist, die Kriterien für die Festlegung dieser Dauer
    .onward = Bei Datenübermittlungen an (Unter-)Auftragsverarbeiter sind auch Gegenstand, Art und Dauer der Verarbeitung anzugeben.
    .authority = C. Zuständige Aufsichtsbehörde
    .authority-lead = Angabe der zuständigen Aufsichtsbehörde(n) gemäß Klausel 13
    .measures-lead = Beschreibung der von dem/den Datenimporteur(en) ergriffenen technischen und organisatorischen Maßnahmen (einschließlich aller relevanten Zertifizierungen) zur Gewährleistung eines angemessenen Schutzniveaus unter Berücksichtigung der Art, des Umfangs, der Umstände und des Zwecks der Verarbeitung sowie der Risiken für die Rechte und Freiheiten natürlicher Personen
    .assistance = Bei Datenübermittlungen an (Unter-)Auftragsverarbeiter sind auch die spezifischen technischen und organisatorischen Maßnahmen zu beschreiben, die der (Unter-)Auftragsverarbeiter zur Unterstützung des Verantwortlichen und (bei Datenübermittlungen von einem Auftragsverarbeiter an einen Unterauftragsverarbeiter) zur Unterstützung des Datenexporteurs ergreifen muss.
    .subprocessors-note = Dieser Anhang muss für die Module Zwei und Drei im Falle einer gesonderten Genehmigung von Unterauftragsverarbeitern ausgefüllt werden (Klausel 9 Buchstabe a, Option 1).

## Technical and organisational measures by themselves

measures-annex = Technische und organisatorische Maßnahmen
    .intro = Bei der Verarbeitung personenbezogener Daten für die Bereitstellung von { $product } trifft der Auftragsverarbeiter die folgenden Maßnahmen nach Artikel 32 der { -gdpr } und erhält sie aufrecht.
