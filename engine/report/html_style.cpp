#include "report/html_style.hpp"

#include "picture/palette.hpp"

namespace parley::report {
namespace {

using picture::Ink;
using picture::Theme;

constexpr const char* layout = R"css(
*{box-sizing:border-box}
html{background:var(--page);-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 Inter,"Noto Sans",system-ui,"Segoe UI","Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
header{background:var(--bar);color:var(--on-bar);padding:22px 0 20px}
.column{max-width:944px;margin:0 auto;padding:0 22px}
header .column{display:flex;flex-wrap:wrap;gap:12px 32px;align-items:flex-end;justify-content:space-between}
header h1{margin:0;font:600 26px/1.2 "Noto Serif",Georgia,"Times New Roman",serif}
header p{margin:4px 0 0}
.over{font-size:12.5px;margin:0 0 4px}
.scores{display:flex;gap:26px;margin:0}
.scores div{display:flex;flex-direction:column-reverse}
.scores dt{font-size:12px}
.scores dd{margin:0;font-weight:600;font-size:19px;line-height:1.2}
.scores .of{font-weight:400;font-size:13px}
main.column{padding-top:20px;padding-bottom:32px}
section{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:20px 24px 16px;margin:0 0 16px}
h2{font-size:16px;line-height:1.3;margin:0 0 10px}
h3{font-size:14px;margin:18px 0 6px}
p{margin:0 0 10px;max-width:46em}
.lead{font:600 22px/1.4 "Noto Serif",Georgia,"Times New Roman",serif;max-width:none;margin-bottom:6px}
ul,ol{margin:0 0 10px;padding-left:26px;max-width:50em}
li{margin:0 0 5px}
ul{list-style:"–  "}
ol li::marker{font-weight:600}
.sources{columns:2;column-gap:32px;font-size:13px;max-width:none}
.sources li{break-inside:avoid}
.sources span,.quiet,footer,figcaption{color:var(--quiet)}
.beside{display:grid;grid-template-columns:auto minmax(16em,1fr);gap:0 40px;align-items:start}
.beside p:last-child{margin-top:6px}
.wide{overflow-x:auto;margin:0 0 12px}
table{border-collapse:collapse;font-size:14px}
th,td{padding:5px 0 5px 28px;text-align:left;border-bottom:1px solid var(--grid);vertical-align:baseline;white-space:nowrap}
th:first-child,td:first-child{padding-left:0}
th{font-weight:400;font-size:13px;color:var(--quiet);border-bottom-color:var(--line)}
td.figure,th.figure{text-align:right}
tr:last-child td{border-bottom:0}
figure{margin:0 0 14px}
figcaption{font-size:13px;line-height:1.45;margin-top:8px;max-width:58em}
svg{display:block;width:100%;height:auto;margin:0 auto;overflow:hidden}
footer{font-size:13px;margin-top:20px}
@media (max-width:640px){section{padding:16px 14px 12px}.sources{columns:1}.beside{display:block}figure{overflow-x:auto}svg{min-width:620px}.lead{font-size:19px}th,td{padding-left:16px}}
)css";

constexpr const char* paper = R"css(
@page{margin:16mm 15mm}
html,body{background:#fff}
body{font-size:10.5pt}
header{background:none;color:var(--ink);padding:0;border-bottom:2px solid var(--ink)}
header .column{padding-bottom:10px}
.column{max-width:none;padding-left:0;padding-right:0}
main.column{padding-top:12px;padding-bottom:0}
section{background:none;border:0;border-radius:0;padding:8px 0 0;margin:0 0 8px}
h2,h3{break-after:avoid}
figure,tr,li{break-inside:avoid}
p{orphans:3;widows:3}
svg{max-height:190mm}
)css";

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

} // namespace

std::string html_style() {
    std::string css = ":root{color-scheme:light dark}\n" + variables(Theme::light);
    css += "@media screen and (prefers-color-scheme:dark){" + variables(Theme::dark) + "}\n";
    css += "@media screen and (prefers-contrast:more){" + variables(Theme::high_contrast) + "}\n";
    css += layout + ink_classes();
    css += "@media print{";
    css += paper;
    css += ":root{color-scheme:light;--paper:#ffffff}}\n";
    return css;
}

} // namespace parley::report
