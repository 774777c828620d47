### Was die Prüfungen finden und warum es darauf ankommt. Jede Regel hat eine Meldung mit `.help` (wie man abhilft), `.title`
### (ihr Name) und `.why` (worauf sie beruht). `bilag explain CODE` gibt alles aus, deshalb haben `.help`, `.title` und `.why`
### keine Variablen.

## Übermittlungen an Drittländer

no-country = { $name }: Das Register nennt nicht, in welchen Ländern personenbezogene Daten verarbeitet werden.
    .help = Fragen Sie den Unterauftragsverarbeiter und nennen Sie die Länder unter „countries“.
    .title = Land der Verarbeitung unbekannt
    .why = Solange die Länder nicht bekannt sind, lässt sich nicht beurteilen, ob Daten in ein Drittland übermittelt werden und worauf sich die Übermittlung stützen kann (Kapitel V DSGVO). Auch der Verantwortliche muss die Länder kennen, um gegen den Unterauftragsverarbeiter Einspruch erheben zu können (Artikel 28 Absatz 2).

no-basis = { $name }: Für die Drittlandübermittlung personenbezogener Daten ({ $countries }) ist keine Grundlage angegeben.
    .help = Geben Sie die Grundlage unter „transfer“ an, zum Beispiel Standardvertragsklauseln oder verbindliche interne Datenschutzvorschriften. Werden keine Daten dorthin übermittelt, berichtigen Sie „countries“ und „stored_in“.
    .title = Übermittlung ohne Grundlage
    .why = Personenbezogene Daten dürfen nur auf einer der Grundlagen des Kapitels V der DSGVO (Artikel 44 bis 49) an ein Drittland übermittelt oder von dort aus zugänglich gemacht werden.

dead-basis = { $name }: Die Drittlandübermittlung ({ $countries }) lässt sich seit dem { $ended } nicht mehr auf „{ $basis }“ ({ $act }) stützen.
    .help = Vereinbaren Sie Modul 3 des Durchführungsbeschlusses (EU) 2021/914 oder verwenden Sie „dpf“, wenn der Empfänger in den USA in der Liste zum Datenschutzrahmen EU-USA ({ LANGUAGE("Data Privacy Framework List", tag: "en") }) steht. Geben Sie für Klauseln das Modul als „modules“ und den Tag ihres Abschlusses als „concluded“ an; ein neues „updated“ allein genügt nicht.
    .title = Weggefallene Grundlage
    .why = Auf einen Beschluss, den der Gerichtshof für ungültig erklärt hat, oder auf Klauseln, die die Kommission aufgehoben hat, lässt sich keine Übermittlung stützen (Artikel 44 und Artikel 46 Absatz 2 Buchstabe c DSGVO; EuGH, C-362/14 und C-311/18; Artikel 4 Absätze 2 bis 4 des Durchführungsbeschlusses (EU) 2021/914). Steht „SCC“ ohne Datum und Modul in einem Eintrag aus der Zeit vor dem 27. Juni 2021, können nur aufgehobene Klauseln gemeint sein.

basis-not-in-force = { $name }: Die Drittlandübermittlung ({ $countries }) lässt sich zum { $date } nicht auf „{ $basis }“ stützen.
    .help = Geben Sie eine Grundlage an, die für das Land gilt. „bilag explain“ mit dem Ländercode zeigt, welche Beschlüsse es gibt und wann sie gelten.
    .title = Nicht geltender Beschluss
    .why = Ein Angemessenheitsbeschluss erlaubt Übermittlungen nur an das Land und die Empfänger, die er nennt, und erst von dem Tag an, ab dem er gilt (Artikel 45 DSGVO).

undated-clauses = { $name }: Die Standardvertragsklauseln sind ohne Datum und Modul angegeben; daher ist nicht erkennbar, dass es die Klauseln des Durchführungsbeschlusses (EU) 2021/914 sind.
    .help = Geben Sie den Tag ihres Abschlusses als „concluded“ und das Modul unter „modules“ an. Gehören sie zu einer älteren Fassung, vereinbaren Sie Modul 3 des Durchführungsbeschlusses (EU) 2021/914. Ein neues „updated“ allein genügt nicht.
    .title = Standardvertragsklauseln ohne Datum und Modul
    .why = Nur auf die Klauseln des Durchführungsbeschlusses (EU) 2021/914 lässt sich eine Übermittlung noch stützen (Artikel 46 Absatz 2 Buchstabe c DSGVO; Artikel 4 des Beschlusses). Dass der Eintrag kürzlich bestätigt wurde, bedeutet nicht, dass neue Klauseln vereinbart wurden.

