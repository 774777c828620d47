## Det, der standser en import

import-kind = { $path } har en filtype, som der ikke kan importeres lister fra.
    .help = Listen kan stå i Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV eller tabulatorsepareret tekst, HTML eller Markdown eller i et bilag, der er lavet med programmet bilag. Gem listen i et af disse formater.
import-pdf = { $path } er en PDF-fil, som ikke er lavet med bilag, og tabeller kan ikke læses ud af den.
    .help = Kopiér tabellen fra PDF-filen, og gem den som tekst, eller konvertér PDF-filen til Word. Importér derefter den nye fil.
import-damaged = { $path } er beskadiget eller er ikke den filtype, som navnet angiver.
    .help = Åbn filen i det program, den er lavet i, og gem den igen.
import-too-large = { $path } er større end { $most } MB.
    .help = Gem listen for sig selv i en egen fil.
import-too-complex = { $path } har for mange niveauer eller gentagelser til at kunne læses.
    .help = Kopiér listen over i en ny fil, og importér den.
import-unpacks = { $path } pakkes ud til mere end { $most } MB.
    .help = Gem listen for sig selv i en egen fil.
import-too-many-cells = Arkene i { $path } har mere end { $most } celler.
    .help = Gem listen for sig selv i en egen fil.
import-encrypted = { $path } er beskyttet med en adgangskode.
    .help = Gem filen uden adgangskode, og importér den.
import-encoding = { $path } er ikke tekst i en kendt tegnkodning.
    .help = Gem filen som UTF-8.
import-no-table = Der er ingen tabel i { $path }.
    .help = Listen skal være en tabel med én række for hver underdatabehandler. Er den indsat som tekst, skal der stå tabulator, semikolon eller komma mellem kolonnerne.
import-no-list = Ingen af tabellerne i { $path } har en overskriftsrække, der viser, hvor underdatabehandlerne står. Den største begynder med: { $headers }
    .help = Angiv, hvilken kolonne navnene står i: --map "Overskrift=name". »bilag import --help« viser, hvad en kolonne ellers kan indeholde.
import-no-rows = Listen i { $path } har en overskriftsrække, men ingen rækker under den.
    .help = Kontrollér, at det er den rigtige fil, eller vælg en anden tabel med --table.
import-too-wide = Listen i { $path } har mere end { $most } kolonner.
    .help = Slet de kolonner, der ikke hører til listen.
import-too-long = Listen i { $path } har mere end { $most } poster.
    .help = Kontrollér, at det er den rigtige fil, eller del den op.
import-table-option = Der er ingen tabel { $value } i { $path }. Filen har { $count ->
    [one] én tabel.
   *[other] { $count } tabeller.
}
    .help = Tabellerne tælles fra 1 i den rækkefølge, de står i filen.
import-map-header = { $nearest ->
    [none] Listen har ingen kolonne »{ $value }«.
   *[other] Listen har ingen kolonne »{ $value }«. Mente du »{ $nearest }«?
}
    .help = Skriv kolonneoverskriften, som den står i listen, og efter den »={ $field }«.
import-map-field = { $nearest ->
    [none] »{ $value }« er ikke noget, en kolonne kan indeholde.
   *[other] »{ $value }« er ikke noget, en kolonne kan indeholde. Mente du »{ $nearest }«?
}
    .help = En kolonne kan indeholde: { $known }.
import-map-option = »{ $value }« siger ikke, hvad en kolonne indeholder.
    .help = Skriv kolonneoverskriften, et lighedstegn og oplysningen: --map "Land=countries".
import-owner-option = »{ $value }« kan ikke angives: Mappen har allerede et register med sit eget produkt og sin egen databehandler.
    .help = Ret dem i register.json.
import-locale-option = Kolonneoverskrifterne viser ikke, hvilket sprog listen er på.
    .help = Angiv sproget med --locale. Det kan være et af disse: { $likely }.
import-ambiguous-date = I »{ $header }« står der »{ $value }«, hvor dag og måned ikke kan skelnes fra hinanden.
    .help = Angiv, hvilken rækkefølge tallene står i: --date-order dmy (dag, måned, år), mdy eller ymd.

## Det, en import oplyser

import-decoded = Teksten var kodet som { $encoding } og er konverteret til UTF-8
import-open-quotes = Et citationstegn åbnes og lukkes aldrig; det er beholdt, som det står
import-tracked-changes = { $count ->
    [one] Én registreret ændring er regnet som accepteret
   *[other] { $count } registrerede ændringer er regnet som accepteret
}
import-struck = { $count ->
    [one] Gennemstreget tekst ét sted er læst som almindelig tekst
   *[other] Gennemstreget tekst { $count } steder er læst som almindelig tekst
}
import-unread = { $count ->
    [one] Ét objekt er ikke læst, for eksempel en indlejret fil
   *[other] { $count } objekter er ikke læst, for eksempel indlejrede filer
}
import-hidden-sheet = Skjult ark er udeladt: »{ $value }«
import-lines-joined = Linjer i en indsat celle er slået sammen til én række
import-failed-cell = Formlen i cellen har intet resultat (»{ $value }«)
import-table = { $count ->
    [one] Listen er den eneste tabel i filen, med { $rows ->
        [one] én række
       *[other] { $rows } rækker
    } under overskriftsrækken
   *[other] Listen er tabel { $number } af { $count }, med { $rows ->
        [one] én række
       *[other] { $rows } rækker
    } under overskriftsrækken (vælg en anden med --table)
}
import-tables-joined = Tabel { $number } er en fortsættelse af tabel { $first } og er slået sammen med den
import-table-left = Tabel { $number } er ikke taget med{ $name ->
    [none] {""}
   *[other] {" "}(»{ $name }«)
}: { $headers }
    .help = »--table { $tables }« tager den med som en del af listen.
