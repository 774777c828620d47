### What the command line says. Lines of help are as short as they can be.

## Help

help-heading =
    .usage = Usage
    .commands = Commands
    .arguments = Arguments
    .options = Options
    .examples = Examples
help-help = Show this help
help-quiet = Show errors only: no list of files, no progress, no warnings.
help-version = Show the version

help = Makes annexes to data processing agreements, in PDF and DOCX, from a register and translated texts.
    .usage = bilag COMMAND
    .examples =
        bilag build               make the annexes of the built-in example
        bilag init plandisc       get the example as files to change
        bilag build plandisc      make the annexes of your own files

help-build = Make annexes
    .usage = bilag build [FOLDER] [OPTIONS]
    .examples =
        bilag build plandisc --locale nb,da --format pdf
        bilag build plandisc --agreement customers/*.json --out done
        bilag build plandisc --draft
help-build-workspace = The folder with register.json, locales, agreements and annexes. Without one, the built-in example is used.
    .value = FOLDER
help-build-annex = The annexes to make. Default: those that the agreement asks for, or else “sub-processors”.
    .value = ID,…
help-build-locale = The languages to make annexes in. Default: those that the agreement asks for, or else those that the folder has words in. For the example: nb and da.
    .value = LOCALE,…
help-build-format = The file formats: pdf, docx and txt. Default: those that the agreement asks for, or else pdf and docx.
    .value = FORMAT,…
help-build-agreement = The agreements to make annexes for, instead of those in the agreements folder: JSON files, folders of them, or tables with a row for each (CSV, XLSX).
    .value = FILE
help-build-date = The date of the annexes, such as 2020-10-15. Default: the agreement’s, or else the newest date in the register.
    .value = DATE
help-build-combine = Put the annexes of each agreement into one document with a cover page, contents and signatures for all. An agreement can ask for the same with “combine”.
help-build-draft = Make a draft. Texts that are missing are borrowed from another language and listed.
help-build-protect = Lock the DOCX files: only the fields to be filled in can be changed. The lock has no password and can be lifted in Word.
help-build-anchors = The service that the annexes are to be signed in: adobe, documenso, docuseal, docusign, dropbox-sign or signhost. It finds the signature lines by text that cannot be seen. Drafts get no such text.
    .value = SERVICE
help-build-out = The folder to write to. Default: out.
    .value = FOLDER
help-build-keep-going = Go on without agreements that are at fault. They are listed at the end, and the exit code is 1 or 2.
help-build-resume = Go on from an earlier build into the same folder: files that have been made of the same stay as they are.
help-build-shard = Take one of several equal shares of the agreements, such as 2/4, so that machines can share a build. Each share has its own manifest.
    .value = SHARE/OF
help-build-jobs = How many threads to use. Default: one for each processor core.
    .value = NUMBER
help-build-json = Print the list of files and the findings as JSON.

help-verify-manifest = Compare a folder with its manifest
    .usage = bilag verify-manifest FOLDER [OPTIONS]
    .examples =
        bilag verify-manifest out
help-verify-manifest-folder = The folder that annexes have been made in.
    .value = FOLDER
help-verify-manifest-json = Print what differs as JSON.

help-merge-manifests = Join the manifests of a build’s shares
    .usage = bilag merge-manifests FOLDER
    .examples =
        bilag merge-manifests out
help-merge-manifests-folder = The folder with the annexes and manifests of all shares.
    .value = FOLDER

help-check = Check facts against the law and against each other
    .usage = bilag check [FOLDER] [OPTIONS]
    .examples =
        bilag check plandisc
        bilag check plandisc --date 2026-11-23 --output sarif
help-check-workspace = The folder with register.json. Without one, the built-in example is used.
    .value = FOLDER
help-check-agreement = The agreements to check, instead of those in the agreements folder: JSON files, folders of them, or tables with a row for each (CSV, XLSX).
    .value = FILE
help-check-date = The day whose law counts, such as 2020-10-15. Default: the agreement’s date, or else the newest date in the register.
    .value = DATE
help-check-select = Make only these checks. “bilag list checks” shows the codes.
    .value = CODE,…
help-check-ignore = Leave these checks out.
    .value = CODE,…
help-check-output = How to show the findings: text (the default), json or sarif (SARIF 2.1.0).
    .value = FORM

help-explain = Explain a check, or what applies to a country
    .usage = bilag explain CODE|COUNTRY [OPTIONS]
    .examples =
        bilag explain dead-basis
        bilag explain US --date 2020-08-03
help-explain-what = The code of a check, or a country’s code of two letters.
    .value = CODE|COUNTRY
help-explain-date = The day to answer for, such as 2020-08-03.
    .value = DATE

help-import = Make a workspace from a list in Word, Excel or another format
    .usage = bilag import FILE --out FOLDER [OPTIONS]
    .examples =
        bilag import processors.docx --out acme --product "Acme Planner"
        bilag import processors.xlsx --out acme --map "Where=countries" --date-order dmy
        bilag import processors.xlsx --out acme --write
help-import-file = The list: Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV, text with tabs, HTML, Markdown, or an annex made by bilag. “-” reads pasted text from standard input.
    .value = FILE
help-import-out = The folder for the workspace. If there is a workspace in it, the entries are merged with it by their ids: what would change is shown, and --write changes it.
    .value = FOLDER
help-import-locale = The language of the list. Default: that of its headers.
    .value = LANGUAGE
help-import-table = Which table of the file is the list, counted from 1; several, as in 1,3, are read as one list. Default: the likeliest.
    .value = NUMBER[,NUMBER]
help-import-map = What a column holds, as "Header=fact"; may be given several times. Facts: name, legal_name, registration_number, address, contact, contact.name, contact.email, contact.phone, countries, stored_in, function, description, transfer, transfer.concluded, data_categories, access, duration, since, updated and website.
    .value = HEADER=FACT
help-import-date-order = The order of the numbers in dates like 03/04/2020: dmy (day, month, year), mdy or ymd. Without it, such dates stop the import.
    .value = ORDER
help-import-terms = Make terms of sentences that several entries share.
help-import-product = The product or service that the list is for.
    .value = NAME
help-import-processor = The company whose list it is.
    .value = NAME
help-import-write = Change the workspace that is in the folder.
help-import-json = Print the report, the changes and the list of files as JSON.

help-init = Write the example, or empty files, to change
    .usage = bilag init FOLDER [--from example|blank] [--quiet]
    .examples =
        bilag init plandisc
        bilag init plandisc --from blank
help-init-from = What to write: example (the default) or blank (nothing filled in).
    .value = WHAT
help-init-folder = The folder to write the example to. No file is overwritten.
    .value = FOLDER

help-inspect = Show what an annex was made from
    .usage = bilag inspect FILE [OPTIONS]
    .examples =
        bilag inspect out/plandisc-example/sub-processors.en.pdf
        bilag inspect out/plandisc-example/sub-processors.en.pdf --verify
help-inspect-file = The PDF or DOCX file, whether or not it was signed, filled in or saved again.
    .value = FILE
help-inspect-json = Print everything as JSON.
help-inspect-extract = Write the data to this folder: bilag.json, and files that “bilag build” can use. No file is overwritten.
    .value = FOLDER
help-inspect-verify = Make the annex again from the data, and say whether a PDF file has exactly these pages, and a DOCX file exactly these words. Signatures are not validated.
help-inspect-fonts = Where the font files are, if the annex is set in a brand’s own fonts.
    .value = FOLDER

help-schema = Print the JSON Schema of a file
    .usage = bilag schema register|agreement|annex|brand
    .examples = bilag schema annex > annex.schema.json
help-schema-of = Which file: register, agreement, annex or brand.
    .value = FILE

help-completions = Print completions for a shell
    .usage = bilag completions bash|elvish|fish|powershell|zsh
    .examples = bilag completions bash > ~/.local/share/bash-completion/completions/bilag
help-completions-shell = bash, elvish, fish, powershell or zsh.
    .value = SHELL

help-man = Print the manual page
    .usage = bilag man
    .examples = bilag man > bilag.1

help-list = List annexes, languages, functions, codes, checks or law
    .usage = bilag list annexes|locales|functions|codes|checks|law [FOLDER]
    .examples =
        bilag list annexes
        bilag list functions plandisc
help-list-what = What to list: annexes, locales (languages), functions (function codes), codes (all other codes), checks or law (the tables of dated law).
    .value = WHAT
help-list-workspace = The folder with register.json. Without one, the built-in example is used.
    .value = FOLDER

help-locales = Show what is translated and what is missing
    .usage = bilag locales [FOLDER] [OPTIONS]
    .examples =
        bilag locales plandisc
        bilag locales plandisc --locale da
        bilag locales plandisc --write-missing sv
help-locales-workspace = The folder with register.json. Without a folder, the built-in example is shown together with the texts that come with the program.
    .value = FOLDER
help-locales-locale = The languages to show. Default: those the folder has texts in and those the agreements ask for.
    .value = LANGUAGE,…
help-locales-json = Print everything as JSON.
help-locales-write-missing = Add the missing texts to the end of the folder’s file for this language, as comments with the text in the nearest language. A text is missing until it has been written and the # before it removed. What the file says already is not changed.
    .value = LANGUAGE

## Reports

cli-help = Help:
cli-why = Why:
cli-using-example = No folder was given, so bilag uses the built-in example. “bilag init FOLDER” writes it out as files.
cli-stopped = { $count } errors in all.
cli-stopped-by-checks = The checks found what a signed annex must not say. “--draft” makes the annexes all the same, as drafts without places to sign.
cli-more-findings = And { $count } more. “bilag build --json” shows them all.
cli-borrowed = { $count ->
    [one] The draft borrows one text from another language:
   *[other] The draft borrows { $count } texts from other languages:
}
# $errors, $warnings (number)
cli-manifest =
    .missing = missing
    .altered = altered
    .extra = extra
    .sum = { $count } files on record: { $missing } missing, { $altered } altered, { $extra } extra.
# $done, $total (number): agreements; $rate, $remaining (string): 85, 1:05
# $whole, $tenth (number): of a rate below ten a second
cli-progress = { $done }/{ $total } agreements, { $rate }/s, { $remaining } left
    .begun = { $done }/{ $total } agreements
    .tenths = { $whole }.{ $tenth }
cli-interrupted = Interrupted. { $count } files are made and on record. Go on with the same call and --resume.
cli-kept = { $count } files have been made before of the same and stay as they are.
cli-check =
    .more = And { $count } more. “bilag check --select { $code } --output json” shows them all.
    .accepted = { $count ->
        [one] One finding has been accepted:
       *[other] { $count } findings have been accepted:
    }
    .sum = { $errors ->
        [one] One error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] one warning
       *[other] { $warnings } warnings
    }.
cli-remarks = { $count ->
    [one] The checks have one remark. “bilag check” shows it.
   *[other] The checks have { $count } remarks. “bilag check” shows them.
}
cli-level-error = error
cli-level-warning = warning
cli-level-note = note
cli-subject-transfers = transfers
cli-subject-register = register
cli-subject-agreement = agreement
cli-subject-words = words
# $country, $date, $what, $basis, $act, $decision, $scope (string)
cli-explain =
    .agreement = In an agreement with:
    .fault = Example with the fault:
    .mended = The same, mended:
    .on = { $country } on { $date }: { $what }.
    .nothing = { $country } on { $date }: a third country without an adequacy decision. A transfer needs another basis (GDPR Articles 46 to 49).
    .never = { $country } has not been a member of the EEA, and there is no adequacy decision on it. A transfer needs another basis (GDPR Articles 46 to 49).
    .from = from
    .until = until
    .member = member of the EEA, no transfer to a third country
    .interim = no longer in the EEA, but still no transfer to a third country
    .decision = { $basis }, { $act }
    .scoped = { $decision } – only { $scope }
cli-law =
    .revised = last compared with its sources on { $date }
cli-init-next = Next: change register.json and the words in locales, then run “bilag build { $folder }”.
# Stands above the columns; "coverage" is, for example, "17/18 (94%)".
# $present, $expected, $percent (string): numbers
# $locale (string): a language
# $variables (string): names of variables
cli-locales = texts
    .coverage = { $present }/{ $expected } ({ $percent }%)
    .missing = missing
    .unused = unused
    .mismatched = mismatched
    .found = found in { $locale }
    .lacks = lacks { $variables }, found in { $locale }
    .adds = has { $variables }, not found in { $locale }
# $file (string): the file they are written in
cli-stubs = { $count ->
    [0] No text is missing that { $file } does not have as a comment already.
    [one] One text has been added to { $file } as a comment. Write it and remove the # before it.
   *[other] { $count } texts have been added to { $file } as comments. Write them and remove the # before them.
}
cli-language-nb = Norwegian (bokmål)
cli-language-nn = Norwegian (nynorsk)
cli-language-da = Danish
cli-language-sv = Swedish
cli-language-fi = Finnish
cli-language-de = German
cli-language-en = English
cli-has-words = has words here
cli-has-no-words = no words here

## Trouble

file-not-found = There is no file { $path }.
    .help = Check the name and the folder you are in.
workspace-not-found = There is no folder { $path }.
    .help = Check the name, or make the folder with “bilag init”.
no-register = The folder { $path } has no register.json.
    .help = Name the folder that register.json is in, or get an example with “bilag init”.
no-agreements = There are no agreements in { $path }.
    .help = Name a folder with agreements, files that end in .json, or name the files themselves.
no-manifest = There is no manifest.jsonl in { $path }.
    .help = A build of more than one agreement writes one. Name the folder that was given as --out.
unfinished-manifest = The build into { $path } was interrupted.
    .help = Go on with “bilag build --resume” and the same options.
damaged-manifest = Line { $line } of { $path } is no line of a manifest.
    .help = Make the annexes again with “bilag build”.
busy-folder = Another build is writing to { $path }.
    .help = Wait until it is done, or choose another place with “--out”.
shard-option = “{ $value }” is no share of a build.
    .help = Write which of how many, such as 2/4 for the second of four.
missing-share = { $missing } is not in { $path }.
    .help = Let that share finish its build first, or copy its annexes and its manifest into the folder.
other-shares = { $path } has manifests of two builds: { $one } and { $other }.
    .help = Remove those of the other build.
is-a-folder = { $path } is a folder, not a file.
    .help = Name a file. The folder with register.json must come before the options.
not-a-folder = { $path } is a file, not a folder.
    .help = Name a folder.
no-permission = You have no access to { $path }.
    .help = Change the permissions, or choose another place. “--out” decides where annexes are written.
disk-full = There is no space for { $path }.
    .help = Free up space, or choose another place with “--out”.
file-trouble = { $path } cannot be read or written: { $reason }.
    .help = Make sure that the place is available.
not-utf8 = { $path } is not saved as UTF-8. The first fault is on line { $line }.
    .help = Open the file in an editor and save it with the encoding UTF-8.
already-exists = { $path } exists already.
    .help = Choose another folder, or move the file. Nothing is overwritten.
unknown-check = { $nearest ->
    [none] There is no check called “{ $value }”.
   *[other] There is no check called “{ $value }”. Did you mean “{ $nearest }”?
}
    .help = “bilag list checks” shows them all.

nothing-to-explain = { $nearest ->
    [none] “{ $value }” is neither a check nor a country’s code.
   *[other] “{ $value }” is neither a check nor a country’s code. Did you mean “{ $nearest }”?
}
    .help = “bilag list checks” shows the checks. A country is given by its code of two letters, such as US.

date-option = “{ $value }” is not a date.
    .help = Write year, month and day: --date 2020-10-15.
combined-annex = “{ $value }” is the name of the document that contains the annexes, and cannot itself be one of them.
    .help = Take “{ $value }” out of the list of annexes, or build it without --combine.
no-date = The annex has no date.
    .help = Give it with --date, in the agreement (“date”) or in the register (“updated”).
missing-glyph = None of the fonts has the character { $character }, which occurs in “{ $words }”.
    .help = Write the text with other characters.
not-rendered = { $path } could not be made: { $reason }.
    .help = This is a fault in bilag. Please report it.
no-threads = The system gives bilag no threads to work with: { $reason }.
    .help = Try --jobs 1.
cannot-print = The list cannot be printed: { $reason }.
    .help = Check where the output is sent.

## init, list

cli-blank-words = The words about this register: a message for each sub-processor, with .description.
cli-product = the service
