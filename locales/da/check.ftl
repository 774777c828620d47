## Filer

empty-file = Filen er tom.
    .help = Skriv indholdet, eller hent et eksempel med »bilag init«.

file-too-large = Filen er større end { $most } MB.
    .help = Kontrollér, at det er den rigtige fil. Et register med hundrede tusind underdatabehandlere fylder mindre.

not-an-object = Filen er ikke ét JSON-objekt.
    .help = Hele indholdet skal stå mellem { "{" } og { "}" }.

## JSON

json-unexpected = »{ $text }« kan ikke stå her.
    .help = Se efter et tegn for meget eller et manglende citationstegn her eller lige før.

json-missing-comma = Her mangler et komma.
    .help = Sæt komma mellem to værdier eller nøgler.

json-trailing-comma = Der står et komma efter den sidste værdi.
    .help = Slet kommaet.

json-missing-colon = Her mangler et kolon.
    .help = Sæt kolon mellem nøglen og værdien: "navn": "værdi".

json-missing-value = Nøglen har ingen værdi.
    .help = Skriv en værdi efter kolonet, eller slet nøglen.

json-unquoted-key = Nøglen »{ $text }« står uden citationstegn.
    .help = Skriv lige, dobbelte citationstegn om den: "{ $text }".

json-single-quotes = Her står et enkelt citationstegn.
    .help = Brug lige, dobbelte citationstegn: "tekst".

json-comment = JSON har ikke kommentarer.
    .help = Slet kommentaren.

json-unclosed-text = Teksten mangler et afsluttende citationstegn.
    .help = Sæt et lige, dobbelt citationstegn efter teksten. Teksten skal stå på én linje.

json-unclosed-bracket = Parentesen, der åbnes her, bliver aldrig lukket.
    .help = Indsæt { $bracket }, hvor indholdet slutter.

json-bad-escape = En omvendt skråstreg kan ikke stå sådan.
    .help = Skriv to omvendte skråstreger for at få én.

json-bad-number = »{ $text }« er ikke skrevet som et tal i JSON.
    .help = Skriv kun cifre, med punktum foran decimalerne.

json-second-value = Der står mere i filen, efter at objektet er lukket.
    .help = Slet det, der står efter den sidste { "}" }, eller flyt det ind i objektet.

json-too-deep = Parenteserne er indlejret for dybt.
    .help = Kontrollér, at det er den rigtige fil. Ingen af de filer, programmet læser, er indlejret mere end nogle få niveauer.

## Nøgler

unknown-key = { $nearest ->
    [none] Nøglen »{ $key }« er ukendt her.
   *[other] Nøglen »{ $key }« er ukendt her. Mente du »{ $nearest }«?
}
    .help = Nøgler, der kan stå her: { $known }.

duplicate-key = Nøglen »{ $key }« står to gange, første gang på linje { $line }.
    .help = Slet den ene.

missing-key = Nøglen »{ $key }« mangler.
    .help = Tilføj den i det objekt, der begynder her.

## Værdier

wrong-type = { $expected ->
    [text] »{ $key }« skal være en tekst
    [number] »{ $key }« skal være et tal
    [boolean] »{ $key }« skal være true eller false
    [list] »{ $key }« skal være en liste
   *[object] »{ $key }« skal være et objekt
}, ikke { $found ->
    [text] en tekst
    [number] et tal
    [boolean] true eller false
    [list] en liste
   *[object] et objekt
}.
    .help = { $expected ->
    [text] Skriv værdien i citationstegn: "værdi".
    [number] Skriv tallet uden citationstegn.
    [boolean] Skriv true eller false uden citationstegn.
    [list] Skriv værdierne mellem [ og ] med komma imellem.
   *[object] Skriv nøgler og værdier mellem { "{" } og { "}" }.
}

null-value = »{ $key }« har værdien null.
    .help = Slet nøglen, hvis værdien er ukendt. Så bliver feltet stående åbent i bilaget.

empty-text = »{ $key }« er en tom tekst.
    .help = Skriv en værdi, eller slet nøglen. En oplysning, der mangler, bliver til et felt, der kan udfyldes.

