## Filer

empty-file = Fila er tom.
    .help = Skriv innhaldet, eller hent eit døme med «bilag init».

file-too-large = Fila er større enn { $most } MB.
    .help = Kontroller at det er rett fil. Eit register med hundre tusen underdatabehandlarar er mindre enn dette.

not-an-object = Fila er ikkje eitt JSON-objekt.
    .help = Heile innhaldet skal stå mellom { "{" } og { "}" }.

## JSON

json-unexpected = «{ $text }» kan ikkje stå her.
    .help = Sjå etter eit teikn for mykje, eller eit hermeteikn som manglar, her eller rett framfor.

json-missing-comma = Her manglar det eit komma.
    .help = Set komma mellom to verdiar eller nøklar.

json-trailing-comma = Det står eit komma etter den siste verdien.
    .help = Slett kommaet.

json-missing-colon = Her manglar det eit kolon.
    .help = Set kolon mellom nøkkelen og verdien: "namn": "verdi".

json-missing-value = Nøkkelen har ingen verdi.
    .help = Skriv ein verdi etter kolonet, eller slett nøkkelen.

json-unquoted-key = Nøkkelen «{ $text }» står utan hermeteikn.
    .help = Skriv rette, doble hermeteikn rundt han: "{ $text }".

json-single-quotes = Her står det eit enkelt hermeteikn.
    .help = Bruk rette, doble hermeteikn: "tekst".

json-comment = JSON har ikkje kommentarar.
    .help = Slett kommentaren.

json-unclosed-text = Teksten manglar eit avsluttande hermeteikn.
    .help = Set eit rett, dobbelt hermeteikn etter teksten. Teksten må stå på éi linje.

json-unclosed-bracket = Parentesen som opnar her, blir aldri lukka.
    .help = Set inn { $bracket } der innhaldet sluttar.

json-bad-escape = Ein omvend skråstrek kan ikkje stå slik.
    .help = Skriv to omvende skråstrekar for å få éin.

json-bad-number = «{ $text }» er ikkje skrive som eit tal i JSON.
    .help = Skriv berre siffer, med punktum framfor desimalane.

json-second-value = Det står meir i fila etter at objektet er lukka.
    .help = Slett det som står etter den siste { "}" }, eller flytt det inn i objektet.

json-too-deep = Parentesane er nøsta for djupt.
    .help = Kontroller at det er rett fil. Ingen av filene som programmet les, er nøsta meir enn nokre få nivå.

## Nøklar

unknown-key = { $nearest ->
    [none] Nøkkelen «{ $key }» er ukjend her.
   *[other] Nøkkelen «{ $key }» er ukjend her. Meinte du «{ $nearest }»?
}
    .help = Nøklane som kan stå her: { $known }.

duplicate-key = Nøkkelen «{ $key }» står to gonger, første gongen på linje { $line }.
    .help = Slett den eine.

missing-key = Nøkkelen «{ $key }» manglar.
    .help = Legg han til i objektet som byrjar her.

## Verdiar

wrong-type = { $expected ->
    [text] «{ $key }» skal vere ein tekst
    [number] «{ $key }» skal vere eit tal
    [boolean] «{ $key }» skal vere true eller false
    [list] «{ $key }» skal vere ei liste
   *[object] «{ $key }» skal vere eit objekt
}, ikkje { $found ->
    [text] ein tekst
    [number] eit tal
    [boolean] true eller false
    [list] ei liste
   *[object] eit objekt
}.
    .help = { $expected ->
    [text] Skriv verdien i hermeteikn: "verdi".
    [number] Skriv talet utan hermeteikn.
    [boolean] Skriv true eller false utan hermeteikn.
    [list] Skriv verdiane mellom [ og ], med komma mellom.
   *[object] Skriv nøklar og verdiar mellom { "{" } og { "}" }.
}

null-value = «{ $key }» har verdien null.
    .help = Slett nøkkelen dersom verdien er ukjend. Då blir feltet ståande ope i vedlegget.

empty-text = «{ $key }» er ein tom tekst.
    .help = Skriv ein verdi, eller slett nøkkelen. Ei opplysning som manglar, blir eit felt til utfylling.

