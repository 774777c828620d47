### The words that every annex shares, in German as German lawyers write it.
### Sources of the terms of art: the German text of the GDPR (Datenschutz-Grundverordnung) and of the Commission's
### decisions, above all Decision (EU) 2021/915. Spaces inside references are no-break spaces.

## Nouns that a workspace may override to suit the customer's contract

# Others say „Anlage“.
-annex = Anhang
# With its article, because others say „Vereinbarung über die Auftragsverarbeitung“, which is feminine.
# The case "to" stands after a noun, as in „Anhang zum Auftragsverarbeitungsvertrag“.
-agreement =
    { $case ->
        [accusative] den Auftragsverarbeitungsvertrag
        [dative] dem Auftragsverarbeitungsvertrag
        [genitive] des Auftragsverarbeitungsvertrags
        [to] zum Auftragsverarbeitungsvertrag
       *[nominative] der Auftragsverarbeitungsvertrag
    }
# Stands after „der“, in the genitive or dative.
-gdpr = Datenschutz-Grundverordnung (DSGVO)
# The case "title" begins a heading. The case "genitive" stands after „der“, the others without an article:
# alike here, but not so for those who say „weitere Auftragsverarbeiter“. The case "singular" stands after „jeden“.
-subprocessors =
    { $case ->
        [title] Unterauftragsverarbeiter
        [dative] Unterauftragsverarbeitern
        [genitive] Unterauftragsverarbeiter
        [singular] Unterauftragsverarbeiter
       *[sentence] Unterauftragsverarbeiter
    }

## The annex of sub-processors

# $product (string): the service that the agreement is about
# $date (string): the day on which the list is right, already formatted
# The table's caption is for those who cannot see the table; the contact line stands below it.
sub-processors = { -subprocessors(case: "title") }
    .subtitle = { -annex } { -agreement(case: "to") } für { $product }, Stand: { $date }
    .intro = Die folgende Liste zeigt, welche { -subprocessors } der Auftragsverarbeiter für die Bereitstellung von { $product } in Anspruch nimmt. Die Inanspruchnahme von { -subprocessors(case: "dative") } ist in Artikel 28 Absätze 2 und 4 der { -gdpr } geregelt.
    .table-heading = Liste der { -subprocessors(case: "genitive") }
    .table-caption = Liste der { -subprocessors(case: "genitive") }, die der Auftragsverarbeiter für die Bereitstellung von { $product } in Anspruch nimmt, mit einer Zeile für jeden
    .table-empty = Der Auftragsverarbeiter nimmt keine { -subprocessors } in Anspruch.
    .contact = Für weitere Informationen wenden Sie sich bitte an uns.

## The document as a file

# $title (string): the annex's title
# $product (string): the service that the agreement is about
document-title = { $title } – { $product }
document-subject = { -annex } { -agreement(case: "to") } für { $product }

## Headings

# Before the number of a heading, as in „Anhang A“.
annex-label = { -annex }
parties-heading = Parteien
signatures-heading = Unterschriften

## Die Anhänge in einem Dokument

# $product (string): the service that the agreement is about
# $date (string): the day on which the annexes are right, already formatted
# $annexes (string): the annexes' titles, as a list
combined = Anhänge { -agreement(case: "to") }
    .subtitle = Für { $product }, Stand { $date }
    .intro = Dieses Dokument fasst die folgenden Anhänge { -agreement(case: "to") } zusammen: { $annexes }.
    .contents = Inhalt
    .signing = Mit den nachstehenden Unterschriften sind die Parteien an sämtliche Anhänge in diesem Dokument gebunden.

## Parties: headings, then labels of facts, without a colon

party-controller = Verantwortlicher
party-processor = Auftragsverarbeiter
fact-name = Name
# Of the Handelsregister or another, at home or abroad.
fact-registration_number = Registernummer
fact-address = Anschrift
fact-country = Land
fact-contact = Kontaktperson
fact-dpo = Datenschutzbeauftragter

## Signatures

signatory-name = Name
signatory-title = Funktion
signatory-place = Ort
signatory-date = Datum
# Under the rule on which a person signs.
signature-line = Unterschrift
# $role (string): controller, processor, exporter or importer; any other is printed as given
# $party (string): the party's name
signature-for =
    Für { $party } ({ $role ->
        [controller] Verantwortlicher
        [processor] Auftragsverarbeiter
        [exporter] Datenexporteur
        [importer] Datenimporteur
       *[other] { $role }
    })
# The party's name is not known and is written in by hand.
signature-for-role =
    { $role ->
        [controller] Für den Verantwortlichen
        [processor] Für den Auftragsverarbeiter
        [exporter] Für den Datenexporteur
        [importer] Für den Datenimporteur
       *[other] { $role }
    }
# What to write in a blank, for screen readers and form controls.
# $label (string): the label of the fact, such as „Name“
# $role (string): controller, processor, exporter or importer; any other is printed as given
fill-label =
    { $label } – { $role ->
        [controller] Verantwortlicher
        [processor] Auftragsverarbeiter
        [exporter] Datenexporteur
        [importer] Datenimporteur
       *[other] { $role }
    }