basis-ends = { $name }: Die Grundlage „{ $basis }“ ({ $act }) endet am { $until } und damit vor dem Vertrag.
    .help = Verfolgen Sie, ob sie verlängert wird, und vereinbaren Sie, was danach gilt. Endet der Vertrag früher, geben Sie seinen letzten Tag als „until“ an.
    .title = Grundlage, die während der Vertragslaufzeit endet
    .why = Endet die Grundlage, ist die Übermittlung einzustellen (Artikel 44 DSGVO). Bei einem unbefristeten Vertrag wird ein Jahr vorausgeschaut.

decision-scope = { $name }: Der Angemessenheitsbeschluss ({ $act }, { $countries }) erfasst nur { $scope }; aus dem Eintrag geht nicht hervor, dass der Empfänger erfasst ist.
    .help = Prüfen Sie dies, zum Beispiel anhand der Liste der zertifizierten Organisationen, und geben Sie das Datum als „assessed“ an.
    .title = Beschluss, der nur bestimmte Empfänger erfasst
    .why = Ein Angemessenheitsbeschluss kann auf bestimmte Empfänger oder Sektoren beschränkt sein (Artikel 45 Absatz 3 DSGVO). Ist ein Empfänger nicht erfasst, bedarf es einer anderen Grundlage.

unverified-decision = { $name }: Es ist nicht geklärt, ob der Angemessenheitsbeschluss ({ $act }, { $countries }) in { $exporter } wirksam ist.
    .help = Klären Sie, ob der Beschluss dort wirksam ist. Wenn ja, nehmen Sie den Befund mit der Quelle als Begründung hin; wenn nein, vereinbaren Sie eine andere Grundlage, zum Beispiel Modul 3 des Durchführungsbeschlusses (EU) 2021/914.
    .title = Beschluss, dessen Wirksamkeit in einem EFTA-Staat des EWR nicht geklärt ist
    .why = In Island, Liechtenstein und Norwegen gilt die DSGVO über das EWR-Abkommen (Beschluss des Gemeinsamen EWR-Ausschusses Nr. 154/2018). Ob ein neuer Angemessenheitsbeschluss (Artikel 45 DSGVO) dort wirksam ist, muss für jeden dieser Staaten geprüft werden.

adequacy-not-named = { $name }: Es besteht ein Angemessenheitsbeschluss ({ $act }, { $countries }), der Eintrag nennt aber keine Grundlage.
    .help = Schreiben Sie { "{" } "basis": "{ LANGUAGE("adequacy", tag: "en") }" { "}" } unter „transfer“ oder geben Sie dort die Grundlage an, auf die sich die Übermittlung stützt.
    .title = Nicht genannter Angemessenheitsbeschluss
    .why = Der Verantwortliche muss erkennen können, worauf sich eine Übermittlung stützt (Artikel 28 Absatz 3 Buchstabe a, Artikel 30 Absatz 2 Buchstabe c und Artikel 45 DSGVO).

no-module = { $name }: Die Standardvertragsklauseln sind ohne ihr Modul angegeben.
    .help = Geben Sie das vereinbarte Modul unter „modules“ an. Für Übermittlungen vom Auftragsverarbeiter an seinen Unterauftragsverarbeiter ist es Modul 3.
    .title = Standardvertragsklauseln ohne Modul
    .why = Die Klauseln des Durchführungsbeschlusses (EU) 2021/914 umfassen vier Module, und nur die gewählten Module sind verbindlich (Artikel 46 Absatz 2 Buchstabe c DSGVO).

module-misfit = { $name }: Die Modulwahl ({ $modules }) passt nicht zu einer Übermittlung vom Auftragsverarbeiter an einen Unterauftragsverarbeiter.
    .help = Vereinbaren Sie Modul 3 (Übermittlung von Auftragsverarbeitern an Auftragsverarbeiter) und geben Sie es unter „modules“ an.
    .title = Modul, das nicht zu den Rollen passt
    .why = Jedes Modul des Durchführungsbeschlusses (EU) 2021/914 setzt bestimmte Rollen voraus: 1 von Verantwortlichen an Verantwortliche, 2 von Verantwortlichen an Auftragsverarbeiter, 3 von Auftragsverarbeitern an Auftragsverarbeiter, 4 von Auftragsverarbeitern an Verantwortliche. Hier ist der Auftragsverarbeiter der Datenexporteur und sein Unterauftragsverarbeiter der Datenimporteur (Artikel 46 Absatz 2 Buchstabe c DSGVO).

