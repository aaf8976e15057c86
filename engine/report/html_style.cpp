#include "report/html_style.hpp"

namespace parley::report {
namespace {

using picture::Ink;
using picture::Theme;

/// Of screen and paper alike: no colours, nothing beside anything.
constexpr const char* layout = R"css(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;font-family:Inter,"Noto Sans",system-ui,"Segoe UI","Helvetica Neue",Arial,sans-serif;font-size:15px;line-height:1.5;font-variant-numeric:tabular-nums}
header h1{margin:0;font-family:"Noto Serif",Georgia,"Times New Roman",serif;font-weight:600;font-size:26px;line-height:1.2}
header p{margin:4px 0 0}
.over{font-size:12.5px;margin:0 0 4px}
.scores,.scores dd{margin:0}
.scores dd{font-weight:600}
.scores .of{font-weight:400}
h2{font-size:16px;line-height:1.3;margin:0 0 10px}
h3{font-size:14px;margin:18px 0 6px}
p{margin:0 0 10px;max-width:46em}
.lead{font-family:"Noto Serif",Georgia,"Times New Roman",serif;font-weight:600;font-size:22px;line-height:1.4;max-width:none;margin-bottom:6px}
ul,ol{margin:0 0 10px;padding-left:26px;max-width:50em}
li{margin:0 0 5px}
ul{list-style-type:"–  "}
ol li::marker{font-weight:600}
.sources{font-size:13px;max-width:none}
.beside p:last-child{margin-top:6px}
.wide{margin:0 0 12px}
table{border-collapse:collapse;font-size:14px}
th,td{padding:5px 0 5px 28px;text-align:left;vertical-align:baseline}
th:first-child,td:first-child{padding-left:0}
th{font-weight:400}
thead th{font-size:13px}
td.figure,th.figure{text-align:right}
td.figure{white-space:nowrap}
figure{margin:0 0 14px}
figcaption{font-size:13px;line-height:1.45;margin-top:8px;max-width:58em}
svg{display:block;width:100%;height:auto;margin:0 auto;overflow:hidden}
footer{font-size:13px;margin-top:20px}
)css";

/// On a phone a shadow at the edge says that a table or a picture goes on there; at its end its own ground covers it.
constexpr const char* screen = R"css(
html,body{background:var(--page)}
body{color:var(--ink)}
header{background:var(--bar);color:var(--on-bar);padding:22px 0 20px}
.column{max-width:944px;margin:0 auto;padding:0 22px}
header .column{display:flex;flex-wrap:wrap;gap:12px 32px;align-items:flex-end;justify-content:space-between}
.scores{display:flex;gap:26px}
.scores div{display:flex;flex-direction:column-reverse}
.scores dt{font-size:12px}
.scores dd{font-size:19px;line-height:1.2}
.scores .of{font-size:13px}
main.column{padding-top:20px;padding-bottom:32px}
section{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:20px 24px 16px;margin:0 0 16px}
.sources{columns:2;column-gap:32px}
.sources li{break-inside:avoid}
.sources span,footer,figcaption,thead th{color:var(--quiet)}
.beside{display:grid;grid-template-columns:auto minmax(16em,1fr);gap:0 40px;align-items:start}
.wide{overflow-x:auto}
th,td{border-bottom:1px solid var(--grid);white-space:nowrap}
tbody th{white-space:normal;min-width:4em}
thead th{border-bottom-color:var(--line)}
tbody tr:last-child :is(th,td){border-bottom:0}
@media (max-width:640px){section{padding:16px 14px 12px}.sources{columns:1}.beside{display:block}figure{overflow-x:auto}svg{min-width:620px}.lead{font-size:19px}th,td{padding-left:16px}}
@media (max-width:640px){.wide,figure{background:linear-gradient(to right,var(--paper) 20px,transparent 50px) local,linear-gradient(to left,var(--paper) 20px,transparent 50px) local,linear-gradient(to right,var(--line),transparent 12px),linear-gradient(to left,var(--line),transparent 12px)}}
)css";

