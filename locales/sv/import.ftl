## Det som stoppar en import

import-kind = { $path } har en filtyp som listor inte kan importeras från.
    .help = Listan kan finnas i Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV eller tabbseparerad text, HTML eller Markdown, eller i en bilaga som har skapats med bilag. Spara listan i något av dessa format.
import-pdf = { $path } är en PDF-fil som inte har skapats med bilag, och tabeller kan inte läsas ut ur den.
    .help = Kopiera tabellen från PDF-filen och spara den som text, eller konvertera PDF-filen till Word. Importera sedan den nya filen.
import-damaged = { $path } är skadad eller är inte den filtyp som namnet anger.
    .help = Öppna filen i det program som den skapades i och spara den på nytt.
import-too-large = { $path } är större än { $most } MB.
    .help = Spara enbart listan i en egen fil.
import-too-complex = { $path } har för många nivåer eller upprepningar för att kunna läsas.
    .help = Kopiera listan till en ny fil och importera den.
import-unpacks = { $path } packas upp till mer än { $most } MB.
    .help = Spara enbart listan i en egen fil.
import-too-many-cells = Bladen i { $path } har fler än { $most } celler.
    .help = Spara enbart listan i en egen fil.
import-encrypted = { $path } är skyddad med lösenord.
    .help = Spara filen utan lösenord och importera den.
import-encoding = { $path } är inte text i en känd teckenkodning.
    .help = Spara filen som UTF-8.
import-no-table = Det finns ingen tabell i { $path }.
    .help = Listan ska vara en tabell med en rad för varje underbiträde. Är den inklistrad som text ska det stå tabb, semikolon eller komma mellan kolumnerna.
import-no-list = Ingen av tabellerna i { $path } har en rubrikrad som visar var underbiträdena står. Den största börjar med: { $headers }
    .help = Ange i vilken kolumn namnen står: --map "Rubrik=name". ”bilag import --help” visar vad mer en kolumn kan innehålla.
import-no-rows = Listan i { $path } har en rubrikrad men inga rader under den.
    .help = Kontrollera att det är rätt fil eller välj en annan tabell med --table.
import-too-wide = Listan i { $path } har fler än { $most } kolumner.
    .help = Ta bort de kolumner som inte hör till listan.
import-too-long = Listan i { $path } har fler än { $most } poster.
    .help = Kontrollera att det är rätt fil eller dela upp den.
import-table-option = Det finns ingen tabell { $value } i { $path }. Filen har { $count ->
    [one] en tabell.
   *[other] { $count } tabeller.
}
    .help = Tabellerna räknas från 1 i den ordning som de står i filen.
import-map-header = { $nearest ->
    [none] Listan har ingen kolumn ”{ $value }”.
   *[other] Listan har ingen kolumn ”{ $value }”. Menade du ”{ $nearest }”?
}
    .help = Skriv kolumnrubriken som den står i listan och efter den ”={ $field }”.
import-map-field = { $nearest ->
    [none] ”{ $value }” är inget som en kolumn kan innehålla.
   *[other] ”{ $value }” är inget som en kolumn kan innehålla. Menade du ”{ $nearest }”?
}
    .help = En kolumn kan innehålla: { $known }.
import-map-option = ”{ $value }” säger inte vad en kolumn innehåller.
    .help = Skriv kolumnrubriken, ett likhetstecken och uppgiften: --map "Land=countries".
import-owner-option = ”{ $value }” kan inte anges: mappen har redan ett register med sin egen produkt och sitt eget personuppgiftsbiträde.
    .help = Ändra dem i register.json.
import-locale-option = Kolumnrubrikerna visar inte vilket språk listan är på.
    .help = Ange språket med --locale. Det kan vara något av dessa: { $likely }.
import-ambiguous-date = I ”{ $header }” står ”{ $value }”, där dag och månad inte kan skiljas åt.
    .help = Ange i vilken ordning talen står: --date-order dmy (dag, månad, år), mdy eller ymd.

## Det som en import rapporterar

import-decoded = Texten var kodad som { $encoding } och har konverterats till UTF-8
import-open-quotes = Ett citattecken öppnas och stängs aldrig; det har behållits som det står
import-tracked-changes = { $count ->
    [one] En spårad ändring har räknats som accepterad
   *[other] { $count } spårade ändringar har räknats som accepterade
}
import-struck = { $count ->
    [one] Genomstruken text på ett ställe har lästs som vanlig text
   *[other] Genomstruken text på { $count } ställen har lästs som vanlig text
}
import-unread = { $count ->
    [one] Ett objekt har inte lästs, till exempel en inbäddad fil
   *[other] { $count } objekt har inte lästs, till exempel inbäddade filer
}
import-hidden-sheet = Dolt blad har utelämnats: ”{ $value }”
import-lines-joined = Rader i en inklistrad cell har slagits samman till en rad
import-failed-cell = Formeln i cellen har inget resultat (”{ $value }”)
import-table = { $count ->
    [one] Listan är den enda tabellen i filen, med { $rows ->
        [one] en rad
       *[other] { $rows } rader
    } under rubrikraden
   *[other] Listan är tabell { $number } av { $count }, med { $rows ->
        [one] en rad
       *[other] { $rows } rader
    } under rubrikraden (välj en annan med --table)
}
import-tables-joined = Tabell { $number } är en fortsättning på tabell { $first } och har slagits samman med den
import-table-left = Tabell { $number } har inte tagits med{ $name ->
    [none] {""}
   *[other] {" "}(”{ $name }”)
}: { $headers }
    .help = ”--table { $tables }” tar med den som en del av listan.
