### Orda til Plandisc om underdatabehandlarane, på nynorsk.

## Ord og setningar som går att

-product = Plandisc
# Etter «verktøyet vårt for».
-email-automation = e-postautomatisering
-scc = SCC ({ LANGUAGE("Standard Contractual Clauses", tag: "en") })
# Etter namnet på underdatabehandlaren.
-no-access = har ikkje tilgang til dataa som er lagra i ein { -product }
# Etter -no-access eller ei setning som liknar.
-invoice-recipient-only = og heller ikkje til kontaktopplysningar om brukarane – berre til opplysningar om kven fakturaen skal sendast til
-stored-in-eu = Data blir lagra i EU.

## Underdatabehandlarane, i den rekkjefølgja dei har i registeret

amazon =
    .description = Vi bruker Amazon til tryggingskopiering av programvara vår og av dataa som er lagra i årshjula til kunden. { -stored-in-eu }
azure-microsoft =
    .description = Vi bruker Microsoft Azure til hosting av programvara vår og av dataa som er lagra i årshjula til kunden. Data blir lagra i EU og tryggingskopierte i Nederland.
microsoft =
    .description = Vi bruker Microsoft Office i det daglege arbeidet vårt (Office-pakka, inkludert OneDrive). Det er inga kopling mellom Microsoft Office og Plandisc.com eller { -product }-verktøyet. { -stored-in-eu }
clearhaus =
    .description = Clearhaus er eit nettbasert betalingssystem. Clearhaus samlar inn, oppbevarer og betaler ut pengane som kunden betaler inn med kredittkort. Clearhaus { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
spar-nord =
    .description = Spar Nord er banken vår. Spar Nord { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
google =
    .description = Google Analytics blir brukt til analyseføremål. All nettlesarhistorikk blir lagra i Google Analytics. Alle data blir anonymiserte ved hjelp av ein unik brukar-ID for kvar brukar av { -product }. Det er berre { -product } som kjenner brukar-ID-en. Med eit Enterprise-abonnement er det mogleg å slå av all Google-sporing. Google { -no-access }. Data blir lagra i USA.
sproom =
    .description = Vi bruker Sproom til å sende og ta imot elektronisk faktura. Sproom { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
sharp-spring =
    .description = Sharp Spring er verktøyet vårt for { -email-automation }. All e-post blir send ut herifrå: meldingar, onboarding-e-post og service-e-post. Data som er lagra i eit årshjul, blir ikkje lagra i Sharp Spring. Vi lagrar berre kontaktar: e-postadresse, namn, abonnement og nettlesarlogg (endra ringfarge, klikk på utskrift osv.). Sharp Spring er òg omfatta av { -scc }. Kvar månad får vi ein openheitsrapport frå Sharp Spring.
zapier =
    .description = Zapier er integrasjonsprogramvare som overfører kontaktopplysningar frå verktøyet vårt for { -email-automation } (Sharp Spring) til ZenDesk (kundestøttesystemet vårt). Zapier er omfatta av { -scc }. Zapier { -no-access }. Dei einaste dataa Zapier har, er namnet og e-postadressa til brukaren. Som standard slettar Zapier alle data permanent etter 30 dagar.
zendesk =
    .description = ZenDesk er eit saks- og kundestøttesystem der vi handterer all kundestøtte. Når ein brukar skriv til oss eller kontaktar oss på annan måte, blir det oppretta ei sak i ZenDesk. ZenDesk { -no-access }. ZenDesk har berre brukarnamnet, e-postadressa, abonnementet og nettlesarloggen, slik at vi kan tilby best mogleg kundestøtte.
quickpay =
    .description = Vi bruker QuickPay til å handtere betalingar på nett. QuickPay har ikkje tilgang til dataa som er lagra i eit årshjul, { -invoice-recipient-only }. { -stored-in-eu }
webhosting-dk =
    .description = Vi bruker Webhosting.dk til å behandle alle e-postane våre frå { -product }-verktøyet. Det dreier seg om e-postar som varsel, fornying av abonnement, invitasjonar til deltakarar og påminningar om forfallsdato. Webhosting.dk har ikkje tilgang til dataa som er lagra i eit årshjul. Ingen data blir lagra.
e-conomic =
    .description = E-conomic er rekneskapssystemet vårt. E-conomic { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
popup-maker =
    .function = Pop-up-verktøy
    .description = PopUp Maker er eit pop-up-verktøy som blir brukt på WordPress-sida vår og ikkje i { -product }-programvara. PopUp Maker inneheld berre opplysningar som namn og e-postadresse. PopUp Maker { -no-access }. { -stored-in-eu }
