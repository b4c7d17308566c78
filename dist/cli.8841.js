export const id=8841;export const ids=[8841];export const modules={88841:((e,t,n)=>{n.d(t,{parseState:()=>parseState});var i=n(88532);var r=n(54723)
;const error=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",
verb:"to have"},map:{unit:"entries",verb:"to have"}};function getSizing(t){return e[t]??null}const t={regex:"input",email:"email address",url:"URL",
emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",
datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",
cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",
currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"};const n={nan:"NaN"};function getTypeName(e,t){
if(e==="number"&&typeof t==="number"&&!Number.isFinite(t))return String(t);return n[e]??e}return e=>{switch(e.code){case"invalid_type":{
const t=getTypeName(e.expected);const n=r.GW(e.input);const i=getTypeName(n,e.input);return`Invalid input: expected ${t}, received ${i}`}case"invalid_value":
if(e.values.length===1)return`Invalid input: expected ${r.B7(e.values[0])}`;return`Invalid option: expected one of ${r.jw(e.values,"|")}`;case"too_big":{
const t=e.exact?"exactly ":e.inclusive?"<=":"<";const n=getSizing(e.origin)
;if(n)return`Too big: expected ${e.origin??"value"} to have ${t}${e.maximum.toString()} ${n.unit??"elements"}`
;return`Too big: expected ${e.origin??"value"} to be ${t}${e.maximum.toString()}`}case"too_small":{const t=e.exact?"exactly ":e.inclusive?">=":">"
;const n=getSizing(e.origin);if(n)return`Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}`
;return`Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`}case"invalid_format":{const n=e
;if(n.format==="starts_with")return`Invalid string: must start with "${n.prefix}"`;if(n.format==="ends_with")return`Invalid string: must end with "${n.suffix}"`
;if(n.format==="includes")return`Invalid string: must include "${n.includes}"`;if(n.format==="regex")return`Invalid string: must match pattern ${n.pattern}`
;return`Invalid ${t[n.format]??e.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`;case"unrecognized_keys":
return`Unrecognized key${e.keys.length>1?"s":""}: ${r.jw(e.keys,", ")}`;case"invalid_key":return`Invalid key in ${e.origin}`;case"invalid_union":
if(e.options&&Array.isArray(e.options)&&e.options.length>0){const t=e.options.map(e=>`'${e}'`).join(" | ");return`Invalid discriminator value. Expected ${t}`}
if(e.inclusive===false)return"Invalid input: more than one option matched";return"Invalid input";case"invalid_element":return`Invalid value in ${e.origin}`
;default:return"Invalid input"}}};function en(){return{localeError:error()}}var a=n(28395);var s=n(43759);var o=n(97222);var c=n(86170);var l=n(14977)
;var d=n(74481);var u=n(38641);i.$W(en());const m=a.Whr().check(s.qm(0),s.Zm(Number.MAX_SAFE_INTEGER));const h=a.aig();const g=a.aig().check(s.qm(0),s.Zm(1))
;const f=a.YjP().check(a.YPB(e=>!Number.isNaN(Date.parse(e)),"a time"));const v=a.YjP().check(s.Fk(/^[0-9a-f]{64}$/))
;const p=a.k5n(["PROMOTE","HOLD","ROLLBACK","INCONCLUSIVE"]);const b=a.rej({rows:m,sha256:v});const w=h.check(s.qm(0));const y=a.rej({excess:h,
expected:a.PVZ([w,w]),information:a.YOg(w)});const $=a.rej({version:a.euz(1),rollout:a.YjP().check(s.Eb(100)),plan:a.YjP(),plan_sha256:v,model:a.lqM(o.T),
versions:a.rej({baseline:a.mee(a.YjP()),canary:a.mee(a.YjP())}),step:m,traffic:g,measures:a.YOg(a.rej({name:a.YjP(),canary:m,canary_bad:m,baseline:m,
baseline_bad:m,step_canary:m,mantel_haenszel:a.PVZ([h.check(s.qm(0)),h.check(s.qm(0))]),psi:a.YOg(h),log_e:a.YOg(h),planned:a.lqM(a.rej({worse:y,good:y}))})),
split:a.rej({canary:m,baseline:m,expected:h.check(s.qm(0)),log_e:a.YOg(h).check(s.YA(d.bc.length))}),auroc:a.mee(a.rej({cases:m,weight:h.check(s.qm(0)),
difference:h,variance:h.check(s.qm(0)),result:a.mee(a.k5n(["good enough","worse","not proven"]))})),
users:a.lqM(a.YjP().check(s.Eb(5e4),s.Fk(/^[A-Za-z0-9+/]*=*$/))),ready:a.zMY(),ended:a.mee(a.k5n(["PROMOTE","ROLLBACK","INCONCLUSIVE"])),approved:a.mee(a.rej({
by:a.YjP(),at:f})),batches:a.YOg(a.rej({from:f,to:f,baseline:b,canary:b,at:f,share:g,decision:p,traffic:g,why:a.YjP()})).check(s.m9(1)),answered:a.zMY()})
;function parseState(e,t,n,i=null){let r;try{r=JSON.parse(e)}catch{throw damaged(t,"it is not JSON")}const a=field(r,"state");const s=field(a,"version")
;if(typeof s==="number"&&s>1)throw new l.P_(`${t}: this state was written by a newer Greenlight (format ${s}, known is 1). Update Greenlight.`);const o=(0,
c.Bw)(Object(r),JSON.stringify(a)??"","rollout",i);if(o==="other key")throw new l.P_((0,c.q_)(t,i))
;if(o!=="whole")throw damaged(t,"its digest does not match its content");const d=$.safeParse(a);if(!d.success){const{path:e,message:n}=d.error.issues[0]
;throw damaged(t,`${e.join(".")||"state"}: ${n}`)}belongs(d.data,t,n);return d.data}function belongs(e,t,n){
if(e.plan!==n.name)throw new l.P_(`${t}: this state is of plan ${JSON.stringify(e.plan)}, not of ${JSON.stringify(n.name)}. Name its own state file for each rollout.`)
;if(e.plan_sha256!==n.source.sha256)throw new l.P_(`${t}: ${n.source.file} was changed after this rollout began. The rules stay as they are while the evidence is looked at: restore the plan, or begin a new rollout with a new state file.`)
;const i=n.rollout;const{measures:r,steps:a,strategy:s,auroc:o,design:c}=i;const d=e.measures.length===r.length&&r.every(({name:t,margin:n},i)=>{
const r=e.measures[i];const a=(0,u.y_)(n)
;return r.name===t&&r.planned===void 0===(c==="anytime")&&[r.planned?.worse,r.planned?.good].every(t=>t===void 0||t.information.length===e.batches.length)&&r.log_e.length===a.length&&a.every((e,t)=>r.psi[t]===e)
});const m=s==="shadow"?e.step===0:e.step<a.length;const h=i.requires===null||e.model!==void 0
;if(!d||!m||!h||e.auroc===null!==!o)throw damaged(t,"it does not fit the plan it names")}function field(e,t){
return typeof e==="object"&&e!==null&&Object.hasOwn(e,t)?e[t]:void 0}function damaged(e,t){
return new l.P_(`${e}: the state file is damaged: ${t}. Restore it from a copy, or begin a new rollout with a new state file.`)}}),97222:((e,t,n)=>{n.d(t,{T:()=>s
});var i=n(28395);var r=n(43759);var a=n(91984);const described=(e,t)=>{const n=e.clone();a.Q2.add(n,{description:t});return n};const s=i.rej({
name:described(i.YjP().check(r.m9(1),r.Eb(500)),"Name of the file or folder, or the reference without its digest."),
kind:described(i.k5n(["file","folder","reference"]),"Of what the digest is: a file, a folder, or what a registry names by it."),
sha256:described(a.sc,"Of the file; of a folder that of its manifest in OpenSSF model signing; of a reference as it was given."),
manifest_sha256:i.lqM(described(a.sc,"Folders alone: of the listing that sha256sum prints of its files, names and all."))})}),91984:((e,t,n)=>{n.d(t,{$s:()=>g,
Q2:()=>o,Rc:()=>m,U9:()=>l,ZF:()=>f,h5:()=>h,sc:()=>u});var i=n(88532);var r=n(29396);var a=n(28395);var s=n(43759);i.$W({jitless:true});const o=r.u5()
;const c=a.aig();const l=a.Whr().check(s.qm(0),s.Zm(Number.MAX_SAFE_INTEGER));const d=a.YjP().check(s.Eb(2e4));const u=a.YjP().check(s.Fk(/^[0-9a-f]{64}$/))
;const m=a.k5n(["GREEN","AMBER","RED"]);const h=a.k5n(["GREEN","AMBER","RED","NOTE"]);const g=a.rej({operator:a.k5n([">=",">","<=","<"]),value:c,text:d
}).register(o,{id:"bound",description:"A bound of the plan. `> 1%` has the value 0.01."});a.rej({value:c,relative:a.zMY(),text:d}).register(o,{id:"amount",
description:"A fall of the plan: `10%` is relative, with the value 0.1; `0.03` is points."});a.k5n(["reference","last review"])
;const f=a.KCZ([a.YjP(),c,a.chJ()])})};