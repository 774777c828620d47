### An annex with every kind of content.

kinds = Security measures
    .subtitle = { -annex } to the { -agreement } for { $product }, as at { $date }
    .table = Sub-processors
    .website = Website
measures = Measures
    .intro = The processor shall at least
    .encryption = encrypt personal data in transit and at rest, by Transport Layer Security 1.3 or later wherever the data cross open networks, and otherwise in such a way that only those who need the data for their work can read them;
    .access = give access only to those who need it;
    .backup = back up every day, and test at least once a year that the copies can be restored.
steps = In the event of a personal data breach
    .intro = The processor proceeds as follows:
    .first = Stop the breach.
    .second = Notify the controller without undue delay, with what the processor knows at that time even where something is missing.
    .third = Write down what has happened.
    .again = Where a breach is suspected:
