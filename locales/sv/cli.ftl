### What the command line says. Lines of help are as short as they can be.

## Help

help-heading =
    .usage = Användning
    .commands = Kommandon
    .arguments = Argument
    .options = Flaggor
    .examples = Exempel
help-help = Visa den här hjälpen
help-quiet = Visa bara fel: ingen fillista, inget förlopp, inga varningar.
help-version = Visa versionen

help = Skapar bilagor till personuppgiftsbiträdesavtal i PDF och DOCX, utifrån ett register och översatta texter.
    .usage = bilag KOMMANDO
    .examples =
        bilag build               skapa bilagorna för det inbyggda exemplet
        bilag init plandisc       hämta exemplet som filer att ändra i
        bilag build plandisc      skapa bilagorna för dina egna filer

help-build = Skapa bilagor
    .usage = bilag build [MAPP] [FLAGGOR]
    .examples =
        bilag build plandisc --locale nb,da --format pdf
        bilag build plandisc --agreement kunder/*.json --out klart
        bilag build plandisc --draft
help-build-workspace = Mappen med register.json, locales, agreements och annexes. Utan mapp används det inbyggda exemplet.
    .value = MAPP
help-build-annex = Bilagorna som ska skapas. Standard: de som avtalet anger, annars ”sub-processors”.
    .value = ID,…
help-build-locale = Språken som bilagorna ska skapas på. Standard: de som avtalet anger, annars de som mappen har texter på. För exemplet: nb och da.
    .value = SPRÅK,…
help-build-format = Filformaten: pdf, docx och txt. Standard: de som avtalet anger, annars pdf och docx.
    .value = FORMAT,…
help-build-agreement = Avtalen som bilagor ska göras till, i stället för dem i mappen agreements: JSON-filer, mappar med sådana eller tabeller med en rad för varje (CSV, XLSX).
    .value = FIL
help-build-date = Bilagornas datum, till exempel 2020-10-15. Standard: avtalets datum, annars det senaste datumet i registret.
    .value = DATUM
help-build-combine = Samla bilagorna till varje avtal i ett dokument med försättsblad, innehållsförteckning och gemensamma underskrifter. Ett avtal kan begära detsamma med ”combine”.
help-build-draft = Skapa utkast. Texter som saknas lånas från ett annat språk och listas.
help-build-protect = Lås DOCX-filerna: endast fälten som ska fyllas i kan ändras. Låset har inget lösenord och kan tas bort i Word.
help-build-anchors = Tjänsten som bilagorna ska undertecknas i: adobe, documenso, docuseal, docusign, dropbox-sign eller signhost. Tjänsten hittar underskriftsraderna med hjälp av text som inte syns. Utkast får ingen sådan text.
    .value = TJÄNST
help-build-out = Mappen som filerna skrivs till. Standard: out.
    .value = MAPP
help-build-keep-going = Fortsätt utan avtal som det är fel på. De listas till sist, och slutkoden är 1 eller 2.
help-build-resume = Fortsätt från en tidigare körning till samma mapp: filer som har gjorts av samma underlag får vara kvar.
help-build-shard = Ta en av flera lika stora delar av avtalen, t.ex. 2/4, så att flera datorer kan dela på en körning. Varje del får ett eget manifest.
    .value = DEL/AV
help-build-jobs = Hur många trådar som används. Standard: en för varje processorkärna.
    .value = ANTAL
help-build-json = Skriv ut fillistan och anmärkningarna som JSON.

help-verify-manifest = Jämför en mapp med dess manifest
    .usage = bilag verify-manifest MAPP [FLAGGOR]
    .examples =
        bilag verify-manifest out
help-verify-manifest-folder = Mappen som bilagor har gjorts i.
    .value = MAPP
help-verify-manifest-json = Skriv ut skillnaderna som JSON.

help-merge-manifests = Slå samman manifesten från delarna av en körning
    .usage = bilag merge-manifests MAPP
    .examples =
        bilag merge-manifests out
help-merge-manifests-folder = Mappen med bilagor och manifest från alla delar.
    .value = MAPP

help-check = Kontrollera uppgifterna mot lagen och mot varandra
    .usage = bilag check [MAPP] [FLAGGOR]
    .examples =
        bilag check plandisc
        bilag check plandisc --date 2026-11-23 --output sarif
help-check-workspace = Mappen med register.json. Utan mapp används det inbyggda exemplet.
    .value = MAPP
help-check-agreement = Avtalen som ska kontrolleras, i stället för dem i mappen agreements: JSON-filer, mappar med sådana eller tabeller med en rad för varje (CSV, XLSX).
    .value = FIL
help-check-date = Dagen som bedömningen avser, till exempel 2020-10-15. Annars: avtalets datum eller det senaste datumet i registret.
    .value = DATUM
help-check-select = Gör bara dessa kontroller. ”bilag list checks” visar koderna.
    .value = KOD,…
help-check-ignore = Utelämna dessa kontroller.
    .value = KOD,…
help-check-output = Hur resultatet ska visas: text (det vanliga), json eller sarif (SARIF 2.1.0).
    .value = FORM

help-explain = Förklara en kontroll, eller vad som gäller för ett land
    .usage = bilag explain KOD|LAND [FLAGGOR]
    .examples =
        bilag explain dead-basis
        bilag explain US --date 2020-08-03
help-explain-what = Koden för en kontroll eller landskoden med två bokstäver.
    .value = KOD|LAND
help-explain-date = Dagen som svaret ska avse, till exempel 2020-08-03.
    .value = DATUM

help-import = Skapa en mapp utifrån en lista i Word, Excel eller andra format
    .usage = bilag import FIL --out MAPP [FLAGGOR]
    .examples =
        bilag import underbitraden.docx --out exempel --product "Exempelkalender"
        bilag import underbitraden.xlsx --out exempel --map "Var=countries" --date-order dmy
        bilag import underbitraden.xlsx --out exempel --write
help-import-file = Listan: Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV, text med tabbar, HTML, Markdown eller en bilaga som har skapats med bilag. ”-” läser inklistrad text från standard in.
    .value = FIL
help-import-out = Mappen som registret och texterna skrivs i. Finns det redan ett register där slås posterna samman efter id: det som skulle ändras visas, och --write ändrar det.
    .value = MAPP
help-import-locale = Språket som listan är på. Standard: kolumnrubrikernas språk.
    .value = SPRÅK
help-import-table = Vilken tabell i filen som är listan, räknat från 1; flera skrivs 1,3 och läses som en lista. Standard: den troligaste.
    .value = TAL[,TAL]
help-import-map = Vad en kolumn innehåller, skrivet "Rubrik=uppgift"; kan anges flera gånger. Uppgifter: name, legal_name, registration_number, address, contact, contact.name, contact.email, contact.phone, countries, stored_in, function, description, transfer, transfer.concluded, data_categories, access, duration, since, updated och website.
    .value = RUBRIK=UPPGIFT
help-import-date-order = Ordningen på talen i datum som 03/04/2020: dmy (dag, månad, år), mdy eller ymd. Utan denna flagga stoppas importen av sådana datum.
    .value = ORDNING
help-import-terms = Gör meningar som flera poster har gemensamma till termer.
help-import-product = Den produkt eller tjänst som listan gäller.
    .value = NAMN
help-import-processor = Företaget som listan tillhör.
    .value = NAMN
help-import-write = Ändra registret och texterna i mappen.
help-import-json = Skriv ut rapporten, ändringarna och fillistan som JSON.

help-init = Skriv exemplet, eller tomma filer, att ändra i
    .usage = bilag init MAPP [--from example|blank] [--quiet]
    .examples =
        bilag init plandisc
        bilag init plandisc --from blank
help-init-from = Vad som ska skrivas: example (exemplet, om inget annat anges) eller blank (utan innehåll).
    .value = VAD
help-init-folder = Mappen som exemplet skrivs i. Inga filer skrivs över.
    .value = MAPP

help-inspect = Visa underlaget till en bilaga
    .usage = bilag inspect FIL [FLAGGOR]
    .examples =
        bilag inspect out/plandisc-example/sub-processors.sv.pdf
        bilag inspect out/plandisc-example/sub-processors.sv.pdf --verify
help-inspect-file = PDF- eller DOCX-filen, även en som har undertecknats, fyllts i eller sparats på nytt.
    .value = FIL
help-inspect-json = Skriv ut allt som JSON.
help-inspect-extract = Skriv underlaget till den här mappen: bilag.json, och filer som ”bilag build” kan använda. Inga filer skrivs över.
    .value = MAPP
help-inspect-verify = Skapa bilagan på nytt utifrån underlaget, och ange om en PDF-fil har just dessa sidor och en DOCX-fil just dessa ord. Underskrifterna kontrolleras inte.
help-inspect-fonts = Var typsnittsfilerna finns, om bilagan är satt med företagets eget typsnitt.
    .value = MAPP

help-schema = Skriv JSON Schema för en fil
    .usage = bilag schema register|agreement|annex|brand
    .examples = bilag schema annex > annex.schema.json
help-schema-of = Vilken fil: register, agreement (avtal), annex (bilaga) eller brand (husstil).
    .value = FIL

help-completions = Skriv komplettering för ett skal
    .usage = bilag completions bash|elvish|fish|powershell|zsh
    .examples = bilag completions bash > ~/.local/share/bash-completion/completions/bilag
help-completions-shell = bash, elvish, fish, powershell eller zsh.
    .value = SHELL

help-man = Skriv manualsidan
    .usage = bilag man
    .examples = bilag man > bilag.1

help-list = Visa bilagor, språk, funktioner, koder, kontroller eller rättsregler
    .usage = bilag list annexes|locales|functions|codes|checks|law [MAPP]
    .examples =
        bilag list annexes
        bilag list functions plandisc
help-list-what = Vad som ska visas: annexes (bilagor), locales (språk), functions (funktionskoder), codes (alla andra koder), checks (kontroller) eller law (rättsreglerna med datum).
    .value = VAD
help-list-workspace = Mappen med register.json. Utan mapp används det inbyggda exemplet.
    .value = MAPP

help-locales = Visa vad som är översatt och vad som saknas
    .usage = bilag locales [MAPP] [FLAGGOR]
    .examples =
        bilag locales plandisc
        bilag locales plandisc --locale da
        bilag locales plandisc --write-missing nb
help-locales-workspace = Mappen med register.json. Utan mapp visas det inbyggda exemplet tillsammans med texterna som följer med programmet.
    .value = MAPP
help-locales-locale = Språken som ska visas. Standard: de som mappen har texter på och de som avtalen anger.
    .value = SPRÅK,…
help-locales-json = Skriv ut allt som JSON.
help-locales-write-missing = Lägg till de texter som saknas sist i mappens fil för detta språk, som kommentarer med texten på det närmaste språket. En text saknas tills den har skrivits och tecknet # framför den har tagits bort. Det som redan står där ändras inte.
    .value = SPRÅK

## Reports

cli-help = Hjälp:
cli-why = Varför:
cli-using-example = Ingen mapp har angetts, så det inbyggda exemplet används. ”bilag init MAPP” skriver ut det som filer.
cli-stopped = { $count } fel totalt.
cli-stopped-by-checks = Kontrollerna fann något som en undertecknad bilaga inte får säga. ”--draft” skapar bilagorna ändå, som utkast utan plats för underskrift.
cli-more-findings = Och { $count } till. Alla visas med ”bilag build --json”.
cli-borrowed = { $count ->
    [one] Utkastet lånar en text från ett annat språk:
   *[other] Utkastet lånar { $count } texter från andra språk:
}
# $errors, $warnings (number)
cli-manifest =
    .missing = saknas
    .altered = ändrad
    .extra = utöver
    .sum = { $count } filer är registrerade: { $missing } saknas, { $altered } är ändrade, { $extra } har tillkommit.
# $done, $total (number): agreements; $rate, $remaining (string): 85, 1:05
# $whole, $tenth (number): of a rate below ten a second
cli-progress = { $done }/{ $total } avtal, { $rate }/s, { $remaining } kvar
    .begun = { $done }/{ $total } avtal
    .tenths = { $whole },{ $tenth }
cli-interrupted = Avbrutet. { $count } filer är gjorda och registrerade. Fortsätt med samma anrop och --resume.
cli-kept = { $count } filer har tidigare gjorts av samma underlag och får vara kvar.
cli-check =
    .more = Och { $count } till. Alla visas med ”bilag check --select { $code } --output json”.
    .accepted = { $count ->
        [one] En anmärkning har godtagits:
       *[other] { $count } anmärkningar har godtagits:
    }
    .sum = { $errors } fel, { $warnings ->
        [one] en varning
       *[other] { $warnings } varningar
    }.
cli-remarks = { $count ->
    [one] Kontrollerna har en anmärkning. ”bilag check” visar den.
   *[other] Kontrollerna har { $count } anmärkningar. ”bilag check” visar dem.
}
cli-level-error = fel
cli-level-warning = varning
cli-level-note = anmärkning
cli-subject-transfers = överföring
cli-subject-register = register
cli-subject-agreement = avtal
cli-subject-words = ord
# $country, $date, $what, $basis, $act, $decision, $scope (string)
cli-explain =
    .agreement = I ett avtal med:
    .fault = Exempel med felet:
    .mended = Detsamma, rättat:
    .on = { $country } den { $date }: { $what }.
    .nothing = { $country } den { $date }: tredjeland utan beslut om adekvat skyddsnivå. En överföring kräver en annan grund (GDPR artiklarna 46–49).
    .never = { $country } har inte hört till EES, och det finns inget beslut om adekvat skyddsnivå. En överföring kräver en annan grund (GDPR artiklarna 46–49).
    .from = från
    .until = till
    .member = inom EES, ingen överföring till tredjeland
    .interim = inte längre inom EES, men fortfarande ingen överföring till tredjeland
    .decision = { $basis }, { $act }
    .scoped = { $decision } – endast { $scope }
cli-law =
    .revised = senast jämförd med källorna den { $date }
cli-init-next = Nästa steg: ändra register.json och texterna i locales, och kör ”bilag build { $folder }”.
# Står ovanför kolumnerna. ”coverage” är till exempel ”17/18 (94 %)”.
# $present, $expected, $percent (string): antal
# $locale (string): ett språk
# $variables (string): namn på variabler
cli-locales = texter
    .coverage = { $present }/{ $expected } ({ $percent } %)
    .missing = saknas
    .unused = oanvänd
    .mismatched = avviker
    .found = finns på { $locale }
    .lacks = saknar { $variables }, som finns på { $locale }
    .adds = har { $variables }, som inte finns på { $locale }
# $file (string): filen som de står i
cli-stubs = { $count ->
    [0] Ingen text saknas utan att redan stå som kommentar i { $file }.
    [one] En text har lagts till som kommentar i { $file }. Skriv den och ta bort # framför.
   *[other] { $count } texter har lagts till som kommentarer i { $file }. Skriv dem och ta bort # framför.
}
cli-language-nb = norska (bokmål)
cli-language-nn = norska (nynorska)
cli-language-da = danska
cli-language-sv = svenska
cli-language-fi = finska
cli-language-de = tyska
cli-language-en = engelska
cli-has-words = har texter här
cli-has-no-words = inga texter här

## Trouble

file-not-found = Filen { $path } finns inte.
    .help = Kontrollera namnet och vilken mapp du står i.
workspace-not-found = Mappen { $path } finns inte.
    .help = Kontrollera namnet, eller skapa mappen med ”bilag init”.
no-register = Mappen { $path } har ingen register.json.
    .help = Ange mappen där register.json ligger, eller hämta ett exempel med ”bilag init”.
no-agreements = Det finns inga avtal i { $path }.
    .help = Ange en mapp med avtal, filer som slutar på .json, eller ange själva filerna.
no-manifest = Det finns ingen manifest.jsonl i { $path }.
    .help = En körning med fler än ett avtal skriver en. Ange mappen som angavs med --out.
unfinished-manifest = Körningen till { $path } avbröts.
    .help = Fortsätt med ”bilag build --resume” och samma val.
damaged-manifest = Rad { $line } i { $path } är inte en rad i ett manifest.
    .help = Gör bilagorna igen med ”bilag build”.
busy-folder = En annan körning skriver till { $path }.
    .help = Vänta tills den är klar, eller välj en annan plats med ”--out”.
shard-option = ”{ $value }” är inte en del av en körning.
    .help = Skriv vilken av hur många, t.ex. 2/4 för den andra av fyra.
missing-share = { $missing } finns inte i { $path }.
    .help = Låt den delen bli klar först, eller kopiera dess bilagor och manifest till mappen.
other-shares = { $path } har manifest från två körningar: { $one } och { $other }.
    .help = Ta bort dem som hör till den andra körningen.
is-a-folder = { $path } är en mapp, inte en fil.
    .help = Ange en fil. Mappen med register.json måste stå före flaggorna.
not-a-folder = { $path } är en fil, inte en mapp.
    .help = Ange en mapp.
no-permission = Du har inte behörighet till { $path }.
    .help = Ändra behörigheterna, eller välj en annan plats. ”--out” avgör var bilagorna skrivs.
disk-full = Det finns inte plats för { $path }.
    .help = Frigör utrymme, eller välj en annan plats med ”--out”.
file-trouble = { $path } kan inte läsas eller skrivas: { $reason }.
    .help = Kontrollera att platsen är tillgänglig.
not-utf8 = { $path } är inte sparad som UTF-8. Det första felet finns på rad { $line }.
    .help = Öppna filen i ett redigeringsprogram, och spara den med teckenkodningen UTF-8.
already-exists = { $path } finns redan.
    .help = Välj en annan mapp, eller flytta filen. Ingenting skrivs över.
unknown-check = { $nearest ->
    [none] Det finns ingen kontroll som heter ”{ $value }”.
   *[other] Det finns ingen kontroll som heter ”{ $value }”. Menade du ”{ $nearest }”?
}
    .help = ”bilag list checks” visar alla.

nothing-to-explain = { $nearest ->
    [none] ”{ $value }” är varken en kontroll eller en landskod.
   *[other] ”{ $value }” är varken en kontroll eller en landskod. Menade du ”{ $nearest }”?
}
    .help = ”bilag list checks” visar kontrollerna. Ett land anges med landskoden på två bokstäver, till exempel US.

date-option = ”{ $value }” är inte ett datum.
    .help = Skriv år, månad och dag: --date 2020-10-15.
combined-annex = ”{ $value }” är namnet på dokumentet som samlar bilagorna och kan inte självt vara en av dem.
    .help = Ta bort ”{ $value }” från listan över bilagor, eller skapa dokumentet utan --combine.
no-date = Bilagan har inget datum.
    .help = Ange det med --date, i avtalet (”date”) eller i registret (”updated”).
missing-glyph = Inget av typsnitten har tecknet { $character }, som står i ”{ $words }”.
    .help = Skriv texten med andra tecken.
not-rendered = { $path } kunde inte skapas: { $reason }.
    .help = Detta är ett fel i programmet bilag. Rapportera det gärna.
no-threads = Systemet ger inte programmet några trådar att arbeta med: { $reason }.
    .help = Prova med --jobs 1.
cannot-print = Listan kan inte skrivas ut: { $reason }.
    .help = Kontrollera vart utskriften skickas.

## init, list

cli-blank-words = Texterna om detta register: en text för varje underbiträde, med .description.
cli-product = tjänsten
