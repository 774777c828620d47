## Words

unknown-locale = { $nearest ->
    [none] Programmet har ikkje språket «{ $locale }».
   *[other] Programmet har ikkje språket «{ $locale }». Meinte du «{ $nearest }»?
}
    .help = Språka som følgjer med: { $shipped }.

missing-message = Teksten «{ $id }» manglar på språket «{ $locale }».
    .help = Skriv han i { $file }.

untranslated-message = Teksten «{ $id }» er ikkje omsett til språket «{ $locale }». Han finst berre på språket «{ $found }».
    .help = Skriv han i { $file }. Eit utkast (--draft) kan bruke teksten på det andre språket så lenge.

missing-variable = Teksten «{ $id }» bruker variabelen «${ $variable }», som ikkje har nokon verdi her.
    .help = Fjern variabelen, eller rett namnet. Eit omgrep får berre dei variablane som står i parentes der det blir brukt.

unknown-reference = Teksten «{ $id }» viser til «{ $reference }», som ikkje finst på språket «{ $locale }».
    .help = Rett namnet, eller skriv teksten det blir vist til. Funksjonane er LANGUAGE og HEADING.

language-call = Teksten «{ $id }» bruker ikkje LANGUAGE slik funksjonen skal brukast.
    .help = Skriv orda og så kva språk dei er på: { "{" } LANGUAGE("Binding Corporate Rules", tag: "en") { "}" }.

language-tag-unusable = Teksten «{ $id }» seier at nokre ord er på språket «{ $tag }», som ikkje er ein språkkode.
    .help = Skriv språkkoden med to eller tre bokstavar, til dømes en, nn eller da.

heading-call = Teksten «{ $id }» bruker ikkje HEADING slik funksjonen skal brukast.
    .help = Skriv id-en til overskrifta det blir vist til, i hermeteikn: { "{" } HEADING("varsling") { "}" }.

unknown-heading = Teksten «{ $id }» viser til overskrifta «{ $heading }», som ikkje finst i vedlegget.
    .help = { $known ->
        [none] Ingen av overskriftene i vedlegget har «id». Gi overskrifta ein id i malen.
       *[other] Rett id-en, eller gi overskrifta denne id-en i malen. Overskrifter som det kan visast til: { $known }.
    }

heading-in-heading = Teksten «{ $id }» er brukt i ei overskrift utan nummer, eller i tittelen, og viser til overskrifta «{ $heading }», som heller ikkje har nummer.
    .help = Skriv orda frå den andre overskrifta direkte inn.

circular-message = Teksten «{ $id }» inneheld seg sjølv: { $path }.
    .help = Skriv ein av tekstane direkte inn i staden for å vise til han.

overlong-message = Teksten «{ $id }» er sett saman av fleire enn { $limit } delar.
    .help = Del han opp, eller skriv noko av det han viser til, direkte inn.

fluent-syntax = { $problem ->
    [expected-token] Her manglar teiknet { $detail }.
    [expected-character] Her skal det stå eit av teikna { $detail }.
    [expected-line-break] Her skal det stå eit linjeskift.
    [expected-expression] Her skal det stå ein variabel, eit omgrep eller ein tekst i hermeteikn.
    [empty-message] «{ $detail }» har ingen tekst.
    [missing-value] Her manglar det ein tekst.
    [missing-default] Ingen av variantane er merkt med stjerne som standard.
    [two-defaults] Meir enn éin variant er merkt med stjerne.
    [selector] Berre ein variabel eller ein eigenskap ved eit omgrep kan styre eit val.
    [term-attribute] Ein eigenskap ved eit omgrep kan berre styre eit val, ikkje setjast inn.
    [function-name] Dette er ikkje namnet på ein funksjon. Funksjonsnamn skal skrivast med store bokstavar.
    [argument-order] Argument utan namn må stå framfor dei som har namn.
    [duplicate-argument] Argumentet «{ $detail }» står to gonger.
    [unterminated-string] Teksten manglar eit avsluttande hermeteikn.
    [unknown-escape] «{ $detail }» er ikkje ein gyldig teiknkode.
    [unicode-escape] Etter \u skal det stå fire heksadesimale siffer, etter \U seks.
    [closing-brace] Her står det ein krøllparentes som ikkje er opna.
    [stray-line] Linja høyrer ikkje til nokon tekst.
    [too-many-braces] Teksten har fleire enn { $detail } parentesar.
   *[other] Her er det ein skrivefeil.
}
    .help = { $problem ->
        [stray-line] Ein tekst blir skriven «namn = tekst», ein eigenskap «    .namn = tekst». Rykk inn linjene under med mellomrom, ikkje med tabulator.
        [closing-brace] Ein krøllparentes som skal stå i teksten, må skrivast { "{" } "{ "}" }" { "}" }.
        [missing-default] Skriv * framfor den siste varianten.
       *[other] Skrivemåten er forklart på projectfluent.org/fluent/guide.
    }

duplicate-message = «{ $id }» står to gonger i fila, første gongen på linje { $line }.
    .help = Slett den eine teksten, eller gi han eit anna namn.

message-and-term = Ein tekst og eit omgrep heiter begge «{ $id }».
    .help = Gi omgrepet eit anna namn.

date-pattern-unusable = Datomønsteret «{ $pattern }» kan ikkje brukast.
    .help = Bruk strftime-kodar for dag, månad og år, til dømes «%-d. %B %Y».

date-locale-unknown = Språket «{ $name }» er ukjent for datoar.
    .help = Skriv eit POSIX-namn, til dømes «nn_NO».
