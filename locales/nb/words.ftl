## Words

unknown-locale = { $nearest ->
    [none] Programmet har ikke språket «{ $locale }».
   *[other] Programmet har ikke språket «{ $locale }». Mente du «{ $nearest }»?
}
    .help = Språkene som følger med: { $shipped }.

missing-message = Teksten «{ $id }» mangler på språket «{ $locale }».
    .help = Skriv den i { $file }.

untranslated-message = Teksten «{ $id }» er ikke oversatt til språket «{ $locale }». Den finnes bare på språket «{ $found }».
    .help = Skriv den i { $file }. Et utkast (--draft) kan bruke teksten på det andre språket så lenge.

missing-variable = Teksten «{ $id }» bruker variabelen «${ $variable }», som ikke har noen verdi her.
    .help = Fjern variabelen, eller rett navnet. Et begrep får bare de variablene som står i parentes der det brukes.

unknown-reference = Teksten «{ $id }» viser til «{ $reference }», som ikke finnes på språket «{ $locale }».
    .help = Rett navnet, eller skriv teksten det vises til. Funksjonene er LANGUAGE og HEADING.

language-call = Teksten «{ $id }» bruker ikke LANGUAGE slik den skal brukes.
    .help = Skriv ordene og så hvilket språk de er på: { "{" } LANGUAGE("Binding Corporate Rules", tag: "en") { "}" }.

language-tag-unusable = Teksten «{ $id }» sier at noen ord er på språket «{ $tag }», som ikke er en språkkode.
    .help = Skriv språkkoden med to eller tre bokstaver, for eksempel en, nb eller da.

heading-call = Teksten «{ $id }» bruker ikke HEADING slik den skal brukes.
    .help = Skriv id-en til overskriften det vises til, i anførselstegn: { "{" } HEADING("varsling") { "}" }.

unknown-heading = Teksten «{ $id }» viser til overskriften «{ $heading }», som ikke finnes i vedlegget.
    .help = { $known ->
        [none] Ingen av overskriftene i vedlegget har «id». Gi overskriften en i malen.
       *[other] Rett id-en, eller gi overskriften den i malen. Overskrifter som kan vises til: { $known }.
    }

heading-in-heading = Teksten «{ $id }» er brukt i en overskrift uten nummer, eller i tittelen, og viser til overskriften «{ $heading }», som heller ikke har nummer.
    .help = Skriv ordene fra den andre overskriften direkte inn.

circular-message = Teksten «{ $id }» inneholder seg selv: { $path }.
    .help = Skriv en av tekstene direkte inn i stedet for å vise til den.

overlong-message = Teksten «{ $id }» er satt sammen av flere enn { $limit } deler.
    .help = Del den opp, eller skriv noe av det den viser til, direkte inn.

fluent-syntax = { $problem ->
    [expected-token] Her mangler tegnet { $detail }.
    [expected-character] Her forventes ett av tegnene { $detail }.
    [expected-line-break] Her forventes et linjeskift.
    [expected-expression] Her forventes en variabel, et begrep eller en tekst i anførselstegn.
    [empty-message] «{ $detail }» har ingen tekst.
    [missing-value] Her mangler en tekst.
    [missing-default] Ingen av variantene er merket med stjerne som standard.
    [two-defaults] Flere enn én variant er merket med stjerne.
    [selector] Bare en variabel eller en egenskap ved et begrep kan styre et valg.
    [term-attribute] En egenskap ved et begrep kan bare styre et valg, ikke settes inn.
    [function-name] Dette er ikke navnet på en funksjon. Funksjonsnavn skrives med store bokstaver.
    [argument-order] Argumenter uten navn må stå før dem som har navn.
    [duplicate-argument] Argumentet «{ $detail }» står to ganger.
    [unterminated-string] Teksten mangler et avsluttende anførselstegn.
    [unknown-escape] «{ $detail }» er ikke en gyldig tegnkode.
    [unicode-escape] Etter \u skal det stå fire heksadesimale sifre, etter \U seks.
    [closing-brace] Her står en krøllparentes som ikke er åpnet.
    [stray-line] Linjen hører ikke til noen tekst.
    [too-many-braces] Teksten har flere enn { $detail } parenteser.
   *[other] Her er det en skrivefeil.
}
    .help = { $problem ->
        [stray-line] En tekst skrives «navn = tekst», en egenskap «    .navn = tekst». Linjene under rykkes inn med mellomrom, ikke tabulator.
        [closing-brace] En krøllparentes som skal stå i teksten, skrives { "{" } "{ "}" }" { "}" }.
        [missing-default] Skriv * foran den siste varianten.
       *[other] Skrivemåten er forklart på projectfluent.org/fluent/guide.
    }

duplicate-message = «{ $id }» står to ganger i filen, første gang på linje { $line }.
    .help = Slett den ene, eller gi den et annet navn.

message-and-term = En tekst og et begrep heter begge «{ $id }».
    .help = Gi begrepet et annet navn.

date-pattern-unusable = Datomønsteret «{ $pattern }» kan ikke brukes.
    .help = Bruk strftime-koder for dag, måned og år, for eksempel «%-d. %B %Y».

date-locale-unknown = Språket «{ $name }» er ukjent for datoer.
    .help = Skriv et POSIX-navn, for eksempel «nb_NO».
