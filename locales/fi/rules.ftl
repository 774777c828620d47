### Mitä tarkistukset havaitsevat ja miksi sillä on merkitystä. Jokaisella säännöllä on viesti sekä `.help` (miten asia
### korjataan), `.title` (säännön nimi) ja `.why` (mihin sääntö perustuu). `bilag explain KOODI` tulostaa ne kaikki, joten
### `.help`-, `.title`- ja `.why`-teksteissä ei ole muuttujia.

## Siirrot kolmansiin maihin

no-basis = { $name }: henkilötietojen siirrolle ETA:n ulkopuolelle ({ $countries }) ei ole ilmoitettu siirtoperustetta.
    .help = Ilmoita siirtoperuste kohdassa ”{ LANGUAGE("transfer", tag: "en") }”, esimerkiksi vakiosopimuslausekkeet tai yritystä koskevat sitovat säännöt. Jos tietoja ei siirretä sinne, korjaa kohdat ”countries” ja ”stored_in”.
    .title = Siirto ilman siirtoperustetta
    .why = Henkilötietoja saa siirtää kolmanteen maahan ja niihin saa antaa pääsyn kolmannesta maasta vain jollakin yleisen tietosuoja-asetuksen (GDPR) V luvussa (44–49 artikla) säädetyllä perusteella.

dead-basis = { $name }: siirtoperusteeseen ”{ $basis }” ei voi enää vedota (siirron kohteena { $countries }). Päätös { $act } lakkasi olemasta voimassa { $ended }.
    .help = Sovi voimassa olevasta siirtoperusteesta ja ilmoita se ja päivä, jona siitä sovittiin. Vakiosopimuslausekkeet, jotka ovat ajalta ennen 27. kesäkuuta 2021, on korvattava täytäntöönpanopäätöksen (EU) 2021/914 mukaisilla.
    .title = Siirtoperuste, joka ei ole enää voimassa
    .why = Siirto ei voi perustua päätökseen, jonka unionin tuomioistuin on todennut pätemättömäksi, eikä lausekkeisiin, jotka komissio on kumonnut (yleisen tietosuoja-asetuksen 44 artikla; asiat C-362/14 ja C-311/18; täytäntöönpanopäätöksen (EU) 2021/914 4 artikla). Kun ”SCC” on ilman päivämäärää ja moduulia merkinnässä, joka on ajalta ennen 27. kesäkuuta 2021, se voi tarkoittaa vain kumottuja lausekkeita.

basis-not-in-force = { $name }: siirtoperuste ”{ $basis }” ei ole voimassa (siirron kohteena { $countries }, tilanne { $date }).
    .help = Ilmoita siirtoperuste, jota voidaan soveltaa kyseiseen maahan. Kun kirjoitat maakoodin komennon ”bilag explain” perään, näet, mitä päätöksiä on ja milloin ne ovat voimassa.
    .title = Päätös, joka ei ole voimassa
    .why = Tietosuojan riittävyyttä koskeva päätös oikeuttaa siirtämään tietoja vain siinä mainittuun maahan ja siinä tarkoitetuille vastaanottajille ja vasta siitä päivästä alkaen, jona sitä aletaan soveltaa (yleisen tietosuoja-asetuksen 45 artikla).

basis-ends = { $name }: siirtoperusteen ”{ $basis }” ({ $act }) voimassaolo päättyy { $until }, ennen sopimuksen päättymistä.
    .help = Seuraa, jatketaanko sen voimassaoloa, ja sovi, mitä sen jälkeen sovelletaan. Jos sopimus päättyy aiemmin, ilmoita sen viimeinen päivä kohdassa ”until”.
    .title = Siirtoperuste, joka päättyy sopimuksen aikana
    .why = Kun siirtoperuste lakkaa olemasta voimassa, siirto on lopetettava (yleisen tietosuoja-asetuksen 44 artikla). Toistaiseksi voimassa olevaa sopimusta tarkastellaan vuosi eteenpäin.

decision-scope = { $name }: tietosuojan riittävyyttä koskevan päätöksen { $act } ({ $countries }) soveltamisalaan kuuluvat vain { $scope }, eikä mistään ilmene, että päätös kattaa vastaanottajan.
    .help = Tarkista asia esimerkiksi sertifioitujen organisaatioiden luettelosta ja ilmoita päivä kohdassa ”assessed”.
    .title = Päätös, joka kattaa vain osan vastaanottajista
    .why = Tietosuojan riittävyyttä koskeva päätös voidaan rajata tiettyihin vastaanottajiin tai aloihin (yleisen tietosuoja-asetuksen 45 artiklan 3 kohta). Jos vastaanottaja ei kuulu päätöksen soveltamisalaan, siirrolle tarvitaan muu peruste.

adequacy-not-named = { $name }: siirron kohteesta ({ $countries }) on voimassa tietosuojan riittävyyttä koskeva päätös { $act }, mutta merkinnässä ei ilmoiteta siirtoperustetta.
    .help = Kirjoita kohtaan ”{ LANGUAGE("transfer", tag: "en") }” { "{" } "basis": "adequacy" { "}" } tai se siirtoperuste, johon siirrossa vedotaan.
    .title = Riittävyyspäätös, jota ei ole ilmoitettu
    .why = Rekisterinpitäjän on voitava nähdä, mihin siirto perustuu (yleisen tietosuoja-asetuksen 28 artiklan 3 kohdan a alakohta, 30 artiklan 2 kohdan c alakohta ja 45 artikla).

no-module = { $name }: vakiosopimuslausekkeet on ilmoitettu ilman moduulia.
    .help = Ilmoita sovittu moduuli kohdassa ”modules”. Kun tietoja siirretään henkilötietojen käsittelijältä sen alikäsittelijälle, se on moduuli 3.
    .title = Vakiosopimuslausekkeet ilman moduulia
    .why = Täytäntöönpanopäätöksen (EU) 2021/914 mukaiset vakiosopimuslausekkeet koostuvat neljästä moduulista, ja vain valitut moduulit sitovat osapuolia.

module-misfit = { $name }: moduulivalinta ({ $modules }) ei sovi siirtoon henkilötietojen käsittelijältä alikäsittelijälle.
    .help = Sovi moduulin 3 (käsittelijältä käsittelijälle) käytöstä ja ilmoita se kohdassa ”modules”.
    .title = Moduuli, joka ei vastaa rooleja
    .why = Täytäntöönpanopäätöksen (EU) 2021/914 kukin moduuli edellyttää tiettyjä rooleja: 1 rekisterinpitäjältä rekisterinpitäjälle, 2 rekisterinpitäjältä käsittelijälle, 3 käsittelijältä käsittelijälle, 4 käsittelijältä rekisterinpitäjälle. Tässä tietojen viejä on henkilötietojen käsittelijä ja tietojen tuoja sen alikäsittelijä.

transfer-not-assessed = { $name }: siirrosta ETA:n ulkopuolelle ({ $countries }) ei ole ilmoitettu arviointia, vaikka siirtoperusteena on ”{ $basis }”.
    .help = Arvioi maan lainsäädäntö ja käytännöt, sovi tarvittaessa täydentävistä suojatoimista ja ilmoita arvioinnin päivä kohdassa ”assessed”.
    .title = Siirto, jota ei ole arvioitu
    .why = Sen, joka tukeutuu yleisen tietosuoja-asetuksen 46 artiklan mukaisiin asianmukaisiin suojatoimiin, on arvioitava, heikentääkö kolmannen maan lainsäädäntö niitä (asia C-311/18, 134 ja 135 kohta; täytäntöönpanopäätöksen (EU) 2021/914 vakiosopimuslausekkeiden lauseke 14).

lasting-derogation = { $name }: jatkuvien siirtojen perusteeksi on ilmoitettu 49 artiklan mukainen poikkeus.
    .help = Sovi 46 artiklan mukaisista asianmukaisista suojatoimista tai ilmoita tietosuojan riittävyyttä koskeva päätös.
    .title = Poikkeus jatkuvan siirron perusteena
    .why = Yleisen tietosuoja-asetuksen 49 artiklan poikkeukset koskevat erityistilanteita, ja niitä on tulkittava suppeasti. Alikäsittelijän käyttö johtaa säännöllisiin siirtoihin.

needless-basis = { $name }: siirtoperusteeksi on ilmoitettu ”{ $basis }”, vaikka kaikki käsittely tapahtuu ETA:ssa.
    .help = Poista kohta ”{ LANGUAGE("transfer", tag: "en") }” tai, jos tietoihin on pääsy kolmannesta maasta, ilmoita tämä maa kohdassa ”countries”.
    .title = Siirtoperuste ilman siirtoa
    .why = Yleisen tietosuoja-asetuksen V lukua sovelletaan vain siirtoihin kolmansiin maihin. Tarpeeton siirtoperuste saa lukijan miettimään, mitä on jätetty ilmoittamatta.

