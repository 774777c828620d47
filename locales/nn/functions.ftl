### What a sub-processor does, in a word or two, in Norwegian nynorsk: one message for each standard function code.
### A cell of the table, so it begins with a capital and has no full stop. Sorted by code.

# «Monitorering» is the word of personvernforordninga, art. 35 nr. 6 and art. 37 nr. 1 bokstav b.
function-analytics = Monitorering og statistikk
function-artificial-intelligence = Kunstig intelligens
function-authentication = Autentisering
function-backup = Tryggingskopiering
function-bank = Bank
function-bookkeeping-and-invoicing = Bokføring og fakturering
function-chat = Chat
function-communication = Kommunikasjon
function-content-delivery = Innhaldslevering (CDN)
function-crm = Kundeoppfølging (CRM)
function-customer-support = Kundeservice
function-database = Database
function-development-tools = Utviklingsverktøy
function-e-signature = Elektronisk signatur
function-email-service = E-postteneste
function-error-monitoring = Feilovervaking
function-file-storage = Fillagring
function-hosting = Hosting
function-integration = Integrasjon
function-invoicing = Fakturering
function-logging = Logging
function-marketing = Marknadsføring
function-newsletter = Nyheitsbrev
function-office-software = Kontorprogramvare
function-payment-gateway = Betalingsport
function-payment-service = Betalingsteneste
function-payroll = Lønsadministrasjon
function-project-management = Prosjektstyring
function-push-notifications = Pushvarsel
function-recording = Opptak
function-recruitment = Rekruttering
function-search = Søketeneste
function-security = Informasjonstryggleik
function-sms = SMS-teneste
function-survey = Spørjeundersøkingar
function-telephony = Telefoni
function-translation = Omsetjing
function-video-conferencing = Videomøte
function-website-hosting = Webhotell
