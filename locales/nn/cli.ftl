### What the command line says. Lines of help are as short as they can be.

## Help

help-heading =
    .usage = Bruk
    .commands = Kommandoar
    .arguments = Argument
    .options = Val
    .examples = Døme
help-help = Vis denne hjelpa
help-quiet = Vis berre feil: inga filliste, ingen framdrift, ingen åtvaringar.
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
help-build-format = Filformata: pdf, docx og txt. Standard: dei avtalen ber om, elles pdf og docx.
    .value = FORMAT,…
help-build-agreement = Avtalane det skal lagast vedlegg til, i staden for dei i mappa agreements: JSON-filer, mapper med slike, eller tabellar med ei rad for kvar (CSV, XLSX).
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
help-build-keep-going = Hald fram utan avtalar det er noko gale med. Dei blir lista opp til slutt, og avslutningskoden er 1 eller 2.
help-build-resume = Hald fram frå ei tidlegare bygging til same mappe: Filer som er laga av det same, blir ståande.
help-build-shard = Ta éin av fleire like store delar av avtalane, til dømes 2/4, så fleire maskiner kan dele på ei bygging. Kvar del får sitt eige manifest.
    .value = DEL/AV
help-build-jobs = Kor mange trådar som blir brukte. Standard: éin for kvar prosessorkjerne.
    .value = TAL
help-build-json = Skriv ut fillista og funna som JSON.

help-verify-manifest = Samanlikn ei mappe med manifestet
    .usage = bilag verify-manifest MAPPE [VAL]
    .examples =
        bilag verify-manifest out
help-verify-manifest-folder = Mappa som vedlegg er laga i.
    .value = MAPPE
help-verify-manifest-json = Skriv ut skilnadene som JSON.

help-merge-manifests = Slå saman manifesta frå delane av ei bygging
    .usage = bilag merge-manifests MAPPE
    .examples =
        bilag merge-manifests out
help-merge-manifests-folder = Mappa med vedlegg og manifest frå alle delane.
    .value = MAPPE

help-check = Kontroller opplysningane mot lova og mot kvarandre
    .usage = bilag check [MAPPE] [VAL]
    .examples =
        bilag check plandisc
        bilag check plandisc --date 2026-11-23 --output sarif
help-check-workspace = Mappa med register.json. Utan mappe blir det innebygde dømet brukt.
    .value = MAPPE
help-check-agreement = Avtalane som skal kontrollerast, i staden for dei i mappa agreements: JSON-filer, mapper med slike, eller tabellar med ei rad for kvar (CSV, XLSX).
    .value = FIL
help-check-date = Dagen det skal vurderast per, til dømes 2020-10-15. Utan: datoen i avtalen, elles den nyaste datoen i registeret.
    .value = DATO
help-check-select = Gjer berre desse kontrollane. «bilag list checks» viser kodane.
    .value = KODE,…
help-check-ignore = Utelat desse kontrollane.
    .value = KODE,…
help-check-output = Korleis funna skal visast: text (det vanlege), json eller sarif (SARIF 2.1.0).
    .value = FORM

help-explain = Forklar ein kontroll, eller kva som gjeld for eit land
    .usage = bilag explain KODE|LAND [VAL]
    .examples =
        bilag explain dead-basis
        bilag explain US --date 2020-08-03
help-explain-what = Koden til ein kontroll, eller landkoden med to bokstavar.
    .value = KODE|LAND
help-explain-date = Dagen det skal svarast for, til dømes 2020-08-03.
    .value = DATO

help-import = Lag ei mappe ut frå ei liste i Word, Excel eller andre format
    .usage = bilag import FIL --out MAPPE [VAL]
    .examples =
        bilag import databehandlarar.docx --out eksempel --product "Eksempelkalender"
        bilag import databehandlarar.xlsx --out eksempel --map "Kvar=countries" --date-order dmy
        bilag import databehandlarar.xlsx --out eksempel --write
help-import-file = Lista: Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV, tekst med tabulatorar, HTML, Markdown eller eit vedlegg laga med bilag. «-» les innlimt tekst frå standard inn.
    .value = FIL
help-import-out = Mappa som registeret og tekstane blir skrivne i. Er det eit register der frå før, blir oppføringane slegne saman etter id: Det som ville bli endra, blir vist, og --write endrar det.
    .value = MAPPE
help-import-locale = Språket lista er på. Standard: språket i kolonneoverskriftene.
    .value = SPRÅK
help-import-table = Kva tabell i fila som er lista, talt frå 1; fleire blir skrivne 1,3 og lesne som éi liste. Standard: den mest sannsynlege.
    .value = TAL[,TAL]
help-import-map = Kva ein kolonne inneheld, skrive "Overskrift=opplysning"; kan brukast fleire gonger. Opplysningar: name, legal_name, registration_number, address, contact, contact.name, contact.email, contact.phone, countries, stored_in, function, description, transfer, transfer.concluded, data_categories, access, duration, since, updated og website.
    .value = OVERSKRIFT=OPPLYSNING
help-import-date-order = Rekkjefølgja på tala i datoar som 03/04/2020: dmy (dag, månad, år), mdy eller ymd. Utan dette valet stansar importen ved slike datoar.
    .value = REKKJEFØLGJE
help-import-terms = Gjer setningar som fleire oppføringar har felles, til omgrep.
help-import-product = Produktet eller tenesta lista gjeld.
    .value = NAMN
help-import-processor = Verksemda lista høyrer til.
    .value = NAMN
help-import-write = Endre registeret og tekstane i mappa.
help-import-json = Skriv ut rapporten, endringane og fillista som JSON.

