## Det som stoppar en import

import-kind = { $path } är ingen filtyp som listor kan importeras från.
    .help = Listan kan finnas i Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV eller tabbseparerad text, HTML eller Markdown, eller i en bilaga gjord med bilag. Spara listan som någon av dessa.
import-pdf = { $path } är en PDF-fil som inte är gjord med bilag; tabeller kan inte läsas från sidor.
    .help = Kopiera tabellen från PDF-filen och spara den som text, eller konvertera filen till Word, och importera det.
import-damaged = { $path } är skadad eller är inte den filtyp som namnet anger.
    .help = Öppna filen i det program som den är gjord i och spara den på nytt.
import-too-large = { $path } är större än { $most } MB.
    .help = Spara listan ensam i en egen fil.
import-too-complex = { $path } har fler delar i varandra, eller fler upprepningar, än vad som kan läsas.
    .help = Kopiera listan till en ny fil och importera den.
import-unpacks = { $path } packas upp till mer än { $most } MB.
    .help = Spara listan ensam i en egen fil.
import-too-many-cells = Bladen i { $path } har fler än { $most } celler.
    .help = Spara listan ensam i en egen fil.
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
import-locale-option = Kolumnrubrikerna visar inte vilket språk listan är på.
    .help = Ange språket med --locale. Det kan vara något av dessa: { $likely }.
import-ambiguous-date = I ”{ $header }” står ”{ $value }”, där dag och månad inte kan skiljas åt.
    .help = Ange i vilken ordning talen står: --date-order dmy (dag, månad, år), mdy eller ymd.

## Det som en import rapporterar

import-decoded = Texten var kodad som { $encoding } och har gjorts om till UTF-8
import-open-quotes = Ett citattecken öppnas och stängs aldrig; det har tagits som det står
import-tracked-changes = { $count ->
    [one] En spårad ändring har räknats som godkänd
   *[other] { $count } spårade ändringar har räknats som godkända
}
import-struck = { $count ->
    [one] Genomstruken text på ett ställe har tagits som den står
   *[other] Genomstruken text på { $count } ställen har tagits som den står
}
import-unread = { $count ->
    [one] Ett objekt med ord som inte läses, till exempel en inbäddad fil
   *[other] { $count } objekt med ord som inte läses, till exempel inbäddade filer
}
import-hidden-sheet = Dolt blad har utelämnats: ”{ $value }”
import-failed-cell = Formeln i cellen har inget resultat (”{ $value }”)
import-table = { $count ->
    [one] Listan är den enda tabellen i filen, med { $rows ->
        [one] en rad
       *[other] { $rows } rader
    } under rubrikraden
   *[other] Listan är tabell { $number } av { $count }, med { $rows ->
        [one] en rad
       *[other] { $rows } rader
    } under rubrikraden (--table väljer en annan)
}
import-tables-joined = Tabell { $number } fortsätter tabell { $first } och har slagits ihop med den
import-locale = Kolumnrubrikerna är på { $locale }
import-no-product = Ingen produkt har angetts; i bilagor kommer det att stå ”{ $product }”
    .help = Ange den med --product eller i registret.
import-column = Kolumn: { $field }
import-column-guessed = Kolumn, troligen: { $field }
import-column-kept = Kolumnen har sparats som anmärkningar
import-header-again = Rubrikraden återkommer och har utelämnats
import-rows-joined = Fortsätter posten på rad { $above } och har slagits ihop med den
import-merged = Sammanfogade celler: ”{ $value }” har fyllts i
import-left-over = Ingen post och därför inte i registret: ”{ $value }”
import-outside = Står utanför tabellen och därför inte i registret: ”{ $value }”
import-markup = Koder har tagits bort: ”{ $value }” → ”{ $result }”
import-unseen = Osynliga tecken har tagits bort: ”{ $result }”
import-blank = Betyder att det inte finns något: ”{ $value }”
import-date = ”{ $value }” → { $result }
import-places = ”{ $value }” → { $result }
import-basis = ”{ $value }” → { $result }
import-function = ”{ $value }” → { $result }
import-function-alike = ”{ $value }” → { $result }, ska bekräftas
import-function-own = ”{ $value }” är en funktion som är registrets egen: { $result }
import-link = Länken har tagits som webbplats: { $result }
import-number = Organisationsnummer funnet i ”{ $value }”: { $result }
import-doubtful = ”{ $fact }” ska bekräftas: ”{ $value }”
import-not-understood = ”{ $fact }” kunde inte läsas ut ur ”{ $value }”, som har sparats som anmärkning
import-country-of-address = { $name }: landet har hämtats ur adressen ”{ $value }”: { $result }, ska bekräftas
import-stored-in = { $name }: lagringsplatsen har hämtats ur ”{ $value }”: { $result }, ska bekräftas
import-same-id = { $name }: en annan post har samma namn, så den här heter ”{ $id }”
import-term = Har blivit en term som { $count } poster delar ({ $term }): ”{ $value }”
import-term-offered = { $count } poster har en mening gemensam, som --terms gör till en term ({ $term }): ”{ $value }”
import-more-of-a-kind = och { $count } till av typen ”{ $kind }”
import-annex = En bilaga gjord med bilag ({ $annex }): hämtad ur de data som den bär med sig
import-annex-differs = Bilagan säger inte exakt detsamma som de data som den bär med sig
    .help = ”bilag inspect --verify” visar skillnaden.

## Det som en import skulle ändra i en mapp

import-entry-added = { $name }: ny
import-entry-absent = { $name }: finns inte i listan och har behållits
import-fact-changed = { $before ->
    [none] { $name }, ”{ $fact }”: → { $after }
   *[other] { $name }, ”{ $fact }”: { $before } → { $after }
}
import-marks-changed = { $name }: anmärkningar, eller det som ska bekräftas
import-words-added = { $id }: ”{ $after }”
import-words-changed = { $id }: ”{ $before }” → ”{ $after }”

## Det som sägs runt omkring

import-summary = { $entries ->
    [one] Ett underbiträde
   *[other] { $entries } underbiträden
} i { $file }. { $doubtful ->
    [0] Inget behöver bekräftas.
    [one] En uppgift ska bekräftas (märkt !).
   *[other] { $doubtful } uppgifter ska bekräftas (märkta !).
}
import-changes = Ändringar i { $folder }:
import-no-changes = { $folder } säger redan allt som listan säger. Inget har skrivits.
import-not-written = Inget har skrivits. ”--write” gör dessa ändringar.
import-written = Ändrat: { $folder }
import-more = { $count ->
    [one] och en rad till, som --json visar
   *[other] och { $count } rader till, som --json visar
}
import-next = Nästa: läs ”{ $folder }/register.json” och kör sedan ”bilag check { $folder }” och ”bilag build { $folder } --locale { $locale }”.
import-row = rad { $number }