transfer-not-assessed = { $name }: Für die Drittlandübermittlung ({ $countries }) ist keine Beurteilung angegeben, obwohl sie sich auf „{ $basis }“ stützt.
    .help = Beurteilen Sie Rechtslage und Praxis des Landes, vereinbaren Sie erforderlichenfalls zusätzliche Maßnahmen und geben Sie das Datum als „assessed“ an. Für die USA können Sie sich auf die Feststellungen des Durchführungsbeschlusses (EU) 2023/1795 zu den dortigen Garantien stützen.
    .title = Nicht beurteilte Übermittlung
    .why = Wer sich auf geeignete Garantien nach Artikel 46 DSGVO stützt, muss beurteilen, ob Recht und Praxis des Drittlands ihre Wirksamkeit beeinträchtigen (Artikel 46 Absatz 1 DSGVO; EuGH, C-311/18, Rn. 134 und 135; Empfehlungen 01/2020 des EDSA; für die Standardvertragsklauseln (EU) 2021/914 auch deren Klausel 14).

lasting-derogation = { $name }: Für dauerhafte Übermittlungen ist eine Ausnahme nach Artikel 49 DSGVO angegeben.
    .help = Vereinbaren Sie geeignete Garantien nach Artikel 46 DSGVO oder geben Sie einen Angemessenheitsbeschluss an.
    .title = Ausnahme für eine dauerhafte Übermittlung
    .why = Die Ausnahmen des Artikels 49 DSGVO gelten für bestimmte Fälle und sind eng auszulegen. Die Inanspruchnahme eines Unterauftragsverarbeiters führt zu regelmäßigen Übermittlungen.

needless-basis = { $name }: Als Grundlage ist „{ $basis }“ angegeben, obwohl die gesamte Verarbeitung innerhalb des EWR stattfindet.
    .help = Entfernen Sie „transfer“ oder geben Sie, wenn aus einem Drittland auf die Daten zugegriffen wird, dieses unter „countries“ an.
    .title = Grundlage ohne Übermittlung
    .why = Kapitel V der DSGVO (Artikel 44 bis 49) gilt nur für Übermittlungen an Drittländer. Eine Grundlage, die nicht gebraucht wird, wirft die Frage auf, welche Angaben fehlen.

storage-at-odds = { $name }: Nicht alle Speicherorte sind als Länder der Verarbeitung angegeben; dort fehlt: { $countries }.
    .help = Geben Sie das Land auch unter „countries“ an oder berichtigen Sie „stored_in“.
    .title = Speicherung außerhalb der angegebenen Länder
    .why = Speicherung ist Verarbeitung (Artikel 4 Nummer 2 DSGVO), die Länder der Speicherung gehören deshalb zu den Ländern der Verarbeitung. Sonst widerspricht der Anhang sich selbst.

left-area = { $name }: Seit der letzten Bestätigung des Eintrags am { $updated } hat sich die Zugehörigkeit zum EWR geändert ({ $countries }).
    .help = Gehen Sie den Eintrag neu durch: Liegt jetzt eine Übermittlung an ein Drittland vor, und auf welche Grundlage stützt sie sich? Aktualisieren Sie danach „updated“.
    .title = Aus dem EWR ausgeschiedenes oder ihm beigetretenes Land
    .why = Ob eine Übermittlung an ein Drittland vorliegt (Artikel 44 DSGVO), hängt davon ab, wer an dem betreffenden Tag dem EWR angehört. Für das Vereinigte Königreich galt das Unionsrecht bis zum 31. Dezember 2020.

future-date = { $name }: Das Datum { $value } liegt nach dem { $date }, dem Tag, zu dem der Anhang beurteilt wird.
    .help = Berichtigen Sie das Datum oder erstellen Sie den Anhang für einen späteren Tag.
    .title = In der Zukunft liegendes Datum
    .why = Auf Garantien, die noch nicht vereinbart sind, oder auf eine Beurteilung, die noch aussteht, lässt sich keine Übermittlung stützen (Artikel 44 und 46 DSGVO).

## Die Einträge des Registers

unconfirmed-fact = { $said ->
    [none] { $name }: „{ $fact }“ wurde seit dem Import der Liste nicht bestätigt.
   *[other] { $name }: „{ $fact }“ wurde beim Import der Liste aus den Worten „{ $said }“ gelesen und ist nicht bestätigt.
}
    .help = Vergleichen Sie die Angabe mit der Quelle, berichtigen Sie sie bei Bedarf und nehmen Sie sie dann aus „unconfirmed“ heraus.
    .title = Importiert und nicht bestätigt
    .why = Was ein Programm aus einem Text liest, kann falsch sein. Der Auftragsverarbeiter muss nachweisen können, dass die Angaben im Anhang richtig sind (Artikel 5 Absatz 1 Buchstabe d und Absatz 2 DSGVO).

stale-entry = { $name }: Der Eintrag wurde zuletzt am { $updated } bestätigt, also vor mehr als { $months ->
        [one] einem Monat
       *[other] { $months } Monaten
    }.
    .help = Gehen Sie den Eintrag mit denen durch, die den Dienst nutzen, und setzen Sie „updated“ auf den Tag der Bestätigung.
    .title = Nicht überprüfter Eintrag
    .why = Der Verantwortliche kann Unterauftragsverarbeiter nur auf der Grundlage richtiger und aktueller Angaben genehmigen (Artikel 5 Absatz 2 und Artikel 28 Absatz 2 DSGVO; Stellungnahme 22/2024 des EDSA, Randnummer 32). Wie lange ein Eintrag ohne Überprüfung stehen bleiben darf, bestimmt das Unternehmen mit „review_months“; ohne Angabe sind es 12 Monate.

no-review-date = { $name }: Es ist nicht angegeben, wann der Eintrag zuletzt bestätigt wurde.
    .help = Gehen Sie den Eintrag durch und geben Sie den Tag als „updated“ an.
    .title = Eintrag ohne Datum
    .why = Ohne Datum ist nicht erkennbar, ob die Angaben aktuell sind (Artikel 5 Absatz 2 DSGVO).

unidentified-subprocessor = { $name }: Im Register fehlen Angaben ({ $missing }).
    .help = Holen Sie die fehlenden Angaben beim Unterauftragsverarbeiter ein und tragen Sie sie als „legal_name“, „{ LANGUAGE("address", tag: "en") }“ und „contact“ ein.
    .title = Nicht vollständig bezeichneter Unterauftragsverarbeiter
    .why = Dem Verantwortlichen sollten jederzeit Name, Anschrift und Ansprechpartner jedes Auftragsverarbeiters in der Kette vorliegen, unabhängig vom Risiko, und der Auftragsverarbeiter sollte sie unaufgefordert mitteilen (Artikel 28 Absätze 1 und 2 DSGVO; Stellungnahme 22/2024 des EDSA, Randnummern 31 und 32).

entry-incomplete = { $name }: Der Anhang sieht Angaben vor, die im Register fehlen: { $missing }.
    .help = Holen Sie die Angaben beim Unterauftragsverarbeiter ein und tragen Sie sie in das Register ein.
    .title = Im Anhang vorgesehene Angaben, die im Register fehlen
    .why = Was im Register fehlt, bleibt im Anhang leer, und wer unterzeichnet, kann nicht erkennen, ob die Angabe unbekannt ist oder ob es sie nicht gibt (Artikel 5 Absatz 2 und Artikel 28 Absatz 2 DSGVO; Anhang B.1 der Standardvertragsklauseln der dänischen Aufsichtsbehörde fragt nach Registernummer und Anschrift).

independent-controller = { $name } („{ $function }“) ist in der Regel selbst Verantwortlicher und dann kein Unterauftragsverarbeiter.
    .help = Entscheidet das Unternehmen selbst, wozu und wie lange es die Daten verarbeitet, entfernen Sie den Eintrag. Handelt es ausschließlich auf Weisung, nehmen Sie den Befund mit Begründung hin.
    .title = Unternehmen, das selbst Verantwortlicher sein kann
    .why = Eine Bank, die Zahlungen ausführt, entscheidet selbst, welche Daten sie benötigt und wie lange sie diese speichert, und ist deshalb Verantwortlicher (Artikel 4 Nummer 7 DSGVO; Leitlinien 07/2020 des EDSA, Teil I, Abschnitt 2.1.4, Beispiel zu Bankzahlungen). Das Gleiche gilt in der Regel für andere Zahlungsdienstleister. Die Liste der Unterauftragsverarbeiter ist für diejenigen bestimmt, die Daten im Auftrag des Verantwortlichen verarbeiten (Artikel 4 Nummer 8 und Artikel 28 Absatz 4 DSGVO).

