### Det «bilag inspect» seier.

## Fakta om vedlegget

inspect-annex = Vedlegg
inspect-language = Språk
inspect-product = Produkt
inspect-controller = Behandlingsansvarleg
inspect-processor = Databehandlar
inspect-date = Dato
inspect-draft = Utkast
inspect-anchors = Tekst for signering
inspect-made-by = Laga av
inspect-subprocessors = Underdatabehandlarar
inspect-fields = Signaturfelt
inspect-filled = Utfylt
inspect-digests = SHA-256
inspect-register = register
inspect-agreement = avtale
# $locale (string): språkkoden, til dømes nn
inspect-words = tekstar ({ $locale })
inspect-template = mal
inspect-logo = logo
inspect-brand = husstil
inspect-blank = ikkje fylt ut
inspect-none = ingen
inspect-yes = ja
inspect-no = nei
inspect-signed = signert
inspect-unsigned = ikkje signert
inspect-altered = stemmer ikkje med dataa
inspect-verified = Sidene i { $path } er slik bilag { $version } lagar dei av dataa i fila. Det er ikkje kontrollert om signaturane er gyldige.
inspect-as-written = { $path } er nøyaktig slik bilag { $version } skriv fila.
# $filled (number): talet på felt som er fylte ut
inspect-saved-again = Orda i { $path } er dei bilag { $version } skriv, og dataa er urørte. Fila er likevel ikkje nøyaktig slik bilag skreiv ho: Ho er fylt ut eller lagra på nytt i eit kontorprogram. Formateringa er ikkje samanlikna. { $filled ->
        [0] Ingen felt er fylte ut.
        [one] Eitt felt er fylt ut.
       *[other] { $filled } felt er fylte ut.
    }

## Det som skil fila frå den bilag lagar av dataa

difference-version = { $path } er laga av bilag { $made }. Dette er bilag { $this }, som ikkje kan lage nøyaktig det same vedlegget.
    .help = Installer versjon { $made } og køyr kommandoen på nytt.
# $family (string): the fonts' name
fonts-missing = Vedlegget i { $path } er sett med skrifta «{ $family }», som trengst for å lage det på nytt. Det er ikkje kontrollert.
    .help = Oppgi mappa med skriftfilene som det vart bygd med: --fonts MAPPE.
difference-data = Dataa i { $path } er ikkje slik bilag skreiv dei.
    .help = Nokon har endra bilag.json, eller måten bilag.json ligg i fila på. Be om fila på nytt, eller bygg vedlegget frå registeret.

## Det som skil ei PDF-fil frå den bilag lagar av dataa

difference-pages = Talet på sider i { $path } er eit anna enn i det bilag lagar av dataa i fila.
    .help = Nokon har lagt til eller fjerna sider. Be om fila på nytt, eller bygg vedlegget frå registeret.
difference-page = Innhaldet på side { $page } i { $path } er ikkje det bilag lagar av dataa i fila.
    .help = Nokon har endra sida eller dataa. Be om fila på nytt, eller bygg vedlegget frå registeret.
difference-annotation = På side { $page } i { $path } ligg det noko som ikkje er ein signatur i eit av felta.
    .help = Det kan vere ein merknad, eit stempel eller eit gøymt felt. Sjå på sida, og be om ei fil utan tillegget.
difference-structure = Strukturen som skjermlesarar bruker, er ein annan i { $path } enn i det bilag lagar av dataa.
    .help = Nokon har endra fila. Be om ho på nytt, eller bygg vedlegget frå registeret.
difference-form = Skjemafelta i { $path } er ikkje dei bilag lagar av dataa.
    .help = Nokon har endra, lagt til eller fjerna felt. Be om fila på nytt, eller bygg vedlegget frå registeret.
difference-metadata = Tittelen, emnet eller forfattaren i eigenskapane til { $path } er endra.
    .help = Be om fila på nytt, eller bygg vedlegget frå registeret.
difference-other = { $path } skil seg frå det bilag lagar av dataa: «{ $key }» er endra, lagt til eller fjerna.
    .help = Nokon har endra fila. Be om ho på nytt, eller bygg vedlegget frå registeret.

## Det som skil ei Word-fil frå den bilag lagar av dataa

