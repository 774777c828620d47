//! Pages made here, taken apart: what people have, and what is made to do harm.

use super::super::grid::Merged;
use super::*;

fn content(page: impl AsRef<[u8]>) -> Content {
    read(page.as_ref()).unwrap()
}

/// Each table's rows; words of merged cells have `^` or `<` before them.
fn tables(content: &Content) -> Vec<Vec<(usize, Vec<String>)>> {
    let cell = |cell: &Cell| match cell.merged {
        Merged::No => cell.text.clone(),
        Merged::Above => format!("^{}", cell.text),
        Merged::Left => format!("<{}", cell.text),
    };
    let row = |row: &super::super::grid::Row| (row.number, row.cells.iter().map(cell).collect());
    content.tables.iter().map(|table| table.rows.iter().map(row).collect()).collect()
}

/// The cells of the only table, row by row, in one line each.
fn rows(page: impl AsRef<[u8]>) -> Vec<String> {
    let content = content(page);
    assert_eq!(content.tables.len(), 1);
    tables(&content)[0].iter().map(|(number, cells)| format!("{number}: {}", cells.join("|"))).collect()
}

fn outside(content: &Content) -> Vec<&str> {
    content.outside.iter().map(|said| said.text.as_str()).collect()
}

fn refused(page: impl AsRef<[u8]>) -> &'static str {
    read(page.as_ref()).unwrap_err().code.0
}

#[test]
fn a_page_gives_tables_and_paragraphs() {
    let content = content(
        "<!doctype html><html><head><title>t</title><style>td{}</style></head><body><h1>Våre\n  databehandlere</h1>\
         <p>Sist <b>opp</b>datert<br>i mai <!-- hemmelig --><script>var a = '<td>';</script></p>\
         <table><caption>Liste <i>A</i></caption><thead><tr><th>Navn</th><th>Grunnlag</th></tr></thead>\
         <tr><td> Zen\n <u>Desk</u> </td><td><u>BCR</u></td></tr><tr><td></td><td>&nbsp;</td></tr>\
         <tfoot><tr><td><p>Til sammen</p><ul><li>en</li><li>to</li></ul></td><td>x<br>y &amp; z</td></tr></tfoot></table>\
         Kontakt <a href=\"https://a.no\">oss</a><noscript>skru på</noscript></body>",
    );
    let expected =
        [(1, ["Navn", "Grunnlag"]), (2, ["Zen Desk", "BCR"]), (4, ["Til sammen\nen\nto", "x\ny & z"])];
    let expected: Vec<_> =
        expected.map(|(number, cells)| (number, cells.map(str::to_owned).to_vec())).to_vec();
    assert_eq!(tables(&content), [expected]);
    assert_eq!(content.tables[0].name, "Liste A");
    assert_eq!(outside(&content), ["Våre databehandlere", "Sist oppdatert\ni mai", "Kontakt oss"]);
    assert_eq!(content.outside[2].number, 3);
}

#[test]
fn merged_cells_say_their_words_in_each_place() {
    let page = "<table><tr><td rowspan=2>A<td colspan=2>B<td>C<tr><td>d<td rowspan=3>e<td>f\
                <tr><td>g<td rowspan=0 colspan=2>h<tr><td>i<tr><td>j<tr><td colspan=1000>hele</table>";
    let expected = [
        "1: A|B|<B|C",
        "2: ^A|d|e|f",
        "3: g|h|^e|<h",
        "4: i|^h|^e|^h",
        "5: j|^h|^h|^h",
        "6: hele|<hele|^h|^h",
    ];
    let found = rows(page);
    assert_eq!(found[..2], expected[..2]);
    let groups = "<table><thead><tr><th rowspan=9>N<th>L<tbody><tr><td>a<td>b</table>";
    assert_eq!(rows(groups), ["1: N|L", "2: a|b"]);
    let wide = "<table><tr><td colspan=1000000000>Alle<tr><td>a<td>b<tr><td rowspan=99999999999999999999>c<td>d</table>";
    assert_eq!(rows(wide), ["1: Alle|<Alle", "2: a|b", "3: c|d"]);
    let odd = "<table><tr><td colspan=-3 rowspan=x>a<td colspan=''>b<td colspan='0'>c</table>";
    assert_eq!(rows(odd), ["1: a|b|c"]);
}