own-business = { $name } („{ $function }“) dient anscheinend dem eigenen Geschäftsbetrieb des Auftragsverarbeiters und ist dann kein Unterauftragsverarbeiter.
    .help = Entfernen Sie den Eintrag, wenn er nur die eigenen Rechnungen, die eigene Buchführung oder die eigene Werbung des Auftragsverarbeiters betrifft. Werden Daten der Kunden in deren Auftrag verarbeitet, geben Sie dies in der Beschreibung an und nehmen Sie den Befund mit Begründung hin.
    .title = Unternehmen, das dem eigenen Geschäftsbetrieb des Auftragsverarbeiters dienen kann
    .why = Für seine eigenen Rechnungen, seine eigene Buchführung und seine eigene Werbung ist der Auftragsverarbeiter selbst Verantwortlicher; wer sie für ihn erledigt, ist sein Auftragsverarbeiter und nicht Unterauftragsverarbeiter für seine Kunden (Artikel 4 Nummern 7 und 8 und Artikel 28 Absatz 4 DSGVO).

same-company = { $name } und { $other } scheinen dasselbe Unternehmen zu sein, das zweimal für dasselbe oder mit unterschiedlichen Angaben eingetragen ist.
    .help = Fassen Sie sie zu einem Eintrag zusammen oder geben Sie an, welchen Dienst jeder Eintrag betrifft, und berichtigen Sie, was voneinander abweicht.
    .title = Doppelt eingetragenes Unternehmen
    .why = Die Liste soll zeigen, welche Unternehmen Zugang zu den Daten haben (Artikel 28 Absatz 2 DSGVO). Zwei Einträge für ein Unternehmen können einander widersprechen, sobald einer geändert wird. Ein Unternehmen mit zwei Diensten kann durchaus zwei Einträge haben.

private-address = { $address } ist eine Adresse bei einem Anbieter privater E-Mail-Postfächer.
    .help = Geben Sie eine Adresse des Unternehmens an, am besten die einer Stelle oder Funktion, zum Beispiel datenschutz@ mit der eigenen Domain des Unternehmens.
    .title = Private E-Mail-Adresse
    .why = Ein Anhang geht an alle Kunden. Eine private Adresse enthält mehr personenbezogene Daten, als der Zweck erfordert, und gilt nicht mehr, wenn die Person ausscheidet (Artikel 5 Absatz 1 Buchstabe c DSGVO).

unknown-acceptance = Es gibt keine Prüfung namens „{ $code }“.
    .help = Verwenden Sie den Code, der beim Befund steht. „bilag list checks“ zeigt alle.
    .title = Hingenommener Befund einer unbekannten Prüfung
    .why = Ein Befund wird anhand seines Codes hingenommen. Gibt es den Code nicht, bleibt verborgen, dass der Befund noch offen ist (Artikel 5 Absatz 2 DSGVO).

## Der Vertrag

older-than-register = Der Anhang ist auf den { $date } datiert, der Eintrag zu { $name } wurde aber erst am { $updated } bestätigt.
    .help = Datieren Sie den Vertrag auf einen Tag nach dem neuesten Eintrag oder erstellen Sie den Anhang aus dem Register in der damaligen Fassung.
    .title = Anhang, der älter als das Register ist
    .why = Ein Anhang soll wiedergeben, was an dem Tag galt, dessen Datum er trägt. Sonst lässt sich später nicht nachweisen, was vereinbart wurde (Artikel 5 Absatz 2 und Artikel 28 Absatz 9 DSGVO).

