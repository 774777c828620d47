## Files

empty-file = Tiedosto on tyhjä.
    .help = Kirjoita sisältö tai hae esimerkki komennolla ”bilag init”.

file-too-large = Tiedosto on suurempi kuin { $most } Mt.
    .help = Tarkista, että tiedosto on oikea. Sadantuhannen alikäsittelijän rekisterikin on tätä pienempi.

not-an-object = Tiedosto ei ole yksi JSON-objekti.
    .help = Koko sisällön on oltava merkkien { "{" } ja { "}" } välissä.

## JSON

json-unexpected = ”{ $text }” ei voi olla tässä.
    .help = Etsi ylimääräinen merkki tai puuttuva lainausmerkki tästä tai juuri tätä ennen.

json-missing-comma = Tästä puuttuu pilkku.
    .help = Lisää pilkku kahden arvon tai avaimen väliin.

json-trailing-comma = Viimeisen arvon jäljessä on pilkku.
    .help = Poista pilkku.

json-missing-colon = Tästä puuttuu kaksoispiste.
    .help = Lisää kaksoispiste avaimen ja arvon väliin: "nimi": "arvo".

json-missing-value = Avaimella ei ole arvoa.
    .help = Kirjoita arvo kaksoispisteen jälkeen tai poista avain.

json-unquoted-key = Avain ”{ $text }” on ilman lainausmerkkejä.
    .help = Kirjoita sen ympärille suorat kaksinkertaiset lainausmerkit: "{ $text }".

json-single-quotes = Tässä on puolilainausmerkki.
    .help = Käytä suoria kaksinkertaisia lainausmerkkejä: "teksti".

json-comment = JSON-muodossa ei ole kommentteja.
    .help = Poista kommentti.

json-unclosed-text = Tekstistä puuttuu lopettava lainausmerkki.
    .help = Lisää tekstin jälkeen suora kaksinkertainen lainausmerkki. Tekstin on oltava yhdellä rivillä.

json-unclosed-bracket = Tässä avattua suljetta ei suljeta missään.
    .help = Lisää { $bracket } sisällön loppuun.

json-bad-escape = Kenoviiva ei voi olla tässä näin.
    .help = Kirjoita kaksi kenoviivaa, jos tarkoitat yhtä.

json-bad-number = ”{ $text }” ei ole JSON-muotoinen luku.
    .help = Käytä vain numeroita ja desimaalien edessä pistettä.

json-second-value = Tiedostossa on vielä sisältöä objektin sulkemisen jälkeen.
    .help = Poista se, mikä on viimeisen merkin { "}" } jälkeen, tai siirrä se objektin sisään.

json-too-deep = Sulkeita on liian monta sisäkkäin.
    .help = Tarkista, että tiedosto on oikea. Missään ohjelman lukemassa tiedostossa ei ole kuin muutama sisäkkäinen taso.

## Keys

unknown-key = { $nearest ->
    [none] Avain ”{ $key }” on tässä tuntematon.
   *[other] Avain ”{ $key }” on tässä tuntematon. Tarkoititko avainta ”{ $nearest }”?
}
    .help = Tässä sallitut avaimet: { $known }.

duplicate-key = Avain ”{ $key }” on kahdesti, ensimmäisen kerran rivillä { $line }.
    .help = Poista toinen.

missing-key = Avain ”{ $key }” puuttuu.
    .help = Lisää se tästä alkavaan objektiin.

## Values

