## Words

unknown-locale = { $nearest ->
    [none] Språket ”{ $locale }” finns inte i programmet.
   *[other] Språket ”{ $locale }” finns inte i programmet. Menade du ”{ $nearest }”?
}
    .help = Språk som följer med: { $shipped }.

missing-message = Texten ”{ $id }” saknas på språket ”{ $locale }”.
    .help = Skriv den i { $file }.

untranslated-message = Texten ”{ $id }” är inte översatt till språket ”{ $locale }”. Den finns endast på språket ”{ $found }”.
    .help = Skriv den i { $file }. Ett utkast (--draft) kan under tiden använda texten på det andra språket.

missing-variable = Texten ”{ $id }” använder variabeln ”${ $variable }”, som inte har något värde här.
    .help = Ta bort variabeln, eller rätta namnet. En term får endast de variabler som anges inom parentes där den används.

unknown-reference = Texten ”{ $id }” hänvisar till ”{ $reference }”, som inte finns på språket ”{ $locale }”.
    .help = Rätta namnet, eller skriv texten som det hänvisas till. Funktionerna är LANGUAGE och HEADING.

language-call = Texten ”{ $id }” använder inte LANGUAGE på rätt sätt.
    .help = Skriv orden och därefter vilket språk de är på: { "{" } LANGUAGE("Binding Corporate Rules", tag: "en") { "}" }.

language-tag-unusable = Texten ”{ $id }” anger att några ord är på språket ”{ $tag }”, som inte är en språkkod.
    .help = Skriv språkkoden med två eller tre bokstäver, till exempel en, nb eller sv.

heading-call = Texten ”{ $id }” använder inte HEADING på rätt sätt.
    .help = Skriv id:t för rubriken som det hänvisas till, inom citattecken: { "{" } HEADING("underrattelse") { "}" }.

unknown-heading = Texten ”{ $id }” hänvisar till rubriken ”{ $heading }”, som inte finns i bilagan.
    .help = { $known ->
        [none] Ingen av rubrikerna i bilagan har något ”id”. Ge rubriken ett id i mallen.
       *[other] Rätta id:t, eller ge rubriken detta id i mallen. Rubriker som det går att hänvisa till: { $known }.
    }

heading-in-heading = Texten ”{ $id }” används i en rubrik utan nummer eller i titeln, och hänvisar till rubriken ”{ $heading }”, som inte heller har något nummer.
    .help = Skriv ut orden i den andra rubriken.

circular-message = Texten ”{ $id }” innehåller sig själv: { $path }.
    .help = Skriv ut en av texterna i stället för att hänvisa till den.

overlong-message = Texten ”{ $id }” är sammansatt av fler än { $limit } delar.
    .help = Dela upp den, eller skriv ut en del av det som den hänvisar till.

fluent-syntax = { $problem ->
    [expected-token] Här saknas tecknet { $detail }.
    [expected-character] Här förväntas något av tecknen { $detail }.
    [expected-line-break] Här förväntas en radbrytning.
    [expected-expression] Här förväntas en variabel, en term eller en text inom citattecken.
    [empty-message] ”{ $detail }” har ingen text.
    [missing-value] Här saknas en text.
    [missing-default] Ingen av varianterna är märkt med asterisk som standard.
    [two-defaults] Mer än en variant är märkt med asterisk.
    [selector] Endast en variabel eller ett attribut till en term kan styra ett val.
    [term-attribute] Ett attribut till en term kan endast styra ett val, inte infogas.
    [function-name] Detta är inte namnet på en funktion. Funktionsnamn skrivs med versaler.
    [argument-order] Argument utan namn måste stå före dem som har namn.
    [duplicate-argument] Argumentet ”{ $detail }” förekommer två gånger.
    [unterminated-string] Texten saknar ett avslutande citattecken.
    [unknown-escape] ”{ $detail }” är inte en giltig teckenkod.
    [unicode-escape] Efter \u ska det stå fyra hexadecimala siffror, efter \U sex.
    [closing-brace] Här står en klammerparentes som inte har öppnats.
    [stray-line] Raden hör inte till någon text.
    [too-many-braces] Texten har fler än { $detail } parenteser.
   *[other] Här finns ett skrivfel.
}
    .help = { $problem ->
        [stray-line] En text skrivs ”namn = text”, ett attribut ”    .namn = text”. Raderna under dras in med mellanslag, inte med tabb.
        [closing-brace] En klammerparentes som ska stå i texten skrivs { "{" } "{ "}" }" { "}" }.
        [missing-default] Skriv * före den sista varianten.
       *[other] Skrivsättet förklaras på projectfluent.org/fluent/guide.
    }

duplicate-message = ”{ $id }” förekommer två gånger i filen, första gången på rad { $line }.
    .help = Ta bort den ena, eller ge den ett annat namn.

message-and-term = En text och en term heter båda ”{ $id }”.
    .help = Ge termen ett annat namn.

date-pattern-unusable = Datummönstret ”{ $pattern }” kan inte användas.
    .help = Använd strftime-koder för dag, månad och år, till exempel ”%-d %B %Y”.

date-locale-unknown = Språket ”{ $name }” är okänt för datum.
    .help = Skriv ett POSIX-namn, till exempel ”sv_SE”.
