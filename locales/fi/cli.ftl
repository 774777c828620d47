### What the command line says. Lines of help are as short as they can be.

## Help

help-heading =
    .usage = Käyttö
    .commands = Komennot
    .arguments = Argumentit
    .options = Valitsimet
    .examples = Esimerkkejä
help-help = Näytä tämä ohje
help-quiet = Näytä vain virheet: ei tiedostoluetteloa, edistymistä eikä varoituksia.
help-version = Näytä versio

help = Laatii henkilötietojen käsittelyä koskevien sopimusten liitteet PDF- ja DOCX-muodossa rekisteristä ja käännetyistä teksteistä.
    .usage = bilag KOMENTO
    .examples =
        bilag build               laadi mukana tulevan esimerkin liitteet
        bilag init plandisc       hae esimerkki muokattavina tiedostoina
        bilag build plandisc      laadi liitteet omista tiedostoistasi

help-build = Laadi liitteitä
    .usage = bilag build [KANSIO] [VALITSIMET]
    .examples =
        bilag build plandisc --locale nb,da --format pdf
        bilag build plandisc --agreement asiakkaat/*.json --out valmiit
        bilag build plandisc --draft
help-build-workspace = Kansio, jossa ovat register.json, locales, agreements ja annexes. Ilman kansiota käytetään mukana tulevaa esimerkkiä.
    .value = KANSIO
help-build-annex = Laadittavat liitteet. Oletus: sopimuksessa pyydetyt tai muuten ”sub-processors”.
    .value = ID,…
help-build-locale = Kielet, joilla liitteet laaditaan. Oletus: sopimuksessa pyydetyt tai muuten ne, joilla kansiossa on tekstejä. Esimerkissä: nb ja da.
    .value = KIELI,…
help-build-format = Tiedostomuodot: pdf, docx ja txt. Oletus: sopimuksessa pyydetyt tai muuten pdf ja docx.
    .value = MUOTO,…
help-build-agreement = Sopimukset, joille liitteet tehdään, agreements-kansion sopimusten sijasta: JSON-tiedostoja, niiden kansioita tai taulukoita, joissa on rivi kutakin varten (CSV, XLSX).
    .value = TIEDOSTO
help-build-date = Liitteiden päivämäärä, esimerkiksi 2020-10-15. Oletus: sopimuksen päivämäärä tai muuten rekisterin uusin päivämäärä.
    .value = PÄIVÄ
help-build-combine = Kokoa kunkin sopimuksen liitteet yhdeksi asiakirjaksi, jossa on kansilehti, sisällysluettelo ja yhteiset allekirjoitukset. Sopimuksessa samaa pyydetään kohdassa ”combine”.
help-build-draft = Laadi luonnos. Puuttuvat tekstit lainataan toisesta kielestä ja luetellaan.
help-build-protect = Lukitse DOCX-tiedostot: vain täytettäviä kenttiä voi muuttaa. Lukituksessa ei ole salasanaa, ja sen voi poistaa Wordissa.
help-build-anchors = Palvelu, jossa liitteet allekirjoitetaan: adobe, documenso, docuseal, docusign, dropbox-sign tai signhost. Palvelu löytää allekirjoitusrivit näkymättömän tekstin avulla. Luonnoksissa tällaista tekstiä ei ole.
    .value = PALVELU
help-build-out = Kansio, johon tiedostot kirjoitetaan. Oletus: out.
    .value = KANSIO
help-build-keep-going = Jatka ilman sopimuksia, joissa on vikaa. Ne luetellaan lopuksi, ja paluuarvo on 1 tai 2.
help-build-resume = Jatka aiemmasta ajosta samaan kansioon: samoista lähteistä tehdyt tiedostot jäävät ennalleen.
help-build-shard = Ota yksi sopimusten yhtä suurista osista, esimerkiksi 2/4, jotta useat koneet voivat jakaa ajon. Jokaisella osalla on oma luettelonsa.
    .value = OSA/OSIA
help-build-jobs = Käytettävien säikeiden määrä. Oletus: yksi suorittimen ydintä kohti.
    .value = MÄÄRÄ
help-build-json = Tulosta tiedostoluettelo ja havainnot JSON-muodossa.

help-verify-manifest = Vertaa kansiota sen luetteloon
    .usage = bilag verify-manifest KANSIO [VALITSIMET]
    .examples =
        bilag verify-manifest out
help-verify-manifest-folder = Kansio, johon liitteet on tehty.
    .value = KANSIO
help-verify-manifest-json = Tulosta erot JSON-muodossa.

help-merge-manifests = Yhdistä ajon osien luettelot
    .usage = bilag merge-manifests KANSIO
    .examples =
        bilag merge-manifests out
help-merge-manifests-folder = Kansio, jossa ovat kaikkien osien liitteet ja luettelot.
    .value = KANSIO

help-check = Tarkista tiedot lakia ja toisiaan vasten
    .usage = bilag check [KANSIO] [VALITSIMET]
    .examples =
        bilag check plandisc
        bilag check plandisc --date 2026-11-23 --output sarif
help-check-workspace = Kansio, jossa on register.json. Ilman kansiota käytetään mukana tulevaa esimerkkiä.
    .value = KANSIO
help-check-agreement = Tarkastettavat sopimukset agreements-kansion sopimusten sijasta: JSON-tiedostoja, niiden kansioita tai taulukoita, joissa on rivi kutakin varten (CSV, XLSX).
    .value = TIEDOSTO
help-check-date = Päivä, jonka mukaan arvioidaan, esimerkiksi 2020-10-15. Muuten sopimuksen päivä tai rekisterin uusin päivä.
    .value = PÄIVÄ
help-check-select = Tee vain nämä tarkistukset. ”bilag list checks” näyttää koodit.
    .value = KOODI,…
help-check-ignore = Jätä nämä tarkistukset tekemättä.
    .value = KOODI,…
help-check-output = Miten havainnot näytetään: text (tavallinen), json tai sarif (SARIF 2.1.0).
    .value = MUOTO

help-explain = Selitä tarkistus tai se, mitä maasta säädetään
    .usage = bilag explain KOODI|MAA [VALITSIMET]
    .examples =
        bilag explain dead-basis
        bilag explain US --date 2020-08-03
help-explain-what = Tarkistuksen koodi tai kaksikirjaiminen maakoodi.
    .value = KOODI|MAA
help-explain-date = Päivä, jota vastaus koskee, esimerkiksi 2020-08-03.
    .value = PÄIVÄ

help-import = Tee kansio luettelosta, joka on Word-, Excel- tai muussa muodossa
    .usage = bilag import TIEDOSTO --out KANSIO [VALITSIMET]
    .examples =
        bilag import alikasittelijat.docx --out esimerkki --product "Esimerkkikalenteri"
        bilag import alikasittelijat.xlsx --out esimerkki --map "Sijainti=countries" --date-order dmy
        bilag import alikasittelijat.xlsx --out esimerkki --write
help-import-file = Luettelo: Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV, sarkaimilla erotettu teksti, HTML, Markdown tai bilag-ohjelmalla laadittu liite. ”-” lukee liitetyn tekstin vakiosyötteestä.
    .value = TIEDOSTO
help-import-out = Kansio, johon rekisteri ja tekstit kirjoitetaan. Jos siinä on jo rekisteri, merkinnät yhdistetään id:n perusteella: muutokset näytetään, ja --write tekee ne.
    .value = KANSIO
help-import-locale = Luettelon kieli. Oletus: otsikoiden kieli.
    .value = KIELI
help-import-table = Mikä tiedoston taulukoista on luettelo, ykkösestä laskettuna; useat (1,3) luetaan yhtenä luettelona. Oletus: todennäköisin.
    .value = LUKU[,LUKU]
help-import-map = Mitä sarakkeessa on, muodossa "Otsikko=tieto"; voidaan antaa useita kertoja. Tiedot: name, legal_name, registration_number, address, contact, contact.name, contact.email, contact.phone, countries, stored_in, function, description, { LANGUAGE("transfer", tag: "en") }, { LANGUAGE("transfer.concluded", tag: "en") }, data_categories, access, duration, since, updated ja website.
    .value = OTSIKKO=TIETO
help-import-date-order = Lukujen järjestys päivämäärissä, kuten 03/04/2020: dmy (päivä, kuukausi, vuosi), mdy tai ymd. Ilman sitä tällaiset päivämäärät pysäyttävät tuonnin.
    .value = JÄRJESTYS
help-import-terms = Tee termejä virkkeistä, jotka ovat useille kohdille yhteisiä.
help-import-product = Tuote tai palvelu, jota luettelo koskee.
    .value = NIMI
help-import-processor = Yritys, jonka luettelo on.
    .value = NIMI
help-import-write = Muuta kansiossa olevaa rekisteriä ja tekstejä.
help-import-json = Tulosta raportti, muutokset ja tiedostoluettelo JSON-muodossa.

help-init = Kirjoita esimerkki tai tyhjät tiedostot muokattaviksi
    .usage = bilag init KANSIO [--from example|blank] [--quiet]
    .examples =
        bilag init plandisc
        bilag init plandisc --from blank
help-init-from = Mitä kirjoitetaan: example (esimerkki, oletus) tai blank (ilman sisältöä).
    .value = MITÄ
help-init-folder = Kansio, johon esimerkki kirjoitetaan. Mitään tiedostoa ei korvata.
    .value = KANSIO

help-inspect = Näytä, mistä liite on laadittu
    .usage = bilag inspect TIEDOSTO [VALITSIMET]
    .examples =
        bilag inspect out/plandisc-example/sub-processors.nb.pdf
        bilag inspect out/plandisc-example/sub-processors.nb.pdf --verify
help-inspect-file = PDF- tai DOCX-tiedosto, myös allekirjoitettu, täytetty tai uudelleen tallennettu.
    .value = TIEDOSTO
help-inspect-json = Tulosta kaikki JSON-muodossa.
help-inspect-extract = Kirjoita tiedot tähän kansioon: bilag.json ja tiedostot, joita ”bilag build” voi käyttää. Mitään tiedostoa ei korvata.
    .value = KANSIO
help-inspect-verify = Laadi liite tiedoista uudelleen ja ilmoita, onko PDF-tiedostossa täsmälleen nämä sivut ja DOCX-tiedostossa täsmälleen nämä sanat. Allekirjoituksia ei tarkasteta.
help-inspect-fonts = Missä fonttitiedostot ovat, jos liite on ladottu yrityksen omalla fontilla.
    .value = KANSIO

help-schema = Tulosta tiedoston JSON Schema
    .usage = bilag schema register|agreement|annex|brand
    .examples = bilag schema annex > annex.schema.json
help-schema-of = Mikä tiedosto: register (rekisteri), agreement (sopimus), annex (liite) tai brand (yritysilme).
    .value = TIEDOSTO

help-completions = Tulosta komentotulkin täydennykset
    .usage = bilag completions bash|elvish|fish|powershell|zsh
    .examples = bilag completions bash > ~/.local/share/bash-completion/completions/bilag
help-completions-shell = bash, elvish, fish, powershell tai zsh.
    .value = SHELL

help-man = Tulosta ohjesivu
    .usage = bilag man
    .examples = bilag man > bilag.1

help-list = Näytä liitteet, kielet, toiminnot, koodit, tarkistukset tai oikeussäännöt
    .usage = bilag list annexes|locales|functions|codes|checks|law [KANSIO]
    .examples =
        bilag list annexes
        bilag list functions plandisc
help-list-what = Mitä näytetään: annexes (liitteet), locales (kielet), functions (toimintokoodit), codes (kaikki muut koodit), checks (tarkistukset) tai law (oikeussäännöt päivämäärineen).
    .value = MITÄ
help-list-workspace = Kansio, jossa on register.json. Ilman kansiota käytetään mukana tulevaa esimerkkiä.
    .value = KANSIO

help-locales = Näytä, mitä on käännetty ja mitä puuttuu
    .usage = bilag locales [KANSIO] [VALITSIMET]
    .examples =
        bilag locales plandisc
        bilag locales plandisc --locale da
        bilag locales plandisc --write-missing sv
help-locales-workspace = Kansio, jossa on register.json. Ilman kansiota näytetään sisäänrakennettu esimerkki ja ohjelman omat tekstit.
    .value = KANSIO
help-locales-locale = Näytettävät kielet. Oletus: kielet, joilla kansiossa on tekstejä tai joita sopimuksissa pyydetään.
    .value = KIELI,…
help-locales-json = Tulosta kaikki JSON-muodossa.
help-locales-write-missing = Lisää puuttuvat tekstit kansion tämänkielisen tiedoston loppuun kommentteina, joissa teksti on lähimmällä kielellä. Teksti puuttuu, kunnes se on kirjoitettu ja sen edestä on poistettu merkki #. Tiedostossa jo olevaa ei muuteta.
    .value = KIELI

## Reports

cli-help = Ohje:
cli-why = Miksi:
cli-using-example = Kansiota ei annettu, joten käytetään mukana tulevaa esimerkkiä. ”bilag init KANSIO” kirjoittaa sen tiedostoiksi.
cli-stopped = Virheitä yhteensä: { $count }.
cli-stopped-by-checks = Tarkistuksissa havaittiin jotakin, mitä allekirjoitettavassa liitteessä ei saa olla. ”--draft” laatii liitteet silti, mutta luonnoksina, joissa ei ole paikkaa allekirjoituksille.
cli-more-findings = Lisäksi vielä { $count }. Kaikki näyttää ”bilag build --json”.
cli-borrowed = { $count ->
    [one] Luonnokseen on lainattu yksi teksti toisesta kielestä:
   *[other] Luonnokseen on lainattu { $count } tekstiä muista kielistä:
}
# $errors, $warnings (number)
cli-manifest =
    .missing = puuttuu
    .altered = muutettu
    .extra = ylimääräinen
    .sum = Tiedostoja luettelossa: { $count }; puuttuvia { $missing }, muutettuja { $altered }, ylimääräisiä { $extra }.
# $done, $total (number): agreements; $rate, $remaining (string): 85, 1:05
# $whole, $tenth (number): of a rate below ten a second
cli-progress = { $done }/{ $total } sopimusta, { $rate }/s, jäljellä { $remaining }
    .begun = { $done }/{ $total } sopimusta
    .tenths = { $whole },{ $tenth }
cli-interrupted = Keskeytetty. Tehtyjä ja luetteloituja tiedostoja: { $count }. Jatka samalla komennolla ja valitsimella --resume.
cli-kept = Aiemmin samoista lähteistä tehtyjä, ennalleen jääviä tiedostoja: { $count }.
cli-check =
    .more = Lisäksi vielä { $count }. Kaikki näyttää ”bilag check --select { $code } --output json”.
    .accepted = { $count ->
        [one] Yksi havainto on hyväksytty:
       *[other] { $count } havaintoa on hyväksytty:
    }
    .sum = { $errors ->
        [one] Yksi virhe
       *[other] { $errors } virhettä
    }, { $warnings ->
        [one] yksi varoitus
       *[other] { $warnings } varoitusta
    }.
cli-remarks = { $count ->
    [one] Tarkistuksissa on yksi huomautus. ”bilag check” näyttää sen.
   *[other] Tarkistuksissa on { $count } huomautusta. ”bilag check” näyttää ne.
}
cli-level-error = virhe
cli-level-warning = varoitus
cli-level-note = huomautus
cli-subject-transfers = siirrot
cli-subject-register = rekisteri
cli-subject-agreement = sopimus
cli-subject-words = tekstit
# $country, $date, $what, $basis, $act, $decision, $scope (string)
cli-explain =
    .agreement = Kun sopimuksessa on:
    .fault = Esimerkki, jossa on virhe:
    .mended = Sama korjattuna:
    .on = { $country }, { $date }: { $what }.
    .nothing = { $country }, { $date }: kolmas maa, jota ei koske päätös tietosuojan riittävyydestä. Siirto edellyttää muuta perustetta (tietosuoja-asetuksen 46–49 artikla).
    .never = { $country } ei ole kuulunut Euroopan talousalueeseen, eikä siitä ole päätöstä tietosuojan riittävyydestä. Siirto edellyttää muuta perustetta (tietosuoja-asetuksen 46–49 artikla).
    .from = alkaen
    .until = asti
    .member = kuuluu Euroopan talousalueeseen, ei siirtoa kolmanteen maahan
    .interim = ei kuulu enää Euroopan talousalueeseen, mutta ei vielä siirtoa kolmanteen maahan
    .decision = { $basis }, { $act }
    .scoped = { $decision } – vain { $scope }
cli-law =
    .revised = verrattu lähteisiin viimeksi { $date }
cli-init-next = Seuraavaksi: muokkaa tiedostoa register.json ja kansion locales tekstejä ja suorita ”bilag build { $folder }”.
# Sarakkeiden otsikot. ”coverage” on esimerkiksi ”17/18 (94 %)”.
# $present, $expected, $percent (string): lukumääriä
# $locale (string): kieli
# $variables (string): muuttujien nimiä
cli-locales = tekstejä
    .coverage = { $present }/{ $expected } ({ $percent } %)
    .missing = puuttuu
    .unused = käyttämätön
    .mismatched = poikkeaa
    .found = on kielellä { $locale }
    .lacks = muuttujat { $variables } puuttuvat, mutta ovat kielellä { $locale }
    .adds = muuttujia { $variables } ei ole kielellä { $locale }
# $file (string): tiedosto, johon ne on kirjoitettu
cli-stubs = { $count ->
    [0] Kaikki puuttuvat tekstit ovat jo kommentteina tiedostossa { $file }, tai mitään ei puutu.
    [one] Yksi teksti on lisätty kommenttina tiedostoon { $file }. Kirjoita se ja poista # sen edestä.
   *[other] { $count } tekstiä on lisätty kommentteina tiedostoon { $file }. Kirjoita ne ja poista # niiden edestä.
}
cli-language-nb = norja (bokmål)
cli-language-nn = norja (nynorsk)
cli-language-da = tanska
cli-language-sv = ruotsi
cli-language-fi = suomi
cli-language-de = saksa
cli-language-en = englanti
cli-has-words = tekstejä on täällä
cli-has-no-words = ei tekstejä täällä

## Trouble

file-not-found = Tiedostoa { $path } ei ole.
    .help = Tarkista nimi ja kansio, jossa olet.
workspace-not-found = Kansiota { $path } ei ole.
    .help = Tarkista nimi tai luo kansio komennolla ”bilag init”.
no-register = Kansiossa { $path } ei ole tiedostoa register.json.
    .help = Anna kansio, jossa register.json on, tai hae esimerkki komennolla ”bilag init”.
no-agreements = Kansiossa { $path } ei ole sopimuksia.
    .help = Anna kansio, jossa on sopimuksia (.json-tiedostoja), tai anna itse tiedostot.
no-manifest = Kansiossa { $path } ei ole tiedostoa manifest.jsonl.
    .help = Se syntyy, kun liitteitä tehdään useammalle kuin yhdelle sopimukselle. Anna kansio, joka annettiin valitsimella --out.
unfinished-manifest = Liitteiden tekeminen kansioon { $path } keskeytyi.
    .help = Jatka komennolla ”bilag build --resume” ja samoilla valitsimilla.
damaged-manifest = Tiedoston { $path } rivi { $line } ei ole luettelon rivi.
    .help = Tee liitteet uudelleen komennolla ”bilag build”.
busy-folder = Toinen ajo kirjoittaa tiedostoon { $path }.
    .help = Odota, kunnes se on valmis, tai valitse toinen paikka valitsimella ”--out”.
shard-option = ”{ $value }” ei ole ajon osa.
    .help = Kirjoita, mikä osa kuinka monesta, esimerkiksi 2/4 eli toinen neljästä.
missing-share = { $missing } puuttuu kansiosta { $path }.
    .help = Anna sen osan valmistua ensin, tai kopioi sen liitteet ja luettelo kansioon.
other-shares = Kansiossa { $path } on kahden ajon luetteloita: { $one } ja { $other }.
    .help = Poista toisen ajon luettelot.
is-a-folder = { $path } on kansio eikä tiedosto.
    .help = Anna tiedosto. Kansion, jossa register.json on, on oltava ennen valitsimia.
not-a-folder = { $path } on tiedosto eikä kansio.
    .help = Anna kansio.
no-permission = Sinulla ei ole käyttöoikeutta kohteeseen { $path }.
    .help = Muuta oikeuksia tai valitse toinen paikka. ”--out” määrää, mihin liitteet kirjoitetaan.
disk-full = Kohteelle { $path } ei ole tilaa.
    .help = Vapauta tilaa tai valitse toinen paikka valitsimella ”--out”.
file-trouble = Kohdetta { $path } ei voi lukea tai kirjoittaa: { $reason }.
    .help = Varmista, että paikka on käytettävissä.
not-utf8 = Tiedostoa { $path } ei ole tallennettu UTF-8-muodossa. Ensimmäinen virhe on rivillä { $line }.
    .help = Avaa tiedosto tekstieditorissa ja tallenna se UTF-8-merkistökoodauksella.
already-exists = { $path } on jo olemassa.
    .help = Valitse toinen kansio tai siirrä tiedosto. Mitään ei korvata.
unknown-check = { $nearest ->
    [none] Tarkistusta ”{ $value }” ei ole.
   *[other] Tarkistusta ”{ $value }” ei ole. Tarkoititko tarkistusta ”{ $nearest }”?
}
    .help = ”bilag list checks” näyttää ne kaikki.

nothing-to-explain = { $nearest ->
    [none] ”{ $value }” ei ole tarkistus eikä maakoodi.
   *[other] ”{ $value }” ei ole tarkistus eikä maakoodi. Tarkoititko tarkistusta ”{ $nearest }”?
}
    .help = ”bilag list checks” näyttää tarkistukset. Maa annetaan kaksikirjaimisena koodina, esimerkiksi US.

date-option = ”{ $value }” ei ole päivämäärä.
    .help = Kirjoita vuosi, kuukausi ja päivä: --date 2020-10-15.
combined-annex = ”{ $value }” on liitteet kokoavan asiakirjan nimi, eikä se voi itse olla yksi liitteistä.
    .help = Poista ”{ $value }” liitteiden luettelosta tai laadi asiakirja ilman valitsinta --combine.
no-date = Liitteellä ei ole päivämäärää.
    .help = Anna se valitsimella --date, sopimuksessa (”date”) tai rekisterissä (”updated”).
missing-glyph = Missään fontissa ei ole merkkiä { $character }, joka esiintyy tekstissä ”{ $words }”.
    .help = Kirjoita teksti muilla merkeillä.
not-rendered = Kohdetta { $path } ei voitu laatia: { $reason }.
    .help = Tämä on ohjelman bilag virhe. Ilmoitathan siitä.
no-threads = Järjestelmä ei anna ohjelmalle säikeitä: { $reason }.
    .help = Kokeile valitsinta --jobs 1.
cannot-print = Luetteloa ei voi tulostaa: { $reason }.
    .help = Tarkista paikka, johon tuloste ohjataan.

## init, list

cli-blank-words = Tätä rekisteriä koskevat tekstit: kullekin alikäsittelijälle teksti, jossa on .description.
cli-product = palvelu
