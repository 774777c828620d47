### What a sub-processor does, in a word or two, in Swedish: one message for each standard function code.
### A cell of the table, so it begins with a capital and has no full stop. Sorted by code.

# ”Övervakning” is the word of dataskyddsförordningen, artikel 35.6 and artikel 37.1 b.
function-analytics = Övervakning och statistik
function-artificial-intelligence = Artificiell intelligens
function-authentication = Autentisering
function-backup = Säkerhetskopiering
function-bank = Bank
function-bookkeeping-and-invoicing = Bokföring och fakturering
function-chat = Chatt
function-communication = Kommunikation
function-content-delivery = Innehållsleverans (CDN)
function-crm = Kundhantering (CRM)
function-customer-support = Kundsupport
function-database = Databas
function-development-tools = Utvecklingsverktyg
# The word of the eIDAS Regulation, (EU) No 910/2014.
function-e-signature = Elektronisk underskrift
function-email-service = E-posttjänst
function-error-monitoring = Felövervakning
function-file-storage = Fillagring
function-hosting = Drift (hosting)
function-integration = Integration
function-invoicing = Fakturering
function-logging = Loggning
function-marketing = Marknadsföring
function-newsletter = Nyhetsbrev
function-office-software = Kontorsprogram
function-payment-gateway = Betalväxel
# The word of lagen (2010:751) om betaltjänster.
function-payment-service = Betaltjänst
function-payroll = Löneadministration
function-project-management = Projektledning
function-push-notifications = Pushnotiser
function-recording = Inspelning
function-recruitment = Rekrytering
function-search = Söktjänst
function-security = Informationssäkerhet
function-sms = Sms-tjänst
function-survey = Enkätundersökningar
function-telephony = Telefoni
function-translation = Översättning
function-video-conferencing = Videomöten
function-website-hosting = Webbhotell
