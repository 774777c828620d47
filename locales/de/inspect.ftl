### What „bilag inspect“ says.

## Facts about the annex

inspect-annex = Anhang
inspect-language = Sprache
inspect-product = Produkt
inspect-controller = Verantwortlicher
inspect-processor = Auftragsverarbeiter
inspect-date = Datum
inspect-draft = Entwurf
inspect-anchors = Text für die Signatur
inspect-made-by = Erstellt mit
inspect-subprocessors = Unterauftragsverarbeiter
inspect-fields = Signaturfelder
inspect-filled = Ausgefüllt
inspect-digests = SHA-256
inspect-register = Register
inspect-agreement = Vertrag
# $locale (string): the language's code, such as de
inspect-words = Texte ({ $locale })
inspect-template = Vorlage
inspect-logo = Logo
inspect-brand = Hausstil
inspect-blank = nicht ausgefüllt
inspect-none = keine
inspect-yes = ja
inspect-no = nein
inspect-signed = signiert
inspect-unsigned = nicht signiert
inspect-altered = stimmt nicht mit den Daten überein
inspect-verified = Die Seiten von { $path } sind so, wie bilag { $version } sie aus den Daten der Datei erstellt. Ob die Signaturen gültig sind, wurde nicht geprüft.
inspect-as-written = { $path } ist genau so, wie bilag { $version } die Datei schreibt.
# $filled (number): how many blanks are filled in
inspect-saved-again = Der Wortlaut von { $path } ist der, den bilag { $version } schreibt, und die Daten sind unversehrt. Dennoch ist die Datei nicht genau so, wie bilag sie geschrieben hat: Sie wurde ausgefüllt oder in einem Büroprogramm neu gespeichert. Die Formatierung wurde nicht verglichen. { $filled ->
        [0] Kein Feld ist ausgefüllt.
        [one] Ein Feld ist ausgefüllt.
       *[other] { $filled } Felder sind ausgefüllt.
    }

## What sets the file apart from what bilag makes of the data

difference-version = { $path } wurde mit bilag { $made } erstellt. Dies ist bilag { $this }, das nicht genau denselben Anhang erstellen kann.
    .help = Installieren Sie Version { $made } und führen Sie den Befehl noch einmal aus.
# $family (string): the fonts' name
fonts-missing = Der Anhang in { $path } ist in der Schrift „{ $family }“ gesetzt, die nötig ist, um ihn erneut zu erstellen. Er wurde nicht geprüft.
    .help = Geben Sie den Ordner mit den Schriftdateien an, mit denen er erstellt wurde: --fonts ORDNER.
difference-data = Die Daten in { $path } sind nicht so, wie bilag sie geschrieben hat.
    .help = Jemand hat bilag.json oder die Art verändert, wie sie in der Datei enthalten ist. Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.

## What sets a PDF file apart from what bilag makes of the data

difference-pages = { $path } hat nicht so viele Seiten, wie bilag aus den Daten der Datei erstellt.
    .help = Jemand hat Seiten hinzugefügt oder entfernt. Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.
difference-page = Der Inhalt von Seite { $page } in { $path } ist nicht der, den bilag aus den Daten der Datei erstellt.
    .help = Jemand hat die Seite oder die Daten verändert. Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.
difference-annotation = Auf Seite { $page } in { $path } steht etwas, das keine Signatur in einem der Felder ist.
    .help = Es kann eine Anmerkung, ein Stempel oder ein verborgenes Feld sein. Sehen Sie sich die Seite an und fordern Sie eine Datei ohne den Zusatz an.
difference-structure = Die Struktur, die Bildschirmleseprogramme verwenden, ist in { $path } eine andere als in dem, was bilag aus den Daten erstellt.
    .help = Jemand hat die Datei verändert. Fordern Sie sie neu an oder erstellen Sie den Anhang aus dem Register.
difference-form = Die Formularfelder in { $path } sind nicht die, die bilag aus den Daten erstellt.
    .help = Jemand hat Felder verändert, hinzugefügt oder entfernt. Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.
difference-metadata = Titel, Thema oder Verfasser in den Eigenschaften von { $path } wurden verändert.
    .help = Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.
difference-other = { $path } unterscheidet sich von dem, was bilag aus den Daten erstellt: „{ $key }“ wurde verändert, hinzugefügt oder entfernt.
    .help = Jemand hat die Datei verändert. Fordern Sie sie neu an oder erstellen Sie den Anhang aus dem Register.

