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
inspect-digests = SHA-256
inspect-register = register
inspect-agreement = aftale
# $locale (string): sprogkoden, for eksempel da
inspect-words = tekster ({ $locale })
inspect-template = skabelon
inspect-logo = logo
inspect-blank = ikke udfyldt
inspect-none = ingen
inspect-yes = ja
inspect-no = nej
inspect-signed = underskrevet
inspect-unsigned = ikke underskrevet
inspect-altered = passer ikke til dataene
inspect-verified = Siderne i { $path } er, som bilag { $version } laver dem ud fra dataene i filen. Om underskrifterne er gyldige, er ikke kontrolleret.

## Det, der skiller filen fra det, bilag laver ud fra dataene

difference-version = { $path } er lavet af bilag { $made }. Dette er bilag { $this }, som ikke kan lave præcis de samme sider.
    .help = Installér version { $made }, og kør kommandoen igen.
difference-data = Dataene i { $path } er ikke, som bilag skrev dem.
    .help = Nogen har ændret bilag.json eller den måde, den ligger i filen på. Bed om filen igen, eller lav bilaget ud fra registret.
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

## Filer, der ikke kan læses

not-a-pdf = { $path } er ikke en PDF-fil.
    .help = »bilag inspect« læser PDF-filer, som bilag har lavet.
is-a-docx = { $path } ser ud til at være en Word-fil.
    .help = Indtil videre læser »bilag inspect« kun PDF-filer, som bilag har lavet.
pdf-damaged = PDF-filen { $path } er afkortet eller beskadiget.
    .help = Hent filen igen hos den, der sendte den.
pdf-encrypted = PDF-filen { $path } er krypteret.
    .help = Bed om en fil uden adgangskode, eller gem den uden i PDF-læseren.
pdf-too-large = PDF-filen { $path } er større end noget bilag eller pakkes ud til mere end det. Grænsen for filen er { $most } MB.
    .help = Kontrollér, at det er den rigtige fil.
no-record = { $path } har ingen data fra bilag.
    .help = Filen er lavet af noget andet end bilag, eller vedhæftede filer er fjernet fra den.
