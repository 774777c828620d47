## Det som stansar ein import

import-kind = { $path } har ein filtype som det ikkje kan importerast lister frå.
    .help = Lista kan stå i Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV eller tabulatordelt tekst, HTML eller Markdown, eller i eit vedlegg laga med bilag. Lagre lista i eitt av desse formata.
import-pdf = { $path } er ei PDF-fil som ikkje er laga med bilag, og tabellar kan ikkje lesast ut av ho.
    .help = Kopier tabellen frå PDF-fila og lagre han som tekst, eller gjer PDF-fila om til Word. Importer så den nye fila.
import-damaged = { $path } er skadd, eller er ikkje den filtypen namnet seier.
    .help = Opne fila i programmet ho er laga i, og lagre ho på nytt.
import-too-large = { $path } er større enn { $most } MB.
    .help = Lagre lista åleine i ei eiga fil.
import-too-complex = { $path } har for mange nivå eller gjentakingar til å kunne lesast.
    .help = Kopier lista over i ei ny fil, og importer ho.
import-unpacks = { $path } blir pakka ut til meir enn { $most } MB.
    .help = Lagre lista åleine i ei eiga fil.
import-too-many-cells = Arka i { $path } har fleire enn { $most } celler.
    .help = Lagre lista åleine i ei eiga fil.
import-encrypted = { $path } er verna med passord.
    .help = Lagre fila utan passord, og importer ho.
import-encoding = { $path } er ikkje tekst i ei kjend teiknkoding.
    .help = Lagre fila som UTF-8.
import-no-table = Det er ingen tabell i { $path }.
    .help = Lista må vere ein tabell med éi rad for kvar underdatabehandlar. Er ho limt inn som tekst, må det stå tabulator, semikolon eller komma mellom kolonnane.
import-no-list = Ingen av tabellane i { $path } har ei overskriftsrad som viser kvar underdatabehandlarane står. Den største byrjar med: { $headers }
    .help = Oppgi kva kolonne namna står i: --map "Overskrift=name". «bilag import --help» viser kva anna ein kolonne kan innehalde.
import-no-rows = Lista i { $path } har ei overskriftsrad, men ingen rader under ho.
    .help = Kontroller at det er rett fil, eller vel ein annan tabell med --table.
import-too-wide = Lista i { $path } har fleire enn { $most } kolonnar.
    .help = Slett kolonnane som ikkje høyrer til lista.
import-too-long = Lista i { $path } har fleire enn { $most } oppføringar.
    .help = Kontroller at det er rett fil, eller del henne opp.
import-table-option = Det er ingen tabell { $value } i { $path }. Fila har { $count ->
    [one] éin tabell.
   *[other] { $count } tabellar.
}
    .help = Tabellane blir talde frå 1, i den rekkjefølgja dei står i fila.
import-map-header = { $nearest ->
    [none] Lista har ingen kolonne «{ $value }».
   *[other] Lista har ingen kolonne «{ $value }». Meinte du «{ $nearest }»?
}
    .help = Skriv kolonneoverskrifta slik ho står i lista, og etter ho «={ $field }».
import-map-field = { $nearest ->
    [none] «{ $value }» er ikkje noko ein kolonne kan innehalde.
   *[other] «{ $value }» er ikkje noko ein kolonne kan innehalde. Meinte du «{ $nearest }»?
}
    .help = Dette kan ein kolonne innehalde: { $known }.
import-map-option = «{ $value }» seier ikkje kva ein kolonne inneheld.
    .help = Skriv kolonneoverskrifta, eit likskapsteikn og opplysninga: --map "Land=countries".
import-owner-option = «{ $value }» kan ikkje setjast: Mappa har alt eit register med sitt eige produkt og sin eigen databehandlar.
    .help = Endre dei i register.json.
import-locale-option = Kolonneoverskriftene viser ikkje kva språk lista er på.
    .help = Oppgi språket med --locale. Det kan vere eitt av desse: { $likely }.
import-ambiguous-date = I «{ $header }» står det «{ $value }», der dag og månad ikkje kan skiljast frå kvarandre.
    .help = Oppgi kva rekkjefølgje tala står i: --date-order dmy (dag, månad, år), mdy eller ymd.

## Det ein import rapporterer

import-decoded = Teksten var koda som { $encoding } og er gjord om til UTF-8
import-open-quotes = Eit hermeteikn blir opna og aldri lukka; det er teke med som det står
import-tracked-changes = { $count ->
    [one] Éi spora endring er rekna som godteken
   *[other] { $count } spora endringar er rekna som godtekne
}
import-struck = { $count ->
    [one] Gjennomstroken tekst éin stad er lesen som vanleg tekst
   *[other] Gjennomstroken tekst { $count } stader er lesen som vanleg tekst
}
import-unread = { $count ->
    [one] Eitt objekt er ikkje lese, til dømes ei innebygd fil
   *[other] { $count } objekt er ikkje lesne, til dømes innebygde filer
}
import-hidden-sheet = Gøymt ark er utelate: «{ $value }»
import-lines-joined = Linjer i ei innlimt celle er slegne saman til éi rad
import-failed-cell = Formelen i cella har ikkje noko resultat («{ $value }»)
import-table = { $count ->
    [one] Lista er den einaste tabellen i fila, med { $rows ->
        [one] éi rad
       *[other] { $rows } rader
    } under overskriftsrada
   *[other] Lista er tabell { $number } av { $count }, med { $rows ->
        [one] éi rad
       *[other] { $rows } rader
    } under overskriftsrada (vel ein annan med --table)
}
import-tables-joined = Tabell { $number } er eit framhald av tabell { $first } og er slegen saman med han
import-table-left = Tabell { $number } er ikkje teken med{ $name ->
    [none] {""}
   *[other] {" "}(«{ $name }»)
}: { $headers }
    .help = «--table { $tables }» tek han med som ein del av lista.