## What sets a Word file apart from what bilag makes of the data

# $ours and $theirs (string): what the paragraph says, shortened
difference-words = Ein Absatz in { $path } wurde verändert. bilag schreibt „{ $ours }“. In der Datei steht „{ $theirs }“.
    .help = Jemand hat den Text verändert. Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.
# $words (string): what the paragraph says, shortened
difference-added = { $path } enthält einen Absatz, den bilag nicht schreibt: „{ $words }“.
    .help = Jemand hat Text hinzugefügt. Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.
difference-missing = In { $path } fehlt ein Absatz, den bilag schreibt: „{ $words }“.
    .help = Jemand hat Text entfernt. Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.
difference-cell = Eine Tabelle in { $path } hat andere Zellen als die, die bilag erstellt, bei „{ $words }“.
    .help = Jemand hat die Tabelle verändert. Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.
difference-tracked = { $path } enthält eine nachverfolgte Änderung bei „{ $words }“.
    .help = Lehnen Sie die Änderung in Word ab, speichern Sie die Datei und führen Sie den Befehl noch einmal aus, oder fordern Sie die Datei neu an.
difference-hidden = { $path } enthält verborgenen Text bei „{ $words }“.
    .help = Jemand hat Text verborgen oder hinzugefügt. Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.
difference-picture = Ein Bild in { $path } wurde hinzugefügt, ausgetauscht oder entfernt.
    .help = Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.
# $what (string): what it is
difference-object = { $path } enthält etwas, das bilag nicht einfügt, bei „{ $words }“: { $what ->
        [altChunk] ein eingebundenes Dokument
        [chart] ein Diagramm
        [commentRangeStart] einen Kommentar
        [commentReference] einen Kommentar
        [endnoteReference] eine Endnote
        [footnoteReference] eine Fußnote
        [object] ein eingebettetes Objekt
        [oMath] eine Formel
        [pict] eine Form
        [sym] ein Symbol
        [txbxContent] ein Textfeld
        [wordprocessingShape] eine Form
       *[other] { $what }
    }.
    .help = Sehen Sie sich die Stelle in Word an und fordern Sie eine Datei ohne den Zusatz an.
difference-furniture = Die Kopf- oder Fußzeile in { $path } wurde verändert. bilag schreibt „{ $ours }“. In der Datei steht „{ $theirs }“.
    .help = Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.
# $kind (string): the field's name in Word
difference-field = { $path } enthält ein Feld, das bilag nicht einfügt: { $kind }.
    .help = Ein solches Feld kann einen anderen Text anzeigen, wenn es aktualisiert wird. Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.
difference-link = Ein Link in { $path } führt zu { $target }. Dorthin verlinkt bilag nicht.
    .help = Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.
difference-numbering = Nummerierte Absätze in { $path } beginnen mit Wörtern, die bilag nicht schreibt: „{ $words }“.
    .help = Fordern Sie die Datei neu an oder erstellen Sie den Anhang aus dem Register.

## Files that cannot be read

unknown-file = { $path } ist weder eine PDF- noch eine DOCX-Datei.
    .help = „bilag inspect“ liest PDF- und DOCX-Dateien, die bilag erstellt hat. Speichern Sie eine Word-Datei mit Passwort zuerst ohne Passwort.
pdf-damaged = Die PDF-Datei { $path } ist abgeschnitten oder beschädigt.
    .help = Fordern Sie die Datei beim Absender neu an.
pdf-encrypted = Die PDF-Datei { $path } ist verschlüsselt.
    .help = Fordern Sie eine Datei ohne Passwort an oder speichern Sie sie in einem PDF-Programm ohne Passwort.
docx-damaged = Die DOCX-Datei { $path } ist abgeschnitten oder beschädigt.
    .help = Fordern Sie die Datei beim Absender neu an.
too-large = Die Datei { $path } ist größer als jeder Anhang oder wird es beim Entpacken. Die Grenze für die Datei liegt bei { $most } MB.
    .help = Prüfen Sie, ob es die richtige Datei ist.
no-record = { $path } enthält keine Daten von bilag.
    .help = Die Datei wurde nicht mit bilag erstellt oder die Daten wurden aus ihr entfernt.
record-emptied = Die Daten von bilag in { $path } sind leer.
    .help = LibreOffice 7.4 leert sie, wenn ein Feld mit „&“ oder „<“ ausgefüllt wird. Füllen Sie die Datei in Word aus, oder fordern Sie sie so an, wie sie vor dem erneuten Speichern war.
