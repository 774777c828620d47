### Det som ”bilag inspect” säger.
### ”Underlag” är det som en bilaga har skapats utifrån: uppgifterna, texterna och mallen i bilag.json.

## Fakta om bilagan

inspect-annex = Bilaga
inspect-language = Språk
inspect-product = Produkt
inspect-controller = Personuppgiftsansvarig
inspect-processor = Personuppgiftsbiträde
inspect-date = Datum
inspect-draft = Utkast
inspect-anchors = Text för underskrift
inspect-made-by = Skapad av
inspect-subprocessors = Underbiträden
inspect-fields = Underskriftsfält
inspect-filled = Ifyllt
inspect-digests = SHA-256
inspect-register = register
inspect-agreement = avtal
# $locale (string): språkkoden, till exempel sv
inspect-words = texter ({ $locale })
inspect-template = mall
inspect-logo = logotyp
inspect-brand = husstil
inspect-blank = ej ifyllt
inspect-none = inga
inspect-yes = ja
inspect-no = nej
inspect-signed = undertecknat
inspect-unsigned = ej undertecknat
inspect-altered = stämmer inte med underlaget
inspect-verified = Sidorna i { $path } är sådana som bilag { $version } skapar dem utifrån underlaget i filen. Om underskrifterna är giltiga har inte kontrollerats.
inspect-as-written = { $path } är exakt sådan som bilag { $version } skriver den.
# $filled (number): antalet fält som är ifyllda
inspect-saved-again = Orden i { $path } är de som bilag { $version } skriver, och underlaget är orört. Filen är ändå inte exakt sådan som bilag skrev den: den har fyllts i eller sparats på nytt i ett kontorsprogram. Formateringen har inte jämförts. { $filled ->
        [0] Inga fält är ifyllda.
        [one] Ett fält är ifyllt.
       *[other] { $filled } fält är ifyllda.
    }

## Det som skiljer filen från den som bilag skapar utifrån underlaget

difference-version = { $path } är skapad av bilag { $made }. Detta är bilag { $this }, som inte kan skapa exakt samma bilaga.
    .help = Installera version { $made } och kör kommandot igen.
# $family (string): the fonts' name
fonts-missing = Bilagan i { $path } är satt med typsnittet ”{ $family }”, som behövs för att göra den på nytt. Den har inte kontrollerats.
    .help = Ange mappen med de typsnittsfiler som den byggdes med: --fonts MAPP.
difference-data = Underlaget i { $path } är inte sådant som bilag skrev det.
    .help = Någon har ändrat bilag.json eller hur den är bifogad i filen. Begär filen på nytt, eller skapa bilagan utifrån registret.

## Det som skiljer en PDF-fil från den som bilag skapar utifrån underlaget

difference-pages = { $path } har ett annat antal sidor än det som bilag skapar utifrån underlaget i filen.
    .help = Någon har lagt till eller tagit bort sidor. Begär filen på nytt, eller skapa bilagan utifrån registret.
difference-page = Innehållet på sida { $page } i { $path } är inte det som bilag skapar utifrån underlaget i filen.
    .help = Någon har ändrat sidan eller underlaget. Begär filen på nytt, eller skapa bilagan utifrån registret.
difference-annotation = På sida { $page } i { $path } finns något som inte är en underskrift i ett av fälten.
    .help = Det kan vara en kommentar, en stämpel eller ett dolt fält. Granska sidan, och begär en fil utan tillägget.
difference-structure = Strukturen som skärmläsare använder är en annan i { $path } än i det som bilag skapar utifrån underlaget.
    .help = Någon har ändrat filen. Begär den på nytt, eller skapa bilagan utifrån registret.
difference-form = Formulärfälten i { $path } är inte de som bilag skapar utifrån underlaget.
    .help = Någon har ändrat, lagt till eller tagit bort fält. Begär filen på nytt, eller skapa bilagan utifrån registret.
difference-metadata = Titeln, ämnet eller författaren i egenskaperna för { $path } har ändrats.
    .help = Begär filen på nytt, eller skapa bilagan utifrån registret.
difference-other = { $path } skiljer sig från det som bilag skapar utifrån underlaget: ”{ $key }” har ändrats, lagts till eller tagits bort.
    .help = Någon har ändrat filen. Begär den på nytt, eller skapa bilagan utifrån registret.

