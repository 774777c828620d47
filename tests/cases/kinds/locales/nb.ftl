### Et vedlegg med alle slags innhold.

kinds = Sikkerhetstiltak
    .subtitle = Vedlegg til { -agreement } for { $product }, per { $date }
    .table = Underdatabehandlere
    .website = Nettsted
measures = Tiltak
    .intro = Databehandleren skal minst
    .encryption = kryptere personopplysninger under overføring og lagring, etter { LANGUAGE("Transport Layer Security", tag: "en") } 1.3 eller nyere der opplysningene går over åpne nett, og ellers slik at bare den som trenger dem i arbeidet sitt, kan lese dem;
    .access = gi tilgang bare til dem som trenger den;
    .backup = sikkerhetskopiere hver dag og prøve minst én gang i året at kopiene kan leses tilbake.
steps = Ved brudd på personopplysningssikkerheten
    .intro = Databehandleren går frem slik:
    .first = Stans bruddet.
    .second = Varsle den behandlingsansvarlige uten ugrunnet opphold og med det databehandleren vet på det tidspunktet, også om noe mangler.
    .third = Skriv ned hva som har skjedd.
    .again = Ved mistanke om brudd:
