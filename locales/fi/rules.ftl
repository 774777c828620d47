### Mitä tarkistukset havaitsevat ja miksi sillä on merkitystä. Jokaisella säännöllä on viesti sekä `.help` (miten asia
### korjataan), `.title` (säännön nimi) ja `.why` (mihin sääntö perustuu). `bilag explain KOODI` tulostaa ne kaikki, joten
### `.help`-, `.title`- ja `.why`-teksteissä ei ole muuttujia.

## Siirrot kolmansiin maihin

no-country = { $name }: rekisterissä ei mainita, missä maissa henkilötietoja käsitellään.
    .help = Kysy alikäsittelijältä ja ilmoita maat kohdassa ”countries”.
    .title = Käsittelymaa ei ole tiedossa
    .why = Ennen kuin maat ovat tiedossa, ei voida arvioida, siirretäänkö tietoja kolmanteen maahan ja mihin siirto voi perustua (yleisen tietosuoja-asetuksen V luku). Rekisterinpitäjän on tunnettava maat myös voidakseen vastustaa alikäsittelijän käyttöä (28 artiklan 2 kohta).

no-basis = { $name }: henkilötietojen siirrolle ETA:n ulkopuolelle ({ $countries }) ei ole ilmoitettu siirtoperustetta.
    .help = Ilmoita siirtoperuste kohdassa ”{ LANGUAGE("transfer", tag: "en") }”, esimerkiksi vakiosopimuslausekkeet tai yritystä koskevat sitovat säännöt. Jos tietoja ei siirretä sinne, korjaa kohdat ”countries” ja ”stored_in”.
    .title = Siirto ilman siirtoperustetta
    .why = Henkilötietoja saa siirtää kolmanteen maahan ja niihin saa antaa pääsyn kolmannesta maasta vain jollakin yleisen tietosuoja-asetuksen (GDPR) V luvussa (44–49 artikla) säädetyllä perusteella.

dead-basis = { $name }: siirtoperusteeseen ”{ $basis }” ({ $act }) ei ole enää voinut vedota { $ended } alkaen (siirron kohteena { $countries }).
    .help = Sovi täytäntöönpanopäätöksen (EU) 2021/914 moduulista 3 tai käytä perustetta ”dpf”, jos yhdysvaltalainen vastaanottaja on EU:n ja Yhdysvaltojen välisen tietosuojakehyksen luettelossa ({ LANGUAGE("Data Privacy Framework List", tag: "en") }). Ilmoita lausekkeiden moduuli kohdassa ”modules” ja päivä, jona niistä on sovittu, kohdassa ”concluded”; pelkkä uusi ”updated” ei riitä.
    .title = Siirtoperuste, joka ei ole enää voimassa
    .why = Siirto ei voi perustua päätökseen, jonka unionin tuomioistuin on todennut pätemättömäksi, eikä lausekkeisiin, jotka komissio on kumonnut (yleisen tietosuoja-asetuksen 44 artikla ja 46 artiklan 2 kohdan c alakohta; asiat C-362/14 ja C-311/18; täytäntöönpanopäätöksen (EU) 2021/914 4 artiklan 2–4 kohta). Kun ”SCC” on ilman päivämäärää ja moduulia merkinnässä, joka on ajalta ennen 27. kesäkuuta 2021, se voi tarkoittaa vain kumottuja lausekkeita.

basis-not-in-force = { $name }: siirtoperusteeseen ”{ $basis }” ei voi vedota (siirron kohteena { $countries }, tilanne { $date }).
    .help = Ilmoita siirtoperuste, jota voidaan soveltaa kyseiseen maahan. Kun kirjoitat maakoodin komennon ”bilag explain” perään, näet, mitä päätöksiä on ja milloin ne ovat voimassa.
    .title = Päätös, joka ei ole voimassa
    .why = Tietosuojan riittävyyttä koskeva päätös oikeuttaa siirtämään tietoja vain siinä mainittuun maahan ja siinä tarkoitetuille vastaanottajille ja vasta siitä päivästä alkaen, jona sitä aletaan soveltaa (yleisen tietosuoja-asetuksen 45 artikla).

