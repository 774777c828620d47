### What the checks find, and why it matters. Each rule has a message, with `.help` (how to mend it), `.title` (its name) and
### `.why` (what it rests on). `bilag explain CODE` prints all of it, so that `.help`, `.title` and `.why` have no variables.

## Transfers to third countries

no-country = { $name }: the register does not say in which countries personal data are processed.
    .help = Ask the sub-processor, and name the countries under “countries”.
    .title = Country of processing unknown
    .why = Until the countries are known, nobody can judge whether data are transferred to a third country, and what the transfer may rest on (Chapter V of the GDPR). The controller must know them as well, to be able to object to the sub-processor (Article 28(2)).

no-basis = { $name }: personal data go outside the EEA ({ $countries }), but no basis for the transfer is named.
    .help = Name the basis under “transfer”, for example standard contractual clauses or binding corporate rules. If no data go there, correct “countries” and “stored_in”.
    .title = Transfer without a basis
    .why = Personal data may be transferred to a third country, or be accessed from there, only on one of the bases of Chapter V of the GDPR (Articles 44 to 49).

dead-basis = { $name }: “{ $basis }” ({ $act }) has not been a valid basis for transfers since { $ended } ({ $countries }).
    .help = Conclude module 3 of (EU) 2021/914, or use “dpf” if the recipient in the United States is on the Data Privacy Framework List. Enter “modules” and “concluded” for clauses; a new “updated” alone is not enough.
    .title = Basis that has ended
    .why = A decision that the Court of Justice has declared invalid, or clauses that the Commission has repealed, do not allow a transfer (GDPR Articles 44 and 46(2)(c); C-362/14, C-311/18; Article 4(2) to (4) of Decision (EU) 2021/914). “SCC” without date or module in an entry from before 27 June 2021 can only mean one of the repealed sets.

basis-not-in-force = { $name }: “{ $basis }” is no basis for transfers on { $date } ({ $countries }).
    .help = Name a basis that applies to the country. “bilag explain” with the country’s code shows which decisions there are and when.
    .title = Decision that is not in force
    .why = An adequacy decision allows transfers only to the country and recipients that it names, and only from the day on which it applies (GDPR Article 45).

undated-clauses = { $name }: the standard contractual clauses are named without date and module, so that nothing shows that they are those of (EU) 2021/914.
    .help = Enter the day on which they were concluded as “concluded”, and the module under “modules”. If they are of an older set, conclude module 3 of (EU) 2021/914. A new “updated” alone is not enough.
    .title = Clauses without date and module
    .why = Only the clauses of (EU) 2021/914 can still be a basis for a transfer (GDPR Article 46(2)(c); Article 4 of the decision). That the entry was confirmed lately does not mean that new clauses were concluded.

basis-ends = { $name }: “{ $basis }” ({ $act }) ends on { $until }, before the agreement does.
    .help = Follow up whether it is prolonged, and agree on what applies afterwards. If the agreement ends earlier, enter its last day as “until”.
    .title = Basis that ends during the agreement
    .why = When the basis ends, the transfer must stop (GDPR Article 44). An agreement without an end is looked at a year ahead.

decision-scope = { $name }: the decision ({ $act }, { $countries }) covers only { $scope }, and nothing says that the recipient is covered.
    .help = Check it, for example in the list of certified organisations, and enter the date as “assessed”.
    .title = Decision that covers some recipients only
    .why = An adequacy decision may be limited to certain recipients or sectors (GDPR Article 45(3)). A recipient outside its scope needs another basis.

unverified-decision = { $name }: it has not been verified that the adequacy decision on { $countries } ({ $act }) has effect in { $exporter }.
    .help = Find out whether the decision has effect there. If it has, accept this finding with the source as the reason; if not, agree on another basis, for example module 3 of (EU) 2021/914.
    .title = Decision whose effect in an EEA EFTA state is not verified
    .why = In Iceland, Liechtenstein and Norway the GDPR applies through the EEA Agreement (Decision of the EEA Joint Committee No 154/2018). Whether a new adequacy decision (GDPR Article 45) has effect there has to be looked up for each of them.

