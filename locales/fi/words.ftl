## Words

unknown-locale = { $nearest ->
    [none] Ohjelmassa ei ole kieltä ”{ $locale }”.
   *[other] Ohjelmassa ei ole kieltä ”{ $locale }”. Tarkoititko kieltä ”{ $nearest }”?
}
    .help = Mukana tulevat kielet: { $shipped }.

missing-message = Teksti ”{ $id }” puuttuu kieleltä ”{ $locale }”.
    .help = Kirjoita se tiedostoon { $file }.

untranslated-message = Tekstiä ”{ $id }” ei ole käännetty kielelle ”{ $locale }”. Se on olemassa vain kielellä ”{ $found }”.
    .help = Kirjoita se tiedostoon { $file }. Siihen asti luonnoksessa (--draft) voidaan käyttää toisen kielen tekstiä.

missing-variable = Tekstissä ”{ $id }” käytetään muuttujaa ”${ $variable }”, jolla ei ole tässä arvoa.
    .help = Poista muuttuja tai korjaa sen nimi. Termi saa vain ne muuttujat, jotka ovat suluissa sen käyttökohdassa.

unknown-reference = Tekstissä ”{ $id }” viitataan tekstiin ”{ $reference }”, jota ei ole kielellä ”{ $locale }”.
    .help = Korjaa nimi tai kirjoita teksti, johon viitataan. Funktiot ovat LANGUAGE ja HEADING.

language-call = Tekstissä ”{ $id }” funktiota LANGUAGE ei käytetä oikein.
    .help = Kirjoita sanat ja sitten niiden kieli: { "{" } LANGUAGE("Binding Corporate Rules", tag: "en") { "}" }.

language-tag-unusable = Tekstin ”{ $id }” mukaan osa sanoista on kielellä ”{ $tag }”, joka ei ole kielikoodi.
    .help = Kirjoita kielikoodi kahdella tai kolmella kirjaimella, esimerkiksi en, nb tai fi.

heading-call = Tekstissä ”{ $id }” funktiota HEADING ei käytetä oikein.
    .help = Kirjoita sen otsikon id, johon viitataan, lainausmerkkeihin: { "{" } HEADING("ilmoitus") { "}" }.

unknown-heading = Tekstissä ”{ $id }” viitataan otsikkoon ”{ $heading }”, jota liitteessä ei ole.
    .help = { $known ->
        [none] Millään liitteen otsikolla ei ole avainta ”id”. Anna otsikolle sellainen mallissa.
       *[other] Korjaa id tai anna se otsikolle mallissa. Otsikot, joihin voi viitata: { $known }.
    }

heading-in-heading = Tekstiä ”{ $id }” käytetään numeroimattomassa otsikossa tai nimiössä, ja siinä viitataan otsikkoon ”{ $heading }”, jolla ei myöskään ole numeroa.
    .help = Kirjoita toisen otsikon sanat suoraan tekstiin.

circular-message = Teksti ”{ $id }” sisältää itsensä: { $path }.
    .help = Kirjoita yksi teksteistä auki sen sijaan, että siihen viitataan.

overlong-message = Teksti ”{ $id }” koostuu useammasta osasta kuin sallittu enimmäismäärä { $limit }.
    .help = Jaa se osiin tai kirjoita osa viitatuista teksteistä auki.

fluent-syntax = { $problem ->
    [expected-token] Tästä puuttuu merkki { $detail }.
    [expected-character] Tässä pitäisi olla jokin merkeistä { $detail }.
    [expected-line-break] Tässä pitäisi olla rivinvaihto.
    [expected-expression] Tässä pitäisi olla muuttuja, termi tai lainausmerkeissä oleva teksti.
    [empty-message] Kohteella ”{ $detail }” ei ole tekstiä.
    [missing-value] Tästä puuttuu teksti.
    [missing-default] Mitään vaihtoehdoista ei ole merkitty tähdellä oletukseksi.
    [two-defaults] Useampi kuin yksi vaihtoehto on merkitty tähdellä.
    [selector] Vain muuttuja tai termin ominaisuus voi ohjata valintaa.
    [term-attribute] Termin ominaisuus voi vain ohjata valintaa; sitä ei voi lisätä tekstiin.
    [function-name] Tämä ei ole funktion nimi. Funktioiden nimet kirjoitetaan isoilla kirjaimilla.
    [argument-order] Nimettömien argumenttien on oltava ennen nimettyjä.
    [duplicate-argument] Argumentti ”{ $detail }” on annettu kahdesti.
    [unterminated-string] Tekstistä puuttuu lopettava lainausmerkki.
    [unknown-escape] ”{ $detail }” ei ole kelvollinen merkkikoodi.
    [unicode-escape] Merkinnän \u jälkeen on oltava neljä ja merkinnän \U jälkeen kuusi heksadesimaalinumeroa.
    [closing-brace] Tässä on sulkeva aaltosulje, jota ei ole avattu.
    [stray-line] Rivi ei kuulu mihinkään tekstiin.
    [too-many-braces] Tekstissä on enemmän sulkeita kuin { $detail }.
   *[other] Tässä on kirjoitusvirhe.
}
    .help = { $problem ->
        [stray-line] Teksti kirjoitetaan ”nimi = teksti”, ominaisuus ”    .nimi = teksti”. Seuraavat rivit sisennetään välilyönneillä, ei sarkaimilla.
        [closing-brace] Tekstiin kuuluva aaltosulje kirjoitetaan { "{" } "{ "}" }" { "}" }.
        [missing-default] Kirjoita * viimeisen vaihtoehdon eteen.
       *[other] Syntaksi selitetään osoitteessa projectfluent.org/fluent/guide.
    }

duplicate-message = ”{ $id }” on tiedostossa kahdesti, ensimmäisen kerran rivillä { $line }.
    .help = Poista toinen tai anna sille toinen nimi.

message-and-term = Tekstillä ja termillä on sama nimi: ”{ $id }”.
    .help = Anna termille toinen nimi.

date-pattern-unusable = Päivämäärän kaavaa ”{ $pattern }” ei voi käyttää.
    .help = Käytä päivän, kuukauden ja vuoden strftime-koodeja, esimerkiksi ”%-d. %Bta %Y”.

date-locale-unknown = Kieltä ”{ $name }” ei tunneta päivämääriä varten.
    .help = Kirjoita POSIX-nimi, esimerkiksi ”fi_FI”.