undated-clauses = { $name }: vakiosopimuslausekkeista ei ole ilmoitettu päivämäärää eikä moduulia, joten mistään ei ilmene, että ne ovat täytäntöönpanopäätöksen (EU) 2021/914 mukaiset.
    .help = Ilmoita päivä, jona lausekkeista on sovittu, kohdassa ”concluded” ja moduuli kohdassa ”modules”. Jos ne ovat vanhempaa sarjaa, sovi täytäntöönpanopäätöksen (EU) 2021/914 moduulista 3. Pelkkä uusi ”updated” ei riitä.
    .title = Vakiosopimuslausekkeet ilman päivämäärää ja moduulia
    .why = Siirto voi enää perustua vain täytäntöönpanopäätöksen (EU) 2021/914 mukaisiin lausekkeisiin (yleisen tietosuoja-asetuksen 46 artiklan 2 kohdan c alakohta; päätöksen 4 artikla). Se, että merkintä on hiljattain vahvistettu, ei tarkoita, että uusista lausekkeista olisi sovittu.

basis-ends = { $name }: siirtoperusteen ”{ $basis }” ({ $act }) voimassaolo päättyy { $until }, ennen sopimuksen päättymistä.
    .help = Seuraa, jatketaanko sen voimassaoloa, ja sovi, mitä sen jälkeen sovelletaan. Jos sopimus päättyy aiemmin, ilmoita sen viimeinen päivä kohdassa ”until”.
    .title = Siirtoperuste, joka päättyy sopimuksen aikana
    .why = Kun siirtoperuste lakkaa olemasta voimassa, siirto on lopetettava (yleisen tietosuoja-asetuksen 44 artikla). Toistaiseksi voimassa olevaa sopimusta tarkastellaan vuosi eteenpäin.

decision-scope = { $name }: tietosuojan riittävyyttä koskevan päätöksen ({ $act }, { $countries }) soveltamisalaan kuuluvat vain { $scope }, eikä mistään ilmene, että päätös kattaa vastaanottajan.
    .help = Tarkista asia esimerkiksi sertifioitujen organisaatioiden luettelosta ja ilmoita päivä kohdassa ”assessed”.
    .title = Päätös, joka kattaa vain osan vastaanottajista
    .why = Tietosuojan riittävyyttä koskeva päätös voidaan rajata tiettyihin vastaanottajiin tai aloihin (yleisen tietosuoja-asetuksen 45 artiklan 3 kohta). Jos vastaanottaja ei kuulu päätöksen soveltamisalaan, siirrolle tarvitaan muu peruste.

unverified-decision = { $name }: ei ole varmistettu, sovelletaanko tietosuojan riittävyyttä koskevaa päätöstä ({ $act }, { $countries }) siinä maassa, josta tiedot siirretään ({ $exporter }).
    .help = Selvitä, sovelletaanko päätöstä siellä. Jos sovelletaan, hyväksy havainto ja ilmoita perusteluna lähde; jos ei, sovi muusta siirtoperusteesta, esimerkiksi täytäntöönpanopäätöksen (EU) 2021/914 moduulista 3.
    .title = Päätös, jonka soveltamista ETA:an kuuluvassa EFTA-valtiossa ei ole varmistettu
    .why = Islannissa, Liechtensteinissa ja Norjassa yleistä tietosuoja-asetusta sovelletaan ETA-sopimuksen nojalla (ETA:n sekakomitean päätös N:o 154/2018). Se, sovelletaanko siellä uutta tietosuojan riittävyyttä koskevaa päätöstä (yleisen tietosuoja-asetuksen 45 artikla), on selvitettävä kunkin maan osalta erikseen.

adequacy-not-named = { $name }: siirron kohteesta on tietosuojan riittävyyttä koskeva päätös ({ $act }, { $countries }), mutta merkinnässä ei ilmoiteta siirtoperustetta.
    .help = Kirjoita kohtaan ”{ LANGUAGE("transfer", tag: "en") }” { "{" } "basis": "adequacy" { "}" } tai se siirtoperuste, johon siirrossa vedotaan.
    .title = Riittävyyspäätös, jota ei ole ilmoitettu
    .why = Rekisterinpitäjän on voitava nähdä, mihin siirto perustuu (yleisen tietosuoja-asetuksen 28 artiklan 3 kohdan a alakohta, 30 artiklan 2 kohdan c alakohta ja 45 artikla).

no-module = { $name }: vakiosopimuslausekkeet on ilmoitettu ilman moduulia.
    .help = Ilmoita sovittu moduuli kohdassa ”modules”. Kun tietoja siirretään henkilötietojen käsittelijältä sen alikäsittelijälle, se on moduuli 3.
    .title = Vakiosopimuslausekkeet ilman moduulia
    .why = Täytäntöönpanopäätöksen (EU) 2021/914 mukaiset vakiosopimuslausekkeet koostuvat neljästä moduulista, ja vain valitut moduulit sitovat osapuolia (yleisen tietosuoja-asetuksen 46 artiklan 2 kohdan c alakohta).

module-misfit = { $name }: moduulivalinta ({ $modules }) ei sovi siirtoon henkilötietojen käsittelijältä alikäsittelijälle.
    .help = Sovi moduulin 3 (käsittelijältä käsittelijälle) käytöstä ja ilmoita se kohdassa ”modules”.
    .title = Moduuli, joka ei vastaa rooleja
    .why = Täytäntöönpanopäätöksen (EU) 2021/914 kukin moduuli edellyttää tiettyjä rooleja: 1 rekisterinpitäjältä rekisterinpitäjälle, 2 rekisterinpitäjältä käsittelijälle, 3 käsittelijältä käsittelijälle, 4 käsittelijältä rekisterinpitäjälle. Tässä tietojen viejä on henkilötietojen käsittelijä ja tietojen tuoja sen alikäsittelijä (yleisen tietosuoja-asetuksen 46 artiklan 2 kohdan c alakohta).

transfer-not-assessed = { $name }: siirrosta ei ole ilmoitettu arviointia, vaikka siirtoperusteena on ”{ $basis }” (siirron kohteena { $countries }).
    .help = Arvioi maan lainsäädäntö ja käytännöt, sovi tarvittaessa täydentävistä suojatoimista ja ilmoita arvioinnin päivä kohdassa ”assessed”. Yhdysvaltojen osalta voit tukeutua siihen, mitä täytäntöönpanopäätöksessä (EU) 2023/1795 todetaan siellä sovellettavista suojatoimista.
    .title = Siirto, jota ei ole arvioitu
    .why = Sen, joka tukeutuu yleisen tietosuoja-asetuksen 46 artiklan mukaisiin asianmukaisiin suojatoimiin, on arvioitava, heikentävätkö kolmannen maan lainsäädäntö ja käytännöt niitä (46 artiklan 1 kohta; asia C-311/18, 134 ja 135 kohta; Euroopan tietosuojaneuvoston suositukset 01/2020; täytäntöönpanopäätöksen (EU) 2021/914 vakiosopimuslausekkeiden osalta myös lauseke 14).

lasting-derogation = { $name }: jatkuvien siirtojen perusteeksi on ilmoitettu 49 artiklan mukainen poikkeus.
    .help = Sovi 46 artiklan mukaisista asianmukaisista suojatoimista tai ilmoita tietosuojan riittävyyttä koskeva päätös.
    .title = Poikkeus jatkuvan siirron perusteena
    .why = Yleisen tietosuoja-asetuksen 49 artiklan poikkeukset koskevat erityistilanteita, ja niitä on tulkittava suppeasti. Alikäsittelijän käyttö johtaa säännöllisiin siirtoihin.

needless-basis = { $name }: siirtoperusteeksi on ilmoitettu ”{ $basis }”, vaikka kaikki käsittely tapahtuu ETA:ssa.
    .help = Poista kohta ”{ LANGUAGE("transfer", tag: "en") }” tai, jos tietoihin on pääsy kolmannesta maasta, ilmoita tämä maa kohdassa ”countries”.
    .title = Siirtoperuste ilman siirtoa
    .why = Yleisen tietosuoja-asetuksen V lukua (44–49 artikla) sovelletaan vain siirtoihin kolmansiin maihin. Tarpeeton siirtoperuste saa lukijan miettimään, mitä on jätetty ilmoittamatta.

storage-at-odds = { $name }: kaikkia säilytyspaikkoja ei ole ilmoitettu käsittelymaiden joukossa (puuttuu: { $countries }).
    .help = Ilmoita säilytysmaa myös kohdassa ”countries” tai korjaa kohta ”stored_in”.
    .title = Säilytys ilmoitettujen maiden ulkopuolella
    .why = Tietojen säilyttäminen on niiden käsittelyä (yleisen tietosuoja-asetuksen 4 artiklan 2 alakohta), joten säilytysmaat kuuluvat käsittelymaiden joukkoon. Muuten liite on ristiriidassa itsensä kanssa.