adequacy-not-named = { $name }: there is an adequacy decision ({ $act }, { $countries }), but the entry names no basis.
    .help = Enter { "{" } "basis": "adequacy" { "}" } under “transfer”, or the basis that is relied on.
    .title = Adequacy decision that is not named
    .why = The controller must be able to see what a transfer rests on (GDPR Articles 28(3)(a), 30(2)(c) and 45).

no-module = { $name }: the standard contractual clauses are named without their module.
    .help = Enter the module that was concluded under “modules”. From a processor to its sub-processor it is module 3.
    .title = Clauses without module
    .why = The clauses of (EU) 2021/914 are four sets in one, and only the modules that were chosen are binding (GDPR Article 46(2)(c)).

module-misfit = { $name }: module { $modules } does not fit a transfer from the processor to a sub-processor.
    .help = Conclude module 3 (processor to processor), and enter it under “modules”.
    .title = Module that does not fit the roles
    .why = Each module of (EU) 2021/914 presupposes certain roles: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller. The exporter is here the processor and the importer its sub-processor (GDPR Article 46(2)(c)).

transfer-not-assessed = { $name }: no assessment of the transfer is entered, though it rests on “{ $basis }” ({ $countries }).
    .help = Assess the law and practice of the country, agree on supplementary measures where they are needed, and enter the date as “assessed”. For the United States, build on what (EU) 2023/1795 says of the safeguards there.
    .title = Transfer that has not been assessed
    .why = Whoever relies on safeguards under Article 46 of the GDPR must assess whether law and practice in the third country undermine them (Article 46(1); C-311/18, paragraphs 134 and 135; EDPB Recommendations 01/2020; for clauses of (EU) 2021/914 also clause 14).

lasting-derogation = { $name }: a derogation under Article 49 is named for transfers that last.
    .help = Agree on appropriate safeguards under Article 46, or enter an adequacy decision.
    .title = Derogation for a lasting transfer
    .why = The derogations of Article 49 of the GDPR are for specific situations and to be interpreted strictly. Engaging a sub-processor leads to regular transfers.

needless-basis = { $name }: “{ $basis }” is named, but everything takes place within the EEA.
    .help = Remove “transfer”, or enter the third country under “countries” if data are accessed from there.
    .title = Basis without a transfer
    .why = Chapter V of the GDPR (Articles 44 to 49) applies to transfers to third countries only. A basis that is not needed makes the reader ask what is left out.

storage-at-odds = { $name }: the places of storage include { $countries }, which the countries of processing do not.
    .help = Enter the country under “countries” too, or correct “stored_in”.
    .title = Storage outside the countries named
    .why = Storing is processing (GDPR Article 4(2)), so the countries of storage belong among those of processing. Otherwise the annex contradicts itself.

left-area = { $name }: membership of the EEA has changed since the entry was last confirmed, on { $updated } ({ $countries }).
    .help = Go through the entry anew: is it a transfer to a third country now, and what is its basis? Then set “updated”.
    .title = Country that has left or joined the EEA
    .why = Whether something is a transfer to a third country (GDPR Article 44) depends on who is a member of the EEA on the day. EU law applied to the United Kingdom until 31 December 2020.

future-date = { $name }: { $value } is after { $date }, the day on which the annex is assessed.
    .help = Correct the date, or build the annex for a later day.
    .title = Date that is yet to come
    .why = An instrument that is not yet concluded, or an assessment not yet made, is no basis for a transfer (GDPR Articles 44 and 46).

## The entries of the register

unconfirmed-fact = { $said ->
    [none] { $name }: nobody has confirmed “{ $fact }” since the list was imported.
   *[other] { $name }: “{ $fact }” was read out of the words “{ $said }” when the list was imported, and nobody has confirmed it.
}
    .help = Compare the entry with its source, correct it if need be, and then take the fact out of “unconfirmed”.
    .title = Imported and not confirmed
    .why = What a program reads out of a text may be wrong. The processor must be able to show that what the annex says is right (GDPR Article 5(1)(d) and (2)).

