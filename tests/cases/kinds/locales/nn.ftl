### Eit vedlegg med alle slags innhald.

kinds = Tryggingstiltak
    .subtitle = Vedlegg A og B til { -agreement } for { $product }, per { $date }
    .table = Underdatabehandlarar
    .website = Nettstad
measures = Tiltak
    .intro = Databehandlaren skal minst
    .encryption = kryptere personopplysningar under overføring og lagring, etter { LANGUAGE("Transport Layer Security", tag: "en") } 1.3 eller nyare der opplysningane går over opne nett, og elles slik at berre den som treng dei i arbeidet sitt, kan lese dei;
    .access = gi tilgang berre til dei som treng han;
    .backup = ta tryggingskopi kvar dag og prøve minst éin gong i året at kopiane kan lesast tilbake.
    .see = Ved brot gjeld { HEADING("breach") }, og ved mistanke { HEADING("suspicion") }. Underdatabehandlarane står i { HEADING("sub-processors") }. Partane skriv under til slutt, under «{ HEADING("signatures") }».
steps = Ved brot på personopplysningstryggleiken
    .intro = Databehandlaren går fram slik:
    .first = Stans brotet.
    .second = Varsle den behandlingsansvarlege utan ugrunna opphald og med det databehandlaren veit på det tidspunktet, også om noko manglar.
    .third = Skriv ned kva som har skjedd.
    .suspicion = Mistanke
    .again = Ved mistanke om brot:
duties = Pliktene til underdatabehandlarane
    .intro = Kvar underdatabehandlar er etter avtale med databehandlaren forplikta til
    .measures = å gjennomføre tiltaka i { HEADING("measures") };
    .breach = å melde frå om brot så snart at databehandlaren kan følgje framgangsmåten i { HEADING("breach") }, også når brotet berre er ein mistanke, sjå { HEADING("suspicion") }.
    .signed = Underskrifta gjeld { HEADING("measures") } og { HEADING("sub-processors") }.