left-area = { $name }: ETA-jäsenyys on muuttunut ({ $countries }) sen jälkeen, kun merkintä on viimeksi vahvistettu { $updated }.
    .help = Käy merkintä läpi uudelleen: onko kyse nyt siirrosta kolmanteen maahan, ja mikä on siirtoperuste? Päivitä sitten kohta ”updated”.
    .title = Maa, joka on eronnut ETA:sta tai liittynyt siihen
    .why = Se, onko kyse siirrosta kolmanteen maahan (yleisen tietosuoja-asetuksen 44 artikla), riippuu siitä, mitkä maat kuuluvat ETA:an kyseisenä päivänä. Isossa-Britanniassa sovellettiin unionin oikeutta 31. joulukuuta 2020 asti.

future-date = { $name }: päivämäärä { $value } on myöhempi kuin { $date }, jonka tilanteen mukaan liite arvioidaan.
    .help = Korjaa päivämäärä tai laadi liite myöhemmälle päivälle.
    .title = Päivämäärä, joka on vasta edessä
    .why = Siirto ei voi perustua sopimukseen, jota ei ole vielä tehty, eikä arviointiin, jota ei ole vielä suoritettu (yleisen tietosuoja-asetuksen 44 ja 46 artikla).

## Rekisterin merkinnät

unconfirmed-fact = { $said ->
    [none] { $name }: tietoa ”{ $fact }” ei ole vahvistettu luettelon tuonnin jälkeen.
   *[other] { $name }: tieto ”{ $fact }” luettiin sanoista ”{ $said }”, kun luettelo tuotiin, eikä sitä ole vahvistettu.
}
    .help = Vertaa tietoa lähteeseen, korjaa se tarvittaessa ja poista se sitten kohdasta ”unconfirmed”.
    .title = Tuotu ja vahvistamatta
    .why = Se, mitä ohjelma lukee tekstistä, voi olla virheellistä. Henkilötietojen käsittelijän on voitava osoittaa, että liitteessä olevat tiedot ovat oikeita (yleisen tietosuoja-asetuksen 5 artiklan 1 kohdan d alakohta ja 2 kohta).

stale-entry = { $name }: merkintä on vahvistettu viimeksi { $updated }, yli { $months ->
        [one] kuukausi
       *[other] { $months } kuukautta
    } sitten.
    .help = Käy merkintä läpi yhdessä palvelua käyttävien kanssa ja merkitse kohtaan ”updated” päivä, jona tiedot on vahvistettu.
    .title = Merkintä, jota ei ole käyty läpi
    .why = Rekisterinpitäjä voi antaa luvan alikäsittelijöiden käyttöön vain oikeiden ja ajantasaisten tietojen perusteella (yleisen tietosuoja-asetuksen 5 artiklan 2 kohta ja 28 artiklan 2 kohta; Euroopan tietosuojaneuvoston lausunto 22/2024, 32 kohta). Yritys päättää itse, kuinka kauan merkintä voi olla ennallaan: ”review_months”, 12 kuukautta, jollei muuta ilmoiteta.

no-review-date = { $name }: mistään ei ilmene, milloin merkintä on viimeksi vahvistettu.
    .help = Käy merkintä läpi ja ilmoita päivä kohdassa ”updated”.
    .title = Merkintä ilman päivämäärää
    .why = Ilman päivämäärää kukaan ei näe, ovatko tiedot ajan tasalla (yleisen tietosuoja-asetuksen 5 artiklan 2 kohta).

unidentified-subprocessor = { $name }: rekisteristä puuttuu { $missing }.
    .help = Hanki puuttuvat tiedot alikäsittelijältä ja lisää ne kohtiin ”legal_name”, ”address” ja ”contact”.
    .title = Puutteellisesti yksilöity alikäsittelijä
    .why = Rekisterinpitäjällä olisi aina oltava jokaisen ketjuun kuuluvan henkilötietojen käsittelijän nimi, osoite ja yhteyshenkilö riskistä riippumatta, ja käsittelijän olisi annettava ne oma-aloitteisesti (yleisen tietosuoja-asetuksen 28 artiklan 1 ja 2 kohta; Euroopan tietosuojaneuvoston lausunto 22/2024, 31 ja 32 kohta).

entry-incomplete = { $name }: liitteessä on paikka tiedoille, jotka puuttuvat rekisteristä: { $missing }.
    .help = Hanki tiedot alikäsittelijältä ja lisää ne rekisteriin.
    .title = Tiedot, joille on paikka liitteessä mutta jotka puuttuvat rekisteristä
    .why = Rekisteristä puuttuvan tiedon kohta jää liitteessä tyhjäksi, eikä allekirjoittaja voi nähdä, onko tieto tuntematon vai eikö sitä ole (yleisen tietosuoja-asetuksen 5 artiklan 2 kohta ja 28 artiklan 2 kohta; Tanskan tietosuojaviranomaisen vakiosopimuslausekkeiden liitteessä B.1 kysytään rekisterinumeroa ja osoitetta).

