### The words that every annex shares, in Finnish.
### Sources of the terms of art: the Finnish text of the GDPR (yleinen tietosuoja-asetus) and of the Commission's
### decisions, and the guidance of Tietosuojavaltuutetun toimisto. Spaces inside references are no-break spaces.
### Names of products, parties and countries are not inflected: they stand in the nominative beside a noun that is.

## Nouns that a workspace may override to suit the customer's contract

# Nominative: it begins headings and the subtitle.
-annex = Liite
# Genitive, before the postposition or noun that follows, or illative (“Liite … sopimukseen”).
-agreement =
    { $case ->
        [illative] henkilötietojen käsittelyä koskevaan sopimukseen
       *[genitive] henkilötietojen käsittelyä koskevan sopimuksen
    }
# Genitive, before the article.
-gdpr = yleisen tietosuoja-asetuksen (GDPR)
# The case "title" begins a heading; the others are the cases of the grammar, in the plural
# where ”singular” is not said.
-subprocessors =
    { $case ->
        [title] Alikäsittelijät
        [genitive] alikäsittelijöiden
        [partitive] alikäsittelijöitä
        [elative] alikäsittelijöistä
        [singular-genitive] alikäsittelijän
        [singular-partitive] alikäsittelijää
       *[sentence] alikäsittelijät
    }

## The annex of sub-processors

# $product (string): the service that the agreement is about
# $date (string): the day on which the list is right, already formatted
# The table's caption is for those who cannot see the table; the contact line stands below it.
sub-processors = { -subprocessors(case: "title") }
    .subtitle = { -annex } palvelua { $product } koskevaan { -agreement(case: "illative") }, tilanne { $date }
    .intro = Alla olevasta luettelosta käy ilmi, mitä { -subprocessors(case: "partitive") } henkilötietojen käsittelijä käyttää palvelun { $product } tuottamisessa. Niiden käytöstä säädetään { -gdpr } 28 artiklan 2 ja 4 kohdassa.
    .table-heading = Luettelo { -subprocessors(case: "elative") }
    .table-caption = Luettelo { -subprocessors(case: "elative") }, joita henkilötietojen käsittelijä käyttää palvelun { $product } tuottamisessa, yksi rivi kutakin kohti
    .table-empty = Henkilötietojen käsittelijä ei käytä { -subprocessors(case: "partitive") }.
    .contact = Lisätietoja saa ottamalla meihin yhteyttä.

## The document as a file

# $title (string): the annex's title
# $product (string): the service that the agreement is about
document-title = { $title } – { $product }
document-subject = { -annex } palvelua { $product } koskevaan { -agreement(case: "illative") }

## Headings

# Before the number of a heading, as in ”Liite A”.
annex-label = { -annex }
parties-heading = Osapuolet
signatures-heading = Allekirjoitukset

## Liitteet yhtenä asiakirjana

# $product (string): the service that the agreement is about
# $date (string): the day on which the annexes are right, already formatted
# $annexes (string): the annexes' titles, as a list
combined = Liitteet { -agreement(case: "illative") }
    .subtitle = { $product }, { $date }
    .intro = Tähän asiakirjaan on koottu seuraavat liitteet { -agreement(case: "illative") }: { $annexes }.
    .contents = Sisällys
    .signing = Allekirjoittamalla tämän asiakirjan osapuolet sitoutuvat kaikkiin sen liitteisiin.

## Parties: headings, then labels of facts, without a colon

party-controller = Rekisterinpitäjä
party-processor = Henkilötietojen käsittelijä
fact-name = Nimi
# The Y-tunnus is the number of a Finnish party; parties of other countries have others.
fact-registration_number = Y-tunnus tai rekisterinumero
fact-address = Osoite
fact-country = Maa
fact-contact = Yhteyshenkilö
fact-dpo = Tietosuojavastaava

## Signatures

signatory-name = Nimi
signatory-title = Asema
signatory-place = Paikka
signatory-date = Päiväys
# Under the rule on which a person signs.
signature-line = Allekirjoitus
# $role (string): controller, processor, exporter or importer; any other is printed as given
# $party (string): the party's name
signature-for =
    { $role ->
        [controller] Rekisterinpitäjän
        [processor] Henkilötietojen käsittelijän
        [exporter] Tietojen viejän
        [importer] Tietojen tuojan
       *[other] { $role }
    } puolesta: { $party }
# The party's name is not known and is written in by hand.
signature-for-role =
    { $role ->
        [controller] Rekisterinpitäjän puolesta
        [processor] Henkilötietojen käsittelijän puolesta
        [exporter] Tietojen viejän puolesta
        [importer] Tietojen tuojan puolesta
       *[other] { $role }
    }
# What to write in a blank, for screen readers and form controls.
# $label (string): the label of the fact, such as ”Nimi”
# $role (string): controller, processor, exporter or importer; any other is printed as given
fill-label =
    { $label } – { $role ->
        [controller] rekisterinpitäjä
        [processor] henkilötietojen käsittelijä
        [exporter] tietojen viejä
        [importer] tietojen tuoja
       *[other] { $role }
    }
