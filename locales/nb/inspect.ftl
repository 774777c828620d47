### Det «bilag inspect» sier.

## Fakta om vedlegget

inspect-annex = Vedlegg
inspect-language = Språk
inspect-product = Produkt
inspect-controller = Behandlingsansvarlig
inspect-processor = Databehandler
inspect-date = Dato
inspect-draft = Utkast
inspect-anchors = Tekst for signering
inspect-made-by = Laget av
inspect-subprocessors = Underdatabehandlere
inspect-fields = Signaturfelt
inspect-filled = Utfylt
inspect-digests = SHA-256
inspect-register = register
inspect-agreement = avtale
# $locale (string): språkkoden, for eksempel nb
inspect-words = tekster ({ $locale })
inspect-template = mal
inspect-logo = logo
inspect-brand = husstil
inspect-blank = ikke fylt ut
inspect-none = ingen
inspect-yes = ja
inspect-no = nei
inspect-signed = signert
inspect-unsigned = ikke signert
inspect-altered = stemmer ikke med dataene
inspect-verified = Sidene i { $path } er slik bilag { $version } lager dem av dataene i filen. Om signaturene er gyldige, er ikke kontrollert.
inspect-as-written = { $path } er nøyaktig slik bilag { $version } skriver den.
# $filled (number): antall felt som er fylt ut
inspect-saved-again = Ordene i { $path } er de bilag { $version } skriver, og dataene er urørt. Filen er likevel ikke nøyaktig slik bilag skrev den: Den er fylt ut eller lagret på nytt i et kontorprogram. Formateringen er ikke sammenlignet. { $filled ->
        [0] Ingen felt er fylt ut.
        [one] Ett felt er fylt ut.
       *[other] { $filled } felt er fylt ut.
    }

## Det som skiller filen fra den bilag lager av dataene

difference-version = { $path } er laget av bilag { $made }. Dette er bilag { $this }, som ikke kan lage nøyaktig det samme vedlegget.
    .help = Installer versjon { $made } og kjør kommandoen på nytt.
# $family (string): the fonts' name
fonts-missing = Vedlegget i { $path } er satt med skriften «{ $family }», som trengs for å lage det på nytt. Det er ikke kontrollert.
    .help = Oppgi mappen med skriftfilene som det ble bygd med: --fonts MAPPE.
difference-data = Dataene i { $path } er ikke slik bilag skrev dem.
    .help = Noen har endret bilag.json eller måten den ligger i filen på. Be om filen på nytt, eller bygg vedlegget fra registeret.

## Det som skiller en PDF-fil fra den bilag lager av dataene

difference-pages = { $path } har et annet antall sider enn det bilag lager av dataene i filen.
    .help = Noen har lagt til eller fjernet sider. Be om filen på nytt, eller bygg vedlegget fra registeret.
difference-page = Innholdet på side { $page } i { $path } er ikke det bilag lager av dataene i filen.
    .help = Noen har endret siden eller dataene. Be om filen på nytt, eller bygg vedlegget fra registeret.
difference-annotation = På side { $page } i { $path } ligger det noe som ikke er en signatur i et av feltene.
    .help = Det kan være en merknad, et stempel eller et skjult felt. Se på siden, og be om en fil uten tillegget.
difference-structure = Strukturen som skjermlesere bruker, er en annen i { $path } enn i det bilag lager av dataene.
    .help = Noen har endret filen. Be om den på nytt, eller bygg vedlegget fra registeret.
difference-form = Skjemafeltene i { $path } er ikke de bilag lager av dataene.
    .help = Noen har endret, lagt til eller fjernet felt. Be om filen på nytt, eller bygg vedlegget fra registeret.
difference-metadata = Tittelen, emnet eller forfatteren i egenskapene til { $path } er endret.
    .help = Be om filen på nytt, eller bygg vedlegget fra registeret.
difference-other = { $path } skiller seg fra det bilag lager av dataene: «{ $key }» er endret, lagt til eller fjernet.
    .help = Noen har endret filen. Be om den på nytt, eller bygg vedlegget fra registeret.

## Det som skiller en Word-fil fra den bilag lager av dataene