# The same for a fact of a signature, whose label may be that of a fact of the party.
fill-label-signature =
    { $label } – Unterschrift für { $role ->
        [controller] den Verantwortlichen
        [processor] den Auftragsverarbeiter
        [exporter] den Datenexporteur
        [importer] den Datenimporteur
       *[other] { $role }
    }
# What stands in a blank of the DOCX until it is filled in: for words, for a date, for one of a list or other words.
fill-prompt-text = [bitte ausfüllen]
fill-prompt-date = [Datum wählen]
fill-prompt-choice = [wählen oder eingeben]
# What the DOCX calls words that may not be altered, where somebody tries to.
fixed-words = Unveränderlicher Text

## Links, for those who cannot see the words that lead there

# $address (string): an e-mail address
link-email = E-Mail an { $address }
# $name (string): whose website it is
link-website = Website von { $name }

## Columns

column-name = Unterauftragsverarbeiter
column-countries = Land
column-transfer-basis = Rechtsgrundlage für die Verarbeitung außerhalb der EU/des EWR
column-function = Funktion
column-description = Beschreibung der Funktion
column-updated = Aktualisiert am

## Bases of transfer, GDPR chapter V. Names as in the Datenschutz-Grundverordnung and the Commission's decisions;
## abbreviations and English names in parentheses are those by which contracts cite them.

# The processing stays inside the EEA, so chapter V asks for none.
basis-not-needed = Nicht erforderlich (innerhalb der EU/des EWR)
# Article 45.
basis-adequacy = Angemessenheitsbeschluss
# Decision (EU) 2023/1795.
basis-dpf = Datenschutzrahmen EU-USA ({ LANGUAGE("EU-US Data Privacy Framework", tag: "en") }, DPF)
# Article 46(2)(a).
basis-public-instrument = Rechtlich bindendes und durchsetzbares Dokument zwischen Behörden oder öffentlichen Stellen
# Articles 46(2)(b) and 47.
basis-bcr = Verbindliche interne Datenschutzvorschriften ({ LANGUAGE("Binding Corporate Rules", tag: "en") }, BCR)
# Article 46(2)(c), by the name that the Commission's decisions give these Standarddatenschutzklauseln. No decision is
# named: the register's dates tell which set of clauses it is.
basis-scc = Standardvertragsklauseln der Europäischen Kommission ({ LANGUAGE("Standard Contractual Clauses", tag: "en") }, SCC)
# Article 46(2)(d).
basis-scc-authority = Von einer Aufsichtsbehörde angenommene und von der Kommission genehmigte Standarddatenschutzklauseln
# Articles 46(2)(e) and 40.
basis-code = Genehmigte Verhaltensregeln
# Articles 46(2)(f) and 42.
basis-certification = Genehmigter Zertifizierungsmechanismus
# Article 46(3)(a).
basis-ad-hoc = Von der Aufsichtsbehörde genehmigte Vertragsklauseln
# Article 49; its title.
basis-derogation = Ausnahmen für bestimmte Fälle (Art. 49 DSGVO)
# Decision (EU) 2016/1250, invalid since 16 July 2020.
basis-privacy-shield = EU-US-Datenschutzschild ({ LANGUAGE("EU-U.S. Privacy Shield", tag: "en") })
# Decision 2000/520/EC, invalid since 6 October 2015.
basis-safe-harbor = { LANGUAGE("Safe Harbor", tag: "en") }
# $basis (string): one of the bases above
# $count (number): how many modules apply
# $modules (string): their numbers, joined, such as „2 und 3“
basis-modules =
    { $basis }, { $count ->
        [one] Modul { $modules }
       *[other] Module { $modules }
    }
# $basis (string): one of the bases above, perhaps with its modules
# $date (string): when the instrument was concluded, already formatted
basis-concluded = { $basis }, geschlossen am { $date }

## Page furniture

# $title (string): the annex's title
# $product (string): the service that the agreement is about
# $date (string): the day on which the annex is right, already formatted
footer = { $title } – { $product }, { $date }
# $page (string): the number of the page
# $pages (string): how many pages there are
page-of = Seite { $page } von { $pages }
# At the head of each page of a draft.
draft-mark = ENTWURF

## Dates and lists

# Not words: a POSIX locale, and a strftime pattern (%-d day, %B month's name, %Y year).
date-locale = de_DE
date-pattern = %-d. %B %Y
# A list of two.
# $first (string), $second (string): its items
list-two = { $first } und { $second }
# A list of three or more grows by list-more and ends with list-last.
# $head (string): the list so far
# $next (string): one more item, not the last
list-more = { $head }, { $next }
# $head (string): the list so far
# $last (string): its last item
list-last = { $head } und { $last }

## Territories made of many countries

region-EU = EU
region-EEA = EWR

# Stands beside the file bilag.json in a PDF reader's list of attachments.
record-description = Die Angaben, die Texte und die Vorlage, aus denen der Anhang erstellt wurde
# Stands beside the file logo.png in a PDF reader's list of attachments.
logo-description = Das Logo des Auftragsverarbeiters, wie es im Anhang steht

# What the logo says to those who cannot see it.
# $owner (string): whose logo it is
logo-alternative = Logo: { $owner }