#[test]
fn a_table_in_a_cell_is_one_and_its_words_are_the_cells() {
    let content = content(
        "<table><tr><td>ytre <table><caption>C</caption><tr><td>indre<td><a href='mailto:a@b.no'>post</a></table> etter<td>z\
         </table><table><tr><td>siste</table>",
    );
    let cells: Vec<_> = tables(&content).into_iter().map(|rows| rows[0].1.clone()).collect();
    assert_eq!(cells[0], ["ytre\nC\nindre\npost\netter", "z"]);
    assert_eq!(cells[1], ["indre", "post"]);
    assert_eq!(cells[2], ["siste"]);
    assert_eq!(content.tables[0].rows[0].cells[0].link.as_deref(), Some("mailto:a@b.no"));
    assert_eq!(content.tables[1].name, "C");
}

#[test]
fn a_table_says_what_stands_before_it() {
    let content = content(
        "en<table><tr><td>a<table><tr><td>i</table></table><table><tr><td>b</table>to<p>tre</p> <p></p>\
         <table><tr><td>c</table><table><caption>fire</table><table><tr><td>d</table>fem",
    );
    let before: Vec<_> = content.tables.iter().map(|table| table.before).collect();
    assert_eq!(before, [1, 1, 1, 3, 4]);
    assert_eq!(outside(&content).len(), 5);
}

#[test]
fn links_and_pictures_speak() {
    let content = content(
        "<table><tr><td><a href='/intern'>A</a> <a href=' HTTPS://a.no/?a=1&amp;b=2 '>B</a><a href='http://c.no'>C</a>\
         <td><img alt='Logo' src=x><td><img alt='Logo'>Amazon<td><a href='javascript:x()'>D</a></table>",
    );
    let cells = &content.tables[0].rows[0].cells;
    assert_eq!(cells[0].link.as_deref(), Some("HTTPS://a.no/?a=1&b=2"));
    assert_eq!((cells[1].text.as_str(), cells[2].text.as_str()), ("Logo", "Amazon"));
    assert_eq!((cells[3].text.as_str(), cells[3].link.as_deref()), ("D", None));
}

#[test]
fn roles_make_tables_too() {
    let page = "<div role=table><div role=rowgroup><div role=row><span role=columnheader>Navn</span>\
                <span role=columnheader>Land</span></div></div><div role=row><div role=cell>A</div><div role=cell>NO\
                <p>DK</p></div></div></div>";
    assert_eq!(rows(page), ["1: Navn|Land", "2: A|NO\nDK"]);
    let loose = content("<div role=cell>a</div><p role=row>b</p>");
    assert_eq!((loose.tables.len(), outside(&loose)), (0, vec!["a", "b"]));
}

#[test]
fn broken_pages_lose_nothing() {
    assert_eq!(rows("<table><tr><td>a<td>b<tr><td>c<td><b>d"), ["1: a|b", "2: c|d"]);
    assert_eq!(rows("<tr><td>a</td><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr>"), ["1: a|b", "2: c|d"]);
    let content = content(
        "<table>løst<tr>mer<td>a</table><table><caption>Bare tittel</caption></table><table></table>",
    );
    assert_eq!(outside(&content), ["løstmer", "Bare tittel"]);
    assert_eq!(tables(&content)[0][0].1, ["a"]);
    let pre = self::content("<pre>a\n  b</pre><table><tr><td><pre>c\n d</pre></table>");
    assert_eq!((outside(&pre), tables(&pre)[0][0].1[0].as_str()), (vec!["a\n  b"], "c\n d"));
}