# $ours og $theirs (string): det avsnittet seier, forkorta
difference-words = Eit avsnitt i { $path } er endra. bilag skriv «{ $ours }». I fila står det «{ $theirs }».
    .help = Nokon har endra teksten. Be om fila på nytt, eller bygg vedlegget frå registeret.
# $words (string): det avsnittet seier, forkorta
difference-added = { $path } har eit avsnitt som bilag ikkje skriv: «{ $words }».
    .help = Nokon har lagt til tekst. Be om fila på nytt, eller bygg vedlegget frå registeret.
difference-missing = { $path } manglar eit avsnitt som bilag skriv: «{ $words }».
    .help = Nokon har fjerna tekst. Be om fila på nytt, eller bygg vedlegget frå registeret.
difference-cell = Ein tabell i { $path } har andre celler enn den bilag lagar, ved «{ $words }».
    .help = Nokon har endra tabellen. Be om fila på nytt, eller bygg vedlegget frå registeret.
difference-tracked = { $path } har ei spora endring ved «{ $words }».
    .help = Avvis endringa i Word, lagre fila og køyr kommandoen på nytt, eller be om fila på nytt.
difference-hidden = { $path } har gøymd tekst ved «{ $words }».
    .help = Nokon har gøymt eller lagt til tekst. Be om fila på nytt, eller bygg vedlegget frå registeret.
difference-picture = Eit bilete i { $path } er lagt til, bytt ut eller fjerna.
    .help = Be om fila på nytt, eller bygg vedlegget frå registeret.
# $what (string): kva det er
difference-object = { $path } har noko som bilag ikkje set inn, ved «{ $words }»: { $what ->
        [altChunk] eit innlemma dokument
        [chart] eit diagram
        [commentRangeStart] ein merknad
        [commentReference] ein merknad
        [endnoteReference] ein sluttnote
        [footnoteReference] ein fotnote
        [object] eit innebygt objekt
        [oMath] ein formel
        [pict] ein figur
        [sym] eit symbol
        [txbxContent] ein tekstboks
        [wordprocessingShape] ein figur
       *[other] { $what }
    }.
    .help = Sjå på staden i Word, og be om ei fil utan tillegget.
difference-furniture = Topp- eller botnteksten i { $path } er endra. bilag skriv «{ $ours }». I fila står det «{ $theirs }».
    .help = Be om fila på nytt, eller bygg vedlegget frå registeret.
# $kind (string): namnet på feltet i Word
difference-field = { $path } har eit felt som bilag ikkje set inn: { $kind }.
    .help = Eit slikt felt kan vise ein annan tekst når det blir oppdatert. Be om fila på nytt, eller bygg vedlegget frå registeret.
difference-link = Ei lenke i { $path } fører til { $target }, som bilag ikkje lenkar til.
    .help = Be om fila på nytt, eller bygg vedlegget frå registeret.
difference-numbering = Nummererte avsnitt i { $path } byrjar med ord som bilag ikkje skriv: «{ $words }».
    .help = Be om fila på nytt, eller bygg vedlegget frå registeret.

## Filer som ikkje kan lesast

unknown-file = { $path } er verken ei PDF-fil eller ei DOCX-fil.
    .help = «bilag inspect» les PDF- og DOCX-filer som bilag har laga. Ei Word-fil med passord må først lagrast utan.
pdf-damaged = PDF-fila { $path } er avkorta eller skadd.
    .help = Hent fila på nytt frå den som sende ho.
pdf-encrypted = PDF-fila { $path } er kryptert.
    .help = Be om ei fil utan passord, eller lagre ho utan i PDF-lesaren.
docx-damaged = DOCX-fila { $path } er avkorta eller skadd.
    .help = Hent fila på nytt frå den som sende ho.
too-large = Fila { $path } er større enn noko vedlegg, eller blir pakka ut til meir enn det. Grensa for fila er { $most } MB.
    .help = Kontroller at det er rett fil.
no-record = { $path } har ingen data frå bilag.
    .help = Fila er laga av noko anna enn bilag, eller dataa er fjerna frå ho.
record-emptied = Dataa frå bilag i { $path } er tomme.
    .help = LibreOffice 7.4 tømmer dei når eit felt er fylt ut med «&» eller «<». Fyll ut i Word, eller be om fila slik ho var før ho vart lagra på nytt.
