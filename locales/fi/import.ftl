## Mikä pysäyttää tuonnin

import-kind = Luetteloita ei voi tuoda tiedostosta { $path }, koska sen tiedostomuotoa ei tueta.
    .help = Luettelo voi olla Word- (.docx), Excel- (.xlsx, .xls) tai OpenDocument-tiedostossa (.ods), CSV-tiedostossa tai sarkaimilla erotettuna tekstinä, HTML- tai Markdown-tiedostossa tai bilag-ohjelmalla laaditussa liitteessä. Tallenna luettelo johonkin näistä muodoista.
import-pdf = { $path } on PDF-tiedosto, jota ei ole laadittu bilag-ohjelmalla, eikä siitä voi lukea taulukoita.
    .help = Kopioi taulukko PDF-tiedostosta ja tallenna se tekstinä, tai muunna PDF-tiedosto Word-muotoon. Tuo sitten uusi tiedosto.
import-damaged = { $path } on vioittunut tai ei ole nimensä mukainen tiedosto.
    .help = Avaa tiedosto ohjelmassa, jolla se on tehty, ja tallenna se uudelleen.
import-too-large = { $path } on suurempi kuin { $most } Mt.
    .help = Tallenna pelkkä luettelo omaan tiedostoonsa.
import-too-complex = Tiedostossa { $path } on liikaa sisäkkäisiä tai toistuvia osia, eikä sitä voi lukea.
    .help = Kopioi luettelo uuteen tiedostoon ja tuo se.
import-unpacks = { $path } purkautuu yli { $most } megatavun kokoiseksi.
    .help = Tallenna pelkkä luettelo omaan tiedostoonsa.
import-too-many-cells = Tiedoston { $path } taulukoissa on yli { $most } solua.
    .help = Tallenna pelkkä luettelo omaan tiedostoonsa.
import-encrypted = { $path } on suojattu salasanalla.
    .help = Tallenna tiedosto ilman salasanaa ja tuo se sitten.
import-encoding = { $path } ei ole tekstiä tunnetussa merkistökoodauksessa.
    .help = Tallenna tiedosto UTF-8-muodossa.
import-no-table = Tiedostossa { $path } ei ole taulukkoa.
    .help = Luettelon on oltava taulukko, jossa kullakin alikäsittelijällä on oma rivinsä. Jos se on liitetty tekstinä, sarakkeiden välissä on oltava sarkain, puolipiste tai pilkku.
import-no-list = Missään tiedoston { $path } taulukossa ei ole otsikkoriviä, josta näkyisi alikäsittelijöiden sarake. Suurin taulukko alkaa näin: { $headers }
    .help = Ilmoita, missä sarakkeessa nimet ovat: --map "Otsikko=name". Komento ”bilag import --help” näyttää, mitä muuta sarakkeessa voi olla.
import-no-rows = Tiedoston { $path } luettelossa on otsikkorivi, mutta sen alla ei ole rivejä.
    .help = Tarkista, että tiedosto on oikea, tai valitse toinen taulukko valitsimella --table.
import-too-wide = Tiedoston { $path } luettelossa on yli { $most } saraketta.
    .help = Poista sarakkeet, jotka eivät kuulu luetteloon.
import-too-long = Tiedoston { $path } luettelossa on yli { $most } merkintää.
    .help = Tarkista, että tiedosto on oikea, tai jaa se osiin.
import-table-option = Taulukkoa { $value } ei ole tiedostossa { $path }. Siinä on { $count ->
    [one] yksi taulukko.
   *[other] { $count } taulukkoa.
}
    .help = Taulukot lasketaan ykkösestä alkaen tiedoston järjestyksessä.
import-map-header = { $nearest ->
    [none] Luettelossa ei ole saraketta ”{ $value }”.
   *[other] Luettelossa ei ole saraketta ”{ $value }”. Tarkoititko saraketta ”{ $nearest }”?
}
    .help = Kirjoita sarakkeen otsikko niin kuin se on luettelossa ja sen perään ”={ $field }”.
import-map-field = { $nearest ->
    [none] Sarakkeessa ei voi olla tietoa ”{ $value }”.
   *[other] Sarakkeessa ei voi olla tietoa ”{ $value }”. Tarkoititko tietoa ”{ $nearest }”?
}
    .help = Sarakkeessa voi olla: { $known }.
