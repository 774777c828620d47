### The words that every annex shares, in Danish.
### Sources of the terms of art: the Danish text of the GDPR (databeskyttelsesforordningen), and
### Datatilsynet's guidance. Commas before subordinate clauses. Spaces inside references are no-break spaces.

## Nouns that a workspace may override to suit the customer's contract

-annex = Bilag
# Definite, inside a sentence.
-agreement = databehandleraftalen
# Stands after »i«.
-gdpr = databeskyttelsesforordningen (GDPR)
# The case "title" begins a heading.
-subprocessors =
    { $case ->
        [title] Underdatabehandlere
        [singular] underdatabehandler
       *[sentence] underdatabehandlere
    }

## The annex of sub-processors

# $product (string): the service that the agreement is about
# $date (string): the day on which the list is right, already formatted
# The table's caption is for those who cannot see the table; the contact line stands below it.
sub-processors = { -subprocessors(case: "title") }
    .subtitle = { -annex } til { -agreement } om { $product }, pr. { $date }
    .intro = Listen nedenfor viser, hvilke { -subprocessors } databehandleren anvender til at levere { $product }. Anvendelse af { -subprocessors } er reguleret i artikel 28, stk. 2 og 4, i { -gdpr }.
    .table-heading = Oversigt over { -subprocessors }
    .table-caption = Oversigt over { -subprocessors }, som databehandleren anvender til at levere { $product }, med én række for hver
    .table-empty = Databehandleren anvender ingen { -subprocessors }.
    .contact = Kontakt os for yderligere oplysninger.

## The document as a file

# $title (string): the annex's title
# $product (string): the service that the agreement is about
document-title = { $title } – { $product }
document-subject = { -annex } til { -agreement } om { $product }

## Headings

# Before the number of a heading, as in »Bilag A«.
annex-label = { -annex }
parties-heading = Parter
signatures-heading = Underskrifter

## Bilagene samlet i ét dokument

# $product (string): the service that the agreement is about
# $date (string): the day on which the annexes are right, already formatted
# $annexes (string): the annexes' titles, as a list
combined = { -annex } til { -agreement }
    .subtitle = Om { $product }, pr. { $date }
    .intro = Dokumentet samler følgende bilag til { -agreement }: { $annexes }.
    .contents = Indhold
    .signing = Med underskrifterne nedenfor er parterne bundet af alle bilagene i dokumentet.

## Parties: headings, then labels of facts, without a colon

party-controller = Dataansvarlig
party-processor = Databehandler
fact-name = Navn
# CVR for a Danish party; organisationsnummer for a Norwegian or Swedish one.
fact-registration_number = CVR-nr./org.nr.
fact-address = Adresse
fact-country = Land
fact-contact = Kontaktperson
fact-dpo = Databeskyttelsesrådgiver (DPO)

## Signatures

signatory-name = Navn
signatory-title = Stilling
signatory-place = Sted
signatory-date = Dato
# Under the rule on which a person signs.
signature-line = Underskrift
# $role (string): controller, processor, exporter or importer; any other is printed as given
# $party (string): the party's name
signature-for =
    På vegne af { $party } ({ $role ->
        [controller] dataansvarlig
        [processor] databehandler
        [exporter] dataeksportør
        [importer] dataimportør
       *[other] { $role }
    })
# The party's name is not known and is written in by hand.
signature-for-role =
    { $role ->
        [controller] På vegne af den dataansvarlige
        [processor] På vegne af databehandleren
        [exporter] På vegne af dataeksportøren
        [importer] På vegne af dataimportøren
       *[other] { $role }
    }
# What to write in a blank, for screen readers and form controls.
# $label (string): the label of the fact, such as »Navn«
# $role (string): controller, processor, exporter or importer; any other is printed as given
fill-label =
    { $label } – { $role ->
        [controller] dataansvarlig
        [processor] databehandler
        [exporter] dataeksportør
        [importer] dataimportør
       *[other] { $role }
    }
# The same for a fact of a signature, whose label may be that of a fact of the party.
fill-label-signature =
    { $label } – underskrift for { $role ->
        [controller] den dataansvarlige
        [processor] databehandleren
        [exporter] dataeksportøren
        [importer] dataimportøren
       *[other] { $role }
    }
# What stands in a blank of the DOCX until it is filled in: for words, for a date, for one of a list or other words.
fill-prompt-text = [udfyldes]
fill-prompt-date = [vælg dato]
fill-prompt-choice = [vælg eller skriv]
# What the DOCX calls words that may not be altered, where somebody tries to.
fixed-words = Fast tekst

