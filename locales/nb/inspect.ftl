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
inspect-digests = SHA-256
inspect-register = register
inspect-agreement = avtale
# $locale (string): språkkoden, for eksempel nb
inspect-words = tekster ({ $locale })
inspect-template = mal
inspect-logo = logo
inspect-blank = ikke fylt ut
inspect-none = ingen
inspect-yes = ja
inspect-no = nei
inspect-signed = signert
inspect-unsigned = ikke signert
inspect-altered = stemmer ikke med dataene
inspect-verified = Sidene i { $path } er slik bilag { $version } lager dem av dataene i filen. Om signaturene er gyldige, er ikke kontrollert.

## Det som skiller filen fra det bilag lager av dataene

difference-version = { $path } er laget av bilag { $made }. Dette er bilag { $this }, som ikke kan lage nøyaktig de samme sidene.
    .help = Installer versjon { $made } og kjør kommandoen på nytt.
difference-data = Dataene i { $path } er ikke slik bilag skrev dem.
    .help = Noen har endret bilag.json eller måten den ligger i filen på. Be om filen på nytt, eller bygg vedlegget fra registeret.
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

## Filer som ikke kan leses

not-a-pdf = { $path } er ikke en PDF-fil.
    .help = «bilag inspect» leser PDF-filer som bilag har laget.
is-a-docx = { $path } ser ut til å være en Word-fil.
    .help = Foreløpig leser «bilag inspect» bare PDF-filer som bilag har laget.
pdf-damaged = PDF-filen { $path } er avkortet eller skadet.
    .help = Hent filen på nytt fra den som sendte den.
pdf-encrypted = PDF-filen { $path } er kryptert.
    .help = Be om en fil uten passord, eller lagre den uten i PDF-leseren.
pdf-too-large = PDF-filen { $path } er større enn noe vedlegg, eller pakkes ut til mer enn det. Grensen for filen er { $most } MB.
    .help = Kontroller at det er riktig fil.
no-record = { $path } har ingen data fra bilag.
    .help = Filen er laget av noe annet enn bilag, eller noe har fjernet vedlagte filer fra den.