control-character = «{ $key }» inneheld eit usynleg styreteikn ({ $character }).
    .help = Slett teiknet, eller skriv teksten på nytt. Tabulator og linjeskift kan ikkje brukast i ein verdi.

text-too-long = «{ $key }» er lengre enn { $most } teikn.
    .help = Vel eit kortare namn.

empty-list = Lista «{ $key }» er tom.
    .help = Skriv minst éin verdi.

duplicate-value = «{ $value }» står to gonger i lista «{ $key }», første gongen på linje { $line }.
    .help = Slett den eine.

unknown-code = { $nearest ->
    [none] «{ $value }» er ikkje ein gyldig verdi for «{ $key }».
   *[other] «{ $value }» er ikkje ein gyldig verdi for «{ $key }». Meinte du «{ $nearest }»?
}
    .help = Gyldige verdiar: { $known }.

unknown-country = { $nearest ->
    [none] «{ $value }» er ikkje ein landkode.
   *[other] «{ $value }» er ikkje ein landkode. Meinte du «{ $nearest }»?
}
    .help = Skriv landet med to store bokstavar etter ISO 3166-1, til dømes NO, DK eller US. I «stored_in» kan òg EU og EEA (EØS) stå.

not-a-date = «{ $value }» er ikkje skrive som ein dato.
    .help = Skriv år, månad og dag med bindestrek mellom: 2019-12-31.

impossible-date = Datoen «{ $value }» finst ikkje.
    .help = Kontroller månad og dag. Datoar skal skrivast som år, månad og dag: 2019-12-31.

number-out-of-range = «{ $value }» er ikkje eit heilt tal frå { $least } til { $most }.
    .help = Rett talet i «{ $key }».

not-a-slug = «{ $value }» kan ikkje brukast som «{ $key }».
    .help = Bruk berre små bokstavar (a–z), siffer og bindestrek, og start med ein bokstav: «min-kode».

not-a-language-tag = «{ $value }» er ikkje ein språkkode.
    .help = Skriv til dømes nn, da eller en.

not-a-message-id = «{ $value }» er ikkje namnet på ein tekst.
    .help = Bruk bokstavane a–z, siffer, bindestrek og understrek, eventuelt med punktum framfor ein eigenskap: «overskrift.undertittel».

duplicate-id = To oppføringar har id «{ $value }», den første på linje { $line }.
    .help = Gi den eine ein annan id.

heading-level = Overskrifta er på nivå { $level }, men det står inga nummerert overskrift på nivå { $above } over.
    .help = Set inn ei på nivå { $above } framfor, gi overskrifta eit lågare tal som «level», eller skriv "numbered": false.

condition-form = Eit vilkår er anten «all», «any» eller «not» med andre vilkår, eller «fact» med «is» eller «blank».
    .help = Til dømes { "{" } "fact": "authorisation", "is": "general" { "}" } eller { "{" } "fact": "purposes", "blank": true { "}" }.

not-in-group = «{ $what }» kan ikkje stå i ei gruppe som kjem att for kvar underdatabehandlar.
    .help = Flytt det ut av gruppa. I gruppa kan det stå overskrifter utan id, avsnitt, lister, opplysningar og grupper.

annexes-place = «annexes» kan berre stå i malen «{ $id }», utanfor grupper og utan «when».
    .help = Fjern avsnittet, eller gi malen id-en «{ $id }».

columns-too-wide = Breidda på kolonnane er til saman { $sum } prosent.
    .help = Til saman kan dei vere høgst 100. Kolonnar utan «width» deler resten.

module-alone = Modul 4 kan ikkje veljast saman med ein annan modul.
    .help = I modul 4 er databehandlaren dataeksportør, i dei andre er han importør. Lag to avtalar.

## Arbeidsområdet

newer-record = Dataa i vedlegget har format { $format }, som er nyare enn det denne versjonen av bilag kan lese. Dei er skrivne av versjon { $version }.
    .help = Installer den versjonen eller ein nyare.

duplicate-file-id = Id «{ $value }» er alt brukt i { $file }.
    .help = Gi den eine ein annan id. Id-en avgjer kva filene som blir laga, skal heite.