party-incomplete = { $party ->
        [controller] Dem Vertrag fehlen Angaben zum Verantwortlichen: { $missing }.
       *[processor] Dem Vertrag und dem Register fehlen Angaben zum Auftragsverarbeiter: { $missing }.
    }
    .help = Tragen Sie sie ein oder füllen Sie sie von Hand aus, bevor der Anhang unterzeichnet wird.
    .title = Nicht vollständig beschriebene Partei
    .why = Es sollte klar sein, wer die Parteien sind und wer sie vertritt (Artikel 28 Absätze 3 und 9 DSGVO). Was nicht bekannt ist, wird als Zeile zum Ausfüllen gedruckt.

registration-number = „{ $value }“ kann keine Registernummer eines Unternehmens sein ({ $country }).
    .help = Schlagen Sie die Nummer im Unternehmensregister nach und berichtigen Sie sie oder „country“.
    .title = Falsche Registernummer
    .why = Die Nummer bezeichnet die Parteien eindeutig (Artikel 28 Absatz 3 DSGVO). Ihre Prüfziffer zeigt, dass mindestens eine Ziffer falsch ist.

no-authorisation = Der Anhang hängt davon ab, wie Unterauftragsverarbeiter genehmigt werden; aus dem Vertrag geht dies aber nicht hervor.
    .help = Geben Sie unter „terms“ als „authorisation“ entweder „general“ (allgemein) oder „specific“ (gesondert) an.
    .title = Nicht angegebene Art der Genehmigung
    .why = Ein Auftragsverarbeiter darf einen Unterauftragsverarbeiter nur mit vorheriger gesonderter oder allgemeiner schriftlicher Genehmigung des Verantwortlichen in Anspruch nehmen, und dies muss aus dem Vertrag hervorgehen (Artikel 28 Absatz 2 und Absatz 3 Buchstabe d DSGVO).

notice-missing = Es besteht eine allgemeine Genehmigung für Unterauftragsverarbeiter, aber keine Frist für die Mitteilung von Änderungen.
    .help = Vereinbaren Sie die Zahl der Tage und geben Sie sie als „notice_days“ an. Die DSGVO schreibt keine Zahl vor; üblich sind 30 Tage.
    .title = Allgemeine Genehmigung ohne Frist
    .why = Bei einer allgemeinen Genehmigung ist der Verantwortliche über Änderungen so rechtzeitig zu informieren, dass er Einspruch erheben kann (Artikel 28 Absatz 2 DSGVO).

no-list = Unterauftragsverarbeiter sind genehmigt, aber kein Anhang des Vertrags nennt sie.
    .help = Fügen Sie unter „annexes“ einen Anhang hinzu, der sie nennt, zum Beispiel „sub-processors“.
    .title = Genehmigung ohne Liste
    .why = Die Unterauftragsverarbeiter, die der Verantwortliche bei Vertragsschluss akzeptiert, sollten im Vertrag oder in einem Anhang aufgeführt sein (Artikel 28 Absatz 2 DSGVO; Stellungnahme 22/2024 des EDSA, Randnummer 25).

roles-misfit = Die Modulwahl ({ $modules }) der Standardvertragsklauseln passt nicht zu den Parteien dieses Vertrags.
    .help = Berichtigen Sie „modules“ oder „country“ der Parteien. Innerhalb des EWR sind zwischen den Parteien keine Klauseln für Übermittlungen nötig.
    .title = Module, die nicht zu den Parteien passen
    .why = Nach den Modulen 2 und 3 des Durchführungsbeschlusses (EU) 2021/914 empfängt ein Auftragsverarbeiter in einem Drittland die Daten, nach Modul 4 sendet der Auftragsverarbeiter sie an einen Verantwortlichen in einem Drittland. Modul 1 gilt zwischen zwei Verantwortlichen (Artikel 44 und 46 DSGVO).

needless-clauses = „{ $annex }“ ist für Übermittlungen an Drittländer bestimmt, aber beide Parteien befinden sich im EWR.
    .help = Wählen Sie einen Anhang für die Verarbeitung innerhalb des EWR, zum Beispiel „scc-2021-915“, oder berichtigen Sie „country“ der Parteien.
    .title = Klauseln für Übermittlungen innerhalb des EWR
    .why = Die Klauseln des Durchführungsbeschlusses (EU) 2021/914 sind für Empfänger in Drittländern bestimmt, deren Verarbeitung nicht der DSGVO unterliegt (Artikel 46 Absatz 2 Buchstabe c DSGVO; Artikel 1 Absatz 1 des Beschlusses). Zwischen Parteien im EWR genügt Artikel 28 DSGVO.