# $ours og $theirs (string): hva avsnittet sier, forkortet
difference-words = Et avsnitt i { $path } er endret. bilag skriver «{ $ours }». I filen står det «{ $theirs }».
    .help = Noen har endret teksten. Be om filen på nytt, eller bygg vedlegget fra registeret.
# $words (string): hva avsnittet sier, forkortet
difference-added = { $path } har et avsnitt som bilag ikke skriver: «{ $words }».
    .help = Noen har lagt til tekst. Be om filen på nytt, eller bygg vedlegget fra registeret.
difference-missing = { $path } mangler et avsnitt som bilag skriver: «{ $words }».
    .help = Noen har fjernet tekst. Be om filen på nytt, eller bygg vedlegget fra registeret.
difference-cell = En tabell i { $path } har andre celler enn den bilag lager, ved «{ $words }».
    .help = Noen har endret tabellen. Be om filen på nytt, eller bygg vedlegget fra registeret.
difference-tracked = { $path } har en sporet endring ved «{ $words }».
    .help = Avvis endringen i Word, lagre filen og kjør kommandoen på nytt, eller be om filen på nytt.
difference-hidden = { $path } har skjult tekst ved «{ $words }».
    .help = Noen har skjult eller lagt til tekst. Be om filen på nytt, eller bygg vedlegget fra registeret.
difference-picture = Et bilde i { $path } er lagt til, byttet ut eller fjernet.
    .help = Be om filen på nytt, eller bygg vedlegget fra registeret.
# $what (string): hva det er
difference-object = { $path } har noe som bilag ikke setter inn, ved «{ $words }»: { $what ->
        [altChunk] et innlemmet dokument
        [chart] et diagram
        [commentRangeStart] en merknad
        [commentReference] en merknad
        [endnoteReference] en sluttnote
        [footnoteReference] en fotnote
        [object] et innebygd objekt
        [oMath] en formel
        [pict] en figur
        [sym] et symbol
        [txbxContent] en tekstboks
        [wordprocessingShape] en figur
       *[other] { $what }
    }.
    .help = Se på stedet i Word, og be om en fil uten tillegget.
difference-furniture = Topp- eller bunnteksten i { $path } er endret. bilag skriver «{ $ours }». I filen står det «{ $theirs }».
    .help = Be om filen på nytt, eller bygg vedlegget fra registeret.
# $kind (string): feltets navn i Word
difference-field = { $path } har et felt som bilag ikke setter inn: { $kind }.
    .help = Et slikt felt kan vise en annen tekst når det oppdateres. Be om filen på nytt, eller bygg vedlegget fra registeret.
difference-link = En lenke i { $path } fører til { $target }, som bilag ikke lenker til.
    .help = Be om filen på nytt, eller bygg vedlegget fra registeret.
difference-numbering = Nummererte avsnitt i { $path } begynner med ord som bilag ikke skriver: «{ $words }».
    .help = Be om filen på nytt, eller bygg vedlegget fra registeret.

## Filer som ikke kan leses

unknown-file = { $path } er verken en PDF-fil eller en DOCX-fil.
    .help = «bilag inspect» leser PDF- og DOCX-filer som bilag har laget. En Word-fil med passord må først lagres uten.
pdf-damaged = PDF-filen { $path } er avkortet eller skadet.
    .help = Hent filen på nytt fra den som sendte den.
pdf-encrypted = PDF-filen { $path } er kryptert.
    .help = Be om en fil uten passord, eller lagre den uten i PDF-leseren.
docx-damaged = DOCX-filen { $path } er avkortet eller skadet.
    .help = Hent filen på nytt fra den som sendte den.
too-large = Filen { $path } er større enn noe vedlegg, eller pakkes ut til mer enn det. Grensen for filen er { $most } MB.
    .help = Kontroller at det er riktig fil.
no-record = { $path } har ingen data fra bilag.
    .help = Filen er laget av noe annet enn bilag, eller dataene er fjernet fra den.
record-emptied = Dataene fra bilag i { $path } er tomme.
    .help = LibreOffice 7.4 tømmer dem når et felt er fylt ut med «&» eller «<». Fyll ut i Word, eller be om filen slik den var før den ble lagret på nytt.
