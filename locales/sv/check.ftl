## Filer

empty-file = Filen är tom.
    .help = Skriv innehållet, eller hämta ett exempel med ”bilag init”.

file-too-large = Filen är större än { $most } MB.
    .help = Kontrollera att det är rätt fil. Ett register med hundra tusen underbiträden är mindre än så.

not-an-object = Filen består inte av exakt ett JSON-objekt.
    .help = Hela innehållet ska stå mellan { "{" } och { "}" }.

## JSON

json-unexpected = ”{ $text }” får inte stå här.
    .help = Leta efter ett tecken för mycket eller ett citattecken som saknas, här eller strax före.

json-missing-comma = Här saknas ett komma.
    .help = Sätt komma mellan två värden eller nycklar.

json-trailing-comma = Det står ett komma efter det sista värdet.
    .help = Ta bort kommat.

json-missing-colon = Här saknas ett kolon.
    .help = Sätt kolon mellan nyckeln och värdet: "namn": "värde".

json-missing-value = Nyckeln har inget värde.
    .help = Skriv ett värde efter kolonet, eller ta bort nyckeln.

json-unquoted-key = Nyckeln ”{ $text }” står utan citattecken.
    .help = Skriv raka, dubbla citattecken runt den: "{ $text }".

json-single-quotes = Här står ett enkelt citattecken.
    .help = Använd raka, dubbla citattecken: "text".

json-comment = JSON har inga kommentarer.
    .help = Ta bort kommentaren.

json-unclosed-text = Texten saknar ett avslutande citattecken.
    .help = Sätt ett rakt, dubbelt citattecken efter texten. Texten måste stå på en och samma rad.

json-unclosed-bracket = Parentesen som öppnas här stängs aldrig.
    .help = Sätt in { $bracket } där innehållet slutar.

json-bad-escape = Ett omvänt snedstreck får inte stå så här.
    .help = Skriv två omvända snedstreck för att få ett.

json-bad-number = ”{ $text }” är inte skrivet som ett tal i JSON.
    .help = Skriv endast siffror, med punkt före decimalerna.

json-second-value = Det står mer i filen efter att objektet har stängts.
    .help = Ta bort det som står efter den sista { "}" }, eller flytta in det i objektet.

json-too-deep = Parenteserna är nästlade för djupt.
    .help = Kontrollera att det är rätt fil. Ingen av de filer som programmet läser är nästlad mer än några få nivåer.

## Nycklar

unknown-key = { $nearest ->
    [none] Nyckeln ”{ $key }” är okänd här.
   *[other] Nyckeln ”{ $key }” är okänd här. Menade du ”{ $nearest }”?
}
    .help = Nycklar som kan stå här: { $known }.

duplicate-key = Nyckeln ”{ $key }” förekommer två gånger, första gången på rad { $line }.
    .help = Ta bort den ena.

missing-key = Nyckeln ”{ $key }” saknas.
    .help = Lägg till den i objektet som börjar här.

## Värden

wrong-type = { $expected ->
    [text] ”{ $key }” ska vara en text
    [number] ”{ $key }” ska vara ett tal
    [boolean] ”{ $key }” ska vara true eller false
    [list] ”{ $key }” ska vara en lista
   *[object] ”{ $key }” ska vara ett objekt
}, inte { $found ->
    [text] en text
    [number] ett tal
    [boolean] true eller false
    [list] en lista
   *[object] ett objekt
}.
    .help = { $expected ->
    [text] Skriv värdet inom citattecken: "värde".
    [number] Skriv talet utan citattecken.
    [boolean] Skriv true eller false utan citattecken.
    [list] Skriv värdena mellan [ och ], med komma emellan.
   *[object] Skriv nycklar och värden mellan { "{" } och { "}" }.
}

null-value = ”{ $key }” har värdet null.
    .help = Ta bort nyckeln om värdet är okänt. Då lämnas fältet öppet i bilagan.

empty-text = ”{ $key }” är en tom text.
    .help = Skriv ett värde, eller ta bort nyckeln. En uppgift som saknas blir ett fält att fylla i.

