## Was einen Import anhält

import-kind = { $path } ist keine Datei, aus der sich Listen importieren lassen.
    .help = Die Liste kann in Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV oder durch Tabulatoren getrenntem Text, HTML oder Markdown stehen oder in einer Anlage, die mit bilag erstellt wurde. Speichern Sie die Liste in einem dieser Formate.
import-pdf = { $path } ist eine PDF-Datei, die nicht mit bilag erstellt wurde; Tabellen lassen sich nicht aus Seiten lesen.
    .help = Kopieren Sie die Tabelle aus der PDF-Datei und speichern Sie sie als Text oder wandeln Sie die Datei in Word um und importieren Sie das.
import-damaged = { $path } ist beschädigt oder hat nicht das Format, das der Name angibt.
    .help = Öffnen Sie die Datei in dem Programm, mit dem sie erstellt wurde, und speichern Sie sie erneut.
import-too-large = { $path } ist größer als { $most } MB.
    .help = Speichern Sie die Liste allein in einer eigenen Datei.
import-too-complex = { $path } enthält mehr ineinanderliegende oder wiederholte Teile, als gelesen werden können.
    .help = Kopieren Sie die Liste in eine neue Datei und importieren Sie diese.
import-unpacks = { $path } ist entpackt größer als { $most } MB.
    .help = Speichern Sie die Liste allein in einer eigenen Datei.
import-too-many-cells = Die Blätter von { $path } haben mehr als { $most } Zellen.
    .help = Speichern Sie die Liste allein in einer eigenen Datei.
import-encrypted = { $path } ist durch ein Passwort geschützt.
    .help = Speichern Sie die Datei ohne Passwort und importieren Sie diese.
import-encoding = { $path } ist kein Text in einer bekannten Zeichenkodierung.
    .help = Speichern Sie die Datei als UTF-8.
import-no-table = In { $path } steht keine Tabelle.
    .help = Die Liste muss eine Tabelle mit einer Zeile je Unterauftragsverarbeiter sein. Wurde sie als Text eingefügt, müssen Tabulatoren, Semikolons oder Kommas zwischen den Spalten stehen.
import-no-list = Keine der Tabellen in { $path } hat eine Kopfzeile, die zeigt, wo die Unterauftragsverarbeiter stehen. Die größte beginnt mit: { $headers }
    .help = Geben Sie an, in welcher Spalte die Namen stehen: --map "Überschrift=name". „bilag import --help“ zeigt, was eine Spalte sonst enthalten kann.
import-no-rows = Die Liste in { $path } hat eine Kopfzeile, aber keine Zeilen darunter.
    .help = Prüfen Sie, ob es die richtige Datei ist, oder wählen Sie mit --table eine andere Tabelle.
import-too-wide = Die Liste in { $path } hat mehr als { $most } Spalten.
    .help = Löschen Sie die Spalten, die nicht zur Liste gehören.
import-table-option = Eine Tabelle { $value } gibt es in { $path } nicht. Die Datei hat { $count ->
    [one] eine Tabelle.
   *[other] { $count } Tabellen.
}
    .help = Tabellen werden ab 1 in der Reihenfolge der Datei gezählt.
import-map-header = { $nearest ->
    [none] Die Liste hat keine Spalte „{ $value }“.
   *[other] Die Liste hat keine Spalte „{ $value }“. Meinten Sie „{ $nearest }“?
}
    .help = Schreiben Sie die Überschrift so, wie sie in der Liste steht, und danach „={ $field }“.
import-map-field = { $nearest ->
    [none] „{ $value }“ ist nichts, was eine Spalte enthalten kann.
   *[other] „{ $value }“ ist nichts, was eine Spalte enthalten kann. Meinten Sie „{ $nearest }“?
}
    .help = Eine Spalte kann enthalten: { $known }.
import-map-option = „{ $value }“ sagt nicht, was eine Spalte enthält.
    .help = Schreiben Sie die Überschrift, ein Gleichheitszeichen und die Angabe: --map "Land=countries".
import-locale-option = Die Überschriften zeigen nicht, in welcher Sprache die Liste ist.
    .help = Geben Sie die Sprache mit --locale an. Es kann eine von diesen sein: { $likely }.
import-ambiguous-date = In „{ $header }“ steht „{ $value }“, worin sich Tag und Monat nicht unterscheiden lassen.
    .help = Geben Sie die Reihenfolge der Zahlen an: --date-order dmy (Tag, Monat, Jahr), mdy oder ymd.

## Was ein Import meldet