import-no-column = Der er ikke fundet nogen kolonne for »{ $field }«; angiv den med --map "Overskrift={ $field }"
import-bare-entry = »{ $value }« har kun et navn og kan være en overskrift (skal bekræftes)
import-torn = En anden række i samme post siger »{ $value }« (skal bekræftes)
import-struck-cell = »{ $value }« er gennemstreget eller skjult (skal bekræftes)
import-locale = Sprog i kolonneoverskrifterne: { $locale }
import-no-product = Der er ikke angivet noget produkt; i bilagene vil der stå »{ $product }«
    .help = Angiv det med --product eller i registret.
import-column = Kolonne: { $field }
import-column-guessed = Kolonne, sandsynligvis: { $field }
import-column-kept = Kolonnen er gemt som noter
import-header-again = Overskriftsrækken gentages og er udeladt
import-rows-joined = Er en fortsættelse af posten i række { $above } og er slået sammen med den
import-merged = Flettede celler: »{ $value }« er sat ind
import-left-over = Ingen post og derfor ikke i registret: »{ $value }«
import-outside = Står uden for tabellen og derfor ikke i registret: »{ $value }«
import-markup = Formateringskoder er fjernet: »{ $value }« → »{ $result }«
import-unseen = Usynlige tegn er fjernet: »{ $result }«
import-blank = Regnet som tomt: »{ $value }«
import-date = »{ $value }« → { $result }
import-places = »{ $value }« → { $result }
import-basis = »{ $value }« → { $result }
import-function = »{ $value }« → { $result }
import-function-alike = »{ $value }« → { $result } (skal bekræftes)
import-function-own = »{ $value }« er opført som registrets egen funktion: { $result }
import-link = Linket er brugt som hjemmeside: { $result }
import-number = Registreringsnummer fundet i »{ $value }«: { $result }
import-doubtful = »{ $fact }« skal bekræftes: »{ $value }«
import-not-understood = »{ $fact }« kunne ikke læses ud af »{ $value }«, som er gemt som en note
import-country-of-address = { $name }: land hentet fra adressen »{ $value }«: { $result } (skal bekræftes)
import-country-of-storage = { $name }: Landet er taget fra opbevaringsstedet: { $result } (skal bekræftes)
import-stored-in = { $name }: opbevaringssted hentet fra »{ $value }«: { $result } (skal bekræftes)
import-same-id = { $name }: En anden post har samme navn, så denne har fået id »{ $id }«
import-other-name = { $name } er regnet som »{ $other }« i registret, der har id’et »{ $id }« (skal bekræftes)
import-term = En sætning, som { $count } poster har til fælles, er gjort til et begreb ({ $term }): »{ $value }«
import-term-offered = { $count } poster har en sætning til fælles; --terms gør den til et begreb ({ $term }): »{ $value }«
import-more-of-a-kind = og { $count } til af typen »{ $kind }«
import-annex = Et bilag lavet med programmet bilag ({ $annex }): listen er hentet fra dataene i filen
import-annex-differs = Bilaget siger ikke nøjagtigt det samme som dataene i filen
    .help = »bilag inspect --verify« viser forskellen.

## Det, en import ville ændre i en mappe

import-entry-added = { $name }: ny
import-entry-absent = { $name } ({ $id }): står ikke i listen, men er beholdt
import-fact-changed = { $before ->
    [none] { $name } ({ $id }), »{ $fact }«: → { $after }
   *[other] { $name } ({ $id }), »{ $fact }«: { $before } → { $after }
}
import-marks-changed = { $name } ({ $id }): noter, eller det, der skal bekræftes
import-words-added = { $id }: »{ $after }«
import-words-changed = { $id }: »{ $before }« → »{ $after }«

## Det, der siges omkring

import-summary = { $entries ->
    [one] Én underdatabehandler
   *[other] { $entries } underdatabehandlere
} i { $file }. { $doubtful ->
    [0] Der er intet, der skal bekræftes.
    [one] Én oplysning skal bekræftes (markeret med !).
   *[other] { $doubtful } oplysninger skal bekræftes (markeret med !).
}
import-changes = Ændringer i { $folder }:
import-no-changes = Alt, hvad der står i listen, står allerede i { $folder }. Der er ikke skrevet noget.
import-not-written = Der er ikke skrevet noget. »--write« foretager disse ændringer.
import-written = Ændret: { $folder }
import-more = { $count ->
    [one] og én linje til, som --json viser
   *[other] og { $count } linjer til, som --json viser
}
import-next = Næste skridt: læs »{ $folder }/register.json«, og kør så »bilag check { $folder }« og »bilag build { $folder } --locale { $locale }{ $dated ->
    [no] {" "}--date ÅÅÅÅ-MM-DD
   *[other] {""}
}«.
import-row = række { $number }
import-row-of-table = tabel { $table }, række { $number }
