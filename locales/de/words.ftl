## Words

unknown-locale = { $nearest ->
    [none] bilag kennt die Sprache „{ $locale }“ nicht.
   *[other] bilag kennt die Sprache „{ $locale }“ nicht. Meinten Sie „{ $nearest }“?
}
    .help = Mitgelieferte Sprachen: { $shipped }.

missing-message = Der Text „{ $id }“ fehlt in der Sprache „{ $locale }“.
    .help = Schreiben Sie ihn in { $file }.

untranslated-message = Der Text „{ $id }“ ist nicht in die Sprache „{ $locale }“ übersetzt. Es gibt ihn nur in der Sprache „{ $found }“.
    .help = Schreiben Sie ihn in { $file }. Ein Entwurf (--draft) kann solange den Text in der anderen Sprache verwenden.

missing-variable = Der Text „{ $id }“ verwendet die Variable „${ $variable }“, die hier keinen Wert hat.
    .help = Entfernen Sie die Variable oder berichtigen Sie ihren Namen. Ein Begriff erhält nur die Variablen, die dort, wo er verwendet wird, in Klammern stehen.

unknown-reference = Der Text „{ $id }“ verweist auf „{ $reference }“. Das gibt es in der Sprache „{ $locale }“ nicht.
    .help = Berichtigen Sie den Namen oder schreiben Sie den Text, auf den verwiesen wird. Die Funktionen sind LANGUAGE und HEADING.

language-call = Der Text „{ $id }“ verwendet LANGUAGE nicht so, wie es vorgesehen ist.
    .help = Schreiben Sie die Wörter und dann, in welcher Sprache sie stehen: { "{" } LANGUAGE("Binding Corporate Rules", tag: "en") { "}" }.

language-tag-unusable = Der Text „{ $id }“ gibt für einige Wörter die Sprache „{ $tag }“ an. Das ist kein Sprachcode.
    .help = Schreiben Sie den Sprachcode mit zwei oder drei Buchstaben, zum Beispiel en, de oder da.

heading-call = Der Text „{ $id }“ verwendet HEADING nicht so, wie es vorgesehen ist.
    .help = Schreiben Sie die ID der Überschrift, auf die verwiesen wird, in Anführungszeichen: { "{" } HEADING("mitteilung") { "}" }.

unknown-heading = Der Text „{ $id }“ verweist auf die Überschrift „{ $heading }“, die es im Anhang nicht gibt.
    .help = { $known ->
        [none] Keine Überschrift des Anhangs hat eine „id“. Geben Sie der Überschrift in der Vorlage eine.
       *[other] Berichtigen Sie die ID oder geben Sie sie der Überschrift in der Vorlage. Überschriften, auf die verwiesen werden kann: { $known }.
    }

heading-in-heading = Der Text „{ $id }“ steht in einer Überschrift ohne Nummer oder im Titel und verweist auf die Überschrift „{ $heading }“, die ebenfalls keine Nummer hat.
    .help = Schreiben Sie den Wortlaut der anderen Überschrift aus.

circular-message = Der Text „{ $id }“ enthält sich selbst: { $path }.
    .help = Schreiben Sie einen der Texte aus, statt auf ihn zu verweisen.

overlong-message = Der Text „{ $id }“ ist aus mehr als { $limit } Teilen zusammengesetzt.
    .help = Teilen Sie ihn auf oder schreiben Sie einiges von dem aus, worauf er verweist.

fluent-syntax = { $problem ->
    [expected-token] Hier fehlt das Zeichen { $detail }.
    [expected-character] Hier wird eines der Zeichen { $detail } erwartet.
    [expected-line-break] Hier wird ein Zeilenumbruch erwartet.
    [expected-expression] Hier wird eine Variable, ein Begriff oder ein Text in Anführungszeichen erwartet.
    [empty-message] „{ $detail }“ hat keinen Text.
    [missing-value] Hier fehlt ein Text.
    [missing-default] Keine der Varianten ist mit einem Stern als Standard gekennzeichnet.
    [two-defaults] Mehr als eine Variante ist mit einem Stern gekennzeichnet.
    [selector] Nur eine Variable oder ein Attribut eines Begriffs kann eine Variante auswählen.
    [term-attribute] Ein Attribut eines Begriffs kann nur eine Variante auswählen; einfügen lässt es sich nicht.
    [function-name] Das ist nicht der Name einer Funktion. Funktionsnamen bestehen aus Großbuchstaben.
    [argument-order] Argumente ohne Namen müssen vor denen mit Namen stehen.
    [duplicate-argument] Das Argument „{ $detail }“ steht zweimal da.
    [unterminated-string] Dem Text fehlt das schließende Anführungszeichen.
    [unknown-escape] „{ $detail }“ ist kein gültiger Zeichencode.
    [unicode-escape] Auf \u müssen vier hexadezimale Ziffern folgen, auf \U sechs.
    [closing-brace] Hier steht eine schließende geschweifte Klammer, zu der die öffnende fehlt.
    [stray-line] Die Zeile gehört zu keinem Text.
    [too-many-braces] Der Text hat mehr als { $detail } Klammern.
   *[other] Hier ist ein Schreibfehler.
}
    .help = { $problem ->
        [stray-line] Ein Text wird „name = Text“ geschrieben, ein Attribut „    .name = Text“. Rücken Sie die Zeilen darunter mit Leerzeichen ein, nicht mit Tabulatoren.
        [closing-brace] Eine geschweifte Klammer, die im Text stehen soll, wird so geschrieben: { "{" } "{ "}" }" { "}" }.
        [missing-default] Schreiben Sie * vor die letzte Variante.
       *[other] Die Schreibweise ist auf projectfluent.org/fluent/guide erklärt.
    }

duplicate-message = „{ $id }“ steht zweimal in der Datei, zuerst in Zeile { $line }.
    .help = Löschen Sie einen der beiden Texte oder geben Sie ihm einen anderen Namen.

message-and-term = Ein Text und ein Begriff heißen beide „{ $id }“.
    .help = Geben Sie dem Begriff einen anderen Namen.

date-pattern-unusable = Das Datumsmuster „{ $pattern }“ ist nicht verwendbar.
    .help = Verwenden Sie strftime-Codes für Tag, Monat und Jahr, zum Beispiel „%-d. %B %Y“.

date-locale-unknown = Die Sprache „{ $name }“ ist für Datumsangaben unbekannt.
    .help = Schreiben Sie einen POSIX-Namen, zum Beispiel „de_DE“.
