### What ”bilag inspect” says.

## Facts about the annex

inspect-annex = Liite
inspect-language = Kieli
inspect-product = Palvelu
inspect-controller = Rekisterinpitäjä
inspect-processor = Henkilötietojen käsittelijä
inspect-date = Päivämäärä
inspect-draft = Luonnos
inspect-anchors = Allekirjoituspalvelun teksti
inspect-made-by = Laatinut
inspect-subprocessors = Alikäsittelijät
inspect-fields = Allekirjoituskentät
inspect-filled = Täytetty
inspect-digests = SHA-256
inspect-register = rekisteri
inspect-agreement = sopimus
# $locale (string): the language’s code, such as fi
inspect-words = tekstit ({ $locale })
inspect-template = malli
inspect-logo = logo
inspect-brand = yritysilme
inspect-blank = ei täytetty
inspect-none = ei ole
inspect-yes = kyllä
inspect-no = ei
inspect-signed = allekirjoitettu
inspect-unsigned = ei allekirjoitettu
inspect-altered = ei vastaa tietoja
inspect-verified = Tiedoston { $path } sivut ovat sellaiset, joiksi bilag { $version } laatii ne tiedoston tiedoista. Allekirjoitusten pätevyyttä ei ole tarkastettu.
inspect-as-written = { $path } on täsmälleen sellainen, jollaiseksi bilag { $version } sen kirjoittaa.
# $filled (number): how many blanks are filled in
inspect-saved-again = Tiedoston { $path } sanat ovat ne, jotka bilag { $version } kirjoittaa, ja tiedot ovat koskemattomat. Tiedosto ei kuitenkaan ole täsmälleen sellainen kuin bilag sen kirjoitti: se on täytetty tai tallennettu uudelleen toimisto-ohjelmalla. Muotoilua ei ole verrattu. { $filled ->
        [0] Yhtään kenttää ei ole täytetty.
        [one] Yksi kenttä on täytetty.
       *[other] { $filled } kenttää on täytetty.
    }

## What sets the file apart from what bilag makes of the data

difference-version = Tiedoston { $path } on laatinut bilag { $made }. Tämä on bilag { $this }, joka ei voi laatia täsmälleen samaa liitettä.
    .help = Asenna versio { $made } ja suorita komento uudelleen.
# $family (string): the fonts' name
fonts-missing = Tiedoston { $path } liite on ladottu fontilla ”{ $family }”, joka tarvitaan sen tekemiseen uudelleen. Liitettä ei ole tarkistettu.
    .help = Anna kansio, jossa ovat ne fonttitiedostot, joilla liite tehtiin: --fonts KANSIO.
difference-data = Tiedoston { $path } tiedot eivät ole sellaiset kuin bilag ne kirjoitti.
    .help = Joku on muuttanut tiedostoa bilag.json tai tapaa, jolla se on liitetty. Pyydä tiedosto uudelleen tai laadi liite rekisteristä.

## What sets a PDF file apart from what bilag makes of the data

difference-pages = Tiedostossa { $path } on eri määrä sivuja kuin liitteessä, jonka bilag laatii tiedoston tiedoista.
    .help = Joku on lisännyt tai poistanut sivuja. Pyydä tiedosto uudelleen tai laadi liite rekisteristä.
difference-page = Tiedoston { $path } sivun { $page } sisältö ei ole se, jonka bilag laatii tiedoston tiedoista.
    .help = Joku on muuttanut sivua tai tietoja. Pyydä tiedosto uudelleen tai laadi liite rekisteristä.
difference-annotation = Tiedoston { $path } sivulla { $page } on jotakin, joka ei ole allekirjoitus jossakin kentistä.
    .help = Se voi olla huomautus, leima tai piilotettu kenttä. Katso sivua ja pyydä tiedosto ilman lisäystä.
difference-structure = Ruudunlukuohjelmien käyttämä rakenne on tiedostossa { $path } toinen kuin liitteessä, jonka bilag laatii tiedoista.
    .help = Joku on muuttanut tiedostoa. Pyydä se uudelleen tai laadi liite rekisteristä.
difference-form = Tiedoston { $path } lomakekentät eivät ole ne, jotka bilag laatii tiedoista.
    .help = Joku on muuttanut, lisännyt tai poistanut kenttiä. Pyydä tiedosto uudelleen tai laadi liite rekisteristä.
difference-metadata = Tiedoston { $path } ominaisuuksista on muutettu otsikkoa, aihetta tai tekijää.
    .help = Pyydä tiedosto uudelleen tai laadi liite rekisteristä.
difference-other = { $path } poikkeaa siitä, mitä bilag laatii tiedoista: ”{ $key }” on muutettu, lisätty tai poistettu.
    .help = Joku on muuttanut tiedostoa. Pyydä se uudelleen tai laadi liite rekisteristä.

## What sets a Word file apart from what bilag makes of the data