#[test]
fn words_that_are_struck_through_are_told() {
    let content =
        content("<p><del>Amazon <b>AWS</b></del> <s>Google</s> Azure <s></s><s> </s></p><div hidden>x</div>");
    assert_eq!(outside(&content), ["Amazon AWS Google Azure", "x"]);
    assert_eq!(content.repairs[0].to_string(), "import-struck count=2");
    let of = |page: &str| {
        let content = self::content(page);
        assert_eq!(content.repairs, []);
        let cells = content.tables.iter().flat_map(|table| &table.rows).flat_map(|row| &row.cells);
        cells
            .map(|cell| (cell.text.clone(), cell.is_struck))
            .filter(|(_, is_struck)| *is_struck)
            .map(|(text, _)| text)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of(
            "<table><tr><td><del>a</del> b<td>c<td><strike>d</strike><td><s></s>e<td><s><img alt=f></s></table>"
        ),
        ["a b", "d", "f"]
    );
    let styled = "<table><tr><td style='color: red; TEXT-DECORATION : Line-Through'>a<td><font style='text-decoration:line-through'>b</font>\
        <td><p style='text-decoration:underline'>c</p><td>d<tr style='text-decoration-line:line-through'><td>e</table>";
    assert_eq!(of(styled), ["a", "b", "e"]);
    let hidden = "<table><tr hidden><td>a<tr><td>b<td style='display: none'>c<td hidden=''>d<tr style='display:none'><td>e<tr><td><p hidden>f</table>";
    assert_eq!(of(hidden), ["a", "c", "d", "e"]);
    // In each place, and in the cell that a table stands in.
    assert_eq!(of("<table><tr><td rowspan=2 colspan=2><s>a</s><td>b<tr><td>c</table>"), ["a"; 4]);
    assert_eq!(of("<table><tr><td>x<table><tr><td><s>a</s><td>b</table><td>c</table>"), ["x\na\nb", "a"]);
}

#[test]
fn a_page_says_its_encoding() {
    let table = "<table><tr><td>Blåbær – sør</table>";
    let windows = |head: &str| encoding_rs::WINDOWS_1252.encode(&format!("{head}{table}")).0.into_owned();
    let utf16: Vec<u8> = table.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let declared = "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\">";
    let cases = [
        (table.as_bytes().to_vec(), None),
        (windows(declared), Some("windows-1252")),
        (windows("<META CHARSET='iso-8859-1'>"), Some("windows-1252")),
        (windows("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"), Some("windows-1252")),
        (windows("<meta charset=utf-8>"), Some("windows-1252")),
        (format!("\u{feff}{declared}{table}").into_bytes(), None),
        ([b"\xFF\xFE", utf16.as_slice()].concat(), Some("UTF-16LE")),
        (utf16, Some("UTF-16LE")),
    ];
    for (bytes, encoding) in cases {
        let content = content(&bytes);
        assert_eq!(tables(&content)[0][0].1, ["Blåbær – sør"], "{encoding:?}");
        let told = content.repairs.first().map(ToString::to_string);
        assert_eq!(told, encoding.map(|name| format!("import-decoded encoding={name}")));
    }
    assert_eq!(refused(b"<table>\0"), "import-encoding");
}