control-character = ”{ $key }” innehåller ett osynligt styrtecken ({ $character }).
    .help = Ta bort tecknet, eller skriv in texten på nytt. Ett värde får inte innehålla tabbar eller radbrytningar.

text-too-long = ”{ $key }” är längre än { $most } tecken.
    .help = Välj ett kortare namn.

empty-list = Listan ”{ $key }” är tom.
    .help = Skriv minst ett värde.

duplicate-value = ”{ $value }” förekommer två gånger i listan ”{ $key }”, första gången på rad { $line }.
    .help = Ta bort det ena.

unknown-code = { $nearest ->
    [none] ”{ $value }” är inte ett giltigt värde för ”{ $key }”.
   *[other] ”{ $value }” är inte ett giltigt värde för ”{ $key }”. Menade du ”{ $nearest }”?
}
    .help = Giltiga värden: { $known }.

unknown-country = { $nearest ->
    [none] ”{ $value }” är inte en landskod.
   *[other] ”{ $value }” är inte en landskod. Menade du ”{ $nearest }”?
}
    .help = Skriv landet med två versaler enligt ISO 3166-1, till exempel SE, NO eller US. I ”stored_in” kan även EU och EEA (EES) stå.

not-a-date = ”{ $value }” är inte skrivet som ett datum.
    .help = Skriv år, månad och dag med bindestreck emellan: 2019-12-31.

impossible-date = Datumet ”{ $value }” finns inte.
    .help = Kontrollera månad och dag. Datum skrivs som år, månad och dag: 2019-12-31.

number-out-of-range = ”{ $value }” är inte ett heltal från { $least } till { $most }.
    .help = Rätta talet i ”{ $key }”.

not-a-slug = ”{ $value }” kan inte användas som ”{ $key }”.
    .help = Använd endast gemener (a–z), siffror och bindestreck, och börja med en bokstav: ”min-kod”.

not-a-language-tag = ”{ $value }” är inte en språkkod.
    .help = Skriv till exempel sv, nb eller en.

not-a-message-id = ”{ $value }” är inte namnet på en text.
    .help = Använd bokstäverna a–z, siffror, bindestreck och understreck, eventuellt med punkt före ett attribut: ”rubrik.underrubrik”.

duplicate-id = Två poster har id ”{ $value }”, den första på rad { $line }.
    .help = Ge den ena ett annat id.

heading-level = Rubriken är på nivå { $level }, men ingen numrerad rubrik på nivå { $above } står ovanför den.
    .help = Sätt in en på nivå { $above } före, ge rubriken ett lägre tal som ”level” eller skriv "numbered": false.

condition-form = Ett villkor är antingen ”all”, ”any” eller ”not” med andra villkor, eller ”fact” med ”is” eller ”blank”.
    .help = Till exempel { "{" } "fact": "authorisation", "is": "general" { "}" } eller { "{" } "fact": "purposes", "blank": true { "}" }.

not-in-group = ”{ $what }” kan inte stå i en grupp som upprepas för varje underbiträde.
    .help = Flytta ut det ur gruppen. I gruppen kan det stå rubriker utan id, stycken, listor, uppgifter och grupper.

annexes-place = ”annexes” får bara stå i mallen ”{ $id }”, utanför grupper och utan ”when”.
    .help = Ta bort avsnittet eller ge mallen id ”{ $id }”.

columns-too-wide = Kolumnernas bredd är sammanlagt { $sum } procent.
    .help = Sammanlagt får de uppta högst 100 procent. Kolumner utan ”width” delar på resten.

module-alone = Modul 4 kan inte väljas tillsammans med en annan modul.
    .help = Enligt modul 4 är personuppgiftsbiträdet uppgiftsutförare, enligt de andra är det uppgiftsinförare. Upprätta två avtal.

## Arbetsmappen

newer-record = Underlaget i bilagan har format { $format }, som är nyare än vad den här versionen av bilag kan läsa. Det är skrivet av version { $version }.
    .help = Installera den versionen eller en nyare.

duplicate-file-id = Id ”{ $value }” används redan i { $file }.
    .help = Ge den ena ett annat id. Det avgör vad filerna som skapas får för namn.

