## Was einen Import anhält

import-kind = { $path } ist keine Datei, aus der sich Listen importieren lassen.
    .help = Die Liste kann in Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV oder durch Tabulatoren getrenntem Text, HTML oder Markdown stehen oder in einem Anhang, der mit bilag erstellt wurde. Speichern Sie die Liste in einem dieser Formate.
import-pdf = { $path } ist eine PDF-Datei, die nicht mit bilag erstellt wurde; Tabellen lassen sich daraus nicht lesen.
    .help = Kopieren Sie die Tabelle aus der PDF-Datei und speichern Sie sie als Text, oder wandeln Sie die PDF-Datei in eine Word-Datei um. Importieren Sie dann die neue Datei.
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
    .help = Speichern Sie die Datei ohne Passwort und importieren Sie sie dann.
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
import-too-long = Die Liste in { $path } hat mehr als { $most } Einträge.
    .help = Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie auf.
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
    [none] „{ $value }“ ist keine Angabe, die eine Spalte enthalten kann.
   *[other] „{ $value }“ ist keine Angabe, die eine Spalte enthalten kann. Meinten Sie „{ $nearest }“?
}
    .help = Eine Spalte kann enthalten: { $known }.
import-map-option = „{ $value }“ gibt nicht an, was eine Spalte enthält.
    .help = Schreiben Sie die Überschrift, ein Gleichheitszeichen und die Angabe: --map "Land=countries".
import-owner-option = „{ $value }“ kann nicht gesetzt werden: Der Ordner enthält bereits ein Register mit eigenem Produkt und eigenem Auftragsverarbeiter.
    .help = Ändern Sie diese in register.json.
import-locale-option = Die Überschriften zeigen nicht, in welcher Sprache die Liste ist.
    .help = Geben Sie die Sprache mit --locale an. Es kann eine von diesen sein: { $likely }.
import-ambiguous-date = In „{ $header }“ steht „{ $value }“, worin sich Tag und Monat nicht unterscheiden lassen.
    .help = Geben Sie die Reihenfolge der Zahlen an: --date-order dmy (Tag, Monat, Jahr), mdy oder ymd.

## Was ein Import meldet

import-decoded = Der Text war als { $encoding } kodiert und wurde in UTF-8 umgewandelt
import-open-quotes = Ein Anführungszeichen wird geöffnet und nie geschlossen; es wurde unverändert übernommen
import-tracked-changes = { $count ->
    [one] Eine nachverfolgte Änderung gilt als angenommen
   *[other] { $count } nachverfolgte Änderungen gelten als angenommen
}
import-struck = { $count ->
    [one] Durchgestrichener Text an einer Stelle wurde als normaler Text gelesen
   *[other] Durchgestrichener Text an { $count } Stellen wurde als normaler Text gelesen
}
import-unread = { $count ->
    [one] Ein Objekt wurde nicht gelesen, etwa eine eingebettete Datei
   *[other] { $count } Objekte wurden nicht gelesen, etwa eingebettete Dateien
}
import-hidden-sheet = Ausgeblendetes Blatt ausgelassen: „{ $value }“
import-lines-joined = Zeilen einer eingefügten Zelle wurden zu einer Zeile verbunden
import-failed-cell = Die Formel in der Zelle hat kein Ergebnis („{ $value }“)
import-table = { $count ->
    [one] Die Liste ist die einzige Tabelle der Datei, mit { $rows ->
        [one] einer Zeile
       *[other] { $rows } Zeilen
    } unter der Kopfzeile
   *[other] Die Liste ist Tabelle { $number } von { $count }, mit { $rows ->
        [one] einer Zeile
       *[other] { $rows } Zeilen
    } unter der Kopfzeile (eine andere wählen Sie mit --table)
}
import-tables-joined = Tabelle { $number } setzt Tabelle { $first } fort und wurde mit ihr verbunden
import-table-left = Tabelle { $number } ausgelassen{ $name ->
    [none] {""}
   *[other] {" "}(„{ $name }“)
}: { $headers }
    .help = „--table { $tables }“ nimmt sie als Teil der Liste auf.
import-no-column = Keine Spalte für „{ $field }“ gefunden; geben Sie sie mit --map "Überschrift={ $field }" an
import-bare-entry = „{ $value }“ hat nur einen Namen und ist vielleicht eine Überschrift (zu bestätigen)
import-torn = Eine andere Zeile desselben Eintrags sagt „{ $value }“ (zu bestätigen)
import-struck-cell = „{ $value }“ ist durchgestrichen oder ausgeblendet (zu bestätigen)
import-locale = Sprache der Überschriften: { $locale }
import-no-product = Es wurde kein Produkt angegeben; in den Anhängen wird „{ $product }“ stehen
    .help = Geben Sie es mit --product oder im Register an.
