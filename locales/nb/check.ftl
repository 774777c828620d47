## Filer

empty-file = Filen er tom.
    .help = Skriv innholdet, eller hent et eksempel med «bilag init».

file-too-large = Filen er større enn { $most } MB.
    .help = Kontroller at det er riktig fil. Et register med hundre tusen underdatabehandlere er mindre enn dette.

not-an-object = Filen er ikke ett JSON-objekt.
    .help = Hele innholdet skal stå mellom { "{" } og { "}" }.

## JSON

json-unexpected = «{ $text }» kan ikke stå her.
    .help = Se etter et tegn for mye, eller et anførselstegn som mangler, her eller rett foran.

json-missing-comma = Her mangler et komma.
    .help = Sett komma mellom to verdier eller nøkler.

json-trailing-comma = Det står et komma etter den siste verdien.
    .help = Slett kommaet.

json-missing-colon = Her mangler et kolon.
    .help = Sett kolon mellom nøkkelen og verdien: "navn": "verdi".

json-missing-value = Nøkkelen har ingen verdi.
    .help = Skriv en verdi etter kolonet, eller slett nøkkelen.

json-unquoted-key = Nøkkelen «{ $text }» står uten anførselstegn.
    .help = Skriv rette, doble anførselstegn rundt den: "{ $text }".

json-single-quotes = Her står et enkelt anførselstegn.
    .help = Bruk rette, doble anførselstegn: "tekst".

json-comment = JSON har ikke kommentarer.
    .help = Slett kommentaren.

json-unclosed-text = Teksten mangler et avsluttende anførselstegn.
    .help = Sett et rett, dobbelt anførselstegn etter teksten. Teksten må stå på én linje.

json-unclosed-bracket = Parentesen som åpnes her, blir aldri lukket.
    .help = Sett inn { $bracket } der innholdet slutter.

json-bad-escape = En omvendt skråstrek kan ikke stå slik.
    .help = Skriv to omvendte skråstreker for å få én.

json-bad-number = «{ $text }» er ikke skrevet som et tall i JSON.
    .help = Skriv bare sifre, med punktum foran desimalene.

json-second-value = Det står mer i filen etter at objektet er lukket.
    .help = Slett det som står etter den siste { "}" }, eller flytt det inn i objektet.

json-too-deep = Parentesene er nøstet for dypt.
    .help = Kontroller at det er riktig fil. Ingen av filene som programmet leser, er nøstet mer enn noen få nivåer.

## Nøkler

unknown-key = { $nearest ->
    [none] Nøkkelen «{ $key }» er ukjent her.
   *[other] Nøkkelen «{ $key }» er ukjent her. Mente du «{ $nearest }»?
}
    .help = Nøklene som kan stå her: { $known }.

duplicate-key = Nøkkelen «{ $key }» står to ganger, første gang på linje { $line }.
    .help = Slett den ene.

missing-key = Nøkkelen «{ $key }» mangler.
    .help = Legg den til i objektet som begynner her.

## Verdier

wrong-type = { $expected ->
    [text] «{ $key }» skal være en tekst
    [number] «{ $key }» skal være et tall
    [boolean] «{ $key }» skal være true eller false
    [list] «{ $key }» skal være en liste
   *[object] «{ $key }» skal være et objekt
}, ikke { $found ->
    [text] en tekst
    [number] et tall
    [boolean] true eller false
    [list] en liste
   *[object] et objekt
}.
    .help = { $expected ->
    [text] Skriv verdien i anførselstegn: "verdi".
    [number] Skriv tallet uten anførselstegn.
    [boolean] Skriv true eller false uten anførselstegn.
    [list] Skriv verdiene mellom [ og ], med komma mellom.
   *[object] Skriv nøkler og verdier mellom { "{" } og { "}" }.
}

null-value = «{ $key }» har verdien null.
    .help = Slett nøkkelen hvis verdien er ukjent. Da blir feltet stående åpent i vedlegget.

empty-text = «{ $key }» er en tom tekst.
    .help = Skriv en verdi, eller slett nøkkelen. En opplysning som mangler, blir et felt til utfylling.

control-character = «{ $key }» inneholder et usynlig styretegn ({ $character }).
    .help = Slett tegnet, eller skriv teksten på nytt. Tabulator og linjeskift kan ikke brukes i en verdi.

text-too-long = «{ $key }» er lengre enn { $most } tegn.
    .help = Velg et kortere navn.

empty-list = Listen «{ $key }» er tom.
    .help = Skriv minst én verdi.

duplicate-value = «{ $value }» står to ganger i listen «{ $key }», første gang på linje { $line }.
    .help = Slett den ene.

unknown-code = { $nearest ->
    [none] «{ $value }» er ikke en gyldig verdi for «{ $key }».
   *[other] «{ $value }» er ikke en gyldig verdi for «{ $key }». Mente du «{ $nearest }»?
}
    .help = Gyldige verdier: { $known }.

unknown-country = { $nearest ->
    [none] «{ $value }» er ikke en landkode.
   *[other] «{ $value }» er ikke en landkode. Mente du «{ $nearest }»?
}
    .help = Skriv landet med to store bokstaver etter ISO 3166-1, for eksempel NO, DK eller US. I «stored_in» kan også EU og EEA (EØS) stå.

not-a-date = «{ $value }» er ikke skrevet som en dato.
    .help = Skriv år, måned og dag med bindestrek mellom: 2019-12-31.

impossible-date = Datoen «{ $value }» finnes ikke.
    .help = Kontroller måned og dag. Datoer skrives som år, måned og dag: 2019-12-31.

number-out-of-range = «{ $value }» er ikke et helt tall fra { $least } til { $most }.
    .help = Rett tallet i «{ $key }».

not-a-slug = «{ $value }» kan ikke brukes som «{ $key }».
    .help = Bruk bare små bokstaver (a–z), sifre og bindestrek, og begynn med en bokstav: «min-kode».

not-a-language-tag = «{ $value }» er ikke en språkkode.
    .help = Skriv for eksempel nb, da eller en.

not-a-message-id = «{ $value }» er ikke navnet på en tekst.
    .help = Bruk bokstavene a–z, sifre, bindestrek og understrek, eventuelt med punktum foran en egenskap: «overskrift.undertittel».

duplicate-id = To oppføringer har id «{ $value }», den første på linje { $line }.
    .help = Gi den ene en annen id.

heading-level = Overskriften er på nivå { $level }, men ingen nummerert overskrift på nivå { $above } står over den.
    .help = Sett inn en på nivå { $above } foran, gi overskriften et lavere tall som «level», eller skriv "numbered": false.

condition-form = En betingelse er enten «all», «any» eller «not» med andre betingelser, eller «fact» med «is» eller «blank».
    .help = For eksempel { "{" } "fact": "authorisation", "is": "general" { "}" } eller { "{" } "fact": "purposes", "blank": true { "}" }.

not-in-group = «{ $what }» kan ikke stå i en gruppe som gjentas for hver underdatabehandler.
    .help = Flytt det ut av gruppen. I gruppen kan det stå overskrifter uten id, avsnitt, lister, opplysninger og grupper.

annexes-place = «annexes» kan bare stå i malen «{ $id }», utenfor grupper og uten «when».
    .help = Fjern avsnittet, eller gi malen id-en «{ $id }».

columns-too-wide = Bredden på kolonnene er til sammen { $sum } prosent.
    .help = Til sammen kan de være høyst 100. Kolonner uten «width» deler resten.

module-alone = Modul 4 kan ikke velges sammen med en annen modul.
    .help = I modul 4 er databehandleren dataeksportør, i de andre er den importør. Lag to avtaler.

## Arbeidsområdet

newer-record = Dataene i vedlegget har format { $format }, som er nyere enn det denne versjonen av bilag kan lese. De er skrevet av versjon { $version }.
    .help = Installer den versjonen eller en nyere.

duplicate-file-id = Id «{ $value }» er allerede brukt i { $file }.
    .help = Gi den ene en annen id. Den bestemmer hva filene som lages, heter.

