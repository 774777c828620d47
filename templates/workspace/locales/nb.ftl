### Plandiscs ord om underdatabehandlerne, på norsk bokmål.

## Ord og setninger som går igjen

-product = Plandisc
# Etter «verktøyet vårt for».
-email-automation = e-postautomatisering
-scc = SCC ({ LANGUAGE("Standard Contractual Clauses", tag: "en") })
# Etter navnet på underdatabehandleren.
-no-access = har ikke tilgang til dataene som er lagret i en { -product }
# Etter -no-access eller en setning som ligner.
-invoice-recipient-only = og heller ikke til kontaktopplysninger om brukerne – bare til opplysninger om hvem fakturaen skal sendes til
-stored-in-eu = Data lagres i EU.

## Underdatabehandlerne, i registerets rekkefølge

amazon =
    .description = Vi bruker Amazon til sikkerhetskopiering av programvaren vår og av dataene som er lagret i kundens årshjul. { -stored-in-eu }
azure-microsoft =
    .description = Vi bruker Microsoft Azure til hosting av programvaren vår og av dataene som er lagret i kundens årshjul. Data lagres i EU og sikkerhetskopieres i Nederland.
microsoft =
    .description = Vi bruker Microsoft Office i det daglige arbeidet vårt (Office-pakken, inkludert OneDrive). Det er ingen forbindelse mellom Microsoft Office og Plandisc.com eller { -product }-verktøyet. { -stored-in-eu }
clearhaus =
    .description = Clearhaus er et nettbasert betalingssystem. Clearhaus samler inn, oppbevarer og utbetaler pengene som kunden innbetaler med kredittkort. Clearhaus { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
spar-nord =
    .description = Spar Nord er banken vår. Spar Nord { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
google =
    .description = Google Analytics brukes til analyseformål. All nettleserhistorikk lagres i Google Analytics. Alle data anonymiseres ved hjelp av en unik bruker-ID for hver bruker av { -product }. Det er bare { -product } som kjenner bruker-ID-en. Med et Enterprise-abonnement er det mulig å slå av all Google-sporing. Google { -no-access }. Data lagres i USA.
sproom =
    .description = Vi bruker Sproom til å sende og motta elektroniske fakturaer. Sproom { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
sharp-spring =
    .description = Sharp Spring er verktøyet vårt for { -email-automation }. All e-post sendes ut herfra: meldinger, onboarding-e-post og service-e-post. Data som er lagret i et årshjul, lagres ikke i Sharp Spring. Vi lagrer bare kontakter: e-postadresse, navn, abonnement og nettleserlogg (endret ringfarge, klikk på utskrift osv.). Sharp Spring er også omfattet av { -scc }. Hver måned mottar vi en åpenhetsrapport fra Sharp Spring.
zapier =
    .description = Zapier er integrasjonsprogramvare som overfører kontaktopplysninger fra verktøyet vårt for { -email-automation } (Sharp Spring) til ZenDesk (kundestøttesystemet vårt). Zapier er omfattet av { -scc }. Zapier { -no-access }. De eneste dataene Zapier har, er brukerens navn og e-postadresse. Som standard sletter Zapier alle data permanent etter 30 dager.
zendesk =
    .description = ZenDesk er et saks- og kundestøttesystem der vi håndterer all kundestøtte. Når en bruker skriver til oss eller kontakter oss på annen måte, opprettes det en sak i ZenDesk. ZenDesk { -no-access }. ZenDesk har bare brukernavnet, e-postadressen, abonnementet og nettleserloggen, slik at vi kan tilby best mulig kundestøtte.
quickpay =
    .description = Vi bruker QuickPay til å håndtere betalinger på nett. QuickPay har ikke tilgang til dataene som er lagret i et årshjul, { -invoice-recipient-only }. { -stored-in-eu }
webhosting-dk =
    .description = Vi bruker Webhosting.dk til å behandle alle e-postene våre fra { -product }-verktøyet. Det dreier seg om e-poster som varslinger, abonnementsfornyelser, invitasjoner til deltakere og påminnelser om forfallsdato. Webhosting.dk har ikke tilgang til dataene som er lagret i et årshjul. Ingen data lagres.
e-conomic =
    .description = E-conomic er regnskapssystemet vårt. E-conomic { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
popup-maker =
    .function = Pop-up-verktøy
    .description = PopUp Maker er et pop-up-verktøy som brukes på WordPress-siden vår og ikke i { -product }-programvaren. PopUp Maker inneholder bare opplysninger som navn og e-postadresse. PopUp Maker { -no-access }. { -stored-in-eu }
