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
inspect-digests = SHA-256
inspect-register = register
inspect-agreement = agreement
# $locale (string): the language’s code, such as en
inspect-words = words ({ $locale })
inspect-template = template
inspect-logo = logo
inspect-blank = not filled in
inspect-none = none
inspect-yes = yes
inspect-no = no
inspect-signed = signed
inspect-unsigned = not signed
inspect-altered = does not match the data
inspect-verified = The pages of { $path } are what bilag { $version } makes of the data in the file. Whether signatures are valid has not been checked.

## What sets the file apart from what bilag makes of the data

difference-version = bilag { $made } made { $path }. This is bilag { $this }, which cannot make exactly the same pages.
    .help = Install version { $made } and run the command again.
difference-data = The data in { $path } are not as bilag wrote them.
    .help = Somebody has changed bilag.json, or how it is attached to the file. Ask for the file again, or build the annex from the register.
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

## Files that cannot be read

not-a-pdf = { $path } is not a PDF file.
    .help = “bilag inspect” reads PDF files that bilag has made.
is-a-docx = { $path } looks like a Word file.
    .help = For now, “bilag inspect” only reads PDF files that bilag has made.
pdf-damaged = The PDF file { $path } is cut off or damaged.
    .help = Get the file again from whoever sent it.
pdf-encrypted = The PDF file { $path } is encrypted.
    .help = Ask for a file without a password, or save it without one in a PDF reader.
pdf-too-large = The PDF file { $path } is larger than any annex, or unpacks to more than one. The limit for the file is { $most } MB.
    .help = Make sure that it is the right file.
no-record = { $path } has no data from bilag.
    .help = Something other than bilag made the file, or attached files were removed from it.
