export const id=261;export const ids=[261];export const modules={11261:((e,t,a)=>{a.d(t,{parseState:()=>parseState});var n=a(88532);var s=a(30252);var o=a(28395)
;var r=a(43759);var c=a(97222);var i=a(86170);var l=a(14977);var h=a(74481);var d=a(38641);n.$W(s.A())
;const m=o.Whr().check(r.qm(0),r.Zm(Number.MAX_SAFE_INTEGER));const g=o.aig();const f=o.aig().check(r.qm(0),r.Zm(1))
;const u=o.YjP().check(o.YPB(e=>!Number.isNaN(Date.parse(e)),"a time"));const p=o.YjP().check(r.Fk(/^[0-9a-f]{64}$/))
;const w=o.k5n(["PROMOTE","HOLD","ROLLBACK","INCONCLUSIVE"]);const y=o.rej({rows:m,sha256:p});const b=g.check(r.qm(0));const j=o.rej({excess:g,
expected:o.PVZ([b,b]),information:o.YOg(b)});const v=o.rej({version:o.euz(1),rollout:o.YjP().check(r.Eb(100)),plan:o.YjP(),plan_sha256:p,model:o.lqM(c.T),
versions:o.rej({baseline:o.mee(o.YjP()),canary:o.mee(o.YjP())}),step:m,traffic:f,measures:o.YOg(o.rej({name:o.YjP(),canary:m,canary_bad:m,baseline:m,
baseline_bad:m,step_canary:m,mantel_haenszel:o.PVZ([g.check(r.qm(0)),g.check(r.qm(0))]),psi:o.YOg(g),log_e:o.YOg(g),planned:o.lqM(o.rej({worse:j,good:j}))})),
split:o.rej({canary:m,baseline:m,expected:g.check(r.qm(0)),log_e:o.YOg(g).check(r.YA(h.bc.length))}),auroc:o.mee(o.rej({cases:m,weight:g.check(r.qm(0)),
difference:g,variance:g.check(r.qm(0)),result:o.mee(o.k5n(["good enough","worse","not proven"]))})),
users:o.lqM(o.YjP().check(r.Eb(5e4),r.Fk(/^[A-Za-z0-9+/]*=*$/))),ready:o.zMY(),ended:o.mee(o.k5n(["PROMOTE","ROLLBACK","INCONCLUSIVE"])),approved:o.mee(o.rej({
by:o.YjP(),at:u})),batches:o.YOg(o.rej({from:u,to:u,baseline:y,canary:y,at:u,share:f,decision:w,traffic:f,why:o.YjP()})).check(r.m9(1)),answered:o.zMY()})
;function parseState(e,t,a,n=null){let s;try{s=JSON.parse(e)}catch{throw damaged(t,"it is not JSON")}const o=field(s,"state");const r=field(o,"version")
;if(typeof r==="number"&&r>1)throw new l.P_(`${t}: this state was written by a newer Greenlight (format ${r}, known is 1). Update Greenlight.`);const c=(0,
i.Bw)(Object(s),JSON.stringify(o)??"","rollout",n);if(c==="other key")throw new l.P_((0,i.q_)(t,n))
;if(c!=="whole")throw damaged(t,"its digest does not match its content");const h=v.safeParse(o);if(!h.success){const{path:e,message:a}=h.error.issues[0]
;throw damaged(t,`${e.join(".")||"state"}: ${a}`)}belongs(h.data,t,a);return h.data}function belongs(e,t,a){
if(e.plan!==a.name)throw new l.P_(`${t}: this state is of plan ${JSON.stringify(e.plan)}, not of ${JSON.stringify(a.name)}. Name its own state file for each rollout.`)
;if(e.plan_sha256!==a.source.sha256)throw new l.P_(`${t}: ${a.source.file} was changed after this rollout began. The rules stay as they are while the evidence is looked at: restore the plan, or begin a new rollout with a new state file.`)
;const n=a.rollout;const{measures:s,steps:o,strategy:r,auroc:c,design:i}=n;const h=e.measures.length===s.length&&s.every(({name:t,margin:a},n)=>{
const s=e.measures[n];const o=(0,d.y_)(a)
;return s.name===t&&s.planned===void 0===(i==="anytime")&&[s.planned?.worse,s.planned?.good].every(t=>t===void 0||t.information.length===e.batches.length)&&s.log_e.length===o.length&&o.every((e,t)=>s.psi[t]===e)
});const m=r==="shadow"?e.step===0:e.step<o.length;const g=n.requires===null||e.model!==void 0
;if(!h||!m||!g||e.auroc===null!==!c)throw damaged(t,"it does not fit the plan it names")}function field(e,t){
return typeof e==="object"&&e!==null&&Object.hasOwn(e,t)?e[t]:void 0}function damaged(e,t){
return new l.P_(`${e}: the state file is damaged: ${t}. Restore it from a copy, or begin a new rollout with a new state file.`)}})};