control-character = »{ $key }« indeholder et usynligt styretegn ({ $character }).
    .help = Slet tegnet, eller skriv teksten igen. Tabulator og linjeskift kan ikke bruges i en værdi.

text-too-long = »{ $key }« er længere end { $most } tegn.
    .help = Vælg et kortere navn.

empty-list = Listen »{ $key }« er tom.
    .help = Skriv mindst én værdi.

duplicate-value = »{ $value }« står to gange på listen »{ $key }«, første gang på linje { $line }.
    .help = Slet den ene.

unknown-code = { $nearest ->
    [none] »{ $value }« er ikke en gyldig værdi for »{ $key }«.
   *[other] »{ $value }« er ikke en gyldig værdi for »{ $key }«. Mente du »{ $nearest }«?
}
    .help = Gyldige værdier: { $known }.

unknown-country = { $nearest ->
    [none] »{ $value }« er ikke en landekode.
   *[other] »{ $value }« er ikke en landekode. Mente du »{ $nearest }«?
}
    .help = Skriv landet med to store bogstaver efter ISO 3166-1, for eksempel DK, NO eller US. I »stored_in« kan også EU og EEA (EØS) stå.

not-a-date = »{ $value }« er ikke skrevet som en dato.
    .help = Skriv år, måned og dag med bindestreg imellem: 2019-12-31.

impossible-date = Datoen »{ $value }« findes ikke.
    .help = Kontrollér måned og dag. Datoer skrives som år, måned og dag: 2019-12-31.

number-out-of-range = »{ $value }« er ikke et helt tal fra { $least } til { $most }.
    .help = Ret tallet i »{ $key }«.

not-a-slug = »{ $value }« kan ikke bruges som »{ $key }«.
    .help = Brug kun små bogstaver (a–z), cifre og bindestreg, og begynd med et bogstav: »min-kode«.

not-a-language-tag = »{ $value }« er ikke en sprogkode.
    .help = Skriv for eksempel da, nb eller en.

not-a-message-id = »{ $value }« er ikke navnet på en tekst.
    .help = Brug bogstaverne a–z, cifre, bindestreg og understreg, eventuelt med punktum foran en egenskab: »overskrift.undertitel«.

duplicate-id = To poster har id »{ $value }«, den første på linje { $line }.
    .help = Giv den ene et andet id.

heading-level = Overskriften er på niveau { $level }, men ingen nummereret overskrift på niveau { $above } står over den.
    .help = Indsæt en på niveau { $above } foran, giv overskriften et lavere tal som »level«, eller skriv "numbered": false.

condition-form = En betingelse er enten »all«, »any« eller »not« med andre betingelser eller »fact« med »is« eller »blank«.
    .help = For eksempel { "{" } "fact": "authorisation", "is": "general" { "}" } eller { "{" } "fact": "purposes", "blank": true { "}" }.

not-in-group = »{ $what }« kan ikke stå i en gruppe, der gentages for hver underdatabehandler.
    .help = Flyt det ud af gruppen. I gruppen kan der stå overskrifter uden id, afsnit, lister, oplysninger og grupper.

annexes-place = »annexes« kan kun stå i skabelonen »{ $id }«, uden for grupper og uden »when«.
    .help = Fjern afsnittet, eller giv skabelonen id’et »{ $id }«.

columns-too-wide = Kolonnernes bredde er tilsammen { $sum } procent.
    .help = Tilsammen må de højst være 100. Kolonner uden »width« deler resten.

module-alone = Modul 4 kan ikke vælges sammen med et andet modul.
    .help = I modul 4 er databehandleren dataeksportør, i de andre er den importør. Lav to aftaler.

## Arbejdsområdet

newer-record = Dataene i bilaget har format { $format }, som er nyere, end denne version af bilag kan læse. De er skrevet af version { $version }.
    .help = Installér den version eller en nyere.

duplicate-file-id = Id »{ $value }« er allerede brugt i { $file }.
    .help = Giv den ene et andet id. Det bestemmer, hvad de filer, der dannes, kommer til at hedde.

