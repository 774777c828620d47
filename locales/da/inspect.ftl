### Det, »bilag inspect« siger.

## Fakta om bilaget

inspect-annex = Bilag
inspect-language = Sprog
inspect-product = Produkt
inspect-controller = Dataansvarlig
inspect-processor = Databehandler
inspect-date = Dato
inspect-draft = Udkast
inspect-anchors = Tekst til underskrift
inspect-made-by = Lavet af
inspect-subprocessors = Underdatabehandlere
inspect-fields = Signaturfelter
inspect-filled = Udfyldt
inspect-digests = SHA-256
inspect-register = register
inspect-agreement = aftale
# $locale (string): sprogkoden, for eksempel da
inspect-words = tekster ({ $locale })
inspect-template = skabelon
inspect-logo = logo
inspect-brand = husstil
inspect-blank = ikke udfyldt
inspect-none = ingen
inspect-yes = ja
inspect-no = nej
inspect-signed = underskrevet
inspect-unsigned = ikke underskrevet
inspect-altered = passer ikke til dataene
inspect-verified = Siderne i { $path } er, som bilag { $version } laver dem ud fra dataene i filen. Om underskrifterne er gyldige, er ikke kontrolleret.
inspect-as-written = { $path } er præcis, som bilag { $version } skriver den.
# $filled (number): antal felter, der er udfyldt
inspect-saved-again = Ordene i { $path } er dem, bilag { $version } skriver, og dataene er uændrede. Filen er dog ikke præcis, som bilag skrev den: Den er udfyldt eller gemt igen i et kontorprogram. Formateringen er ikke sammenlignet. { $filled ->
        [0] Ingen felter er udfyldt.
        [one] Ét felt er udfyldt.
       *[other] { $filled } felter er udfyldt.
    }

## Det, der skiller filen fra den, bilag laver ud fra dataene

difference-version = { $path } er lavet af bilag { $made }. Dette er bilag { $this }, som ikke kan lave præcis det samme bilag.
    .help = Installér version { $made }, og kør kommandoen igen.
# $family (string): the fonts' name
fonts-missing = Bilaget i { $path } er sat med skrifttypen »{ $family }«, som er nødvendig for at lave det igen. Det er ikke kontrolleret.
    .help = Angiv mappen med de skrifttypefiler, det blev lavet med: --fonts MAPPE.
difference-data = Dataene i { $path } er ikke, som bilag skrev dem.
    .help = Nogen har ændret bilag.json eller den måde, den ligger i filen på. Bed om filen igen, eller lav bilaget ud fra registret.

## Det, der skiller en PDF-fil fra den, bilag laver ud fra dataene

difference-pages = { $path } har et andet antal sider end det, bilag laver ud fra dataene i filen.
    .help = Nogen har tilføjet eller fjernet sider. Bed om filen igen, eller lav bilaget ud fra registret.
difference-page = Indholdet på side { $page } i { $path } er ikke det, bilag laver ud fra dataene i filen.
    .help = Nogen har ændret siden eller dataene. Bed om filen igen, eller lav bilaget ud fra registret.
difference-annotation = På side { $page } i { $path } ligger der noget, som ikke er en underskrift i et af felterne.
    .help = Det kan være en kommentar, et stempel eller et skjult felt. Se på siden, og bed om en fil uden tilføjelsen.
difference-structure = Den struktur, som skærmlæsere bruger, er en anden i { $path } end i det, bilag laver ud fra dataene.
    .help = Nogen har ændret filen. Bed om den igen, eller lav bilaget ud fra registret.
difference-form = Formularfelterne i { $path } er ikke dem, bilag laver ud fra dataene.
    .help = Nogen har ændret, tilføjet eller fjernet felter. Bed om filen igen, eller lav bilaget ud fra registret.
difference-metadata = Titlen, emnet eller forfatteren i egenskaberne for { $path } er ændret.
    .help = Bed om filen igen, eller lav bilaget ud fra registret.
difference-other = { $path } adskiller sig fra det, bilag laver ud fra dataene: »{ $key }« er ændret, tilføjet eller fjernet.
    .help = Nogen har ændret filen. Bed om den igen, eller lav bilaget ud fra registret.

## Det, der skiller en Word-fil fra den, bilag laver ud fra dataene