# $ours and $theirs (string): what the paragraph says, shortened
difference-words = Tiedoston { $path } kappaletta on muutettu. bilag kirjoittaa: ”{ $ours }”. Tiedostossa on: ”{ $theirs }”.
    .help = Joku on muuttanut tekstiä. Pyydä tiedosto uudelleen tai laadi liite rekisteristä.
# $words (string): what the paragraph says, shortened
difference-added = Tiedostossa { $path } on kappale, jota bilag ei kirjoita: ”{ $words }”.
    .help = Joku on lisännyt tekstiä. Pyydä tiedosto uudelleen tai laadi liite rekisteristä.
difference-missing = Tiedostosta { $path } puuttuu kappale, jonka bilag kirjoittaa: ”{ $words }”.
    .help = Joku on poistanut tekstiä. Pyydä tiedosto uudelleen tai laadi liite rekisteristä.
difference-cell = Tiedoston { $path } taulukossa on muita soluja kuin siinä, jonka bilag laatii, kohdassa ”{ $words }”.
    .help = Joku on muuttanut taulukkoa. Pyydä tiedosto uudelleen tai laadi liite rekisteristä.
difference-tracked = Tiedostossa { $path } on jäljitetty muutos kohdassa ”{ $words }”.
    .help = Hylkää muutos Wordissa, tallenna tiedosto ja suorita komento uudelleen, tai pyydä tiedosto uudelleen.
difference-hidden = Tiedostossa { $path } on piilotettua tekstiä kohdassa ”{ $words }”.
    .help = Joku on piilottanut tai lisännyt tekstiä. Pyydä tiedosto uudelleen tai laadi liite rekisteristä.
difference-picture = Tiedoston { $path } kuva on lisätty, vaihdettu tai poistettu.
    .help = Pyydä tiedosto uudelleen tai laadi liite rekisteristä.
# $what (string): what it is
difference-object = Tiedostossa { $path } on jotakin, mitä bilag ei lisää, kohdassa ”{ $words }”: { $what ->
        [altChunk] sisällytetty asiakirja
        [chart] kaavio
        [commentRangeStart] kommentti
        [commentReference] kommentti
        [endnoteReference] loppuviite
        [footnoteReference] alaviite
        [object] upotettu objekti
        [oMath] matemaattinen kaava
        [pict] kuvio
        [sym] symboli
        [txbxContent] tekstiruutu
        [wordprocessingShape] kuvio
       *[other] { $what }
    }.
    .help = Katso kohtaa Wordissa ja pyydä tiedosto ilman lisäystä.
difference-furniture = Tiedoston { $path } ylä- tai alatunnistetta on muutettu. bilag kirjoittaa: ”{ $ours }”. Tiedostossa on: ”{ $theirs }”.
    .help = Pyydä tiedosto uudelleen tai laadi liite rekisteristä.
# $kind (string): the field’s name in Word
difference-field = Tiedostossa { $path } on kenttä, jota bilag ei lisää: { $kind }.
    .help = Tällainen kenttä voi päivitettynä näyttää muuta tekstiä. Pyydä tiedosto uudelleen tai laadi liite rekisteristä.
difference-link = Tiedostossa { $path } on linkki, jota bilag ei lisää. Sen kohde: { $target }.
    .help = Pyydä tiedosto uudelleen tai laadi liite rekisteristä.
difference-numbering = Tiedoston { $path } numeroidut kappaleet alkavat sanoilla, joita bilag ei kirjoita: ”{ $words }”.
    .help = Pyydä tiedosto uudelleen tai laadi liite rekisteristä.

## Files that cannot be read

unknown-file = { $path } ei ole PDF- eikä DOCX-tiedosto.
    .help = ”bilag inspect” lukee PDF- ja DOCX-tiedostoja, jotka bilag on laatinut. Salasanalla suojattu Word-tiedosto on ensin tallennettava ilman salasanaa.
pdf-damaged = PDF-tiedosto { $path } on katkennut tai vioittunut.
    .help = Hanki tiedosto uudelleen sen lähettäjältä.
pdf-encrypted = PDF-tiedosto { $path } on salattu.
    .help = Pyydä tiedosto ilman salasanaa tai tallenna se ilman salasanaa PDF-lukuohjelmassa.
docx-damaged = DOCX-tiedosto { $path } on katkennut tai vioittunut.
    .help = Hanki tiedosto uudelleen sen lähettäjältä.
too-large = Tiedosto { $path } on suurempi kuin mikään liite, tai se on purettuna sellainen. Tiedoston koon raja on { $most } Mt.
    .help = Tarkista, että tiedosto on oikea.
no-record = Tiedostossa { $path } ei ole bilag-ohjelman tietoja.
    .help = Tiedoston on laatinut jokin muu kuin bilag, tai tiedot on poistettu siitä.
record-emptied = Tiedoston { $path } bilag-tiedot ovat tyhjät.
    .help = LibreOffice 7.4 tyhjentää ne, kun kenttä on täytetty merkillä ”&” tai ”<”. Täytä kenttä Wordissa tai pyydä tiedosto sellaisena kuin se oli ennen uudelleen tallentamista.