unknown-annex = { $nearest ->
    [none] Det finns ingen bilaga som heter ”{ $value }”.
   *[other] Det finns ingen bilaga som heter ”{ $value }”. Menade du ”{ $nearest }”?
}
    .help = Bilagor som finns: { $known }.

words-file-name = Filnamnet { $file } visar inte vilket språk texterna är på.
    .help = Döp filen efter språket, till exempel sv.ftl.

## Pictures

# $path (string): the file
picture-not-png = { $path } är inte en PNG-fil.
    .help = Spara bilden som PNG.

picture-damaged = { $path } är skadad: bilden kan inte läsas till slutet.
    .help = Spara bilden som PNG på nytt.

# $most (number): megabytes
picture-file-too-large = { $path } är större än { $most } MB.
    .help = Spara bilden i mindre storlek: 1 000 bildpunkter på bredden räcker.

# $most (number): millions of pixels
picture-too-large = { $path } har fler än { $most } miljoner bildpunkter.
    .help = Spara bilden i mindre storlek: 1 000 bildpunkter på bredden räcker.

## Husstil (brand.json)

svg-damaged = { $path } är ingen SVG-fil, eller så är den skadad.
    .help = Spara logotypen som enkel SVG igen, eller som PNG.

# $what (string): text, picture, effect, style or entity
svg-has = { $what ->
    [text] { $path } innehåller text, som ser annorlunda ut där typsnittet saknas.
    [picture] { $path } innehåller en bild, som inte ritas.
    [effect] { $path } innehåller ett filter eller en markör, som inte ritas.
    [entity] { $path } deklarerar XML-entiteter, som inte läses.
   *[style] { $path } innehåller en stilmall som hänvisar till annat än färgövergångar.
}
    .help = { $what ->
    [text] Omvandla texten till konturer i ritprogrammet och spara igen.
   *[other] Spara logotypen som enkel SVG med enbart figurer, eller som PNG.
}

svg-too-complex = { $path } innehåller för många figurer för att ritas inom rimlig tid.
    .help = Förenkla logotypen i ritprogrammet, eller spara den som PNG.

logo-kind = Logotypen { $path } är varken en PNG-fil eller en SVG-fil.
    .help = Spara logotypen som SVG eller PNG, med .svg eller .png sist i namnet.

not-a-colour = ”{ $value }” är ingen färg.
    .help = Skriv ett nummertecken och sex hexadecimala siffror: "#0b4f6c".

# $whole (number): the contrast ratio before the decimal mark; $hundredths (string): after it
# $nearest (string): the nearest darker colour that is enough
faint-colour = Färgen { $value } är för svag för text: kontrasten är { $whole },{ $hundredths } till 1 på sidan eller i tabeller.
    .help = WCAG 2.2 kräver minst 4,5 till 1. Den närmaste mörkare färgen som uppfyller kravet är { $nearest }.

outer-path = ”{ $value }” leder ut ur arbetsmappen.
    .help = Lägg filen eller mappen i arbetsmappen och skriv sökvägen därifrån: "fonts/egen".

# $nearest (string): the nearest name, or none; $known (string): the families there are, or none
unknown-family = { $known ->
    [none] Det finns inga typsnittsfiler i mappen.
   *[other] { $nearest ->
        [none] Inget typsnitt i mappen hör till familjen ”{ $value }”.
       *[other] Inget typsnitt i mappen hör till familjen ”{ $value }”. Menade du ”{ $nearest }”?
    }
}
    .help = { $known ->
    [none] Lägg det normala och det feta typsnittet i mappen, som .ttf- eller .otf-filer.
   *[other] Dessa finns: { $known }.
}

# $weight (string): regular or bold
font-weight = Familjen ”{ $value }” har inget { $weight ->
    [bold] fett
   *[regular] normalt
} rakt typsnitt i mappen.
    .help = En bilaga sätts med normal och fet stil. Lägg båda filerna i mappen.

font-damaged = { $path } är ingen typsnittsfil, eller så är den skadad.
    .help = Hämta filen igen därifrån typsnittet kommer.

