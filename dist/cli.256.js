export const id=256;export const ids=[256];export const modules={256:((e,r,t)=>{t.d(r,{recordShape:()=>E});var a=t(8395);var s=t(3759);var n=t(8532)
;var c=t(9396);n.$W({jitless:true});const o=c.u5();const i=a.aig();const m=a.Whr().check(s.qm(0),s.Zm(Number.MAX_SAFE_INTEGER));const d=a.YjP().check(s.Eb(2e4))
;const j=a.YjP().check(s.Fk(/^[0-9a-f]{64}$/));const l=a.k5n(["GREEN","AMBER","RED"]);const g=a.k5n(["GREEN","AMBER","RED","NOTE"]);const Y=a.rej({
operator:a.k5n([">=",">","<=","<"]),value:i,text:d}).register(o,{id:"bound",description:"A bound of the plan. `> 1%` has the value 0.01."});a.rej({value:i,
relative:a.zMY(),text:d}).register(o,{id:"amount",description:"A fall of the plan: `10%` is relative, with the value 0.1; `0.03` is points."})
;a.k5n(["reference","last review"]);const u=a.KCZ([a.YjP(),i,a.chJ()]);const h=a.YjP().check(a.YPB(e=>!Number.isNaN(Date.parse(e)),"a time"))
;const k=a.mee(a.YjP());const P=a.mee(Y);const v=a.rej({rows:m,sha256:j});const E=a.rej({plan:a.YjP(),plan_sha256:j,about:k,at:h,due:a.mee(h),
greenlight:a.YjP(),run:k,commit:k,status:l,level:l,todo:a.rej({action:k,owner:k,within:k}),reference:a.mee(v),candidate:v,labelled:m,from:a.mee(h),to:a.mee(h),
values:a.YOg(a.rej({check:a.YjP(),metric:a.YjP(),class:k,segment:a.mee(a.rej({kind:a.k5n(["edge","segment"]),name:a.YjP()})),status:g,rule:a.mee(a.rej({green:P,
amber:P,red:P})),cases:m,measured:a.mee(a.rej({value:a.aig(),standard_error:a.aig().check(s.qm(0)),interval:a.PVZ([a.aig(),a.aig()])})),
reference:a.mee(a.aig()),difference:a.mee(a.rej({value:a.aig(),standard_error:a.aig().check(s.qm(0))}))})),raised:a.YOg(a.rej({check:a.YjP(),
status:a.k5n(["AMBER","RED"])})),columns:a.YOg(a.rej({name:a.YjP(),role:a.k5n(["feature","score","prediction"]),missing:m,ends:a.mee(a.YOg(a.aig())),
categories:a.mee(a.YOg(a.YjP())),rows:a.YOg(m)})),known_answers:a.YOg(a.rej({file:a.YjP(),answers:a.YOg(a.rej({id:a.YjP(),said:a.YOg(u)}))}))})})};