export const id=261;export const ids=[261];export const modules={11261:((e,t,a)=>{a.d(t,{parseState:()=>parseState});var s=a(88532);var n=a(30252);var r=a(28395)
;var o=a(43759);var c=a(14977);var i=a(74481);var l=a(5856);var h=a(38641);s.$W(n.A());const m=r.Whr().check(o.qm(0),o.Zm(Number.MAX_SAFE_INTEGER))
;const d=r.aig();const f=r.aig().check(o.qm(0),o.Zm(1));const g=r.YjP().check(r.YPB(e=>!Number.isNaN(Date.parse(e)),"a time"))
;const u=r.YjP().check(o.Fk(/^[0-9a-f]{64}$/));const p=r.k5n(["PROMOTE","HOLD","ROLLBACK","INCONCLUSIVE"]);const w=r.rej({rows:m,sha256:u});const b=r.rej({
version:r.euz(1),rollout:r.YjP().check(o.Eb(100)),plan:r.YjP(),plan_sha256:u,versions:r.rej({baseline:r.mee(r.YjP()),canary:r.mee(r.YjP())}),step:m,traffic:f,
measures:r.YOg(r.rej({name:r.YjP(),canary:m,canary_bad:m,baseline:m,baseline_bad:m,step_canary:m,mantel_haenszel:r.PVZ([d.check(o.qm(0)),d.check(o.qm(0))]),
psi:r.YOg(d),log_e:r.YOg(d)})),split:r.rej({canary:m,baseline:m,expected:d.check(o.qm(0)),log_e:r.YOg(d).check(o.YA(i.bc.length))}),auroc:r.mee(r.rej({cases:m,
weight:d.check(o.qm(0)),difference:d,variance:d.check(o.qm(0)),result:r.mee(r.k5n(["good enough","worse","not proven"]))})),ready:r.zMY(),
ended:r.mee(r.k5n(["PROMOTE","ROLLBACK","INCONCLUSIVE"])),approved:r.mee(r.rej({by:r.YjP(),at:g})),batches:r.YOg(r.rej({from:g,to:g,baseline:w,canary:w,at:g,
share:f,decision:p,traffic:f,why:r.YjP()})).check(o.m9(1)),answered:r.zMY()});function parseState(e,t,a){let s;try{s=JSON.parse(e)}catch{
throw damaged(t,"it is not JSON")}const n=field(s,"state");const r=field(n,"version")
;if(typeof r==="number"&&r>1)throw new c.P_(`${t}: this state was written by a newer Greenlight (format ${r}, known is 1). Update Greenlight.`)
;if(field(s,"sha256")!==(0,l.o)(n))throw damaged(t,"its digest does not match its content");const o=b.safeParse(n);if(!o.success){
const{path:e,message:a}=o.error.issues[0];throw damaged(t,`${e.join(".")||"state"}: ${a}`)}belongs(o.data,t,a);return o.data}function belongs(e,t,a){
if(e.plan!==a.name)throw new c.P_(`${t}: this state is of plan ${JSON.stringify(e.plan)}, not of ${JSON.stringify(a.name)}. Name its own state file for each rollout.`)
;if(e.plan_sha256!==a.source.sha256)throw new c.P_(`${t}: ${a.source.file} was changed after this rollout began. The rules stay as they are while the evidence is looked at: restore the plan, or begin a new rollout with a new state file.`)
;const{measures:s,steps:n,strategy:r,auroc:o}=a.rollout;const i=e.measures.length===s.length&&s.every(({name:t,margin:a},s)=>{const n=e.measures[s];const r=(0,
h.y_)(a);return n.name===t&&n.log_e.length===r.length&&r.every((e,t)=>n.psi[t]===e)});const l=r==="shadow"?e.step===0:e.step<n.length
;if(!i||!l||e.auroc===null!==!o)throw damaged(t,"it does not fit the plan it names")}function field(e,t){
return typeof e==="object"&&e!==null&&Object.hasOwn(e,t)?e[t]:void 0}function damaged(e,t){
return new c.P_(`${e}: the state file is damaged: ${t}. Restore it from a copy, or begin a new rollout with a new state file.`)}})};