### Et bilag med al slags indhold.

kinds = Sikkerhedsforanstaltninger
    .subtitle = Bilag A og B til { -agreement } for { $product }, pr. { $date }
    .table = Underdatabehandlere
    .website = Hjemmeside
measures = Foranstaltninger
    .intro = Databehandleren skal som minimum
    .encryption = kryptere personoplysninger under overførsel og opbevaring, efter { LANGUAGE("Transport Layer Security", tag: "en") } 1.3 eller nyere, hvor oplysningerne går over åbne net, og i øvrigt sådan, at kun den, der har brug for dem i sit arbejde, kan læse dem;
    .access = kun give adgang til dem, der har brug for den;
    .backup = sikkerhedskopiere hver dag og mindst én gang om året afprøve, at kopierne kan læses tilbage.
    .see = Ved brud gælder { HEADING("breach") }, og ved mistanke { HEADING("suspicion") }. Underdatabehandlerne fremgår af { HEADING("sub-processors") }. Parterne underskriver til sidst, under »{ HEADING("signatures") }«.
steps = Ved brud på persondatasikkerheden
    .intro = Databehandleren går sådan frem:
    .first = Stands bruddet.
    .second = Underret den dataansvarlige uden unødig forsinkelse og med det, som databehandleren ved på det tidspunkt, også selv om noget mangler.
    .third = Skriv ned, hvad der er sket.
    .suspicion = Mistanke
    .again = Ved mistanke om brud:
duties = Underdatabehandlernes pligter
    .intro = Hver underdatabehandler er efter aftale med databehandleren forpligtet til
    .measures = at gennemføre foranstaltningerne i { HEADING("measures") };
    .breach = at give besked om brud så hurtigt, at databehandleren kan følge fremgangsmåden i { HEADING("breach") }, også når der kun er mistanke om et brud, jf. { HEADING("suspicion") }.
    .signed = Underskriften gælder { HEADING("measures") } og { HEADING("sub-processors") }.