processor-abroad = Der Auftragsverarbeiter befindet sich außerhalb des EWR ({ $country }), es ist aber nicht angegeben, worauf sich Übermittlungen an ihn stützen.
    .help = Vereinbaren Sie eine Grundlage, zum Beispiel Modul 2 des Durchführungsbeschlusses (EU) 2021/914: Geben Sie es unter „modules“ an und fügen Sie den Anhang „scc-2021-914“ hinzu. Stützt sich die Übermittlung auf etwas anderes, nehmen Sie den Befund mit Begründung hin.
    .title = Auftragsverarbeiter in einem Drittland ohne Grundlage
    .why = Ein Auftragsverarbeitungsvertrag nach Artikel 28 DSGVO erlaubt für sich allein keine Übermittlung (Artikel 44 und 46 DSGVO; Klausel 1 Buchstabe f der Standardvertragsklauseln (EU) 2021/915).

## Was in den Texten steht

no-description = Es steht nirgends, was { $name } tut ({ $locale }).
    .help = Schreiben Sie „.description“ in die Datei der Sprache oder nehmen Sie die Sprache aus „locales“ heraus.
    .title = Unterauftragsverarbeiter ohne Beschreibung
    .why = Der Verantwortliche muss sehen können, was jeder Unterauftragsverarbeiter mit den Daten tut (Artikel 28 Absätze 2 und 4 DSGVO; Anhang IV der Standardvertragsklauseln (EU) 2021/915).

no-function = Für die Funktion „{ $code }“ ({ $name }) gibt es in dieser Sprache keine Worte: { $locale }.
    .help = Schreiben Sie „.function“ oder „function-“ mit dem Code in die Datei der Sprache, oder verwenden Sie einen Code, den „bilag list functions“ zeigt.
    .title = Funktion ohne Worte
    .why = Der Verantwortliche muss erkennen können, wofür jeder Unterauftragsverarbeiter eingesetzt wird (Artikel 28 Absätze 2 und 4 DSGVO; Anhang IV der Klauseln des Durchführungsbeschlusses (EU) 2021/915). Ein fehlendes Wort verhindert die Erstellung.

untranslated = Für „{ $id }“ gibt es einen Text in der Sprache „{ $other }“, aber keinen in der Sprache „{ $locale }“.
    .help = Übersetzen Sie ihn in der Datei der Sprache oder nehmen Sie die Sprache aus „locales“ heraus. „bilag locales --write-missing“ schreibt auf, was fehlt.
    .title = Text, der in einer Sprache fehlt
    .why = Fehlt ein Text in einer Sprache, wird der Anhang nicht erstellt; in einem Entwurf stünde er in einer anderen Sprache. Der Vertrag ist schriftlich abzufassen, und die Parteien müssen ihn verstehen (Artikel 28 Absätze 3 und 9 DSGVO).

storage-in-words = { $name }: Der Text sagt mit „{ $term }“, wo die Daten gespeichert werden, das Register sagt etwas anderes ({ $locale }).
    .help = Klären Sie, wo die Daten sind, und berichtigen Sie den Text oder „stored_in“ und „countries“.
    .title = Text und Angaben widersprechen sich beim Speicherort
    .why = Ein Anhang, der „in der EU gespeichert“ neben einem Drittland nennt, widerspricht sich selbst, und der Verantwortliche muss sich auf ihn verlassen können (Artikel 5 Absatz 1 Buchstabe a, Artikel 28 Absatz 3 Buchstabe a und Artikel 30 Absatz 2 Buchstabe c DSGVO).

basis-in-words = { $name }: Der Text nennt mit „{ $term }“ die Grundlage „{ $basis }“, im Register ist sie aber nicht angegeben ({ $locale }).
    .help = Klären Sie, welche Grundlage gilt, und berichtigen Sie den Text oder „transfer“.
    .title = Text und Register widersprechen sich bei der Grundlage
    .why = Ein Anhang, der im Text eine Grundlage nennt und daneben eine andere, widerspricht sich selbst (Artikel 5 Absatz 1 Buchstabe a, Artikel 30 Absatz 2 Buchstabe c und Artikel 46 DSGVO).