unknown-annex = { $nearest ->
    [none] Det finnes ikke noe vedlegg som heter «{ $value }».
   *[other] Det finnes ikke noe vedlegg som heter «{ $value }». Mente du «{ $nearest }»?
}
    .help = Vedleggene som finnes: { $known }.

words-file-name = Filnavnet { $file } viser ikke hvilket språk tekstene er på.
    .help = Gi filen navn etter språket, for eksempel nb.ftl.

## Pictures

# $path (string): the file
picture-not-png = { $path } er ikke en PNG-fil.
    .help = Lagre bildet som PNG.

picture-damaged = { $path } er skadet: Bildet kan ikke leses til slutten.
    .help = Lagre bildet som PNG på nytt.

# $most (number): megabytes
picture-file-too-large = { $path } er større enn { $most } MB.
    .help = Lagre bildet mindre: 1000 piksler i bredden er nok.

# $most (number): millions of pixels
picture-too-large = { $path } har flere enn { $most } millioner piksler.
    .help = Lagre bildet mindre: 1000 piksler i bredden er nok.

## Husstil (brand.json)

svg-damaged = { $path } er ikke en SVG-fil, eller den er skadet.
    .help = Lagre logoen som enkel SVG på nytt, eller som PNG.

# $what (string): text, picture, effect, style or entity
svg-has = { $what ->
    [text] { $path } inneholder tekst, som ser annerledes ut der skriften mangler.
    [picture] { $path } har et bilde i seg, og det blir ikke tegnet.
    [effect] { $path } har et filter eller en markør, og det blir ikke tegnet.
    [entity] { $path } deklarerer XML-entiteter, og de blir ikke lest.
   *[style] { $path } har et stilark som viser til annet enn fargeoverganger.
}
    .help = { $what ->
    [text] Gjør teksten om til konturer i tegneprogrammet, og lagre på nytt.
   *[other] Lagre logoen som enkel SVG med bare figurer, eller som PNG.
}

svg-too-complex = { $path } har for mange figurer til å bli tegnet i rimelig tid.
    .help = Forenkle logoen i tegneprogrammet, eller lagre den som PNG.

logo-kind = Logoen { $path } er verken en PNG-fil eller en SVG-fil.
    .help = Lagre logoen som SVG eller PNG, med .svg eller .png til slutt i navnet.

not-a-colour = «{ $value }» er ikke en farge.
    .help = Skriv et nummertegn og seks heksadesimale sifre: "#0b4f6c".

# $whole (number): the contrast ratio before the decimal mark; $hundredths (string): after it
# $nearest (string): the nearest darker colour that is enough
faint-colour = Fargen { $value } er for svak for tekst: Kontrasten er { $whole },{ $hundredths } til 1 på siden eller i tabeller.
    .help = WCAG 2.2 krever minst 4,5 til 1. Den nærmeste mørkere fargen som oppfyller kravet, er { $nearest }.

outer-path = «{ $value }» fører ut av arbeidsmappen.
    .help = Legg filen eller mappen i arbeidsmappen, og skriv stien derfra: "fonts/egen".

# $nearest (string): the nearest name, or none; $known (string): the families there are, or none
unknown-family = { $known ->
    [none] Det er ingen skriftfiler i mappen.
   *[other] { $nearest ->
        [none] Ingen skrift i mappen hører til familien «{ $value }».
       *[other] Ingen skrift i mappen hører til familien «{ $value }». Mente du «{ $nearest }»?
    }
}
    .help = { $known ->
    [none] Legg den normale og den fete skriften i mappen, som .ttf- eller .otf-filer.
   *[other] Disse finnes: { $known }.
}

# $weight (string): regular or bold
font-weight = Familien «{ $value }» har ingen { $weight ->
    [bold] fet
   *[regular] normal
} oppreist skrift i mappen.
    .help = Et vedlegg settes med normal og fet skrift. Legg begge filene i mappen.

font-damaged = { $path } er ikke en skriftfil, eller den er skadet.
    .help = Hent filen på nytt der skriften kommer fra.