storage-at-odds = { $name }: tietoja säilytetään muualla ({ $countries }) kuin niissä maissa, joissa niitä ilmoitetaan käsiteltävän.
    .help = Ilmoita säilytysmaa myös kohdassa ”countries” tai korjaa kohta ”stored_in”.
    .title = Säilytys ilmoitettujen maiden ulkopuolella
    .why = Tietojen säilyttäminen on niiden käsittelyä (yleisen tietosuoja-asetuksen 4 artiklan 2 alakohta), joten säilytysmaat kuuluvat käsittelymaiden joukkoon. Muuten liite on ristiriidassa itsensä kanssa.

left-area = { $name }: ETA-jäsenyys on muuttunut ({ $countries }) sen jälkeen, kun merkintä on viimeksi vahvistettu { $updated }.
    .help = Käy merkintä läpi uudelleen: onko kyse nyt siirrosta kolmanteen maahan, ja mikä on siirtoperuste? Päivitä sitten kohta ”updated”.
    .title = Maa, joka on eronnut ETA:sta tai liittynyt siihen
    .why = Se, onko kyse siirrosta kolmanteen maahan, riippuu siitä, mitkä maat kuuluvat ETA:an kyseisenä päivänä. Isossa-Britanniassa sovellettiin unionin oikeutta 31. joulukuuta 2020 asti.

future-date = { $name }: päivämäärä { $value } on myöhempi kuin { $date }, jonka tilanteen mukaan liite arvioidaan.
    .help = Korjaa päivämäärä tai laadi liite myöhemmälle päivälle.
    .title = Päivämäärä, joka on vasta edessä
    .why = Siirto ei voi perustua sopimukseen, jota ei ole vielä tehty, eikä arviointiin, jota ei ole vielä suoritettu (yleisen tietosuoja-asetuksen 44 ja 46 artikla).

## Rekisterin merkinnät

stale-entry = { $name }: merkintä on vahvistettu viimeksi { $updated }, yli { $months ->
        [one] kuukausi
       *[other] { $months } kuukautta
    } sitten.
    .help = Käy merkintä läpi yhdessä palvelua käyttävien kanssa ja merkitse kohtaan ”updated” päivä, jona tiedot on vahvistettu.
    .title = Merkintä, jota ei ole käyty läpi
    .why = Rekisterinpitäjä voi antaa luvan alikäsittelijöiden käyttöön vain oikeiden ja ajantasaisten tietojen perusteella (yleisen tietosuoja-asetuksen 5 artiklan 2 kohta ja 28 artiklan 2 kohta; Euroopan tietosuojaneuvoston lausunto 22/2024). Yritys päättää itse, kuinka kauan merkintä voi olla ennallaan: ”review_months”, 12 kuukautta, jollei muuta ilmoiteta.

no-review-date = { $name }: mistään ei ilmene, milloin merkintä on viimeksi vahvistettu.
    .help = Käy merkintä läpi ja ilmoita päivä kohdassa ”updated”.
    .title = Merkintä ilman päivämäärää
    .why = Ilman päivämäärää kukaan ei näe, ovatko tiedot ajan tasalla (yleisen tietosuoja-asetuksen 5 artiklan 2 kohta).

unidentified-subprocessor = { $name }: rekisteristä puuttuu { $missing }.
    .help = Hanki puuttuvat tiedot alikäsittelijältä ja lisää ne kohtiin ”legal_name”, ”address” ja ”contact”.
    .title = Puutteellisesti yksilöity alikäsittelijä
    .why = Rekisterinpitäjällä on oltava jokaisen ketjuun kuuluvan henkilötietojen käsittelijän nimi, osoite ja yhteyshenkilö riskistä riippumatta ja pyytämättä (tietosuoja-asetuksen 28 artiklan 1, 2 ja 4 kohta; Euroopan tietosuojaneuvoston lausunto 22/2024, 31 ja 32 kohta).

