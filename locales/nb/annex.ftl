### The words that every annex shares, in Norwegian bokmål.
### Sources of the terms of art: personopplysningsloven, which holds the Norwegian text of the GDPR
### (personvernforordningen), and Datatilsynet's guidance. Spaces inside references are no-break spaces.

## Nouns that a workspace may override to suit the customer's contract

# Others say «Bilag».
-annex = Vedlegg
# Definite, inside a sentence.
-agreement = databehandleravtalen
# Stands before «artikkel».
-gdpr = personvernforordningen (GDPR)
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
    .subtitle = { -annex } til { -agreement } for { $product }, per { $date }
    .intro = Listen nedenfor viser hvilke { -subprocessors } databehandleren bruker for å levere { $product }. Bruk av { -subprocessors } er regulert i { -gdpr } artikkel 28 nr. 2 og nr. 4.
    .table-heading = Oversikt over { -subprocessors }
    .table-caption = Oversikt over { -subprocessors } som databehandleren bruker for å levere { $product }, med én rad for hver
    .table-empty = Databehandleren bruker ingen { -subprocessors }.
    .contact = Kontakt oss for mer informasjon.

## The document as a file

# $title (string): the annex's title
# $product (string): the service that the agreement is about
document-title = { $title } – { $product }
document-subject = { -annex } til { -agreement } for { $product }

## Headings

# Before the number of a heading, as in «Vedlegg A».
annex-label = { -annex }
parties-heading = Parter
signatures-heading = Underskrifter

## Vedleggene samlet i ett dokument

# $product (string): the service that the agreement is about
# $date (string): the day on which the annexes are right, already formatted
# $annexes (string): the annexes' titles, as a list
combined = { -annex } til { -agreement }
    .subtitle = For { $product }, per { $date }
    .intro = Dokumentet samler følgende vedlegg til { -agreement }: { $annexes }.
    .contents = Innhold
    .signing = Med underskriftene nedenfor er partene bundet av alle vedleggene i dokumentet.

## Parties: headings, then labels of facts, without a colon

party-controller = Behandlingsansvarlig
party-processor = Databehandler
fact-name = Navn
fact-registration_number = Organisasjonsnummer
fact-address = Adresse
fact-country = Land
fact-contact = Kontaktperson
fact-dpo = Personvernombud

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
    På vegne av { $party } ({ $role ->
        [controller] behandlingsansvarlig
        [processor] databehandler
        [exporter] dataeksportør
        [importer] dataimportør
       *[other] { $role }
    })
# The party's name is not known and is written in by hand.
signature-for-role =
    { $role ->
        [controller] På vegne av den behandlingsansvarlige
        [processor] På vegne av databehandleren
        [exporter] På vegne av dataeksportøren
        [importer] På vegne av dataimportøren
       *[other] { $role }
    }
# What to write in a blank, for screen readers and form controls.
# $label (string): the label of the fact, such as «Navn»
# $role (string): controller, processor, exporter or importer; any other is printed as given
fill-label =
    { $label } – { $role ->
        [controller] behandlingsansvarlig
        [processor] databehandler
        [exporter] dataeksportør
        [importer] dataimportør
       *[other] { $role }
    }
# The same for a fact of a signature, whose label may be that of a fact of the party.
fill-label-signature =
    { $label } – underskrift for { $role ->
        [controller] den behandlingsansvarlige
        [processor] databehandleren
        [exporter] dataeksportøren
        [importer] dataimportøren
       *[other] { $role }
    }
# What stands in a blank of the DOCX until it is filled in: for words, for a date, for one of a list or other words.
fill-prompt-text = [fylles ut]
fill-prompt-date = [velg dato]
fill-prompt-choice = [velg eller skriv]
# What the DOCX calls words that may not be altered, where somebody tries to.
fixed-words = Fast tekst

## Links, for those who cannot see the words that lead there

# $address (string): an e-mail address
link-email = E-post til { $address }
# $name (string): whose website it is
link-website = Nettstedet til { $name }

## Columns

column-name = Underdatabehandler
column-countries = Land
column-transfer-basis = Rettslig grunnlag for behandling utenfor EU/EØS
column-function = Funksjon
column-description = Funksjonsbeskrivelse
column-updated = Oppdatert

## Bases of transfer, GDPR chapter V. Names as in personvernforordningen; abbreviations and English
## names in parentheses are those by which contracts cite them.

# The processing stays inside the EEA, so chapter V asks for none.
basis-not-needed = Ikke nødvendig (innenfor EU/EØS)
# Article 45.
basis-adequacy = Beslutning om tilstrekkelig beskyttelsesnivå
# Decision (EU) 2023/1795.
basis-dpf = { LANGUAGE("EU-US Data Privacy Framework", tag: "en") } (DPF)
# Article 46(2)(a).
basis-public-instrument = Rettslig bindende og håndhevbart instrument mellom offentlige myndigheter eller organer
# Articles 46(2)(b) and 47.
basis-bcr = Bindende virksomhetsregler ({ LANGUAGE("Binding Corporate Rules", tag: "en") }, BCR)
# Article 46(2)(c). No decision is named: the register's dates tell which set of clauses it is.
basis-scc = EU-kommisjonens standard personvernbestemmelser ({ LANGUAGE("Standard Contractual Clauses", tag: "en") }, SCC)
# Article 46(2)(d).
basis-scc-authority = Standard personvernbestemmelser vedtatt av en tilsynsmyndighet og godkjent av Kommisjonen
# Articles 46(2)(e) and 40.
basis-code = Godkjente atferdsnormer
# Articles 46(2)(f) and 42.
basis-certification = Godkjent sertifiseringsmekanisme
# Article 46(3)(a).
basis-ad-hoc = Avtalevilkår godkjent av tilsynsmyndigheten
# Article 49; its title.
basis-derogation = Unntak for særlige situasjoner (GDPR art. 49)
# Decision (EU) 2016/1250, invalid since 16 July 2020.
basis-privacy-shield = { LANGUAGE("EU-U.S. Privacy Shield", tag: "en") }
# Decision 2000/520/EC, invalid since 6 October 2015.
basis-safe-harbor = { LANGUAGE("Safe Harbor", tag: "en") }
# $basis (string): one of the bases above
# $count (number): how many modules apply
# $modules (string): their numbers, joined, such as «2 og 3»
basis-modules =
    { $basis }, { $count ->
        [one] modul { $modules }
       *[other] modulene { $modules }
    }
# $basis (string): one of the bases above, perhaps with its modules
# $date (string): when the instrument was concluded, already formatted
basis-concluded = { $basis }, inngått { $date }

## Page furniture

# $title (string): the annex's title
# $product (string): the service that the agreement is about
# $date (string): the day on which the annex is right, already formatted
footer = { $title } – { $product }, { $date }
# $page (string): the number of the page
# $pages (string): how many pages there are
page-of = Side { $page } av { $pages }
# At the head of each page of a draft.
draft-mark = UTKAST

## Dates and lists

# Not words: a POSIX locale, and a strftime pattern (%-d day, %B month's name, %Y year).
date-locale = nb_NO
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

# Står ved filen bilag.json i PDF-leserens liste over vedlegg.
record-description = Opplysningene, tekstene og malen som vedlegget er laget av
# Står ved filen logo.png i PDF-leserens liste over vedlegg.
logo-description = Databehandlerens logo, slik den står i vedlegget

# What the logo says to those who cannot see it.
# $owner (string): whose logo it is
logo-alternative = Logo: { $owner }
