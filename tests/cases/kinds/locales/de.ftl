### Ein Anhang mit allen Arten von Inhalt.

kinds = Sicherheitsmaßnahmen
    .subtitle = Anhänge A und B { -agreement(case: "to") } für { $product }, Stand: { $date }
    .table = Unterauftragsverarbeiter
    .website = Website
measures = Maßnahmen
    .intro = Der Auftragsverarbeiter hat mindestens
    .encryption = personenbezogene Daten bei der Übertragung und der Speicherung zu verschlüsseln, und zwar nach { LANGUAGE("Transport Layer Security", tag: "en") } 1.3 oder neuer, soweit die Daten über offene Netze gehen, und im Übrigen so, dass nur lesen kann, wer sie für seine Arbeit benötigt;
    .access = Zugang nur denjenigen zu gewähren, die ihn benötigen;
    .backup = täglich Sicherungskopien anzufertigen und mindestens einmal im Jahr zu prüfen, dass sie sich wiederherstellen lassen.
    .see = Bei einer Verletzung gilt { HEADING("breach") }, bei einem Verdacht { HEADING("suspicion") }. Die Unterauftragsverarbeiter stehen in { HEADING("sub-processors") }. Die Parteien unterzeichnen am Ende, unter „{ HEADING("signatures") }“.
steps = Bei einer Verletzung des Schutzes personenbezogener Daten
    .intro = Der Auftragsverarbeiter geht wie folgt vor:
    .first = Die Verletzung beenden.
    .second = Dem Verantwortlichen die Verletzung unverzüglich melden, mit allem, was der Auftragsverarbeiter zu diesem Zeitpunkt weiß, auch wenn Angaben noch fehlen.
    .third = Festhalten, was geschehen ist.
    .suspicion = Verdacht
    .again = Beim Verdacht einer Verletzung:
duties = Pflichten der Unterauftragsverarbeiter
    .intro = Jeder Unterauftragsverarbeiter ist durch Vertrag mit dem Auftragsverarbeiter verpflichtet,
    .measures = die Maßnahmen in { HEADING("measures") } durchzuführen;
    .breach = Verletzungen so rechtzeitig zu melden, dass der Auftragsverarbeiter nach { HEADING("breach") } vorgehen kann, auch wenn nur ein Verdacht besteht, siehe { HEADING("suspicion") }.
    .signed = Die Unterschrift gilt für { HEADING("measures") } und { HEADING("sub-processors") }.