help-init = Skriv ut dømet, eller tomme filer, til å endre
    .usage = bilag init MAPPE [--from example|blank] [--quiet]
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

help-list = Vis vedlegg, språk, funksjonar, kodar, kontrollar eller rettsreglar
    .usage = bilag list annexes|locales|functions|codes|checks|law [MAPPE]
    .examples =
        bilag list annexes
        bilag list functions plandisc
help-list-what = Kva som skal visast: annexes (vedlegg), locales (språk), functions (funksjonskodar), codes (alle andre kodar), checks (kontrollar) eller law (rettsreglane med datoar).
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
cli-why = Kvifor:
cli-using-example = Inga mappe er oppgitt, så det innebygde dømet blir brukt. «bilag init MAPPE» skriv det ut som filer.
cli-stopped = { $count } feil i alt.
cli-stopped-by-checks = Kontrollane fann noko som eit underskrive vedlegg ikkje skal seie. «--draft» lagar vedlegga likevel, som utkast utan plass til underskrift.
cli-more-findings = Og { $count } til. «bilag build --json» viser alle.
cli-borrowed = { $count ->
    [one] Utkastet låner éin tekst frå eit anna språk:
   *[other] Utkastet låner { $count } tekstar frå andre språk:
}
# $errors, $warnings (number)
cli-manifest =
    .missing = manglar
    .altered = endra
    .extra = i tillegg
    .sum = { $count } filer er registrerte: { $missing } manglar, { $altered } er endra, { $extra } er komne i tillegg.
# $done, $total (number): agreements; $rate, $remaining (string): 85, 1:05
# $whole, $tenth (number): of a rate below ten a second
cli-progress = { $done }/{ $total } avtalar, { $rate }/s, { $remaining } att
    .begun = { $done }/{ $total } avtalar
    .tenths = { $whole },{ $tenth }
cli-interrupted = Avbrote. { $count } filer er laga og registrerte. Hald fram med det same kallet og --resume.
cli-kept = { $count } filer er laga av det same tidlegare og blir ståande.
cli-check =
    .more = Og { $count } til. «bilag check --select { $code } --output json» viser alle.
    .accepted = { $count ->
        [one] Eitt funn er godteke:
       *[other] { $count } funn er godtekne:
    }
    .sum = { $errors } feil, { $warnings ->
        [one] éi åtvaring
       *[other] { $warnings } åtvaringar
    }.
cli-remarks = { $count ->
    [one] Kontrollane har éin merknad. «bilag check» viser han.
   *[other] Kontrollane har { $count } merknader. «bilag check» viser dei.
}
cli-level-error = feil
cli-level-warning = åtvaring
cli-level-note = merknad
cli-subject-transfers = overføring
cli-subject-register = register
cli-subject-agreement = avtale
cli-subject-words = ord
# $country, $date, $what, $basis, $act, $decision, $scope (string)
cli-explain =
    .agreement = I ein avtale med:
    .fault = Døme med feilen:
    .mended = Det same, retta:
    .on = { $country } per { $date }: { $what }.
    .nothing = { $country } per { $date }: tredjeland utan avgjerd om tilstrekkeleg vernenivå. Ei overføring krev eit anna grunnlag (GDPR artikkel 46 til 49).
    .never = { $country } har ikkje vore med i EØS, og det finst inga avgjerd om tilstrekkeleg vernenivå. Ei overføring krev eit anna grunnlag (GDPR artikkel 46 til 49).
    .from = frå
    .until = til
    .member = med i EØS, inga overføring til tredjeland
    .interim = ikkje lenger med i EØS, men framleis inga overføring til tredjeland
    .decision = { $basis }, { $act }
    .scoped = { $decision } – berre { $scope }
cli-law =
    .revised = sist samanlikna med kjeldene { $date }
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
no-agreements = Det er ingen avtalar i { $path }.
    .help = Oppgi ei mappe med avtalar, filer som sluttar på .json, eller oppgi filene sjølve.
no-manifest = Det er inga manifest.jsonl i { $path }.
    .help = Ei bygging av meir enn éin avtale skriv ei. Oppgi mappa som vart oppgitt med --out.
unfinished-manifest = Bygginga til { $path } vart avbroten.
    .help = Hald fram med «bilag build --resume» og dei same vala.
damaged-manifest = Linje { $line } i { $path } er ikkje ei linje i eit manifest.
    .help = Lag vedlegga på nytt med «bilag build».
busy-folder = Ei anna bygging skriv til { $path }.
    .help = Vent til ho er ferdig, eller vel ein annan stad med «--out».
shard-option = «{ $value }» er ikkje ein del av ei bygging.
    .help = Skriv kva for ein av kor mange, til dømes 2/4 for den andre av fire.
missing-share = { $missing } er ikkje i { $path }.
    .help = Lat den delen bli ferdig først, eller kopier vedlegga og manifestet frå han til mappa.
other-shares = { $path } har manifest frå to byggingar: { $one } og { $other }.
    .help = Fjern dei som høyrer til den andre bygginga.
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
unknown-check = { $nearest ->
    [none] Det finst ingen kontroll som heiter «{ $value }».
   *[other] Det finst ingen kontroll som heiter «{ $value }». Meinte du «{ $nearest }»?
}
    .help = «bilag list checks» viser alle.

nothing-to-explain = { $nearest ->
    [none] «{ $value }» er verken ein kontroll eller ein landkode.
   *[other] «{ $value }» er verken ein kontroll eller ein landkode. Meinte du «{ $nearest }»?
}
    .help = «bilag list checks» viser kontrollane. Eit land blir oppgitt med landkoden på to bokstavar, til dømes US.

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
