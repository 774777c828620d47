### Plandisc's words about its sub-processors, in German.

## Words and sentences that repeat

-product = Plandisc
# After „unser Tool zur“.
-email-automation = E-Mail-Automatisierung
# After „die“.
-scc = Standardvertragsklauseln ({ LANGUAGE("Standard Contractual Clauses", tag: "en") }, SCC)
# After the sub-processor's name.
-no-access = hat keinen Zugriff auf die in einer { -product } gespeicherten Daten
# After -no-access or a sentence like it.
-invoice-recipient-only = und auch nicht auf Kontaktdaten der Nutzer, sondern nur auf Angaben zum Rechnungsempfänger
-stored-in-eu = Die Daten werden in der EU gespeichert.

## The sub-processors, in the order of the register

amazon =
    .description = Wir verwenden Amazon zur Sicherung unserer Software und der Daten, die in den Jahresrädern des Kunden gespeichert sind. { -stored-in-eu }
azure-microsoft =
    .description = Wir verwenden Microsoft Azure zum Hosting unserer Software und der Daten, die in den Jahresrädern des Kunden gespeichert sind. Die Daten werden in der EU gespeichert und in den Niederlanden gesichert.
microsoft =
    .description = Wir verwenden Microsoft Office bei unserer täglichen Arbeit (das Office-Paket einschließlich OneDrive). Zwischen Microsoft Office und Plandisc.com oder dem { -product }-Tool besteht keine Verbindung. { -stored-in-eu }
clearhaus =
    .description = Clearhaus ist ein Online-Zahlungssystem. Clearhaus nimmt die Kreditkartenzahlungen des Kunden entgegen, verwahrt das Geld und zahlt es aus. Clearhaus { -no-access } { -invoice-recipient-only }. { -stored-in-eu }
spar-nord =
    .description = Spar Nord ist unsere Bank. Spar Nord { -no-access } { -invoice-recipient-only }. { -stored-in-eu }
google =
    .description = Google Analytics wird zu Analysezwecken verwendet. Der gesamte Browserverlauf wird in Google Analytics gespeichert. Alle Daten werden mithilfe einer eindeutigen Nutzer-ID für jeden Nutzer von { -product } anonymisiert. Die Nutzer-ID ist nur { -product } bekannt. Mit einem Enterprise-Abonnement lässt sich das gesamte Google-Tracking abschalten. Google { -no-access }. Die Daten werden in den USA gespeichert.
sproom =
    .description = Wir verwenden Sproom zum Versenden und Empfangen elektronischer Rechnungen. Sproom { -no-access } { -invoice-recipient-only }. { -stored-in-eu }
sharp-spring =
    .description = Sharp Spring ist unser Tool zur { -email-automation }. Alle E-Mails werden von hier aus versendet: Mitteilungen, Onboarding-E-Mails und Service-E-Mails. In einem Jahresrad gespeicherte Daten werden nicht in Sharp Spring gespeichert. Wir speichern nur Kontakte: E-Mail-Adresse, Name, Abonnement und Browserprotokoll (geänderte Ringfarbe, Klick auf „Drucken“ usw.). Auch für Sharp Spring gelten die { -scc }. Jeden Monat erhalten wir von Sharp Spring einen Transparenzbericht.
zapier =
    .description = Zapier ist eine Integrationssoftware, die Kontaktdaten aus unserem Tool zur { -email-automation } (Sharp Spring) an ZenDesk (unser Kundenservicesystem) übermittelt. Für Zapier gelten die { -scc }. Zapier { -no-access }. Zapier hat nur den Namen und die E-Mail-Adresse des Nutzers. Standardmäßig löscht Zapier alle Daten nach 30 Tagen endgültig.
zendesk =
    .description = ZenDesk ist ein Ticket- und Kundenservicesystem, in dem wir alle Kundenanfragen bearbeiten. Wenn ein Nutzer uns schreibt oder auf andere Weise Kontakt zu uns aufnimmt, wird in ZenDesk ein Ticket angelegt. ZenDesk { -no-access }. ZenDesk hat nur den Nutzernamen, die E-Mail-Adresse, das Abonnement und das Browserprotokoll, damit wir den bestmöglichen Kundenservice bieten können.
quickpay =
    .description = Wir verwenden QuickPay zur Abwicklung von Online-Zahlungen. QuickPay hat keinen Zugriff auf die in einem Jahresrad gespeicherten Daten { -invoice-recipient-only }. { -stored-in-eu }
webhosting-dk =
    .description = Wir verwenden Webhosting.dk zur Verarbeitung aller unserer E-Mails aus dem { -product }-Tool. Dabei handelt es sich um E-Mails wie Benachrichtigungen, Abonnementverlängerungen, Einladungen an Teilnehmer und Erinnerungen an Fälligkeitstermine. Webhosting.dk hat keinen Zugriff auf die in einem Jahresrad gespeicherten Daten. Es werden keine Daten gespeichert.
e-conomic =
    .description = E-conomic ist unser Buchhaltungssystem. E-conomic { -no-access } { -invoice-recipient-only }. { -stored-in-eu }
popup-maker =
    .function = Pop-up-Tool
    .description = PopUp Maker ist ein Pop-up-Tool, das auf unserer WordPress-Website und nicht in der { -product }-Software verwendet wird. PopUp Maker enthält nur Angaben wie Name und E-Mail-Adresse. PopUp Maker { -no-access }. { -stored-in-eu }
