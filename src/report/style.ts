import { chartStyle } from './chart/style.ts';

/** The sheet of the page. Colours pass WCAG AA for text in both schemes; levels also differ in shape and word. */
const page = `
:root{color-scheme:light dark;--bg:#f7f7f5;--card:#fff;--ink:#1b1e22;--soft:#555c65;--line:#dfe1e3;--faint:#eff0f0;--link:#1a56ad;
--ref:#77808c;--ref-fill:#cfd4da;--cand:#1c5fc4;--green:#0a6848;--green-bg:#e2f2ea;--amber:#7d5000;--amber-bg:#fdf0d2;--red:#a51d17;--red-bg:#fdeae7;--note:#555c65;--note-bg:#eceeef;--on:#fff;--band-green:#c5e6d6;--band-amber:#f9e1ac;--band-red:#f7cdc8}
@media (prefers-color-scheme:dark){:root{--bg:#131518;--card:#1b1e22;--ink:#e8eaed;--soft:#a9b0b9;--line:#32373d;--faint:#23272c;--link:#8fbcff;
--ref:#98a2ae;--ref-fill:#454d57;--cand:#74adff;--green:#74dcb0;--green-bg:#10301f;--amber:#f5c460;--amber-bg:#362608;--red:#ff978c;--red-bg:#3b1613;--note:#a9b0b9;--note-bg:#2a2f35;--on:#131518;--band-green:#1c4d37;--band-amber:#57400f;--band-red:#63241f}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
.wrap{max-width:1120px;margin:0 auto;padding:0 20px}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
caption.sr{position:absolute}
.skip{position:absolute;left:-9999px;top:0;background:var(--card);color:var(--link);padding:10px 16px;z-index:3}
.skip:focus{left:8px;top:8px}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--cand);outline-offset:2px;border-radius:4px}
code,pre{font:0.86em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
pre{margin:8px 0 0;padding:10px 12px;background:var(--faint);border-radius:6px;white-space:pre-wrap}
.answer{border-top:6px solid var(--level);background:linear-gradient(var(--level-bg),var(--bg));padding:44px 0 28px}
.answer.green{--level:var(--green);--level-bg:var(--green-bg)}
.answer.amber{--level:var(--amber);--level-bg:var(--amber-bg)}
.answer.red{--level:var(--red);--level-bg:var(--red-bg)}
.verdict{margin:0 0 14px;display:flex;flex-wrap:wrap;align-items:center;gap:14px;font-size:1.05rem}
.verdict .chip{font-size:1.15rem;padding:5px 16px 5px 11px;background:var(--level);color:var(--on)}
.verdict .chip .cutout{stroke:var(--level)}
.verdict .plan{font-weight:600}
h1{font-size:clamp(1.9rem,5vw,3rem);line-height:1.12;letter-spacing:-0.022em;margin:0 0 8px;font-weight:680}
.why{font-size:1.25rem;font-weight:600;margin:0 0 8px;overflow-wrap:anywhere}
.means{font-size:1.15rem;color:var(--soft);margin:0 0 26px}
.todo{display:grid;grid-template-columns:2fr 1fr 1.2fr;gap:1px;background:var(--line);border:1px solid var(--line);border-radius:12px;overflow:hidden;margin:0 0 18px}
.todo>div{background:var(--card);padding:14px 18px}
.todo>div:only-child{grid-column:1/-1}
dt{font-size:.8rem;color:var(--soft)}
dd{margin:2px 0 0;font-weight:560}
.looked,.hint,.key,.facts{color:var(--soft);font-size:.9rem}
.looked{margin:0}
nav{position:sticky;top:0;z-index:2;background:var(--bg);border-bottom:1px solid var(--line)}
nav ul{display:flex;flex-wrap:wrap;gap:0 22px;list-style:none;margin:0;padding:0}
nav a{display:block;padding:12px 0;white-space:nowrap;color:var(--soft);text-decoration:none;font-size:.9rem}
nav a:hover{color:var(--ink);text-decoration:underline;text-underline-offset:4px}
section{padding:44px 0 0;scroll-margin-top:30px}
h2{font-size:1.45rem;letter-spacing:-0.012em;line-height:1.25;margin:0 0 16px;font-weight:640}
h3{font-size:1.05rem;margin:30px 0 10px;font-weight:620}
footer{color:var(--soft);font-size:.85rem;padding:48px 0 40px}
.chip{display:inline-flex;align-items:center;gap:6px;border-radius:99px;padding:3px 11px 3px 7px;font-size:.8rem;font-weight:680;letter-spacing:.02em;white-space:nowrap;color:var(--level);background:var(--level-bg)}
.chip.green{--level:var(--green);--level-bg:var(--green-bg)}
.chip.amber{--level:var(--amber);--level-bg:var(--amber-bg)}
.chip.red{--level:var(--red);--level-bg:var(--red-bg)}
.chip.note{--level:var(--note);--level-bg:var(--note-bg)}
.icon{width:1.15em;height:1.15em;fill:currentColor;flex:none}
.icon .cutout{fill:none;stroke:var(--level-bg);stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:12px;margin:0 0 12px}
.tall{max-height:560px;overflow:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:12px 14px 4px;color:var(--soft);font-size:.88rem}
th,td{text-align:left;vertical-align:top;padding:9px 14px;border-top:1px solid var(--line);font-weight:400}
thead th{border-top:0;color:var(--soft);font-size:.82rem;font-weight:560;vertical-align:bottom;overflow-wrap:normal}
thead .n{white-space:normal}
tbody th{font-weight:560}
.n{text-align:right;white-space:nowrap}
.scroll td,.scroll th{overflow-wrap:normal}
.none{color:var(--soft);white-space:normal}
.n .none{display:inline-block;width:116px}
.n small{display:block;font-size:.84rem}
#slices tbody th{min-width:240px}
#slices thead th:last-child{white-space:normal;min-width:150px}
button.sort{all:unset;cursor:pointer;text-decoration:underline dotted;text-underline-offset:3px}
button.sort:focus-visible{outline:2px solid var(--link);outline-offset:2px}
[aria-sort=ascending] .sort::after{content:" ▲"}
[aria-sort=descending] .sort::after{content:" ▼"}
.means-metric{display:block;font-size:.82rem;max-width:22em}
.key span{white-space:nowrap}
.tall thead th{position:sticky;top:0;background:var(--card);box-shadow:0 1px var(--line)}
#wrong tbody th{min-width:0}
#wrong td,#wrong th{white-space:nowrap;max-width:340px;overflow:hidden;text-overflow:ellipsis}
.gates{background:var(--card);border-radius:12px;border:1px solid var(--line);border-collapse:separate;border-spacing:0}
.gates>tbody>tr>*{padding:16px 14px}
.gates>thead th{padding:10px 14px}
.gates>tbody>tr>th{width:44%}
.gates>tbody>tr.behind>td{border:0;padding:0 14px 10px}
.behind details{margin:-8px 0 0}
.behind .scroll{width:0;min-width:100%;margin:6px 0 0}
.behind .hint{margin:8px 0 0}
.gates strong{font-size:1.02rem;font-weight:640}
.gates>tbody>tr>th code{color:var(--soft);font-weight:400;margin-left:6px}
.gates>tbody>tr>th p{margin:4px 0 0;font-weight:400}
.gates .value b{font-size:1.2rem;font-weight:640;display:block;line-height:1.3}
.gates .reference span:not(.none){display:block}
.gates .value span,.gates .reference span{color:var(--soft);font-size:.84rem;white-space:nowrap}
.gates .stands{width:290px}
.gates .stands p{margin:2px 0 0;color:var(--soft);font-size:.84rem}
.facts{font-size:.84rem!important}
details{margin:10px 0}
summary{cursor:pointer;color:var(--link);font-size:.92rem;padding:4px 0;font-weight:400}
.names{columns:2;padding-left:0;list-style:none}
.share{color:var(--soft);font-size:.85em;display:inline-block;min-width:4.4em}
.count{font-weight:400}
.count.right{font-weight:700}
.confusion tbody th{white-space:nowrap}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:16px;align-items:start}
.pair.wide{grid-template-columns:1fr}
dl.origin{display:grid;gap:10px;margin:0}
dl.origin dd{font-weight:400;overflow-wrap:anywhere}
ul{padding-left:1.2em}
.filters{display:flex;flex-wrap:wrap;gap:14px;align-items:flex-end;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 16px;margin:0 0 8px}
.filters[hidden]{display:none}
.filters label,legend{font-size:.82rem;color:var(--soft);padding:0}
.filters label{display:grid;gap:4px}
.wide{flex:1 1 200px}
legend{margin-bottom:4px}
.times{display:flex;flex-wrap:wrap;gap:14px}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:6px;min-width:0}
input,select,button{font:inherit;font-size:.95rem;color:var(--ink);background:var(--bg);border:1px solid var(--ref);border-radius:8px;padding:7px 10px;height:42px;max-width:100%;min-width:0}
button{cursor:pointer;background:var(--card)}
button:hover{border-color:var(--ink)}
@media (max-width:900px){
.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards,.cards table,.cards caption{display:block}
.cards tbody{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(290px,100%),1fr))}
.cards tr{display:block;padding:12px 14px;border-top:1px solid var(--line)}
.cards tr>*{display:flex;justify-content:space-between;gap:12px;padding:2px 0;border:0;text-align:right}
.cards tr>th{display:block;text-align:left}
.cards td[data-head]{justify-content:flex-end;align-items:baseline}
.cards td[data-head]::before{content:attr(data-head);color:var(--soft);font-size:.84rem;text-align:left;margin-right:auto}
.cards td:has(>svg){align-items:center}
.cards td:empty{display:none}
.cards .none{width:auto}
.gates,.gates>tbody{display:block}
.gates>thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.gates>tbody>tr{display:grid;grid-template-columns:1fr auto;gap:10px 16px;padding:16px;border-top:1px solid var(--line)}
.gates>tbody>tr:first-child{border-top:0}
.gates>tbody>tr.behind{display:block;border:0;padding:0 16px 12px}
.behind>td:first-child{display:none}
.behind details{margin:0}
.gates>tbody>tr>*,.gates>tbody>tr.behind>td{padding:0;border:0;width:auto}
.gates .level{grid-column:1}
.gates .value{grid-column:2;grid-row:1/span 2;text-align:right}
.gates>tbody>tr>th{width:auto;grid-column:1/-1;grid-row:3}
.gates .reference{grid-column:1;grid-row:2;color:var(--soft);font-size:.84rem}
.gates .reference::before{content:"Reference "}
.gates .reference span:not(.none){display:inline;margin-left:8px}
.gates .reference:has(.none){display:none}
.gates .stands{grid-column:1/-1;width:auto}
}
@media (max-width:760px){
.wrap{padding:0 16px}
nav{position:static;padding:4px 0}
nav a{padding:5px 0}
.answer{padding:28px 0 20px}
.todo{grid-template-columns:1fr}
section{padding-top:36px}
.names{columns:1}
.filters label,fieldset,.times{flex:1 1 100%}
fieldset select,fieldset input{flex:1 1 0}
}
@media print{
:root{color-scheme:light}
nav,.filters,.skip,#found{display:none}
button.sort{text-decoration:none}
figure details:not([open]){display:none}
.answer{background:none;padding-top:20px}
.scroll,.tall{overflow:visible;max-height:none;border:0}
.scroll table{width:100%;min-width:0}
.scroll th,.scroll td{white-space:normal;min-width:0!important;padding:3px 4px;font-size:10px}
.scroll td *,.scroll th *{font-size:inherit}
#wrong thead th{overflow-wrap:anywhere}
.scroll svg{max-width:100%}
#wrong td,#wrong th{white-space:normal;max-width:none;overflow:visible;padding:2px;font-size:7px}
section{break-inside:auto;padding-top:24px}
figure,.gates tr{break-inside:avoid}
}
`;

export const style = page + chartStyle;