wrong-type = { $expected ->
    [text] Avaimen ”{ $key }” arvon on oltava teksti
    [number] Avaimen ”{ $key }” arvon on oltava luku
    [boolean] Avaimen ”{ $key }” arvon on oltava true tai false
    [list] Avaimen ”{ $key }” arvon on oltava luettelo
   *[object] Avaimen ”{ $key }” arvon on oltava objekti
}, ei { $found ->
    [text] teksti
    [number] luku
    [boolean] true tai false
    [list] luettelo
   *[object] objekti
}.
    .help = { $expected ->
    [text] Kirjoita arvo lainausmerkkeihin: "arvo".
    [number] Kirjoita luku ilman lainausmerkkejä.
    [boolean] Kirjoita true tai false ilman lainausmerkkejä.
    [list] Kirjoita arvot merkkien [ ja ] väliin pilkuilla erotettuina.
   *[object] Kirjoita avaimet ja arvot merkkien { "{" } ja { "}" } väliin.
}

null-value = Avaimen ”{ $key }” arvo on null.
    .help = Jos arvo ei ole tiedossa, poista avain. Kenttä jää silloin liitteessä avoimeksi.

empty-text = Avaimen ”{ $key }” arvo on tyhjä teksti.
    .help = Kirjoita arvo tai poista avain. Puuttuvasta tiedosta tulee täytettävä kenttä.

control-character = Avaimen ”{ $key }” arvossa on näkymätön ohjausmerkki ({ $character }).
    .help = Poista merkki tai kirjoita teksti uudelleen. Arvossa ei voi olla sarkainta eikä rivinvaihtoa.

text-too-long = Avaimen ”{ $key }” arvo ylittää enimmäispituuden, joka on { $most } merkkiä.
    .help = Valitse lyhyempi nimi.

empty-list = Luettelo ”{ $key }” on tyhjä.
    .help = Kirjoita vähintään yksi arvo.

duplicate-value = ”{ $value }” on luettelossa ”{ $key }” kahdesti, ensimmäisen kerran rivillä { $line }.
    .help = Poista toinen.

unknown-code = { $nearest ->
    [none] ”{ $value }” ei ole avaimen ”{ $key }” kelvollinen arvo.
   *[other] ”{ $value }” ei ole avaimen ”{ $key }” kelvollinen arvo. Tarkoititko arvoa ”{ $nearest }”?
}
    .help = Kelvolliset arvot: { $known }.

unknown-country = { $nearest ->
    [none] ”{ $value }” ei ole maakoodi.
   *[other] ”{ $value }” ei ole maakoodi. Tarkoititko koodia ”{ $nearest }”?
}
    .help = Kirjoita maa kahdella isolla kirjaimella standardin ISO 3166-1 mukaan, esimerkiksi FI, NO tai US. Avaimessa ”stored_in” voi olla myös EU ja EEA (ETA).

not-a-date = ”{ $value }” ei ole päivämäärän muodossa.
    .help = Kirjoita vuosi, kuukausi ja päivä yhdysmerkein erotettuina: 2019-12-31.

impossible-date = Päivämäärää ”{ $value }” ei ole.
    .help = Tarkista kuukausi ja päivä. Päivämäärä kirjoitetaan järjestyksessä vuosi, kuukausi ja päivä: 2019-12-31.

number-out-of-range = ”{ $value }” ei ole kokonaisluku väliltä { $least }–{ $most }.
    .help = Korjaa avaimen ”{ $key }” luku.

not-a-slug = ”{ $value }” ei kelpaa avaimen ”{ $key }” arvoksi.
    .help = Käytä vain pieniä kirjaimia (a–z), numeroita ja yhdysmerkkejä ja aloita kirjaimella: ”oma-koodi”.

not-a-language-tag = ”{ $value }” ei ole kielikoodi.
    .help = Kirjoita esimerkiksi fi, nb tai en.

not-a-message-id = ”{ $value }” ei ole tekstin nimi.
    .help = Käytä kirjaimia a–z, numeroita, yhdysmerkkejä ja alaviivoja sekä tarvittaessa pistettä ominaisuuden edessä: ”otsikko.alaotsikko”.

duplicate-id = Kahdella kohdalla on sama id ”{ $value }”, ensimmäisellä rivillä { $line }.
    .help = Anna toiselle toinen id.

