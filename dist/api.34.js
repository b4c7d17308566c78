export const id=34;export const ids=[34];export const modules={7034:((e,t,n)=>{n.r(t);n.d(t,{attestationFiles:()=>attestationFiles});var s=n(7598);var a=n(8395)
;n(1455);function keyHint(e){const t=e.type==="private"?(0,s.createPublicKey)(e):e;return(0,s.createHash)("sha256").update(t.export({type:"spki",format:"der"
})).digest("base64")}function keys_hashOf(e){return e.asymmetricKeyType==="ed25519"?null:"sha256"}var i=n(3759);var r=n(1984)
;const o="https://in-toto.io/Statement/v1";const c="https://in-toto.io/attestation/test-result/v0.1";const l="application/vnd.in-toto+json"
;const d=a.YjP().check(i.m9(1),i.Eb(500));const u=a.rej({sha256:r.sc});const m=a.YOg(a.YjP().check(i.Eb(2e4))).check(i.Eb(1e5))
;const p=a.YjP().check(a.YPB(e=>/^\d{4}-/.test(e)&&isMoment(e),"a time such as 2026-11-23T09:00:00.000Z"));const g=a.rej({name:a.euz("model"),digest:u,
annotations:a.rej({name:d,kind:a.k5n(["file","folder","reference"]),manifest_sha256:a.lqM(r.sc)})});const h=a.rej({name:a.euz("plan"),digest:u,
annotations:a.rej({plan:a.YjP().check(i.m9(1),i.Eb(200))})});const f=a.rej({name:a.k5n(["reference","candidate"]),digest:u,annotations:a.rej({rows:r.U9})})
;const j=a.rej({name:a.euz("verdict.json"),digest:u,annotations:a.rej({status:r.Rc,at:p,commit:a.lqM(a.YjP().check(i.Eb(100)))})});const E=a.rej({
name:a.euz("greenlight"),uri:a.YjP().check(i.Fk(/^pkg:generic\/greenlight@[0-9A-Za-z.+-]{1,50}$/))});a.rej({_type:a.euz(o),subject:a.YOg(a.rej({name:d,digest:u
})).check(i.YA(1)),predicateType:a.euz(c),predicate:a.rej({result:a.k5n(["PASSED","WARNED","FAILED"]),
configuration:a.YOg(a.KCZ([g,h,f,j,E])).check(i.m9(4),i.Eb(12)),url:a.lqM(a.YjP().check(i.Eb(2e3))),passedTests:m,warnedTests:m,failedTests:m})})
;function isMoment(e){const t=Date.parse(e);return!Number.isNaN(t)&&new Date(t).toISOString()===e}const k="attestation.sigstore.json"
;const v="application/vnd.dev.sigstore.bundle.v0.3+json";function signedBundle(e,t){const n=Buffer.from(JSON.stringify(e));const a=(0,
s.sign)(keys_hashOf(t),preAuthentication(l,n),t).toString("base64");const i={mediaType:v,verificationMaterial:{publicKey:{hint:keyHint(t)}},dsseEnvelope:{
payload:n.toString("base64"),payloadType:l,signatures:[{sig:a,keyid:""}]}};return`${JSON.stringify(i)}\n`}const y=a.rej({payload:a.YjP(),payloadType:a.YjP(),
signatures:a.YOg(a.rej({sig:a.YjP(),keyid:a.lqM(a.YjP())}))});a.rej({mediaType:a.euz(v),verificationMaterial:a.rej({publicKey:a.rej({hint:a.YjP()}),
tlogEntries:a.lqM(a.YOg(a.L5J())),timestampVerificationData:a.lqM(a.L5J())}),dsseEnvelope:y});a.rej({mediaType:a.euz(v),verificationMaterial:a.rej({
certificate:a.rej({rawBytes:a.YjP()}),tlogEntries:a.YOg(a.L5J()),timestampVerificationData:a.lqM(a.L5J())}),dsseEnvelope:y});function preAuthentication(e,t){
return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(e)} ${e} ${t.length} `),t])}var Y=n(1128);const b={GREEN:"PASSED",AMBER:"WARNED",RED:"FAILED"}
;const P="statement.json";const A="predicate.json";function statementOf({verdict:e,plan:t,made:n}){const{model:s,reference:a,candidate:i,status:r,findings:l}=e
;const d={sha256:(0,Y.Bj)((0,Y.nt)(e))};const named=e=>l.filter(t=>t.status===e).map(e=>e.check);const set=(e,{sha256:t,rows:n})=>[{name:e,digest:{sha256:t},
annotations:{rows:n}}];const u=[...s?[{name:"model",digest:{sha256:s.sha256},annotations:{name:s.name,kind:s.kind,...s.manifest_sha256===void 0?{}:{
manifest_sha256:s.manifest_sha256}}}]:[],{name:"plan",digest:{sha256:e.plan_sha256},annotations:{plan:t.name}
},...a?set("reference",a):[],...set("candidate",i),{name:"verdict.json",digest:d,annotations:{status:r,at:n.at,...n.commit===null?{}:{commit:n.commit}}},{
name:"greenlight",uri:`pkg:generic/greenlight@${e.greenlight}`}];const m=s?{name:s.name,digest:{sha256:s.sha256}}:{name:"verdict.json",digest:d};return{_type:o,
subject:[m],predicateType:c,predicate:{result:b[r],configuration:u,...n.runUrl===null?{}:{url:n.runUrl},passedTests:named("GREEN"),warnedTests:named("AMBER"),
failedTests:named("RED")}}}function attestationFiles(e,t){const n=statementOf(e)
;return[[A,`${JSON.stringify(n.predicate,null,2)}\n`],[P,`${JSON.stringify(n,null,2)}\n`],...t===null?[]:[[k,signedBundle(n,t)]]]}}),1984:((e,t,n)=>{n.d(t,{
$s:()=>g,Q2:()=>o,Rc:()=>m,U9:()=>l,ZF:()=>h,h5:()=>p,sc:()=>u});var s=n(8532);var a=n(9396);var i=n(8395);var r=n(3759);s.$W({jitless:true});const o=a.u5()
;const c=i.aig();const l=i.Whr().check(r.qm(0),r.Zm(Number.MAX_SAFE_INTEGER));const d=i.YjP().check(r.Eb(2e4));const u=i.YjP().check(r.Fk(/^[0-9a-f]{64}$/))
;const m=i.k5n(["GREEN","AMBER","RED"]);const p=i.k5n(["GREEN","AMBER","RED","NOTE"]);const g=i.rej({operator:i.k5n([">=",">","<=","<"]),value:c,text:d
}).register(o,{id:"bound",description:"A bound of the plan. `> 1%` has the value 0.01."});i.rej({value:c,relative:i.zMY(),text:d}).register(o,{id:"amount",
description:"A fall of the plan: `10%` is relative, with the value 0.1; `0.03` is points."});i.k5n(["reference","last review"])
;const h=i.KCZ([i.YjP(),c,i.chJ()])})};