export const id=7422;export const ids=[7422];export const modules={97222:((e,r,a)=>{a.d(r,{T:()=>i});var s=a(28395);var t=a(43759);var n=a(91984)
;const described=(e,r)=>{const a=e.clone();n.Q2.add(a,{description:r});return a};const i=s.rej({
name:described(s.YjP().check(t.m9(1),t.Eb(500)),"Name of the file or folder, or the reference without its digest."),
kind:described(s.k5n(["file","folder","reference"]),"Of what the digest is: a file, a folder, or what a registry names by it."),
sha256:described(n.sc,"Of the file; of a folder that of its manifest in OpenSSF model signing; of a reference as it was given."),
manifest_sha256:s.lqM(described(n.sc,"Folders alone: of the listing that sha256sum prints of its files, names and all."))})}),27422:((e,r,a)=>{a.d(r,{
recordShape:()=>d});var s=a(28395);var t=a(43759);var n=a(97222);var i=a(91984);const o=s.YjP().check(s.YPB(e=>!Number.isNaN(Date.parse(e)),"a time"))
;const c=s.mee(s.YjP());const l=s.mee(i.$s);const m=s.rej({rows:i.U9,sha256:i.sc});const d=s.rej({plan:s.YjP(),plan_sha256:i.sc,about:c,at:o,due:s.mee(o),
greenlight:s.YjP(),run:c,commit:c,model:s.lqM(n.T),status:i.Rc,level:i.Rc,todo:s.rej({action:c,owner:c,within:c}),reference:s.mee(m),candidate:m,labelled:i.U9,
labels_sha256:s.lqM(s.mee(i.sc)),from:s.mee(o),to:s.mee(o),values:s.YOg(s.rej({check:s.YjP(),metric:s.YjP(),class:c,segment:s.mee(s.rej({
kind:s.k5n(["edge","segment"]),name:s.YjP()})),status:i.h5,rule:s.mee(s.rej({green:l,amber:l,red:l})),cases:i.U9,measured:s.mee(s.rej({value:s.aig(),
standard_error:s.aig().check(t.qm(0)),interval:s.PVZ([s.aig(),s.aig()])})),reference:s.mee(s.aig()),difference:s.mee(s.rej({value:s.aig(),
standard_error:s.aig().check(t.qm(0))}))})),operations:s.lqM(s.YOg(s.rej({name:s.YjP(),status:i.h5,rule:s.mee(s.rej({green:l,amber:l,red:l})),
measured:s.mee(s.rej({value:s.aig(),standard_error:s.aig().check(t.qm(0)),interval:s.mee(s.PVZ([s.aig(),s.aig()])),cases:i.U9}))}))),raised:s.YOg(s.rej({
check:s.YjP(),status:s.k5n(["AMBER","RED"])})),columns:s.YOg(s.rej({name:s.YjP(),role:s.k5n(["feature","score","prediction"]),missing:i.U9,
ends:s.mee(s.YOg(s.aig())),categories:s.mee(s.YOg(s.YjP())),rows:s.YOg(i.U9)})),known_answers:s.YOg(s.rej({file:s.YjP(),answers:s.YOg(s.rej({id:s.YjP(),
said:s.YOg(i.ZF)}))}))})}),91984:((e,r,a)=>{a.d(r,{$s:()=>j,Q2:()=>o,Rc:()=>g,U9:()=>l,ZF:()=>f,h5:()=>h,sc:()=>d});var s=a(88532);var t=a(29396);var n=a(28395)
;var i=a(43759);s.$W({jitless:true});const o=t.u5();const c=n.aig();const l=n.Whr().check(i.qm(0),i.Zm(Number.MAX_SAFE_INTEGER))
;const m=n.YjP().check(i.Eb(2e4));const d=n.YjP().check(i.Fk(/^[0-9a-f]{64}$/));const g=n.k5n(["GREEN","AMBER","RED"])
;const h=n.k5n(["GREEN","AMBER","RED","NOTE"]);const j=n.rej({operator:n.k5n([">=",">","<=","<"]),value:c,text:m}).register(o,{id:"bound",
description:"A bound of the plan. `> 1%` has the value 0.01."});n.rej({value:c,relative:n.zMY(),text:m}).register(o,{id:"amount",
description:"A fall of the plan: `10%` is relative, with the value 0.1; `0.03` is points."});n.k5n(["reference","last review"])
;const f=n.KCZ([n.YjP(),c,n.chJ()])})};