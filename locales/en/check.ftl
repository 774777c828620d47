## Files

empty-file = The file is empty.
    .help = Write its content, or get an example with “bilag init”.

file-too-large = The file is larger than { $most } MB.
    .help = Make sure that it is the right file. A register of a hundred thousand sub-processors is smaller than that.

not-an-object = The file is not one JSON object.
    .help = All its content must be between { "{" } and { "}" }.

## JSON

json-unexpected = “{ $text }” is not allowed here.
    .help = Look for an extra character or a missing quotation mark, here or just before.

json-missing-comma = A comma is missing here.
    .help = Put a comma between two values or keys.

json-trailing-comma = There is a comma after the last value.
    .help = Delete the comma.

json-missing-colon = A colon is missing here.
    .help = Put a colon between the key and its value: "name": "value".

json-missing-value = The key has no value.
    .help = Write a value after the colon, or delete the key.

json-unquoted-key = The key “{ $text }” has no quotation marks.
    .help = Put straight double quotation marks around it: "{ $text }".

json-single-quotes = There is a single quotation mark here.
    .help = Use straight double quotation marks: "text".

json-comment = JSON has no comments.
    .help = Delete the comment.

json-unclosed-text = The text lacks its closing quotation mark.
    .help = Put a straight double quotation mark after the text. A text must be on one line.

json-unclosed-bracket = The bracket that opens here is never closed.
    .help = Insert { $bracket } where its content ends.

json-bad-escape = A backslash cannot be used like this.
    .help = Write two backslashes to get one.

json-bad-number = “{ $text }” is not how JSON writes a number.
    .help = Write digits only, with a full stop before decimals.

json-second-value = There is more in the file after the object has been closed.
    .help = Delete what follows the last { "}" }, or move it into the object.

json-too-deep = The brackets are nested too deep.
    .help = Make sure that it is the right file. No file that bilag reads is nested more than a few levels.

## Keys

unknown-key = { $nearest ->
    [none] The key “{ $key }” is not known here.
   *[other] The key “{ $key }” is not known here. Did you mean “{ $nearest }”?
}
    .help = Keys allowed here: { $known }.

duplicate-key = The key “{ $key }” appears twice, first on line { $line }.
    .help = Delete one of them.

missing-key = The key “{ $key }” is missing.
    .help = Add it to the object that begins here.

## Values

wrong-type = { $expected ->
    [text] “{ $key }” must be text
    [number] “{ $key }” must be a number
    [boolean] “{ $key }” must be true or false
    [list] “{ $key }” must be a list
   *[object] “{ $key }” must be an object
}, not { $found ->
    [text] text
    [number] a number
    [boolean] true or false
    [list] a list
   *[object] an object
}.
    .help = { $expected ->
    [text] Write the value in quotation marks: "value".
    [number] Write the number without quotation marks.
    [boolean] Write true or false without quotation marks.
    [list] Write the values between [ and ], with commas between them.
   *[object] Write keys and values between { "{" } and { "}" }.
}

null-value = “{ $key }” has the value null.
    .help = Delete the key if the value is not known. The annex then leaves the field open.

empty-text = “{ $key }” is empty.
    .help = Write a value, or delete the key. A fact that is missing becomes a field to fill in.

control-character = “{ $key }” contains an invisible control character ({ $character }).
    .help = Delete the character, or type the text again. A value can hold neither tabs nor line breaks.

text-too-long = “{ $key }” is longer than { $most } characters.
    .help = Choose a shorter name.

empty-list = The list “{ $key }” is empty.
    .help = Write at least one value.

duplicate-value = “{ $value }” appears twice in the list “{ $key }”, first on line { $line }.
    .help = Delete one of them.

unknown-code = { $nearest ->
    [none] “{ $value }” is not a valid value of “{ $key }”.
   *[other] “{ $value }” is not a valid value of “{ $key }”. Did you mean “{ $nearest }”?
}
    .help = Valid values: { $known }.

unknown-country = { $nearest ->
    [none] “{ $value }” is not a country code.
   *[other] “{ $value }” is not a country code. Did you mean “{ $nearest }”?
}
    .help = Write the country as two capital letters (ISO 3166-1), such as NO, DK or US. “stored_in” also takes EU and EEA.

not-a-date = “{ $value }” is not written as a date.
    .help = Write year, month and day with hyphens between them: 2019-12-31.

