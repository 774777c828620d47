### What is processed, and how, in English: one message for each standard code of a register or an agreement.
### The words of a register’s own codes stand in its own files, under ids of the same kind.
### Parts of sentences, for lists, begin with a small letter and have no full stop; whole sentences have one.

## Whose data: parts of sentences

data-subject-citizens = citizens
data-subject-contact-persons = contact persons at customers, suppliers and partners
data-subject-customers = the controller’s customers
data-subject-employees = the controller’s employees
data-subject-guardians = parents and other guardians
data-subject-job-applicants = job applicants
data-subject-members = members
data-subject-patients = patients
data-subject-pupils = pupils
data-subject-students = students
data-subject-users = users of the service
data-subject-website-visitors = visitors to websites

## Which data: parts of sentences

data-category-calendar-entries = calendar entries and plans
data-category-communication = content of messages and enquiries
data-category-contact-details = contact details (address, e-mail address and telephone number)
data-category-date-of-birth = date of birth
data-category-documents = content of documents and files that users upload
data-category-education = education and qualifications
data-category-employment = position, department and other employment details
data-category-invoice-details = invoicing details
data-category-ip-address = IP address and technical details of the user’s device
data-category-location = location data
data-category-name = name
data-category-national-identification-number = national identification number
data-category-payment-details = payment details
data-category-photos = photographs
data-category-profile = profile details and settings
data-category-usage-logs = logs of the use of the service
data-category-user-account = user name and other account details

## Data of Articles 9 and 10 of the GDPR: parts of sentences

sensitive-data-none = none
sensitive-data-racial-or-ethnic-origin = racial or ethnic origin
sensitive-data-political-opinions = political opinions
sensitive-data-religious-or-philosophical-beliefs = religious or philosophical beliefs
sensitive-data-trade-union-membership = trade union membership
sensitive-data-genetic = genetic data
sensitive-data-biometric = biometric data for the purpose of uniquely identifying a natural person
sensitive-data-health = data concerning health
sensitive-data-sex-life-or-orientation = sex life or sexual orientation
sensitive-data-criminal-offences = criminal convictions and offences

## What protects these: sentences

safeguard-not-applicable = Not applicable.
safeguard-strict-purpose-limitation = The data are processed for the stated purposes only.
safeguard-access-restrictions = Only staff who need the data for their work have access to them.
safeguard-trained-staff = Only staff who have completed specialised training have access to the data.
safeguard-access-log = A record is kept of all access to the data.
safeguard-onward-transfer-restrictions = The data are not transferred onwards.
safeguard-additional-encryption = The data are encrypted with keys of their own.

## What the processing is about: sentences

# $product (string): the service that the agreement is about
subject-matter-service = The processor provides { $product } and processes personal data to the extent that is necessary for that purpose.
subject-matter-hosting = The processor operates { $product } and stores the data that the controller’s users enter.
subject-matter-support = The processor assists the controller’s users and, to that end, has access to their data when they ask for help.
subject-matter-maintenance = The processor maintains and develops { $product }, corrects errors and monitors its operation.

## What is done with the data, in the words of Article 4(2) of the GDPR: parts of sentences

nature-collection = collection
nature-recording = recording
nature-organisation = organisation
nature-structuring = structuring
nature-storage = storage
nature-adaptation = adaptation or alteration
nature-retrieval = retrieval
nature-consultation = consultation
nature-use = use
nature-disclosure = disclosure by transmission
nature-combination = alignment or combination
nature-restriction = restriction
nature-erasure = erasure
nature-destruction = destruction

## What for: parts of sentences

purpose-service-delivery = providing { $product } to the controller
purpose-hosting = operation and hosting
purpose-support = user support
purpose-maintenance = maintenance, error correction and development
purpose-security = information security
purpose-backup = backup
purpose-billing = billing
purpose-statistics = statistics on the use of the service

## For how long: sentences

duration-agreement-term = For as long as the agreement is in force.
duration-until-deletion = Until the personal data have been erased or returned.
retention-agreement-term = The personal data are stored for as long as the agreement is in force.
retention-until-deleted-by-controller = The personal data are stored until the controller or its users erase them.
retention-thirty-days = The personal data are erased no later than 30 days after the end of the agreement.
retention-ninety-days = The personal data are erased no later than 90 days after the end of the agreement.
frequency-continuous = On a continuous basis.
frequency-one-off = On a one-off basis.
frequency-on-request = At the controller’s request.

