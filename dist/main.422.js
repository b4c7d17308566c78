export const id=422;export const ids=[422];export const modules={27422:((e,r,a)=>{a.d(r,{recordShape:()=>d});var s=a(28395);var n=a(43759);var t=a(97222)
;var c=a(91984);const m=s.YjP().check(s.YPB(e=>!Number.isNaN(Date.parse(e)),"a time"));const i=s.mee(s.YjP());const o=s.mee(c.$s);const g=s.rej({rows:c.U9,
sha256:c.sc});const d=s.rej({plan:s.YjP(),plan_sha256:c.sc,about:i,at:m,due:s.mee(m),greenlight:s.YjP(),run:i,commit:i,model:s.lqM(t.T),status:c.Rc,level:c.Rc,
todo:s.rej({action:i,owner:i,within:i}),reference:s.mee(g),candidate:g,labelled:c.U9,labels_sha256:s.lqM(s.mee(c.sc)),from:s.mee(m),to:s.mee(m),
values:s.YOg(s.rej({check:s.YjP(),metric:s.YjP(),class:i,segment:s.mee(s.rej({kind:s.k5n(["edge","segment"]),name:s.YjP()})),status:c.h5,rule:s.mee(s.rej({
green:o,amber:o,red:o})),cases:c.U9,measured:s.mee(s.rej({value:s.aig(),standard_error:s.aig().check(n.qm(0)),interval:s.PVZ([s.aig(),s.aig()])})),
reference:s.mee(s.aig()),difference:s.mee(s.rej({value:s.aig(),standard_error:s.aig().check(n.qm(0))}))})),operations:s.lqM(s.YOg(s.rej({name:s.YjP(),
status:c.h5,rule:s.mee(s.rej({green:o,amber:o,red:o})),measured:s.mee(s.rej({value:s.aig(),standard_error:s.aig().check(n.qm(0)),
interval:s.mee(s.PVZ([s.aig(),s.aig()])),cases:c.U9}))}))),raised:s.YOg(s.rej({check:s.YjP(),status:s.k5n(["AMBER","RED"])})),columns:s.YOg(s.rej({name:s.YjP(),
role:s.k5n(["feature","score","prediction"]),missing:c.U9,ends:s.mee(s.YOg(s.aig())),categories:s.mee(s.YOg(s.YjP())),rows:s.YOg(c.U9)})),
known_answers:s.YOg(s.rej({file:s.YjP(),answers:s.YOg(s.rej({id:s.YjP(),said:s.YOg(c.ZF)}))}))})})};