heading-level = Otsikko on tasolla { $level }, mutta sen yläpuolella ei ole numeroitua tason { $above } otsikkoa.
    .help = Lisää sitä ennen tason { $above } otsikko, anna otsikolle pienempi ”level” tai kirjoita "numbered": false.

condition-form = Ehto on joko ”all”, ”any” tai ”not” ja muita ehtoja taikka ”fact” ja sen kanssa ”is” tai ”blank”.
    .help = Esimerkiksi { "{" } "fact": "authorisation", "is": "general" { "}" } tai { "{" } "fact": "purposes", "blank": true { "}" }.

not-in-group = ”{ $what }” ei voi olla ryhmässä, joka toistetaan kunkin alikäsittelijän kohdalla.
    .help = Siirrä se pois ryhmästä. Ryhmässä voi olla otsikoita ilman tunnusta, kappaleita, luetteloita, tietoja ja ryhmiä.

annexes-place = ”annexes” voi olla vain mallissa ”{ $id }”, ryhmien ulkopuolella ja ilman ”when”-ehtoa.
    .help = Poista osio tai anna mallille tunnus ”{ $id }”.

columns-too-wide = Sarakkeiden leveys on yhteensä { $sum } prosenttia.
    .help = Yhteensä se voi olla enintään 100. Sarakkeet, joilla ei ole ”width”-arvoa, jakavat loput.

module-alone = Moduulia 4 ei voi valita yhdessä toisen moduulin kanssa.
    .help = Moduulissa 4 henkilötietojen käsittelijä on tietojen viejä, muissa tietojen tuoja. Tee kaksi sopimusta.

## The workspace

newer-record = Liitteen tietojen muoto on { $format }. Se on uudempi kuin mitä tämä bilag-versio osaa lukea. Tiedot on kirjoittanut versio { $version }.
    .help = Asenna kyseinen versio tai uudempi.

duplicate-file-id = Id ”{ $value }” on jo käytössä tiedostossa { $file }.
    .help = Anna toiselle toinen id. Se määrää laadittavien tiedostojen nimet.

unknown-annex = { $nearest ->
    [none] Liitettä ”{ $value }” ei ole.
   *[other] Liitettä ”{ $value }” ei ole. Tarkoititko liitettä ”{ $nearest }”?
}
    .help = Käytettävissä olevat liitteet: { $known }.

words-file-name = Tiedostonimestä { $file } ei ilmene, millä kielellä tekstit ovat.
    .help = Nimeä tiedosto kielen mukaan, esimerkiksi fi.ftl.

## Pictures

# $path (string): the file
picture-not-png = { $path } ei ole PNG-tiedosto.
    .help = Tallenna kuva PNG-muodossa.

picture-damaged = { $path } on vioittunut: kuvaa ei voi lukea loppuun.
    .help = Tallenna kuva uudelleen PNG-muodossa.

# $most (number): megabytes
picture-file-too-large = { $path } on suurempi kuin { $most } Mt.
    .help = Tallenna kuva pienempänä: 1000 kuvapisteen leveys riittää.

# $most (number): millions of pixels
picture-too-large = Kuvassa { $path } on liikaa kuvapisteitä. Raja on { $most } miljoonaa.
    .help = Tallenna kuva pienempänä: 1000 kuvapisteen leveys riittää.

## Yritysilme (brand.json)

svg-damaged = { $path } ei ole SVG-tiedosto tai se on vioittunut.
    .help = Tallenna logo uudelleen tavallisena SVG-tiedostona tai PNG-tiedostona.