# $ours og $theirs (string): hvad afsnittet siger, forkortet
difference-words = Et afsnit i { $path } er ændret. bilag skriver »{ $ours }«. I filen står der »{ $theirs }«.
    .help = Nogen har ændret teksten. Bed om filen igen, eller lav bilaget ud fra registret.
# $words (string): hvad afsnittet siger, forkortet
difference-added = { $path } har et afsnit, som bilag ikke skriver: »{ $words }«.
    .help = Nogen har tilføjet tekst. Bed om filen igen, eller lav bilaget ud fra registret.
difference-missing = { $path } mangler et afsnit, som bilag skriver: »{ $words }«.
    .help = Nogen har fjernet tekst. Bed om filen igen, eller lav bilaget ud fra registret.
difference-cell = En tabel i { $path } har andre celler end den, bilag laver, ved »{ $words }«.
    .help = Nogen har ændret tabellen. Bed om filen igen, eller lav bilaget ud fra registret.
difference-tracked = { $path } har en registreret ændring ved »{ $words }«.
    .help = Afvis ændringen i Word, gem filen, og kør kommandoen igen, eller bed om filen igen.
difference-hidden = { $path } har skjult tekst ved »{ $words }«.
    .help = Nogen har skjult eller tilføjet tekst. Bed om filen igen, eller lav bilaget ud fra registret.
difference-picture = Et billede i { $path } er tilføjet, udskiftet eller fjernet.
    .help = Bed om filen igen, eller lav bilaget ud fra registret.
# $what (string): hvad det er
difference-object = { $path } har noget, som bilag ikke indsætter, ved »{ $words }«: { $what ->
        [altChunk] et indlejret dokument
        [chart] et diagram
        [commentRangeStart] en kommentar
        [commentReference] en kommentar
        [endnoteReference] en slutnote
        [footnoteReference] en fodnote
        [object] et integreret objekt
        [oMath] en formel
        [pict] en figur
        [sym] et symbol
        [txbxContent] et tekstfelt
        [wordprocessingShape] en figur
       *[other] { $what }
    }.
    .help = Se på stedet i Word, og bed om en fil uden tilføjelsen.
difference-furniture = Sidehovedet eller sidefoden i { $path } er ændret. bilag skriver »{ $ours }«. I filen står der »{ $theirs }«.
    .help = Bed om filen igen, eller lav bilaget ud fra registret.
# $kind (string): feltets navn i Word
difference-field = { $path } har et felt, som bilag ikke indsætter: { $kind }.
    .help = Sådan et felt kan vise en anden tekst, når det opdateres. Bed om filen igen, eller lav bilaget ud fra registret.
difference-link = Et link i { $path } fører til { $target }, som bilag ikke linker til.
    .help = Bed om filen igen, eller lav bilaget ud fra registret.
difference-numbering = Nummererede afsnit i { $path } begynder med ord, som bilag ikke skriver: »{ $words }«.
    .help = Bed om filen igen, eller lav bilaget ud fra registret.

## Filer, der ikke kan læses

unknown-file = { $path } er hverken en PDF-fil eller en DOCX-fil.
    .help = »bilag inspect« læser PDF- og DOCX-filer, som bilag har lavet. En Word-fil med adgangskode skal først gemmes uden.
pdf-damaged = PDF-filen { $path } er afkortet eller beskadiget.
    .help = Hent filen igen hos den, der sendte den.
pdf-encrypted = PDF-filen { $path } er krypteret.
    .help = Bed om en fil uden adgangskode, eller gem den uden i PDF-læseren.
docx-damaged = DOCX-filen { $path } er afkortet eller beskadiget.
    .help = Hent filen igen hos den, der sendte den.
too-large = Filen { $path } er større end noget bilag eller pakkes ud til mere end det. Grænsen for filen er { $most } MB.
    .help = Kontrollér, at det er den rigtige fil.
no-record = { $path } har ingen data fra bilag.
    .help = Filen er lavet af noget andet end bilag, eller dataene er fjernet fra den.
record-emptied = Dataene fra bilag i { $path } er tomme.
    .help = LibreOffice 7.4 tømmer dem, når et felt er udfyldt med »&« eller »<«. Udfyld i Word, eller bed om filen, som den var, før den blev gemt igen.