# The same for a fact of a signature, whose label may be that of a fact of the party.
fill-label-signature =
    { $label } – allekirjoitus, { $role ->
        [controller] rekisterinpitäjä
        [processor] henkilötietojen käsittelijä
        [exporter] tietojen viejä
        [importer] tietojen tuoja
       *[other] { $role }
    }
# What stands in a blank of the DOCX until it is filled in: for words, for a date, for one of a list or other words.
fill-prompt-text = [täytetään]
fill-prompt-date = [valitse päivämäärä]
fill-prompt-choice = [valitse tai kirjoita]
# What the DOCX calls words that may not be altered, where somebody tries to.
fixed-words = Kiinteä teksti

## Links, for those who cannot see the words that lead there

# $address (string): an e-mail address
link-email = Sähköposti: { $address }
# $name (string): whose website it is
link-website = Verkkosivusto: { $name }

## Columns

column-name = Alikäsittelijä
column-countries = Maa
column-transfer-basis = Oikeusperuste käsittelylle EU:n/ETA:n ulkopuolella
column-function = Tehtävä
column-description = Tehtävän kuvaus
column-updated = Päivitetty

## Bases of transfer, GDPR chapter V. Names as in the Finnish text of the Regulation; abbreviations in parentheses are
## those by which contracts cite them.

# The processing stays inside the EEA, so chapter V asks for none.
basis-not-needed = Ei tarpeen (EU:ssa/ETA:ssa)
# Article 45.
basis-adequacy = Tietosuojan riittävyyttä koskeva päätös
# Decision (EU) 2023/1795.
basis-dpf = EU:n ja Yhdysvaltojen välinen tietosuojakehys ({ LANGUAGE("Data Privacy Framework", tag: "en") }, DPF)
# Article 46(2)(a).
basis-public-instrument = Viranomaisten tai julkisten elinten välinen oikeudellisesti sitova ja täytäntöönpanokelpoinen väline
# Articles 46(2)(b) and 47.
basis-bcr = Yritystä koskevat sitovat säännöt ({ LANGUAGE("Binding Corporate Rules", tag: "en") }, BCR)
# Article 46(2)(c). No decision is named: the register's dates tell which set of clauses it is.
basis-scc = Euroopan komission vakiosopimuslausekkeet ({ LANGUAGE("Standard Contractual Clauses", tag: "en") }, SCC)
# Article 46(2)(d).
basis-scc-authority = Valvontaviranomaisen vahvistamat ja komission hyväksymät tietosuojaa koskevat vakiolausekkeet
# Articles 46(2)(e) and 40.
basis-code = Hyväksytyt käytännesäännöt
# Articles 46(2)(f) and 42.
basis-certification = Hyväksytty sertifiointimekanismi
# Article 46(3)(a).
basis-ad-hoc = Sopimuslausekkeet, joille on saatu valvontaviranomaisen lupa
# Article 49; its title.
basis-derogation = Erityistilanteita koskevat poikkeukset (GDPR, 49 artikla)
# Decision (EU) 2016/1250, invalid since 16 July 2020.
basis-privacy-shield = EU:n ja Yhdysvaltojen välinen { LANGUAGE("Privacy Shield", tag: "en") } -järjestely
# Decision 2000/520/EC, invalid since 6 October 2015.
basis-safe-harbor = { LANGUAGE("Safe Harbor", tag: "en") } -järjestely
# $basis (string): one of the bases above
# $count (number): how many modules apply
# $modules (string): their numbers, joined, such as ”2 ja 3”
basis-modules =
    { $basis }, { $count ->
        [one] moduuli { $modules }
       *[other] moduulit { $modules }
    }
# $basis (string): one of the bases above, perhaps with its modules
# $date (string): when the instrument was concluded, already formatted
basis-concluded = { $basis }, tehty { $date }

## Page furniture

# $title (string): the annex's title
# $product (string): the service that the agreement is about
# $date (string): the day on which the annex is right, already formatted
footer = { $title } – { $product }, { $date }
# $page (string): the number of the page
# $pages (string): how many pages there are
page-of = Sivu { $page } / { $pages }
# At the head of each page of a draft.
draft-mark = LUONNOS

## Dates and lists

# Not words: a POSIX locale, and a strftime pattern (%-d day, %B month's name, %Y year).
# The locale gives months in the nominative (”joulukuu”); a date takes the partitive (”31. joulukuuta 2019”).
date-locale = fi_FI
date-pattern = %-d. %Bta %Y
# A list of two.
# $first (string), $second (string): its items
list-two = { $first } ja { $second }
# A list of three or more grows by list-more and ends with list-last.
# $head (string): the list so far
# $next (string): one more item, not the last
list-more = { $head }, { $next }
# $head (string): the list so far
# $last (string): its last item
list-last = { $head } ja { $last }

## Territories made of many countries

region-EU = EU
region-EEA = ETA

# Shown beside the file bilag.json in a PDF reader’s list of attachments.
record-description = Tiedot, tekstit ja malli, joista liite on laadittu
# Stands beside the file logo.png in a PDF reader’s list of attachments.
logo-description = Henkilötietojen käsittelijän logo sellaisena kuin se on liitteessä

# What the logo says to those who cannot see it.
# $owner (string): whose logo it is
logo-alternative = Logo: { $owner }