unknown-annex = { $nearest ->
    [none] Det finst ikkje noko vedlegg som heiter «{ $value }».
   *[other] Det finst ikkje noko vedlegg som heiter «{ $value }». Meinte du «{ $nearest }»?
}
    .help = Vedlegga som finst: { $known }.

words-file-name = Filnamnet { $file } viser ikkje kva språk tekstane er på.
    .help = Gi fila namn etter språket, til dømes nn.ftl.

## Bilete

# $path (string): fila
picture-not-png = { $path } er ikkje ei PNG-fil.
    .help = Lagre biletet som PNG.

picture-damaged = { $path } er skadd: Biletet kan ikkje lesast til slutten.
    .help = Lagre biletet som PNG på nytt.

# $most (number): megabyte
picture-file-too-large = { $path } er større enn { $most } MB.
    .help = Lagre biletet mindre: 1000 pikslar i breidda er nok.

# $most (number): millionar pikslar
picture-too-large = { $path } har fleire enn { $most } millionar pikslar.
    .help = Lagre biletet mindre: 1000 pikslar i breidda er nok.

## Husstil (brand.json)

svg-damaged = { $path } er ikkje ei SVG-fil, eller ho er skadd.
    .help = Lagre logoen som enkel SVG på nytt, eller som PNG.

# $what (string): text, picture, effect, style or entity
svg-has = { $what ->
    [text] { $path } inneheld tekst, som ser annleis ut der skrifta manglar.
    [picture] { $path } har eit bilete i seg, og det blir ikkje teikna.
    [effect] { $path } har eit filter eller ein markør, og det blir ikkje teikna.
    [entity] { $path } deklarerer XML-entitetar, og dei blir ikkje lesne.
   *[style] { $path } har eit stilark som viser til anna enn fargeovergangar.
}
    .help = { $what ->
    [text] Gjer teksten om til konturar i teikneprogrammet, og lagre på nytt.
   *[other] Lagre logoen som enkel SVG med berre figurar, eller som PNG.
}

svg-too-complex = { $path } har for mange figurar til å bli teikna i rimeleg tid.
    .help = Forenkle logoen i teikneprogrammet, eller lagre han som PNG.

logo-kind = Logoen { $path } er verken ei PNG-fil eller ei SVG-fil.
    .help = Lagre logoen som SVG eller PNG, med .svg eller .png til slutt i namnet.

not-a-colour = «{ $value }» er ikkje ein farge.
    .help = Skriv eit nummerteikn og seks heksadesimale siffer: "#0b4f6c".

# $whole (number): the contrast ratio before the decimal mark; $hundredths (string): after it
# $nearest (string): the nearest darker colour that is enough
faint-colour = Fargen { $value } er for svak for tekst: Kontrasten er { $whole },{ $hundredths } til 1 på sida eller i tabellar.
    .help = WCAG 2.2 krev minst 4,5 til 1. Den næraste mørkare fargen som oppfyller kravet, er { $nearest }.

outer-path = «{ $value }» fører ut av arbeidsmappa.
    .help = Legg fila eller mappa i arbeidsmappa, og skriv stien derifrå: "fonts/eigen".

# $nearest (string): the nearest name, or none; $known (string): the families there are, or none
unknown-family = { $known ->
    [none] Det er ingen skriftfiler i mappa.
   *[other] { $nearest ->
        [none] Inga skrift i mappa høyrer til familien «{ $value }».
       *[other] Inga skrift i mappa høyrer til familien «{ $value }». Meinte du «{ $nearest }»?
    }
}
    .help = { $known ->
    [none] Legg den normale og den feite skrifta i mappa, som .ttf- eller .otf-filer.
   *[other] Desse finst: { $known }.
}

# $weight (string): regular or bold
font-weight = Familien «{ $value }» har inga { $weight ->
    [bold] feit
   *[regular] normal
} oppreist skrift i mappa.
    .help = Eit vedlegg blir sett med normal og feit skrift. Legg begge filene i mappa.

font-damaged = { $path } er ikkje ei skriftfil, eller ho er skadd.
    .help = Hent fila på nytt der skrifta kjem frå.

