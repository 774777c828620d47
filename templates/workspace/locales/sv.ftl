### Plandiscs ord om underbiträdena, på svenska.

## Ord och meningar som återkommer

-product = Plandisc
# Efter ”vårt verktyg för”.
-email-automation = e-postautomatisering
-scc = SCC ({ LANGUAGE("Standard Contractual Clauses", tag: "en") })
# Efter underbiträdets namn.
-no-access = har inte tillgång till de data som är lagrade i en { -product }
# Efter -no-access eller en liknande mening.
-invoice-recipient-only = och inte heller till användarnas kontaktuppgifter – endast till uppgifter om vem fakturan ska skickas till
-stored-in-eu = Data lagras inom EU.

## Underbiträdena, i registrets ordning

amazon =
    .description = Vi använder Amazon för säkerhetskopiering av vår programvara och av de data som är lagrade i kundens årshjul. { -stored-in-eu }
azure-microsoft =
    .description = Vi använder Microsoft Azure för drift av vår programvara och lagring av de data som finns i kundens årshjul. Data lagras inom EU och säkerhetskopieras i Nederländerna.
microsoft =
    .description = Vi använder Microsoft Office i vårt dagliga arbete (Office-paketet, inklusive OneDrive). Det finns ingen koppling mellan Microsoft Office och Plandisc.com eller { -product }-verktyget. { -stored-in-eu }
clearhaus =
    .description = Clearhaus är ett betalningssystem på nätet. Clearhaus samlar in, förvarar och betalar ut de pengar som kunden betalar in med kreditkort. Clearhaus { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
spar-nord =
    .description = Spar Nord är vår bank. Spar Nord { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
google =
    .description = Google Analytics används för analysändamål. All webbläsarhistorik lagras i Google Analytics. Alla data anonymiseras med hjälp av ett unikt användar-id för varje användare av { -product }. Endast { -product } känner till användar-id:t. Med ett Enterprise-abonnemang går det att stänga av all Google-spårning. Google { -no-access }. Data lagras i USA.
sproom =
    .description = Vi använder Sproom för att skicka och ta emot elektroniska fakturor. Sproom { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
sharp-spring =
    .description = Sharp Spring är vårt verktyg för { -email-automation }. All e-post skickas härifrån: meddelanden, introduktionsmejl och servicemejl. Data som är lagrade i ett årshjul lagras inte i Sharp Spring. Vi lagrar endast kontakter: e-postadress, namn, abonnemang och webbläsarlogg (ändrad ringfärg, klick på utskrift osv.). Sharp Spring omfattas också av { -scc }. Varje månad får vi en transparensrapport från Sharp Spring.
zapier =
    .description = Zapier är en integrationsprogramvara som överför kontaktuppgifter från vårt verktyg för { -email-automation } (Sharp Spring) till ZenDesk (vårt supportsystem). Zapier omfattas av { -scc }. Zapier { -no-access }. De enda data som Zapier har är användarens namn och e-postadress. Som standard raderar Zapier alla data permanent efter 30 dagar.
zendesk =
    .description = ZenDesk är ett ärende- och kundsupportsystem där vi hanterar all kundsupport. När en användare skriver till oss eller kontaktar oss på annat sätt skapas ett ärende i ZenDesk. ZenDesk { -no-access }. ZenDesk har endast användarnamnet, e-postadressen, abonnemanget och webbläsarloggen, så att vi kan erbjuda bästa möjliga support.
quickpay =
    .description = Vi använder QuickPay för att hantera betalningar på nätet. QuickPay har inte tillgång till de data som är lagrade i ett årshjul, { -invoice-recipient-only }. { -stored-in-eu }
webhosting-dk =
    .description = Vi använder Webhosting.dk för att behandla all vår e-post från { -product }-verktyget. Det rör sig om e-post såsom aviseringar, förnyelser av abonnemang, inbjudningar till deltagare och påminnelser om förfallodatum. Webhosting.dk har inte tillgång till de data som är lagrade i ett årshjul. Inga data lagras.
e-conomic =
    .description = E-conomic är vårt bokföringssystem. E-conomic { -no-access }, { -invoice-recipient-only }. { -stored-in-eu }
popup-maker =
    .function = Popup-verktyg
    .description = PopUp Maker är ett popup-verktyg som används på vår WordPress-webbplats och inte i { -product }-programvaran. PopUp Maker innehåller endast uppgifter såsom namn och e-postadress. PopUp Maker { -no-access }. { -stored-in-eu }