stale-entry = { $name }: the entry was last confirmed on { $updated }, more than { $months ->
        [one] a month
       *[other] { $months } months
    } ago.
    .help = Go through the entry with whoever uses the service, and set “updated” to the day on which it was confirmed.
    .title = Entry that has not been reviewed
    .why = The controller may authorise sub-processors only on the basis of information that is correct and kept up to date (GDPR Articles 5(2) and 28(2); EDPB Opinion 22/2024, paragraph 32). How long an entry may stand is for the company to decide: “review_months”, 12 unless otherwise stated.

no-review-date = { $name }: nothing says when the entry was last confirmed.
    .help = Go through the entry, and enter the day as “updated”.
    .title = Entry without a date
    .why = Without a date nobody can see whether the information is up to date (GDPR Article 5(2)).

unidentified-subprocessor = { $name }: the register lacks { $missing }.
    .help = Get the missing facts from the sub-processor, and enter them as “legal_name”, “address” and “contact”.
    .title = Sub-processor that is not fully identified
    .why = The controller should at all times have the name, address and contact person of every processor in the chain, whatever the risk, and the processor should supply them unasked (GDPR Article 28(1) and (2); EDPB Opinion 22/2024, paragraphs 31 and 32).

entry-incomplete = { $name }: the annex has a place for facts that the register lacks: { $missing }.
    .help = Get them from the sub-processor, and enter them in the register.
    .title = Facts that the annex shows and the register lacks
    .why = What the register lacks stands as a blank in the annex, and whoever signs cannot tell whether it is unknown or does not exist (GDPR Articles 5(2) and 28(2); Appendix B.1 of the Danish standard contractual clauses asks for number and address).

independent-controller = { $name } (“{ $function }”) is normally a controller in its own right, and if so is not a sub-processor.
    .help = If it decides itself why and for how long it processes the data, remove the entry. If it acts on your instructions alone, accept this finding with the reason.
    .title = Company that may be a controller of its own
    .why = A bank that carries out payments decides itself which data it needs and how long it keeps them, and so is a controller (GDPR Article 4(7); EDPB Guidelines 07/2020, part I, section 2.1.4, the example of bank payments). The same normally holds for other payment service providers. The list of sub-processors is for those who process on behalf of the controller (GDPR Articles 4(8) and 28(4)).

own-business = { $name } (“{ $function }”) seems to serve the processor’s own business, and if so is not a sub-processor.
    .help = Remove the entry if it is only about the processor’s own invoices, accounts or marketing. If customers’ data are processed on their behalf, say so in the description and accept this finding with the reason.
    .title = Company that may serve the processor’s own business
    .why = For its own invoices, accounts and marketing the processor is itself the controller, and whoever processes data for these is its processor, not its customers’ sub-processor (GDPR Articles 4(7), 4(8) and 28(4)).

same-company = { $name } and { $other } seem to be the same company, entered twice for the same thing or with different facts.
    .help = Make one entry of them, or say in each which service it is about and correct what differs.
    .title = One company entered twice
    .why = The list should show which companies have access to the data (GDPR Article 28(2)). Two entries for one company can contradict each other when one of them is changed. One company with two services may well have two entries.

private-address = { $address } is an address with a provider of private e-mail.
    .help = Enter an address of the company, preferably that of an office or role, such as privacy@ followed by the company’s own domain.
    .title = Private e-mail address
    .why = An annex goes to every customer. A person’s private address is more personal data than the purpose requires, and stops working when the person leaves (GDPR Article 5(1)(c)).

unknown-acceptance = There is no check called “{ $code }”.
    .help = Use the code that the finding shows. “bilag list checks” has them all.
    .title = Acceptance of an unknown check
    .why = A finding is accepted by its code. An acceptance that matches nothing hides that the finding is still open (GDPR Article 5(2)).

## The agreement

