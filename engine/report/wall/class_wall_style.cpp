#include "report/classes/class_report.hpp"
#include "report/html_style.hpp"

namespace parley::report {
namespace {

constexpr const char* wall_rules = R"css(
.class-wall{box-sizing:border-box;min-height:100vh;padding:24px 48px 72px;display:grid;grid-template-columns:minmax(0,800fr) minmax(0,1000fr);grid-template-rows:auto auto 1fr;gap:24px;align-items:start;background:var(--page);color:var(--ink);font-family:Inter,"Noto Sans",system-ui,sans-serif;font-size:24px;line-height:1.4;font-variant-numeric:tabular-nums}
.class-wall section{box-sizing:border-box;min-width:0;background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:14px 24px 16px}
.class-wall #judgement{grid-column:1/-1;background:none;border:0;padding:0}
.class-wall #judgement h1{font-family:"Noto Serif",Georgia,serif;font-weight:700;font-size:44px;line-height:1.2;margin:0}
.class-wall #outcomes{grid-row:span 2}
.class-wall #agreed,.class-wall [id^=readings]{grid-column:2}
.class-wall:has(#readings-2){grid-template-rows:auto auto auto 1fr}
.class-wall:has(#readings-2) #outcomes{grid-row:span 3}
.class-wall :is([id^=tables],[id^=kept],[id^=telling],[id^=scores],[id^=questions],#quiz){grid-column:1/-1}
.class-wall h2{font-size:26px;line-height:1.25;margin:0 0 8px;display:flex;justify-content:space-between;gap:24px;align-items:baseline}
.class-wall h2 small{font-family:Inter,"Noto Sans",system-ui,sans-serif;font-size:20px;font-weight:400;color:var(--quiet)}
.class-wall h3{font-size:24px;margin:20px 0 6px}
.class-wall figure{margin:0 0 12px}
.class-wall figure:last-child{margin:0}
.class-wall svg{display:block;width:100%;height:auto}
.class-wall p{margin:0 0 10px}
.class-wall table{border-collapse:collapse;font-size:24px}
.class-wall th,.class-wall td{padding:4px 0 4px 30px;text-align:left;overflow-wrap:normal;border-bottom:1px solid var(--grid)}
.class-wall th{font-weight:400}
.class-wall thead th{color:var(--quiet)}
.class-wall th:first-child,.class-wall td:first-child{padding-left:0}
.class-wall .figure{text-align:right}
.class-wall .wide{margin:0 0 14px}
.class-wall [id^=scores]{columns:2;column-gap:48px}
.class-wall [id^=scores] h2,.class-wall [id^=scores] h2+p{column-span:all}
.class-wall [id^=scores] h3{margin-top:0;break-after:avoid}
.class-wall [id^=scores] .wide{break-inside:avoid}
.class-wall tr,.class-wall li{break-inside:avoid}
.class-wall .beside{display:grid;grid-template-columns:auto minmax(560px,1fr);gap:0 64px;align-items:start}
.class-wall .beside .wide{margin:0}
.class-wall .wide:has(tr:nth-child(17)) :is(th,td):not(:first-child){padding-left:20px}
.class-wall :is([id^=tables],[id^=kept]) .wide:has(tr:nth-child(17)){columns:2;column-gap:48px}
.class-wall.words{grid-template-columns:minmax(0,1fr) minmax(0,1fr);grid-template-rows:none;align-content:start}
.class-wall.words [id^=readings]{grid-column:auto}
.class-wall nav{position:fixed;right:0;bottom:0;display:flex;gap:12px;align-items:center;padding:10px 48px;background:var(--page);color:var(--quiet);border-radius:8px 0 0 0}
.class-wall nav a{display:flex;align-items:center;min-height:48px;padding:0 20px;color:var(--ink);background:var(--paper);border:1px solid var(--ink);border-radius:6px;font-size:24px;text-decoration:none}
.class-wall ul,.class-wall ol{margin:0;padding-left:32px}
.class-wall li{margin:0 0 8px}
)css";

} // namespace

std::string class_wall_style() { return html_inks(picture::Theme::light) + wall_rules; }

} // namespace parley::report
