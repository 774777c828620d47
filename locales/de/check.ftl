## Files

empty-file = Die Datei ist leer.
    .help = Schreiben Sie den Inhalt oder holen Sie sich mit „bilag init“ ein Beispiel.

file-too-large = Die Datei ist größer als { $most } MB.
    .help = Prüfen Sie, ob es die richtige Datei ist. Ein Register mit hunderttausend Unterauftragsverarbeitern ist kleiner.

not-an-object = Die Datei besteht nicht aus einem einzigen JSON-Objekt.
    .help = Der gesamte Inhalt muss zwischen { "{" } und { "}" } stehen.

## JSON

json-unexpected = „{ $text }“ darf hier nicht stehen.
    .help = Suchen Sie hier oder unmittelbar davor nach einem überzähligen Zeichen oder einem fehlenden Anführungszeichen.

json-missing-comma = Hier fehlt ein Komma.
    .help = Setzen Sie zwischen zwei Werte oder Schlüssel ein Komma.

json-trailing-comma = Nach dem letzten Wert steht ein Komma.
    .help = Löschen Sie das Komma.

json-missing-colon = Hier fehlt ein Doppelpunkt.
    .help = Setzen Sie zwischen den Schlüssel und seinen Wert einen Doppelpunkt: "name": "Wert".

json-missing-value = Der Schlüssel hat keinen Wert.
    .help = Schreiben Sie nach dem Doppelpunkt einen Wert oder löschen Sie den Schlüssel.

json-unquoted-key = Der Schlüssel „{ $text }“ steht nicht in Anführungszeichen.
    .help = Setzen Sie ihn in gerade, doppelte Anführungszeichen: "{ $text }".

json-single-quotes = Hier steht ein einfaches Anführungszeichen.
    .help = Verwenden Sie gerade, doppelte Anführungszeichen: "Text".

json-comment = In JSON gibt es keine Kommentare.
    .help = Löschen Sie den Kommentar.

json-unclosed-text = Dem Text fehlt das schließende Anführungszeichen.
    .help = Setzen Sie nach dem Text ein gerades, doppeltes Anführungszeichen. Ein Text muss in einer Zeile stehen.

json-unclosed-bracket = Die Klammer, die hier geöffnet wird, wird nicht geschlossen.
    .help = Fügen Sie { $bracket } dort ein, wo der Inhalt endet.

json-bad-escape = Ein umgekehrter Schrägstrich darf nicht so stehen.
    .help = Schreiben Sie zwei umgekehrte Schrägstriche, um einen zu erhalten.

json-bad-number = „{ $text }“ ist nicht so geschrieben, wie JSON eine Zahl schreibt.
    .help = Schreiben Sie nur Ziffern, mit einem Punkt vor den Dezimalstellen.

json-second-value = Nach dem Ende des Objekts steht noch etwas in der Datei.
    .help = Löschen Sie, was auf die letzte { "}" } folgt, oder verschieben Sie es in das Objekt.

json-too-deep = Die Klammern sind zu tief verschachtelt.
    .help = Prüfen Sie, ob es die richtige Datei ist. Keine Datei, die bilag liest, ist mehr als ein paar Ebenen tief verschachtelt.

## Keys

unknown-key = { $nearest ->
    [none] Der Schlüssel „{ $key }“ ist hier unbekannt.
   *[other] Der Schlüssel „{ $key }“ ist hier unbekannt. Meinten Sie „{ $nearest }“?
}
    .help = Schlüssel, die hier stehen dürfen: { $known }.

duplicate-key = Der Schlüssel „{ $key }“ kommt zweimal vor, zuerst in Zeile { $line }.
    .help = Löschen Sie einen der beiden.

missing-key = Der Schlüssel „{ $key }“ fehlt.
    .help = Ergänzen Sie ihn in dem Objekt, das hier beginnt.

## Values

wrong-type = { $expected ->
    [text] „{ $key }“ muss ein Text sein
    [number] „{ $key }“ muss eine Zahl sein
    [boolean] „{ $key }“ muss true oder false sein
    [list] „{ $key }“ muss eine Liste sein
   *[object] „{ $key }“ muss ein Objekt sein
}, ist aber { $found ->
    [text] ein Text
    [number] eine Zahl
    [boolean] true oder false
    [list] eine Liste
   *[object] ein Objekt
}.
    .help = { $expected ->
    [text] Schreiben Sie den Wert in Anführungszeichen: "Wert".
    [number] Schreiben Sie die Zahl ohne Anführungszeichen.
    [boolean] Schreiben Sie true oder false ohne Anführungszeichen.
    [list] Schreiben Sie die Werte zwischen [ und ], durch Kommas getrennt.
   *[object] Schreiben Sie Schlüssel und Werte zwischen { "{" } und { "}" }.
}

null-value = „{ $key }“ hat den Wert null.
    .help = Löschen Sie den Schlüssel, wenn der Wert nicht bekannt ist. Das Feld bleibt dann im Anhang offen.

empty-text = „{ $key }“ ist ein leerer Text.
    .help = Schreiben Sie einen Wert oder löschen Sie den Schlüssel. Für eine fehlende Angabe enthält der Anhang ein Feld zum Ausfüllen.

control-character = „{ $key }“ enthält ein unsichtbares Steuerzeichen ({ $character }).
    .help = Löschen Sie das Zeichen oder schreiben Sie den Text neu. Ein Wert darf weder Tabulatoren noch Zeilenumbrüche enthalten.

text-too-long = „{ $key }“ ist länger als { $most } Zeichen.
    .help = Wählen Sie einen kürzeren Namen.

empty-list = Die Liste „{ $key }“ ist leer.
    .help = Schreiben Sie mindestens einen Wert.

duplicate-value = „{ $value }“ kommt in der Liste „{ $key }“ zweimal vor, zuerst in Zeile { $line }.
    .help = Löschen Sie einen der beiden Werte.

unknown-code = { $nearest ->
    [none] „{ $value }“ ist kein gültiger Wert für „{ $key }“.
   *[other] „{ $value }“ ist kein gültiger Wert für „{ $key }“. Meinten Sie „{ $nearest }“?
}
    .help = Gültige Werte: { $known }.

unknown-country = { $nearest ->
    [none] „{ $value }“ ist kein Ländercode.
   *[other] „{ $value }“ ist kein Ländercode. Meinten Sie „{ $nearest }“?
}
    .help = Schreiben Sie das Land mit zwei Großbuchstaben nach ISO 3166-1, zum Beispiel DE, DK oder US. In „stored_in“ dürfen auch EU und EEA (EWR) stehen.

not-a-date = „{ $value }“ ist nicht als Datum geschrieben.
    .help = Schreiben Sie Jahr, Monat und Tag mit Bindestrichen dazwischen: 2019-12-31.

impossible-date = Das Datum „{ $value }“ gibt es nicht.
    .help = Prüfen Sie Monat und Tag. Ein Datum wird als Jahr, Monat und Tag geschrieben: 2019-12-31.

number-out-of-range = „{ $value }“ ist keine ganze Zahl von { $least } bis { $most }.
    .help = Berichtigen Sie die Zahl in „{ $key }“.

not-a-slug = „{ $value }“ ist als „{ $key }“ nicht verwendbar.
    .help = Verwenden Sie nur Kleinbuchstaben (a–z), Ziffern und Bindestriche, und beginnen Sie mit einem Buchstaben: „mein-code“.

not-a-language-tag = „{ $value }“ ist kein Sprachcode.
    .help = Schreiben Sie zum Beispiel de, da oder en.

not-a-message-id = „{ $value }“ ist nicht der Name eines Textes.
    .help = Verwenden Sie die Buchstaben a–z, Ziffern, Bindestriche und Unterstriche, gegebenenfalls mit einem Punkt vor einem Attribut: „ueberschrift.untertitel“.

duplicate-id = Zwei Einträge haben die ID „{ $value }“, der erste in Zeile { $line }.
    .help = Geben Sie einem der beiden eine andere ID.

heading-level = Die Überschrift hat die Ebene { $level }, aber über ihr steht keine nummerierte Überschrift der Ebene { $above }.
    .help = Setzen Sie eine der Ebene { $above } davor, geben Sie der Überschrift eine kleinere Zahl als „level“ oder schreiben Sie "numbered": false.

condition-form = Eine Bedingung ist entweder „all“, „any“ oder „not“ mit anderen Bedingungen oder „fact“ mit „is“ oder „blank“.
    .help = Zum Beispiel { "{" } "fact": "authorisation", "is": "general" { "}" } oder { "{" } "fact": "purposes", "blank": true { "}" }.

not-in-group = „{ $what }“ kann nicht in einer Gruppe stehen, die sich für jeden Unterauftragsverarbeiter wiederholt.
    .help = Verschieben Sie es aus der Gruppe heraus. In der Gruppe können Überschriften ohne id, Absätze, Listen, Angaben und Gruppen stehen.

annexes-place = „annexes“ darf nur in der Vorlage „{ $id }“ stehen, außerhalb von Gruppen und ohne „when“.
    .help = Entfernen Sie den Abschnitt oder geben Sie der Vorlage die id „{ $id }“.

columns-too-wide = Die Breiten der Spalten betragen zusammen { $sum } Prozent.
    .help = Zusammen dürfen sie höchstens 100 betragen. Spalten ohne „width“ teilen sich den Rest.

module-alone = Modul 4 kann nicht zusammen mit einem anderen Modul gewählt werden.
    .help = In Modul 4 ist der Auftragsverarbeiter der Datenexporteur, in den anderen der Datenimporteur. Legen Sie zwei Verträge an.

## The workspace

newer-record = Die Daten im Anhang haben das Format { $format }. Es ist neuer, als diese Version von bilag lesen kann. Geschrieben hat sie Version { $version }.
    .help = Installieren Sie diese oder eine neuere Version.

duplicate-file-id = Die ID „{ $value }“ wird schon in { $file } verwendet.
    .help = Geben Sie einer der beiden Dateien eine andere ID. Nach ihr werden die erstellten Dateien benannt.

unknown-annex = { $nearest ->
    [none] Es gibt keinen Anhang mit dem Namen „{ $value }“.
   *[other] Es gibt keinen Anhang mit dem Namen „{ $value }“. Meinten Sie „{ $nearest }“?
}
    .help = Vorhandene Anhänge: { $known }.

words-file-name = Der Dateiname { $file } zeigt nicht, in welcher Sprache die Texte sind.
    .help = Benennen Sie die Datei nach der Sprache, zum Beispiel de.ftl.

## Pictures

# $path (string): the file
picture-not-png = { $path } ist keine PNG-Datei.
    .help = Speichern Sie das Bild als PNG.

picture-damaged = { $path } ist beschädigt: Das Bild lässt sich nicht vollständig lesen.
    .help = Speichern Sie das Bild noch einmal als PNG.

# $most (number): megabytes
picture-file-too-large = { $path } ist größer als { $most } MB.
    .help = Speichern Sie das Bild kleiner: Eine Breite von 1000 Pixeln genügt.

# $most (number): millions of pixels
picture-too-large = { $path } hat mehr als { $most } Millionen Pixel.
    .help = Speichern Sie das Bild kleiner: Eine Breite von 1000 Pixeln genügt.

## Hausstil (brand.json)

svg-damaged = { $path } ist keine SVG-Datei oder beschädigt.
    .help = Speichern Sie das Logo erneut als einfaches SVG oder als PNG.

