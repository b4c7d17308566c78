export const id=261;export const ids=[261];export const modules={11261:((e,t,a)=>{a.d(t,{parseState:()=>parseState});var s=a(88532);var n=a(30252);var r=a(28395)
;var o=a(43759);var c=a(86170);var i=a(14977);var l=a(74481);var h=a(38641);s.$W(n.A());const m=r.Whr().check(o.qm(0),o.Zm(Number.MAX_SAFE_INTEGER))
;const d=r.aig();const f=r.aig().check(o.qm(0),o.Zm(1));const g=r.YjP().check(r.YPB(e=>!Number.isNaN(Date.parse(e)),"a time"))
;const u=r.YjP().check(o.Fk(/^[0-9a-f]{64}$/));const w=r.k5n(["PROMOTE","HOLD","ROLLBACK","INCONCLUSIVE"]);const p=r.rej({rows:m,sha256:u});const b=r.rej({
version:r.euz(1),rollout:r.YjP().check(o.Eb(100)),plan:r.YjP(),plan_sha256:u,versions:r.rej({baseline:r.mee(r.YjP()),canary:r.mee(r.YjP())}),step:m,traffic:f,
measures:r.YOg(r.rej({name:r.YjP(),canary:m,canary_bad:m,baseline:m,baseline_bad:m,step_canary:m,mantel_haenszel:r.PVZ([d.check(o.qm(0)),d.check(o.qm(0))]),
psi:r.YOg(d),log_e:r.YOg(d)})),split:r.rej({canary:m,baseline:m,expected:d.check(o.qm(0)),log_e:r.YOg(d).check(o.YA(l.bc.length))}),auroc:r.mee(r.rej({cases:m,
weight:d.check(o.qm(0)),difference:d,variance:d.check(o.qm(0)),result:r.mee(r.k5n(["good enough","worse","not proven"]))})),
users:r.lqM(r.YjP().check(o.Eb(5e4),o.Fk(/^[A-Za-z0-9+/]*=*$/))),ready:r.zMY(),ended:r.mee(r.k5n(["PROMOTE","ROLLBACK","INCONCLUSIVE"])),approved:r.mee(r.rej({
by:r.YjP(),at:g})),batches:r.YOg(r.rej({from:g,to:g,baseline:p,canary:p,at:g,share:f,decision:w,traffic:f,why:r.YjP()})).check(o.m9(1)),answered:r.zMY()})
;function parseState(e,t,a,s=null){let n;try{n=JSON.parse(e)}catch{throw damaged(t,"it is not JSON")}const r=field(n,"state");const o=field(r,"version")
;if(typeof o==="number"&&o>1)throw new i.P_(`${t}: this state was written by a newer Greenlight (format ${o}, known is 1). Update Greenlight.`);const l=(0,
c.Bw)(Object(n),JSON.stringify(r)??"","rollout",s);if(l==="other key")throw new i.P_((0,c.q_)(t,s))
;if(l!=="whole")throw damaged(t,"its digest does not match its content");const h=b.safeParse(r);if(!h.success){const{path:e,message:a}=h.error.issues[0]
;throw damaged(t,`${e.join(".")||"state"}: ${a}`)}belongs(h.data,t,a);return h.data}function belongs(e,t,a){
if(e.plan!==a.name)throw new i.P_(`${t}: this state is of plan ${JSON.stringify(e.plan)}, not of ${JSON.stringify(a.name)}. Name its own state file for each rollout.`)
;if(e.plan_sha256!==a.source.sha256)throw new i.P_(`${t}: ${a.source.file} was changed after this rollout began. The rules stay as they are while the evidence is looked at: restore the plan, or begin a new rollout with a new state file.`)
;const{measures:s,steps:n,strategy:r,auroc:o}=a.rollout;const c=e.measures.length===s.length&&s.every(({name:t,margin:a},s)=>{const n=e.measures[s];const r=(0,
h.y_)(a);return n.name===t&&n.log_e.length===r.length&&r.every((e,t)=>n.psi[t]===e)});const l=r==="shadow"?e.step===0:e.step<n.length
;if(!c||!l||e.auroc===null!==!o)throw damaged(t,"it does not fit the plan it names")}function field(e,t){
return typeof e==="object"&&e!==null&&Object.hasOwn(e,t)?e[t]:void 0}function damaged(e,t){
return new i.P_(`${e}: the state file is damaged: ${t}. Restore it from a copy, or begin a new rollout with a new state file.`)}})};