older-than-register = The annex is dated { $date }, but { $name } was confirmed as late as { $updated }.
    .help = Date the agreement after the newest entry, or build it from the register as it was at the time.
    .title = Annex older than the register
    .why = An annex should say what was true on the day that it bears. Otherwise nobody can later prove what was agreed on (GDPR Articles 5(2) and 28(9)).

party-incomplete = { $party ->
        [controller] The agreement lacks facts about the controller: { $missing }.
       *[processor] The agreement and the register lack facts about the processor: { $missing }.
    }
    .help = Enter them, or fill them in by hand before the annex is signed.
    .title = Party that is not fully described
    .why = It should be clear who the parties are and who binds them (GDPR Article 28(3) and (9)). What is not known is printed as a line to fill in.

registration-number = “{ $value }” cannot be a company’s registration number in { $country }.
    .help = Look the number up in the business register, and correct it or “country”.
    .title = Registration number that is wrong
    .why = The number tells without doubt who the parties are (GDPR Article 28(3)). Its check digit shows that at least one digit is wrong.

no-authorisation = The annex depends on how sub-processors are authorised, but the agreement does not say how they are.
    .help = Enter “general” or “specific” as “authorisation” under “terms”.
    .title = Authorisation of sub-processors that is not stated
    .why = A processor may engage a sub-processor only with the controller’s prior specific or general written authorisation, and the agreement must say so (GDPR Article 28(2) and (3)(d)).

notice-missing = There is a general authorisation to engage sub-processors, but no number of days’ notice before a change.
    .help = Agree on the number of days, and enter it as “notice_days”. The GDPR sets no number; 30 days is common.
    .title = General authorisation without notice
    .why = Under a general authorisation the controller must be told of changes early enough to be able to object (GDPR Article 28(2)).

no-list = Sub-processors are authorised, but no annex of the agreement names them.
    .help = Add an annex that names them to “annexes”, for example “sub-processors”.
    .title = Authorisation without a list
    .why = The sub-processors that the controller accepts when the agreement is concluded should be listed in the agreement or in an annex (GDPR Article 28(2); EDPB Opinion 22/2024, paragraph 25).

roles-misfit = Module { $modules } of the standard contractual clauses does not fit the parties of this agreement.
    .help = Correct “modules” or the parties’ “country”. Within the EEA no transfer clauses are needed between the parties.
    .title = Modules that do not fit the parties
    .why = Under modules 2 and 3 of (EU) 2021/914 the processor in a third country receives the data, and under module 4 it sends them to a controller in a third country. Module 1 is for two controllers (GDPR Articles 44 and 46).

needless-clauses = “{ $annex }” is for transfers to third countries, but both parties are in the EEA.
    .help = Choose an annex for processing within the EEA, for example “scc-2021-915”, or correct the parties’ “country”.
    .title = Transfer clauses within the EEA
    .why = The clauses of (EU) 2021/914 are for recipients in third countries whose processing is not subject to the GDPR (GDPR Article 46(2)(c); Article 1(1) of the decision). Between parties in the EEA Article 28 of the GDPR is enough.

processor-abroad = The processor is in { $country }, outside the EEA, but nothing is named that allows data to be transferred to it.
    .help = Agree on a basis, for example module 2 of (EU) 2021/914: enter it under “modules” and add the annex “scc-2021-914”. If the transfer rests on something else, accept this finding with the reason.
    .title = Processor in a third country without a basis
    .why = A data processing agreement under Article 28 does not allow a transfer by itself (GDPR Articles 44 and 46; clause 1(f) of the clauses of (EU) 2021/915).

## What is said in words

no-description = Nothing says what { $name } does ({ $locale }).
    .help = Write “.description” for it in the file of the language, or leave the language out of “locales”.
    .title = Sub-processor without description
    .why = The controller must see what each sub-processor does with the data (GDPR Article 28(2) and (4); Annex IV to the clauses of (EU) 2021/915).

no-function = Nothing says in { $locale } what “{ $code }” is, the function of { $name }.
    .help = Write “.function” for it or “function-” followed by the code in the file of the language, or use a code that “bilag list functions” shows.
    .title = Function without words
    .why = The controller must see what each sub-processor is for (GDPR Article 28(2) and (4); Annex IV to the clauses of (EU) 2021/915). A word that is missing stops the build.

