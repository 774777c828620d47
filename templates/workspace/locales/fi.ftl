### Plandiscin tekstit alikäsittelijöistä, suomeksi.

## Toistuvat sanat ja lauseet

-product = Plandisc
# Genetiivissä, sanan ”työkalu” edellä.
-email-automation = sähköpostin automatisoinnin
# Partitiivissa, sanan ”sovelletaan” jälkeen.
-scc = vakiosopimuslausekkeita ({ LANGUAGE("Standard Contractual Clauses", tag: "en") }, SCC)
# Alikäsittelijän nimen jälkeen.
-no-access = ei pääse { -product }-vuosikelloon tallennettuihin tietoihin
# Ilmaisun -no-access tai vastaavan lauseen jälkeen.
-invoice-recipient-only = eikä myöskään käyttäjien yhteystietoihin, vaan ainoastaan tietoihin laskun vastaanottajasta
-stored-in-eu = Tiedot säilytetään EU:ssa.

## Alikäsittelijät rekisterin järjestyksessä

amazon =
    .description = Käytämme Amazonia ohjelmistomme ja asiakkaan vuosikelloihin tallennettujen tietojen varmuuskopiointiin. { -stored-in-eu }
azure-microsoft =
    .description = Käytämme Microsoft Azurea ohjelmistomme ja asiakkaan vuosikelloihin tallennettujen tietojen ylläpitoympäristönä. Tiedot säilytetään EU:ssa ja varmuuskopioidaan Alankomaissa.
microsoft =
    .description = Käytämme Microsoft Officea päivittäisessä työssämme (Office-ohjelmistot, mukaan lukien OneDrive). Microsoft Officen ja Plandisc.com-sivuston tai { -product }-työkalun välillä ei ole yhteyttä. { -stored-in-eu }
clearhaus =
    .description = Clearhaus on verkkomaksujärjestelmä. Clearhaus perii asiakkaan luottokortilla suorittamat maksut, säilyttää varat ja tilittää ne. Clearhaus { -no-access } { -invoice-recipient-only }. { -stored-in-eu }
spar-nord =
    .description = Spar Nord on pankkimme. Spar Nord { -no-access } { -invoice-recipient-only }. { -stored-in-eu }
google =
    .description = Google Analyticsia käytetään analysointiin. Kaikki selaushistoria tallennetaan Google Analyticsiin. Kaikki tiedot anonymisoidaan siten, että jokaisella käyttäjällä on yksilöllinen käyttäjätunniste. Käyttäjätunnisteen tuntee vain { -product }. Enterprise-tilauksessa kaikki Googlen seuranta voidaan poistaa käytöstä. Google { -no-access }. Tiedot säilytetään Yhdysvalloissa.
sproom =
    .description = Käytämme Sproomia sähköisten laskujen lähettämiseen ja vastaanottamiseen. Sproom { -no-access } { -invoice-recipient-only }. { -stored-in-eu }
sharp-spring =
    .description = Sharp Spring on { -email-automation } työkalumme. Kaikki sähköpostit lähetetään siitä: viestit, käyttöönottoviestit ja palveluviestit. Vuosikelloon tallennettuja tietoja ei tallenneta Sharp Springiin. Tallennamme vain yhteystietoja: sähköpostiosoitteen, nimen, tilauksen ja selainlokin (renkaan värin muuttaminen, tulostuspainikkeen napsauttaminen jne.). Myös Sharp Springiin sovelletaan { -scc }. Saamme Sharp Springiltä kuukausittain läpinäkyvyysraportin.
zapier =
    .description = Zapier on integraatio-ohjelmisto, joka siirtää yhteystietoja { -email-automation } työkalustamme (Sharp Spring) ZenDeskiin (tukijärjestelmäämme). Zapieriin sovelletaan { -scc }. Zapier { -no-access }. Zapierilla on vain käyttäjän nimi ja sähköpostiosoite. Zapier poistaa oletusarvoisesti kaikki tiedot pysyvästi 30 päivän kuluttua.
zendesk =
    .description = ZenDesk on tukipyyntö- ja asiakastukijärjestelmä, jossa hoidamme kaiken asiakastuen. Kun käyttäjä kirjoittaa meille tai ottaa meihin muulla tavoin yhteyttä, ZenDeskiin luodaan tukipyyntö. ZenDesk { -no-access }. ZenDeskillä on vain käyttäjänimi, sähköpostiosoite, tilaus ja selainloki, jotta voimme tarjota parasta mahdollista asiakastukea.
quickpay =
    .description = Käytämme QuickPaytä verkkomaksujen käsittelyyn. QuickPay ei pääse vuosikelloon tallennettuihin tietoihin { -invoice-recipient-only }. { -stored-in-eu }
webhosting-dk =
    .description = Webhosting.dk käsittelee kaikki { -product }-työkalusta lähettämämme sähköpostit. Näitä ovat esimerkiksi ilmoitukset, tilausten uusimiset, osallistujille lähetettävät kutsut ja määräpäivistä muistuttavat viestit. Webhosting.dk ei pääse vuosikelloon tallennettuihin tietoihin. Tietoja ei säilytetä.
e-conomic =
    .description = E-conomic on kirjanpitojärjestelmämme. E-conomic { -no-access } { -invoice-recipient-only }. { -stored-in-eu }
popup-maker =
    .function = Ponnahdusikkunatyökalu
    .description = PopUp Maker on ponnahdusikkunatyökalu, jota käytetään WordPress-sivustollamme eikä { -product }-ohjelmistossa. PopUp Maker sisältää vain nimen, sähköpostiosoitteen ja muita vastaavia tietoja. PopUp Maker { -no-access }. { -stored-in-eu }
