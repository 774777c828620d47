### The annexes of the parties' forms, in English.
### Official titles and headings: Commission Implementing Decisions (EU) 2021/914 and (EU) 2021/915, read in a stored copy
### of the Official Journal; the Danish supervisory authority's standard clauses (January 2020) in their English version
### (A.5, B.2 and C.1 to C.8 from memory); the Norwegian SSA form has no English version. All else is bilag's own wording.

## Facts of the agreement: labels, without a colon

detail-data-subjects = Categories of data subjects
detail-data-categories = Categories of personal data
detail-sensitive-data = Sensitive data
detail-safeguards = Restrictions and safeguards for sensitive data
detail-subject-matter = Subject matter of the processing
detail-nature = Nature of the processing
detail-purposes = Purposes of the processing
detail-duration = Duration of the processing
detail-retention = Retention
detail-frequency = Frequency of the transfer
detail-locations = The processor’s own locations
detail-security-level = Level of security
detail-measures-confidentiality = Confidentiality
detail-measures-integrity = Integrity
detail-measures-availability = Availability and resilience
detail-measures-testing = Testing, assessment and evaluation
detail-measures-assistance = Assistance to the controller
detail-main-agreement = Underlying agreement
detail-authorisation = Authorisation of sub-processors
detail-notice-days = Notice of changes
detail-authority = Competent supervisory authority
detail-modules = Modules
detail-termination = At the end of the agreement
detail-audits = Audits of the processor
detail-subprocessor-audits = Audits of sub-processors
detail-sector-rules = Rules of the sector
detail-other = Other terms

## Choices of the parties

authorisation-specific = Specific authorisation
authorisation-general = General authorisation
# $count (number): days
notice-days =
    { $count ->
        [one] { $count } day before the change
       *[other] { $count } days before the change
    }
module-1 = Module One: Transfer controller to controller
module-2 = Module Two: Transfer controller to processor
module-3 = Module Three: Transfer processor to processor
module-4 = Module Four: Transfer processor to controller
# $country (string): the state whose authority it is; stands after its name
authority-of = ({ $country })
role-controller = controller
role-processor = processor

## Parties to a transfer

party-exporter = Data exporter
party-importer = Data importer
fact-activities = Relevant activities
fact-role = Role
signatory-accession = Accession date

## Columns, and labels of a sub-processor's facts

column-delimitation = Delimitation of responsibilities
column-legal-name = Registered name
column-registration-number = Registration number
column-address = Address
column-contact = Contact person
column-stored-in = Data stored in
column-data-categories = Personal data
column-access = Access to personal data
column-duration = Duration
column-since = Engaged since
column-website = Website
# $name (string): the sub-processor
entry-heading = { $name }

## What several forms share

# $product (string): the service that the agreement is about
# $date (string): the day on which the annex is right, already formatted
form-subtitle = { -annex } to the { -agreement } for { $product }, as at { $date }
form-general = The controller has given its general authorisation. The processor gives the controller written notice of any addition or replacement of { -subprocessors } within the time stated above, so that the controller can object before the change takes effect. If the controller does not object within that time, the change is deemed to have been authorised.
form-specific = The controller authorises each { -subprocessors(case: "singular") } separately. The processor submits a written request within the time stated above, with the information that the controller needs in order to decide. If the controller does not reply, the authorisation has not been given.
form-nature = Nature of the processing
form-purpose = Purposes of the processing
form-data = Categories of personal data
form-subjects = Categories of data subjects
form-duration = Duration of the processing
form-retention = Storage period and erasure
form-conditions = Conditions for engaging { -subprocessors }
form-approved = Approved { -subprocessors }
form-subject = Subject matter of the processing
form-security = Security of processing
form-assistance = Assistance to the controller
form-location = Location of the processing
form-transfer-instruction = Transfers to third countries
form-audit = Audits and inspections of the processor
form-subprocessor-audit = Audits of { -subprocessors }
form-sector = Rules of the controller’s sector
form-measures = The processor implements and maintains at least the following measures.
form-locations = Besides the processor’s own locations, the personal data are processed at the locations of the { -subprocessors }:
form-locations-above = Besides the processor’s own locations, the personal data are processed in the countries that { HEADING("approved") } states for each { -subprocessors(case: "singular") }.
form-locations-caption = Locations of the { -subprocessors }, one row for each
form-transfers = The processor may transfer personal data to a third country only on the controller’s documented instructions and on a valid basis under Chapter V of the { -gdpr }. The following transfers are covered by the instructions:
form-transfers-caption = Transfers to third countries and their bases, one row for each { -subprocessors(case: "singular") }
form-transfers-none = None. All processing takes place within the EU/EEA.

## The Danish supervisory authority's standard clauses