independent-controller = { $name } (”{ $function }”) on yleensä itse rekisterinpitäjä eikä silloin alikäsittelijä.
    .help = Jos yritys päättää itse, miksi ja kuinka kauan se käsittelee tietoja, poista merkintä. Jos se toimii yksinomaan saamiensa ohjeiden mukaisesti, hyväksy havainto perustellen.
    .title = Yritys, joka voi olla itsenäinen rekisterinpitäjä
    .why = Maksuja suorittava pankki päättää itse, mitä tietoja se tarvitsee ja kuinka kauan se säilyttää niitä, ja on siksi rekisterinpitäjä (yleisen tietosuoja-asetuksen 4 artiklan 7 alakohta; Euroopan tietosuojaneuvoston ohjeet 07/2020, I osan 2.1.4 kohta, pankkimaksuja koskeva esimerkki). Sama koskee yleensä muita maksupalveluntarjoajia. Alikäsittelijöiden luettelo on tarkoitettu niille, jotka käsittelevät tietoja rekisterinpitäjän lukuun (yleisen tietosuoja-asetuksen 4 artiklan 8 alakohta ja 28 artiklan 4 kohta).

own-business = { $name } (”{ $function }”) näyttää palvelevan henkilötietojen käsittelijän omaa liiketoimintaa eikä silloin ole alikäsittelijä.
    .help = Poista merkintä, jos se koskee vain henkilötietojen käsittelijän omia laskuja, omaa kirjanpitoa tai omaa markkinointia. Jos asiakkaiden tietoja käsitellään asiakkaiden lukuun, mainitse se kuvauksessa ja hyväksy havainto perustellen.
    .title = Yritys, joka voi palvella henkilötietojen käsittelijän omaa liiketoimintaa
    .why = Omien laskujensa, oman kirjanpitonsa ja oman markkinointinsa osalta henkilötietojen käsittelijä on itse rekisterinpitäjä, ja se, joka hoitaa ne, on sen oma henkilötietojen käsittelijä eikä sen asiakkaiden alikäsittelijä (yleisen tietosuoja-asetuksen 4 artiklan 7 ja 8 alakohta ja 28 artiklan 4 kohta).

same-company = { $name } ja { $other } näyttävät olevan sama yritys, joka on merkitty kahdesti samaan tehtävään tai eri tiedoin.
    .help = Yhdistä ne yhdeksi merkinnäksi tai ilmoita, mitä palvelua kumpikin koskee, ja korjaa toisistaan poikkeavat tiedot.
    .title = Yritys on merkitty kahdesti
    .why = Luettelosta on käytävä ilmi, millä yrityksillä on pääsy tietoihin (yleisen tietosuoja-asetuksen 28 artiklan 2 kohta). Saman yrityksen kaksi merkintää voivat joutua ristiriitaan, kun toista muutetaan. Yrityksellä, jolta käytetään kahta palvelua, voi hyvin olla kaksi merkintää.

private-address = { $address } on yksityishenkilöille tarkoitetun sähköpostipalvelun osoite.
    .help = Ilmoita yrityksen osoite, mieluiten toimiston tai tehtävän, esimerkiksi tietosuoja@ ja yrityksen oma verkkotunnus.
    .title = Yksityinen sähköpostiosoite
    .why = Liite lähetetään kaikille asiakkaille. Yksityinen osoite on enemmän henkilötietoja kuin tarkoitus edellyttää, ja se lakkaa toimimasta, kun henkilö lähtee (yleisen tietosuoja-asetuksen 5 artiklan 1 kohdan c alakohta).

unknown-acceptance = Tarkistusta ”{ $code }” ei ole.
    .help = Käytä koodia, joka näkyy havainnon yhteydessä. Kaikki koodit näyttää ”bilag list checks”.
    .title = Tuntemattoman tarkistuksen hyväksyminen
    .why = Havainto hyväksytään sen koodilla. Jos koodia ei ole, jää huomaamatta, että havainto on yhä avoin (yleisen tietosuoja-asetuksen 5 artiklan 2 kohta).

## Sopimus

