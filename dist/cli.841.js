export const id=841;export const ids=[841];export const modules={8841:((e,t,n)=>{n.d(t,{parseState:()=>parseState});var i=n(8532);var r=n(4723);const error=()=>{
const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},
map:{unit:"entries",verb:"to have"}};function getSizing(t){return e[t]??null}const t={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",
uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",
date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",
base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",
credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"};const n={nan:"NaN"};function getTypeName(e,t){
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
;default:return"Invalid input"}}};function en(){return{localeError:error()}}var a=n(8395);var s=n(3759);var o=n(6170);var c=n(4977);var u=n(4481);var l=n(8641)
;i.$W(en());const d=a.Whr().check(s.qm(0),s.Zm(Number.MAX_SAFE_INTEGER));const m=a.aig();const g=a.aig().check(s.qm(0),s.Zm(1))
;const h=a.YjP().check(a.YPB(e=>!Number.isNaN(Date.parse(e)),"a time"));const v=a.YjP().check(s.Fk(/^[0-9a-f]{64}$/))
;const p=a.k5n(["PROMOTE","HOLD","ROLLBACK","INCONCLUSIVE"]);const f=a.rej({rows:d,sha256:v});const b=a.rej({version:a.euz(1),rollout:a.YjP().check(s.Eb(100)),
plan:a.YjP(),plan_sha256:v,versions:a.rej({baseline:a.mee(a.YjP()),canary:a.mee(a.YjP())}),step:d,traffic:g,measures:a.YOg(a.rej({name:a.YjP(),canary:d,
canary_bad:d,baseline:d,baseline_bad:d,step_canary:d,mantel_haenszel:a.PVZ([m.check(s.qm(0)),m.check(s.qm(0))]),psi:a.YOg(m),log_e:a.YOg(m)})),split:a.rej({
canary:d,baseline:d,expected:m.check(s.qm(0)),log_e:a.YOg(m).check(s.YA(u.bc.length))}),auroc:a.mee(a.rej({cases:d,weight:m.check(s.qm(0)),difference:m,
variance:m.check(s.qm(0)),result:a.mee(a.k5n(["good enough","worse","not proven"]))})),users:a.lqM(a.YjP().check(s.Eb(5e4),s.Fk(/^[A-Za-z0-9+/]*=*$/))),
ready:a.zMY(),ended:a.mee(a.k5n(["PROMOTE","ROLLBACK","INCONCLUSIVE"])),approved:a.mee(a.rej({by:a.YjP(),at:h})),batches:a.YOg(a.rej({from:h,to:h,baseline:f,
canary:f,at:h,share:g,decision:p,traffic:g,why:a.YjP()})).check(s.m9(1)),answered:a.zMY()});function parseState(e,t,n,i=null){let r;try{r=JSON.parse(e)}catch{
throw damaged(t,"it is not JSON")}const a=field(r,"state");const s=field(a,"version")
;if(typeof s==="number"&&s>1)throw new c.P_(`${t}: this state was written by a newer Greenlight (format ${s}, known is 1). Update Greenlight.`);const u=(0,
o.Bw)(Object(r),JSON.stringify(a)??"","rollout",i);if(u==="other key")throw new c.P_((0,o.q_)(t,i))
;if(u!=="whole")throw damaged(t,"its digest does not match its content");const l=b.safeParse(a);if(!l.success){const{path:e,message:n}=l.error.issues[0]
;throw damaged(t,`${e.join(".")||"state"}: ${n}`)}belongs(l.data,t,n);return l.data}function belongs(e,t,n){
if(e.plan!==n.name)throw new c.P_(`${t}: this state is of plan ${JSON.stringify(e.plan)}, not of ${JSON.stringify(n.name)}. Name its own state file for each rollout.`)
;if(e.plan_sha256!==n.source.sha256)throw new c.P_(`${t}: ${n.source.file} was changed after this rollout began. The rules stay as they are while the evidence is looked at: restore the plan, or begin a new rollout with a new state file.`)
;const{measures:i,steps:r,strategy:a,auroc:s}=n.rollout;const o=e.measures.length===i.length&&i.every(({name:t,margin:n},i)=>{const r=e.measures[i];const a=(0,
l.y_)(n);return r.name===t&&r.log_e.length===a.length&&a.every((e,t)=>r.psi[t]===e)});const u=a==="shadow"?e.step===0:e.step<r.length
;if(!o||!u||e.auroc===null!==!s)throw damaged(t,"it does not fit the plan it names")}function field(e,t){
return typeof e==="object"&&e!==null&&Object.hasOwn(e,t)?e[t]:void 0}function damaged(e,t){
return new c.P_(`${e}: the state file is damaged: ${t}. Restore it from a copy, or begin a new rollout with a new state file.`)}})};