/// `{ink}` is the colour of that name. A summary of two pages, then the details.
constexpr const char* paper_rules = R"css(
html,body{background:#ffffff;color:{ink}}
body{font-size:10pt;line-height:1.4}
header{padding:0 0 2.5mm;margin:0 0 4mm;border-bottom-width:2px;border-bottom-style:solid;border-bottom-color:{ink}}
header h1{font-size:18pt}
.over{font-size:9pt}
.column{margin:0;padding:0}
p,ul,ol,figcaption{max-width:none}
.scores{margin-top:2.5mm}
.scores div{display:inline-block;margin-right:10mm}
.scores dt,.scores dd{display:inline}
.scores dt{margin-right:1.5mm}
.scores dd{font-size:13pt}
.scores .of{font-size:10pt}
.lead{font-size:14pt;line-height:1.3;margin-bottom:2mm}
section{margin:0 0 4mm;padding:0}
h2{font-size:12.5pt;margin:0 0 2mm}
h3{font-size:10.5pt;margin:3mm 0 1.5mm}
h2,h3,.leads-in{break-after:avoid}
p{margin:0 0 2mm;orphans:3;widows:3}
ul,ol{margin:0 0 2mm}
li{margin:0 0 1mm}
figure,tr,li,figcaption{break-inside:avoid}
figure{margin:0 0 3mm}
figcaption{font-size:9pt;margin-top:1.5mm}
table{font-size:10pt}
thead th{font-size:9pt;vertical-align:bottom}
th,td{padding:0.8mm 0 0.8mm 6mm;border-bottom-width:1px;border-bottom-style:solid;border-bottom-color:{grid}}
thead th{border-bottom-color:{line}}
.several{font-size:9pt}
.several thead th{font-size:8pt;line-height:1.25}
.several th,.several td{padding-left:2mm}
.many{width:100%;table-layout:fixed;font-size:9pt}
.many thead th{font-size:8pt;line-height:1.25}
.many th,.many td{padding-left:2mm;overflow-wrap:anywhere}
th:first-child,td:first-child,.several th:first-child,.several td:first-child,.many th:first-child,.many td:first-child{padding-left:0}
.wide{margin:0 0 2mm}
.sources,footer{font-size:9pt}
footer{break-before:avoid}
.sources span,footer,figcaption,thead th{color:{quiet}}
.second,.details{break-before:page}
.together{break-inside:avoid}
)css";

/// The margins, and the number at the foot of each page but for where a printer writes its own.
std::string sheet_rules(Paper paper) {
    return "@page{size:" + std::string(paper == Paper::a4 ? "A4" : "letter") +
           ";margin:14mm 15mm 16mm;@bottom-right{content:counter(page);font-family:Inter,\"Noto "
           "Sans\",Arial,sans-serif;"
           "font-size:8pt}}\n";
}

std::string variables(Theme theme) {
    std::string css = ":root{";
    for (std::size_t i = 0; i < picture::ink_count; ++i) {
        const Ink ink = static_cast<Ink>(i);
        css +=
            "--" + std::string(picture::ink_name(ink)) + ":" + picture::hexadecimal(picture::palette(theme)[ink]) + ";";
    }
    css.back() = '}';
    return css + "\n";
}

/// The classes that pictures name their inks by.
std::string ink_classes() {
    std::string css;
    for (std::size_t i = 0; i < picture::ink_count; ++i) {
        const std::string name(picture::ink_name(static_cast<Ink>(i)));
        css += ".fill-" + name + "{fill:var(--" + name + ")}.stroke-" + name + "{stroke:var(--" + name + ")}\n";
    }
    return css;
}

/// The rules with the light palette's colours in their places.
std::string coloured(std::string rules) {
    for (std::size_t i = 0; i < picture::ink_count; ++i) {
        const Ink ink = static_cast<Ink>(i);
        const std::string place = "{" + std::string(picture::ink_name(ink)) + "}";
        const std::string colour = picture::hexadecimal(picture::palette(Theme::light)[ink]);
        for (std::size_t at = rules.find(place); at != std::string::npos; at = rules.find(place, at))
            rules.replace(at, place.size(), colour);
    }
    return rules;
}

} // namespace

std::string html_inks(picture::Theme theme) { return variables(theme) + ink_classes(); }

std::string html_style(Paper paper) {
    std::string css = layout;
    css += "@media screen{:root{color-scheme:light dark}\n" + variables(Theme::light) + screen + ink_classes() + "}\n";
    css += "@media screen and (prefers-color-scheme:dark){" + variables(Theme::dark) + "}\n";
    css += "@media screen and (prefers-contrast:more){" + variables(Theme::high_contrast) + "}\n";
    css += sheet_rules(paper);
    css += "@media print{" + coloured(paper_rules) + ":root{color-scheme:light}}\n";
    return css;
}

} // namespace parley::report