older-than-register = Liite on päivätty { $date }, mutta merkintä { $name } on vahvistettu vasta { $updated }.
    .help = Päivää sopimus uusimman merkinnän jälkeiselle päivälle tai laadi liite rekisteristä sellaisena kuin se oli tuolloin.
    .title = Liite, joka on rekisteriä vanhempi
    .why = Liitteessä on oltava tiedot sellaisina kuin ne olivat liitteen päiväyksen mukaan. Muuten kukaan ei voi jälkikäteen osoittaa, mitä sovittiin (yleisen tietosuoja-asetuksen 5 artiklan 2 kohta ja 28 artiklan 9 kohta).

party-incomplete = { $party ->
        [controller] Sopimuksesta puuttuu rekisterinpitäjää koskevia tietoja: { $missing }.
       *[processor] Sopimuksesta ja rekisteristä puuttuu käsittelijää koskevia tietoja: { $missing }.
    }
    .help = Lisää ne tai täytä ne käsin ennen liitteen allekirjoittamista.
    .title = Puutteellisesti kuvattu osapuoli
    .why = Olisi käytävä ilmi, keitä osapuolet ovat ja kuka sitoo ne (yleisen tietosuoja-asetuksen 28 artiklan 3 ja 9 kohta). Tuntemattomat tiedot tulostetaan täytettävinä riveinä.

registration-number = ”{ $value }” ei voi olla yrityksen rekisterinumero ({ $country }).
    .help = Tarkista numero yritysrekisteristä ja korjaa se tai ”country”.
    .title = Virheellinen rekisterinumero
    .why = Rekisterinumero osoittaa yksiselitteisesti, keitä osapuolet ovat (yleisen tietosuoja-asetuksen 28 artiklan 3 kohta). Tarkistusmerkistä ilmenee, että ainakin yksi numero on väärin.

no-authorisation = Liitteen sisältö riippuu siitä, millainen lupa alikäsittelijöiden käyttöön on annettu, mutta se ei ilmene sopimuksesta.
    .help = Ilmoita kohdan ”terms” kohdassa ”authorisation” joko ”general” (yleinen) tai ”specific” (erityinen).
    .title = Lupa käyttää alikäsittelijöitä, jota ei ole ilmoitettu
    .why = Henkilötietojen käsittelijä saa käyttää alikäsittelijää vain rekisterinpitäjän erityisen tai yleisen kirjallisen ennakkoluvan perusteella, ja tämä on mainittava sopimuksessa (yleisen tietosuoja-asetuksen 28 artiklan 2 kohta ja 3 kohdan d alakohta).

notice-missing = Alikäsittelijöiden käyttöön on yleinen ennakkolupa, mutta ei ole ilmoitettu, montako päivää etukäteen muutoksista ilmoitetaan.
    .help = Sovi päivien määrä ja ilmoita se kohdassa ”notice_days”. Yleisessä tietosuoja-asetuksessa ei säädetä määrää; 30 päivää on tavallinen.
    .title = Yleinen ennakkolupa ilman määräaikaa
    .why = Yleisen ennakkoluvan perusteella rekisterinpitäjälle on ilmoitettava muutoksista niin ajoissa, että se voi vastustaa niitä (yleisen tietosuoja-asetuksen 28 artiklan 2 kohta).

no-list = Alikäsittelijöiden käyttöön on lupa, mutta missään sopimuksen liitteessä ei nimetä niitä.
    .help = Lisää kohtaan ”annexes” liite, jossa ne nimetään, esimerkiksi ”sub-processors”.
    .title = Lupa ilman luetteloa
    .why = Alikäsittelijät, jotka rekisterinpitäjä hyväksyy sopimusta tehtäessä, olisi lueteltava sopimuksessa tai sen liitteessä (yleisen tietosuoja-asetuksen 28 artiklan 2 kohta; Euroopan tietosuojaneuvoston lausunto 22/2024, 25 kohta).

roles-misfit = Vakiosopimuslausekkeiden moduulivalinta ({ $modules }) ei sovi tämän sopimuksen osapuolille.
    .help = Korjaa ”modules” tai osapuolten ”country”. Euroopan talousalueella osapuolten välillä ei tarvita siirtolausekkeita.
    .title = Moduulit, jotka eivät sovi osapuolille
    .why = Täytäntöönpanopäätöksen (EU) 2021/914 moduuleissa 2 ja 3 tiedot vastaanottaa kolmannessa maassa oleva henkilötietojen käsittelijä, ja moduulissa 4 käsittelijä lähettää ne kolmannessa maassa olevalle rekisterinpitäjälle. Moduuli 1 koskee kahta rekisterinpitäjää (yleisen tietosuoja-asetuksen 44 ja 46 artikla).

