export const id=637;export const ids=[637];export const modules={7637:((e,r,a)=>{a.d(r,{recordShape:()=>d});var s=a(8395);var n=a(3759)
;const t=s.Whr().check(n.qm(0),n.Zm(Number.MAX_SAFE_INTEGER));const c=s.YjP().check(s.YPB(e=>!Number.isNaN(Date.parse(e)),"a time"))
;const o=s.YjP().check(n.Fk(/^[0-9a-f]{64}$/));const i=s.k5n(["GREEN","AMBER","RED"]);const m=s.mee(s.YjP());const j=s.mee(s.rej({
operator:s.k5n([">=",">","<=","<"]),value:s.aig(),text:s.YjP()}));const g=s.KCZ([s.YjP(),s.aig(),s.chJ()]);const Y=s.rej({rows:t,sha256:o});const d=s.rej({
plan:s.YjP(),plan_sha256:o,about:m,at:c,due:s.mee(c),greenlight:s.YjP(),run:m,commit:m,status:i,level:i,todo:s.rej({action:m,owner:m,within:m}),
reference:s.mee(Y),candidate:Y,labelled:t,from:s.mee(c),to:s.mee(c),values:s.YOg(s.rej({check:s.YjP(),metric:s.YjP(),class:m,segment:s.mee(s.rej({
kind:s.k5n(["edge","segment"]),name:s.YjP()})),status:s.k5n(["GREEN","AMBER","RED","NOTE"]),rule:s.mee(s.rej({green:j,amber:j,red:j})),cases:t,
measured:s.mee(s.rej({value:s.aig(),standard_error:s.aig().check(n.qm(0)),interval:s.PVZ([s.aig(),s.aig()])})),reference:s.mee(s.aig()),difference:s.mee(s.rej({
value:s.aig(),standard_error:s.aig().check(n.qm(0))}))})),raised:s.YOg(s.rej({check:s.YjP(),status:s.k5n(["AMBER","RED"])})),columns:s.YOg(s.rej({name:s.YjP(),
role:s.k5n(["feature","score","prediction"]),missing:t,ends:s.mee(s.YOg(s.aig())),categories:s.mee(s.YOg(s.YjP())),rows:s.YOg(t)})),known_answers:s.YOg(s.rej({
file:s.YjP(),answers:s.YOg(s.rej({id:s.YjP(),said:s.YOg(g)}))}))})})};