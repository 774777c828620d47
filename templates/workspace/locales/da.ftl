### Plandiscs ord om underdatabehandlerne, på dansk.

## Ord og sætninger, der går igen

-product = Plandisc
# Efter »vores værktøj til«.
-email-automation = e-mailautomatisering
-scc = SCC ({ LANGUAGE("Standard Contractual Clauses", tag: "en") })
# Efter navnet på underdatabehandleren.
-no-access = har ikke adgang til de data, der er lagret i en { -product }
# Efter -no-access eller en lignende sætning.
-invoice-recipient-only = og heller ikke til kontaktoplysninger om brugerne – kun til oplysninger om, hvem fakturaen skal sendes til
-stored-in-eu = Data lagres i EU.

## Underdatabehandlerne i registrets rækkefølge

amazon =
    .description = Vi bruger Amazon til sikkerhedskopiering af vores software og af de data, der er lagret i kundens årshjul. { -stored-in-eu }
azure-microsoft =
    .description = Vi bruger Microsoft Azure til hosting af vores software og af de data, der er lagret i kundens årshjul. Data lagres i EU og sikkerhedskopieres i Nederlandene.
microsoft =
    .description = Vi bruger Microsoft Office i vores daglige arbejde (Office-pakken, herunder OneDrive). Der er ingen forbindelse mellem Microsoft Office og Plandisc.com eller { -product }-værktøjet. { -stored-in-eu }
clearhaus =
    .description = Clearhaus er et onlinebetalingssystem. Clearhaus indsamler, opbevarer og udbetaler de penge, som kunden indbetaler med kreditkort. Clearhaus { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
spar-nord =
    .description = Spar Nord er vores bank. Spar Nord { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
google =
    .description = Google Analytics bruges til analyseformål. Al browserhistorik lagres i Google Analytics. Alle data anonymiseres ved hjælp af et unikt bruger-id for hver bruger af { -product }. Kun { -product } kender bruger-id’et. Med et Enterprise-abonnement er det muligt at slå al Google-sporing fra. Google { -no-access }. Data lagres i USA.
sproom =
    .description = Vi bruger Sproom til at sende og modtage elektroniske fakturaer. Sproom { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
sharp-spring =
    .description = Sharp Spring er vores værktøj til { -email-automation }. Alle e-mails sendes herfra: meddelelser, onboardingmails og servicemails. Data, der er lagret i et årshjul, lagres ikke i Sharp Spring. Vi lagrer kun kontakter: e-mailadresse, navn, abonnement og browserlog (ændret ringfarve, klik på udskrivning osv.). Sharp Spring er også omfattet af { -scc }. Hver måned modtager vi en gennemsigtighedsrapport fra Sharp Spring.
zapier =
    .description = Zapier er integrationssoftware, der overfører kontaktoplysninger fra vores værktøj til { -email-automation } (Sharp Spring) til ZenDesk (vores supportsystem). Zapier er omfattet af { -scc }. Zapier { -no-access }. De eneste data, Zapier har, er brugerens navn og e-mailadresse. Som standard sletter Zapier alle data permanent efter 30 dage.
zendesk =
    .description = ZenDesk er et sags- og kundesupportsystem, hvor vi håndterer al kundesupport. Når en bruger skriver til os eller kontakter os på anden måde, oprettes der en sag i ZenDesk. ZenDesk { -no-access }. ZenDesk har kun brugernavnet, e-mailadressen, abonnementet og browserloggen, så vi kan tilbyde den bedst mulige support.
quickpay =
    .description = Vi bruger QuickPay til at håndtere onlinebetalinger. QuickPay har ikke adgang til de data, der er lagret i et årshjul, { -invoice-recipient-only }. { -stored-in-eu }
webhosting-dk =
    .description = Vi bruger Webhosting.dk til at behandle alle vores e-mails fra { -product }-værktøjet. Det drejer sig om e-mails som notifikationer, abonnementsfornyelser, invitationer til deltagere og påmindelser om forfaldsdato. Webhosting.dk har ikke adgang til de data, der er lagret i et årshjul. Ingen data lagres.
e-conomic =
    .description = E-conomic er vores regnskabssystem. E-conomic { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
popup-maker =
    .function = Pop-up-værktøj
    .description = PopUp Maker er et pop-up-værktøj, der bruges på vores WordPress-side og ikke i { -product }-softwaren. PopUp Maker indeholder kun oplysninger som navn og e-mailadresse. PopUp Maker { -no-access }. { -stored-in-eu }
