### What “bilag inspect” says.

## Facts about the annex

inspect-annex = Annex
inspect-language = Language
inspect-product = Product
inspect-controller = Controller
inspect-processor = Processor
inspect-date = Date
inspect-draft = Draft
inspect-anchors = Text for signing
inspect-made-by = Made by
inspect-subprocessors = Sub-processors
inspect-fields = Signature fields
inspect-filled = Filled in
inspect-digests = SHA-256
inspect-register = register
inspect-agreement = agreement
# $locale (string): the language’s code, such as en
inspect-words = words ({ $locale })
inspect-template = template
inspect-logo = logo
inspect-brand = house style
inspect-blank = not filled in
inspect-none = none
inspect-yes = yes
inspect-no = no
inspect-signed = signed
inspect-unsigned = not signed
inspect-altered = does not match the data
inspect-verified = The pages of { $path } are what bilag { $version } makes of the data in the file. Whether signatures are valid has not been checked.
inspect-as-written = { $path } is exactly as bilag { $version } writes it.
# $filled (number): how many blanks are filled in
inspect-saved-again = The words in { $path } are those that bilag { $version } writes, and the data are intact. The file is not exactly as bilag wrote it, though: it has been filled in, or saved again by an office program. Formatting was not compared. { $filled ->
        [0] No blanks are filled in.
        [one] One blank is filled in.
       *[other] { $filled } blanks are filled in.
    }

## What sets the file apart from what bilag makes of the data

difference-version = bilag { $made } made { $path }. This is bilag { $this }, which cannot make exactly the same annex.
    .help = Install version { $made } and run the command again.
# $family (string): the fonts' name
fonts-missing = The annex in { $path } is set in the fonts “{ $family }”, which are needed to make it again. It has not been verified.
    .help = Give the folder with the font files that it was built with: --fonts FOLDER.
difference-data = The data in { $path } are not as bilag wrote them.
    .help = Somebody has changed bilag.json, or how it is attached to the file. Ask for the file again, or build the annex from the register.

## What sets a PDF file apart from what bilag makes of the data

difference-pages = { $path } has another number of pages than what bilag makes of the data in the file.
    .help = Somebody has added or removed pages. Ask for the file again, or build the annex from the register.
difference-page = The content of page { $page } of { $path } is not what bilag makes of the data in the file.
    .help = Somebody has changed the page or the data. Ask for the file again, or build the annex from the register.
difference-annotation = On page { $page } of { $path } there is something that is not a signature in one of the fields.
    .help = It may be a comment, a stamp or a hidden field. Look at the page, and ask for a file without the addition.
difference-structure = The structure that screen readers use is another in { $path } than in what bilag makes of the data.
    .help = Somebody has changed the file. Ask for it again, or build the annex from the register.
difference-form = The form fields in { $path } are not those that bilag makes of the data.
    .help = Somebody has changed, added or removed fields. Ask for the file again, or build the annex from the register.
difference-metadata = The title, subject or author in the properties of { $path } has been changed.
    .help = Ask for the file again, or build the annex from the register.
difference-other = { $path } differs from what bilag makes of the data: “{ $key }” has been changed, added or removed.
    .help = Somebody has changed the file. Ask for it again, or build the annex from the register.

## What sets a Word file apart from what bilag makes of the data

# $ours and $theirs (string): what the paragraph says, shortened
difference-words = A paragraph of { $path } has been changed. bilag writes “{ $ours }”. The file says “{ $theirs }”.
    .help = Somebody has changed the text. Ask for the file again, or build the annex from the register.
# $words (string): what the paragraph says, shortened
difference-added = { $path } has a paragraph that bilag does not write: “{ $words }”.
    .help = Somebody has added text. Ask for the file again, or build the annex from the register.
difference-missing = { $path } lacks a paragraph that bilag writes: “{ $words }”.
    .help = Somebody has removed text. Ask for the file again, or build the annex from the register.
difference-cell = A table in { $path } has other cells than the one that bilag makes, at “{ $words }”.
    .help = Somebody has changed the table. Ask for the file again, or build the annex from the register.
difference-tracked = { $path } has a tracked change at “{ $words }”.
    .help = Reject the change in Word, save the file and run the command again, or ask for the file again.
difference-hidden = { $path } has hidden text at “{ $words }”.
    .help = Somebody has hidden or added text. Ask for the file again, or build the annex from the register.
difference-picture = A picture in { $path } has been added, replaced or removed.
    .help = Ask for the file again, or build the annex from the register.
# $what (string): what it is
difference-object = { $path } has something that bilag does not put there, at “{ $words }”: { $what ->
        [altChunk] an included document
        [chart] a chart
        [commentRangeStart] a comment
        [commentReference] a comment
        [endnoteReference] an endnote
        [footnoteReference] a footnote
        [object] an embedded object
        [oMath] a formula
        [pict] a shape
        [sym] a symbol
        [txbxContent] a text box
        [wordprocessingShape] a shape
       *[other] { $what }
    }.
    .help = Look at the place in Word, and ask for a file without the addition.
difference-furniture = The header or footer of { $path } has been changed. bilag writes “{ $ours }”. The file says “{ $theirs }”.
    .help = Ask for the file again, or build the annex from the register.
# $kind (string): the field’s name in Word
difference-field = { $path } has a field that bilag does not put there: { $kind }.
    .help = Such a field may show other words when it is updated. Ask for the file again, or build the annex from the register.
difference-link = A link in { $path } leads to { $target }, where no link of bilag’s leads.
    .help = Ask for the file again, or build the annex from the register.
difference-numbering = Numbered paragraphs of { $path } begin with words that bilag does not write: “{ $words }”.
    .help = Ask for the file again, or build the annex from the register.

## Files that cannot be read

unknown-file = { $path } is neither a PDF file nor a DOCX file.
    .help = “bilag inspect” reads PDF and DOCX files that bilag has made. A Word file with a password has to be saved without it first.
pdf-damaged = The PDF file { $path } is cut off or damaged.
    .help = Get the file again from whoever sent it.
pdf-encrypted = The PDF file { $path } is encrypted.
    .help = Ask for a file without a password, or save it without one in a PDF reader.
docx-damaged = The DOCX file { $path } is cut off or damaged.
    .help = Get the file again from whoever sent it.
too-large = The file { $path } is larger than any annex, or unpacks to more than one. The limit for the file is { $most } MB.
    .help = Make sure that it is the right file.
no-record = { $path } has no data from bilag.
    .help = Something other than bilag made the file, or the data were removed from it.
record-emptied = The data from bilag in { $path } are empty.
    .help = LibreOffice 7.4 empties them when a blank is filled in with “&” or “<”. Fill it in with Word, or ask for the file as it was before it was saved again.