import-map-option = ”{ $value }” ei kerro, mitä sarakkeessa on.
    .help = Kirjoita sarakkeen otsikko, yhtäläisyysmerkki ja tieto: --map "Maa=countries".
import-owner-option = Tietoa ”{ $value }” ei voi asettaa: kansiossa on jo rekisteri, jolla on oma tuote ja käsittelijä.
    .help = Muuta niitä tiedostossa register.json.
import-locale-option = Otsikoista ei näy, millä kielellä luettelo on.
    .help = Ilmoita kieli valitsimella --locale. Se voi olla jokin näistä: { $likely }.
import-ambiguous-date = Sarakkeessa ”{ $header }” on ”{ $value }”, josta päivää ja kuukautta ei voi erottaa toisistaan.
    .help = Ilmoita lukujen järjestys: --date-order dmy (päivä, kuukausi, vuosi), mdy tai ymd.

## Mitä tuonti raportoi

import-decoded = Tekstin merkistökoodaus oli { $encoding }, ja teksti muunnettiin UTF-8-muotoon
import-open-quotes = Lainausmerkki alkaa mutta ei pääty; se säilytettiin sellaisenaan
import-tracked-changes = { $count ->
    [one] Yksi jäljitetty muutos katsottiin hyväksytyksi
   *[other] { $count } jäljitettyä muutosta katsottiin hyväksytyiksi
}
import-struck = { $count ->
    [one] Yhdessä kohdassa yliviivattu teksti luettiin tavallisena tekstinä
   *[other] { $count } kohdassa yliviivattu teksti luettiin tavallisena tekstinä
}
import-unread = { $count ->
    [one] Yhtä kohdetta ei luettu, esimerkiksi upotettua tiedostoa
   *[other] { $count } kohdetta ei luettu, esimerkiksi upotettuja tiedostoja
}
import-hidden-sheet = Piilotettu taulukkosivu jätettiin pois: ”{ $value }”
import-lines-joined = Liitetyn solun rivit yhdistettiin yhdeksi riviksi
import-failed-cell = Solun kaavalla ei ole tulosta (”{ $value }”)
import-table = { $count ->
    [one] Luettelo on tiedoston ainoa taulukko; otsikkorivin alla on { $rows ->
        [one] yksi rivi
       *[other] { $rows } riviä
    }
   *[other] Luettelo on taulukko { $number }/{ $count }; otsikkorivin alla on { $rows ->
        [one] yksi rivi
       *[other] { $rows } riviä
    } (toisen voi valita valitsimella --table)
}
import-tables-joined = Taulukko { $number } jatkaa taulukkoa { $first }, ja ne yhdistettiin
import-table-left = Taulukko { $number } jätettiin pois{ $name ->
    [none] {""}
   *[other] {" "}(”{ $name }”)
}: { $headers }
    .help = ”--table { $tables }” ottaa sen mukaan luetteloon.
import-no-column = Saraketta ei löytynyt kohdalle ”{ $field }”; ilmoita se valitsimella --map "Otsikko={ $field }"
import-bare-entry = Merkinnässä ”{ $value }” on vain nimi, joten se voi olla otsikko (vahvistettava)
import-torn = Saman merkinnän toisella rivillä on ”{ $value }” (vahvistettava)
import-struck-cell = ”{ $value }” on yliviivattu tai piilotettu (vahvistettava)
import-locale = Otsikoiden kieli: { $locale }
import-no-product = Tuotetta ei ole ilmoitettu; liitteissä lukee ”{ $product }”
    .help = Ilmoita se valitsimella --product tai rekisterissä.