same-company = { $name } ja { $other } näyttävät olevan sama yritys.
    .help = Yhdistä ne yhdeksi merkinnäksi tai ilmoita, mitä palvelua kumpikin koskee, ja hyväksy havainto perustellen.
    .title = Yritys on merkitty kahdesti
    .why = Luettelosta on käytävä ilmi, millä yrityksillä on pääsy tietoihin (tietosuoja-asetuksen 28 artiklan 2 kohta). Saman yrityksen kaksi merkintää voivat joutua ristiriitaan, kun toista muutetaan.

private-address = { $address } on yksityishenkilöille tarkoitetun sähköpostipalvelun osoite.
    .help = Ilmoita yrityksen osoite, mieluiten toimiston tai tehtävän, esimerkiksi tietosuoja@ ja yrityksen oma verkkotunnus.
    .title = Yksityinen sähköpostiosoite
    .why = Liite lähetetään kaikille asiakkaille. Yksityinen osoite on enemmän henkilötietoja kuin tarkoitus edellyttää, ja se lakkaa toimimasta, kun henkilö lähtee (tietosuoja-asetuksen 5 artiklan 1 kohdan c alakohta).

unknown-acceptance = Tarkistusta ”{ $code }” ei ole.
    .help = Käytä koodia, joka näkyy havainnon yhteydessä. Kaikki koodit näyttää ”bilag list checks”.
    .title = Tuntemattoman tarkistuksen hyväksyminen
    .why = Havainto hyväksytään sen koodilla. Jos koodia ei ole, jää huomaamatta, että havainto on yhä avoin.

## Sopimus

older-than-register = Liite on päivätty { $date }, mutta merkintä { $name } on vahvistettu vasta { $updated }.
    .help = Päivää sopimus uusimman merkinnän jälkeiselle päivälle tai laadi liite rekisteristä sellaisena kuin se oli tuolloin.
    .title = Liite, joka on rekisteriä vanhempi
    .why = Liitteessä on oltava tiedot sellaisina kuin ne olivat liitteen päiväyksen mukaan. Muuten kukaan ei voi jälkikäteen osoittaa, mitä sovittiin (yleisen tietosuoja-asetuksen 5 artiklan 2 kohta ja 28 artiklan 9 kohta).

party-incomplete = { $party ->
        [controller] Sopimuksesta puuttuu rekisterinpitäjää koskevia tietoja: { $missing }.
       *[processor] Sopimuksesta ja rekisteristä puuttuu käsittelijää koskevia tietoja: { $missing }.
    }
    .help = Lisää ne, tai täytättäkää ne käsin ennen liitteen allekirjoittamista.
    .title = Puutteellisesti kuvattu osapuoli
    .why = Liitteestä on käytävä ilmi, keitä osapuolet ovat ja kuka allekirjoittaa heidän puolestaan (tietosuoja-asetuksen 28 artiklan 3 ja 9 kohta; päätösten (EU) 2021/914 ja 2021/915 liite I). Tuntemattomat tiedot tulostetaan täytettävinä riveinä.

registration-number = ”{ $value }” ei voi olla yritystunnus ({ $country }).
    .help = Tarkista tunnus yritysrekisteristä ja korjaa se tai ”country”.
    .title = Virheellinen yritystunnus
    .why = Tunnus osoittaa yksiselitteisesti, keitä osapuolet ovat. Tarkistusnumero osoittaa, että ainakin yksi numero on väärin.

notice-missing = Alikäsittelijöiden käyttöön on yleinen ennakkolupa, mutta ei ole ilmoitettu, montako päivää etukäteen muutoksista ilmoitetaan.
    .help = Sopikaa päivien määrä ja lisää se kohtaan ”notice_days”. Laissa ei säädetä määrää; 30 päivää on tavallinen.
    .title = Yleinen ennakkolupa ilman määräaikaa
    .why = Yleisen ennakkoluvan perusteella rekisterinpitäjälle on ilmoitettava muutoksista niin ajoissa, että se voi vastustaa niitä (tietosuoja-asetuksen 28 artiklan 2 kohta).

