### An annex with every kind of content.

kinds = Security measures
    .subtitle = Annexes A and B to the { -agreement } for { $product }, as at { $date }
    .table = Sub-processors
    .website = Website
measures = Measures
    .intro = The processor shall at least
    .encryption = encrypt personal data in transit and at rest, by Transport Layer Security 1.3 or later wherever the data cross open networks, and otherwise in such a way that only those who need the data for their work can read them;
    .access = give access only to those who need it;
    .backup = back up every day, and test at least once a year that the copies can be restored.
    .see = In the event of a breach { HEADING("breach") } applies, and where one is suspected { HEADING("suspicion") }. The sub-processors are listed in { HEADING("sub-processors") }. The parties sign at the end, under “{ HEADING("signatures") }”.
steps = In the event of a personal data breach
    .intro = The processor proceeds as follows:
    .first = Stop the breach.
    .second = Notify the controller without undue delay, with what the processor knows at that time even where something is missing.
    .third = Write down what has happened.
    .suspicion = Suspicion
    .again = Where a breach is suspected:
duties = Duties of the sub-processors
    .intro = By agreement with the processor, each sub-processor is bound to
    .measures = take the measures set out in { HEADING("measures") };
    .breach = report breaches promptly enough for the processor to follow the procedure in { HEADING("breach") }, including where a breach is only suspected, as set out in { HEADING("suspicion") }.
    .signed = The signatures cover { HEADING("measures") } and { HEADING("sub-processors") }.
