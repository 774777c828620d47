# A made-up sub-processor, whose words try the letters of the North.
letters =
    .description = Her står æøåÆØÅ «sitat» – tankestrek og blåbærsyltetøy.