needless-clauses = ”{ $annex }” on tarkoitettu siirtoihin kolmansiin maihin, mutta molemmat osapuolet ovat ETA:ssa.
    .help = Valitse ETA:ssa tapahtuvaan käsittelyyn tarkoitettu liite, esimerkiksi ”scc-2021-915”, tai korjaa osapuolten ”country”.
    .title = Siirtolausekkeet ETA:n sisällä
    .why = Täytäntöönpanopäätöksen (EU) 2021/914 mukaiset lausekkeet on tarkoitettu siirtoihin sellaisille kolmansissa maissa oleville vastaanottajille, joiden suorittamaan käsittelyyn ei sovelleta yleistä tietosuoja-asetusta (asetuksen 46 artiklan 2 kohdan c alakohta; päätöksen 1 artiklan 1 kohta). ETA:ssa olevien osapuolten välillä asetuksen 28 artikla riittää.

processor-abroad = Henkilötietojen käsittelijä on ETA:n ulkopuolella ({ $country }), mutta ei ole ilmoitettu, minkä perusteella tietoja saa siirtää sille.
    .help = Sovi siirtoperusteesta, esimerkiksi täytäntöönpanopäätöksen (EU) 2021/914 moduulista 2: ilmoita se kohdassa ”modules” ja lisää liite ”scc-2021-914”. Jos siirto perustuu muuhun, hyväksy havainto perustellen.
    .title = Henkilötietojen käsittelijä kolmannessa maassa ilman siirtoperustetta
    .why = Yleisen tietosuoja-asetuksen 28 artiklan mukainen sopimus ei yksinään oikeuta siirtämään tietoja (asetuksen 44 ja 46 artikla; täytäntöönpanopäätöksen (EU) 2021/915 vakiosopimuslausekkeiden lausekkeen 1 f kohta).

## Mitä teksteissä sanotaan

no-description = Ei ole kerrottu, mitä { $name } tekee ({ $locale }).
    .help = Kirjoita sille ”.description” kielen tiedostoon tai poista kieli kohdasta ”locales”.
    .title = Alikäsittelijä ilman kuvausta
    .why = Rekisterinpitäjän on nähtävä, mitä kukin alikäsittelijä tekee tiedoilla (yleisen tietosuoja-asetuksen 28 artiklan 2 ja 4 kohta; täytäntöönpanopäätöksen (EU) 2021/915 vakiosopimuslausekkeiden liite IV).

no-function = Toiminnolle ”{ $code }” ({ $name }) ei ole sanoja tällä kielellä: { $locale }.
    .help = Kirjoita sille ”.function” tai ”function-” ja koodi kielen tiedostoon, tai käytä koodia, jonka ”bilag list functions” näyttää.
    .title = Toiminto ilman sanoja
    .why = Rekisterinpitäjän on nähtävä, mihin kutakin alikäsittelijää käytetään (yleisen tietosuoja-asetuksen 28 artiklan 2 ja 4 kohta; täytäntöönpanopäätöksen (EU) 2021/915 lausekkeiden liite IV). Puuttuva sana estää liitteen laatimisen.

untranslated = Teksti ”{ $id }” on olemassa kielellä ”{ $other }” mutta puuttuu kieleltä ”{ $locale }”.
    .help = Käännä se kielen tiedostoon tai poista kieli kohdasta ”locales”. ”bilag locales --write-missing” kirjaa puuttuvat tekstit tiedostoon.
    .title = Teksti, joka kieleltä puuttuu
    .why = Kieleltä puuttuva teksti pysäyttää liitteen laatimisen; luonnoksessa se olisi toisella kielellä. Sopimuksen on oltava kirjallinen, ja osapuolten on ymmärrettävä se (yleisen tietosuoja-asetuksen 28 artiklan 3 ja 9 kohta).

storage-in-words = { $name }: tekstissä sanotaan termillä ”{ $term }”, missä tietoja säilytetään, mutta rekisterissä sanotaan toisin ({ $locale }).
    .help = Selvitä, missä tiedot ovat, ja korjaa teksti tai ”stored_in” ja ”countries”.
    .title = Teksti ja tiedot ristiriidassa säilytyspaikasta
    .why = Liite, jossa sanotaan ”säilytetään EU:ssa” kolmannen maan rinnalla, on ristiriidassa itsensä kanssa, ja rekisterinpitäjän on voitava luottaa siihen (yleisen tietosuoja-asetuksen 5 artiklan 1 kohdan a alakohta, 28 artiklan 3 kohdan a alakohta ja 30 artiklan 2 kohdan c alakohta).

