#include "report/handouts/handout_page.hpp"

namespace parley::report {

/// Words in tables may wrap here, on a screen too: they are sentences.
std::string handout_style() {
    return R"css(header .mark{font-weight:600;letter-spacing:.02em;font-size:12.5px;margin:0 0 4px}
.secret::before{content:"";display:inline-block;width:.7em;height:.7em;margin-right:.5em;background:currentColor}
td,th{white-space:normal}
td.figure,th.figure{white-space:nowrap}
.tick{display:inline-block;width:.95em;height:.95em;border:1px solid currentColor;vertical-align:-.12em;margin-right:.35em}
.blank{display:inline-block;width:4.5em;border-bottom:1px solid currentColor;height:1.2em;vertical-align:baseline}
.long{width:16em}
.ladder,.scores-of{width:100%;table-layout:fixed;margin:0 0 14px}
.ladder td,.ladder th,.scores-of td,.scores-of th{padding-left:10px;vertical-align:baseline}
.ladder th:first-child,.scores-of th:first-child,.ladder td:first-child,.scores-of td:first-child{padding-left:0}
.ladder .side{width:6.6em}
.scores-of .points{width:4.9em;text-align:right}
.scores-of th.points{font-variant-numeric:tabular-nums}
.scores-of .mine{width:5em}
.scores-of td.mine,.total td.mine{border-bottom:1px solid currentColor}
.scores-of .what,.ladder .what,p.what{font-weight:600;font-size:inherit}
p.what{margin:0 0 3px}.total .mine{width:6em}
.total{width:26em;max-width:100%}
.fill td{height:2.2em}
.initials{margin:0 0 12px;break-before:avoid}
.initials span.who{display:inline-block;margin-right:1.6em}
.sign{display:inline-block;width:47%;margin:22px 2% 0 0;vertical-align:top}
.sign .line{border-bottom:1px solid currentColor;height:2.4em}
.question{margin:0 0 14px}
.question p{margin:0 0 5px}
.question .answer{padding-left:1.7em;text-indent:-1.3em}
@media print{body{font-size:9.4pt;line-height:1.34}table{font-size:9.4pt}header .mark{font-size:9pt}h2{font-size:11.5pt;margin:0 0 1.2mm}h3{font-size:10pt;margin:2mm 0 .8mm}
section{margin:0 0 2.6mm}p{margin:0 0 1.4mm}li{margin:0 0 .6mm}ul,ol{margin:0 0 1.4mm}.lead{font-size:12.5pt;margin-bottom:1.2mm}
.sources{columns:2;column-gap:8mm;font-size:8.5pt}li small{font-size:8pt}.sources li,h3+ul{break-inside:avoid}.ladder,.scores-of,.question,.sign{break-inside:avoid}.ladder,.scores-of{margin:0 0 2mm}
.ladder td,.ladder th,.scores-of td,.scores-of th{padding-top:.5mm;padding-bottom:.5mm;padding-left:2.5mm}
.scores-of td,.scores-of th{padding-top:.25mm;padding-bottom:.25mm}.scores-of thead th{padding-top:0}
.question{margin:0 0 2.4mm}.question p{margin:0 0 .7mm}.close-set{font-size:9pt;line-height:1.28}.close-set h3{margin:1.5mm 0 .4mm}.close-set ul{margin-bottom:.8mm}.close-set li{margin-bottom:.4mm}
.places table{font-size:9pt}.places td{padding-top:.5mm;padding-bottom:.5mm}.places td:nth-child(2){white-space:nowrap}}
)css";
}

} // namespace parley::report