impossible-date = There is no such date as “{ $value }”.
    .help = Check month and day. Dates are written as year, month and day: 2019-12-31.

number-out-of-range = “{ $value }” is not a whole number from { $least } to { $most }.
    .help = Correct the number in “{ $key }”.

not-a-slug = “{ $value }” cannot be used as “{ $key }”.
    .help = Use only small letters (a–z), digits and hyphens, and begin with a letter: “my-code”.

not-a-language-tag = “{ $value }” is not a language code.
    .help = Write, for example, nb, da or en.

not-a-message-id = “{ $value }” is not the name of a text.
    .help = Use the letters a–z, digits, hyphens and underscores, with a full stop before an attribute if there is one: “heading.subtitle”.

duplicate-id = Two entries have the id “{ $value }”, the first on line { $line }.
    .help = Give one of them another id.

heading-level = The heading is of level { $level }, but no numbered heading of level { $above } stands above it.
    .help = Put one of level { $above } before it, give the heading a lower “level”, or write "numbered": false.

condition-form = A condition is either “all”, “any” or “not” with other conditions, or “fact” with “is” or “blank”.
    .help = For example: { "{" } "fact": "authorisation", "is": "general" { "}" }, or { "{" } "fact": "purposes", "blank": true { "}" }.

not-in-group = “{ $what }” cannot stand in a group that comes again for each sub-processor.
    .help = Move it out of the group. In the group there may be headings without id, paragraphs, lists, facts and groups.

annexes-place = “annexes” can only stand in the template “{ $id }”, outside groups and without “when”.
    .help = Remove the section, or give the template the id “{ $id }”.

columns-too-wide = The columns’ widths add up to { $sum } per cent.
    .help = Together they may be 100 at most. Columns without “width” share what is left.

module-alone = Module 4 cannot be chosen together with another module.
    .help = Under module 4 the processor is the data exporter, under the others it is the importer. Make two agreements.

## The workspace

newer-record = The data in the annex have format { $format }, which is newer than this version of bilag can read. Version { $version } wrote them.
    .help = Install that version or a newer one.

duplicate-file-id = The id “{ $value }” is already used in { $file }.
    .help = Give one of them another id. It decides the names of the files that are made.

unknown-annex = { $nearest ->
    [none] There is no annex called “{ $value }”.
   *[other] There is no annex called “{ $value }”. Did you mean “{ $nearest }”?
}
    .help = Available annexes: { $known }.

words-file-name = The file name { $file } does not say which language its words are in.
    .help = Name the file after its language, for example nb.ftl.

## Pictures

# $path (string): the file
picture-not-png = { $path } is not a PNG file.
    .help = Save the picture as PNG.

picture-damaged = { $path } is damaged: the picture cannot be read to its end.
    .help = Save the picture as PNG again.

# $most (number): megabytes
picture-file-too-large = { $path } is larger than { $most } MB.
    .help = Save the picture smaller: 1,000 pixels across are enough.

# $most (number): millions of pixels
picture-too-large = { $path } has more than { $most } million pixels.
    .help = Save the picture smaller: 1,000 pixels across are enough.

## House style (brand.json)

svg-damaged = { $path } is not an SVG file, or is damaged.
    .help = Save the logo as plain SVG again, or as PNG.

# $what (string): text, picture, effect, style or entity
svg-has = { $what ->
    [text] { $path } has text, which looks different where its fonts are missing.
    [picture] { $path } has a picture inside it, which is not drawn.
    [effect] { $path } has a filter or marker, which is not drawn.
    [entity] { $path } declares XML entities, which are not read.
   *[style] { $path } has a style sheet that refers to something other than gradients.
}
    .help = { $what ->
    [text] Convert the text to outlines in the drawing program, and save again.
   *[other] Save the logo as plain SVG with nothing but shapes, or as PNG.
}

svg-too-complex = { $path } has too many shapes to be drawn in good time.
    .help = Simplify the logo in the drawing program, or save it as PNG.

logo-kind = The logo { $path } is neither a PNG nor an SVG file.
    .help = Save the logo as SVG or PNG, with .svg or .png at the end of its name.

not-a-colour = “{ $value }” is not a colour.
    .help = Write a number sign and six hexadecimal digits: "#0b4f6c".

# $whole (number): the contrast ratio before the decimal mark; $hundredths (string): after it
# $nearest (string): the nearest darker colour that is enough
faint-colour = The colour { $value } is too faint for words: its contrast is { $whole }.{ $hundredths } to 1 on the page or in tables.
    .help = WCAG 2.2 asks for at least 4.5 to 1. The nearest darker colour that has it is { $nearest }.

