## Words

unknown-locale = { $nearest ->
    [none] bilag does not have the language “{ $locale }”.
   *[other] bilag does not have the language “{ $locale }”. Did you mean “{ $nearest }”?
}
    .help = The languages that come with it: { $shipped }.

missing-message = The text “{ $id }” is missing in the language “{ $locale }”.
    .help = Write it in { $file }.

untranslated-message = The text “{ $id }” is not translated into the language “{ $locale }”; it exists only in “{ $found }”.
    .help = Write it in { $file }. Until then a draft (--draft) may use the text in the other language.

missing-variable = The text “{ $id }” uses the variable “${ $variable }”, which has no value here.
    .help = Remove the variable, or correct its name. A term gets only the variables given in brackets where it is used.

unknown-reference = The text “{ $id }” refers to “{ $reference }”, which does not exist in the language “{ $locale }”.
    .help = Correct the name, or write the text that it refers to. The functions are LANGUAGE and HEADING.

language-call = The text “{ $id }” does not use LANGUAGE as it must be used.
    .help = Write the words and then their language: { "{" } LANGUAGE("Binding Corporate Rules", tag: "en") { "}" }.

language-tag-unusable = The text “{ $id }” says that some words are in the language “{ $tag }”, which is not a language code.
    .help = Write the code of the language in two or three letters, such as en, nb or da.

heading-call = The text “{ $id }” does not use HEADING as it must be used.
    .help = Write the id of the heading that it refers to, in quotation marks: { "{" } HEADING("notice") { "}" }.

unknown-heading = The text “{ $id }” refers to the heading “{ $heading }”, which the annex does not have.
    .help = { $known ->
        [none] None of the annex’s headings has an “id”. Give the heading one in the template.
       *[other] Correct the id, or give it to the heading in the template. Headings that can be referred to: { $known }.
    }

heading-in-heading = The text “{ $id }” is used in a heading without a number, or in the title, and refers to the heading “{ $heading }”, which has no number either.
    .help = Write the words of the other heading out.

circular-message = The text “{ $id }” contains itself: { $path }.
    .help = Write one of the texts out instead of referring to it.

overlong-message = The text “{ $id }” is put together from more than { $limit } parts.
    .help = Split it, or write out some of what it refers to.

fluent-syntax = { $problem ->
    [expected-token] The character { $detail } is missing here.
    [expected-character] One of the characters { $detail } is expected here.
    [expected-line-break] A line break is expected here.
    [expected-expression] A variable, a term or a text in quotation marks is expected here.
    [empty-message] “{ $detail }” has no text.
    [missing-value] A text is missing here.
    [missing-default] None of the variants is marked with an asterisk as the default.
    [two-defaults] More than one variant is marked with an asterisk.
    [selector] Only a variable or an attribute of a term can select a variant.
    [term-attribute] An attribute of a term can only select a variant; it cannot be inserted.
    [function-name] This is not the name of a function. Function names are written in capitals.
    [argument-order] Arguments without a name must come before those with one.
    [duplicate-argument] The argument “{ $detail }” is given twice.
    [unterminated-string] The text lacks its closing quotation mark.
    [unknown-escape] “{ $detail }” is not a valid character code.
    [unicode-escape] Four hexadecimal digits must follow \u, and six must follow \U.
    [closing-brace] This closing brace was never opened.
    [stray-line] The line belongs to no text.
    [too-many-braces] The text has more than { $detail } braces and brackets.
   *[other] There is a mistake here.
}
    .help = { $problem ->
        [stray-line] A text is written “name = text”, an attribute “    .name = text”. Indent the lines below with spaces, not tabs.
        [closing-brace] A brace that is to appear in the text is written { "{" } "{ "}" }" { "}" }.
        [missing-default] Write * before the last variant.
       *[other] The syntax is explained at projectfluent.org/fluent/guide.
    }

duplicate-message = “{ $id }” appears twice in the file, first on line { $line }.
    .help = Delete one of them, or give it another name.

message-and-term = A text and a term are both called “{ $id }”.
    .help = Give the term another name.

date-pattern-unusable = The date pattern “{ $pattern }” cannot be used.
    .help = Use strftime codes for day, month and year, such as “%-d %B %Y”.

date-locale-unknown = The language “{ $name }” is unknown for dates.
    .help = Write a POSIX name, such as “en_GB”.
