### Liite, jossa on kaikenlaista sisältöä.

kinds = Turvatoimet
    .subtitle = Liitteet A ja B palvelua { $product } koskevaan { -agreement(case: "illative") }, tilanne { $date }
    .table = Alikäsittelijät
    .website = Verkkosivusto
measures = Toimenpiteet
    .intro = Henkilötietojen käsittelijän on vähintään
    .encryption = salattava henkilötiedot siirron ja säilytyksen ajaksi käyttäen tekniikkaa { LANGUAGE("Transport Layer Security", tag: "en") } 1.3 tai uudempaa, kun tiedot kulkevat avoimissa verkoissa, ja muutoin niin, että vain se, joka tarvitsee niitä työssään, voi lukea ne;
    .access = annettava pääsy tietoihin vain niille, jotka sitä tarvitsevat;
    .backup = varmuuskopioitava tiedot joka päivä ja kokeiltava vähintään kerran vuodessa, että kopiot voidaan palauttaa.
    .see = Loukkauksesta määrätään kohdassa { HEADING("breach") } ja epäilystä kohdassa { HEADING("suspicion") }. Alikäsittelijät luetellaan kohdassa { HEADING("sub-processors") }. Osapuolet allekirjoittavat lopussa otsikon ”{ HEADING("signatures") }” alla.
steps = Henkilötietojen tietoturvaloukkaus
    .intro = Henkilötietojen käsittelijä toimii seuraavasti:
    .first = Lopettaa loukkauksen.
    .second = Ilmoittaa loukkauksesta rekisterinpitäjälle ilman aiheetonta viivytystä ja kertoo, mitä henkilötietojen käsittelijä sillä hetkellä tietää, vaikka jotakin puuttuisikin.
    .third = Kirjaa, mitä on tapahtunut.
    .suspicion = Epäily
    .again = Kun loukkausta epäillään:
duties = Alikäsittelijöiden velvollisuudet
    .intro = Jokainen alikäsittelijä on henkilötietojen käsittelijän kanssa tehdyn sopimuksen mukaan velvollinen
    .measures = toteuttamaan kohdan { HEADING("measures") } toimenpiteet;
    .breach = ilmoittamaan loukkauksista niin pian, että henkilötietojen käsittelijä voi noudattaa kohtaa { HEADING("breach") }, myös silloin, kun kyse on vasta epäilystä, katso { HEADING("suspicion") }.
    .signed = Allekirjoitus koskee kohtia { HEADING("measures") } ja { HEADING("sub-processors") }.
