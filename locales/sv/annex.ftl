### The words that every annex shares, in Swedish.
### Sources of the terms of art: the Swedish text of the GDPR (dataskyddsförordningen) and of the Commission's
### decisions, and the guidance of Integritetsskyddsmyndigheten (IMY). Spaces inside references are no-break spaces.

## Nouns that a workspace may override to suit the customer's contract

-annex = Bilaga
# Definite, inside a sentence. Others say ”biträdesavtalet”.
-agreement = personuppgiftsbiträdesavtalet
# Stands after ”i”.
-gdpr = dataskyddsförordningen (GDPR)
# The case "title" begins a heading.
-subprocessors =
    { $case ->
        [title] Underbiträden
        [singular] underbiträde
       *[sentence] underbiträden
    }

## The annex of sub-processors

# $product (string): the service that the agreement is about
# $date (string): the day on which the list is right, already formatted
# The table's caption is for those who cannot see the table; the contact line stands below it.
sub-processors = { -subprocessors(case: "title") }
    .subtitle = { -annex } till { -agreement } avseende { $product }, per den { $date }
    .intro = Förteckningen nedan anger vilka { -subprocessors } som personuppgiftsbiträdet anlitar för att tillhandahålla { $product }. Anlitande av { -subprocessors } regleras i artikel 28.2 och 28.4 i { -gdpr }.
    .table-heading = Förteckning över { -subprocessors }
    .table-caption = Förteckning över { -subprocessors } som personuppgiftsbiträdet anlitar för att tillhandahålla { $product }, med en post per rad
    .table-empty = Personuppgiftsbiträdet anlitar inga { -subprocessors }.
    .contact = Kontakta oss för ytterligare information.

## The document as a file

# $title (string): the annex's title
# $product (string): the service that the agreement is about
document-title = { $title } – { $product }
document-subject = { -annex } till { -agreement } avseende { $product }

## Headings

# Before the number of a heading, as in ”Bilaga A”.
annex-label = { -annex }
parties-heading = Parter
signatures-heading = Underskrifter

## Bilagorna samlade i ett dokument

# $product (string): the service that the agreement is about
# $date (string): the day on which the annexes are right, already formatted
# $annexes (string): the annexes' titles, as a list
combined = Bilagor till { -agreement }
    .subtitle = För { $product }, per den { $date }
    .intro = Dokumentet samlar följande bilagor till { -agreement }: { $annexes }.
    .contents = Innehåll
    .signing = Genom underskrifterna nedan är parterna bundna av samtliga bilagor i dokumentet.

## Parties: headings, then labels of facts, without a colon

party-controller = Personuppgiftsansvarig
party-processor = Personuppgiftsbiträde
fact-name = Namn
fact-registration_number = Organisationsnummer
fact-address = Adress
fact-country = Land
fact-contact = Kontaktperson
fact-dpo = Dataskyddsombud

## Signatures

# What Swedish contracts call the name in print beside a signature.
signatory-name = Namnförtydligande
signatory-title = Befattning
signatory-place = Ort
signatory-date = Datum
# Under the rule on which a person signs.
signature-line = Underskrift
# $role (string): controller, processor, exporter or importer; any other is printed as given
# $party (string): the party's name
signature-for =
    För { $party } ({ $role ->
        [controller] personuppgiftsansvarig
        [processor] personuppgiftsbiträde
        [exporter] uppgiftsutförare
        [importer] uppgiftsinförare
       *[other] { $role }
    })
# The party's name is not known and is written in by hand.
signature-for-role =
    { $role ->
        [controller] För den personuppgiftsansvarige
        [processor] För personuppgiftsbiträdet
        [exporter] För uppgiftsutföraren
        [importer] För uppgiftsinföraren
       *[other] { $role }
    }
# What to write in a blank, for screen readers and form controls.
# $label (string): the label of the fact, such as ”Namn”
# $role (string): controller, processor, exporter or importer; any other is printed as given
fill-label =
    { $label } – { $role ->
        [controller] personuppgiftsansvarig
        [processor] personuppgiftsbiträde
        [exporter] uppgiftsutförare
        [importer] uppgiftsinförare
       *[other] { $role }
    }
# The same for a fact of a signature, whose label may be that of a fact of the party.
fill-label-signature =
    { $label } – underskrift för { $role ->
        [controller] den personuppgiftsansvarige
        [processor] personuppgiftsbiträdet
        [exporter] uppgiftsutföraren
        [importer] uppgiftsinföraren
       *[other] { $role }
    }