outer-path = “{ $value }” leads out of the workspace.
    .help = Put the file or folder into the workspace, and write the path from there: "fonts/own".

# $nearest (string): the nearest name, or none; $known (string): the families there are, or none
unknown-family = { $known ->
    [none] There are no font files in the folder.
   *[other] { $nearest ->
        [none] No font in the folder is of the family “{ $value }”.
       *[other] No font in the folder is of the family “{ $value }”. Did you mean “{ $nearest }”?
    }
}
    .help = { $known ->
    [none] Put the regular and bold fonts into it, as .ttf or .otf files.
   *[other] There are: { $known }.
}

# $weight (string): regular or bold
font-weight = The family “{ $value }” has no { $weight ->
    [bold] bold
   *[regular] regular
} upright font in the folder.
    .help = An annex is set in regular and bold. Put both files into the folder.

font-damaged = { $path } is not a font file, or is damaged.
    .help = Get the file again from where the font comes from.

# $most (number): megabytes
font-file-too-large = { $path } is larger than { $most } MB.
    .help = Use a font that holds fewer scripts.

font-variable = { $path } is a variable font, which has all weights in one file.
    .help = Use the family’s static files, one for each weight.

font-forbidden = The maker of { $path } does not permit that the font is embedded in documents.
    .help = Get a licence and a file for embedding from the font’s maker, or choose another font.

too-many-fonts = There are more than { $most } font files in { $path }.
    .help = Keep only the family’s files in the folder.

## Tables of agreements

table-kind = { $path } is neither a CSV nor an XLSX file.
    .help = Save the table as XLSX or as CSV, with .xlsx or .csv at the end of its name.

# $most (number): megabytes
table-too-large = { $path } is larger than { $most } MB.
    .help = Make sure that it is the right file. A table of a hundred thousand agreements is smaller; a larger one can be split.

# $most (number): megabytes
table-unpacks = { $path } unpacks to more than { $most } MB.
    .help = Make sure that it is the right file. Copy the table alone into a new workbook, or save it as CSV.

# $most (number): columns
table-too-wide = { $path } has more than { $most } columns.
    .help = Keep only the columns that agreements have. “bilag schema agreement” shows them all.

table-damaged = { $path } is not a workbook, is damaged or is protected with a password.
    .help = Open it in the spreadsheet program and save it again as XLSX, without a password.

table-encoding = The characters in { $path } cannot be read.
    .help = Save the table again as “CSV UTF-8”, or as XLSX.

table-without-header = There is nothing in the table { $path }.
    .help = Write the names of the columns in the first row, such as “id” and “controller.name”.

unknown-column = { $nearest ->
    [none] The column “{ $value }” is not known.
   *[other] The column “{ $value }” is not known. Did you mean “{ $nearest }”?
}
    .help = Name the column after the field of an agreement that it holds, such as “controller.name”, or delete it. “bilag schema agreement” shows all fields.

# $first (string): the letters of the first of them, as in spreadsheets
duplicate-column = The column “{ $value }” appears twice, first as column { $first }.
    .help = Delete one of them.

missing-column = The column “{ $key }” is missing.
    .help = Add it. Each row needs a value of its own there.

# $column (string): its letters, as in spreadsheets
nameless-column = There is a value in column { $column }, which has no name.
    .help = Name the column in the header, or delete the value.

# $found (number), $expected (number): cells
ragged-row = The row has { $found } { $found ->
    [one] cell
   *[other] cells
}, but the header has { $expected }.
    .help = Look for a missing or extra separator. A value that contains a separator must be in quotation marks.

unclosed-quotes = A quotation mark that opens here is never closed.
    .help = Put a straight double quotation mark after the value.

missing-cell = “{ $column }” is missing.
    .help = Write a value in that column.

# $value (string): what the cell shows, such as #N/A
failed-cell = “{ $column }” shows the error { $value }.
    .help = Correct the formula, or write the value itself.

uncalculated-cell = The formula in “{ $column }” has no result in the file.
    .help = Open the file in a spreadsheet program and save it, or write the value itself.

not-a-number = “{ $value }” in “{ $column }” is not a whole number.
    .help = Write digits only.

not-a-boolean = “{ $value }” in “{ $column }” is neither true nor false.
    .help = Write true or false.
