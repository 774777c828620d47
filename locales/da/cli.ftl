### What the command line says. Lines of help are as short as they can be.

## Help

help-heading =
    .usage = Brug
    .commands = Kommandoer
    .arguments = Argumenter
    .options = Tilvalg
    .examples = Eksempler
help-help = Vis denne hjælp
help-quiet = Vis kun fejl: ingen filliste, ingen fremdrift, ingen advarsler.
help-version = Vis versionen

help = Laver bilag til databehandleraftaler i PDF og DOCX ud fra et register og oversatte tekster.
    .usage = bilag KOMMANDO
    .examples =
        bilag build               lav bilagene til det indbyggede eksempel
        bilag init plandisc       hent eksemplet som filer, du kan ændre
        bilag build plandisc      lav bilagene til dine egne filer

help-build = Lav bilag
    .usage = bilag build [MAPPE] [TILVALG]
    .examples =
        bilag build plandisc --locale nb,da --format pdf
        bilag build plandisc --agreement kunder/*.json --out faerdig
        bilag build plandisc --draft
help-build-workspace = Mappen med register.json, locales, agreements og annexes. Uden mappe bruges det indbyggede eksempel.
    .value = MAPPE
help-build-annex = De bilag, der skal laves. Standard: dem, aftalen beder om, ellers »sub-processors«.
    .value = ID,…
help-build-locale = De sprog, bilagene skal laves på. Standard: dem, aftalen beder om, ellers dem, mappen har tekster på. For eksemplet: nb og da.
    .value = SPROG,…
help-build-format = Filformaterne: pdf, docx og txt. Standard: dem, aftalen beder om, ellers pdf og docx.
    .value = FORMAT,…
help-build-agreement = De aftaler, der skal laves bilag til, i stedet for dem i mappen agreements: JSON-filer, mapper med sådanne eller tabeller med en række for hver (CSV, XLSX).
    .value = FIL
help-build-date = Datoen på bilagene, for eksempel 2020-10-15. Standard: aftalens dato, ellers den nyeste dato i registret.
    .value = DATO
help-build-combine = Saml bilagene til hver aftale i ét dokument med forside, indholdsfortegnelse og fælles underskrifter. En aftale kan bede om det samme med »combine«.
help-build-draft = Lav udkast. Tekster, der mangler, lånes fra et andet sprog og vises på en liste.
help-build-protect = Lås DOCX-filerne: Kun de felter, der skal udfyldes, kan ændres. Låsen har ingen adgangskode og kan ophæves i Word.
help-build-anchors = Tjenesten, som bilagene skal underskrives i: adobe, documenso, docuseal, docusign, dropbox-sign eller signhost. Tjenesten finder underskriftslinjerne ved hjælp af tekst, der ikke kan ses. Udkast får ingen sådan tekst.
    .value = TJENESTE
help-build-out = Den mappe, filerne skrives i. Standard: out.
    .value = MAPPE
help-build-keep-going = Fortsæt uden aftaler, der er noget galt med. De opregnes til sidst, og afslutningskoden er 1 eller 2.
help-build-resume = Fortsæt fra en tidligere kørsel til samme mappe: Filer, der er lavet af det samme, bliver stående.
help-build-shard = Tag én af flere lige store dele af aftalerne, f.eks. 2/4, så flere maskiner kan deles om en kørsel. Hver del får sit eget manifest.
    .value = DEL/AF
help-build-jobs = Hvor mange tråde der bruges. Standard: én for hver processorkerne.
    .value = ANTAL
help-build-json = Udskriv fillisten og fundene som JSON.

help-verify-manifest = Sammenlign en mappe med dens manifest
    .usage = bilag verify-manifest MAPPE [TILVALG]
    .examples =
        bilag verify-manifest out
help-verify-manifest-folder = Den mappe, som bilag er lavet i.
    .value = MAPPE
help-verify-manifest-json = Udskriv forskellene som JSON.

help-merge-manifests = Saml manifesterne fra delene af en kørsel
    .usage = bilag merge-manifests MAPPE
    .examples =
        bilag merge-manifests out
help-merge-manifests-folder = Mappen med bilag og manifester fra alle dele.
    .value = MAPPE

help-check = Kontrollér oplysningerne efter loven og indbyrdes
    .usage = bilag check [MAPPE] [TILVALG]
    .examples =
        bilag check plandisc
        bilag check plandisc --date 2026-11-23 --output sarif
help-check-workspace = Mappen med register.json. Uden mappe bruges det indbyggede eksempel.
    .value = MAPPE
help-check-agreement = De aftaler, der skal kontrolleres, i stedet for dem i mappen agreements: JSON-filer, mapper med sådanne eller tabeller med en række for hver (CSV, XLSX).
    .value = FIL
help-check-date = Den dag, der skal vurderes pr., f.eks. 2020-10-15. Ellers: aftalens dato eller den nyeste dato i registeret.
    .value = DATO
help-check-select = Foretag kun disse kontroller. »bilag list checks« viser koderne.
    .value = KODE,…
help-check-ignore = Udelad disse kontroller.
    .value = KODE,…
help-check-output = Hvordan resultatet skal vises: { LANGUAGE("text", tag: "en") } (det almindelige), json eller sarif (SARIF 2.1.0).
    .value = FORM

help-explain = Forklar en kontrol, eller hvad der gælder for et land
    .usage = bilag explain KODE|LAND [TILVALG]
    .examples =
        bilag explain dead-basis
        bilag explain US --date 2020-08-03
help-explain-what = Koden for en kontrol eller landekoden på to bogstaver.
    .value = KODE|LAND
help-explain-date = Den dag, der skal svares for, f.eks. 2020-08-03.
    .value = DATO

help-import = Lav en mappe ud fra en liste i Word, Excel eller andre formater
    .usage = bilag import FIL --out MAPPE [TILVALG]
    .examples =
        bilag import databehandlere.docx --out eksempel --product "Eksempelkalender"
        bilag import databehandlere.xlsx --out eksempel --map "Hvor=countries" --date-order dmy
        bilag import databehandlere.xlsx --out eksempel --write
help-import-file = Listen: Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV, tekst med tabulatorer, HTML, Markdown eller et bilag, der er lavet med programmet bilag. »-« læser indsat tekst fra standardinput.
    .value = FIL
help-import-out = Den mappe, som registret og teksterne skrives i. Er der et register i forvejen, slås posterne sammen efter id: Det, der ville blive ændret, vises, og --write ændrer det.
    .value = MAPPE
help-import-locale = Det sprog, listen er på. Standard: kolonneoverskrifternes sprog.
    .value = SPROG
help-import-table = Hvilken tabel i filen der er listen, talt fra 1; flere skrives 1,3 og læses som én liste. Standard: den mest sandsynlige.
    .value = TAL[,TAL]
help-import-map = Hvad en kolonne indeholder, skrevet "Overskrift=oplysning"; kan angives flere gange. Oplysninger: name, legal_name, registration_number, address, contact, contact.name, contact.email, contact.phone, countries, stored_in, function, description, transfer, transfer.concluded, data_categories, access, duration, since, updated og website.
    .value = OVERSKRIFT=OPLYSNING
help-import-date-order = Rækkefølgen af tallene i datoer som 03/04/2020: dmy (dag, måned, år), mdy eller ymd. Uden dette tilvalg standser importen ved sådanne datoer.
    .value = RÆKKEFØLGE
help-import-terms = Gør sætninger, som flere poster har til fælles, til begreber.
help-import-product = Det produkt eller den tjeneste, som listen vedrører.
    .value = NAVN
help-import-processor = Den virksomhed, listen tilhører.
    .value = NAVN
help-import-write = Ret registret og teksterne i mappen.
help-import-json = Udskriv rapporten, ændringerne og fillisten som JSON.

help-init = Skriv eksemplet, eller tomme filer, til at ændre
    .usage = bilag init MAPPE [--from example|blank] [--quiet]
    .examples =
        bilag init plandisc
        bilag init plandisc --from blank
help-init-from = Hvad der skal skrives: example (eksemplet, hvis intet andet er angivet) eller blank (uden indhold).
    .value = HVAD
help-init-folder = Den mappe, eksemplet skrives i. Ingen filer overskrives.
    .value = MAPPE

help-inspect = Vis, hvad et bilag er lavet af
    .usage = bilag inspect FIL [TILVALG]
    .examples =
        bilag inspect out/plandisc-example/sub-processors.da.pdf
        bilag inspect out/plandisc-example/sub-processors.da.pdf --verify
help-inspect-file = PDF- eller DOCX-filen, også en, der er underskrevet, udfyldt eller gemt igen.
    .value = FIL
help-inspect-json = Udskriv det hele som JSON.
help-inspect-extract = Skriv dataene i denne mappe: bilag.json og filer, som »bilag build« kan bruge. Ingen filer overskrives.
    .value = MAPPE
help-inspect-verify = Lav bilaget igen ud fra dataene, og sig, om en PDF-fil har netop de sider og en DOCX-fil netop de ord. Underskrifterne kontrolleres ikke.
help-inspect-fonts = Hvor skrifttypefilerne ligger, hvis bilaget er sat med virksomhedens egen skrifttype.
    .value = MAPPE

help-schema = Skriv JSON Schema for en fil
    .usage = bilag schema register|agreement|annex|brand
    .examples = bilag schema annex > annex.schema.json
help-schema-of = Hvilken fil: register, agreement (aftale), annex (bilag) eller brand (husstil).
    .value = FIL

help-completions = Skriv fuldførelse til en skal
    .usage = bilag completions bash|elvish|fish|powershell|zsh
    .examples = bilag completions bash > ~/.local/share/bash-completion/completions/bilag
help-completions-shell = bash, elvish, fish, powershell eller zsh.
    .value = SHELL

help-man = Skriv manualsiden
    .usage = bilag man
    .examples = bilag man > bilag.1

help-list = Vis bilag, sprog, funktioner, koder, kontroller eller retsregler
    .usage = bilag list annexes|locales|functions|codes|checks|law [MAPPE]
    .examples =
        bilag list annexes
        bilag list functions plandisc
help-list-what = Hvad der skal vises: annexes (bilag), locales (sprog), functions (funktionskoder), codes (alle andre koder), checks (kontroller) eller law (retsreglerne med datoer).
    .value = HVAD
help-list-workspace = Mappen med register.json. Uden mappe bruges det indbyggede eksempel.
    .value = MAPPE

help-locales = Vis, hvad der er oversat, og hvad der mangler
    .usage = bilag locales [MAPPE] [VALG]
    .examples =
        bilag locales plandisc
        bilag locales plandisc --locale nb
        bilag locales plandisc --write-missing sv
help-locales-workspace = Mappen med register.json. Uden mappe vises det indbyggede eksempel sammen med de tekster, der følger med programmet.
    .value = MAPPE
help-locales-locale = De sprog, der skal vises. Standard: dem, mappen har tekster på, og dem, aftalerne beder om.
    .value = SPROG,…
help-locales-json = Udskriv det hele som JSON.
help-locales-write-missing = Tilføj de manglende tekster sidst i mappens fil for dette sprog, som kommentarer med teksten på det nærmeste sprog. En tekst mangler, indtil den er skrevet, og tegnet # foran den er fjernet. Det, der står der i forvejen, ændres ikke.
    .value = SPROG

## Reports

cli-help = Hjælp:
cli-why = Hvorfor:
cli-using-example = Der er ikke angivet nogen mappe, så det indbyggede eksempel bruges. »bilag init MAPPE« skriver det som filer.
cli-stopped = { $count } fejl i alt.
cli-stopped-by-checks = Kontrollerne fandt noget, som et underskrevet bilag ikke må sige. »--draft« laver bilagene alligevel, som udkast uden plads til underskrift.
cli-more-findings = Og { $count } til. De vises alle med »bilag build --json«.
cli-borrowed = { $count ->
    [one] Udkastet låner én tekst fra et andet sprog:
   *[other] Udkastet låner { $count } tekster fra andre sprog:
}
# $errors, $warnings (number)
cli-manifest =
    .missing = mangler
    .altered = ændret
    .extra = yderligere
    .sum = { $count } filer er registreret: { $missing } mangler, { $altered } er ændret, { $extra } er kommet til.
# $done, $total (number): agreements; $rate, $remaining (string): 85, 1:05
# $whole, $tenth (number): of a rate below ten a second
cli-progress = { $done }/{ $total } aftaler, { $rate }/s, { $remaining } tilbage
    .begun = { $done }/{ $total } aftaler
    .tenths = { $whole },{ $tenth }
cli-interrupted = Afbrudt. { $count } filer er lavet og registreret. Fortsæt med det samme kald og --resume.
cli-kept = { $count } filer er tidligere lavet af det samme og bliver stående.
cli-check =
    .more = Og { $count } mere. »bilag check --select { $code } --output json« viser alle.
    .accepted = { $count ->
        [one] Ét forhold er accepteret:
       *[other] { $count } forhold er accepteret:
    }
    .sum = { $errors } fejl, { $warnings ->
        [one] én advarsel
       *[other] { $warnings } advarsler
    }.
cli-remarks = { $count ->
    [one] Kontrollerne har én bemærkning. »bilag check« viser den.
   *[other] Kontrollerne har { $count } bemærkninger. »bilag check« viser dem.
}
cli-level-error = fejl
cli-level-warning = advarsel
cli-level-note = bemærkning
cli-subject-transfers = overførsel
cli-subject-register = register
cli-subject-agreement = aftale
cli-subject-words = ord
# $country, $date, $what, $basis, $act, $decision, $scope (string)
cli-explain =
    .agreement = I en aftale med:
    .fault = Eksempel med fejlen:
    .mended = Det samme, rettet:
    .on = { $country } pr. { $date }: { $what }.
    .nothing = { $country } pr. { $date }: tredjeland uden afgørelse om tilstrækkeligt beskyttelsesniveau. En overførsel kræver et andet grundlag (GDPR artikel 46-49).
    .never = { $country } har ikke været med i EØS, og der findes ingen afgørelse om tilstrækkeligt beskyttelsesniveau. En overførsel kræver et andet grundlag (GDPR artikel 46-49).
    .from = fra
    .until = til
    .member = med i EØS, ingen overførsel til tredjeland
    .interim = ikke længere i EØS, men endnu ingen overførsel til et tredjeland
    .decision = { $basis }, { $act }
    .scoped = { $decision } – kun { $scope }
cli-law =
    .revised = senest sammenholdt med kilderne { $date }
cli-init-next = Næste skridt: ret register.json og teksterne i locales, og kør »bilag build { $folder }«.
# Står over kolonnerne. "coverage" er for eksempel "17/18 (94 %)".
# $present, $expected, $percent (string): antal
# $locale (string): et sprog
# $variables (string): navne på variabler
cli-locales = tekster
    .coverage = { $present }/{ $expected } ({ $percent } %)
    .missing = mangler
    .unused = ubrugt
    .mismatched = afviger
    .found = findes på { $locale }
    .lacks = mangler { $variables }, som står på { $locale }
    .adds = har { $variables }, som ikke står på { $locale }
# $file (string): den fil, de er skrevet i
cli-stubs = { $count ->
    [0] Ingen tekster mangler uden allerede at stå som kommentar i { $file }.
    [one] Én tekst er tilføjet som kommentar i { $file }. Skriv den, og fjern # foran.
   *[other] { $count } tekster er tilføjet som kommentarer i { $file }. Skriv dem, og fjern # foran.
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

file-not-found = Filen { $path } findes ikke.
    .help = Kontrollér navnet og den mappe, du står i.
workspace-not-found = Mappen { $path } findes ikke.
    .help = Kontrollér navnet, eller opret mappen med »bilag init«.
no-register = Mappen { $path } har ingen register.json.
    .help = Angiv den mappe, hvor register.json ligger, eller hent et eksempel med »bilag init«.
no-agreements = Der er ingen aftaler i { $path }.
    .help = Angiv en mappe med aftaler, filer der ender på .json, eller angiv selve filerne.
no-manifest = Der er ingen manifest.jsonl i { $path }.
    .help = En kørsel med mere end én aftale skriver en. Angiv den mappe, der blev angivet med --out.
unfinished-manifest = Kørslen til { $path } blev afbrudt.
    .help = Fortsæt med »bilag build --resume« og de samme valg.
damaged-manifest = Linje { $line } i { $path } er ikke en linje i et manifest.
    .help = Lav bilagene igen med »bilag build«.
busy-folder = En anden kørsel skriver til { $path }.
    .help = Vent, til den er færdig, eller vælg et andet sted med »--out«.
shard-option = »{ $value }« er ikke en del af en kørsel.
    .help = Skriv hvilken af hvor mange, f.eks. 2/4 for den anden af fire.
missing-share = { $missing } er ikke i { $path }.
    .help = Lad den del blive færdig først, eller kopiér dens bilag og manifest til mappen.
other-shares = { $path } har manifester fra to kørsler: { $one } og { $other }.
    .help = Fjern dem, der hører til den anden kørsel.
is-a-folder = { $path } er en mappe, ikke en fil.
    .help = Angiv en fil. Mappen med register.json skal stå før tilvalgene.
not-a-folder = { $path } er en fil, ikke en mappe.
    .help = Angiv en mappe.
no-permission = Du har ikke adgang til { $path }.
    .help = Ret rettighederne, eller vælg et andet sted. »--out« bestemmer, hvor bilagene skrives.
disk-full = Der er ikke plads til { $path }.
    .help = Frigør plads, eller vælg et andet sted med »--out«.
file-trouble = { $path } kan ikke læses eller skrives: { $reason }.
    .help = Kontrollér, at stedet er tilgængeligt.
not-utf8 = { $path } er ikke gemt som UTF-8. Den første fejl er på linje { $line }.
    .help = Åbn filen i et redigeringsprogram, og gem den med tegnkodningen UTF-8.
already-exists = { $path } findes i forvejen.
    .help = Vælg en anden mappe, eller flyt filen. Intet overskrives.
unknown-check = { $nearest ->
    [none] Der findes ingen kontrol, der hedder »{ $value }«.
   *[other] Der findes ingen kontrol, der hedder »{ $value }«. Mente du »{ $nearest }«?
}
    .help = »bilag list checks« viser dem alle.

nothing-to-explain = { $nearest ->
    [none] »{ $value }« er hverken en kontrol eller en landekode.
   *[other] »{ $value }« er hverken en kontrol eller en landekode. Mente du »{ $nearest }«?
}
    .help = »bilag list checks« viser kontrollerne. Et land angives med landekoden på to bogstaver, f.eks. US.

date-option = »{ $value }« er ikke en dato.
    .help = Skriv år, måned og dag: --date 2020-10-15.
combined-annex = »{ $value }« er navnet på det dokument, der samler bilagene, og kan ikke selv være et af dem.
    .help = Tag »{ $value }« ud af listen over bilag, eller byg det uden --combine.
no-date = Bilaget har ingen dato.
    .help = Angiv den med --date, i aftalen (»date«) eller i registret (»updated«).
missing-glyph = Ingen af skrifttyperne har tegnet { $character }, som står i »{ $words }«.
    .help = Skriv teksten med andre tegn.
not-rendered = { $path } kunne ikke laves: { $reason }.
    .help = Det er en fejl i programmet bilag. Giv os gerne besked om den.
no-threads = Systemet giver ikke programmet tråde at arbejde med: { $reason }.
    .help = Prøv med --jobs 1.
cannot-print = Listen kan ikke udskrives: { $reason }.
    .help = Kontrollér det sted, udskriften sendes til.

## init, list

cli-blank-words = Teksterne om dette register: en tekst for hver underdatabehandler, med .description.
cli-product = tjenesten