import-column = Spalte: { $field }
import-column-guessed = Spalte, vermutlich: { $field }
import-column-kept = Spalte als Notizen übernommen
import-header-again = Die Kopfzeile wiederholt sich und wurde ausgelassen
import-rows-joined = Setzt den Eintrag in Zeile { $above } fort und wurde mit ihm verbunden
import-merged = Verbundene Zellen: „{ $value }“ wurde eingetragen
import-left-over = Kein Eintrag und daher nicht im Register: „{ $value }“
import-outside = Steht außerhalb der Tabelle und daher nicht im Register: „{ $value }“
import-markup = Formatierungscodes entfernt: „{ $value }“ → „{ $result }“
import-unseen = Unsichtbare Zeichen entfernt: „{ $result }“
import-blank = Gilt als leer: „{ $value }“
import-date = „{ $value }“ → { $result }
import-places = „{ $value }“ → { $result }
import-basis = „{ $value }“ → { $result }
import-function = „{ $value }“ → { $result }
import-function-alike = „{ $value }“ → { $result } (zu bestätigen)
import-function-own = „{ $value }“ wurde als eigene Funktion in das Register aufgenommen: { $result }
import-link = Link als Website übernommen: { $result }
import-number = Registernummer gefunden in „{ $value }“: { $result }
import-doubtful = „{ $fact }“ ist zu bestätigen: „{ $value }“
import-not-understood = „{ $fact }“ ließ sich nicht aus „{ $value }“ lesen; der Text wurde als Notiz übernommen
import-country-of-address = { $name }: Land aus der Anschrift „{ $value }“ übernommen: { $result } (zu bestätigen)
import-country-of-storage = { $name }: Land aus dem Speicherort übernommen: { $result } (zu bestätigen)
import-stored-in = { $name }: Speicherort aus „{ $value }“ übernommen: { $result } (zu bestätigen)
import-same-id = { $name }: Ein anderer Eintrag hat denselben Namen, daher hat dieser die ID „{ $id }“
import-other-name = { $name } gilt als „{ $other }“ im Register mit der ID „{ $id }“ (zu bestätigen)
import-term = Ein Satz, den { $count } Einträge gemeinsam haben, wurde zu einem Begriff ({ $term }): „{ $value }“
import-term-offered = { $count } Einträge haben einen Satz gemeinsam; --terms macht daraus einen Begriff ({ $term }): „{ $value }“
import-more-of-a-kind = und { $count } weitere der Art „{ $kind }“
import-annex = Ein mit bilag erstellter Anhang ({ $annex }): Die Liste stammt aus den Daten in der Datei
import-annex-differs = Der Anhang sagt nicht genau dasselbe wie die Daten in der Datei
    .help = „bilag inspect --verify“ zeigt den Unterschied.

## Was ein Import in einem Ordner ändern würde

import-entry-added = { $name }: neu
import-entry-absent = { $name } ({ $id }): nicht in der Liste, bleibt aber erhalten
import-fact-changed = { $before ->
    [none] { $name } ({ $id }), „{ $fact }“: → { $after }
   *[other] { $name } ({ $id }), „{ $fact }“: { $before } → { $after }
}
import-marks-changed = { $name } ({ $id }): Notizen oder noch zu bestätigende Angaben
import-words-added = { $id }: „{ $after }“
import-words-changed = { $id }: „{ $before }“ → „{ $after }“

## Was dazu gesagt wird

import-summary = { $entries ->
    [one] Ein Unterauftragsverarbeiter
   *[other] { $entries } Unterauftragsverarbeiter
} in { $file }. { $doubtful ->
    [0] Es ist nichts zu bestätigen.
    [one] Eine Angabe ist zu bestätigen (mit ! gekennzeichnet).
   *[other] { $doubtful } Angaben sind zu bestätigen (mit ! gekennzeichnet).
}
import-changes = Änderungen in { $folder }:
import-no-changes = In { $folder } steht bereits alles, was in der Liste steht. Es wurde nichts geschrieben.
import-not-written = Es wurde nichts geschrieben. „--write“ nimmt diese Änderungen vor.
import-written = Geändert: { $folder }
import-more = { $count ->
    [one] und eine weitere Zeile, die --json zeigt
   *[other] und { $count } weitere Zeilen, die --json zeigt
}
import-next = Nächster Schritt: Lesen Sie „{ $folder }/register.json“ und führen Sie dann „bilag check { $folder }“ und „bilag build { $folder } --locale { $locale }{ $dated ->
    [no] {" "}--date JJJJ-MM-TT
   *[other] {""}
}“ aus.
import-row = Zeile { $number }
import-row-of-table = Tabelle { $table }, Zeile { $number }
