### The words that every annex shares, in Norwegian nynorsk.
### Sources of the terms of art: personvernforordninga, whose Norwegian text (in personopplysningslova) exists in bokmål
### only, put into the nynorsk of Norwegian statutes and of the state's administration. Spaces inside references are
### no-break spaces.

## Nouns that a workspace may override to suit the customer's contract

# Others say «Bilag».
-annex = Vedlegg
# Definite, inside a sentence.
-agreement = databehandlaravtalen
# Stands before «artikkel».
-gdpr = personvernforordninga (GDPR)
# The case "title" begins a heading.
-subprocessors =
    { $case ->
        [title] Underdatabehandlarar
        [singular] underdatabehandlar
        [definite] underdatabehandlarane
       *[sentence] underdatabehandlarar
    }

## The annex of sub-processors

# $product (string): the service that the agreement is about
# $date (string): the day on which the list is right, already formatted
# The table's caption is for those who cannot see the table; the contact line stands below it.
sub-processors = { -subprocessors(case: "title") }
    .subtitle = { -annex } til { -agreement } for { $product }, per { $date }
    .intro = Lista nedanfor viser kva { -subprocessors } databehandlaren bruker for å levere { $product }. Bruken av { -subprocessors } er regulert i { -gdpr } artikkel 28 nr. 2 og nr. 4.
    .table-heading = Oversikt over { -subprocessors }
    .table-caption = Oversikt over { -subprocessors } som databehandlaren bruker for å levere { $product }, med éi rad for kvar
    .table-empty = Databehandlaren bruker ingen { -subprocessors }.
    .contact = Ta kontakt med oss for meir informasjon.

## The document as a file

# $title (string): the annex's title
# $product (string): the service that the agreement is about
document-title = { $title } – { $product }
document-subject = { -annex } til { -agreement } for { $product }

## Headings

# Before the number of a heading, as in «Vedlegg A».
annex-label = { -annex }
parties-heading = Partar
signatures-heading = Underskrifter

## Vedlegga samla i eitt dokument

# $product (string): the service that the agreement is about
# $date (string): the day on which the annexes are right, already formatted
# $annexes (string): the annexes' titles, as a list
combined = { -annex } til { -agreement }
    .subtitle = For { $product }, per { $date }
    .intro = Dokumentet samlar desse vedlegga til { -agreement }: { $annexes }.
    .contents = Innhald
    .signing = Med underskriftene nedanfor er partane bundne av alle vedlegga i dokumentet.

## Parties: headings, then labels of facts, without a colon

party-controller = Behandlingsansvarleg
party-processor = Databehandlar
fact-name = Namn
fact-registration_number = Organisasjonsnummer
fact-address = Adresse
fact-country = Land
fact-contact = Kontaktperson
fact-dpo = Personvernombod

## Signatures

signatory-name = Namn
signatory-title = Stilling
signatory-place = Stad
signatory-date = Dato
# Under the rule on which a person signs.
signature-line = Underskrift
# $role (string): controller, processor, exporter or importer; any other is printed as given
# $party (string): the party's name
signature-for =
    På vegner av { $party } ({ $role ->
        [controller] behandlingsansvarleg
        [processor] databehandlar
        [exporter] dataeksportør
        [importer] dataimportør
       *[other] { $role }
    })
# The party's name is not known and is written in by hand.
signature-for-role =
    { $role ->
        [controller] På vegner av den behandlingsansvarlege
        [processor] På vegner av databehandlaren
        [exporter] På vegner av dataeksportøren
        [importer] På vegner av dataimportøren
       *[other] { $role }
    }
# What to write in a blank, for screen readers and form controls.
# $label (string): the label of the fact, such as «Namn»
# $role (string): controller, processor, exporter or importer; any other is printed as given
fill-label =
    { $label } – { $role ->
        [controller] behandlingsansvarleg
        [processor] databehandlar
        [exporter] dataeksportør
        [importer] dataimportør
       *[other] { $role }
    }
# The same for a fact of a signature, whose label may be that of a fact of the party.
fill-label-signature =
    { $label } – underskrift for { $role ->
        [controller] den behandlingsansvarlege
        [processor] databehandlaren
        [exporter] dataeksportøren
        [importer] dataimportøren
       *[other] { $role }
    }
# What stands in a blank of the DOCX until it is filled in: for words, for a date, for one of a list or other words.
fill-prompt-text = [skal fyllast ut]
fill-prompt-date = [vel dato]
fill-prompt-choice = [vel eller skriv]
# What the DOCX calls words that may not be altered, where somebody tries to.
fixed-words = Fast tekst

## Links, for those who cannot see the words that lead there

# $address (string): an e-mail address
link-email = E-post til { $address }
# $name (string): whose website it is
link-website = Nettstaden til { $name }

## Columns

column-name = Underdatabehandlar
column-countries = Land
column-transfer-basis = Rettsleg grunnlag for behandling utanfor EU/EØS
column-function = Funksjon
column-description = Funksjonsbeskriving
column-updated = Oppdatert

## Bases of transfer, GDPR chapter V. Names after personvernforordninga; abbreviations and English
## names in parentheses are those by which contracts cite them.

# The processing stays inside the EEA, so chapter V asks for none.
basis-not-needed = Ikkje nødvendig (innanfor EU/EØS)
# Article 45.
basis-adequacy = Avgjerd om tilstrekkeleg vernenivå
# Decision (EU) 2023/1795.
basis-dpf = { LANGUAGE("EU-US Data Privacy Framework", tag: "en") } (DPF)
# Article 46(2)(a).
basis-public-instrument = Rettsleg bindande instrument som kan handhevast, mellom offentlege styresmakter eller organ
# Articles 46(2)(b) and 47.
basis-bcr = Bindande verksemdsreglar ({ LANGUAGE("Binding Corporate Rules", tag: "en") }, BCR)
# Article 46(2)(c). No decision is named: the register's dates tell which set of clauses it is.
basis-scc = Standardføresegner om personvern frå EU-kommisjonen ({ LANGUAGE("Standard Contractual Clauses", tag: "en") }, SCC)
# Article 46(2)(d).
basis-scc-authority = Standardføresegner om personvern vedtekne av ei tilsynsstyresmakt og godkjende av Kommisjonen
# Articles 46(2)(e) and 40.
basis-code = Godkjende åtferdsnormer
# Articles 46(2)(f) and 42.
basis-certification = Godkjend sertifiseringsmekanisme
# Article 46(3)(a).
basis-ad-hoc = Avtalevilkår godkjende av tilsynsstyresmakta
# Article 49; its title.
basis-derogation = Unntak for særlege situasjonar (GDPR art. 49)
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
       *[other] modulane { $modules }
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
date-locale = nn_NO
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

# Står ved fila bilag.json i lista over vedlegg i PDF-lesaren.
record-description = Opplysningane, tekstane og malen som vedlegget er laga av
# Står ved fila logo.png i lista over vedlegg i PDF-lesaren.
logo-description = Logoen til databehandlaren, slik han står i vedlegget

# What the logo says to those who cannot see it.
# $owner (string): whose logo it is
logo-alternative = Logo: { $owner }