unknown-annex = { $nearest ->
    [none] Der findes ikke noget bilag, der hedder »{ $value }«.
   *[other] Der findes ikke noget bilag, der hedder »{ $value }«. Mente du »{ $nearest }«?
}
    .help = De bilag, der findes: { $known }.

words-file-name = Filnavnet { $file } viser ikke, hvilket sprog teksterne er på.
    .help = Navngiv filen efter sproget, for eksempel da.ftl.

## Pictures

# $path (string): the file
picture-not-png = { $path } er ikke en PNG-fil.
    .help = Gem billedet som PNG.

picture-damaged = { $path } er beskadiget: Billedet kan ikke læses til ende.
    .help = Gem billedet som PNG igen.

# $most (number): megabytes
picture-file-too-large = { $path } er større end { $most } MB.
    .help = Gem billedet mindre: 1.000 pixels i bredden er nok.

# $most (number): millions of pixels
picture-too-large = { $path } har flere end { $most } millioner pixels.
    .help = Gem billedet mindre: 1.000 pixels i bredden er nok.

## Husstil (brand.json)

svg-damaged = { $path } er ikke en SVG-fil, eller den er beskadiget.
    .help = Gem logoet som enkel SVG igen eller som PNG.

# $what (string): text, picture, effect, style or entity
svg-has = { $what ->
    [text] { $path } indeholder tekst, som ser anderledes ud, hvor skrifttypen mangler.
    [picture] { $path } indeholder et billede, som ikke bliver tegnet.
    [effect] { $path } indeholder et filter eller en markør, som ikke bliver tegnet.
    [entity] { $path } erklærer XML-entiteter, som ikke bliver læst.
   *[style] { $path } indeholder et typografiark, der henviser til andet end farveovergange.
}
    .help = { $what ->
    [text] Konvertér teksten til konturer i tegneprogrammet, og gem igen.
   *[other] Gem logoet som enkel SVG med figurer alene eller som PNG.
}

svg-too-complex = { $path } indeholder for mange figurer til at blive tegnet inden for rimelig tid.
    .help = Forenkl logoet i tegneprogrammet, eller gem det som PNG.

logo-kind = Logoet { $path } er hverken en PNG-fil eller en SVG-fil.
    .help = Gem logoet som SVG eller PNG med .svg eller .png til sidst i navnet.

not-a-colour = »{ $value }« er ikke en farve.
    .help = Skriv et nummertegn og seks hexadecimale cifre: "#0b4f6c".

# $whole (number): the contrast ratio before the decimal mark; $hundredths (string): after it
# $nearest (string): the nearest darker colour that is enough
faint-colour = Farven { $value } er for svag til tekst: Kontrasten er { $whole },{ $hundredths } til 1 på siden eller i tabeller.
    .help = WCAG 2.2 kræver mindst 4,5 til 1. Den nærmeste mørkere farve, der opfylder kravet, er { $nearest }.

outer-path = »{ $value }« fører ud af arbejdsmappen.
    .help = Læg filen eller mappen i arbejdsmappen, og skriv stien derfra: "fonts/egen".

# $nearest (string): the nearest name, or none; $known (string): the families there are, or none
unknown-family = { $known ->
    [none] Der er ingen skrifttypefiler i mappen.
   *[other] { $nearest ->
        [none] Ingen skrifttype i mappen hører til familien »{ $value }«.
       *[other] Ingen skrifttype i mappen hører til familien »{ $value }«. Mente du »{ $nearest }«?
    }
}
    .help = { $known ->
    [none] Læg den normale og den fede skrifttype i mappen som .ttf- eller .otf-filer.
   *[other] Disse findes: { $known }.
}

# $weight (string): regular or bold
font-weight = Familien »{ $value }« har ingen { $weight ->
    [bold] fed
   *[regular] normal
} opretstående skrifttype i mappen.
    .help = Et bilag sættes med normal og fed skrift. Læg begge filer i mappen.

font-damaged = { $path } er ikke en skrifttypefil, eller den er beskadiget.
    .help = Hent filen igen, hvor skrifttypen kommer fra.