dk-standard = Appendices A–D to the Standard Contractual Clauses
    .label = Appendix
    .intro = These appendices form part of the Standard Contractual Clauses of the Danish Data Protection Agency (Datatilsynet) under Article 28(8) of the { -gdpr }, January 2020. The Clauses themselves are not a basis for transfers to third countries.
    .a = Information about the processing
    .a-purpose = The purpose of the data processor’s processing of personal data on behalf of the data controller
    .a-nature = The data processor’s processing of personal data on behalf of the data controller shall mainly pertain to (the nature of the processing)
    .a-data = The processing includes the following types of personal data about data subjects
    .a-subjects = The processing includes the following categories of data subjects
    .a-duration = The data processor’s processing of personal data on behalf of the data controller may be performed when the Clauses commence. Processing has the following duration
    .b = Authorised sub-processors
    .b-approved = Approved sub-processors
    .b-lead = On commencement of the Clauses, the data controller authorises the engagement of the following sub-processors:
    .b-caption = Approved { -subprocessors }, one row for each
    .b-name = Name
    .b-number = CVR
    .b-description = Description of processing
    .b-notice = Prior notice for the authorisation of sub-processors
    .c = Instruction pertaining to the use of personal data
    .c-subject = The subject of/instruction for the processing
    .c-security = Security of processing
    .c-assistance = Assistance to the data controller
    .c-retention = Storage period/erasure procedures
    .c-location = Processing location
    .c-transfers = Instruction on the transfer of personal data to third countries
    .c-audit = Procedures for the data controller’s audits, including inspections, of the processing of personal data being performed by the data processor
    .c-subprocessor-audit = Procedures for audits, including inspections, of the processing of personal data being performed by sub-processors
    .d = The parties’ terms of agreement on other subjects

## The Norwegian government's standard agreement (SSA)

no-standard = Appendices A–D to the Data Processing Agreement
    .label = Appendix
    .subtitle = { no-standard.label } to the { -agreement } for { $product }, as at { $date }
    .intro = These appendices follow the structure of the Norwegian Government’s standard data processing agreement (SSA).
    .a = Information about the processing
    .b = Conditions for the Processor’s use of Sub-processors
    .c = Instructions for the processing of personal data
    .d = Changes to the standard text of the Data Processing Agreement and changes after its conclusion

## Commission Implementing Decision (EU) 2021/915

scc-2021-915 = Annexes to the Standard Contractual Clauses, (EU) 2021/915
    .intro = These annexes form part of the standard contractual clauses between controllers and processors in the Annex to Commission Implementing Decision (EU) 2021/915 of 4 June 2021.
    .parties = List of parties
    .accession = Signature and accession date
    .description = Description of the processing
    .subjects = Categories of data subjects whose personal data is processed
    .data = Categories of personal data processed
    .sensitive = Sensitive data processed (if applicable) and applied restrictions or safeguards
    .purpose = Purpose(s) for which the personal data is processed on behalf of the controller
    .duration = Duration of the processing
    .onward = For processing by (sub-) processors, also specify subject matter, nature and duration of the processing
    .measures-lead = Description of the technical and organisational security measures implemented by the processor(s) (including any relevant certifications) to ensure an appropriate level of security, taking into account the nature, scope, context and purpose of the processing, as well as the risks for the rights and freedoms of natural persons.
    .assistance = Description of the specific technical and organisational measures to be taken by the processor to be able to provide assistance to the controller
    .subprocessors-note = This Annex needs to be completed in case of specific authorisation of sub-processors (Clause 7.7(a), Option 1).
scc-contact = Contact person’s name, position and contact details
scc-nature = Nature of the processing
scc-measures = Technical and organisational measures including technical and organisational measures to ensure the security of the data
scc-subprocessors = List of sub-processors
scc-subprocessors-lead = The controller has authorised the use of the following sub-processors:
scc-entry-description = Description of the processing (including a clear delimitation of responsibilities in case several sub-processors are authorised)
scc-onward-caption = Subject matter, nature and duration of the processing by { -subprocessors }, one row for each
scc-onward-subject = Subject matter
scc-onward-nature = Nature
scc-onward-duration = Duration

## Commission Implementing Decision (EU) 2021/914

scc-2021-914 = Annexes to the Standard Contractual Clauses, (EU) 2021/914
    .intro = These annexes form part of the standard contractual clauses for the transfer of personal data to third countries in the Annex to Commission Implementing Decision (EU) 2021/914 of 4 June 2021.
    .parties = A. List of parties
    .activities = Activities relevant to the data transferred under these Clauses
    .role = Role (controller/processor)
    .date = Signature and date
    .description = B. Description of transfer
    .subjects = Categories of data subjects whose personal data is transferred
    .data = Categories of personal data transferred
    .sensitive = Sensitive data transferred (if applicable) and applied restrictions or safeguards
    .frequency = The frequency of the transfer (e.g. whether the data is transferred on a one-off or continuous basis)
    .purpose = Purpose(s) of the data transfer and further processing
    .retention = The period for which the personal data will be retained, or, if that is not possible, the criteria used to determine that period
    .onward = For transfers to (sub-) processors, also specify subject matter, nature and duration of the processing
    .authority = C. Competent supervisory authority
    .authority-lead = Identify the competent supervisory authority/ies in accordance with Clause 13
    .measures-lead = Description of the technical and organisational measures implemented by the data importer(s) (including any relevant certifications) to ensure an appropriate level of security, taking into account the nature, scope, context and purpose of the processing, and the risks for the rights and freedoms of natural persons.
    .assistance = For transfers to (sub-) processors, also describe the specific technical and organisational measures to be taken by the (sub-) processor to be able to provide assistance to the controller and, for transfers from a processor to a sub-processor, to the data exporter
    .subprocessors-note = This Annex must be completed for Modules Two and Three, in case of the specific authorisation of sub-processors (Clause 9(a), Option 1).

## Technical and organisational measures by themselves

measures-annex = Technical and organisational measures
    .intro = The processor implements and maintains the following measures under Article 32 of the { -gdpr } when it processes personal data in order to provide { $product }.