untranslated = “{ $id }” has words in { $other } but none in { $locale }.
    .help = Translate it in the file of the language, or leave the language out of “locales”. “bilag locales --write-missing” writes down what is missing.
    .title = Words that a language lacks
    .why = What a language lacks stops the build; a draft would say it in another language. The agreement must be in writing, and the parties must understand it (GDPR Article 28(3) and (9)).

storage-in-words = { $name }: the text says by “{ $term }” where data are stored, but the register says otherwise ({ $locale }).
    .help = Find out where the data are, and correct the text or “stored_in” and “countries”.
    .title = Text and facts at odds about storage
    .why = An annex that says “stored in the EU” beside a third country contradicts itself, and the controller relies on what it says (GDPR Articles 5(1)(a), 28(3)(a) and 30(2)(c)).

basis-in-words = { $name }: the text says “{ $basis }” by “{ $term }”, but the register does not name that basis ({ $locale }).
    .help = Find out which basis applies, and correct the text or “transfer”.
    .title = Text and register at odds about the basis
    .why = An annex that names one basis in its text and another beside it contradicts itself (GDPR Articles 5(1)(a), 30(2)(c) and 46).

anonymous-in-words = { $name }: the text says “{ $word }”. Where an ID still leads to a person, data are only pseudonymised ({ $locale }).
    .help = Write “pseudonymised” where somebody can link the ID to a person. If nobody can, say how that is achieved, and accept this finding with the reason.
    .title = Data said to be anonymous
    .why = Data that can be linked to a person by an ID remain personal data for whoever can do so (GDPR Article 4(1) and (5), recital 26). Anonymous data would need neither a processor nor a place in the list.

name-spelt-otherwise = { $name } is called “{ $other }” in the text.
    .help = Spell the name as the company itself does, in the register and in the texts.
    .title = Name spelt in two ways
    .why = Two spellings look like two companies. The list should leave no doubt about who processes the data (GDPR Article 28(2)).

misplaced-word = The text “{ $id }” has the word “{ $word }”, which does not belong in the language “{ $locale }”; it is called { $instead } there.
    .help = Write the word of the language. Words that are meant to be in another language are marked with LANGUAGE.
    .title = Word of another language
    .why = A word of a neighbouring language may mean something else in law. Parties and authorities know the terms of the GDPR by the names that Article 4 has in their own language.

typed-out-term = “{ $text }” is typed out where the term “{ $term }” says the same.
    .help = Write the term in braces, so that the words change everywhere when they change in one place.
    .title = Term that is typed out
    .why = What stands in two places is sooner or later changed in only one of them, and then the annex says two things (GDPR Article 5(2)).

same-text = The text is the same in { $locale } as in { $other }.
    .help = Translate it, or remove it from the file of the language that it is not written in.
    .title = Text that is not translated
    .why = The parties must be able to understand what they sign, in the language of the annex (GDPR Article 28(3) and (9)).

## What an adequacy decision is limited to, after “covers only”

scope-safe-harbor-listed = organisations that had joined Safe Harbor
scope-privacy-shield-listed = organisations that were certified under the Privacy Shield
scope-dpf-listed = organisations that are certified under the EU-US Data Privacy Framework
scope-commercial-organisations = commercial organisations that are subject to the Canadian data protection act (PIPEDA)
scope-automated-processing = transfers that are processed by automated means
scope-private-sector = recipients in the private sector

## What a register can lack of a sub-processor, after “the register lacks”

missing-legal-name = the legal name
missing-address = the address
missing-contact = contact details
missing-name = the name
missing-registration-number = the registration number
missing-country = the country
missing-signatory = who signs
missing-function = what it is used for
missing-stored-in = the place of storage
missing-data-categories = the categories of data
missing-access = how far it can see the data
missing-duration = the duration
missing-since = when it was engaged
missing-activities = the activities that the transfer is for

## The series of an act’s number: 2000/520/EC
series-ec = EC
