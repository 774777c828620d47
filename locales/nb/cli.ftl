### What the command line says. Lines of help are as short as they can be.

## Help

help-heading =
    .usage = Bruk
    .commands = Kommandoer
    .arguments = Argumenter
    .options = Valg
    .examples = Eksempler
help-help = Vis denne hjelpen
help-quiet = Vis bare feil: ingen filliste, ingen framdrift, ingen advarsler.
help-version = Vis versjonen

help = Lager vedlegg til databehandleravtaler i PDF og DOCX, ut fra et register og oversatte tekster.
    .usage = bilag KOMMANDO
    .examples =
        bilag build               lag vedleggene for det innebygde eksempelet
        bilag init plandisc       hent eksempelet som filer du kan endre
        bilag build plandisc      lag vedleggene for dine egne filer

help-build = Lag vedlegg
    .usage = bilag build [MAPPE] [VALG]
    .examples =
        bilag build plandisc --locale nb,da --format pdf
        bilag build plandisc --agreement kunder/*.json --out ferdig
        bilag build plandisc --draft
help-build-workspace = Mappen med register.json, locales, agreements og annexes. Uten mappe brukes det innebygde eksempelet.
    .value = MAPPE
help-build-annex = Vedleggene som skal lages. Standard: de avtalen ber om, ellers «sub-processors».
    .value = ID,…
help-build-locale = Språkene vedleggene skal lages på. Standard: de avtalen ber om, ellers de mappen har tekster på. For eksempelet: nb og da.
    .value = SPRÅK,…
help-build-format = Filformatene: pdf, docx og txt. Standard: de avtalen ber om, ellers pdf og docx.
    .value = FORMAT,…
help-build-agreement = Avtalene det skal lages vedlegg til, i stedet for dem i mappen agreements: JSON-filer, mapper med slike, eller tabeller med en rad for hver (CSV, XLSX).
    .value = FIL
help-build-date = Datoen på vedleggene, for eksempel 2020-10-15. Standard: avtalens dato, ellers den nyeste datoen i registeret.
    .value = DATO
help-build-combine = Samle vedleggene til hver avtale i ett dokument med forside, innholdsfortegnelse og felles underskrifter. En avtale kan be om det samme med «combine».
help-build-draft = Lag utkast. Tekster som mangler, lånes fra et annet språk og listes opp.
help-build-protect = Lås DOCX-filene: bare feltene som skal fylles ut, kan endres. Låsen har ikke passord og kan oppheves i Word.
help-build-anchors = Tjenesten vedleggene skal signeres i: adobe, documenso, docuseal, docusign, dropbox-sign eller signhost. Tjenesten finner signaturlinjene ved hjelp av tekst som ikke synes. Utkast får ingen slik tekst.
    .value = TJENESTE
help-build-out = Mappen filene skrives i. Standard: out.
    .value = MAPPE
help-build-keep-going = Fortsett uten avtaler det er noe galt med. De listes opp til slutt, og avslutningskoden er 1 eller 2.
help-build-resume = Fortsett fra en tidligere bygging til samme mappe: Filer som er laget av det samme, blir stående.
help-build-shard = Ta én av flere like store deler av avtalene, for eksempel 2/4, så flere maskiner kan dele på en bygging. Hver del får sitt eget manifest.
    .value = DEL/AV
help-build-jobs = Hvor mange tråder som brukes. Standard: én for hver prosessorkjerne.
    .value = ANTALL
help-build-json = Skriv ut fillisten og funnene som JSON.

help-verify-manifest = Sammenlign en mappe med manifestet
    .usage = bilag verify-manifest MAPPE [VALG]
    .examples =
        bilag verify-manifest out
help-verify-manifest-folder = Mappen som vedlegg er laget i.
    .value = MAPPE
help-verify-manifest-json = Skriv ut forskjellene som JSON.

help-merge-manifests = Slå sammen manifestene fra delene av en bygging
    .usage = bilag merge-manifests MAPPE
    .examples =
        bilag merge-manifests out
help-merge-manifests-folder = Mappen med vedlegg og manifester fra alle delene.
    .value = MAPPE

help-check = Kontroller opplysningene mot loven og mot hverandre
    .usage = bilag check [MAPPE] [VALG]
    .examples =
        bilag check plandisc
        bilag check plandisc --date 2026-11-23 --output sarif
help-check-workspace = Mappen med register.json. Uten mappe brukes det innebygde eksempelet.
    .value = MAPPE
help-check-agreement = Avtalene som skal kontrolleres, i stedet for dem i mappen agreements: JSON-filer, mapper med slike, eller tabeller med en rad for hver (CSV, XLSX).
    .value = FIL
help-check-date = Dagen det skal vurderes per, for eksempel 2020-10-15. Uten: datoen i avtalen, ellers den nyeste datoen i registeret.
    .value = DATO
help-check-select = Gjør bare disse kontrollene. «bilag list checks» viser kodene.
    .value = KODE,…
help-check-ignore = Utelat disse kontrollene.
    .value = KODE,…
help-check-output = Hvordan funnene skal vises: text (det vanlige), json eller sarif (SARIF 2.1.0).
    .value = FORM

help-explain = Forklar en kontroll, eller hva som gjelder for et land
    .usage = bilag explain KODE|LAND [VALG]
    .examples =
        bilag explain dead-basis
        bilag explain US --date 2020-08-03
help-explain-what = Koden til en kontroll, eller landkoden med to bokstaver.
    .value = KODE|LAND
help-explain-date = Dagen det skal svares for, for eksempel 2020-08-03.
    .value = DATO

help-import = Lag en mappe ut fra en liste i Word, Excel eller andre formater
    .usage = bilag import FIL --out MAPPE [VALG]
    .examples =
        bilag import databehandlere.docx --out eksempel --product "Eksempelkalender"
        bilag import databehandlere.xlsx --out eksempel --map "Hvor=countries" --date-order dmy
        bilag import databehandlere.xlsx --out eksempel --write
help-import-file = Listen: Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV, tekst med tabulatorer, HTML, Markdown eller et vedlegg laget med bilag. «-» leser innlimt tekst fra standard inn.
    .value = FIL
help-import-out = Mappen som registeret og tekstene skrives i. Er det et register der fra før, slås oppføringene sammen etter id: Det som ville bli endret, vises, og --write endrer det.
    .value = MAPPE
help-import-locale = Språket listen er på. Standard: språket i kolonneoverskriftene.
    .value = SPRÅK
help-import-table = Hvilken tabell i filen som er listen, talt fra 1; flere skrives 1,3 og leses som én liste. Standard: den mest sannsynlige.
    .value = TALL[,TALL]
help-import-map = Hva en kolonne inneholder, skrevet "Overskrift=opplysning"; kan brukes flere ganger. Opplysninger: name, legal_name, registration_number, address, contact, contact.name, contact.email, contact.phone, countries, stored_in, function, description, transfer, transfer.concluded, data_categories, access, duration, since, updated og website.
    .value = OVERSKRIFT=OPPLYSNING
help-import-date-order = Rekkefølgen på tallene i datoer som 03/04/2020: dmy (dag, måned, år), mdy eller ymd. Uten dette valget stanser importen ved slike datoer.
    .value = REKKEFØLGE
help-import-terms = Gjør setninger som flere oppføringer har felles, til begreper.
help-import-product = Produktet eller tjenesten listen gjelder.
    .value = NAVN
help-import-processor = Virksomheten listen tilhører.
    .value = NAVN
help-import-write = Endre registeret og tekstene i mappen.
help-import-json = Skriv ut rapporten, endringene og fillisten som JSON.

help-init = Skriv ut eksempelet, eller tomme filer, til å endre
    .usage = bilag init MAPPE [--from example|blank] [--quiet]
    .examples =
        bilag init plandisc
        bilag init plandisc --from blank
help-init-from = Hva som skal skrives ut: example (eksempelet, om ikke annet er sagt) eller blank (uten innhold).
    .value = HVA
help-init-folder = Mappen eksempelet skrives i. Ingen filer overskrives.
    .value = MAPPE

help-inspect = Vis hva et vedlegg er laget av
    .usage = bilag inspect FIL [VALG]
    .examples =
        bilag inspect out/plandisc-example/sub-processors.nb.pdf
        bilag inspect out/plandisc-example/sub-processors.nb.pdf --verify
help-inspect-file = PDF- eller DOCX-filen, også en som er signert, fylt ut eller lagret på nytt.
    .value = FIL
help-inspect-json = Skriv ut alt som JSON.
help-inspect-extract = Skriv dataene i denne mappen: bilag.json, og filer som «bilag build» kan bruke. Ingen filer overskrives.
    .value = MAPPE
help-inspect-verify = Lag vedlegget på nytt av dataene, og si om en PDF-fil har nettopp disse sidene og en DOCX-fil nettopp disse ordene. Signaturene blir ikke kontrollert.
help-inspect-fonts = Hvor skriftfilene ligger, hvis vedlegget er satt med virksomhetens egen skrift.
    .value = MAPPE

help-schema = Skriv ut JSON Schema for en fil
    .usage = bilag schema register|agreement|annex|brand
    .examples = bilag schema annex > annex.schema.json
help-schema-of = Hvilken fil: register, agreement (avtale), annex (vedlegg) eller brand (husstil).
    .value = FIL

help-completions = Skriv ut fullføring for et skall
    .usage = bilag completions bash|elvish|fish|powershell|zsh
    .examples = bilag completions bash > ~/.local/share/bash-completion/completions/bilag
help-completions-shell = bash, elvish, fish, powershell eller zsh.
    .value = SHELL

help-man = Skriv ut manualsiden
    .usage = bilag man
    .examples = bilag man > bilag.1

help-list = Vis vedlegg, språk, funksjoner, koder, kontroller eller rettsregler
    .usage = bilag list annexes|locales|functions|codes|checks|law [MAPPE]
    .examples =
        bilag list annexes
        bilag list functions plandisc
help-list-what = Hva som skal vises: annexes (vedlegg), locales (språk), functions (funksjonskoder), codes (alle andre koder), checks (kontroller) eller law (rettsreglene med datoer).
    .value = HVA
help-list-workspace = Mappen med register.json. Uten mappe brukes det innebygde eksempelet.
    .value = MAPPE

help-locales = Vis hva som er oversatt, og hva som mangler
    .usage = bilag locales [MAPPE] [VALG]
    .examples =
        bilag locales plandisc
        bilag locales plandisc --locale da
        bilag locales plandisc --write-missing nn
help-locales-workspace = Mappen med register.json. Uten mappe vises det innebygde eksempelet sammen med tekstene som følger med programmet.
    .value = MAPPE
help-locales-locale = Språkene som skal vises. Standard: dem mappen har tekster på, og dem avtalene ber om.
    .value = SPRÅK,…
help-locales-json = Skriv ut alt som JSON.
help-locales-write-missing = Legg de manglende tekstene til sist i mappens fil for dette språket, som kommentarer med teksten på det nærmeste språket. En tekst mangler til den er skrevet og tegnet # foran den er fjernet. Det som står der fra før, endres ikke.
    .value = SPRÅK

## Reports

cli-help = Hjelp:
cli-why = Hvorfor:
cli-using-example = Ingen mappe er oppgitt, så det innebygde eksempelet brukes. «bilag init MAPPE» skriver det ut som filer.
cli-stopped = { $count } feil i alt.
cli-stopped-by-checks = Kontrollene fant noe som et underskrevet vedlegg ikke kan si. «--draft» lager vedleggene likevel, som utkast uten plass til underskrift.
cli-more-findings = Og { $count } til. Alle vises med «bilag build --json».
cli-borrowed = { $count ->
    [one] Utkastet låner én tekst fra et annet språk:
   *[other] Utkastet låner { $count } tekster fra andre språk:
}
# $errors, $warnings (number)
cli-manifest =
    .missing = mangler
    .altered = endret
    .extra = i tillegg
    .sum = { $count } filer er registrert: { $missing } mangler, { $altered } er endret, { $extra } er kommet i tillegg.
# $done, $total (number): agreements; $rate, $remaining (string): 85, 1:05
# $whole, $tenth (number): of a rate below ten a second
cli-progress = { $done }/{ $total } avtaler, { $rate }/s, { $remaining } igjen
    .begun = { $done }/{ $total } avtaler
    .tenths = { $whole },{ $tenth }
cli-interrupted = Avbrutt. { $count } filer er laget og registrert. Fortsett med det samme kallet og --resume.
cli-kept = { $count } filer er laget av det samme tidligere og blir stående.
cli-check =
    .more = Og { $count } til. «bilag check --select { $code } --output json» viser alle.
    .accepted = { $count ->
        [one] Ett funn er godtatt:
       *[other] { $count } funn er godtatt:
    }
    .sum = { $errors } feil, { $warnings ->
        [one] én advarsel
       *[other] { $warnings } advarsler
    }.
cli-remarks = { $count ->
    [one] Kontrollene har én merknad. «bilag check» viser den.
   *[other] Kontrollene har { $count } merknader. «bilag check» viser dem.
}
cli-level-error = feil
cli-level-warning = advarsel
cli-level-note = merknad
cli-subject-transfers = overføring
cli-subject-register = register
cli-subject-agreement = avtale
cli-subject-words = ord
# $country, $date, $what, $basis, $act, $decision, $scope (string)
cli-explain =
    .agreement = I en avtale med:
    .fault = Eksempel med feilen:
    .mended = Det samme, rettet:
    .on = { $country } per { $date }: { $what }.
    .nothing = { $country } per { $date }: tredjeland uten beslutning om tilstrekkelig beskyttelsesnivå. En overføring krever et annet grunnlag (GDPR artikkel 46 til 49).
    .never = { $country } har ikke vært med i EØS, og det finnes ingen beslutning om tilstrekkelig beskyttelsesnivå. En overføring krever et annet grunnlag (GDPR artikkel 46 til 49).
    .from = fra
    .until = til
    .member = med i EØS, ingen overføring til tredjeland
    .interim = ikke lenger i EØS, men fremdeles ingen overføring til et tredjeland
    .decision = { $basis }, { $act }
    .scoped = { $decision } – bare { $scope }
cli-law =
    .revised = sist sammenlignet med kildene { $date }
cli-init-next = Neste steg: endre register.json og tekstene i locales, og kjør «bilag build { $folder }».
# Står over kolonnene. «coverage» er for eksempel «17/18 (94 %)».
# $present, $expected, $percent (string): antall
# $locale (string): et språk
# $variables (string): navn på variabler
cli-locales = tekster
    .coverage = { $present }/{ $expected } ({ $percent } %)
    .missing = mangler
    .unused = ubrukt
    .mismatched = avviker
    .found = finnes på { $locale }
    .lacks = mangler { $variables }, som står på { $locale }
    .adds = har { $variables }, som ikke står på { $locale }
# $file (string): filen de er skrevet i
cli-stubs = { $count ->
    [0] Ingen tekster mangler uten å stå som kommentar i { $file } allerede.
    [one] Én tekst er lagt til som kommentar i { $file }. Skriv den, og fjern # foran.
   *[other] { $count } tekster er lagt til som kommentarer i { $file }. Skriv dem, og fjern # foran.
}
cli-language-nb = norsk bokmål
cli-language-nn = norsk nynorsk
cli-language-da = dansk
cli-language-sv = svensk
cli-language-fi = finsk
cli-language-de = tysk
cli-language-en = engelsk
cli-has-words = har tekster her
cli-has-no-words = ingen tekster her

## Trouble

file-not-found = Filen { $path } finnes ikke.
    .help = Kontroller navnet og mappen du står i.
workspace-not-found = Mappen { $path } finnes ikke.
    .help = Kontroller navnet, eller lag mappen med «bilag init».
no-register = Mappen { $path } har ingen register.json.
    .help = Oppgi mappen der register.json ligger, eller hent et eksempel med «bilag init».
no-agreements = Det er ingen avtaler i { $path }.
    .help = Oppgi en mappe med avtaler, filer som slutter på .json, eller oppgi filene selv.
no-manifest = Det er ingen manifest.jsonl i { $path }.
    .help = En bygging av mer enn én avtale skriver en. Oppgi mappen som ble oppgitt med --out.
unfinished-manifest = Byggingen til { $path } ble avbrutt.
    .help = Fortsett med «bilag build --resume» og de samme valgene.
damaged-manifest = Linje { $line } i { $path } er ikke en linje i et manifest.
    .help = Lag vedleggene på nytt med «bilag build».
busy-folder = En annen bygging skriver til { $path }.
    .help = Vent til den er ferdig, eller velg et annet sted med «--out».
shard-option = «{ $value }» er ikke en del av en bygging.
    .help = Skriv hvilken av hvor mange, for eksempel 2/4 for den andre av fire.
missing-share = { $missing } er ikke i { $path }.
    .help = La den delen bli ferdig først, eller kopier vedleggene og manifestet fra den til mappen.
other-shares = { $path } har manifester fra to bygginger: { $one } og { $other }.
    .help = Fjern dem som hører til den andre byggingen.
is-a-folder = { $path } er en mappe, ikke en fil.
    .help = Oppgi en fil. Mappen med register.json må stå foran valgene.
not-a-folder = { $path } er en fil, ikke en mappe.
    .help = Oppgi en mappe.
no-permission = Du har ikke tilgang til { $path }.
    .help = Endre rettighetene, eller velg et annet sted. «--out» bestemmer hvor vedleggene skrives.
disk-full = Det er ikke plass til { $path }.
    .help = Frigjør plass, eller velg et annet sted med «--out».
file-trouble = { $path } kan ikke leses eller skrives: { $reason }.
    .help = Kontroller at stedet er tilgjengelig.
not-utf8 = { $path } er ikke lagret som UTF-8. Den første feilen er på linje { $line }.
    .help = Åpne filen i et redigeringsprogram, og lagre den med tegnkodingen UTF-8.
already-exists = { $path } finnes fra før.
    .help = Velg en annen mappe, eller flytt filen. Ingenting overskrives.
unknown-check = { $nearest ->
    [none] Det finnes ingen kontroll som heter «{ $value }».
   *[other] Det finnes ingen kontroll som heter «{ $value }». Mente du «{ $nearest }»?
}
    .help = «bilag list checks» viser alle.

nothing-to-explain = { $nearest ->
    [none] «{ $value }» er verken en kontroll eller en landkode.
   *[other] «{ $value }» er verken en kontroll eller en landkode. Mente du «{ $nearest }»?
}
    .help = «bilag list checks» viser kontrollene. Et land oppgis med landkoden på to bokstaver, for eksempel US.

date-option = «{ $value }» er ikke en dato.
    .help = Skriv år, måned og dag: --date 2020-10-15.
combined-annex = «{ $value }» er navnet på dokumentet som samler vedleggene, og kan ikke selv være ett av dem.
    .help = Ta «{ $value }» ut av listen over vedlegg, eller bygg det uten --combine.
no-date = Vedlegget har ingen dato.
    .help = Oppgi den med --date, i avtalen («date») eller i registeret («updated»).
missing-glyph = Ingen av skrifttypene har tegnet { $character }, som står i «{ $words }».
    .help = Skriv teksten med andre tegn.
not-rendered = { $path } kunne ikke lages: { $reason }.
    .help = Dette er en feil i programmet bilag. Meld gjerne fra om den.
no-threads = Systemet gir ikke programmet tråder å arbeide med: { $reason }.
    .help = Prøv med --jobs 1.
cannot-print = Listen kan ikke skrives ut: { $reason }.
    .help = Kontroller stedet utskriften sendes til.

## init, list

cli-blank-words = Tekstene om dette registeret: en tekst for hver underdatabehandler, med .description.
cli-product = tjenesten
