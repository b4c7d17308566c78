export const id=422;export const ids=[422];export const modules={27422:((e,r,a)=>{a.d(r,{recordShape:()=>g});var s=a(28395);var n=a(43759);var t=a(91984)
;const c=s.YjP().check(s.YPB(e=>!Number.isNaN(Date.parse(e)),"a time"));const i=s.mee(s.YjP());const o=s.mee(t.$s);const m=s.rej({rows:t.U9,sha256:t.sc})
;const g=s.rej({plan:s.YjP(),plan_sha256:t.sc,about:i,at:c,due:s.mee(c),greenlight:s.YjP(),run:i,commit:i,status:t.Rc,level:t.Rc,todo:s.rej({action:i,owner:i,
within:i}),reference:s.mee(m),candidate:m,labelled:t.U9,from:s.mee(c),to:s.mee(c),values:s.YOg(s.rej({check:s.YjP(),metric:s.YjP(),class:i,segment:s.mee(s.rej({
kind:s.k5n(["edge","segment"]),name:s.YjP()})),status:t.h5,rule:s.mee(s.rej({green:o,amber:o,red:o})),cases:t.U9,measured:s.mee(s.rej({value:s.aig(),
standard_error:s.aig().check(n.qm(0)),interval:s.PVZ([s.aig(),s.aig()])})),reference:s.mee(s.aig()),difference:s.mee(s.rej({value:s.aig(),
standard_error:s.aig().check(n.qm(0))}))})),raised:s.YOg(s.rej({check:s.YjP(),status:s.k5n(["AMBER","RED"])})),columns:s.YOg(s.rej({name:s.YjP(),
role:s.k5n(["feature","score","prediction"]),missing:t.U9,ends:s.mee(s.YOg(s.aig())),categories:s.mee(s.YOg(s.YjP())),rows:s.YOg(t.U9)})),
known_answers:s.YOg(s.rej({file:s.YjP(),answers:s.YOg(s.rej({id:s.YjP(),said:s.YOg(t.ZF)}))}))})})};