## Words

unknown-locale = { $nearest ->
    [none] Programmet har ikke sproget »{ $locale }«.
   *[other] Programmet har ikke sproget »{ $locale }«. Mente du »{ $nearest }«?
}
    .help = Sprog, der følger med: { $shipped }.

missing-message = Teksten »{ $id }« mangler på sproget »{ $locale }«.
    .help = Skriv den i { $file }.

untranslated-message = Teksten »{ $id }« er ikke oversat til sproget »{ $locale }«. Den findes kun på sproget »{ $found }«.
    .help = Skriv den i { $file }. Et udkast (--draft) kan imens bruge teksten på det andet sprog.

missing-variable = Teksten »{ $id }« bruger variablen »${ $variable }«, som ikke har nogen værdi her.
    .help = Fjern variablen, eller ret navnet. Et begreb får kun de variabler, der står i parentes, hvor det bruges.

unknown-reference = Teksten »{ $id }« henviser til »{ $reference }«, som ikke findes på sproget »{ $locale }«.
    .help = Ret navnet, eller skriv den tekst, der henvises til. Funktionerne er LANGUAGE og HEADING.

language-call = Teksten »{ $id }« bruger ikke LANGUAGE, som den skal bruges.
    .help = Skriv ordene og derefter, hvilket sprog de er på: { "{" } LANGUAGE("Binding Corporate Rules", tag: "en") { "}" }.

language-tag-unusable = Teksten »{ $id }« siger, at nogle ord er på sproget »{ $tag }«, som ikke er en sprogkode.
    .help = Skriv sprogkoden med to eller tre bogstaver, for eksempel en, nb eller da.

heading-call = Teksten »{ $id }« bruger ikke HEADING, som den skal bruges.
    .help = Skriv id'et på den overskrift, der henvises til, i citationstegn: { "{" } HEADING("underretning") { "}" }.

unknown-heading = Teksten »{ $id }« henviser til overskriften »{ $heading }«, som ikke findes i bilaget.
    .help = { $known ->
        [none] Ingen af bilagets overskrifter har et »id«. Giv overskriften et i skabelonen.
       *[other] Ret id'et, eller giv overskriften det i skabelonen. Overskrifter, der kan henvises til: { $known }.
    }

heading-in-heading = Teksten »{ $id }« bruges i en overskrift uden nummer eller i titlen og henviser til overskriften »{ $heading }«, som heller ikke har noget nummer.
    .help = Skriv den anden overskrifts ord direkte ind.

circular-message = Teksten »{ $id }« indeholder sig selv: { $path }.
    .help = Skriv en af teksterne direkte ind i stedet for at henvise til den.

overlong-message = Teksten »{ $id }« er sat sammen af flere end { $limit } dele.
    .help = Del den op, eller skriv noget af det, den henviser til, direkte ind.

fluent-syntax = { $problem ->
    [expected-token] Her mangler tegnet { $detail }.
    [expected-character] Her forventes et af tegnene { $detail }.
    [expected-line-break] Her forventes et linjeskift.
    [expected-expression] Her forventes en variabel, et begreb eller en tekst i citationstegn.
    [empty-message] »{ $detail }« har ingen tekst.
    [missing-value] Her mangler en tekst.
    [missing-default] Ingen af varianterne er mærket med stjerne som standard.
    [two-defaults] Mere end én variant er mærket med stjerne.
    [selector] Kun en variabel eller en egenskab ved et begreb kan styre et valg.
    [term-attribute] En egenskab ved et begreb kan kun styre et valg, ikke indsættes.
    [function-name] Dette er ikke navnet på en funktion. Funktionsnavne skrives med store bogstaver.
    [argument-order] Argumenter uden navn skal stå før dem, der har navn.
    [duplicate-argument] Argumentet »{ $detail }« står to gange.
    [unterminated-string] Teksten mangler et afsluttende citationstegn.
    [unknown-escape] »{ $detail }« er ikke en gyldig tegnkode.
    [unicode-escape] Efter \u skal der stå fire hexadecimale cifre, efter \U seks.
    [closing-brace] Her står en tuborgklamme, der ikke er åbnet.
    [stray-line] Linjen hører ikke til nogen tekst.
    [too-many-braces] Teksten har flere end { $detail } parenteser.
   *[other] Her er en skrivefejl.
}
    .help = { $problem ->
        [stray-line] En tekst skrives »navn = tekst«, en egenskab »    .navn = tekst«. Linjerne under rykkes ind med mellemrum, ikke tabulator.
        [closing-brace] En tuborgklamme, der skal stå i teksten, skrives { "{" } "{ "}" }" { "}" }.
        [missing-default] Skriv * foran den sidste variant.
       *[other] Skrivemåden er forklaret på projectfluent.org/fluent/guide.
    }

duplicate-message = »{ $id }« står to gange i filen, første gang på linje { $line }.
    .help = Slet den ene, eller giv den et andet navn.

message-and-term = En tekst og et begreb hedder begge »{ $id }«.
    .help = Giv begrebet et andet navn.

date-pattern-unusable = Datomønsteret »{ $pattern }« kan ikke bruges.
    .help = Brug strftime-koder for dag, måned og år, for eksempel »%-d. %B %Y«.

date-locale-unknown = Sproget »{ $name }« er ukendt for datoer.
    .help = Skriv et POSIX-navn, for eksempel »da_DK«.