import-column = Sarake: { $field }
import-column-guessed = Sarake, luultavasti: { $field }
import-column-kept = Sarake säilytettiin muistiinpanoina
import-header-again = Otsikkorivi toistuu ja jätettiin pois
import-rows-joined = Jatkaa rivin { $above } merkintää ja yhdistettiin siihen
import-merged = Yhdistetyt solut: soluun lisättiin ”{ $value }”
import-left-over = Ei ole merkintä, joten se ei ole rekisterissä: ”{ $value }”
import-outside = On taulukon ulkopuolella, joten se ei ole rekisterissä: ”{ $value }”
import-markup = Muotoilukoodit poistettiin: ”{ $value }” → ”{ $result }”
import-unseen = Näkymättömät merkit poistettiin: ”{ $result }”
import-blank = Katsottiin tyhjäksi: ”{ $value }”
import-date = ”{ $value }” → { $result }
import-places = ”{ $value }” → { $result }
import-basis = ”{ $value }” → { $result }
import-function = ”{ $value }” → { $result }
import-function-alike = ”{ $value }” → { $result } (vahvistettava)
import-function-own = ”{ $value }” lisättiin rekisterin omaksi toiminnoksi: { $result }
import-link = Linkki merkittiin verkkosivustoksi: { $result }
import-number = Rekisterinumero löytyi kohdasta ”{ $value }”: { $result }
import-doubtful = ”{ $fact }” on vahvistettava: ”{ $value }”
import-not-understood = Tietoa ”{ $fact }” ei saatu luettua tekstistä ”{ $value }”, joka säilytettiin muistiinpanona
import-country-of-address = { $name }: maa otettiin osoitteesta ”{ $value }”: { $result } (vahvistettava)
import-country-of-storage = { $name }: maa otettiin säilytyspaikasta: { $result } (vahvistettava)
import-stored-in = { $name }: säilytyspaikka otettiin tekstistä ”{ $value }”: { $result } (vahvistettava)
import-same-id = { $name }: toisella merkinnällä on sama nimi, joten tämän id on ”{ $id }”
import-other-name = { $name } katsottiin rekisterin merkinnäksi ”{ $other }”, jonka id on ”{ $id }” (vahvistettava)
import-term = { $count } merkinnän yhteisestä virkkeestä tehtiin termi ({ $term }): ”{ $value }”
import-term-offered = { $count } merkinnässä on sama virke; --terms tekee siitä termin ({ $term }): ”{ $value }”
import-more-of-a-kind = ja lisäksi { $count } tyyppiä ”{ $kind }”
import-annex = bilag-ohjelmalla laadittu liite ({ $annex }): luettelo otettiin liitteen mukana olevista tiedoista
import-annex-differs = Liitteen sisältö ei täysin vastaa tiedostossa olevia tietoja
    .help = ”bilag inspect --verify” näyttää eron.

## Mitä tuonti muuttaisi kansiossa

import-entry-added = { $name }: uusi
import-entry-absent = { $name } ({ $id }): ei ole luettelossa, mutta säilytettiin
import-fact-changed = { $before ->
    [none] { $name } ({ $id }), ”{ $fact }”: → { $after }
   *[other] { $name } ({ $id }), ”{ $fact }”: { $before } → { $after }
}
import-marks-changed = { $name } ({ $id }): muistiinpanot tai vahvistettavat tiedot
import-words-added = { $id }: ”{ $after }”
import-words-changed = { $id }: ”{ $before }” → ”{ $after }”

## Mitä muuta sanotaan

import-summary = { $entries ->
    [one] Yksi alikäsittelijä
   *[other] { $entries } alikäsittelijää
} tiedostossa { $file }. { $doubtful ->
    [0] Mitään ei tarvitse vahvistaa.
    [one] Yksi tieto on vahvistettava (merkitty merkillä !).
   *[other] { $doubtful } tietoa on vahvistettava (merkitty merkillä !).
}
import-changes = Muutokset kansioon { $folder }:
import-no-changes = Kaikki luettelon tiedot ovat jo kansiossa { $folder }. Mitään ei kirjoitettu.
import-not-written = Mitään ei kirjoitettu. ”--write” tekee nämä muutokset.
import-written = Muutettu: { $folder }
import-more = { $count ->
    [one] ja yksi rivi lisää, jonka --json näyttää
   *[other] ja { $count } riviä lisää, jotka --json näyttää
}
import-next = Seuraavaksi: lue ”{ $folder }/register.json” ja suorita sitten ”bilag check { $folder }” ja ”bilag build { $folder } --locale { $locale }{ $dated ->
    [no] {" "}--date VVVV-KK-PP
   *[other] {""}
}”.
import-row = rivi { $number }
import-row-of-table = taulukko { $table }, rivi { $number }