import-decoded = Der Text war als { $encoding } kodiert und wurde in UTF-8 umgewandelt
import-open-quotes = Ein Anführungszeichen wird geöffnet und nie geschlossen; es wurde übernommen, wie es steht
import-tracked-changes = { $count ->
    [one] Eine nachverfolgte Änderung gilt als angenommen
   *[other] { $count } nachverfolgte Änderungen gelten als angenommen
}
import-struck = { $count ->
    [one] Durchgestrichener Text an einer Stelle wurde übernommen, wie er steht
   *[other] Durchgestrichener Text an { $count } Stellen wurde übernommen, wie er steht
}
import-unread = { $count ->
    [one] Ein Objekt, dessen Worte nicht gelesen werden, etwa eine eingebettete Datei
   *[other] { $count } Objekte, deren Worte nicht gelesen werden, etwa eingebettete Dateien
}
import-hidden-sheet = Ausgeblendetes Blatt ausgelassen: „{ $value }“
import-failed-cell = Die Formel in der Zelle hat kein Ergebnis („{ $value }“)
import-table = { $count ->
    [one] Die Liste ist die einzige Tabelle der Datei, mit { $rows ->
        [one] einer Zeile
       *[other] { $rows } Zeilen
    } unter der Kopfzeile
   *[other] Die Liste ist Tabelle { $number } von { $count }, mit { $rows ->
        [one] einer Zeile
       *[other] { $rows } Zeilen
    } unter der Kopfzeile (--table wählt eine andere)
}
import-tables-joined = Tabelle { $number } setzt Tabelle { $first } fort und wurde mit ihr verbunden
import-locale = Sprache der Überschriften: { $locale }
import-no-product = Es wurde kein Produkt angegeben; in Anlagen wird „{ $product }“ stehen
    .help = Geben Sie es mit --product oder im Register an.
import-column = Spalte: { $field }
import-column-guessed = Spalte, vermutlich: { $field }
import-column-kept = Spalte als Anmerkungen übernommen
import-header-again = Die Kopfzeile wiederholt sich und wurde ausgelassen
import-rows-joined = Setzt den Eintrag in Zeile { $above } fort und wurde mit ihm verbunden
import-merged = Verbundene Zellen: „{ $value }“ wurde ergänzt
import-left-over = Kein Eintrag und daher nicht im Register: „{ $value }“
import-outside = Steht außerhalb der Tabelle und daher nicht im Register: „{ $value }“
import-markup = Auszeichnungen entfernt: „{ $value }“ → „{ $result }“
import-unseen = Unsichtbare Zeichen entfernt: „{ $result }“
import-blank = Bedeutet, dass es nichts gibt: „{ $value }“
import-date = „{ $value }“ → { $result }
import-places = „{ $value }“ → { $result }
import-basis = „{ $value }“ → { $result }
import-function = „{ $value }“ → { $result }
import-function-alike = „{ $value }“ → { $result }, zu bestätigen
import-function-own = „{ $value }“ ist eine eigene Funktion des Registers: { $result }
import-link = Link als Website übernommen: { $result }
import-number = Registernummer gefunden in „{ $value }“: { $result }
import-doubtful = „{ $fact }“ ist zu bestätigen: „{ $value }“
import-not-understood = „{ $fact }“ ließ sich nicht aus „{ $value }“ lesen; die Angabe wurde als Anmerkung übernommen
import-country-of-address = { $name }: Land aus der Anschrift „{ $value }“ übernommen: { $result }, zu bestätigen
import-stored-in = { $name }: Speicherort aus „{ $value }“ übernommen: { $result }, zu bestätigen
import-same-id = { $name }: Ein anderer Eintrag hat denselben Namen, daher heißt dieser „{ $id }“
import-term = Zu einem Begriff gemacht, den { $count } Einträge teilen ({ $term }): „{ $value }“
import-term-offered = { $count } Einträge teilen einen Satz, den --terms zu einem Begriff macht ({ $term }): „{ $value }“
import-more-of-a-kind = und { $count } weitere der Art „{ $kind }“
import-annex = Eine mit bilag erstellte Anlage ({ $annex }): aus den Daten übernommen, die sie enthält
import-annex-differs = Die Anlage sagt nicht genau dasselbe wie die Daten, die sie enthält
    .help = „bilag inspect --verify“ zeigt den Unterschied.

## Was ein Import in einem Ordner ändern würde

import-entry-added = { $name }: neu
import-entry-absent = { $name }: nicht in der Liste; bleibt erhalten
import-fact-changed = { $before ->
    [none] { $name }, „{ $fact }“: → { $after }
   *[other] { $name }, „{ $fact }“: { $before } → { $after }
}
import-marks-changed = { $name }: Anmerkungen oder noch zu bestätigende Angaben
import-words-added = { $id }: „{ $after }“
import-words-changed = { $id }: „{ $before }“ → „{ $after }“

## Was dazu gesagt wird

import-summary = { $entries ->
    [one] Ein Unterauftragsverarbeiter
   *[other] { $entries } Unterauftragsverarbeiter
} in { $file }. { $doubtful ->
    [0] Nichts ist zu bestätigen.
    [one] Eine Angabe ist zu bestätigen (mit ! gekennzeichnet).
   *[other] { $doubtful } Angaben sind zu bestätigen (mit ! gekennzeichnet).
}
import-changes = Änderungen in { $folder }:
import-no-changes = In { $folder } steht bereits alles, was die Liste sagt. Es wurde nichts geschrieben.
import-not-written = Es wurde nichts geschrieben. „--write“ nimmt diese Änderungen vor.
import-written = Geändert: { $folder }
import-more = { $count ->
    [one] und eine weitere Zeile, die --json zeigt
   *[other] und { $count } weitere Zeilen, die --json zeigt
}
import-next = Als Nächstes: Lesen Sie „{ $folder }/register.json“, dann „bilag check { $folder }“ und „bilag build { $folder } --locale { $locale }“.
import-row = Zeile { $number }
