### The words that every annex shares, in English as the institutions of the Union and British lawyers write it.
### Sources of the terms of art: the English text of the GDPR and of the Commission's decisions.
### Spaces inside references are no-break spaces.

## Nouns that a workspace may override to suit the customer's contract

# Others say “Schedule” or “Appendix”.
-annex = Annex
# Stands after “the”.
-agreement = data processing agreement
# Stands after “the”.
-gdpr = General Data Protection Regulation (GDPR)
# The case "title" begins a heading.
-subprocessors =
    { $case ->
        [title] Sub-processors
        [singular] sub-processor
       *[sentence] sub-processors
    }

## The annex of sub-processors

# $product (string): the service that the agreement is about
# $date (string): the day on which the list is right, already formatted
# The table's caption is for those who cannot see the table; the contact line stands below it.
sub-processors = { -subprocessors(case: "title") }
    .subtitle = { -annex } to the { -agreement } for { $product }, as at { $date }
    .intro = The list below sets out which { -subprocessors } the processor engages to provide { $product }. The engagement of { -subprocessors } is governed by Article 28(2) and (4) of the { -gdpr }.
    .table-heading = List of { -subprocessors }
    .table-caption = List of { -subprocessors } that the processor engages to provide { $product }, with one row for each
    .table-empty = The processor engages no { -subprocessors }.
    .contact = Please contact us for further information.

## The document as a file

# $title (string): the annex's title
# $product (string): the service that the agreement is about
document-title = { $title } – { $product }
document-subject = { -annex } to the { -agreement } for { $product }

## Headings

# Before the number of a heading, as in “Annex A”.
annex-label = { -annex }
parties-heading = Parties
signatures-heading = Signatures

## The annexes in one document

# $product (string): the service that the agreement is about
# $date (string): the day on which the annexes are right, already formatted
# $annexes (string): the annexes' titles, as a list
combined = Annexes to the { -agreement }
    .subtitle = For { $product }, as of { $date }
    .intro = This document contains the following annexes to the { -agreement }: { $annexes }.
    .contents = Contents
    .signing = By signing below, the parties are bound by all annexes in this document.

## Parties: headings, then labels of facts, without a colon

party-controller = Controller
party-processor = Processor
fact-name = Name
fact-registration_number = Registration number
fact-address = Address
fact-country = Country
fact-contact = Contact person
fact-dpo = Data protection officer (DPO)

## Signatures

signatory-name = Name
signatory-title = Position
signatory-place = Place
signatory-date = Date
# Under the rule on which a person signs.
signature-line = Signature
# $role (string): controller, processor, exporter or importer; any other is printed as given
# $party (string): the party's name
signature-for =
    On behalf of { $party } ({ $role ->
        [controller] controller
        [processor] processor
        [exporter] data exporter
        [importer] data importer
       *[other] { $role }
    })
# The party's name is not known and is written in by hand.
signature-for-role =
    { $role ->
        [controller] On behalf of the controller
        [processor] On behalf of the processor
        [exporter] On behalf of the data exporter
        [importer] On behalf of the data importer
       *[other] { $role }
    }
# What to write in a blank, for screen readers and form controls.
# $label (string): the label of the fact, such as “Name”
# $role (string): controller, processor, exporter or importer; any other is printed as given
fill-label =
    { $label } – { $role ->
        [controller] controller
        [processor] processor
        [exporter] data exporter
        [importer] data importer
       *[other] { $role }
    }
# The same for a fact of a signature, whose label may be that of a fact of the party.
fill-label-signature =
    { $label } – signature for { $role ->
        [controller] the controller
        [processor] the processor
        [exporter] the data exporter
        [importer] the data importer
       *[other] { $role }
    }
# What stands in a blank of the DOCX until it is filled in: for words, for a date, for one of a list or other words.
fill-prompt-text = [to be completed]
fill-prompt-date = [choose a date]
fill-prompt-choice = [choose or type]
# What the DOCX calls words that may not be altered, where somebody tries to.
fixed-words = Fixed text

## Links, for those who cannot see the words that lead there

# $address (string): an e-mail address
link-email = Email { $address }
# $name (string): whose website it is
link-website = Website of { $name }

## Columns

column-name = Sub-processor
column-countries = Country
column-transfer-basis = Legal basis for processing outside the EU/EEA
column-function = Function
column-description = Description of function
column-updated = Updated

## Bases of transfer, GDPR chapter V. Names as in the Regulation; abbreviations in parentheses are those by
## which contracts cite them.

# The processing stays inside the EEA, so chapter V asks for none.
basis-not-needed = Not required (within the EU/EEA)
# Article 45.
basis-adequacy = Adequacy decision
# Decision (EU) 2023/1795.
basis-dpf = EU-US Data Privacy Framework (DPF)
# Article 46(2)(a).
basis-public-instrument = Legally binding and enforceable instrument between public authorities or bodies
# Articles 46(2)(b) and 47.
basis-bcr = Binding corporate rules (BCR)
# Article 46(2)(c). No decision is named: the register's dates tell which set of clauses it is.
basis-scc = European Commission’s Standard Contractual Clauses (SCC)
# Article 46(2)(d).
basis-scc-authority = Standard data protection clauses adopted by a supervisory authority and approved by the Commission
# Articles 46(2)(e) and 40.
basis-code = Approved code of conduct
# Articles 46(2)(f) and 42.
basis-certification = Approved certification mechanism
# Article 46(3)(a).
basis-ad-hoc = Contractual clauses authorised by the supervisory authority
# Article 49; its title.
basis-derogation = Derogations for specific situations (GDPR Art. 49)
# Decision (EU) 2016/1250, invalid since 16 July 2020.
basis-privacy-shield = EU-U.S. Privacy Shield
# Decision 2000/520/EC, invalid since 6 October 2015.
basis-safe-harbor = Safe Harbour
# $basis (string): one of the bases above
# $count (number): how many modules apply
# $modules (string): their numbers, joined, such as “2 and 3”
basis-modules =
    { $basis }, { $count ->
        [one] module { $modules }
       *[other] modules { $modules }
    }
# $basis (string): one of the bases above, perhaps with its modules
# $date (string): when the instrument was concluded, already formatted
basis-concluded = { $basis }, concluded on { $date }

## Page furniture

# $title (string): the annex's title
# $product (string): the service that the agreement is about
# $date (string): the day on which the annex is right, already formatted
footer = { $title } – { $product }, { $date }
# $page (string): the number of the page
# $pages (string): how many pages there are
page-of = Page { $page } of { $pages }
# At the head of each page of a draft.
draft-mark = DRAFT

## Dates and lists

# Not words: a POSIX locale, and a strftime pattern (%-d day, %B month's name, %Y year).
date-locale = en_GB
date-pattern = %-d %B %Y
# A list of two.
# $first (string), $second (string): its items
list-two = { $first } and { $second }
# A list of three or more grows by list-more and ends with list-last.
# $head (string): the list so far
# $next (string): one more item, not the last
list-more = { $head }, { $next }
# $head (string): the list so far
# $last (string): its last item
list-last = { $head } and { $last }

## Territories made of many countries

region-EU = EU
region-EEA = EEA

# Shown beside the file bilag.json in a PDF reader’s list of attachments.
record-description = The facts, texts and template that the annex was made from
# Stands beside the file logo.png in a PDF reader’s list of attachments.
logo-description = The processor’s logo, as it stands in the annex
# What the logo says to those who cannot see it.
# $owner (string): whose logo it is
logo-alternative = Logo: { $owner }
