/** What the dashboard adds to the sheet of the report. */
export const dashboardStyle = `
nav .mark{display:inline-flex;vertical-align:-.15em;margin-right:7px;color:var(--level);--level-bg:var(--bg)}
.mark.green{--level:var(--green)}
.mark.amber{--level:var(--amber)}
.mark.red{--level:var(--red)}
main>.key{padding-top:28px;margin:0}
.plan-card{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--level);border-radius:12px;padding:20px 22px 12px;margin:18px 0 0;scroll-margin-top:64px}
.plan-card.green{--level:var(--green)}
.plan-card.amber{--level:var(--amber)}
.plan-card.red{--level:var(--red)}
.plan-card.note{--level:var(--note)}
.plan-card .top{display:flex;flex-wrap:wrap;gap:6px 24px;justify-content:space-between;align-items:flex-start}
.plan-card h2{display:flex;flex-wrap:wrap;align-items:center;gap:10px;font-size:1.25rem;margin:0}
.plan-card .hint{margin:4px 0 0}
.plan-card .looked{margin:8px 0 0}
.do{margin:12px 0 0;font-weight:560}
.why{margin:12px 0 0}
.days{display:flex;justify-content:space-between;color:var(--soft);font-size:.78rem;font-variant-numeric:tabular-nums}
.metrics .days{margin:-4px 0 6px}
#choose{display:flex;flex-wrap:wrap;gap:10px 36px;padding:28px 0 0}
#choose fieldset{gap:4px 18px}
#choose label{display:inline-flex;align-items:center;gap:6px;min-height:32px}
#choose input{height:auto;width:18px;margin:0;accent-color:var(--cand)}
#summary{padding-top:24px}
#summary td{min-width:90px}
#summary td:nth-child(3),#summary td:nth-child(5){min-width:180px}
#summary td:nth-child(n+6){white-space:nowrap}
.levels{display:block;width:420px;max-width:100%;height:auto;flex:none}
.metrics{list-style:none;padding:0;margin:18px 0 8px;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(230px,100%),1fr));gap:20px 28px}
.metrics p{margin:0}
.metrics .name{color:var(--soft);font-size:.9rem}
.metrics b{font-size:1.35rem;line-height:1.3;font-weight:640;font-variant-numeric:tabular-nums;margin-right:6px}
.metrics .change,.metrics .facts{color:var(--soft);font-size:.84rem;font-variant-numeric:tabular-nums}
.facts{text-wrap:balance}
.history{margin:8px 0 16px}
.metrics .spark{margin:6px 0 8px}
@media (max-width:760px){.plan-card{padding:16px 16px 8px}.levels{width:100%}#summary td{min-width:0}#summary td:nth-child(3),#summary td:nth-child(5){min-width:0}#summary td:has(.none){display:none}}
`;