#[test]
fn what_office_programs_save_is_read() {
    let word = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta name=Generator content=\"Microsoft Word 15\">\
        <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>\
        <body lang=NO-BOK><div class=WordSection1><p class=MsoNormal><span style='mso-fareast-language:EN-US'>V&aring;re\r\nleverand&oslash;rer<o:p></o:p></span></p>\
        <table class=MsoTableGrid style='mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'><td width=302 valign=top>\
        <p class=MsoNormal><b>Navn<o:p></o:p></b></p></td><td><p class=MsoNormal><![if !supportEmptyParas]>&nbsp;<![endif]>Land</p></td></tr>\
        <tr><td><p class=MsoNormal>Amazon</p><p class=MsoNormal>(AWS)</p></td><td><p><span lang=EN-US>Irland</span></p></td></tr></table></div></body></html>";
    assert_eq!(rows(word), ["1: Navn|Land", "2: Amazon\n(AWS)|Irland"]);
    assert_eq!(outside(&content(word)), ["Våre leverandører"]);
    let excel = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style><!--table {mso-displayed-decimal-separator:\"\\,\";}--></style>\
        </head><body><!--[if !excel]>&nbsp;&nbsp;<![endif]--><!--START OF OUTPUT--><table border=0><col width=64><tr height=20><td class=xl65>Navn</td>\
        <td colspan=2 style='mso-ignore:colspan'>Land</td></tr><![if supportMisalignedColumns]><tr><td>A</td><td>B</td><td x:num=\"1\">1</td></tr><![endif]></table></body></html>";
    assert_eq!(rows(excel), ["1: Navn|Land|<Land", "2: A|B|1"]);
}

#[test]
fn hostile_pages_end() {
    let levels = "<div>".repeat(10_000);
    assert_eq!(refused(&levels), "import-too-complex");
    assert_eq!(refused("<table><tr><td>".repeat(10_000)), "import-too-complex");
    let names = (0..20_000).map(|at| format!("<x{at}>")).collect::<Vec<_>>().concat();
    assert_eq!(refused(names), "import-too-complex");
    // One after another, not one in another.
    assert!(content("<table>".repeat(30_000)).tables.is_empty());
    assert!(content("<td>".repeat(30_000)).tables.is_empty());
    assert!(content("</p>".repeat(30_000)).tables.is_empty());
    let fonts = (0..500)
        .map(|at| format!("<p><font size={at}><b id={at}><i class=x{at}>"))
        .collect::<Vec<_>>()
        .concat();
    assert!(content(fonts).tables.is_empty());
    let attributes = (0..100_000).map(|at| format!(" a{at}='<b>'")).collect::<Vec<_>>().concat();
    assert_eq!(refused(format!("<p{attributes}>")), "import-too-complex");
    let slashes = (0..100_000).map(|at| format!("/a{at}")).collect::<Vec<_>>().concat();
    assert_eq!(refused(format!("&<script>a<b x='</script><p{slashes}>")), "import-too-complex");
    let image = "/".repeat(1 << 20);
    assert_eq!(
        rows(format!("<!-- {image} b c d --><table><tr><td><img src='{image}' alt=x></table>")),
        ["1: x"]
    );
    let blocks = format!("<table>{}</table>", "<tr><td rowspan=1000 colspan=1000>a".repeat(20));
    assert_eq!(rows(&blocks).len(), 20);
    let wide = "<td colspan=1000 rowspan=2>a".repeat(300);
    let ended = content(format!("<table><tr>{wide}<tr><td>b{}</table>", "<tr><td>x".repeat(100)));
    assert_eq!(ended.tables[0].rows.len(), 102);
    let many = format!("<table>{}</table>", "<tr><td rowspan=1000 colspan=1000>abc<td>d".repeat(4000));
    assert_eq!(refused(many), "import-too-complex");
    let nested = format!("{}{}", "<table><tr><td>".repeat(300), "å".repeat(1 << 17));
    assert_eq!(refused(nested), "import-too-complex");
    let long = format!("<table><tr><td>{}", "å".repeat(1 << 20));
    assert_eq!(content(long).tables[0].rows[0].cells[0].text.len(), 2 << 20);
    for cut in [
        "<",
        "</",
        "<!",
        "<!-",
        "<table",
        "<table a",
        "<table a='",
        "&",
        "&#",
        "<![CDATA[",
        "<script>",
        "<a href=x",
    ] {
        assert!(content(cut).tables.is_empty());
    }
}

#[test]
fn ten_thousand_rows_are_read() {
    let row = "<tr><td>Amazon</td>\n<td><font>Irland</font></td>\n<td></td><td>Hosting</td><td>Vi bruker det</td><td>2019</td></tr>\n";
    let found = rows(format!("<table>{}</table>", row.repeat(10_000)));
    assert_eq!(
        (found.len(), found[9999].as_str()),
        (10_000, "10000: Amazon|Irland||Hosting|Vi bruker det|2019")
    );
}
