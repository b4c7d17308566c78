export const id=395;export const ids=[395];export const modules={3759:((e,t,n)=>{n.d(t,{Eb:()=>_maxLength,F7:()=>_number,Fk:()=>_regex,G8:()=>_never,LK:()=>_int,
Rl:()=>_string,Tx:()=>_gt,YA:()=>_length,Zm:()=>_lte,_L:()=>_boolean,em:()=>_unknown,fU:()=>_refine,jw:()=>_null,m9:()=>_minLength,mI:()=>meta,q0:()=>describe,
qm:()=>_gte});var s=n(4890);var o=n(9396);var r=n(4723);function snapshotChecks(e){e.checks&&(e.checks=[...e.checks]);return e}function _string(e,t){
return new e(snapshotChecks({type:"string",...r.A2(t)}))}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...r.A2(t)}))}
function _int(e,t){return new e({type:"number",check:"number_format",abort:false,format:"safeint",...r.A2(t)})}function _boolean(e,t){return new e({
type:"boolean",...r.A2(t)})}function _null(e,t){return new e({type:"null",...r.A2(t)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,t){
return new e({type:"never",...r.A2(t)})}function _lte(e,t){return new s.sm({check:"less_than",...r.A2(t),value:e,inclusive:true})}function _gt(e,t){
return new s.J_({check:"greater_than",...r.A2(t),value:e,inclusive:false})}function _gte(e,t){return new s.J_({check:"greater_than",...r.A2(t),value:e,
inclusive:true})}function _maxLength(e,t){const n=new s.Yk({check:"max_length",...r.A2(t),maximum:e});return n}function _minLength(e,t){return new s.Kk({
check:"min_length",...r.A2(t),minimum:e})}function _length(e,t){return new s.RM({check:"length_equals",...r.A2(t),length:e})}function _regex(e,t){
return new s.DG({check:"string_format",format:"regex",...r.A2(t),pattern:e})}function _refine(e,t,n){const s=new e({type:"custom",check:"custom",fn:t,...r.A2(n)
});return s}function describe(e){const t=new s.QP({check:"describe"});t._zod.onattach=[t=>{const n=o.fd.get(t)??{};o.fd.add(t,{...n,description:e})}]
;t._zod.check=()=>{};return t}function meta(e){const t=new s.QP({check:"meta"});t._zod.onattach=[t=>{const n=o.fd.get(t)??{};o.fd.add(t,{...n,...e})}]
;t._zod.check=()=>{};return t}}),4890:((e,t,n)=>{n.d(t,{DG:()=>h,J_:()=>a,KH:()=>c,Kk:()=>d,QP:()=>r,RM:()=>f,Yk:()=>l,sm:()=>u});var s=n(8532);var o=n(4723)
;const r=s.xI("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={});e._zod.def=t;(n=e._zod).onattach??(n.onattach=[])});const _whenHasLength=e=>{const t=e.value
;return!o.cl(t)&&t.length!==void 0};const i={number:"number",bigint:"bigint",object:"date"};const u=s.xI("$ZodCheckLessThan",(e,t)=>{r.init(e,t)
;const n=i[typeof t.value];e._zod.check=s=>{if(t.inclusive?s.value<=t.value:s.value<t.value)return;s.issues.push({origin:i[typeof s.value]??n,code:"too_big",
maximum:typeof t.value==="object"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}})
;const a=s.xI("$ZodCheckGreaterThan",(e,t)=>{r.init(e,t);const n=i[typeof t.value];e._zod.check=s=>{if(t.inclusive?s.value>=t.value:s.value>t.value)return
;s.issues.push({origin:i[typeof s.value]??n,code:"too_small",minimum:typeof t.value==="object"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,
inst:e,continue:!t.abort})}});const c=s.xI("$ZodCheckNumberFormat",(e,t)=>{r.init(e,t);t.format=t.format||"float64";const n=t.format?.includes("int")
;const s=n?"int":"number";const[i,u]=o.zH[t.format];e._zod.check=o=>{const r=o.value;if(n){if(!Number.isInteger(r)){o.issues.push({expected:s,format:t.format,
code:"invalid_type",continue:false,input:r,inst:e});return}if(!Number.isSafeInteger(r)){r>0?o.issues.push({input:r,code:"too_big",
maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:true,continue:!t.abort}):o.issues.push({
input:r,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:true,continue:!t.abort
});return}}r<i&&o.issues.push({origin:"number",input:r,code:"too_small",minimum:i,inclusive:true,inst:e,continue:!t.abort});r>u&&o.issues.push({origin:"number",
input:r,code:"too_big",maximum:u,inclusive:true,inst:e,continue:!t.abort})}});const l=s.xI("$ZodCheckMaxLength",(e,t)=>{var n;r.init(e,t)
;(n=e._zod.def).when??(n.when=_whenHasLength);e._zod.check=n=>{const s=n.value;const r=s.length;const i=typeof s==="string"&&r>t.maximum?o.O7(s):r
;if(i<=t.maximum)return;const u=o.Rc(s);n.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
;const d=s.xI("$ZodCheckMinLength",(e,t)=>{var n;r.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength);e._zod.check=n=>{const s=n.value;const r=s.length
;const i=typeof s==="string"&&r>=t.minimum&&r<t.minimum*2?o.O7(s):r;if(i>=t.minimum)return;const u=o.Rc(s);n.issues.push({origin:u,code:"too_small",
minimum:t.minimum,inclusive:true,input:s,inst:e,continue:!t.abort})}});const f=s.xI("$ZodCheckLengthEquals",(e,t)=>{var n;r.init(e,t)
;(n=e._zod.def).when??(n.when=_whenHasLength);e._zod.check=n=>{const s=n.value;const r=s.length
;const i=typeof s==="string"&&r>=t.length&&r<=t.length*2?o.O7(s):r;if(i===t.length)return;const u=o.Rc(s);const a=i>t.length;n.issues.push({origin:u,...a?{
code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:true,exact:true,input:n.value,inst:e,continue:!t.abort})}})
;const p=s.xI("$ZodCheckStringFormat",(e,t)=>{var n,s;r.init(e,t);t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0
;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()
}:{},inst:e,continue:!t.abort})}):(s=e._zod).check??(s.check=()=>{})});const h=s.xI("$ZodCheckRegex",(e,t)=>{p.init(e,t);e._zod.check=n=>{t.pattern.lastIndex=0
;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.abort})}})}),8532:((e,t,n)=>{n.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cr:()=>u,xI:()=>$constructor});var s=n(4723);var o;const r={value:void 0,
enumerable:false};let i="captureStackTrace"in Error?Error:null;function newError(e){const t=i;if(t){const n=t.stackTraceLimit;if(typeof n==="number"){try{
t.stackTraceLimit=0}catch{i=null;return new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function $constructor(e,t,n,o){const i={}
;function Internals(e){this.def=e;this.constr=_;this.traits=new Set}Internals.prototype=i;const u=n;const a=u&&new WeakSet;function init(n,o){if(n._zod){
if(n._zod.traits.has(e))return}else{r.value=new Internals(o);try{Object.defineProperty(n,"_zod",r)}finally{r.value=void 0}}n._zod.traits.add(e);t(n,o);if(a){
const e=Object.getPrototypeOf(n);const t=n._zod.constr.prototype;let o=e;while(o&&o!==t)o=Object.getPrototypeOf(o);const r=o??e;if(!a.has(r)){a.add(r);(0,
s.ol)(r,u)}}const i=_.prototype;for(const e in i){if(!Object.prototype.hasOwnProperty.call(i,e))continue;e in n||(n[e]=i[e].bind(n))}}const c=o?.Parent??Object
;class Definition extends c{}Object.defineProperty(Definition,"name",{value:e});function _(e){const t=o?.Parent?newError(Definition):this;init(t,e)
;const n=t._zod.deferred;if(n){for(const e of n)e();t._zod.deferred=void 0}const s=globalThis.__zod_globalConfig?.postProcessor;s&&s(t);return t}
Object.defineProperty(_,"init",{value:init});Object.defineProperty(_,Symbol.hasInstance,{value:t=>{if(o?.Parent&&t instanceof o.Parent)return true
;return t?._zod?.traits?.has(e)}});Object.defineProperty(_,"name",{value:e});return _}class $ZodAsyncError extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}Error;(o=globalThis).__zod_globalConfig??(o.__zod_globalConfig={})
;const u=globalThis.__zod_globalConfig;function config(e){e&&Object.assign(u,e);return u}}),9396:((e,t,n)=>{n.d(t,{fd:()=>o,u5:()=>registry});var s
;class $ZodRegistry{constructor(){this._map=new WeakMap;this._idmap=new Map}add(e,...t){const n=t[0];this._map.set(e,n)
;n&&typeof n==="object"&&"id"in n&&this._idmap.set(n.id,e);return this}clear(){this._map=new WeakMap;this._idmap=new Map;return this}remove(e){
const t=this._map.get(e);t&&typeof t==="object"&&"id"in t&&this._idmap.delete(t.id);this._map.delete(e);return this}get(e){const t=e._zod.parent;if(t){const n={
...this.get(t)??{}};delete n.id;const s={...n,...this._map.get(e)};return Object.keys(s).length?s:void 0}return this._map.get(e)}has(e){return this._map.has(e)}
}function registry(){return new $ZodRegistry}(s=globalThis).__zod_globalRegistry??(s.__zod_globalRegistry=registry());const o=globalThis.__zod_globalRegistry}),
4723:((e,t,n)=>{n.d(t,{A2:()=>normalizeParams,Gv:()=>isObject,NM:()=>optionalKeys,O7:()=>codePointLength,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,
Rc:()=>getLengthableOrigin,Vy:()=>assignProp,X:()=>installLazyProp,cJ:()=>omit,cl:()=>nullish,d3:()=>attachSchema,gx:()=>s,hi:()=>sizeCaps,iR:()=>finalizeIssue,
jD:()=>hide,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>o,qh:()=>own,rL:()=>explicitlyAborted,
sD:()=>escapeRegex,sn:()=>issue,v5:()=>defineLazyInternal,w5:()=>getEnumValues,zH:()=>r});function getEnumValues(e){
const t=Object.values(e).filter(e=>typeof e==="number");const n=Object.entries(e).filter(([e,n])=>t.indexOf(+e)===-1).map(([e,t])=>t);return n}
function jsonStringifyReplacer(e,t){if(typeof t==="bigint")return t.toString();return t}class Cached{constructor(e){this._getter=e;this._value=void 0}
get value(){const e=this._getter;if(e!==void 0){this._value=e();this._getter=void 0}return this._value}}function cached(e){return new Cached(e)}
function nullish(e){return e===null||e===void 0}function cleanRegex(e){const t=e.startsWith("^")?1:0;const n=e.endsWith("$")?e.length-1:e.length
;return e.slice(t,n)}function assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:true,enumerable:true,configurable:true})}function rawShape(e){
const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}
function deferProp(e,t,n){Object.defineProperty(e,t,{get(){const e=n();assignProp(this,t,e);return e},enumerable:true,configurable:true})}
function putProp(e,t,n){t in e?assignProp(e,t,n):e[t]=n}function mirrorShape(e,t,n,s){const o=sourceShape(t);for(const r of n){
const n=Object.getOwnPropertyDescriptor(o,r);if(!n.enumerable)continue;n.get?deferProp(e,r,()=>{const e=t._zod.def.shape[r];return s?s(e,r):e
}):putProp(e,r,s?s(n.value,r):n.value)}}function mergeDefs(...e){const t={};for(const n of e){const e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}
return Object.defineProperties({},t)}const s="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function isObject(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}function isPlainObject(e){if(isObject(e)===false)return false;const t=e.constructor
;if(t===void 0)return true;if(typeof t!=="function")return true;const n=t.prototype;if(isObject(n)===false)return false
;if(Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===false)return false;return true}const o=new Set(["string","number","symbol"])
;function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,n){const s=new e._zod.constr(t??e._zod.def)
;t&&!n?.parent||(s._zod.parent=e);return s}function normalizeParams(e){const t=e;if(!t)return{};if(typeof t==="string")return{error:()=>t}
;if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}delete t.message
;if(typeof t.error==="string")return{...t,error:()=>t.error};return t}function optionalKeys(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}const r=(()=>({
safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();function maskedKeys(e,t){const n=sourceShape(e)
;const s=[];for(const e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw new Error(`Unrecognized key: "${String(e)}"`)
;t[e]&&s.push(e)}return s}function omit(e,t){const n=e._zod.def;const s=n.checks;const o=s&&s.length>0
;if(o)throw new Error(".omit() cannot be used on object schemas containing refinements");const r=new Set(maskedKeys(e,t));const i={}
;mirrorShape(i,e,Reflect.ownKeys(sourceShape(e)).filter(e=>!r.has(e)));return clone(e,mergeDefs(n,{shape:i,checks:[]}))}function aborted(e,t=0){
if(e.aborted===true)return true;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==true)return true;return false}function explicitlyAborted(e,t=0){
if(e.aborted===true)return true;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===false)return true;return false}function prefixIssues(e,t){
return t.map(t=>{var n;(n=t).path??(n.path=[]);t.path.unshift(e);return t})}function unwrapMessage(e){return typeof e==="string"?e:e?.message}
function sizeCaps(e){const t=[];for(const n of e??[]){const e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break;const s=e.maximum??e.length??e.size
;s>=0&&t.push([s,n])}return t}function attachSchema(e,t,n){var s;for(let o=t;o<e.length;o++)(s=e[o]).schema??(s.schema=n)}function finalizeIssue(e,t,n){var s
;const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(s=e).schema??(s.schema=e.inst):e.schema=e.inst)
;const r=e.schema!==e.inst?e.schema?._zod.def?.error:void 0
;const i=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(r?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input"
;const u={};for(const t of Object.keys(e)){if(t==="inst"||t==="schema"||t==="continue"||t==="input"||t==="__proto__")continue;u[t]=e[t]}u.path??(u.path=[])
;u.message=i;t?.reportInput&&(u.input=e.input);return u}const i=/[\uD800-\uDBFF]/;function codePointLength(e){const t=e.length;if(!i.test(e))return t;let n=t
;for(let s=0;s<t-1;s++)if((e.charCodeAt(s)&64512)===55296&&(e.charCodeAt(s+1)&64512)===56320){n--;s++}return n}function getLengthableOrigin(e){
if(Array.isArray(e))return"array";if(typeof e==="string")return"string";return"unknown"}function issue(...e){const[t,n,s]=e;if(typeof t==="string")return{
message:t,code:"custom",input:n,inst:s};return{...t}}function members(e,t){for(const n in t){const s=Object.getOwnPropertyDescriptor(t,n)
;s.get?Object.defineProperty(e,n,{...s,enumerable:false}):defineBound(e,n,s.value)}}function own(e,t,n,s=true){Object.defineProperty(e,t,{configurable:true,
writable:true,enumerable:s,value:n});return n}function hide(e,t,n){return own(e,t,n,false)}function defineBound(e,t,n){Object.defineProperty(e,t,{
configurable:true,get(){return this==null?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}function claim(e,t){const n=Object.getPrototypeOf(e)
;return t in n?void 0:n}let u;let a=false;const c={configurable:true,get(){a=true;return}};function defineLazyInternal(e,t,n){
const s=Object.getPrototypeOf(e._zod);if(t in s&&u!==e._zod){u=void 0;return}u=e._zod;Object.defineProperty(s,t,{configurable:true,get(){
Object.defineProperty(this,t,c);const e=a;a=false;try{const s=n(this);a?delete this[t]:Object.defineProperty(this,t,{configurable:true,writable:true,value:s})
;a=a||e;return s}catch(n){delete this[t];a=a||e;throw n}},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,value:e})}})}
function installLazyProp(e,t,n,s){const o=claim(e,t);if(!o)return;Object.defineProperty(o,t,{configurable:true,get(){const e={configurable:true,writable:true,
enumerable:s,value:void 0};Object.defineProperty(this,t,e);e.value=n(this);Object.defineProperty(this,t,e);return e.value},set(e){Object.defineProperty(this,t,{
configurable:true,writable:true,enumerable:s,value:e})}})}}),8395:((e,t,n)=>{n.d(t,{YOg:()=>array,zMY:()=>schemas_boolean,k5n:()=>_enum,Whr:()=>schemas_int,
euz:()=>literal,chJ:()=>schemas_null,mee:()=>nullable,aig:()=>schemas_number,cJW:()=>omit,lqM:()=>optional,g1P:()=>record,YPB:()=>refine,rej:()=>strictObject,
YjP:()=>schemas_string,PVZ:()=>tuple,KCZ:()=>union,L5J:()=>unknown});var s=n(8532);var o=n(4890);const r=/^[\s\S]{0,}$/;const i=/^-?\d+(?:\.\d+)?$/
;const u=/^(?:true|false)$/i;const a=/^null$/i;var c=n(4723);const l={major:4,minor:6,patch:7};const d=s.xI("$ZodType",(e,t)=>{var n;e??(e={});e._zod.def=t
;e._zod.bag=e._zod.bag||{};e._zod.version=l;const o=e._zod.def.checks;const r=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[]
;for(const t of r)for(const n of t._zod.onattach)n(e);if(r.length===0){(n=e._zod).deferred??(n.deferred=[]);e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})
}else{const runChecks=(t,n,o)=>{if(t.memo)return t;let r=c.QH(t);let i;for(const u of n){if(u._zod.def.when){if(c.rL(t))continue;const e=u._zod.def.when(t)
;if(!e)continue}else if(r)continue;const n=t.issues.length;const a=u._zod.check(t);if(a instanceof Promise&&o?.async===false)throw new s.GT
;if(i||a instanceof Promise)i=(i??Promise.resolve()).then(async()=>{await a;const s=t.issues.length;if(s===n)return;c.d3(t.issues,n,e);r||(r=c.QH(t,n))});else{
const s=t.issues.length;if(s===n)continue;c.d3(t.issues,n,e);r||(r=c.QH(t,n))}}if(i)return i.then(()=>t);return t};const handleCanaryResult=(t,n,o)=>{
if(c.QH(t)){t.aborted=true;return t}const i=runChecks(n,r,o);if(i instanceof Promise){if(o.async===false)throw new s.GT;return i.then(t=>e._zod.parse(t,o))}
return e._zod.parse(i,o)};e._zod.run=(t,n)=>{if(n.skipChecks)return e._zod.parse(t,n);if(n.direction==="backward"){const s=e._zod.parse({value:t.value,issues:[]
},{...n,skipChecks:true});if(s instanceof Promise)return s.then(e=>handleCanaryResult(e,t,n));return handleCanaryResult(s,t,n)}const o=e._zod.parse(t,n)
;if(o instanceof Promise){if(n.async===false)throw new s.GT;return o.then(e=>runChecks(e,r,n))}return runChecks(o,r,n)}}},{get"~standard"(){
return c.jD(this,"~standard",standardProps(this))},set"~standard"(e){c.qh(this,"~standard",e)}});const toStandardResult=(e,t)=>e.issues.length?{
issues:e.issues.map(e=>c.iR(e,t,s.$W()))}:{value:e.value};async function validateAsync(e,t){const n={async:true};return toStandardResult(await e._zod.run({
value:t,issues:[]},n),n)}function standardProps(e){return{validate:t=>{const n={async:false};try{const s=e._zod.run({value:t,issues:[]},n)
;if(!(s instanceof Promise))return toStandardResult(s,n)}catch(e){}return validateAsync(e,t)},vendor:"zod",version:1}}const f=s.xI("$ZodString",(e,t)=>{
d.init(e,t);e._zod.pattern=t.pattern??r;e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=String(n.value)}catch(s){}if(typeof n.value==="string")return n
;n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e});return n}});const p=s.xI("$ZodNumber",(e,t)=>{d.init(e,t);e._zod.pattern=i
;e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const o=n.value;if(typeof o==="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n
;const r=typeof o==="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;n.issues.push({expected:"number",code:"invalid_type",input:o,
inst:e,...r?{received:r}:{}});return n}});const h=s.xI("$ZodNumberFormat",(e,t)=>{o.KH.init(e,t);p.init(e,t)});const g=s.xI("$ZodBoolean",(e,t)=>{d.init(e,t)
;e._zod.pattern=u;e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const o=n.value;if(typeof o==="boolean")return n;n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e});return n}});const m=s.xI("$ZodNull",(e,t)=>{d.init(e,t);e._zod.pattern=a;e._zod.values=new Set([null])
;e._zod.parse=(t,n)=>{const s=t.value;if(s===null)return t;t.issues.push({expected:"null",code:"invalid_type",input:s,inst:e});return t}})
;const v=s.xI("$ZodUnknown",(e,t)=>{d.init(e,t);e._zod.parse=e=>e});const y=s.xI("$ZodNever",(e,t)=>{d.init(e,t);e._zod.parse=(t,n)=>{t.issues.push({
expected:"never",code:"invalid_type",input:t.value,inst:e});return t}});function capSize(e,t){const n=c.hi(e._zod.def.checks);if(!n.length)return
;const s=Math.min(...n.map(e=>e[0]));const o=e._zod.parse;e._zod.parse=(n,r)=>{const i=t(n.value)
;if(i>s&&!r?.skipChecks&&r?.direction!=="backward")for(const[t,s]of c.hi(e._zod.def.checks))if(i>t&&s._zod.def.when(n)){const t=n.issues.length;s._zod.check(n)
;n.issues[t].continue=false;c.d3(n.issues,t,e);return n}return o(n,r)}}const arraySize=e=>Array.isArray(e)?e.length:-1;function handleArrayResult(e,t,n){
e.issues.length&&t.issues.push(...c.lQ(n,e.issues));t.value[n]=e.value}const b=s.xI("$ZodArray",(e,t)=>{d.init(e,t);const n=s.cr.memoizer;n?.attach(e)
;e._zod.parse=(s,o)=>{const r=s.value;if(!Array.isArray(r)){s.issues.push({expected:"array",code:"invalid_type",input:r,inst:e});return s}
s.value=n?n.alloc(e,s,Array(r.length),o):Array(r.length);const i=[];const u=o?.abortEarly;for(let e=0;e<r.length;e++){const n=r[e];const a=t.element._zod.run({
value:n,issues:[]},o);if(a instanceof Promise)i.push(a.then(t=>handleArrayResult(t,s,e)));else{handleArrayResult(a,s,e);if(u&&a.issues.length!==0&&c.QH(a))break
}}if(i.length)return Promise.all(i).then(()=>s);return s};capSize(e,arraySize)});function handlePropertyResult(e,t,n,s,o,r){const i=n in s
;const u=r==="optional";if(!i&&u&&o==="optional")return;if(e.issues.length){if(o!==void 0&&u&&!i)return;t.issues.push(...c.lQ(n,e.issues))}if(!i&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}
e.value===void 0?(i||o==="defaulted"&&!u)&&(t.value[n]=void 0):t.value[n]=e.value}const z=[];function normalizeDef(e){const t=Object.keys(e.shape)
;const n=Object.getOwnPropertySymbols(e.shape);const s=n.length?n:z;const o=s.length?[...t,...s]:t
;for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
;const r=c.NM(e.shape);return{...e,allKeys:o,symbolKeys:s,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(r)}}function handleCatchall(e,t,n,s,o,r,i){
const u=[];const a=o.keySet;const l=o.catchall._zod;const d=l.def.type;const f=l.optin;const p=l.optout;let h=0;for(const o in t){if(i&&n.issues.length!==h){
if(c.QH(n,h))break;h=n.issues.length}if(a.has(o))continue;if(o==="__proto__"){d==="never"&&u.push(o);continue}if(d==="never"){u.push(o);continue}const r=l.run({
value:t[o],issues:[]},s);r instanceof Promise?e.push(r.then(e=>handlePropertyResult(e,n,o,t,f,p))):handlePropertyResult(r,n,o,t,f,p)}u.length&&n.issues.push({
code:"unrecognized_keys",keys:u,input:t,inst:r,continue:true});if(!e.length)return n;return Promise.all(e).then(()=>n)}const w=s.xI("$ZodObject",(e,t)=>{
d.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape");const o=n?.get?n.get.raw:t.shape??{};if(o){const get=()=>{const e={...o}
;Object.defineProperty(t,"shape",{value:e});get.raw=e;return e};get.raw=o;Object.defineProperty(t,"shape",{get:get})}const r=c.PO(()=>normalizeDef(t))
;c.v5(e,"propValues",e=>{const t=e.def.shape;const n={};for(const e in t){const s=t[e]._zod;if(s.values){
Object.prototype.hasOwnProperty.call(n,e)||c.Vy(n,e,new Set);for(const t of s.values)n[e].add(t);s.optin!==void 0&&n[e].add(void 0)}}return n});const i=c.Gv
;const u=t.catchall;let a;const l=s.cr.memoizer;l?.attach(e);e._zod.parse=(t,n)=>{a??(a=r.value);const s=t.value;if(!i(s)){t.issues.push({expected:"object",
code:"invalid_type",input:s,inst:e});return t}t.value=l?l.alloc(e,t,{},n):{};const o=[];const d=a.shape;const f=n?.abortEarly;let p=t.issues.length
;for(const e of a.allKeys){if(f&&t.issues.length!==p){if(c.QH(t,p))break;p=t.issues.length}if(e==="__proto__")continue;const r=d[e];const i=r._zod.optin
;const u=r._zod.optout;const a=r._zod.run({value:s[e],issues:[]},n)
;a instanceof Promise?o.push(a.then(n=>handlePropertyResult(n,t,e,s,i,u))):handlePropertyResult(a,t,e,s,i,u)}if(!u)return o.length?Promise.all(o).then(()=>t):t
;return handleCatchall(o,s,t,n,r.value,e,f===true)}});function handleUnionResults(e,t,n,o){for(const n of e)if(n.issues.length===0){t.value=n.value;return t}
const r=e.filter(e=>!c.QH(e));if(r.length===1){t.value=r[0].value;return r[0]}t.issues.push({code:"invalid_union",input:t.value,inst:n,
errors:e.map(e=>e.issues.map(e=>c.iR(e,o,s.$W())))});return t}const k=s.xI("$ZodUnion",(e,t)=>{d.init(e,t)
;c.v5(e,"optin",e=>e.def.options.some(e=>e._zod.optin==="defaulted")?"defaulted":e.def.options.some(e=>e._zod.optin!==void 0)?"optional":void 0)
;c.v5(e,"optout",e=>e.def.options.some(e=>e._zod.optout==="optional")?"optional":void 0);c.v5(e,"values",e=>{
if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)));return});c.v5(e,"pattern",e=>{
if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern);return new RegExp(`^(${t.map(e=>c.p6(e.source)).join("|")})$`)}return})
;const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(s,o)=>{if(n)return n(s,o);let r=false;const i=[];for(const e of t.options){
const t=e._zod.run({value:s.value,issues:[]},o);if(t instanceof Promise){i.push(t);r=true}else{if(t.issues.length===0)return t;i.push(t)}}
if(!r)return handleUnionResults(i,s,e,o);return Promise.all(i).then(t=>handleUnionResults(t,s,e,o))}});const P=s.xI("$ZodTuple",(e,t)=>{d.init(e,t)
;const n=t.items;const o=s.cr.memoizer;o?.attach(e);e._zod.parse=(s,r)=>{const i=s.value;if(!Array.isArray(i)){s.issues.push({input:i,inst:e,expected:"tuple",
code:"invalid_type"});return s}s.value=o?o.alloc(e,s,[],r):[];const u=[];const a=getTupleOptStart(n,"optin");const l=getTupleOptStart(n,"optout");if(!t.rest){
if(i.length<a){s.issues.push({code:"too_small",minimum:a,inclusive:true,input:i,inst:e,origin:"array"});return s}i.length>n.length&&s.issues.push({
code:"too_big",maximum:n.length,inclusive:true,input:i,inst:e,origin:"array"})}const d=new Array(n.length);const f=t.rest?r?.abortEarly:void 0;let p=false
;for(let e=0;e<n.length;e++){const t=n[e]._zod.run({value:i[e],issues:[]},r);if(t instanceof Promise)u.push(t.then(t=>{d[e]=t}));else{d[e]=t
;f&&!p&&t.issues.length&&(p=c.QH(t))}}if(t.rest&&!p){let e=n.length-1;const o=i.slice(n.length);let a=s.issues.length;for(const n of o){
if(f&&s.issues.length!==a){if(c.QH(s,a))break;a=s.issues.length}e++;const o=t.rest._zod.run({value:n,issues:[]},r)
;o instanceof Promise?u.push(o.then(t=>handleTupleResult(t,s,e))):handleTupleResult(o,s,e)}}
if(u.length)return Promise.all(u).then(()=>handleTupleResults(d,s,n,i,l));return handleTupleResults(d,s,n,i,l)}});function getTupleOptStart(e,t){
for(let n=e.length-1;n>=0;n--){const s=t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional";if(!s)return n+1}return 0}
function handleTupleResult(e,t,n){e.issues.length&&t.issues.push(...c.lQ(n,e.issues));t.value[n]=e.value}function handleTupleResults(e,t,n,s,o){
for(let r=0;r<n.length;r++){const i=e[r];const u=r<s.length;if(!u&&r>=o&&n[r]._zod.optin==="optional"){t.value.length=r;break}if(i.issues.length){if(!u&&r>=o){
t.value.length=r;break}t.issues.push(...c.lQ(r,i.issues))}t.value[r]=i.value}for(let e=t.value.length-1;e>=s.length;e--){
if(n[e]._zod.optout!=="optional"||t.value[e]!==void 0)break;t.value.length=e}return t}const x=s.xI("$ZodRecord",(e,t)=>{d.init(e,t);const n=s.cr.memoizer
;n?.attach(e);e._zod.parse=(o,r)=>{const u=o.value;if(!c.Qd(u)){o.issues.push({expected:"record",code:"invalid_type",input:u,inst:e});return o}const a=[]
;const l=t.keyType._zod.values;if(l&&!t.partial){o.value=n?n.alloc(e,o,{},r):{};const i=new Set
;for(const n of l)if(typeof n==="string"||typeof n==="number"||typeof n==="symbol"){i.add(typeof n==="number"?n.toString():n);if(n==="__proto__")continue
;const l=t.keyType._zod.run({value:n,issues:[]},r);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;if(l.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>c.iR(e,r,s.$W())),input:n,path:[n],inst:e});continue}
const d=l.value;if(d==="__proto__")continue;const f=t.valueType._zod.run({value:u[n],issues:[]},r);if(f instanceof Promise)a.push(f.then(e=>{
e.issues.length&&o.issues.push(...c.lQ(n,e.issues));o.value[d]=e.value}));else{f.issues.length&&o.issues.push(...c.lQ(n,f.issues));o.value[d]=f.value}}let d
;for(const e in u)if(!i.has(e))if(t.mode==="loose"){if(e==="__proto__")continue;o.value[e]=u[e]}else{d=d??[];d.push(e)}d&&d.length>0&&o.issues.push({
code:"unrecognized_keys",input:u,inst:e,keys:d,continue:true})}else{o.value=n?n.alloc(e,o,{},r):{};let d;for(const n of Reflect.ownKeys(u)){
if(n==="__proto__")continue;if(!Object.prototype.propertyIsEnumerable.call(u,n))continue;let f=t.keyType._zod.run({value:n,issues:[]},r)
;if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");const p=typeof n==="string"&&i.test(n)&&f.issues.length;if(p){
const e=t.keyType._zod.run({value:Number(n),issues:[]},r);if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;e.issues.length===0&&(f=e)}if(f.issues.length){if(t.mode==="loose")o.value[n]=u[n];else if(l){d=d??[];d.push(n)}else o.issues.push({code:"invalid_key",
origin:"record",issues:f.issues.map(e=>c.iR(e,r,s.$W())),input:n,path:[n],inst:e});continue}const h=f.value;if(h==="__proto__")continue
;const g=t.valueType._zod.run({value:u[n],issues:[]},r);if(g instanceof Promise)a.push(g.then(e=>{e.issues.length&&o.issues.push(...c.lQ(n,e.issues))
;o.value[h]=e.value}));else{g.issues.length&&o.issues.push(...c.lQ(n,g.issues));o.value[h]=g.value}}d&&d.length>0&&o.issues.push({code:"unrecognized_keys",
input:u,inst:e,keys:d,continue:true})}if(a.length)return Promise.all(a).then(()=>o);return o}});const O=s.xI("$ZodEnum",(e,t)=>{d.init(e,t)
;const n=c.w5(t.entries);const s=new Set(n);e._zod.values=s;c.v5(e,"pattern",e=>{const t=c.w5(e.def.entries).filter(e=>c.qQ.has(typeof e))
;return new RegExp(t.length?`^(${t.map(e=>c.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")});e._zod.parse=(t,o)=>{const r=t.value;if(s.has(r))return t
;t.issues.push({code:"invalid_value",values:n,input:r,inst:e});return t}});const j=s.xI("$ZodLiteral",(e,t)=>{d.init(e,t);const n=new Set(t.values)
;e._zod.values=n;c.v5(e,"pattern",e=>{const t=e.def.values
;return new RegExp(t.length?`^(${t.map(e=>typeof e==="string"?c.sD(e):e?c.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")});e._zod.parse=(s,o)=>{
const r=s.value;if(n.has(r))return s;s.issues.push({code:"invalid_value",values:t.values,input:r,inst:e});return s}});function handleOptionalResult(e,t){
e.value=t.issues.length?void 0:t.value;return e}const I=s.xI("$ZodOptional",(e,t)=>{d.init(e,t)
;c.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional");e._zod.optout="optional";c.v5(e,"values",e=>{
const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0});c.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
;return t?new RegExp(`^(${c.p6(t.source)})?$`):void 0});e._zod.parse=(e,n)=>{if(e.value===void 0){if(t.innerType._zod.optin!=="defaulted")return e
;const s=t.innerType._zod.run({value:e.value,issues:[]},n);if(s instanceof Promise)return s.then(t=>handleOptionalResult(e,t));return handleOptionalResult(e,s)}
return t.innerType._zod.run(e,n)}});const A=s.xI("$ZodNullable",(e,t)=>{d.init(e,t);c.v5(e,"optin",e=>e.def.innerType._zod.optin)
;c.v5(e,"optout",e=>e.def.innerType._zod.optout);c.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
;return t?new RegExp(`^(${c.p6(t.source)}|null)$`):void 0})
;c.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0);e._zod.parse=(e,n)=>{if(e.value===null)return e
;return t.innerType._zod.run(e,n)}});const $=s.xI("$ZodCustom",(e,t)=>{o.QP.init(e,t);d.init(e,t);e._zod.parse=(e,t)=>e;e._zod.check=n=>{const s=n.value
;const o=t.fn(s);if(o instanceof Promise)return o.then(t=>handleRefineResult(t,n,s,e));handleRefineResult(o,n,s,e);return}})
;function handleRefineResult(e,t,n,s){if(!e){const e={code:"custom",input:n,inst:s,path:[...s._zod.def.path??[]],continue:!s._zod.def.abort}
;s._zod.def.params&&(e.params=s._zod.def.params);t.issues.push(c.sn(e))}}var R=n(3759);function _getMessage(){const e=this._zod
;e.message??(e.message=JSON.stringify(e.def,c.k8,2));return e.message}function _setMessage(e){this._zod.message=e}const T={get:_getMessage,set:_setMessage,
enumerable:true,configurable:true};const S={value:void 0,enumerable:false};const Z=new WeakSet([Object.prototype,Error.prototype]);const initializer=(e,t)=>{
e.name="$ZodError";S.value=t;Object.defineProperty(e,"issues",S);S.value=void 0;Object.defineProperty(e,"message",T);const n=Object.getPrototypeOf(e)
;if(!Z.has(n)){Z.add(n);Object.defineProperty(n,"toString",{configurable:true,enumerable:false,get(){const value=()=>this.message
;Object.defineProperty(this,"toString",{value:value,configurable:true,writable:true});return value},set(e){Object.defineProperty(this,"toString",{value:e,
configurable:true,writable:true})}})}};(0,s.xI)("$ZodError",initializer);const E=(0,s.xI)("$ZodError",initializer,void 0,{Parent:Error});const _parse=e=>{
const fn=(t,n,o,r)=>{const i=o?{...o,async:false}:{async:false};const u=t._zod.run({value:n,issues:[]},i);if(u instanceof Promise)throw new s.GT
;if(u.issues.length){const t=new(r?.Err??e)(u.issues.map(e=>c.iR(e,i,s.$W())));c.gx(t,r?.callee??fn);throw t}return u.value};return fn};const M=_parse(E)
;const _parseAsync=e=>{const fn=async(t,n,o,r)=>{const i=o?{...o,async:true}:{async:true};let u=t._zod.run({value:n,issues:[]},i)
;u instanceof Promise&&(u=await u);if(u.issues.length){const t=new(r?.Err??e)(u.issues.map(e=>c.iR(e,i,s.$W())));c.gx(t,r?.callee??fn);throw t}return u.value}
;return fn};const N=_parseAsync(E);const _safeParse=e=>(t,n,o)=>{const r=o?{...o,async:false}:{async:false};const i=t._zod.run({value:n,issues:[]},r)
;if(i instanceof Promise)throw new s.GT;return i.issues.length?failure(e,i.issues,r):{success:true,data:i.value}};const C=_safeParse(E);function failure(e,t,n){
let o;return{success:false,get error(){if(!o){o=new e(t.map(e=>c.iR(e,n,s.$W())));t=void 0;n=void 0}return o},set error(e){o=e;t=void 0;n=void 0}}}
const _safeParseAsync=e=>async(t,n,s)=>{const o=s?{...s,async:true}:{async:true};let r=t._zod.run({value:n,issues:[]},o);r instanceof Promise&&(r=await r)
;return r.issues.length?failure(e,r.issues,o):{success:true,data:r.value}};const L=_safeParseAsync(E);const Q=s.xI("ZodMiniType",(e,t)=>{
if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");d.init(e,t);e.def=t;e.type=t.type},{get with(){return this.check},set with(e){
c.qh(this,"with",e)},parse(e,t){return M(this,e,t,{callee:this.parse})},parseAsync(e,t){return N(this,e,t,{callee:this.parseAsync})},safeParse(e,t){
return C(this,e,t)},safeParseAsync(e,t){return L(this,e,t)},check(...e){const t=this.def;return this.clone({...t,
checks:[...t.checks??[],...e.map(e=>typeof e==="function"?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:true})},clone(e,t){
return c.o8(this,e,t)},brand(){return this},register(e,t){e.add(this,t);return this},apply(e,...t){return t.length===0?e(this):e(this,...t)}})
;const D=s.xI("ZodMiniString",(e,t)=>{f.init(e,t);Q.init(e,t)});function schemas_string(e){return R.Rl(D,e)}const K=s.xI("ZodMiniNumber",(e,t)=>{p.init(e,t)
;Q.init(e,t)});function schemas_number(e){return R.F7(K,e)}const G=s.xI("ZodMiniNumberFormat",(e,t)=>{h.init(e,t);K.init(e,t)});function schemas_int(e){
return R.LK(G,e)}const W=s.xI("ZodMiniBoolean",(e,t)=>{g.init(e,t);Q.init(e,t)});function schemas_boolean(e){return R._L(W,e)}
const F=s.xI("ZodMiniNull",(e,t)=>{m.init(e,t);Q.init(e,t)});function schemas_null(e){return R.jw(F,e)}const H=s.xI("ZodMiniUnknown",(e,t)=>{v.init(e,t)
;Q.init(e,t)});function unknown(){return R.em(H)}const U=s.xI("ZodMiniNever",(e,t)=>{y.init(e,t);Q.init(e,t)});function never(e){return R.G8(U,e)}
const q=s.xI("ZodMiniArray",(e,t)=>{b.init(e,t);Q.init(e,t)});function array(e,t){return new q({type:"array",element:e,...c.A2(t)})}
const J=s.xI("ZodMiniObject",(e,t)=>{w.init(e,t);Q.init(e,t);c.X(e,"shape",e=>e._zod.def.shape,false)});function strictObject(e,t){return new J({type:"object",
shape:e,catchall:never(),...c.A2(t)})}function omit(e,t){return c.cJ(e,t)}const V=s.xI("ZodMiniUnion",(e,t)=>{k.init(e,t);Q.init(e,t)});function union(e,t){
return new V({type:"union",options:e,...c.A2(t)})}const B=s.xI("ZodMiniTuple",(e,t)=>{P.init(e,t);Q.init(e,t)});function tuple(e,t,n){const s=t instanceof d
;const o=s?n:t;const r=s?t:null;return new B({type:"tuple",items:e,rest:r,...c.A2(o)})}const Y=s.xI("ZodMiniRecord",(e,t)=>{x.init(e,t);Q.init(e,t)})
;function record(e,t,n){if(!t||!t._zod)return new Y({type:"record",keyType:schemas_string(),valueType:e,...c.A2(t)});return new Y({type:"record",keyType:e,
valueType:t,...c.A2(n)})}const X=s.xI("ZodMiniEnum",(e,t)=>{O.init(e,t);Q.init(e,t);e.options=[...e._zod.values]});function _enum(e,t){
const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new X({type:"enum",entries:n,...c.A2(t)})}const ee=s.xI("ZodMiniLiteral",(e,t)=>{
j.init(e,t);Q.init(e,t)});function literal(e,t){return new ee({type:"literal",values:Array.isArray(e)?e:[e],...c.A2(t)})}
const te=s.xI("ZodMiniOptional",(e,t)=>{I.init(e,t);Q.init(e,t)});function optional(e){return new te({type:"optional",innerType:e})}
const ne=s.xI("ZodMiniNullable",(e,t)=>{A.init(e,t);Q.init(e,t)});function nullable(e){return new ne({type:"nullable",innerType:e})}
const se=s.xI("ZodMiniCustom",(e,t)=>{$.init(e,t);Q.init(e,t)});function refine(e,t={}){return R.fU(se,e,t)}R.q0;R.mI})};