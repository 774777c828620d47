### What the command line says. Lines of help are as short as they can be.

## Help

help-heading =
    .usage = Aufruf
    .commands = Befehle
    .arguments = Argumente
    .options = Optionen
    .examples = Beispiele
help-help = Diese Hilfe anzeigen
help-quiet = Nur Fehler anzeigen: weder Dateiliste noch Fortschritt noch Warnungen.
help-version = Die Version anzeigen

help = Erstellt Anhänge zu Auftragsverarbeitungsverträgen als PDF und DOCX, aus einem Register und übersetzten Texten.
    .usage = bilag BEFEHL
    .examples =
        bilag build               die Anhänge des eingebauten Beispiels erstellen
        bilag init plandisc       das Beispiel als änderbare Dateien holen
        bilag build plandisc      die Anhänge aus eigenen Dateien erstellen

help-build = Anhänge erstellen
    .usage = bilag build [ORDNER] [OPTIONEN]
    .examples =
        bilag build plandisc --locale de,da --format pdf
        bilag build plandisc --agreement kunden/*.json --out fertig
        bilag build plandisc --draft
help-build-workspace = Der Ordner mit register.json, locales, agreements und annexes. Ohne Ordner wird das eingebaute Beispiel verwendet.
    .value = ORDNER
help-build-annex = Die Anhänge, die erstellt werden. Standard: die im Vertrag verlangten, sonst „sub-processors“.
    .value = ID,…
help-build-locale = Die Sprachen, in denen die Anhänge erstellt werden. Standard: die im Vertrag verlangten, sonst die, für die der Ordner Texte enthält. Für das Beispiel: nb und da.
    .value = SPRACHE,…
help-build-format = Die Dateiformate: pdf, docx und txt. Standard: die im Vertrag verlangten, sonst pdf und docx.
    .value = FORMAT,…
help-build-agreement = Die Verträge, für die Anhänge gemacht werden, statt derer im Ordner agreements: JSON-Dateien, Ordner mit solchen oder Tabellen mit einer Zeile für jeden (CSV, XLSX).
    .value = DATEI
help-build-date = Das Datum der Anhänge, zum Beispiel 2020-10-15. Standard: das Datum des Vertrags, sonst das neueste im Register.
    .value = DATUM
help-build-combine = Die Anhänge jedes Vertrags in einem Dokument mit Deckblatt, Inhaltsverzeichnis und gemeinsamen Unterschriften zusammenfassen. Ein Vertrag verlangt dasselbe mit „combine“.
help-build-draft = Einen Entwurf erstellen. Fehlende Texte werden aus einer anderen Sprache übernommen und aufgelistet.
help-build-protect = Die DOCX-Dateien schützen: Nur die auszufüllenden Felder sind änderbar. Der Schutz hat kein Passwort und lässt sich in Word aufheben.
help-build-anchors = Der Dienst, in dem die Anhänge signiert werden: adobe, documenso, docuseal, docusign, dropbox-sign oder signhost. Er findet die Signaturzeilen anhand von unsichtbarem Text. Entwürfe erhalten keinen solchen Text.
    .value = DIENST
help-build-out = Der Ordner, in den die Dateien geschrieben werden. Standard: out.
    .value = ORDNER
help-build-keep-going = Ohne fehlerhafte Verträge weitermachen. Sie werden am Ende aufgeführt, und der Rückgabewert ist 1 oder 2.
help-build-resume = Einen früheren Lauf in denselben Ordner fortsetzen: Dateien, die aus demselben gemacht sind, bleiben stehen.
help-build-shard = Einen von mehreren gleich großen Teilen der Verträge nehmen, etwa 2/4, damit sich mehrere Rechner einen Lauf teilen können. Jeder Teil hat sein eigenes Manifest.
    .value = TEIL/VON
help-build-jobs = Wie viele Threads verwendet werden. Standard: einer je Prozessorkern.
    .value = ANZAHL
help-build-json = Die Dateiliste und die Befunde als JSON ausgeben.

help-verify-manifest = Einen Ordner mit seinem Manifest vergleichen
    .usage = bilag verify-manifest ORDNER [OPTIONEN]
    .examples =
        bilag verify-manifest out
help-verify-manifest-folder = Der Ordner, in dem Anhänge gemacht wurden.
    .value = ORDNER
help-verify-manifest-json = Die Unterschiede als JSON ausgeben.

help-merge-manifests = Die Manifeste der Teile eines Laufs zusammenführen
    .usage = bilag merge-manifests ORDNER
    .examples =
        bilag merge-manifests out
help-merge-manifests-folder = Der Ordner mit den Anhängen und Manifesten aller Teile.
    .value = ORDNER

help-check = Angaben anhand des Rechts und aneinander prüfen
    .usage = bilag check [ORDNER] [OPTIONEN]
    .examples =
        bilag check plandisc
        bilag check plandisc --date 2026-11-23 --output sarif
help-check-workspace = Der Ordner mit register.json. Ohne Ordner wird das eingebaute Beispiel verwendet.
    .value = ORDNER
help-check-agreement = Die Verträge, die geprüft werden, statt derer im Ordner agreements: JSON-Dateien, Ordner mit solchen oder Tabellen mit einer Zeile für jeden (CSV, XLSX).
    .value = DATEI
help-check-date = Der Stichtag, zum Beispiel 2020-10-15. Sonst: das Datum des Vertrags oder das neueste Datum im Register.
    .value = DATUM
help-check-select = Nur diese Prüfungen vornehmen. „bilag list checks“ zeigt die Codes.
    .value = CODE,…
help-check-ignore = Diese Prüfungen auslassen.
    .value = CODE,…
help-check-output = Wie die Befunde gezeigt werden: text (üblich), json oder sarif (SARIF 2.1.0).
    .value = FORM

help-explain = Eine Prüfung erklären oder was für ein Land gilt
    .usage = bilag explain CODE|LAND [OPTIONEN]
    .examples =
        bilag explain dead-basis
        bilag explain US --date 2020-08-03
help-explain-what = Der Code einer Prüfung oder der Ländercode aus zwei Buchstaben.
    .value = CODE|LAND
help-explain-date = Der Tag, für den geantwortet wird, zum Beispiel 2020-08-03.
    .value = DATUM

help-import = Aus einer Liste in Word, Excel oder anderen Formaten einen Ordner anlegen
    .usage = bilag import DATEI --out ORDNER [OPTIONEN]
    .examples =
        bilag import auftragsverarbeiter.docx --out beispiel --product "Beispielkalender"
        bilag import auftragsverarbeiter.xlsx --out beispiel --map "Wo=countries" --date-order dmy
        bilag import auftragsverarbeiter.xlsx --out beispiel --write
help-import-file = Die Liste: Word (.docx), Excel (.xlsx, .xls), OpenDocument (.ods), CSV, Text mit Tabulatoren, HTML, Markdown oder ein mit bilag erstellter Anhang. „-“ liest eingefügten Text von der Standardeingabe.
    .value = DATEI
help-import-out = Der Ordner für Register und Texte. Enthält er bereits ein Register, werden die Einträge anhand ihrer ID zusammengeführt: Was sich ändern würde, wird gezeigt, und --write ändert es.
    .value = ORDNER
help-import-locale = Die Sprache der Liste. Standard: die der Überschriften.
    .value = SPRACHE
help-import-table = Welche Tabelle der Datei die Liste ist, ab 1 gezählt; mehrere (1,3) werden als eine Liste gelesen. Standard: die wahrscheinlichste.
    .value = ZAHL[,ZAHL]
help-import-map = Was eine Spalte enthält, als "Überschrift=Angabe"; kann mehrmals angegeben werden. Angaben: name, legal_name, registration_number, { LANGUAGE("address", tag: "en") }, contact, contact.name, contact.email, contact.phone, countries, stored_in, function, description, transfer, transfer.concluded, data_categories, access, duration, since, updated und website.
    .value = ÜBERSCHRIFT=ANGABE
help-import-date-order = Die Reihenfolge der Zahlen in einem Datum wie 03/04/2020: dmy (Tag, Monat, Jahr), mdy oder ymd. Ohne diese Option bricht der Import bei einem solchen Datum ab.
    .value = REIHENFOLGE
help-import-terms = Sätze, die mehrere Einträge gemeinsam haben, zu Begriffen machen.
help-import-product = Das Produkt oder der Dienst, für den die Liste gilt.
    .value = NAME
help-import-processor = Das Unternehmen, dessen Liste es ist.
    .value = NAME
help-import-write = Register und Texte im Ordner ändern.
help-import-json = Bericht, Änderungen und Dateiliste als JSON ausgeben.

help-init = Das Beispiel oder leere Dateien zum Bearbeiten schreiben
    .usage = bilag init ORDNER [--from example|blank] [--quiet]
    .examples =
        bilag init plandisc
        bilag init plandisc --from blank
help-init-from = Was geschrieben wird: example (das Beispiel, Voreinstellung) oder blank (ohne Inhalt).
    .value = WAS
help-init-folder = Der Ordner, in den das Beispiel geschrieben wird. Keine Datei wird überschrieben.
    .value = ORDNER

help-inspect = Anzeigen, woraus ein Anhang erstellt wurde
    .usage = bilag inspect DATEI [OPTIONEN]
    .examples =
        bilag inspect out/plandisc-example/sub-processors.de.pdf
        bilag inspect out/plandisc-example/sub-processors.de.pdf --verify
help-inspect-file = Die PDF- oder DOCX-Datei, auch wenn sie signiert, ausgefüllt oder neu gespeichert wurde.
    .value = DATEI
help-inspect-json = Alles als JSON ausgeben.
help-inspect-extract = Die Daten in diesen Ordner schreiben: bilag.json sowie Dateien, die „bilag build“ verwenden kann. Keine Datei wird überschrieben.
    .value = ORDNER
help-inspect-verify = Den Anhang aus den Daten neu erstellen und angeben, ob eine PDF-Datei genau diese Seiten und eine DOCX-Datei genau diesen Wortlaut hat. Die Signaturen werden nicht geprüft.
help-inspect-fonts = Wo die Schriftdateien liegen, falls der Anhang in der eigenen Schrift des Unternehmens gesetzt ist.
    .value = ORDNER

help-schema = Das JSON-Schema einer Datei ausgeben
    .usage = bilag schema register|agreement|annex|brand
    .examples = bilag schema annex > annex.schema.json
help-schema-of = Welche Datei: register, agreement (Vertrag), annex (Anhang) oder brand (Hausstil).
    .value = DATEI

help-completions = Vervollständigungen für eine Shell ausgeben
    .usage = bilag completions bash|elvish|fish|powershell|zsh
    .examples = bilag completions bash > ~/.local/share/bash-completion/completions/bilag
help-completions-shell = bash, elvish, fish, powershell oder zsh.
    .value = SHELL

help-man = Die Handbuchseite ausgeben
    .usage = bilag man
    .examples = bilag man > bilag.1

help-list = Anhänge, Sprachen, Funktionen, Codes, Prüfungen oder die Rechtslage auflisten
    .usage = bilag list annexes|locales|functions|codes|checks|law [ORDNER]
    .examples =
        bilag list annexes
        bilag list functions plandisc
help-list-what = Was aufgelistet wird: annexes (Anhänge), locales (Sprachen), functions (Funktionscodes), codes (alle anderen Codes), checks (Prüfungen) oder law (die Rechtslage mit Daten).
    .value = WAS
help-list-workspace = Der Ordner mit register.json. Ohne Ordner wird das eingebaute Beispiel verwendet.
    .value = ORDNER

help-locales = Zeigen, was übersetzt ist und was fehlt
    .usage = bilag locales [ORDNER] [OPTIONEN]
    .examples =
        bilag locales plandisc
        bilag locales plandisc --locale da
        bilag locales plandisc --write-missing en
help-locales-workspace = Der Ordner mit register.json. Ohne Ordner wird das eingebaute Beispiel zusammen mit den mitgelieferten Texten gezeigt.
    .value = ORDNER
help-locales-locale = Die Sprachen, die gezeigt werden. Standard: die, für die der Ordner Texte enthält, und die in den Verträgen verlangten.
    .value = SPRACHE,…
help-locales-json = Alles als JSON ausgeben.
help-locales-write-missing = Die fehlenden Texte am Ende der Datei für diese Sprache als Kommentare anfügen, mit dem Text in der nächstliegenden Sprache. Ein Text fehlt, bis er geschrieben und das Zeichen # davor entfernt ist. Was schon in der Datei steht, bleibt unverändert.
    .value = SPRACHE

## Reports

cli-help = Hilfe:
cli-why = Warum:
cli-using-example = Es ist kein Ordner angegeben, deshalb wird das eingebaute Beispiel verwendet. „bilag init ORDNER“ schreibt es als Dateien.
cli-stopped = { $count } Fehler insgesamt.
cli-stopped-by-checks = Die Prüfungen haben etwas gefunden, was in einem unterzeichneten Anhang nicht stehen darf. „--draft“ erstellt die Anhänge trotzdem, als Entwürfe ohne Platz für Unterschriften.
cli-more-findings = Und { $count } weitere. „bilag build --json“ zeigt alle.
cli-borrowed = { $count ->
    [one] Der Entwurf übernimmt einen Text aus einer anderen Sprache:
   *[other] Der Entwurf übernimmt { $count } Texte aus anderen Sprachen:
}
# $errors, $warnings (number)
cli-manifest =
    .missing = fehlt
    .altered = verändert
    .extra = zusätzlich
    .sum = { $count } Dateien verzeichnet: { $missing } fehlen, { $altered } sind verändert, { $extra } sind hinzugekommen.
# $done, $total (number): agreements; $rate, $remaining (string): 85, 1:05
# $whole, $tenth (number): of a rate below ten a second
cli-progress = { $done }/{ $total } Verträge, { $rate }/s, noch { $remaining }
    .begun = { $done }/{ $total } Verträge
    .tenths = { $whole },{ $tenth }
cli-interrupted = Unterbrochen. { $count } Dateien sind gemacht und verzeichnet. Setzen Sie mit demselben Aufruf und --resume fort.
cli-kept = { $count } Dateien wurden früher aus demselben gemacht und bleiben stehen.
cli-check =
    .more = Und { $count } weitere. „bilag check --select { $code } --output json“ zeigt alle.
    .accepted = { $count ->
        [one] Ein Befund ist hingenommen:
       *[other] { $count } Befunde sind hingenommen:
    }
    .sum = { $errors } Fehler, { $warnings ->
        [one] eine Warnung
       *[other] { $warnings } Warnungen
    }.
cli-remarks = { $count ->
    [one] Die Prüfungen haben eine Anmerkung. „bilag check“ zeigt sie.
   *[other] Die Prüfungen haben { $count } Anmerkungen. „bilag check“ zeigt sie.
}
cli-level-error = Fehler
cli-level-warning = Warnung
cli-level-note = Hinweis
cli-subject-transfers = Übermittlung
cli-subject-register = Register
cli-subject-agreement = Vertrag
cli-subject-words = Texte
# $country, $date, $what, $basis, $act, $decision, $scope (string)
cli-explain =
    .agreement = In einem Vertrag mit:
    .fault = Beispiel mit dem Fehler:
    .mended = Dasselbe, behoben:
    .on = { $country } am { $date }: { $what }.
    .nothing = { $country } am { $date }: Drittland ohne Angemessenheitsbeschluss. Eine Übermittlung braucht eine andere Grundlage (Artikel 46 bis 49 DSGVO).
    .never = { $country } gehörte nie zum EWR, und es gibt keinen Angemessenheitsbeschluss. Eine Übermittlung braucht eine andere Grundlage (Artikel 46 bis 49 DSGVO).
    .from = von
    .until = bis
    .member = im EWR, keine Übermittlung an ein Drittland
    .interim = nicht mehr im EWR, aber noch keine Übermittlung an ein Drittland
    .decision = { $basis }, { $act }
    .scoped = { $decision } – nur { $scope }
cli-law =
    .revised = zuletzt mit den Quellen verglichen am { $date }
cli-init-next = Nächster Schritt: Ändern Sie register.json und die Texte in locales und führen Sie „bilag build { $folder }“ aus.
# Steht über den Spalten. „coverage“ ist zum Beispiel „17/18 (94 %)“.
# $present, $expected, $percent (string): Anzahlen
# $locale (string): eine Sprache
# $variables (string): Namen von Variablen
cli-locales = Texte
    .coverage = { $present }/{ $expected } ({ $percent } %)
    .missing = fehlt
    .unused = ungenutzt
    .mismatched = weicht ab
    .found = vorhanden in { $locale }
    .lacks = ohne { $variables }, anders als in { $locale }
    .adds = mit { $variables }, anders als in { $locale }
# $file (string): die Datei, in der sie stehen
cli-stubs = { $count ->
    [0] Kein Text fehlt, der nicht schon als Kommentar in { $file } steht.
    [one] Ein Text wurde als Kommentar in { $file } eingefügt. Schreiben Sie ihn und entfernen Sie das # davor.
   *[other] { $count } Texte wurden als Kommentare in { $file } eingefügt. Schreiben Sie sie und entfernen Sie das # davor.
}
cli-language-nb = Norwegisch (Bokmål)
cli-language-nn = Norwegisch (Nynorsk)
cli-language-da = Dänisch
cli-language-sv = Schwedisch
cli-language-fi = Finnisch
cli-language-de = Deutsch
cli-language-en = Englisch
cli-has-words = hat hier Texte
cli-has-no-words = hier keine Texte

## Trouble

file-not-found = Die Datei { $path } gibt es nicht.
    .help = Prüfen Sie den Namen und den Ordner, in dem Sie sich befinden.
workspace-not-found = Den Ordner { $path } gibt es nicht.
    .help = Prüfen Sie den Namen oder legen Sie den Ordner mit „bilag init“ an.
no-register = Im Ordner { $path } gibt es keine register.json.
    .help = Geben Sie den Ordner an, in dem register.json liegt, oder holen Sie sich mit „bilag init“ ein Beispiel.
no-agreements = In { $path } gibt es keine Verträge.
    .help = Geben Sie einen Ordner mit Verträgen an, also Dateien mit der Endung .json, oder die Dateien selbst.
no-manifest = In { $path } gibt es keine manifest.jsonl.
    .help = Sie entsteht, wenn Anhänge für mehr als einen Vertrag gemacht werden. Geben Sie den Ordner an, der mit --out angegeben wurde.
unfinished-manifest = Der Lauf in den Ordner { $path } wurde unterbrochen.
    .help = Setzen Sie ihn mit „bilag build --resume“ und denselben Angaben fort.
damaged-manifest = Zeile { $line } von { $path } ist keine Zeile eines Manifests.
    .help = Machen Sie die Anhänge mit „bilag build“ neu.
busy-folder = Ein anderer Lauf schreibt gerade in { $path }.
    .help = Warten Sie, bis er fertig ist, oder wählen Sie mit „--out“ einen anderen Ort.
shard-option = „{ $value }“ ist kein Teil eines Laufs.
    .help = Schreiben Sie, der wievielte von wie vielen, etwa 2/4 für den zweiten von vier.
missing-share = { $missing } liegt nicht in { $path }.
    .help = Lassen Sie diesen Teil erst fertig werden, oder kopieren Sie seine Anhänge und sein Manifest in den Ordner.
other-shares = In { $path } liegen Manifeste zweier Läufe: { $one } und { $other }.
    .help = Entfernen Sie die des anderen Laufs.
is-a-folder = { $path } ist ein Ordner, keine Datei.
    .help = Geben Sie eine Datei an. Der Ordner mit register.json muss vor den Optionen stehen.
not-a-folder = { $path } ist eine Datei, kein Ordner.
    .help = Geben Sie einen Ordner an.
no-permission = Sie haben keinen Zugriff auf { $path }.
    .help = Ändern Sie die Berechtigungen oder wählen Sie einen anderen Ort. „--out“ bestimmt, wohin die Anhänge geschrieben werden.
disk-full = Für { $path } reicht der Speicherplatz nicht.
    .help = Schaffen Sie Platz oder wählen Sie mit „--out“ einen anderen Ort.
file-trouble = { $path } lässt sich nicht lesen oder schreiben: { $reason }.
    .help = Prüfen Sie, ob der Ort erreichbar ist.
not-utf8 = { $path } ist nicht als UTF-8 gespeichert. Der erste Fehler steht in Zeile { $line }.
    .help = Öffnen Sie die Datei in einem Editor und speichern Sie sie mit der Zeichenkodierung UTF-8.
already-exists = { $path } gibt es schon.
    .help = Wählen Sie einen anderen Ordner oder verschieben Sie die Datei. Nichts wird überschrieben.
unknown-check = { $nearest ->
    [none] Es gibt keine Prüfung namens „{ $value }“.
   *[other] Es gibt keine Prüfung namens „{ $value }“. Meinten Sie „{ $nearest }“?
}
    .help = „bilag list checks“ zeigt alle.

nothing-to-explain = { $nearest ->
    [none] „{ $value }“ ist weder eine Prüfung noch ein Ländercode.
   *[other] „{ $value }“ ist weder eine Prüfung noch ein Ländercode. Meinten Sie „{ $nearest }“?
}
    .help = „bilag list checks“ zeigt die Prüfungen. Ein Land wird mit dem Ländercode aus zwei Buchstaben angegeben, zum Beispiel US.

date-option = „{ $value }“ ist kein Datum.
    .help = Schreiben Sie Jahr, Monat und Tag: --date 2020-10-15.
combined-annex = „{ $value }“ heißt das Dokument, das die Anhänge zusammenfasst; es kann nicht selbst einer von ihnen sein.
    .help = Nehmen Sie „{ $value }“ aus der Liste der Anhänge, oder erstellen Sie es ohne --combine.
no-date = Der Anhang hat kein Datum.
    .help = Geben Sie es mit --date, im Vertrag („date“) oder im Register („updated“) an.
missing-glyph = Keine der Schriften hat das Zeichen { $character }, das in „{ $words }“ steht.
    .help = Schreiben Sie den Text mit anderen Zeichen.
not-rendered = { $path } konnte nicht erstellt werden: { $reason }.
    .help = Das ist ein Fehler in bilag. Bitte melden Sie ihn.
no-threads = Das System gibt bilag keine Threads zum Arbeiten: { $reason }.
    .help = Versuchen Sie es mit --jobs 1.
cannot-print = Die Liste lässt sich nicht ausgeben: { $reason }.
    .help = Prüfen Sie, wohin die Ausgabe geleitet wird.

## init, list

cli-blank-words = Die Texte zu diesem Register: für jeden Unterauftragsverarbeiter ein Text mit .description.
cli-product = der Dienst