# $most (number): megabytes
font-file-too-large = { $path } er større enn { $most } MB.
    .help = Bruk ei skrift med færre skriftsystem.

font-variable = { $path } er ei variabel skrift, med alle vekter i éi fil.
    .help = Bruk dei statiske filene til familien, éi for kvar vekt.

font-forbidden = Den som har laga { $path }, tillèt ikkje at skrifta blir bygd inn i dokument.
    .help = Skaff ein lisens og ei fil for innbygging frå utgivaren av skrifta, eller vel ei anna skrift.

too-many-fonts = Det er fleire enn { $most } skriftfiler i { $path }.
    .help = La berre filene til familien liggje i mappa.

## Tabellar med avtalar

table-kind = { $path } er verken ei CSV-fil eller ei XLSX-fil.
    .help = Lagre tabellen som XLSX eller CSV, med .xlsx eller .csv til slutt i filnamnet.

# $most (number): megabyte
table-too-large = { $path } er større enn { $most } MB.
    .help = Kontroller at det er rett fil. Ein tabell med hundre tusen avtalar er mindre; ein større kan delast.

# $most (number): megabyte
table-unpacks = { $path } blir større enn { $most } MB når fila blir pakka ut.
    .help = Kontroller at det er rett fil. Kopier tabellen åleine til ei ny arbeidsbok, eller lagre han som CSV.

# $most (number): kolonnar
table-too-wide = { $path } har fleire enn { $most } kolonnar.
    .help = Behald berre kolonnane som avtalar har. «bilag schema agreement» viser alle.

table-damaged = { $path } er ikkje ei arbeidsbok, er skadd eller er verna med passord.
    .help = Opne fila i reknearkprogrammet og lagre henne på nytt som XLSX, utan passord.

table-encoding = Teikna i { $path } kan ikkje lesast.
    .help = Lagre tabellen på nytt som «CSV UTF-8» eller som XLSX.

table-without-header = Det står ingenting i tabellen { $path }.
    .help = Skriv namna på kolonnane i første rad, til dømes «id» og «controller.name».

unknown-column = { $nearest ->
    [none] Kolonnen «{ $value }» er ukjend.
   *[other] Kolonnen «{ $value }» er ukjend. Meinte du «{ $nearest }»?
}
    .help = Gi kolonnen namn etter feltet i avtalen som han inneheld, til dømes «controller.name», eller slett han. «bilag schema agreement» viser alle felta.

# $first (string): bokstavane til den første av dei, som i rekneark
duplicate-column = Kolonnen «{ $value }» står to gonger, første gongen som kolonne { $first }.
    .help = Slett den eine.

missing-column = Kolonnen «{ $key }» manglar.
    .help = Legg han til. Kvar rad må ha sin eigen verdi der.

# $column (string): bokstavane til kolonnen, som i rekneark
nameless-column = Det står ein verdi i kolonne { $column }, som ikkje har noko namn.
    .help = Gi kolonnen eit namn i overskriftsrada, eller slett verdien.

# $found (number), $expected (number): celler
ragged-row = Rada har { $found } { $found ->
    [one] celle
   *[other] celler
}, men overskriftsrada har { $expected }.
    .help = Sjå etter eit skiljeteikn som manglar eller er for mykje. Ein verdi som inneheld skiljeteiknet, må stå i hermeteikn.

unclosed-quotes = Eit hermeteikn som blir opna her, blir aldri lukka.
    .help = Set eit rett, dobbelt hermeteikn etter verdien.

missing-cell = «{ $column }» manglar.
    .help = Skriv ein verdi i den kolonnen.

# $value (string): det cella viser, til dømes #N/A
failed-cell = «{ $column }» viser feilen { $value }.
    .help = Rett formelen, eller skriv sjølve verdien.

uncalculated-cell = Formelen i «{ $column }» har ikkje noko resultat i fila.
    .help = Opne fila i reknearkprogrammet og lagre henne, eller skriv sjølve verdien.

not-a-number = «{ $value }» i «{ $column }» er ikkje eit heilt tal.
    .help = Skriv berre siffer.

not-a-boolean = «{ $value }» i «{ $column }» er verken true eller false.
    .help = Skriv true eller false.
