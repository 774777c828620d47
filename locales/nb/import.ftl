## Det som stanser en import

import-kind = { $path } har en filtype som det ikke kan importeres lister fra.
    .help = Listen kan stå i Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV eller tabulatordelt tekst, HTML eller Markdown, eller i et vedlegg laget med bilag. Lagre listen i et av disse formatene.
import-pdf = { $path } er en PDF-fil som ikke er laget med bilag, og tabeller kan ikke leses ut av den.
    .help = Kopier tabellen fra PDF-filen og lagre den som tekst, eller gjør PDF-filen om til Word. Importer så den nye filen.
import-damaged = { $path } er skadet, eller er ikke den filtypen navnet sier.
    .help = Åpne filen i programmet den er laget i, og lagre den på nytt.
import-too-large = { $path } er større enn { $most } MB.
    .help = Lagre listen alene i en egen fil.
import-too-complex = { $path } har for mange nivåer eller gjentakelser til å kunne leses.
    .help = Kopier listen over i en ny fil, og importer den.
import-unpacks = { $path } pakkes ut til mer enn { $most } MB.
    .help = Lagre listen alene i en egen fil.
import-too-many-cells = Arkene i { $path } har flere enn { $most } celler.
    .help = Lagre listen alene i en egen fil.
import-encrypted = { $path } er beskyttet med passord.
    .help = Lagre filen uten passord, og importer den.
import-encoding = { $path } er ikke tekst i en kjent tegnkoding.
    .help = Lagre filen som UTF-8.
import-no-table = Det er ingen tabell i { $path }.
    .help = Listen må være en tabell med én rad for hver underdatabehandler. Er den limt inn som tekst, må det stå tabulator, semikolon eller komma mellom kolonnene.
import-no-list = Ingen av tabellene i { $path } har en overskriftsrad som viser hvor underdatabehandlerne står. Den største begynner med: { $headers }
    .help = Oppgi hvilken kolonne navnene står i: --map "Overskrift=name". «bilag import --help» viser hva annet en kolonne kan inneholde.
import-no-rows = Listen i { $path } har en overskriftsrad, men ingen rader under den.
    .help = Kontroller at det er riktig fil, eller velg en annen tabell med --table.
import-too-wide = Listen i { $path } har flere enn { $most } kolonner.
    .help = Slett kolonnene som ikke hører til listen.
import-too-long = Listen i { $path } har flere enn { $most } oppføringer.
    .help = Kontroller at det er riktig fil, eller del den opp.
import-table-option = Det er ingen tabell { $value } i { $path }. Filen har { $count ->
    [one] én tabell.
   *[other] { $count } tabeller.
}
    .help = Tabellene telles fra 1, i den rekkefølgen de står i filen.
import-map-header = { $nearest ->
    [none] Listen har ingen kolonne «{ $value }».
   *[other] Listen har ingen kolonne «{ $value }». Mente du «{ $nearest }»?
}
    .help = Skriv kolonneoverskriften slik den står i listen, og etter den «={ $field }».
import-map-field = { $nearest ->
    [none] «{ $value }» er ikke noe en kolonne kan inneholde.
   *[other] «{ $value }» er ikke noe en kolonne kan inneholde. Mente du «{ $nearest }»?
}
    .help = Dette kan en kolonne inneholde: { $known }.
import-map-option = «{ $value }» sier ikke hva en kolonne inneholder.
    .help = Skriv kolonneoverskriften, et likhetstegn og opplysningen: --map "Land=countries".
import-owner-option = «{ $value }» kan ikke settes: Mappen har allerede et register med sitt eget produkt og sin egen databehandler.
    .help = Endre dem i register.json.
import-locale-option = Kolonneoverskriftene viser ikke hvilket språk listen er på.
    .help = Oppgi språket med --locale. Det kan være et av disse: { $likely }.
import-ambiguous-date = I «{ $header }» står det «{ $value }», der dag og måned ikke kan skilles fra hverandre.
    .help = Oppgi hvilken rekkefølge tallene står i: --date-order dmy (dag, måned, år), mdy eller ymd.

## Det en import rapporterer

import-decoded = Teksten var kodet som { $encoding } og er gjort om til UTF-8
import-open-quotes = Et anførselstegn åpnes og lukkes aldri; det er beholdt som det står
import-tracked-changes = { $count ->
    [one] Én sporet endring er regnet som godtatt
   *[other] { $count } sporede endringer er regnet som godtatt
}
import-struck = { $count ->
    [one] Gjennomstreket tekst ett sted er lest som vanlig tekst
   *[other] Gjennomstreket tekst { $count } steder er lest som vanlig tekst
}
import-unread = { $count ->
    [one] Ett objekt er ikke lest, for eksempel en innebygd fil
   *[other] { $count } objekter er ikke lest, for eksempel innebygde filer
}
import-hidden-sheet = Skjult ark er utelatt: «{ $value }»
import-lines-joined = Linjer i en innlimt celle er slått sammen til én rad
import-failed-cell = Formelen i cellen har ikke noe resultat («{ $value }»)
import-table = { $count ->
    [one] Listen er den eneste tabellen i filen, med { $rows ->
        [one] én rad
       *[other] { $rows } rader
    } under overskriftsraden
   *[other] Listen er tabell { $number } av { $count }, med { $rows ->
        [one] én rad
       *[other] { $rows } rader
    } under overskriftsraden (velg en annen med --table)
}
import-tables-joined = Tabell { $number } er en fortsettelse av tabell { $first } og er slått sammen med den
import-table-left = Tabell { $number } er ikke tatt med{ $name ->
    [none] {""}
   *[other] {" "}(«{ $name }»)
}: { $headers }
    .help = «--table { $tables }» tar den med som en del av listen.