roles-misfit = Vakiosopimuslausekkeiden moduulivalinta ({ $modules }) ei sovi tämän sopimuksen osapuolille.
    .help = Korjaa ”modules” tai osapuolten ”country”. Euroopan talousalueella osapuolten välillä ei tarvita siirtolausekkeita.
    .title = Moduulit, jotka eivät sovi osapuolille
    .why = Päätöksen (EU) 2021/914 moduuleissa 2 ja 3 tiedot vastaanottaa kolmannessa maassa oleva henkilötietojen käsittelijä, ja moduulissa 4 käsittelijä lähettää ne kolmannessa maassa olevalle rekisterinpitäjälle. Moduuli 1 koskee kahta rekisterinpitäjää (tietosuoja-asetuksen 44 ja 46 artikla).

## Mitä teksteissä sanotaan

no-description = Ei ole kerrottu, mitä { $name } tekee ({ $locale }).
    .help = Kirjoita sille ”.description” kielen tiedostoon tai poista kieli kohdasta ”locales”.
    .title = Alikäsittelijä ilman kuvausta
    .why = Rekisterinpitäjän on nähtävä, mitä kukin alikäsittelijä tekee tiedoilla (tietosuoja-asetuksen 28 artiklan 2 ja 4 kohta; Euroopan tietosuojaneuvoston lausunto 22/2024, 31 kohta).

storage-in-words = { $name }: tekstissä sanotaan termillä ”{ $term }”, missä tiedot säilytetään, mutta rekisterissä sanotaan toisin ({ $locale }).
    .help = Selvitä, missä tiedot ovat, ja korjaa teksti tai ”stored_in” ja ”countries”.
    .title = Teksti ja tiedot ristiriidassa säilytyspaikasta
    .why = Liite, jossa sanotaan ”säilytetään EU:ssa” kolmannen maan rinnalla, on ristiriidassa itsensä kanssa, ja rekisterinpitäjän on voitava luottaa siihen (tietosuoja-asetuksen 5 artiklan 1 kohdan a alakohta, 28 artiklan 3 kohdan a alakohta ja 30 artikla).

name-spelt-otherwise = { $name } on tekstissä kirjoitettu ”{ $other }”.
    .help = Kirjoita nimi niin kuin yritys itse sen kirjoittaa, sekä rekisterissä että teksteissä.
    .title = Nimi kirjoitettu kahdella tavalla
    .why = Kaksi kirjoitusasua näyttää kahdelta yritykseltä. Luettelosta on käytävä selvästi ilmi, kuka tietoja käsittelee (tietosuoja-asetuksen 28 artiklan 2 kohta).

typed-out-term = ”{ $text }” on kirjoitettu auki, vaikka termi ”{ $term }” sanoo saman.
    .help = Kirjoita termi aaltosulkeisiin, niin sanat muuttuvat kaikkialla, kun niitä muutetaan yhdessä paikassa.
    .title = Auki kirjoitettu termi
    .why = Kahdessa paikassa olevaa muutetaan ennen pitkää vain toisessa, ja silloin liitteessä sanotaan kahta asiaa.

same-text = Teksti on sama kielillä { $locale } ja { $other }.
    .help = Käännä se tai poista se sen kielen tiedostosta, jolla sitä ei ole kirjoitettu.
    .title = Kääntämätön teksti
    .why = Osapuolten on voitava ymmärtää, mitä ne allekirjoittavat, liitteen kielellä.

## Mihin riittävyyspäätös on rajattu; sanojen ”soveltamisalaan kuuluvat vain” jälkeen, nominatiivissa

scope-safe-harbor-listed = organisaatiot, jotka olivat sitoutuneet { LANGUAGE("Safe Harbor", tag: "en") } -järjestelyyn
scope-privacy-shield-listed = organisaatiot, joilla oli { LANGUAGE("Privacy Shield", tag: "en") } -järjestelyn mukainen sertifiointi
scope-dpf-listed = organisaatiot, joilla on EU:n ja Yhdysvaltojen välisen tietosuojakehyksen (DPF) mukainen sertifiointi
scope-commercial-organisations = kaupalliset organisaatiot, joihin sovelletaan Kanadan tietosuojalakia (PIPEDA)
scope-automated-processing = siirrot, joissa henkilötietoja käsitellään automaattisesti
scope-private-sector = yksityisen sektorin vastaanottajat

## Mitä rekisteristä voi puuttua alikäsittelijästä, ”rekisteristä puuttuu” -ilmauksen jälkeen

missing-legal-name = virallinen nimi
missing-address = osoite
missing-contact = yhteystiedot
missing-name = nimi
missing-registration-number = yritystunnus
missing-country = maa
missing-signatory = allekirjoittaja