## Det som skiljer en Word-fil från den som bilag skapar utifrån underlaget

# $ours och $theirs (string): vad stycket säger, förkortat
difference-words = Ett stycke i { $path } har ändrats. bilag skriver ”{ $ours }”. I filen står det ”{ $theirs }”.
    .help = Någon har ändrat texten. Begär filen på nytt, eller skapa bilagan utifrån registret.
# $words (string): vad stycket säger, förkortat
difference-added = { $path } har ett stycke som bilag inte skriver: ”{ $words }”.
    .help = Någon har lagt till text. Begär filen på nytt, eller skapa bilagan utifrån registret.
difference-missing = I { $path } saknas ett stycke som bilag skriver: ”{ $words }”.
    .help = Någon har tagit bort text. Begär filen på nytt, eller skapa bilagan utifrån registret.
difference-cell = En tabell i { $path } har andra celler än den som bilag skapar, vid ”{ $words }”.
    .help = Någon har ändrat tabellen. Begär filen på nytt, eller skapa bilagan utifrån registret.
difference-tracked = { $path } har en spårad ändring vid ”{ $words }”.
    .help = Avvisa ändringen i Word, spara filen och kör kommandot igen, eller begär filen på nytt.
difference-hidden = { $path } har dold text vid ”{ $words }”.
    .help = Någon har dolt eller lagt till text. Begär filen på nytt, eller skapa bilagan utifrån registret.
difference-picture = En bild i { $path } har lagts till, bytts ut eller tagits bort.
    .help = Begär filen på nytt, eller skapa bilagan utifrån registret.
# $what (string): vad det är
difference-object = { $path } har något som bilag inte infogar, vid ”{ $words }”: { $what ->
        [altChunk] ett infogat dokument
        [chart] ett diagram
        [commentRangeStart] en kommentar
        [commentReference] en kommentar
        [endnoteReference] en slutkommentar
        [footnoteReference] en fotnot
        [object] ett inbäddat objekt
        [oMath] en formel
        [pict] en figur
        [sym] en symbol
        [txbxContent] en textruta
        [wordprocessingShape] en figur
       *[other] { $what }
    }.
    .help = Granska stället i Word, och begär en fil utan tillägget.
difference-furniture = Sidhuvudet eller sidfoten i { $path } har ändrats. bilag skriver ”{ $ours }”. I filen står det ”{ $theirs }”.
    .help = Begär filen på nytt, eller skapa bilagan utifrån registret.
# $kind (string): fältets namn i Word
difference-field = { $path } har ett fält som bilag inte infogar: { $kind }.
    .help = Ett sådant fält kan visa en annan text när det uppdateras. Begär filen på nytt, eller skapa bilagan utifrån registret.
difference-link = En länk i { $path } leder till { $target }, som bilag inte länkar till.
    .help = Begär filen på nytt, eller skapa bilagan utifrån registret.
difference-numbering = Numrerade stycken i { $path } börjar med ord som bilag inte skriver: ”{ $words }”.
    .help = Begär filen på nytt, eller skapa bilagan utifrån registret.

## Filer som inte kan läsas

unknown-file = { $path } är varken en PDF-fil eller en DOCX-fil.
    .help = ”bilag inspect” läser PDF- och DOCX-filer som bilag har skapat. En Word-fil med lösenord måste först sparas utan.
pdf-damaged = PDF-filen { $path } är ofullständig eller skadad.
    .help = Hämta filen på nytt från den som skickade den.
pdf-encrypted = PDF-filen { $path } är krypterad.
    .help = Begär en fil utan lösenord, eller spara den utan lösenord i PDF-läsaren.
docx-damaged = DOCX-filen { $path } är ofullständig eller skadad.
    .help = Hämta filen på nytt från den som skickade den.
too-large = Filen { $path } är större än någon bilaga, eller packas upp till mer än så. Gränsen för filen är { $most } MB.
    .help = Kontrollera att det är rätt fil.
no-record = { $path } har inget underlag från bilag.
    .help = Filen är skapad av något annat än bilag, eller så har underlaget tagits bort ur den.
record-emptied = Underlaget från bilag i { $path } är tomt.
    .help = LibreOffice 7.4 tömmer det när ett fält har fyllts i med ”&” eller ”<”. Fyll i med Word, eller begär filen som den var innan den sparades på nytt.