# $most (number): megabytes
font-file-too-large = { $path } er større enn { $most } MB.
    .help = Bruk en skrift med færre skriftsystemer.

font-variable = { $path } er en variabel skrift, med alle vekter i én fil.
    .help = Bruk familiens statiske filer, én for hver vekt.

font-forbidden = Den som har laget { $path }, tillater ikke at skriften bygges inn i dokumenter.
    .help = Skaff en lisens og en fil for innbygging fra skriftens utgiver, eller velg en annen skrift.

too-many-fonts = Det er flere enn { $most } skriftfiler i { $path }.
    .help = La bare familiens filer ligge i mappen.

## Tabeller med avtaler

table-kind = { $path } er verken en CSV-fil eller en XLSX-fil.
    .help = Lagre tabellen som XLSX eller CSV, med .xlsx eller .csv til slutt i filnavnet.

# $most (number): megabytes
table-too-large = { $path } er større enn { $most } MB.
    .help = Kontroller at det er riktig fil. En tabell med hundre tusen avtaler er mindre; en større kan deles.

# $most (number): megabytes
table-unpacks = { $path } blir større enn { $most } MB når den pakkes ut.
    .help = Kontroller at det er riktig fil. Kopier tabellen alene til en ny arbeidsbok, eller lagre den som CSV.

# $most (number): columns
table-too-wide = { $path } har flere enn { $most } kolonner.
    .help = Behold bare kolonnene som avtaler har. «bilag schema agreement» viser alle.

table-damaged = { $path } er ikke en arbeidsbok, er skadet eller er beskyttet med passord.
    .help = Åpne den i regnearkprogrammet og lagre den på nytt som XLSX, uten passord.

table-encoding = Tegnene i { $path } kan ikke leses.
    .help = Lagre tabellen på nytt som «CSV UTF-8» eller som XLSX.

table-without-header = Det står ingenting i tabellen { $path }.
    .help = Skriv navnene på kolonnene i første rad, for eksempel «id» og «controller.name».

unknown-column = { $nearest ->
    [none] Kolonnen «{ $value }» er ukjent.
   *[other] Kolonnen «{ $value }» er ukjent. Mente du «{ $nearest }»?
}
    .help = Gi kolonnen navn etter feltet i avtalen som den inneholder, for eksempel «controller.name», eller slett den. «bilag schema agreement» viser alle feltene.

# $first (string): the letters of the first of them, as in spreadsheets
duplicate-column = Kolonnen «{ $value }» står to ganger, første gang som kolonne { $first }.
    .help = Slett den ene.

missing-column = Kolonnen «{ $key }» mangler.
    .help = Legg den til. Hver rad må ha sin egen verdi der.

# $column (string): its letters, as in spreadsheets
nameless-column = Det står en verdi i kolonne { $column }, som ikke har noe navn.
    .help = Gi kolonnen et navn i overskriftsraden, eller slett verdien.

# $found (number), $expected (number): cells
ragged-row = Raden har { $found } { $found ->
    [one] celle
   *[other] celler
}, men overskriftsraden har { $expected }.
    .help = Se etter et skilletegn som mangler eller er for mye. En verdi som inneholder skilletegnet, må stå i anførselstegn.

unclosed-quotes = Et anførselstegn som åpnes her, blir aldri lukket.
    .help = Sett et rett, dobbelt anførselstegn etter verdien.

missing-cell = «{ $column }» mangler.
    .help = Skriv en verdi i den kolonnen.

# $value (string): what the cell shows, such as #N/A
failed-cell = «{ $column }» viser feilen { $value }.
    .help = Rett formelen, eller skriv selve verdien.

uncalculated-cell = Formelen i «{ $column }» har ikke noe resultat i filen.
    .help = Åpne filen i regnearkprogrammet og lagre den, eller skriv selve verdien.

not-a-number = «{ $value }» i «{ $column }» er ikke et helt tall.
    .help = Skriv bare sifre.

not-a-boolean = «{ $value }» i «{ $column }» er verken true eller false.
    .help = Skriv true eller false.
