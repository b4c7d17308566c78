/** How the page looks. Colours pass WCAG AA for text in both schemes; levels are also words. */
export const sheet = `
:root{color-scheme:light dark;--bg:#f7f7f5;--card:#fff;--ink:#1b1e22;--soft:#555c65;--line:#dfe1e3;--faint:#e9eaea;
--green:#0a6848;--green-bg:#e2f2ea;--amber:#7d5000;--amber-bg:#fdf0d2;--red:#a51d17;--red-bg:#fdeae7;--note:#555c65;--note-bg:#eceeef}
@media (prefers-color-scheme:dark){:root{--bg:#131518;--card:#1b1e22;--ink:#e8eaed;--soft:#a9b0b9;--line:#32373d;--faint:#2a2f35;
--green:#74dcb0;--green-bg:#10301f;--amber:#f5c460;--amber-bg:#362608;--red:#ff978c;--red-bg:#3b1613;--note:#a9b0b9;--note-bg:#2a2f35}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:46rem;margin:0 auto;padding:3rem 1.25rem 5rem}
h1{font-size:clamp(1.9rem,6vw,2.75rem);line-height:1.15;letter-spacing:-.02em;margin:0 0 .5rem}
h2{font-size:1.35rem;line-height:1.3;margin:2.75rem 0 .75rem}
p{margin:0 0 .75rem}
.kind{color:var(--soft);margin:0 0 .25rem}
.about{font-size:1.25rem;line-height:1.4;color:var(--soft);margin-bottom:1.5rem}
ul{margin:0 0 1rem;padding-left:1.25rem}
li{margin:0 0 .55rem}
code{font:.88em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;background:var(--faint);border-radius:4px;padding:.1em .35em;white-space:pre-wrap}
.level{font-weight:650;font-size:.88em;padding:.1em .45em;border-radius:4px;white-space:nowrap}
.green{--tone:var(--green);--tint:var(--green-bg)}
.amber{--tone:var(--amber);--tint:var(--amber-bg)}
.red{--tone:var(--red);--tint:var(--red-bg)}
.note{--tone:var(--note);--tint:var(--note-bg)}
.level{color:var(--tone);background:var(--tint)}
.cards{list-style:none;padding:0;display:grid;gap:.75rem}
.card{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--tone);border-radius:10px;padding:1rem 1.25rem;margin:0}
.card h3{margin:0;color:var(--tone);font-size:1.05rem;letter-spacing:.02em}
.card p{margin:.3rem 0 0}
.means{font-size:1.1rem;font-weight:600}
@media print{:root{color-scheme:light}body{background:none}main{padding:0;max-width:none}.card,li{break-inside:avoid}}
`;