# $what (string): text, picture, effect, style or entity
svg-has = { $what ->
    [text] { $path } enthält Text, der anders aussieht, wo die Schrift fehlt.
    [picture] { $path } enthält ein Bild, das nicht gezeichnet wird.
    [effect] { $path } enthält einen Filter oder eine Markierung, die nicht gezeichnet werden.
    [entity] { $path } deklariert XML-Entitäten, die nicht gelesen werden.
   *[style] { $path } enthält eine Formatvorlage, die auf anderes als Farbverläufe verweist.
}
    .help = { $what ->
    [text] Wandeln Sie den Text im Zeichenprogramm in Pfade um und speichern Sie erneut.
   *[other] Speichern Sie das Logo als einfaches SVG nur mit Formen oder als PNG.
}

svg-too-complex = { $path } enthält zu viele Formen, um in angemessener Zeit gezeichnet zu werden.
    .help = Vereinfachen Sie das Logo im Zeichenprogramm oder speichern Sie es als PNG.

logo-kind = Das Logo { $path } ist weder eine PNG- noch eine SVG-Datei.
    .help = Speichern Sie das Logo als SVG oder PNG, mit .svg oder .png am Ende des Namens.

not-a-colour = „{ $value }“ ist keine Farbe.
    .help = Schreiben Sie ein Rautezeichen und sechs hexadezimale Ziffern: "#0b4f6c".

# $whole (number): the contrast ratio before the decimal mark; $hundredths (string): after it
# $nearest (string): the nearest darker colour that is enough
faint-colour = Die Farbe { $value } ist für Text zu schwach: Ihr Kontrast beträgt { $whole },{ $hundredths } zu 1 auf der Seite oder in Tabellen.
    .help = WCAG 2.2 verlangt mindestens 4,5 zu 1. Die nächste dunklere Farbe, die das erfüllt, ist { $nearest }.

outer-path = „{ $value }“ führt aus dem Arbeitsordner hinaus.
    .help = Legen Sie die Datei oder den Ordner in den Arbeitsordner und schreiben Sie den Pfad von dort aus: "fonts/eigene".

# $nearest (string): the nearest name, or none; $known (string): the families there are, or none
unknown-family = { $known ->
    [none] Im Ordner sind keine Schriftdateien.
   *[other] { $nearest ->
        [none] Keine Schrift im Ordner gehört zur Familie „{ $value }“.
       *[other] Keine Schrift im Ordner gehört zur Familie „{ $value }“. Meinten Sie „{ $nearest }“?
    }
}
    .help = { $known ->
    [none] Legen Sie die normale und die fette Schrift als .ttf- oder .otf-Dateien hinein.
   *[other] Vorhanden sind: { $known }.
}

# $weight (string): regular or bold
font-weight = Die Familie „{ $value }“ hat im Ordner keine { $weight ->
    [bold] fette
   *[regular] normale
} aufrechte Schrift.
    .help = Ein Anhang wird in normaler und fetter Schrift gesetzt. Legen Sie beide Dateien in den Ordner.

font-damaged = { $path } ist keine Schriftdatei oder beschädigt.
    .help = Beziehen Sie die Datei erneut von dort, woher die Schrift stammt.

# $most (number): megabytes
font-file-too-large = { $path } ist größer als { $most } MB.
    .help = Verwenden Sie eine Schrift mit weniger Schriftsystemen.

font-variable = { $path } ist eine variable Schrift mit allen Stärken in einer Datei.
    .help = Verwenden Sie die statischen Dateien der Familie, eine je Stärke.

font-forbidden = Der Herausgeber von { $path } erlaubt nicht, die Schrift in Dokumente einzubetten.
    .help = Beschaffen Sie beim Herausgeber eine Lizenz und eine Datei zum Einbetten, oder wählen Sie eine andere Schrift.

too-many-fonts = Im Ordner { $path } sind mehr als { $most } Schriftdateien.
    .help = Lassen Sie nur die Dateien der Familie im Ordner.

## Tabellen mit Verträgen

table-kind = { $path } ist weder eine CSV- noch eine XLSX-Datei.
    .help = Speichern Sie die Tabelle als XLSX oder CSV, mit .xlsx oder .csv am Ende des Dateinamens.