# $most (number): megabytes
font-file-too-large = { $path } är större än { $most } MB.
    .help = Använd ett typsnitt med färre skriftsystem.

font-variable = { $path } är ett variabelt typsnitt, med alla vikter i en fil.
    .help = Använd familjens statiska filer, en för varje vikt.

font-forbidden = Utgivaren av { $path } tillåter inte att typsnittet bäddas in i dokument.
    .help = Skaffa en licens och en fil för inbäddning från utgivaren, eller välj ett annat typsnitt.

too-many-fonts = Det finns fler än { $most } typsnittsfiler i { $path }.
    .help = Låt endast familjens filer ligga i mappen.

## Tabeller med avtal

table-kind = { $path } är varken en CSV-fil eller en XLSX-fil.
    .help = Spara tabellen som XLSX eller CSV, med .xlsx eller .csv sist i filnamnet.

# $most (number): megabytes
table-too-large = { $path } är större än { $most } MB.
    .help = Kontrollera att det är rätt fil. En tabell med hundra tusen avtal är mindre; en större kan delas upp.

# $most (number): megabytes
table-unpacks = { $path } blir större än { $most } MB när den packas upp.
    .help = Kontrollera att det är rätt fil. Kopiera enbart tabellen till en ny arbetsbok, eller spara den som CSV.

# $most (number): columns
table-too-wide = { $path } har fler än { $most } kolumner.
    .help = Behåll endast de kolumner som avtal har. ”bilag schema agreement” visar alla.

table-damaged = { $path } är inte en arbetsbok, är skadad eller är skyddad med lösenord.
    .help = Öppna den i kalkylprogrammet och spara den på nytt som XLSX, utan lösenord.

table-encoding = Tecknen i { $path } kan inte läsas.
    .help = Spara tabellen på nytt som ”CSV UTF-8” eller som XLSX.

table-without-header = Det står ingenting i tabellen { $path }.
    .help = Skriv kolumnernas namn på första raden, till exempel ”id” och ”controller.name”.

unknown-column = { $nearest ->
    [none] Kolumnen ”{ $value }” är okänd.
   *[other] Kolumnen ”{ $value }” är okänd. Menade du ”{ $nearest }”?
}
    .help = Döp kolumnen efter det fält i avtalet som den innehåller, till exempel ”controller.name”, eller ta bort den. ”bilag schema agreement” visar alla fält.

# $first (string): the letters of the first of them, as in spreadsheets
duplicate-column = Kolumnen ”{ $value }” förekommer två gånger, första gången som kolumn { $first }.
    .help = Ta bort den ena.

missing-column = Kolumnen ”{ $key }” saknas.
    .help = Lägg till den. Varje rad måste ha ett eget värde där.

# $column (string): its letters, as in spreadsheets
nameless-column = Det står ett värde i kolumn { $column }, som saknar namn.
    .help = Ge kolumnen ett namn på rubrikraden, eller ta bort värdet.

# $found (number), $expected (number): cells
ragged-row = Raden har { $found } { $found ->
    [one] cell
   *[other] celler
}, men rubrikraden har { $expected }.
    .help = Leta efter ett skiljetecken som saknas eller är överflödigt. Ett värde som innehåller skiljetecknet måste stå inom citattecken.

unclosed-quotes = Ett citattecken som inleds här avslutas aldrig.
    .help = Sätt ett rakt, dubbelt citattecken efter värdet.

missing-cell = ”{ $column }” saknas.
    .help = Skriv ett värde i den kolumnen.

# $value (string): what the cell shows, such as #N/A
failed-cell = ”{ $column }” visar felet { $value }.
    .help = Rätta formeln, eller skriv själva värdet.

uncalculated-cell = Formeln i ”{ $column }” har inget resultat i filen.
    .help = Öppna filen i kalkylprogrammet och spara den, eller skriv själva värdet.

not-a-number = ”{ $value }” i ”{ $column }” är inte ett heltal.
    .help = Skriv endast siffror.

not-a-boolean = ”{ $value }” i ”{ $column }” är varken true eller false.
    .help = Skriv true eller false.