## How high a level of security: sentences

security-level-normal = The processing concerns personal data for which a normal level of security is appropriate.
security-level-high = The processing concerns a large amount of personal data or data of a sensitive nature. A high level of security must therefore be established.

## Technical and organisational measures: sentences

measure-pseudonymisation = Personal data are pseudonymised where they are used for statistics, testing or error analysis.
measure-encryption-at-rest = Databases, files and backups are encrypted at rest.
measure-encryption-in-transit = All traffic over public networks is encrypted with TLS 1.2 or later.
measure-access-control = Access to personal data is granted by role, according to need, and is reviewed at least once a year.
measure-multi-factor-authentication = Staff use multi-factor authentication to log on to systems with personal data.
measure-confidentiality-agreements = All staff with access to personal data are bound by a duty of confidentiality.
measure-separation = The data of each customer are logically separated from those of others.
measure-physical-security = Premises and data centres are locked, and access to them is controlled and logged.
measure-remote-work = Remote work takes place over encrypted connections and on encrypted devices that the processor manages.
measure-data-minimisation = Only personal data that are necessary for the service are collected.
measure-logging = Access to and changes in personal data are logged, and the logs are protected against alteration.
measure-change-management = Changes to systems are reviewed, tested and approved before they are put into operation.
measure-malware-protection = Servers and work devices are protected against malware.
measure-patching = Security updates are installed without undue delay, critical ones within 7 days.
measure-backup = Data are backed up daily and the backups are stored separately from the operating environment.
measure-redundancy = Critical components are redundant, so that the service continues to run if one of them fails.
measure-restoration = There are documented procedures for restoring data and service after an incident.
measure-monitoring = The operation is monitored at all hours, and alerts are followed up.
measure-annual-review = The measures are reviewed and evaluated at least once a year.
measure-risk-assessment = Risks to data subjects are assessed at least once a year and upon material changes.
measure-penetration-test = Independent experts carry out a penetration test at least once a year.
measure-vulnerability-scanning = Systems are scanned for vulnerabilities at least once a month.
measure-restore-test = Restoration from backup is tested at least once a year.
measure-training = Staff receive training in data protection and information security at least once a year.
measure-certification-iso-27001 = The information security management system is certified to ISO/IEC 27001.
measure-data-subject-requests = The processor forwards requests from data subjects without undue delay and provides functions for access, rectification, erasure and export.
measure-breach-notification = The processor notifies the controller of a personal data breach without undue delay and no later than 24 hours after having become aware of it.
measure-impact-assessment = The processor contributes to data protection impact assessments and prior consultations with the information that it has.
measure-export = The controller can have its data exported in a common, machine-readable format.

## At the end of the agreement: sentences

termination-deletion = The processor erases all personal data and documents on request that this has been done.
termination-return = The processor returns all personal data to the controller and erases existing copies.
termination-controller-chooses = The processor erases or returns all personal data, as the controller chooses.

## Audits: sentences

audit-annual-report = Once a year the processor obtains an audit report from an independent third party and makes it available to the controller.
audit-certification-report = The processor makes current certificates and assurance reports available to the controller on request.
audit-questionnaire = The processor answers the controller’s written questions about its compliance.
audit-inspection = The controller, or an auditor that it has mandated, may inspect the processor’s premises and systems on reasonable notice. Each party bears its own costs.
subprocessor-audit-by-processor = The processor supervises its sub-processors and documents this to the controller on request.
subprocessor-audit-report = The processor obtains audit reports or certificates from its sub-processors each year and makes them available to the controller on request.
subprocessor-audit-inspection = The controller may, where it considers this necessary, take part in an inspection of a sub-processor.

## What a party does that matters to a transfer: sentences

activity-provides-service = Provides { $product } and processes personal data on behalf of its customers.
activity-uses-service = Uses { $product } in its own activities.

## How far a sub-processor can see personal data: parts of sentences

access-none = none
access-encrypted-only = encrypted data only
access-support = for support only, when requested
access-full = in plain text