import-no-column = Ingen kolumn har hittats för ”{ $field }”; ange den med --map "Rubrik={ $field }"
import-bare-entry = ”{ $value }” har bara ett namn och kan vara en rubrik (ska bekräftas)
import-torn = En annan rad i samma post säger ”{ $value }” (ska bekräftas)
import-struck-cell = ”{ $value }” är genomstruket eller dolt (ska bekräftas)
import-locale = Språk i kolumnrubrikerna: { $locale }
import-no-product = Ingen produkt har angetts; i bilagorna kommer det att stå ”{ $product }”
    .help = Ange den med --product eller i registret.
import-column = Kolumn: { $field }
import-column-guessed = Kolumn, troligen: { $field }
import-column-kept = Kolumnen har sparats som anteckningar
import-header-again = Rubrikraden återkommer och har utelämnats
import-rows-joined = Är en fortsättning på posten på rad { $above } och har slagits samman med den
import-merged = Sammanfogade celler: ”{ $value }” har fyllts i
import-left-over = Ingen post och därför inte i registret: ”{ $value }”
import-outside = Står utanför tabellen och därför inte i registret: ”{ $value }”
import-markup = Formateringskoder har tagits bort: ”{ $value }” → ”{ $result }”
import-unseen = Osynliga tecken har tagits bort: ”{ $result }”
import-blank = Räknas som tomt: ”{ $value }”
import-date = ”{ $value }” → { $result }
import-places = ”{ $value }” → { $result }
import-basis = ”{ $value }” → { $result }
import-function = ”{ $value }” → { $result }
import-function-alike = ”{ $value }” → { $result } (ska bekräftas)
import-function-own = ”{ $value }” har förts in som en egen funktion i registret: { $result }
import-link = Länken har använts som webbplats: { $result }
import-number = Organisationsnummer funnet i ”{ $value }”: { $result }
import-doubtful = ”{ $fact }” ska bekräftas: ”{ $value }”
import-not-understood = ”{ $fact }” kunde inte läsas ut ur ”{ $value }”, som har sparats som anteckning
import-country-of-address = { $name }: land hämtat ur adressen ”{ $value }”: { $result } (ska bekräftas)
import-country-of-storage = { $name }: landet har hämtats från lagringsplatsen: { $result } (ska bekräftas)
import-stored-in = { $name }: lagringsplats hämtad ur ”{ $value }”: { $result } (ska bekräftas)
import-same-id = { $name }: en annan post har samma namn, så den här har fått id ”{ $id }”
import-other-name = { $name } har tagits för ”{ $other }” i registret, med id ”{ $id }” (ska bekräftas)
import-term = En mening som { $count } poster har gemensam har gjorts till en term ({ $term }): ”{ $value }”
import-term-offered = { $count } poster har en mening gemensam; --terms gör den till en term ({ $term }): ”{ $value }”
import-more-of-a-kind = och { $count } till av typen ”{ $kind }”
import-annex = En bilaga som har skapats med bilag ({ $annex }): listan har hämtats ur underlaget i filen
import-annex-differs = Bilagan säger inte exakt detsamma som underlaget i filen
    .help = ”bilag inspect --verify” visar skillnaden.

## Det som en import skulle ändra i en mapp

import-entry-added = { $name }: ny
import-entry-absent = { $name } ({ $id }): finns inte i listan men har behållits
import-fact-changed = { $before ->
    [none] { $name } ({ $id }), ”{ $fact }”: → { $after }
   *[other] { $name } ({ $id }), ”{ $fact }”: { $before } → { $after }
}
import-marks-changed = { $name } ({ $id }): anteckningar, eller det som ska bekräftas
import-words-added = { $id }: ”{ $after }”
import-words-changed = { $id }: ”{ $before }” → ”{ $after }”

## Det som sägs runt omkring

import-summary = { $entries ->
    [one] Ett underbiträde
   *[other] { $entries } underbiträden
} i { $file }. { $doubtful ->
    [0] Inget behöver bekräftas.
    [one] En uppgift ska bekräftas (märkt med !).
   *[other] { $doubtful } uppgifter ska bekräftas (märkta med !).
}
import-changes = Ändringar i { $folder }:
import-no-changes = Allt som står i listan finns redan i { $folder }. Inget har skrivits.
import-not-written = Inget har skrivits. ”--write” gör dessa ändringar.
import-written = Ändrat: { $folder }
import-more = { $count ->
    [one] och en rad till, som --json visar
   *[other] och { $count } rader till, som --json visar
}
import-next = Nästa steg: läs ”{ $folder }/register.json” och kör sedan ”bilag check { $folder }” och ”bilag build { $folder } --locale { $locale }{ $dated ->
    [no] {" "}--date ÅÅÅÅ-MM-DD
   *[other] {""}
}”.
import-row = rad { $number }
import-row-of-table = tabell { $table }, rad { $number }