anonymous-in-words = { $name }: Im Text steht „{ $word }“. Führt eine Kennung noch zu einer Person, sind die Daten nur pseudonymisiert ({ $locale }).
    .help = Schreiben Sie „pseudonymisiert“, wenn jemand die Kennung einer Person zuordnen kann. Kann dies niemand, geben Sie an, wie das erreicht wird, und nehmen Sie den Befund mit Begründung hin.
    .title = Als anonym bezeichnete Daten
    .why = Daten, die sich über eine Kennung einer Person zuordnen lassen, bleiben für jeden, der das kann, personenbezogene Daten (Artikel 4 Nummern 1 und 5 DSGVO, Erwägungsgrund 26). Anonyme Daten bräuchten weder einen Auftragsverarbeiter noch einen Platz in der Liste.

name-spelt-otherwise = { $name } heißt im Text „{ $other }“.
    .help = Schreiben Sie den Namen so, wie das Unternehmen selbst es tut, im Register und in den Texten.
    .title = Name in zwei Schreibweisen
    .why = Zwei Schreibweisen sehen nach zwei Unternehmen aus. Die Liste soll keinen Zweifel lassen, wer die Daten verarbeitet (Artikel 28 Absatz 2 DSGVO).

misplaced-word = Der Text „{ $id }“ enthält das Wort „{ $word }“, das nicht in die Sprache „{ $locale }“ gehört; richtig ist dort: { $instead }.
    .help = Verwenden Sie das Wort der jeweiligen Sprache. Wörter, die in einer anderen Sprache stehen sollen, werden mit LANGUAGE gekennzeichnet.
    .title = Wort einer anderen Sprache
    .why = Ein Wort aus einer benachbarten Sprache kann rechtlich etwas anderes bedeuten. Parteien und Behörden kennen die Begriffe der DSGVO unter den Bezeichnungen, die Artikel 4 in ihrer eigenen Sprache verwendet.

typed-out-term = „{ $text }“ ist ausgeschrieben, obwohl der Begriff „{ $term }“ dasselbe sagt.
    .help = Schreiben Sie den Begriff in geschweiften Klammern, dann ändern sich die Wörter überall, wenn sie an einer Stelle geändert werden.
    .title = Ausgeschriebener Begriff
    .why = Was an zwei Stellen steht, wird früher oder später nur an einer geändert, und dann sagt der Anhang zweierlei (Artikel 5 Absatz 2 DSGVO).

same-text = Der Text ist in den Sprachen „{ $locale }“ und „{ $other }“ gleich.
    .help = Übersetzen Sie ihn oder entfernen Sie ihn aus der Datei der Sprache, in der er nicht geschrieben ist.
    .title = Nicht übersetzter Text
    .why = Die Parteien müssen verstehen können, was sie unterzeichnen, in der Sprache des Anhangs (Artikel 28 Absätze 3 und 9 DSGVO).

## Worauf ein Angemessenheitsbeschluss beschränkt ist, nach „erfasst nur“

scope-safe-harbor-listed = Organisationen, die { LANGUAGE("Safe Harbor", tag: "en") } beigetreten waren
scope-privacy-shield-listed = Organisationen, die nach dem EU-US-Datenschutzschild ({ LANGUAGE("Privacy Shield", tag: "en") }) zertifiziert waren
scope-dpf-listed = Organisationen, die nach dem Datenschutzrahmen EU-USA (DPF) zertifiziert sind
scope-commercial-organisations = gewerblich tätige Organisationen, die dem kanadischen Datenschutzgesetz (PIPEDA) unterliegen
scope-automated-processing = Übermittlungen mit automatisierter Verarbeitung der Daten
scope-private-sector = Empfänger im nichtöffentlichen Bereich

## Was dem Register zu einem Unterauftragsverarbeiter fehlen kann

missing-legal-name = der Firmenname
missing-address = die Anschrift
missing-contact = Kontaktdaten
missing-name = der Name
missing-registration-number = die Registernummer
missing-country = das Land
missing-signatory = wer unterzeichnet
missing-function = die Funktion
missing-stored-in = der Speicherort
missing-data-categories = die Kategorien personenbezogener Daten
missing-access = der Umfang des Zugangs zu den Daten
missing-duration = die Dauer der Verarbeitung
missing-since = der Beginn der Inanspruchnahme
missing-activities = die für die Übermittlung relevanten Tätigkeiten

## Die Reihe in der Nummer eines Rechtsakts: 2000/520/EG
series-ec = EG