import-no-column = Ingen kolonne er funnen for «{ $field }»; oppgi han med --map "Overskrift={ $field }"
import-bare-entry = «{ $value }» har berre eit namn og kan vere ei overskrift (må stadfestast)
import-torn = Ei anna rad i same oppføring seier «{ $value }» (må stadfestast)
import-struck-cell = «{ $value }» er gjennomstroke eller gøymt (må stadfestast)
import-locale = Språk i kolonneoverskriftene: { $locale }
import-no-product = Det er ikkje oppgitt noko produkt; i vedlegga vil det stå «{ $product }»
    .help = Oppgi det med --product eller i registeret.
import-column = Kolonne: { $field }
import-column-guessed = Kolonne, truleg: { $field }
import-column-kept = Kolonnen er teken vare på som notat
import-header-again = Overskriftsrada kjem igjen og er utelaten
import-rows-joined = Er eit framhald av oppføringa i rad { $above } og er slegen saman med ho
import-merged = Samanslegne celler: «{ $value }» er fylt inn
import-left-over = Inga oppføring, og difor ikkje i registeret: «{ $value }»
import-outside = Står utanfor tabellen, og difor ikkje i registeret: «{ $value }»
import-markup = Formateringskodar er fjerna: «{ $value }» → «{ $result }»
import-unseen = Usynlege teikn er fjerna: «{ $result }»
import-blank = Rekna som tomt: «{ $value }»
import-date = «{ $value }» → { $result }
import-places = «{ $value }» → { $result }
import-basis = «{ $value }» → { $result }
import-function = «{ $value }» → { $result }
import-function-alike = «{ $value }» → { $result } (må stadfestast)
import-function-own = «{ $value }» er ført opp som eigen funksjon i registeret: { $result }
import-link = Lenkja er brukt som nettstad: { $result }
import-number = Organisasjonsnummer funne i «{ $value }»: { $result }
import-doubtful = «{ $fact }» må stadfestast: «{ $value }»
import-not-understood = «{ $fact }» let seg ikkje lese ut av «{ $value }», som er teke vare på som notat
import-country-of-address = { $name }: land henta frå adressa «{ $value }»: { $result } (må stadfestast)
import-country-of-storage = { $name }: Landet er henta frå lagringsstaden: { $result } (må stadfestast)
import-stored-in = { $name }: lagringsstad henta frå «{ $value }»: { $result } (må stadfestast)
import-same-id = { $name }: Ei anna oppføring har same namn, så denne har fått id «{ $id }»
import-other-name = { $name } er rekna som «{ $other }» i registeret, med id-en «{ $id }» (må stadfestast)
import-term = Ei setning som { $count } oppføringar har felles, er gjord til eit omgrep ({ $term }): «{ $value }»
import-term-offered = { $count } oppføringar har ei setning felles; --terms gjer ho til eit omgrep ({ $term }): «{ $value }»
import-more-of-a-kind = og { $count } til av typen «{ $kind }»
import-annex = Eit vedlegg laga med bilag ({ $annex }): lista er henta frå dataa i fila
import-annex-differs = Vedlegget seier ikkje nøyaktig det same som dataa i fila
    .help = «bilag inspect --verify» viser skilnaden.

## Det ein import ville endre i ei mappe

import-entry-added = { $name }: ny
import-entry-absent = { $name } ({ $id }): står ikkje i lista, men er teken vare på
import-fact-changed = { $before ->
    [none] { $name } ({ $id }), «{ $fact }»: → { $after }
   *[other] { $name } ({ $id }), «{ $fact }»: { $before } → { $after }
}
import-marks-changed = { $name } ({ $id }): notat, eller det som må stadfestast
import-words-added = { $id }: «{ $after }»
import-words-changed = { $id }: «{ $before }» → «{ $after }»

## Det som blir sagt rundt

import-summary = { $entries ->
    [one] Éin underdatabehandlar
   *[other] { $entries } underdatabehandlarar
} i { $file }. { $doubtful ->
    [0] Ingenting treng stadfesting.
    [one] Éi opplysning må stadfestast (merkt med !).
   *[other] { $doubtful } opplysningar må stadfestast (merkte med !).
}
import-changes = Endringar i { $folder }:
import-no-changes = Alt som står i lista, finst frå før i { $folder }. Ingenting er skrive.
import-not-written = Ingenting er skrive. «--write» gjer desse endringane.
import-written = Endra: { $folder }
import-more = { $count ->
    [one] og éi linje til, som --json viser
   *[other] og { $count } linjer til, som --json viser
}
import-next = Neste steg: les «{ $folder }/register.json», og køyr så «bilag check { $folder }» og «bilag build { $folder } --locale { $locale }{ $dated ->
    [no] {" "}--date ÅÅÅÅ-MM-DD
   *[other] {""}
}».
import-row = rad { $number }
import-row-of-table = tabell { $table }, rad { $number }
