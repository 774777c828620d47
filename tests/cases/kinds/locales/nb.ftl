### Et vedlegg med alle slags innhold.

kinds = Sikkerhetstiltak
    .subtitle = Vedlegg A og B til { -agreement } for { $product }, per { $date }
    .table = Underdatabehandlere
    .website = Nettsted
measures = Tiltak
    .intro = Databehandleren skal minst
    .encryption = kryptere personopplysninger under overføring og lagring, etter { LANGUAGE("Transport Layer Security", tag: "en") } 1.3 eller nyere der opplysningene går over åpne nett, og ellers slik at bare den som trenger dem i arbeidet sitt, kan lese dem;
    .access = gi tilgang bare til dem som trenger den;
    .backup = sikkerhetskopiere hver dag og prøve minst én gang i året at kopiene kan leses tilbake.
    .see = Ved brudd gjelder { HEADING("breach") }, og ved mistanke { HEADING("suspicion") }. Underdatabehandlerne står i { HEADING("sub-processors") }. Partene skriver under til slutt, under «{ HEADING("signatures") }».
steps = Ved brudd på personopplysningssikkerheten
    .intro = Databehandleren går frem slik:
    .first = Stans bruddet.
    .second = Varsle den behandlingsansvarlige uten ugrunnet opphold og med det databehandleren vet på det tidspunktet, også om noe mangler.
    .third = Skriv ned hva som har skjedd.
    .suspicion = Mistanke
    .again = Ved mistanke om brudd:
duties = Underdatabehandlernes plikter
    .intro = Hver underdatabehandler er etter avtale med databehandleren forpliktet til
    .measures = å gjennomføre tiltakene i { HEADING("measures") };
    .breach = å melde fra om brudd så snart at databehandleren kan følge fremgangsmåten i { HEADING("breach") }, også når bruddet bare er en mistanke, se { HEADING("suspicion") }.
    .signed = Underskriften gjelder { HEADING("measures") } og { HEADING("sub-processors") }.
