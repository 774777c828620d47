## What stops an import

import-kind = { $path } is not a kind of file that lists are imported from.
    .help = Lists can be in Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV or tab-separated text, HTML or Markdown, or in an annex made by bilag. Save the list as one of these.
import-pdf = { $path } is a PDF that bilag did not make; tables cannot be read from pages.
    .help = Copy the table from the PDF and save it as text, or convert the file to Word, and import that.
import-damaged = { $path } is damaged, or is not the kind of file that its name says.
    .help = Open the file in the program it was made in, and save it again.
import-too-large = { $path } is larger than { $most } MB.
    .help = Save the list alone in a file of its own.
import-too-complex = { $path } has too many parts within parts, or too many repeated parts, to be read.
    .help = Copy the list into a new file, and import that.
import-unpacks = { $path } unpacks to more than { $most } MB.
    .help = Save the list alone in a file of its own.
import-too-many-cells = The sheets of { $path } have more than { $most } cells.
    .help = Save the list alone in a file of its own.
import-encrypted = { $path } is protected by a password.
    .help = Save it without a password, and import that file.
import-encoding = { $path } is not text in an encoding that is known.
    .help = Save it as UTF-8.
import-no-table = There is no table in { $path }.
    .help = The list must be a table with a row for each sub-processor. If it was pasted as text, there must be a tab, semicolon or comma between the columns.
import-no-list = None of the tables in { $path } has a header that names sub-processors. The largest begins with: { $headers }
    .help = Say which column holds the names: --map "Header=name". “bilag import --help” lists the other facts that a column can hold.
import-no-rows = The list in { $path } has a header and no rows below it.
    .help = Check that this is the right file, or choose another table with --table.
import-too-wide = The list in { $path } has more than { $most } columns.
    .help = Delete the columns that are not part of the list.
import-too-long = The list in { $path } has more than { $most } entries.
    .help = Check that this is the right file, or divide it.
import-table-option = There is no table { $value } in { $path }. It has { $count ->
    [one] one table.
   *[other] { $count } tables.
}
    .help = Tables are counted from 1, in the order of the file.
import-map-header = { $nearest ->
    [none] The list has no column “{ $value }”.
   *[other] The list has no column “{ $value }”. Did you mean “{ $nearest }”?
}
    .help = Write the header as it stands in the list, and after it “={ $field }”.
import-map-field = { $nearest ->
    [none] “{ $value }” is not a fact that a column can hold.
   *[other] “{ $value }” is not a fact that a column can hold. Did you mean “{ $nearest }”?
}
    .help = Facts: { $known }.
import-map-option = “{ $value }” does not say what a column holds.
    .help = Write the header, an equals sign and the fact: --map "Land=countries".
import-owner-option = “{ $value }” cannot be set: the folder already has a register with its own product and processor.
    .help = Change them in register.json.
import-locale-option = The headers do not show which language the list is in.
    .help = Say so with --locale. It may be one of these: { $likely }.
import-ambiguous-date = “{ $header }” says “{ $value }”, in which day and month cannot be told apart.
    .help = Say in which order the numbers stand: --date-order dmy (day, month, year), mdy or ymd.

## What an import reports

import-decoded = The text was in { $encoding } and has been converted to UTF-8
import-open-quotes = A quotation mark opens and never closes; it was kept as it stands
import-tracked-changes = { $count ->
    [one] One tracked change was treated as accepted
   *[other] { $count } tracked changes were treated as accepted
}
import-struck = { $count ->
    [one] Text struck through in one place was read as ordinary text
   *[other] Text struck through in { $count } places was read as ordinary text
}
import-unread = { $count ->
    [one] The words in one object, such as an embedded file, were not read
   *[other] The words in { $count } objects, such as embedded files, were not read
}
import-hidden-sheet = Hidden sheet left out: “{ $value }”
import-lines-joined = Lines of a pasted cell were joined to one row
import-failed-cell = The formula in the cell has no result (“{ $value }”)
import-table = { $count ->
    [one] The list is the only table in the file, with { $rows ->
        [one] one row
       *[other] { $rows } rows
    } below the header
   *[other] The list is table { $number } of { $count }, with { $rows ->
        [one] one row
       *[other] { $rows } rows
    } below the header (--table chooses another)
}
import-tables-joined = Table { $number } continues table { $first }, and was joined to it
import-table-left = Table { $number } left out{ $name ->
    [none] {""}
   *[other] {" "}(“{ $name }”)
}: { $headers }
    .help = “--table { $tables }” takes it as part of the list.
import-no-column = No column found for “{ $field }”; --map "Header={ $field }" names one
import-bare-entry = “{ $value }” has nothing but a name; it may be a heading (to be confirmed)
import-torn = Another row of the same entry says “{ $value }” (to be confirmed)
import-struck-cell = “{ $value }” is struck through or hidden (to be confirmed)
import-locale = Language of the headers: { $locale }
import-no-product = No product was named; annexes will say “{ $product }”
    .help = Name it with --product, or in the register.
import-column = Column: { $field }
import-column-guessed = Column, probably: { $field }
import-column-kept = Column kept as notes
import-header-again = The header comes again, and was left out
import-rows-joined = Continues the entry in row { $above }, and was joined to it
import-merged = Merged cells: “{ $value }” was filled in
import-left-over = Not an entry, so not in the register: “{ $value }”
import-outside = Outside the table, so not in the register: “{ $value }”
import-markup = Markup removed: “{ $value }” → “{ $result }”
import-unseen = Invisible characters removed: “{ $result }”
import-blank = Counts as empty: “{ $value }”
import-date = “{ $value }” → { $result }
import-places = “{ $value }” → { $result }
import-basis = “{ $value }” → { $result }
import-function = “{ $value }” → { $result }
import-function-alike = “{ $value }” → { $result }, to be confirmed
import-function-own = “{ $value }” was entered as a function of the register’s own: { $result }
import-link = Link taken as the website: { $result }
import-number = Registration number found in “{ $value }”: { $result }
import-doubtful = “{ $fact }” is to be confirmed: “{ $value }”
import-not-understood = “{ $fact }” could not be read from “{ $value }”, which was kept as a note
import-country-of-address = { $name }: country taken from the address “{ $value }”: { $result }, to be confirmed
import-country-of-storage = { $name }: country taken from the place of storage: { $result }, to be confirmed
import-stored-in = { $name }: place of storage taken from “{ $value }”: { $result }, to be confirmed
import-same-id = { $name }: another entry has the same name, so this one has the id “{ $id }”
import-other-name = { $name } is taken for “{ $other }” in the register, whose id is “{ $id }” (to be confirmed)
import-term = A sentence that { $count } entries share was made a term ({ $term }): “{ $value }”
import-term-offered = { $count } entries share a sentence, which --terms would make a term ({ $term }): “{ $value }”
import-more-of-a-kind = and { $count } more of the kind “{ $kind }”
import-annex = An annex made by bilag ({ $annex }): the list was taken from the data in the file
import-annex-differs = The annex does not say exactly what the data in the file say
    .help = “bilag inspect --verify” shows what differs.

## What an import would change in a workspace

import-entry-added = { $name }: new
import-entry-absent = { $name } ({ $id }): not in the list, and kept
import-fact-changed = { $before ->
    [none] { $name } ({ $id }), “{ $fact }”: → { $after }
   *[other] { $name } ({ $id }), “{ $fact }”: { $before } → { $after }
}
import-marks-changed = { $name } ({ $id }): notes, or what is to be confirmed
import-words-added = { $id }: “{ $after }”
import-words-changed = { $id }: “{ $before }” → “{ $after }”

## What is said around them

import-summary = { $entries ->
    [one] One sub-processor
   *[other] { $entries } sub-processors
} in { $file }. { $doubtful ->
    [0] Nothing needs to be confirmed.
    [one] One thing needs to be confirmed (marked !).
   *[other] { $doubtful } things need to be confirmed (marked !).
}
import-changes = Changes to { $folder }:
import-no-changes = { $folder } already says all that the list says. Nothing was written.
import-not-written = Nothing was written. “--write” makes these changes.
import-written = Changed: { $folder }
import-more = { $count ->
    [one] and one more line, which --json shows
   *[other] and { $count } more lines, which --json shows
}
import-next = Next: read “{ $folder }/register.json”, then run “bilag check { $folder }” and “bilag build { $folder } --locale { $locale }{ $dated ->
    [no] {" "}--date YYYY-MM-DD
   *[other] {""}
}”.
import-row = row { $number }
import-row-of-table = table { $table }, row { $number }