## Links, for those who cannot see the words that lead there

# $address (string): an e-mail address
link-email = E-mail til { $address }
# $name (string): whose website it is
link-website = Hjemmesiden for { $name }

## Columns

column-name = Underdatabehandler
column-countries = Land
column-transfer-basis = Retsgrundlag for behandling uden for EU/EØS
column-function = Funktion
column-description = Funktionsbeskrivelse
column-updated = Opdateret

## Bases of transfer, GDPR chapter V. Names as in databeskyttelsesforordningen; abbreviations and English
## names in parentheses are those by which contracts cite them.

# The processing stays inside the EEA, so chapter V asks for none.
basis-not-needed = Ikke nødvendigt (inden for EU/EØS)
# Article 45.
basis-adequacy = Afgørelse om tilstrækkeligheden af beskyttelsesniveauet
# Decision (EU) 2023/1795.
basis-dpf = { LANGUAGE("EU-US Data Privacy Framework", tag: "en") } (DPF)
# Article 46(2)(a).
basis-public-instrument = Retligt bindende instrument, som kan håndhæves, mellem offentlige myndigheder eller organer
# Articles 46(2)(b) and 47.
basis-bcr = Bindende virksomhedsregler ({ LANGUAGE("Binding Corporate Rules", tag: "en") }, BCR)
# Article 46(2)(c). No decision is named: the register's dates tell which set of clauses it is.
basis-scc = EU-Kommissionens standardkontraktbestemmelser ({ LANGUAGE("Standard Contractual Clauses", tag: "en") }, SCC)
# Article 46(2)(d).
basis-scc-authority = Standardbestemmelser om databeskyttelse vedtaget af en tilsynsmyndighed og godkendt af Kommissionen
# Articles 46(2)(e) and 40.
basis-code = Godkendt adfærdskodeks
# Articles 46(2)(f) and 42.
basis-certification = Godkendt certificeringsmekanisme
# Article 46(3)(a).
basis-ad-hoc = Kontraktbestemmelser godkendt af tilsynsmyndigheden
# Article 49; its title.
basis-derogation = Undtagelser i særlige situationer (GDPR art. 49)
# Decision (EU) 2016/1250, invalid since 16 July 2020.
basis-privacy-shield = { LANGUAGE("EU-U.S. Privacy Shield", tag: "en") }
# Decision 2000/520/EC, invalid since 6 October 2015.
basis-safe-harbor = { LANGUAGE("Safe Harbor", tag: "en") }
# $basis (string): one of the bases above
# $count (number): how many modules apply
# $modules (string): their numbers, joined, such as »2 og 3«
basis-modules =
    { $basis }, { $count ->
        [one] modul { $modules }
       *[other] modulerne { $modules }
    }
# $basis (string): one of the bases above, perhaps with its modules
# $date (string): when the instrument was concluded, already formatted
basis-concluded = { $basis }, indgået den { $date }

## Page furniture

# $title (string): the annex's title
# $product (string): the service that the agreement is about
# $date (string): the day on which the annex is right, already formatted
footer = { $title } – { $product }, { $date }
# $page (string): the number of the page
# $pages (string): how many pages there are
page-of = Side { $page } af { $pages }
# At the head of each page of a draft.
draft-mark = UDKAST

## Dates and lists

# Not words: a POSIX locale, and a strftime pattern (%-d day, %B month's name, %Y year).
date-locale = da_DK
date-pattern = %-d. %B %Y
# A list of two.
# $first (string), $second (string): its items
list-two = { $first } og { $second }
# A list of three or more grows by list-more and ends with list-last.
# $head (string): the list so far
# $next (string): one more item, not the last
list-more = { $head }, { $next }
# $head (string): the list so far
# $last (string): its last item
list-last = { $head } og { $last }

## Territories made of many countries

region-EU = EU
region-EEA = EØS

# Står ved filen bilag.json i PDF-læserens liste over vedhæftede filer.
record-description = De oplysninger, de tekster og den skabelon, bilaget er lavet af
# Står ved filen logo.png i PDF-læserens liste over vedhæftede filer.
logo-description = Databehandlerens logo, som den står i bilaget

# What the logo says to those who cannot see it.
# $owner (string): whose logo it is
logo-alternative = Logo: { $owner }