# $most (number): megabytes
font-file-too-large = { $path } er større end { $most } MB.
    .help = Brug en skrifttype med færre skriftsystemer.

font-variable = { $path } er en variabel skrifttype med alle vægte i én fil.
    .help = Brug familiens statiske filer, én for hver vægt.

font-forbidden = Udgiveren af { $path } tillader ikke, at skrifttypen indlejres i dokumenter.
    .help = Få en licens og en fil til indlejring hos udgiveren, eller vælg en anden skrifttype.

too-many-fonts = Der er flere end { $most } skrifttypefiler i { $path }.
    .help = Lad kun familiens filer ligge i mappen.

## Tabeller med aftaler

table-kind = { $path } er hverken en CSV-fil eller en XLSX-fil.
    .help = Gem tabellen som XLSX eller CSV, med .xlsx eller .csv til sidst i filnavnet.

# $most (number): megabytes
table-too-large = { $path } er større end { $most } MB.
    .help = Kontrollér, at det er den rigtige fil. En tabel med hundrede tusind aftaler fylder mindre; en større kan deles.

# $most (number): megabytes
table-unpacks = { $path } fylder mere end { $most } MB, når den pakkes ud.
    .help = Kontrollér, at det er den rigtige fil. Kopiér tabellen alene til en ny projektmappe, eller gem den som CSV.

# $most (number): columns
table-too-wide = { $path } har flere end { $most } kolonner.
    .help = Behold kun de kolonner, som aftaler har. »bilag schema agreement« viser dem alle.

table-damaged = { $path } er ikke en projektmappe, er beskadiget eller er beskyttet med adgangskode.
    .help = Åbn den i regnearksprogrammet, og gem den igen som XLSX, uden adgangskode.

table-encoding = Tegnene i { $path } kan ikke læses.
    .help = Gem tabellen igen som »CSV UTF-8« eller som XLSX.

table-without-header = Der står ikke noget i tabellen { $path }.
    .help = Skriv kolonnernes navne i første række, for eksempel »id« og »controller.name«.

unknown-column = { $nearest ->
    [none] Kolonnen »{ $value }« er ukendt.
   *[other] Kolonnen »{ $value }« er ukendt. Mente du »{ $nearest }«?
}
    .help = Navngiv kolonnen efter det felt i aftalen, som den indeholder, for eksempel »controller.name«, eller slet den. »bilag schema agreement« viser alle felter.

# $first (string): the letters of the first of them, as in spreadsheets
duplicate-column = Kolonnen »{ $value }« står to gange, første gang som kolonne { $first }.
    .help = Slet den ene.

missing-column = Kolonnen »{ $key }« mangler.
    .help = Tilføj den. Hver række skal have sin egen værdi i den.

# $column (string): its letters, as in spreadsheets
nameless-column = Der står en værdi i kolonne { $column }, som ikke har noget navn.
    .help = Giv kolonnen et navn i overskriftsrækken, eller slet værdien.

# $found (number), $expected (number): cells
ragged-row = Rækken har { $found } { $found ->
    [one] celle
   *[other] celler
}, men overskriftsrækken har { $expected }.
    .help = Se efter et skilletegn, der mangler eller er for meget. En værdi, der indeholder skilletegnet, skal stå i anførselstegn.

unclosed-quotes = Et anførselstegn, der begynder her, bliver aldrig afsluttet.
    .help = Sæt et lige, dobbelt anførselstegn efter værdien.

missing-cell = »{ $column }« mangler.
    .help = Skriv en værdi i den kolonne.

# $value (string): what the cell shows, such as #N/A
failed-cell = »{ $column }« viser fejlen { $value }.
    .help = Ret formlen, eller skriv selve værdien.

uncalculated-cell = Formlen i »{ $column }« har intet resultat i filen.
    .help = Åbn filen i regnearksprogrammet, og gem den, eller skriv selve værdien.

not-a-number = »{ $value }« i »{ $column }« er ikke et helt tal.
    .help = Skriv kun cifre.

not-a-boolean = »{ $value }« i »{ $column }« er hverken true eller false.
    .help = Skriv true eller false.