# What stands in a blank of the DOCX until it is filled in: for words, for a date, for one of a list or other words.
fill-prompt-text = [fylls i]
fill-prompt-date = [välj datum]
fill-prompt-choice = [välj eller skriv]
# What the DOCX calls words that may not be altered, where somebody tries to.
fixed-words = Fast text

## Links, for those who cannot see the words that lead there

# $address (string): an e-mail address
link-email = E-post till { $address }
# $name (string): whose website it is
link-website = Webbplatsen för { $name }

## Columns

column-name = Underbiträde
column-countries = Land
column-transfer-basis = Rättslig grund för behandling utanför EU/EES
column-function = Funktion
column-description = Funktionsbeskrivning
column-updated = Uppdaterad

## Bases of transfer, GDPR chapter V. Names as in dataskyddsförordningen, save for the Commission's clauses, which its
## own decisions call ”standardavtalsklausuler”; abbreviations and English names in parentheses are those by which
## contracts cite them.

# The processing stays inside the EEA, so chapter V asks for none.
basis-not-needed = Krävs inte (inom EU/EES)
# Article 45.
basis-adequacy = Beslut om adekvat skyddsnivå
# Decision (EU) 2023/1795.
basis-dpf = { LANGUAGE("EU-US Data Privacy Framework", tag: "en") } (DPF)
# Article 46(2)(a).
basis-public-instrument = Rättsligt bindande och verkställbart instrument mellan offentliga myndigheter eller organ
# Articles 46(2)(b) and 47.
basis-bcr = Bindande företagsbestämmelser ({ LANGUAGE("Binding Corporate Rules", tag: "en") }, BCR)
# Article 46(2)(c). No decision is named: the register's dates tell which set of clauses it is.
basis-scc = EU-kommissionens standardavtalsklausuler ({ LANGUAGE("Standard Contractual Clauses", tag: "en") }, SCC)
# Article 46(2)(d).
basis-scc-authority = Standardiserade dataskyddsbestämmelser som antagits av en tillsynsmyndighet och godkänts av kommissionen
# Articles 46(2)(e) and 40.
basis-code = Godkänd uppförandekod
# Articles 46(2)(f) and 42.
basis-certification = Godkänd certifieringsmekanism
# Article 46(3)(a).
basis-ad-hoc = Avtalsklausuler med tillstånd från tillsynsmyndigheten
# Article 49; its title.
basis-derogation = Undantag i särskilda situationer (artikel 49 i GDPR)
# Decision (EU) 2016/1250, invalid since 16 July 2020.
basis-privacy-shield = { LANGUAGE("EU-U.S. Privacy Shield", tag: "en") }
# Decision 2000/520/EC, invalid since 6 October 2015.
basis-safe-harbor = { LANGUAGE("Safe Harbor", tag: "en") }
# $basis (string): one of the bases above
# $count (number): how many modules apply
# $modules (string): their numbers, joined, such as ”2 och 3”
basis-modules =
    { $basis }, { $count ->
        [one] modul { $modules }
       *[other] modulerna { $modules }
    }
# A noun of its own, since the bases differ in gender and number.
# $basis (string): one of the bases above, perhaps with its modules
# $date (string): when the instrument was concluded, already formatted
basis-concluded = { $basis }, avtal ingånget den { $date }

## Page furniture

# $title (string): the annex's title
# $product (string): the service that the agreement is about
# $date (string): the day on which the annex is right, already formatted
footer = { $title } – { $product }, { $date }
# $page (string): the number of the page
# $pages (string): how many pages there are
page-of = Sida { $page } av { $pages }
# At the head of each page of a draft.
draft-mark = UTKAST

## Dates and lists

# Not words: a POSIX locale, and a strftime pattern (%-d day, %B month's name, %Y year).
date-locale = sv_SE
date-pattern = %-d %B %Y
# A list of two.
# $first (string), $second (string): its items
list-two = { $first } och { $second }
# A list of three or more grows by list-more and ends with list-last.
# $head (string): the list so far
# $next (string): one more item, not the last
list-more = { $head }, { $next }
# $head (string): the list so far
# $last (string): its last item
list-last = { $head } och { $last }

## Territories made of many countries

region-EU = EU
region-EEA = EES

# Står vid filen bilag.json i PDF-läsarens lista över bifogade filer.
record-description = Uppgifterna, texterna och mallen som ligger till grund för bilagan
# Står vid filen logo.png i PDF-läsarens lista över bifogade filer.
logo-description = Personuppgiftsbiträdets logotyp, så som den visas i bilagan

# What the logo says to those who cannot see it.
# $owner (string): whose logo it is
logo-alternative = Logotyp: { $owner }