basis-in-words = { $name }: tekstissä ilmoitetaan termillä ”{ $term }” siirtoperusteeksi ”{ $basis }”, mutta rekisterissä tätä perustetta ei ilmoiteta ({ $locale }).
    .help = Selvitä, mikä siirtoperuste on kyseessä, ja korjaa teksti tai ”{ LANGUAGE("transfer", tag: "en") }”.
    .title = Teksti ja rekisteri ristiriidassa siirtoperusteesta
    .why = Liite, jonka tekstissä ilmoitetaan yksi siirtoperuste ja sen rinnalla toinen, on ristiriidassa itsensä kanssa (yleisen tietosuoja-asetuksen 5 artiklan 1 kohdan a alakohta, 30 artiklan 2 kohdan c alakohta ja 46 artikla).

anonymous-in-words = { $name }: tekstissä on sana ”{ $word }”. Jos tunniste johtaa yhä henkilöön, tiedot ovat vain pseudonymisoituja ({ $locale }).
    .help = Kirjoita ”pseudonymisoitu”, jos joku voi yhdistää tunnisteen henkilöön. Jos kukaan ei voi, kerro, miten se on varmistettu, ja hyväksy havainto perustellen.
    .title = Tiedot, joita sanotaan anonyymeiksi
    .why = Tiedot, jotka voidaan tunnisteen avulla yhdistää henkilöön, ovat edelleen henkilötietoja sille, joka voi sen tehdä (yleisen tietosuoja-asetuksen 4 artiklan 1 ja 5 alakohta, johdanto-osan 26 kappale). Anonyymeja tietoja varten ei tarvittaisi henkilötietojen käsittelijää eikä merkintää luetteloon.

name-spelt-otherwise = { $name } on tekstissä kirjoitettu ”{ $other }”.
    .help = Kirjoita nimi niin kuin yritys itse sen kirjoittaa, sekä rekisterissä että teksteissä.
    .title = Nimi kirjoitettu kahdella tavalla
    .why = Kaksi kirjoitusasua näyttää kahdelta yritykseltä. Luettelosta on käytävä selvästi ilmi, kuka tietoja käsittelee (yleisen tietosuoja-asetuksen 28 artiklan 2 kohta).

misplaced-word = Tekstissä ”{ $id }” on sana ”{ $word }”, joka ei kuulu kieleen ”{ $locale }”; oikea ilmaus on siinä: { $instead }.
    .help = Käytä kielen omaa ilmausta. Sanat, joiden on tarkoitus olla toisella kielellä, merkitään funktiolla LANGUAGE.
    .title = Toisen kielen sana
    .why = Naapurikielen sana voi merkitä lakikielessä muuta. Osapuolet ja viranomaiset tuntevat yleisen tietosuoja-asetuksen käsitteet niillä nimillä, jotka niillä on 4 artiklassa näiden omalla kielellä.

typed-out-term = ”{ $text }” on kirjoitettu auki, vaikka termi ”{ $term }” sanoo saman.
    .help = Kirjoita termi aaltosulkeisiin, niin sanat muuttuvat kaikkialla, kun niitä muutetaan yhdessä paikassa.
    .title = Auki kirjoitettu termi
    .why = Kahdessa paikassa oleva teksti muutetaan ennen pitkää vain toisessa, ja silloin liitteessä sanotaan kaksi eri asiaa (yleisen tietosuoja-asetuksen 5 artiklan 2 kohta).

same-text = Teksti on sama kielillä { $locale } ja { $other }.
    .help = Käännä se tai poista se sen kielen tiedostosta, jolla sitä ei ole kirjoitettu.
    .title = Kääntämätön teksti
    .why = Osapuolten on voitava ymmärtää, mitä ne allekirjoittavat, liitteen kielellä (yleisen tietosuoja-asetuksen 28 artiklan 3 ja 9 kohta).

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
missing-registration-number = rekisterinumero
missing-country = maa
missing-signatory = allekirjoittaja
missing-function = tehtävä
missing-stored-in = säilytyspaikka
missing-data-categories = henkilötietoryhmät
missing-access = pääsy henkilötietoihin
missing-duration = käsittelyn kesto
missing-since = käytön alkamispäivä
missing-activities = siirtoon liittyvä toiminta

## Säädöksen numeron sarja: 2000/520/EY
series-ec = EY
