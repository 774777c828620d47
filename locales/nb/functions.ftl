### What a sub-processor does, in a word or two, in Norwegian bokmål: one message for each standard function code.
### A cell of the table, so it begins with a capital and has no full stop. Sorted by code.

# «Monitorering» is the word of personvernforordningen, art. 35 nr. 6 and art. 37 nr. 1 bokstav b.
function-analytics = Monitorering og statistikk
function-artificial-intelligence = Kunstig intelligens
function-authentication = Autentisering
function-backup = Sikkerhetskopiering
function-bank = Bank
function-bookkeeping-and-invoicing = Bokføring og fakturering
function-chat = Chat
function-communication = Kommunikasjon
function-content-delivery = Innholdslevering (CDN)
function-crm = Kundeoppfølging (CRM)
function-customer-support = Kundeservice
function-database = Database
function-development-tools = Utviklingsverktøy
function-e-signature = Elektronisk signatur
function-email-service = E-posttjeneste
function-error-monitoring = Feilovervåking
function-file-storage = Fillagring
function-hosting = Hosting
function-integration = Integrasjon
function-invoicing = Fakturering
function-logging = Logging
function-marketing = Markedsføring
function-newsletter = Nyhetsbrev
function-office-software = Kontorprogramvare
function-payment-gateway = Betalingsport
function-payment-service = Betalingstjeneste
function-payroll = Lønnsadministrasjon
function-project-management = Prosjektstyring
function-push-notifications = Pushvarsler
function-recording = Opptak
function-recruitment = Rekruttering
function-search = Søketjeneste
function-security = Informasjonssikkerhet
function-sms = SMS-tjeneste
function-survey = Spørreundersøkelser
function-telephony = Telefoni
function-translation = Oversettelse
function-video-conferencing = Videomøter
function-website-hosting = Webhotell
