### What the command line says. Lines of help are as short as they can be.

## Help

help-heading =
    .usage = Bruk
    .commands = Kommandoar
    .arguments = Argument
    .options = Val
    .examples = Døme
help-help = Vis denne hjelpa
help-version = Vis versjonen

help = Lagar vedlegg til databehandlaravtalar i PDF og DOCX, ut frå eit register og omsette tekstar.
    .usage = bilag KOMMANDO
    .examples =
        bilag build               lag vedlegga for det innebygde dømet
        bilag init plandisc       hent dømet som filer du kan endre
        bilag build plandisc      lag vedlegga for dine eigne filer

help-build = Lag vedlegg
    .usage = bilag build [MAPPE] [VAL]
    .examples =
        bilag build plandisc --locale nn,da --format pdf
        bilag build plandisc --agreement kundar/*.json --out ferdig
        bilag build plandisc --draft
help-build-workspace = Mappa med register.json, locales, agreements og annexes. Utan mappe blir det innebygde dømet brukt.
    .value = MAPPE
help-build-annex = Vedlegga som skal lagast. Standard: dei avtalen ber om, elles «sub-processors».
    .value = ID,…
help-build-locale = Språka vedlegga skal lagast på. Standard: dei avtalen ber om, elles dei mappa har tekstar på. For dømet: nb og da.
    .value = SPRÅK,…
help-build-format = Filformata: pdf, docx og txt. Standard: pdf og docx.
    .value = FORMAT,…
help-build-agreement = Avtalane det skal lagast vedlegg til, i staden for avtalane i mappa agreements.
    .value = FIL
help-build-date = Datoen på vedlegga, til dømes 2020-10-15. Standard: datoen i avtalen, elles den nyaste datoen i registeret.
    .value = DATO
help-build-combine = Samle vedlegga til kvar avtale i eitt dokument med framside, innhaldsliste og felles underskrifter. Ein avtale kan be om det same med «combine».
help-build-draft = Lag utkast. Tekstar som manglar, blir lånte frå eit anna språk og lista opp.
help-build-protect = Lås DOCX-filene: berre felta som skal fyllast ut, kan endrast. Låsen har ikkje passord og kan opphevast i Word.
help-build-anchors = Tenesta vedlegga skal signerast i: adobe, documenso, docuseal, docusign, dropbox-sign eller signhost. Tenesta finn signaturlinjene ved hjelp av tekst som ikkje er synleg. Utkast får ingen slik tekst.
    .value = TENESTE
help-build-out = Mappa filene blir skrivne i. Standard: out.
    .value = MAPPE
help-build-jobs = Kor mange trådar som blir brukte. Standard: éin for kvar prosessorkjerne.
    .value = TAL
help-build-json = Skriv ut fillista og funna som JSON.

help-init = Skriv ut dømet, eller tomme filer, til å endre
    .usage = bilag init MAPPE [--from example|blank]
    .examples =
        bilag init plandisc
        bilag init plandisc --from blank
help-init-from = Kva som skal skrivast ut: example (dømet, om ikkje anna er sagt) eller blank (utan innhald).
    .value = KVA
help-init-folder = Mappa dømet blir skrive i. Ingen filer blir overskrivne.
    .value = MAPPE

help-inspect = Vis kva eit vedlegg er laga av
    .usage = bilag inspect FIL [VAL]
    .examples =
        bilag inspect out/plandisc-example/sub-processors.nn.pdf
        bilag inspect out/plandisc-example/sub-processors.nn.pdf --verify
help-inspect-file = PDF- eller DOCX-fila, òg når ho er signert, fylt ut eller lagra på nytt.
    .value = FIL
help-inspect-json = Skriv ut alt som JSON.
help-inspect-extract = Skriv dataa i denne mappa: bilag.json, og filer som «bilag build» kan bruke. Ingen filer blir overskrivne.
    .value = MAPPE
help-inspect-verify = Lag vedlegget på nytt av dataa, og sei om ei PDF-fil har nettopp desse sidene og ei DOCX-fil nettopp desse orda. Signaturane blir ikkje kontrollerte.
help-inspect-fonts = Kvar skriftfilene ligg, dersom vedlegget er sett med verksemda si eiga skrift.
    .value = MAPPE

help-schema = Skriv ut JSON Schema for ei fil
    .usage = bilag schema register|agreement|annex|brand
    .examples = bilag schema annex > annex.schema.json
help-schema-of = Kva fil: register, agreement (avtale), annex (vedlegg) eller brand (husstil).
    .value = FIL

help-completions = Skriv ut fullføring for eit skal
    .usage = bilag completions bash|elvish|fish|powershell|zsh
    .examples = bilag completions bash > ~/.local/share/bash-completion/completions/bilag
help-completions-shell = bash, elvish, fish, powershell eller zsh.
    .value = SHELL

help-man = Skriv ut manualsida
    .usage = bilag man
    .examples = bilag man > bilag.1

help-list = Vis vedlegg, språk, funksjonar eller kodar
    .usage = bilag list annexes|locales|functions|codes [MAPPE]
    .examples =
        bilag list annexes
        bilag list functions plandisc
help-list-what = Kva som skal visast: annexes (vedlegg), locales (språk), functions (funksjonskodar) eller codes (alle andre kodar).
    .value = KVA
help-list-workspace = Mappa med register.json. Utan mappe blir det innebygde dømet brukt.
    .value = MAPPE

help-locales = Vis kva som er omsett, og kva som manglar
    .usage = bilag locales [MAPPE] [VAL]
    .examples =
        bilag locales plandisc
        bilag locales plandisc --locale da
        bilag locales plandisc --write-missing nb
help-locales-workspace = Mappa med register.json. Utan mappe viser programmet det innebygde dømet saman med tekstane som følgjer med.
    .value = MAPPE
help-locales-locale = Språka som skal visast. Standard: dei mappa har tekstar på, og dei avtalane ber om.
    .value = SPRÅK,…
help-locales-json = Skriv ut alt som JSON.
help-locales-write-missing = Legg dei tekstane som manglar, til sist i fila for dette språket, som kommentarar med teksten på det næraste språket. Ein tekst manglar til han er skriven og teiknet # framfor er fjerna. Det som står der frå før, blir ikkje endra.
    .value = SPRÅK

## Reports

cli-help = Hjelp:
cli-using-example = Inga mappe er oppgitt, så det innebygde dømet blir brukt. «bilag init MAPPE» skriv det ut som filer.
cli-stopped = { $count } feil i alt.
cli-more-findings = Og { $count } til. «bilag build --json» viser alle.
cli-borrowed = { $count ->
    [one] Utkastet låner éin tekst frå eit anna språk:
   *[other] Utkastet låner { $count } tekstar frå andre språk:
}
cli-init-next = Neste steg: endre register.json og tekstane i locales, og køyr «bilag build { $folder }».
# Står over kolonnane. «coverage» er til dømes «17/18 (94 %)».
# $present, $expected, $percent (string): tal
# $locale (string): eit språk
# $variables (string): namn på variablar
cli-locales = tekstar
    .coverage = { $present }/{ $expected } ({ $percent } %)
    .missing = manglar
    .unused = ubrukt
    .mismatched = avvik
    .found = finst på { $locale }
    .lacks = manglar { $variables }, som står på { $locale }
    .adds = har { $variables }, som ikkje står på { $locale }
# $file (string): fila dei er skrivne i
cli-stubs = { $count ->
    [0] Ingen tekstar manglar utan å stå som kommentar i { $file } alt.
    [one] Éin tekst er lagd til som kommentar i { $file }. Skriv han, og fjern # framfor.
   *[other] { $count } tekstar er lagde til som kommentarar i { $file }. Skriv dei, og fjern # framfor.
}
cli-language-nb = norsk bokmål
cli-language-nn = norsk nynorsk
cli-language-da = dansk
cli-language-sv = svensk
cli-language-fi = finsk
cli-language-de = tysk
cli-language-en = engelsk
cli-has-words = har tekstar her
cli-has-no-words = ingen tekstar her

## Trouble

file-not-found = Fila { $path } finst ikkje.
    .help = Kontroller namnet og mappa du står i.
workspace-not-found = Mappa { $path } finst ikkje.
    .help = Kontroller namnet, eller lag mappa med «bilag init».
no-register = Mappa { $path } manglar register.json.
    .help = Oppgi mappa der register.json ligg, eller hent eit døme med «bilag init».
is-a-folder = { $path } er ei mappe, ikkje ei fil.
    .help = Oppgi ei fil. Mappa med register.json må stå framfor vala.
not-a-folder = { $path } er ei fil, ikkje ei mappe.
    .help = Oppgi ei mappe.
no-permission = Du har ikkje tilgang til { $path }.
    .help = Endre tilgangsrettane, eller vel ein annan stad. «--out» avgjer kvar vedlegga blir skrivne.
disk-full = Det er ikkje plass til { $path }.
    .help = Frigjer plass, eller vel ein annan stad med «--out».
file-trouble = { $path } kan ikkje lesast eller skrivast: { $reason }.
    .help = Kontroller at staden er tilgjengeleg.
not-utf8 = { $path } er ikkje lagra som UTF-8. Den første feilen er på linje { $line }.
    .help = Opne fila i eit redigeringsprogram, og lagre ho med teiknkodinga UTF-8.
already-exists = { $path } finst frå før.
    .help = Vel ei anna mappe, eller flytt fila. Ingenting blir overskrive.
date-option = «{ $value }» er ikkje ein dato.
    .help = Skriv år, månad og dag: --date 2020-10-15.
combined-annex = «{ $value }» er namnet på dokumentet som samlar vedlegga, og kan ikkje sjølv vere eitt av dei.
    .help = Ta «{ $value }» ut av lista over vedlegg, eller bygg det utan --combine.
no-date = Vedlegget har ingen dato.
    .help = Oppgi han med --date, i avtalen («date») eller i registeret («updated»).
missing-glyph = Ingen av skrifttypane har teiknet { $character }, som står i «{ $words }».
    .help = Skriv teksten med andre teikn.
not-rendered = { $path } kunne ikkje lagast: { $reason }.
    .help = Dette er ein feil i programmet bilag. Meld gjerne frå om han.
no-threads = Systemet gir ikkje programmet trådar å arbeide med: { $reason }.
    .help = Prøv med --jobs 1.
cannot-print = Lista kan ikkje skrivast ut: { $reason }.
    .help = Kontroller staden utskrifta blir send til.

## init, list

cli-blank-words = Tekstane om dette registeret: ein tekst for kvar underdatabehandlar, med .description.
cli-product = tenesta