# $what (string): text, picture, effect, style or entity
svg-has = { $what ->
    [text] Tiedostossa { $path } on tekstiä, joka näyttää erilaiselta, jos sen fontti puuttuu.
    [picture] Tiedostossa { $path } on upotettu kuva, jota ei piirretä.
    [effect] Tiedostossa { $path } on suodatin tai merkki, jota ei piirretä.
    [entity] Tiedosto { $path } määrittelee XML-entiteettejä, joita ei lueta.
   *[style] Tiedostossa { $path } on tyylisivu, joka viittaa muuhun kuin liukuväreihin.
}
    .help = { $what ->
    [text] Muunna teksti piirto-ohjelmassa ääriviivoiksi ja tallenna uudelleen.
   *[other] Tallenna logo tavallisena SVG-tiedostona, jossa on vain kuvioita, tai PNG-tiedostona.
}

svg-too-complex = Tiedostossa { $path } on liian monta kuviota, jotta sen voisi piirtää kohtuullisessa ajassa.
    .help = Yksinkertaista logoa piirto-ohjelmassa tai tallenna se PNG-tiedostona.

logo-kind = Logo { $path } ei ole PNG- eikä SVG-tiedosto.
    .help = Tallenna logo SVG- tai PNG-tiedostona, jonka nimi päättyy .svg tai .png.

not-a-colour = ”{ $value }” ei ole väri.
    .help = Kirjoita ristikkomerkki ja kuusi heksadesimaalinumeroa: "#0b4f6c".

# $whole (number): the contrast ratio before the decimal mark; $hundredths (string): after it
# $nearest (string): the nearest darker colour that is enough
faint-colour = Väri { $value } on liian vaalea tekstille: kontrasti sivulla tai taulukoissa on { $whole },{ $hundredths }:1.
    .help = WCAG 2.2 edellyttää vähintään suhdetta 4,5:1. Lähin tummempi väri, joka täyttää vaatimuksen, on { $nearest }.

outer-path = ”{ $value }” johtaa työkansion ulkopuolelle.
    .help = Siirrä tiedosto tai kansio työkansioon ja kirjoita polku sieltä lähtien: "fonts/oma".

# $nearest (string): the nearest name, or none; $known (string): the families there are, or none
unknown-family = { $known ->
    [none] Kansiossa ei ole fonttitiedostoja.
   *[other] { $nearest ->
        [none] Mikään kansion fontti ei kuulu perheeseen ”{ $value }”.
       *[other] Mikään kansion fontti ei kuulu perheeseen ”{ $value }”. Tarkoititko ”{ $nearest }”?
    }
}
    .help = { $known ->
    [none] Lisää kansioon normaali ja lihavoitu fontti .ttf- tai .otf-tiedostoina.
   *[other] Saatavilla ovat: { $known }.
}

# $weight (string): regular or bold
font-weight = Perheellä ”{ $value }” ei ole kansiossa { $weight ->
    [bold] lihavoitua
   *[regular] normaalia
} pystyfonttia.
    .help = Liite ladotaan normaalilla ja lihavoidulla fontilla. Lisää molemmat tiedostot kansioon.

font-damaged = { $path } ei ole fonttitiedosto tai se on vioittunut.
    .help = Hae tiedosto uudelleen sieltä, mistä fontti on peräisin.

# $most (number): megabytes
font-file-too-large = { $path } on suurempi kuin { $most } Mt.
    .help = Käytä fonttia, jossa on vähemmän kirjoitusjärjestelmiä.

font-variable = { $path } on muuttuva fontti, jossa kaikki vahvuudet ovat yhdessä tiedostossa.
    .help = Käytä perheen kiinteitä tiedostoja, yhtä kullekin vahvuudelle.

font-forbidden = Fontin { $path } julkaisija ei salli fontin upottamista asiakirjoihin.
    .help = Hanki julkaisijalta upotuslisenssi ja siihen kuuluva tiedosto tai valitse toinen fontti.

too-many-fonts = Kansiossa { $path } on yli { $most } fonttitiedostoa.
    .help = Jätä kansioon vain perheen tiedostot.

## Sopimustaulukot