import-no-column = Ingen kolonne er funnet for «{ $field }»; oppgi den med --map "Overskrift={ $field }"
import-bare-entry = «{ $value }» har bare et navn og kan være en overskrift (må bekreftes)
import-torn = En annen rad i samme oppføring sier «{ $value }» (må bekreftes)
import-struck-cell = «{ $value }» er gjennomstreket eller skjult (må bekreftes)
import-locale = Språk i kolonneoverskriftene: { $locale }
import-no-product = Det er ikke oppgitt noe produkt; i vedleggene vil det stå «{ $product }»
    .help = Oppgi det med --product eller i registeret.
import-column = Kolonne: { $field }
import-column-guessed = Kolonne, sannsynligvis: { $field }
import-column-kept = Kolonnen er tatt vare på som notater
import-header-again = Overskriftsraden kommer igjen og er utelatt
import-rows-joined = Er en fortsettelse av oppføringen i rad { $above } og er slått sammen med den
import-merged = Sammenslåtte celler: «{ $value }» er fylt inn
import-left-over = Ingen oppføring, og derfor ikke i registeret: «{ $value }»
import-outside = Står utenfor tabellen, og derfor ikke i registeret: «{ $value }»
import-markup = Formateringskoder er fjernet: «{ $value }» → «{ $result }»
import-unseen = Usynlige tegn er fjernet: «{ $result }»
import-blank = Regnet som tomt: «{ $value }»
import-date = «{ $value }» → { $result }
import-places = «{ $value }» → { $result }
import-basis = «{ $value }» → { $result }
import-function = «{ $value }» → { $result }
import-function-alike = «{ $value }» → { $result } (må bekreftes)
import-function-own = «{ $value }» er ført opp som egen funksjon i registeret: { $result }
import-link = Lenken er brukt som nettsted: { $result }
import-number = Organisasjonsnummer funnet i «{ $value }»: { $result }
import-doubtful = «{ $fact }» må bekreftes: «{ $value }»
import-not-understood = «{ $fact }» lot seg ikke lese ut av «{ $value }», som er tatt vare på som notat
import-country-of-address = { $name }: land hentet fra adressen «{ $value }»: { $result } (må bekreftes)
import-country-of-storage = { $name }: Landet er hentet fra lagringsstedet: { $result } (må bekreftes)
import-stored-in = { $name }: lagringssted hentet fra «{ $value }»: { $result } (må bekreftes)
import-same-id = { $name }: En annen oppføring har samme navn, så denne har fått id «{ $id }»
import-other-name = { $name } er regnet som «{ $other }» i registeret, som har id-en «{ $id }» (må bekreftes)
import-term = En setning som { $count } oppføringer har felles, er gjort til et begrep ({ $term }): «{ $value }»
import-term-offered = { $count } oppføringer har en setning felles; --terms gjør den til et begrep ({ $term }): «{ $value }»
import-more-of-a-kind = og { $count } til av typen «{ $kind }»
import-annex = Et vedlegg laget med bilag ({ $annex }): listen er hentet fra dataene i filen
import-annex-differs = Vedlegget sier ikke nøyaktig det samme som dataene i filen
    .help = «bilag inspect --verify» viser forskjellen.

## Det en import ville endre i en mappe

import-entry-added = { $name }: ny
import-entry-absent = { $name } ({ $id }): står ikke i listen, men er beholdt
import-fact-changed = { $before ->
    [none] { $name } ({ $id }), «{ $fact }»: → { $after }
   *[other] { $name } ({ $id }), «{ $fact }»: { $before } → { $after }
}
import-marks-changed = { $name } ({ $id }): notater, eller det som må bekreftes
import-words-added = { $id }: «{ $after }»
import-words-changed = { $id }: «{ $before }» → «{ $after }»

## Det som sies rundt

import-summary = { $entries ->
    [one] Én underdatabehandler
   *[other] { $entries } underdatabehandlere
} i { $file }. { $doubtful ->
    [0] Ingenting trenger å bekreftes.
    [one] Én opplysning må bekreftes (merket med !).
   *[other] { $doubtful } opplysninger må bekreftes (merket med !).
}
import-changes = Endringer i { $folder }:
import-no-changes = Alt som står i listen, står allerede i { $folder }. Ingenting er skrevet.
import-not-written = Ingenting er skrevet. «--write» gjør disse endringene.
import-written = Endret: { $folder }
import-more = { $count ->
    [one] og én linje til, som --json viser
   *[other] og { $count } linjer til, som --json viser
}
import-next = Neste steg: les «{ $folder }/register.json», og kjør så «bilag check { $folder }» og «bilag build { $folder } --locale { $locale }{ $dated ->
    [no] {" "}--date ÅÅÅÅ-MM-DD
   *[other] {""}
}».
import-row = rad { $number }
import-row-of-table = tabell { $table }, rad { $number }