# $most (number): megabytes
table-too-large = { $path } ist größer als { $most } MB.
    .help = Prüfen Sie, ob es die richtige Datei ist. Eine Tabelle mit hunderttausend Verträgen ist kleiner; eine größere lässt sich teilen.

# $most (number): megabytes
table-unpacks = { $path } ist entpackt größer als { $most } MB.
    .help = Prüfen Sie, ob es die richtige Datei ist. Kopieren Sie nur die Tabelle in eine neue Arbeitsmappe, oder speichern Sie sie als CSV.

# $most (number): columns
table-too-wide = { $path } hat mehr als { $most } Spalten.
    .help = Behalten Sie nur die Spalten, die Verträge haben. „bilag schema agreement“ zeigt sie alle.

table-damaged = { $path } ist keine Arbeitsmappe, ist beschädigt oder mit einem Kennwort geschützt.
    .help = Öffnen Sie die Datei im Tabellenprogramm, und speichern Sie sie ohne Kennwort noch einmal als XLSX.

table-encoding = Die Zeichen in { $path } lassen sich nicht lesen.
    .help = Speichern Sie die Tabelle noch einmal als „CSV UTF-8“ oder als XLSX.

table-without-header = In der Tabelle { $path } steht nichts.
    .help = Schreiben Sie die Namen der Spalten in die erste Zeile, zum Beispiel „id“ und „controller.name“.

unknown-column = { $nearest ->
    [none] Die Spalte „{ $value }“ ist unbekannt.
   *[other] Die Spalte „{ $value }“ ist unbekannt. Meinten Sie „{ $nearest }“?
}
    .help = Benennen Sie die Spalte nach dem Feld des Vertrags, das sie enthält, zum Beispiel „controller.name“, oder löschen Sie sie. „bilag schema agreement“ zeigt alle Felder.

# $first (string): the letters of the first of them, as in spreadsheets
duplicate-column = Die Spalte „{ $value }“ kommt zweimal vor, zuerst als Spalte { $first }.
    .help = Löschen Sie eine der beiden.

missing-column = Die Spalte „{ $key }“ fehlt.
    .help = Ergänzen Sie sie. Jede Zeile braucht darin einen eigenen Wert.

# $column (string): its letters, as in spreadsheets
nameless-column = In Spalte { $column }, die keinen Namen hat, steht ein Wert.
    .help = Benennen Sie die Spalte in der Kopfzeile, oder löschen Sie den Wert.

# $found (number), $expected (number): cells
ragged-row = Die Zeile hat { $found } { $found ->
    [one] Zelle
   *[other] Zellen
}, die Kopfzeile aber { $expected }.
    .help = Suchen Sie nach einem fehlenden oder überzähligen Trennzeichen. Ein Wert, der das Trennzeichen enthält, muss in Anführungszeichen stehen.

unclosed-quotes = Ein Anführungszeichen, das hier beginnt, wird nie geschlossen.
    .help = Setzen Sie ein gerades doppeltes Anführungszeichen hinter den Wert.

missing-cell = „{ $column }“ fehlt.
    .help = Schreiben Sie einen Wert in diese Spalte.

# $value (string): what the cell shows, such as #N/A
failed-cell = „{ $column }“ zeigt den Fehler { $value }.
    .help = Berichtigen Sie die Formel, oder schreiben Sie den Wert selbst.

uncalculated-cell = Die Formel in „{ $column }“ hat in der Datei kein Ergebnis.
    .help = Öffnen und speichern Sie die Datei im Tabellenkalkulationsprogramm, oder schreiben Sie den Wert selbst.

not-a-number = „{ $value }“ in „{ $column }“ ist keine ganze Zahl.
    .help = Schreiben Sie nur Ziffern.

not-a-boolean = „{ $value }“ in „{ $column }“ ist weder true noch false.
    .help = Schreiben Sie true oder false.