table-kind = { $path } ei ole CSV- eikä XLSX-tiedosto.
    .help = Tallenna taulukko XLSX- tai CSV-muodossa niin, että tiedostonimen lopussa on .xlsx tai .csv.

# $most (number): megabytes
table-too-large = { $path } on suurempi kuin { $most } Mt.
    .help = Tarkista, että tiedosto on oikea. Sadantuhannen sopimuksen taulukko on tätä pienempi; suuremman voi jakaa osiin.

# $most (number): megabytes
table-unpacks = { $path } on purettuna suurempi kuin { $most } Mt.
    .help = Tarkista, että tiedosto on oikea. Kopioi pelkkä taulukko uuteen työkirjaan tai tallenna se CSV-muodossa.

# $most (number): columns
table-too-wide = Tiedostossa { $path } on yli { $most } saraketta.
    .help = Jätä vain sarakkeet, joita sopimuksilla on. ”bilag schema agreement” näyttää ne kaikki.

table-damaged = { $path } ei ole työkirja, on vioittunut tai on suojattu salasanalla.
    .help = Avaa se taulukkolaskentaohjelmassa ja tallenna uudelleen XLSX-muodossa ilman salasanaa.

table-encoding = Tiedoston { $path } merkkejä ei voi lukea.
    .help = Tallenna taulukko uudelleen muodossa ”CSV UTF-8” tai XLSX.

table-without-header = Taulukossa { $path } ei ole mitään.
    .help = Kirjoita ensimmäiselle riville sarakkeiden nimet, esimerkiksi ”id” ja ”controller.name”.

unknown-column = { $nearest ->
    [none] Sarake ”{ $value }” on tuntematon.
   *[other] Sarake ”{ $value }” on tuntematon. Tarkoititko saraketta ”{ $nearest }”?
}
    .help = Nimeä sarake sen sopimuksen kentän mukaan, jonka se sisältää, esimerkiksi ”controller.name”, tai poista se. ”bilag schema agreement” näyttää kaikki kentät.

# $first (string): the letters of the first of them, as in spreadsheets
duplicate-column = Sarake ”{ $value }” on kahdesti, ensimmäisen kerran sarakkeena { $first }.
    .help = Poista toinen.

missing-column = Sarake ”{ $key }” puuttuu.
    .help = Lisää se. Jokaisella rivillä on oltava siinä oma arvonsa.

# $column (string): its letters, as in spreadsheets
nameless-column = Sarakkeessa { $column } on arvo, mutta sarakkeella ei ole nimeä.
    .help = Anna sarakkeelle nimi otsikkorivillä tai poista arvo.

# $found (number), $expected (number): cells
ragged-row = Rivillä on { $found } { $found ->
    [one] solu
   *[other] solua
}, mutta otsikkorivillä { $expected }.
    .help = Etsi puuttuvaa tai ylimääräistä erotinta. Arvon, joka sisältää erottimen, on oltava lainausmerkeissä.

unclosed-quotes = Tästä alkavaa lainausta ei päätetä.
    .help = Lisää suora kaksinkertainen lainausmerkki arvon jälkeen.

missing-cell = ”{ $column }” puuttuu.
    .help = Kirjoita arvo kyseiseen sarakkeeseen.

# $value (string): what the cell shows, such as #N/A
failed-cell = Sarakkeessa ”{ $column }” on virhe { $value }.
    .help = Korjaa kaava tai kirjoita itse arvo.

uncalculated-cell = Sarakkeen ”{ $column }” kaavan tulos puuttuu tiedostosta.
    .help = Avaa tiedosto taulukkolaskentaohjelmassa ja tallenna se, tai kirjoita itse arvo.

not-a-number = Sarakkeen ”{ $column }” arvo ”{ $value }” ei ole kokonaisluku.
    .help = Kirjoita vain numeroita.

not-a-boolean = Sarakkeen ”{ $column }” arvo ”{ $value }” ei ole true eikä false.
    .help = Kirjoita true tai false.
