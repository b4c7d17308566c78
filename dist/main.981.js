export const id=981;export const ids=[981];export const modules={85893:((t,e,n)=>{n.d(e,{TX:()=>TextReader,VL:()=>TooLong,mh:()=>lineAt});var s=n(4573)
;var i=n(73024);var r=n(51455);var o=n(58500);var a=n(14977);const A=1<<17;const c=1<<20;const l=65536;const u=1<<26;class TextReader{chunks;chunkBytes;roomy
;buffer=Buffer.alloc(0);piece={bytes:Buffer.alloc(0),from:0,end:0,offset:0,last:false,fault:null};cut=0;done=false;constructor(t){this.chunkBytes=chunkOf(t)
;this.piece.offset=t.start??0;this.roomy=!t.gzip;this.chunks=chunksOf(t)}async next(t){const e=this.piece;if(e.end-t>u)throw new TooLong(e.offset+t)
;const n=Buffer.from(e.bytes.subarray(t,e.end+this.cut));const s=await this.chunk()
;const i=s&&this.roomy&&n.length<=l?Buffer.from(s.buffer,s.byteOffset-n.length,n.length+s.length):await this.putTogether(n,s);n.copy(i,0);const r=i.length
;const o=n.length-this.cut;const a=this.done?r:wholeCharacters(i,o,r);this.cut=r-a;const A=findFault(i,o,a);this.piece={bytes:i,from:0,end:A===-1?a:A,
offset:e.offset+t,last:this.done&&A===-1,fault:A===-1?null:{offset:e.offset+t+A,byte:i[A]}};return this.piece}async putTogether(t,e){
const n=t.length>l?Math.min(2*t.length,u+1):0;const s=Math.max(n,t.length)+this.chunkBytes;this.buffer.length<s&&(this.buffer=Buffer.allocUnsafe(s+s/4))
;let i=t.length;for(let t=e;t;t=i<n?await this.chunk():null)i+=t.copy(this.buffer,i);return this.buffer.subarray(0,i)}async chunk(){
const{value:t,done:e}=await this.chunks.next();e&&(this.done=true);return e?null:t}async drain(){for await(const t of this.chunks);}async close(){
await this.chunks.return(void 0)}}class TooLong extends Error{offset;constructor(t){super(`nothing ends within ${u} bytes from ${t}`);this.offset=t}}
function chunksOf(t){return t.gzip?unpacked(t):plain(t)}async function*plain(t){const{file:e,hash:n,chunk:s=A,onBytes:a,start:u=0}=t;const h=await(0,
r.open)(e,"r");const f=Buffer.allocUnsafeSlow(l+s);let d=0;let g=c;try{for(;;){const t=u+d;const e=(0,i.readSync)(h.fd,f,l,s-t%s,t);if(e===0)return
;const r=f.subarray(l,l+e);n?.update(r);d+=e;a?.(d);yield r;if(d>=g){g=d+c;await(0,o.setImmediate)()}}}finally{await h.close()}}
function chunkOf({gzip:t,chunk:e=A}){return t?Math.max(e,64):e}async function*unpacked(t){
const{createGunzip:e}=await Promise.resolve().then(n.t.bind(n,38522,19));const s=e({chunkSize:chunkOf(t)});const i=feed(t,s);i.catch(t=>s.destroy(t));let r=true
;try{for await(const e of s){if(r&&e[0]===31&&e[1]===139)throw new a.P_(`${t.file}: is packed twice by gzip. Unpack it once with gunzip.`);r=false;yield e}
await i}catch(e){
if(e instanceof Error&&"code"in e&&String(e.code).startsWith("Z_"))throw new a.P_(`${t.file}: the gzip data are broken (${e.message}). Write the file again.`)
;throw e}finally{s.destroy()}}async function feed(t,e){const n=new Promise(t=>e.once("close",t));for await(const s of plain(t)){
await Promise.race([new Promise(t=>e.write(s,()=>t())),n]);if(e.destroyed)return}e.end()}function wholeCharacters(t,e,n){for(let s=1;s<=3&&n-s>=e;s++){
const e=t[n-s];if(e<128)return n;if(e>=192){const t=e>=240?4:e>=224?3:2;return t>s?n-s:n}}return n}function findFault(t,e,n){const i=t.subarray(e,n).indexOf(0)
;const r=i===-1?n:e+i;if((0,s.isUtf8)(t.subarray(e,r)))return i===-1?-1:r;let o=e;while(o<r){const e=[1,2,3,4].find(e=>o+e<=r&&(0,s.isUtf8)(t.subarray(o,o+e)))
;if(e===void 0)return o;o+=e}return o}async function lineAt(t,e,n){let s=1;let i=0;let r=0;for await(const o of chunksOf({file:t,gzip:e}))for(const t of o){
if(i++>=n)return s;(t===13||t===10&&r!==13)&&s++;r=t}return s}}),92341:((t,e,n)=>{n.d(e,{H:()=>localTime});const s=864e5;function localTime(t,e,n,i,r,o){
if(e<1||e>12||n<1||i>23||r>59||o>59)return Number.NaN;if(n>28&&n>daysIn(t,e))return Number.NaN;return daysBefore(t,e,n)*s+i*36e5+r*6e4+o*1e3}
function daysIn(t,e){if(e!==2)return e===4||e===6||e===9||e===11?30:31;return t%4!==0||t%100===0&&t%400!==0?28:29}function daysBefore(t,e,n){const s=e>2?t:t-1
;const i=Math.floor(s/100);const r=Math.floor((153*(e>2?e-3:e+9)+2)/5)+n-1;return 365*s+Math.floor(s/4)-i+Math.floor(i/4)+r-719468}}),35239:((t,e,n)=>{n.d(e,{
$$:()=>readCell,D:()=>truthOf,XF:()=>plainTexts,bb:()=>holdsNumbers,qv:()=>isNothing,wh:()=>plainText,zo:()=>isPlainlyText});var s=n(27308);var i=n(5011)
;var r=n(52126);var o=n(44518);function readCell(t,{type:e,asked:n,format:i,zone:a}){if(e==="integer"){const e=(0,r.Fg)(t)
;return e===void 0?Number.NaN:typeof e==="number"?e:void 0}if(e==="time"){const e=i&&(0,s.Xw)(i)?(0,s.LT)(t,i,a):void 0;return e??(0,o.p)(t,a)}const A=i&&!(0,
s.Xw)(i)?(0,s.Ux)(t,i):(0,r.$J)(t);if(A!==void 0||!n)return A;return truthOf(t.trim())}function isPlainlyText(t){const e=t.charCodeAt(0)
;if(e<=32||e>126||e>=43&&e<=57||(e|32)===105)return false;return!(0,i.ZK)(t)}const a={true:1,false:0};function truthOf(t){
return/^(true|True|TRUE|false|False|FALSE)$/.test(t)?a[t.toLowerCase()]:void 0}const A=.9;function holdsNumbers(t,e){return t>0?t>=A*(t+e):e===0}
function isNothing(t,{words:e,known:n}){if(!(0,i.ZK)(t))return false;return(e?(0,i.b2)(t):(0,i.wF)(t))&&(t===""||!n.has(t))}function plainTexts(t,e){
const n=e||t.every(isPlain)?t:t.map(plainText);const s=n.length<=6&&n.some(t=>truthOf(t)!==void 0);const i=s&&n.every(t=>t===""||truthOf(t)!==void 0)
;return i?n.map(t=>t.toLowerCase()):n}function plainText(t){return isPlain(t)?t:t.trim().normalize("NFC")}function isPlain(t){
return/^[!-~](?:[ -~]*[!-~])?$/.test(t)}}),27308:((t,e,n)=>{n.d(e,{IO:()=>formatsOf,LT:()=>parseFormattedTime,Ux:()=>parseFormatted,Xw:()=>isTimeFormat,
sW:()=>formatAdvice});var s=n(33864);var i=n(92341);var r=n(5011);var o=n(52126);const a=["d/m/Y","m/d/Y"];const A=s.P.filter(t=>!a.includes(t))
;function isTimeFormat(t){return a.includes(t)}const c=/^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?$/
;const l=/^([+-]?)(\d{1,3}(?:[.\u00a0\u202f '’]\d{3})+|\d+)?(?:,(\d*))?$/
;const u=/^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T, ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,12}))?)?(?: ?([AaPp])[Mm])?)?$/;function parseFormatted(t,e){
const n=t.trim();if(e.startsWith("per cent")){const t=/^(.*\d)\s*%$/.exec(n)?.[1];if(t!==void 0)return decimalIn(t,e.endsWith("comma")?l:c,"e-2")}else{
const t=decimalIn(n,e==="decimal comma"?l:c,"");if(t!==void 0)return t}const s=(0,o.$J)(n);return s===void 0||Number.isFinite(s)?void 0:s}
function decimalIn(t,e,n){const[s,i,r="",o=""]=e.exec(t)??[];if(s===void 0||r+o==="")return;return Number(`${i}${r.replace(/\D/g,"")}.${o}0${n}`)+0}
function parseFormattedTime(t,e,n){const s=t.trim();if((0,r.b2)(s))return Number.NaN;const o=u.exec(s);if(!o)return;const[,a,,A,c,l="0",h="0",f="0",d="0",g]=o
;const[m,w]=e==="d/m/Y"?[a,A]:[A,a];const I=g===void 0?Number(l):Number(l)%12+(/p/i.test(g)?12:0);const C=(0,
i.H)(Number(c),Number(w),Number(m),I,Number(h),Number(f));if(Number.isNaN(C))return;const B=C+Number(`0.${d}`)*1e3;return n?n.toUtc(B):B}function formatsOf(t){
const e=t.trim();if((0,o.$J)(e)!==void 0)return[];if(u.test(e))return a.filter(t=>parseFormattedTime(e,t,null)!==void 0)
;const n=A.filter(t=>Number.isFinite(parseFormatted(e,t)??Number.NaN));return/^[+-]?0,/.test(e)?n.filter(t=>t!=="thousands"):n}function formatAdvice(t,e){
const n=formatsOf(e);if(n.length===0)return"";const s=n.map(e=>`format: { ${t}: "${e}" }`)
;return` If that is how its cells are written, say so under data: in the plan: ${s.join(" or ")}.`}}),13028:((t,e,n)=>{n.d(e,{G9:()=>oneMore,Qd:()=>earliest,
bs:()=>together});function oneMore(t,e,n){if(t===null)return{cells:1,row:e+1,text:n.slice(0,80)};t.cells++;return t}function earliest(t){
const e=t.filter(t=>t!==null&&t!==void 0);return e.reduce((t,e)=>t===null||e.row<t.row?e:t,null)}function together(t,e,n){if(e===null)return t;return t===null?{
...e,row:n+e.row}:{...t,cells:t.cells+e.cells}}}),5011:((t,e,n)=>{n.d(e,{No:()=>r,ZK:()=>mayBeMissing,b2:()=>isMissing,r:()=>isMissingWord,wF:()=>isMissingText})
;const s=new Set(["","NaN","nan","NAN","-NaN","-nan","-NAN","NaT","NULL","null","Null","<NA>","<null>","<NULL>","#N/A","#N/A N/A","#NA","1.#IND","-1.#IND","1.#QNAN","-1.#QNAN","1.#SNAN","-nan(ind)","-nan(snan)","\\N","__HIVE_DEFAULT_PARTITION__"])
;const i=new Set(["NA","N/A","n/a","None","-"]);const r=[...s,...i];function mayBeMissing(t){return t.length<=4||"#-1<\\_".includes(t[0])}function isMissing(t){
return s.has(t)||i.has(t)}function isMissingText(t){return s.has(t)}function isMissingWord(t){return i.has(t)}}),52126:((t,e,n)=>{n.d(e,{$J:()=>parseNumber,
Fg:()=>parseId});var s=n(5011);const i=/^[+-]?(?:inf(?:inity)?|1\.#INF)$/i;const r=/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;const o=/^(0|-?[1-9]\d{0,15})$/
;const a=/^(0|-?[1-9]\d*)(\.0*)?$/;function parseNumber(t){const e=t.trim();if(r.test(e))return Number(e)+0;if((0,s.b2)(e))return Number.NaN
;if(!i.test(e))return;return e.startsWith("-")?-1/0:1/0}function parseInteger(t){if(!o.test(t))return;const e=Number(t)
;return Math.abs(e)<=2**53&&String(e)===t?e:void 0}function parseId(t){const e=t.trim();const n=a.exec(e)?.[1];if(n!==void 0)return parseInteger(n)??n;return(0,
s.b2)(e)?void 0:e.normalize("NFC")}}),22961:((t,e,n)=>{n.d(e,{e:()=>timeZone});var s=n(14977);var i=n(92341);const r=9e5;const o=864e5;const a=new Map
;function timeZone(t){if(t===void 0||t==="UTC"||t==="Etc/UTC")return null;const e=a.get(t);if(e)return e;const n=new TimeZone(t);a.set(t,n);return n}
class TimeZone{format;offsets=new Map;constructor(t){try{this.format=new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn",{timeZone:t,hourCycle:"h23",
year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})}catch{
throw new s.P_(`"${t.slice(0,60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`)}}toUtc(t){const e=this.offset(t-o)
;const n=this.offset(t+o);if(e===n)return t-e;if(this.offset(t-e)===e)return t-e;return this.offset(t-n)===n?t-n:t-e}offset(t){const e=Math.floor(t/r)
;const n=this.offsets.get(e);if(n!==void 0)return n;const s=new Map(this.format.formatToParts(e*r).map(({type:t,value:e})=>[t,e]))
;const part=t=>Number(s.get(t));const o=(0,i.H)(part("year"),part("month"),part("day"),part("hour"),part("minute"),part("second"));const a=o-e*r
;this.offsets.set(e,a);return a}}}),44518:((t,e,n)=>{n.d(e,{R:()=>epochTime,p:()=>parseTime});var s=n(92341);var i=n(5011)
;const r=/^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/
;const o=/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;const a=/^-?\d{1,15}(\.\d+)?$/
;const A=/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;const c=/^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i
;const l=/^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i
;const u=["january","february","march","april","may","june","july","august","september","october","november","december"];function parseTime(t,e){
const n=t.trim();const s=r.exec(n);if(s){const[,t,n,i,r,o,a,A,c]=s;return instant(t,n,i,r,o,a,A,c,e)}const A=o.exec(n);if(A){const[,t,n,s,i,r,o,a]=A
;return instant(t,n,s,i,r,o,void 0,a,e)}if(a.test(n))return epochTime(Number(n),e);if((0,i.b2)(n))return Number.NaN;const c=isoOf(n)
;return c===null?void 0:parseTime(c,e)}function isoOf(t){const e=A.exec(t);if(e)return iso(e[1],Number(e[3]),Number(e[4]),e[5]);const n=c.exec(t)
;const s=l.exec(t);if(!n&&!s)return null;const[i,r]=n?[n[1],n[2]]:[s[2],s[1]];const[,,,o,a]=n??s;const h=r.toLowerCase();const f=u.findIndex(t=>t.startsWith(h))
;return f<0?null:iso(o,f+1,Number(i),a)}function iso(t,e,n,s){const two=t=>String(t).padStart(2,"0")
;return`${t}-${two(e)}-${two(n)}${s.replace(/ GMT$/," UTC")}`}function epochTime(t,e){const n=Math.abs(t);if(Number.isInteger(t)){if(t>=1900&&t<2200)return
;if(t>=19000101&&t<=21991231){const n=(0,s.H)(Math.floor(t/1e4),Math.floor(t/100)%100,t%100,0,0,0);if(Number.isNaN(n))return;return e?e.toUtc(n):n}}
if(n<1e11)return t*1e3+0;return n<1e13?t:void 0}function instant(t,e,n,i,r,o,a,A,c){const l=(0,
s.H)(Number(t),Number(e),Number(n??1),Number(i??0),Number(r??0),Number(o??0));if(Number.isNaN(l))return;const u=a===void 0?l:l+Number(`0.${a}`)*1e3
;if(A===void 0)return c?c.toUtc(u):u;if(A==="Z"||A==="z"||A==="UTC")return u;const h=Number(A.slice(1,3));const f=A.length>3?Number(A.slice(-2)):0
;if(h>23||f>59)return;const d=(h*60+f)*6e4;return A.startsWith("-")?u+d:u-d}}),11100:((t,e,n)=>{n.d(e,{O:()=>TableBuilder,f:()=>E});var s=n(48161);var i=n(14977)
;var r=n(17443);var o=n(52126);var a=n(82215);var A=n(35239);var c=n(13028);var l=n(44518);var u=n(22961);var h=n(48167);var f=n(4573);const d=-2128831035
;const g=16777619;const m=new TextEncoder;class Dictionary{pool=new Uint8Array(1024);ends=new Float64Array(64);hashes=new Int32Array(64)
;slots=new Int32Array(128);codesOfTexts=new Map;size=0;code(t,e,n,s){const i=this.slots.length-1;let r=(s^s>>>15)&i;for(;;){const o=this.slots[r]-1
;if(o<0)return this.add(t,e,n,s,r);if(this.hashes[o]===s&&this.holds(o,t,e,n))return o;r=r+1&i}}codeOfBytes(t,e,n){let s=d
;for(let i=e;i<n;i++)s=Math.imul(s^t[i],g);return this.code(t,e,n,s)}codeOfText(t){const e=this.codesOfTexts.get(t);if(e!==void 0)return e;const n=m.encode(t)
;const s=this.codeOfBytes(n,0,n.length);this.codesOfTexts.set(t,s);return s}arePlain(){const{pool:t,ends:e,size:n}=this;if(n===0)return true;if(!(0,
f.isAscii)(t.subarray(0,e[n-1])))return false;for(let s=0,i=0;s<n;s++){const n=e[s];if(n===i||t[i]<=32||t[n-1]<=32)return false;i=n}return true}texts(){
const t=Buffer.from(this.pool.buffer,0,this.pool.length);const e=new Array(this.size);let n=0;for(let s=0;s<this.size;s++){const i=this.ends[s]
;e[s]=t.toString("utf8",n,i);n=i}return e}contents(){const{size:t}=this;const e=t===0?0:this.ends[t-1];return{pool:this.pool.slice(0,e),
ends:this.ends.slice(0,t),hashes:this.hashes.slice(0,t)}}take({pool:t,ends:e,hashes:n}){return Int32Array.from(n,(n,s)=>this.code(t,s===0?0:e[s-1],e[s],n))}
holds(t,e,n,s){const i=t===0?0:this.ends[t-1];const r=s-n;if(this.ends[t]-i!==r)return false;for(let t=0;t<r;t++)if(this.pool[i+t]!==e[n+t])return false
;return true}add(t,e,n,s,i){const r=this.size++;const o=r===0?0:this.ends[r-1];const a=o+n-e
;while(a>this.pool.length)this.pool=grown(this.pool,new Uint8Array(this.pool.length*2));this.pool.set(t.subarray(e,n),o);if(r===this.ends.length){
this.ends=grown(this.ends,new Float64Array(r*2));this.hashes=grown(this.hashes,new Int32Array(r*2))}this.ends[r]=a;this.hashes[r]=s;this.slots[i]=r+1
;this.size*2>this.slots.length&&this.rehash();return r}rehash(){const t=new Int32Array(this.slots.length*2);const e=t.length-1;for(let n=0;n<this.size;n++){
const s=this.hashes[n];let i=(s^s>>>15)&e;while(t[i]!==0)i=i+1&e;t[i]=n+1}this.slots=t}}function grown(t,e){e.set(t);return e}var w=n(62047);var I=n(33830)
;const C=32;class ColumnBuilder{request;name;asked;zone;format;reading;kind;numbers;codes=new Int32Array(0);dictionary=new Dictionary;missing=0;invalid=null
;infinite=null;markers=null;declined=false;nested=false;constructor(t){this.request=t;this.name=t.name;this.asked=t.type;this.zone=(0,u.e)(t.timeZone)
;this.format=t.format??null;this.kind=kindOf(t);const e=this.kind==="category"?"number":this.kind;this.reading={type:e,asked:t.type==="number",
format:this.format,zone:this.zone};this.numbers=new w.Ky(this.kind==="number")}grow(t){this.kind==="category"?this.codes=(0,h.XF)(this.codes,(0,
h.xv)(t)):this.numbers.grow(t)}restartAsCategory(){const t=Math.max(this.numbers.capacity,this.codes.length);this.kind="category";this.numbers=new w.Ky(false)
;this.codes=(0,h.xv)(t);this.dictionary=new Dictionary;this.missing=0;this.invalid=null;this.infinite=null;this.markers=null;this.declined=false}putMissing(t){
this.missing++;this.kind==="category"?this.codes[t]=-1:this.numbers.put(t,Number.NaN)}putBytes(t,e,n,s){
n===s?this.putMissing(t):this.kind==="category"?this.codes[t]=this.dictionary.codeOfBytes(e,n,s):this.putText(t,e.toString("utf8",n,s))}putText(t,e){
if(e==="")this.putMissing(t);else if(this.kind==="category")this.codes[t]=this.dictionary.codeOfText(e);else{const n=(0,A.$$)(e,this.reading)
;n===void 0?this.putInvalid(t,e):Number.isNaN(n)?this.putMarker(t,e):Number.isFinite(n)?this.numbers.put(t,n):this.putInfinite(t,e)}}putTyped(t,e){
const n=this.asked==="auto"?this.kind==="number":this.kind==="integer";const s=n&&this.missing===t&&!this.markers&&!this.infinite;if(s&&(0,
A.$$)(e,this.reading)===void 0){this.restartAsCategory();this.codes.fill(-1,0,t);this.missing=t}this.putText(t,e)}putNumber(t,e){
if(Number.isNaN(e))this.putMissing(t);else if(this.kind==="category")this.codes[t]=this.dictionary.codeOfText(String(e));else if(Number.isFinite(e))if(this.kind==="number")this.numbers.put(t,e);else if(this.kind==="integer")Number.isInteger(e)&&Math.abs(e)<=2**53?this.numbers.put(t,e):this.declined=true;else{
const n=(0,l.R)(e,this.zone);n===void 0?this.putInvalid(t,String(e)):this.numbers.put(t,n)}else this.putInfinite(t,String(e))}putTruth(t,e){
this.asked==="number"?this.numbers.put(t,e?1:0):this.putTyped(t,String(e))}putInvalid(t,e){this.numbers.put(t,Number.NaN);this.invalid=(0,
c.G9)(this.invalid,t,e);this.asked==="key"&&(this.declined=true);const{cells:n}=this.invalid
;this.asked==="auto"&&n>=C&&2*n>t+1-this.missing&&(this.declined=true)}putMarker(t,e){this.putMissing(t);this.markers=(0,c.G9)(this.markers,t,e)}
putInfinite(t,e){this.missing++;this.numbers.put(t,Number.NaN);this.infinite=(0,c.G9)(this.infinite,t,e)}settle(t){
if(this.asked!=="auto"||this.kind!=="number"||!this.invalid)return;const{cells:e}=this.invalid;(0,A.bb)(t-this.missing-e,e)||(this.declined=true)}finish(t){
const{kind:e,missing:n,invalid:s,infinite:i,markers:r,numbers:o}=this;if(e==="category"){const e=(0,h.dE)(this.codes,t,h.xv);const s=this.dictionary.texts()
;const i=this.asked==="auto"?(0,I.b2)(e,s,this.reading):null;return i??(0,I._u)({codes:e,categories:s,missing:n},this.nothing(),this.dictionary.arePlain())}
const a=o.finish(t);const{format:A}=this;const c={missing:n,invalid:s,...A&&{format:A},...i&&{infinite:i},...r&&{markers:r}};return e==="time"?{type:e,
values:(0,w.ov)(a),...c}:{type:"number",values:a,...c}}filled(t){const{name:e,kind:n,declined:s,missing:i,invalid:r,infinite:o,markers:a}=this
;const A=n==="category";const c=A?null:this.numbers.first(t);const l=A?{codes:this.codes.subarray(0,t),dictionary:this.dictionary.contents()}:null;return{
name:e,kind:n,declined:s,missing:i,invalid:r,infinite:o,markers:a,numbers:c,texts:l}}append(t,e){const{kind:n,numbers:s,texts:i}=t
;(t.declined||n!==this.kind)&&(this.declined=true);if(this.declined)return;s&&this.numbers.putAll(e,s);if(i){const t=this.dictionary.take(i.dictionary)
;for(let n=0;n<i.codes.length;n++){const s=i.codes[n];this.codes[e+n]=s<0?-1:t[s]}}this.missing+=t.missing;this.invalid=(0,c.bs)(this.invalid,t.invalid,e)
;this.infinite=(0,c.bs)(this.infinite,t.infinite,e);this.markers=(0,c.bs)(this.markers,t.markers,e)}nothing(){const{words:t=false,known:e=[]}=this.request
;return{words:t||this.asked==="key",known:new Set(e)}}}function kindOf({type:t}){if(t==="auto")return"number";return t==="key"?"integer":t}const B=1<<17
;const y=100;const Q=2**29;const p=20;const b={number:8,integer:8,category:4,time:8};class TableBuilder{header=[];columns=new Map;rows=0;capacity=0;request
;budget;taken=0;asked;firstFile=null;folders=new Map;constructor(t,e){this.request=t;this.budget=e;this.asked=new Map(t.columns.map(t=>[t.name,t]))}
columnsOf(t,e,n=new Set){refuseDuplicates(t,e,t=>this.isWanted(t));const s=nameFirst(t);for(const t of s)this.folders.delete(t)
;const r=[...s,...this.folders.keys()];if(this.firstFile===null){this.firstFile=e;this.header=r;for(const t of r){
if(n.has(t)&&this.asked.has(t))throw new i.P_(`${e}: column "${t}" holds nested values. Write the parts that are needed as columns of their own.`)
;n.has(t)||this.add(t)}this.refuseAbsent(e)}else this.refuseOtherColumns(r,e);return s.map(t=>n.has(t)?null:this.columns.get(t)??null)}beginFile(t){
const e=t.split("/").slice(0,-1).map(t=>/^([^=]+)=(.*)$/.exec(t));this.folders=new Map(e.flatMap(t=>t&&this.asked.has(t[1])?[[t[1],decoded(t[2])]]:[]))}
folderNames(){return this.folders.keys()}isFolder(t){return this.folders.has(t)}endFile(t,e){for(const[n,s]of this.folders){const i=this.columns.get(n)
;if(!i||e&&!e.has(i)||i.declined&&!e)continue;for(let e=t;e<this.rows;e++)i.putText(e,s)}}columnMet(t,e,n){this.firstFile??=n;this.header.push(t)
;const s=this.add(t);s?.grow(this.capacity);for(let t=0;t<e;t++)s?.putMissing(t)}refuseAbsent(t){
for(const{name:e,required:n}of this.request.columns)if(n&&!this.header.includes(e))throw new i.P_(absent(t,e,this.header))}reserve(t){
if(t<=this.capacity)return this.capacity;const e=Math.max(t,2*this.capacity,256);this.refuseUnfit(e);this.capacity=e;try{
for(const t of this.columns.values())t.grow(this.capacity)}catch(t){throw t instanceof RangeError?this.unfit(e,null):t}return this.capacity}refuseUnfit(t){
if(!this.budget)return;const e=t*this.bytesOfRow();if(e>this.taken&&!(0,a.s)(this.budget,e-this.taken)){
const e=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken;throw this.unfit(t,e)}this.taken=Math.max(this.taken,e)}refuseGrowth(t,e,n,s){
const r=e/Math.max(n,B);if(r>y&&r*s>Q)throw new i.P_(`${this.firstFile}: grows to over ${(0,
a.r4)(r*s)} when it is unpacked, more than ${y} times its size: hardly a data set. If it is one, unpack it first.`);if(!this.budget)return
;const o=Math.floor(t*s/Math.max(n,B));const A=1024*(this.budget.limit-Atomics.load(this.budget.taken,0))+this.taken
;if(o/2*this.bytesOfRow()>A)throw this.unfit(o,A)}unfit(t,e){const n=(0,a.r4)(t*this.bytesOfRow())
;return new i.P_(`${this.firstFile}: does not fit into memory: about ${t.toLocaleString("en-US")} rows of ${this.columns.size} columns take ${n}`+(e===null?"":`, and ${(0,
a.r4)(e)} are left`)+". List only the features that are needed in the plan, judge fewer rows, or use a machine with more memory.")}bytesOfRow(){
const t=[...this.columns.values()].map(({kind:t})=>t);const e=Math.min((0,s.availableParallelism)(),t.filter(t=>t==="number").length)
;return t.reduce((t,e)=>t+b[e],e*p)}declined(t){for(const e of this.columns.values())e.settle(t)
;return[...this.columns.values()].filter(t=>t.declined&&!t.nested)}isWanted(t){return this.asked.has(t)||this.request.others!=="skip"&&t!==""}add(t){
if(!this.isWanted(t))return null;const e=this.asked.get(t);const n=new ColumnBuilder(e??{name:t,type:"auto",required:false});this.columns.set(t,n);return n}
refuseOtherColumns(t,e){const n=new Set(t);const s=new Set(this.header);const r=this.header.filter(t=>!n.has(t));const o=t.filter(t=>!s.has(t))
;if(r.length===0&&o.length===0)return;const a=[r.length>0?`lacks ${list(r)}`:"",o.length>0?`also has ${list(o)}`:""]
;throw new i.P_(`${e}: does not have the columns of ${this.firstFile}: it ${a.filter(Boolean).join(" and ")}. Files of one set must have the same columns, in any order.`)
}}const E="Unnamed: 0";function nameFirst(t){return t[0]!==""||t.includes(E)?t:[E,...t.slice(1)]}function refuseDuplicates(t,e,n){const s=new Map
;t.forEach((r,o)=>{const a=s.get(r)
;if(a!==void 0&&n(r))throw new i.P_(`${e}: columns ${a+1} and ${o+1} are both named ${JSON.stringify(r.slice(0,80))}.${looksLikeData(t)?k:" Give each column a name of its own."}`)
;s.set(r,o)})}const k=" The first line looks like data: has the file no header? Write one above it.";function looksLikeData(t){const e=t.filter(t=>(0,
o.$J)(t)!==void 0&&t!=="").length;return 2*e>=t.length&&t.length>1}function absent(t,e,n){const s=(0,r.p)(e,n);const i=s!==null&&s.length>2&&(0,
o.$J)(s)===void 0
;const a=looksLikeData(n)&&!i?k:s!==null?` Was ${JSON.stringify(s)} meant?`:n.length===1&&/\S +\S/.test(n[0])?' Are the fields parted by blanks, as R’s write.table writes them? Part them by a comma: write.csv(data, "data.csv", row.names = FALSE).':""
;return`${t}: there is no column "${e}".${a} Columns: ${list(n)}.`}function list(t){const e=t.slice(0,30).map(t=>JSON.stringify(t.slice(0,60)))
;return t.length>30?`${e.join(", ")} and ${t.length-30} more`:e.join(", ")}function decoded(t){try{return decodeURIComponent(t)}catch{return t}}}),
33830:((t,e,n)=>{n.d(e,{Zu:()=>merged,_u:()=>textColumn,b2:()=>numbersAmong});var s=n(35239);var i=n(13028);var r=n(62047)
;function textColumn({codes:t,categories:e,missing:n},i,r=false){const o=(0,s.XF)(e,r);const isEmpty=t=>(0,s.qv)(t,i);if(o===e&&!o.some(isEmpty))return{
type:"category",codes:t,categories:e,missing:n};const a=o.map(isEmpty);return merged(t,e,t=>a[t]?null:o[t])}function merged(t,e,n){const s=new Map
;const r=e.map((t,e)=>{const i=n(e);if(i===null)return-1;s.has(i)||s.set(i,s.size);return s.get(i)});let o=0;let a=null;const A=t.map((t,n)=>{
const s=t<0?-1:r[t];if(s>=0)return s;o++;t>=0&&e[t].trim()!==""&&(a=(0,i.G9)(a,n,e[t]));return-1});const c={type:"category",codes:A,categories:[...s.keys()],
missing:o};return a?{...c,markers:a}:c}function numbersAmong(t,e,n){let i=0;const r=[];for(const o of e){const e=(0,s.zo)(o)?void 0:(0,s.$$)(o,n)
;if(e===void 0&&!(0,s.bb)(t.length-++i,i))return null;r.push(e)}if(i>0&&!r.some(t=>t!==void 0&&Number.isFinite(t)))return null;const o={numbers:0,others:0}
;for(const e of t){const t=e<0?Number.NaN:r[e];t===void 0?o.others++:Number.isFinite(t)&&o.numbers++}return(0,s.bb)(o.numbers,o.others)?numberColumn(t,e,r):null
}function numberColumn(t,e,n){const s=new r.Ky(true);s.grow(t.length);let o=0;const a={invalid:null,infinite:null,markers:null};t.forEach((t,r)=>{
const A=t<0?Number.NaN:n[t];const c=A!==void 0&&Number.isFinite(A);s.put(r,c?A:Number.NaN);if(c)return;A!==void 0&&o++;if(t<0)return
;const l=A===void 0?"invalid":Number.isNaN(A)?"markers":"infinite";a[l]=(0,i.G9)(a[l],r,e[t])});const{invalid:A,infinite:c,markers:l}=a;return{type:"number",
values:s.finish(t.length),missing:o,invalid:A,...c&&{infinite:c},...l&&{markers:l}}}}),82401:((t,e,n)=>{n.d(e,{IO:()=>Unreadable,nr:()=>notText,to:()=>explained})
;var s=n(14977);var i=n(85893);var r=n(83625);class Unreadable extends Error{at;constructor(t){super("not text");this.at=t}}
async function explained(t,{file:e,gzip:n},o){if(t instanceof r.p){const r=`${e}: row ${t.record+1} (line ${await(0,i.mh)(e,n,t.offset)})`
;return new s.P_(`${r} ${csvFault(t,o)}`)}if(t instanceof Unreadable)return new s.P_(await notText(e,n,t.at));if(t instanceof i.VL){const r=await(0,
i.mh)(e,n,Math.max(0,t.offset));return new s.P_(`${e}: line ${r} begins a field of over 64 MiB. Is a quote there not closed?`)}return t}
function csvFault({fault:t,field:e,record:n},s){const i=e<s.length?`field ${e+1} (${JSON.stringify(s[e].slice(0,60))})`:`field ${e+1}`;switch(t){case"ragged":
if(n===0&&e===s.length+1)return`has ${e} fields where the header has ${s.length}: the header is one short. R's write.table writes it so, with the names of rows; write the file with row.names = FALSE, or give the first column a name. If it is another file, put a field that holds the delimiter or a line break in double quotes.`
;return`has ${e} ${e===1?"field":"fields"} where the header has ${s.length}. Put a field that holds the delimiter or a line break in double quotes.`
;case"opening quote":return`has a quote inside ${i}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`
;case"closing quote":return`has more text behind the closing quote of ${i}. Double each quote inside a quoted field.`;case"unterminated quote":
return`opens a quote in ${i} that is never closed. Close it, or double a quote that belongs to the text.`}}async function notText(t,e,{offset:n,byte:s}){
const r=`0x${s.toString(16).toUpperCase().padStart(2,"0")}`
;if(n<=1&&(s===255||s===254))return`${t}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;const o=await(0,i.mh)(t,e,n)
;if(s===0)return`${t}: line ${o} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`
;return`${t}: line ${o} is not UTF-8 (byte ${r} at ${n}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`}}),48293:((t,e,n)=>{n.d(e,{
c:()=>refuseHeaderAgain});var s=n(14977);function refuseHeaderAgain({columns:t,source:e}){const n=new Map;for(const[i,r]of t){const o=rowOf(i,r)
;if(o===null)continue;const a=(n.get(o)??0)+1
;if(a>=Math.min(2,t.size))throw new s.P_(`${e.files.join(", ")}: row ${o+1} is the header once more (${JSON.stringify(i.slice(0,60))} stands in column ${JSON.stringify(i.slice(0,60))}). Were several files put together? Take out all header lines but the first, or name the files one by one.`)
;n.set(o,a)}}function rowOf(t,e){if(e.type!=="category"){const{invalid:n}=e;return n?.text.trim()===t.trim()?n.row-1:null}const n=e.categories.indexOf(t.trim())
;return n<0?null:e.codes.indexOf(n)}}),99240:((t,e,n)=>{n.d(e,{r:()=>headerOf});var s=n(14977);var i=n(82401);const r=[44,59,9,124];const o=34;const a=1<<20
;function recordEnd(t,e,n){let s=false;for(let i=e;i<n;i++){const e=t[i];if(e===o)s=!s;else if(!s&&(e===10||e===13))return i+1}return-1}
async function readHeader(t,e,i){const r=i?9:mostFrequent(t);if(!t.includes(o)){const e=t.toString().replace(/[\r\n]$/,"").split(String.fromCharCode(r));return{
names:e,delimiter:r}}const{parse:a}=await n.e(175).then(n.bind(n,25175));let A;try{A=a(t,{delimiter:String.fromCharCode(r),relax_column_count:true})}catch(t){
const n=t instanceof Error?t.message:String(t)
;throw new s.P_(`${e}: the header line cannot be read: ${oneLine(n)}. Put a name that holds quotes in quotes, each quote in it doubled.`)}
if(A.length!==1)throw new s.P_(`${e}: the header line cannot be read.`);return{names:A[0],delimiter:r}}function mostFrequent(t){const e=r.map(()=>0);let n=false
;for(const s of t){s===o&&(n=!n);const t=n?-1:r.indexOf(s);t>=0&&e[t]++}return r[e.indexOf(Math.max(...e))]}function oneLine(t){
return t.replace(/\s+/g," ").slice(0,200)}async function headerOf(t,e){let n=await e.next(0);for(;;){let r=n.from;const{bytes:o,end:A}=n
;const c=o[r]===239&&o[r+1]===187&&o[r+2]===191;c&&A-r>=3&&(r+=3);while(r<A&&(o[r]===10||o[r]===13))r++;let l=recordEnd(o,r,A);l<0&&n.last&&(l=A);if(l>=0){
if(l===r)throw new s.P_(`${t.file}: the file is empty. Write a header line and at least one row.`)
;const{names:e,delimiter:i}=await readHeader(o.subarray(r,l),t.file,t.tabs);return{piece:n,from:l,names:e,delimiter:i}}if(n.fault)throw new i.IO(n.fault)
;if(A-r>a)throw new s.P_(`${t.file}: the header does not end within ${a} bytes. Is a quote in it not closed?`);n=await e.next(n.from)}}}),83625:((t,e,n)=>{n.d(e,{
p:()=>CsvFault,B:()=>CsvScanner});var s=n(48167);var i=n(84967)
;const r="AGFzbQEAAAABOwhgBX9/f39/AX9gAX8Bf2ACf38BfmACf38Bf2AEf39/fwF/YAl/f39/f39/f38Bf2AAAX9gBH9/f38AAwsKAQIDBAUGBwAAAAUDAQABBlYRfgFCAAt+AUIAC38BQQALfgFCAAt/AUEAC34BQgALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweKAQ4CYXQDDQZjb2x1bW4DDgRyb3dzAw8GcmVjb3JkAxAEaGVhcAAFBHNjYW4ABAdtaXNzaW5nAwoGbmVlZGVkAwwOcmVhZENhdGVnb3JpZXMACQtyZWFkRG91YmxlcwAICnJlYWRXaG9sZXMABwdzdG9wcGVkAwsIcmVtZW1iZXIABgZtZW1vcnkCAAwBAgqBJgrlAgMDfwF+Anv9DAEAIgAAAAAAAAAKAAANAAD9DAABAgMEBQYHCAkKCwwNDg8gAEEPcf0P/SMgAP0P/U79UCEFQYCKAiEAA0AjAkGAgAFqIQMDQCMCIANJBEAgACIBIwL9AAQAIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStIwL9AAQQIgYgBSAG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0j/WStQhCGhCMC/QAEICIGIAUgBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79I/1krUIghoQjAv0ABDAiBiAFIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/SP9ZK1CMIaEIgR7p0ECdGohAANAQQAhAgNAIAJBCkgEQCABIwIgBHqnajYCACAEIARCAX2DIQQgAUEEaiEBIAJBAWohAgwBCwsgBEIAUg0ACyMCQUBrJAIMAQsLIABBgIoCRg0ACyAAC44CAgJ+AX8gASAAayIBQQhLBEBCfw8LIAApAwBCsODAgYOGjJgwhSICQvbs2bPnzp279gB8IAKEQoCBgoSIkKDAgH+DeqdBA3YiBCABSQR/IAAgBGotAABBLkcEQEJ/DwsgAUEBayIBQgEgBK1CA4aGQgF9IgMgAoMgA0J/hSACQgiIg4QiAkL27Nmz586du/YAfCAChEKAgYKEiJCgwIB/g3qnQQN2SwRAQn8PCyABIARrBUEACyABRQRAQn8PC61CIIYgAkIgIAGtQgKGfSIChiAChiICQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiIQLrwUCBn8DfiAAIQMDQEIgIAMpAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAq1CAoZ9IQogCCACQQN0QYAIaikDAH4gCSAKhiAKhiIIQgp+IAhCCIh8IghC/4GAgPAfg0LkgICAgMjQB34gCEIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiHwhCCACIANqIQMgAkEIRg0ACyADIABrIQIgAy0AAEEuRgRAIANBAWoiAyEEA0BCICADKQMAQrDgwIGDhoyYMIUiCUL27Nmz586du/YAfCAJhEKAgYKEiJCgwIB/g3qnQQN2IgWtQgKGfSEKIAggBUEDdEGACGopAwB+IAkgCoYgCoYiCEIKfiAIQgiIfCIIQv+BgIDwH4NC5ICAgIDI0Ad+IAhCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8IQggAyAFaiEDIAVBCEYNAAsgAyAEayIFIAJqIQILIAJFBEBBAA8LIAJBE0sEf0EAIQQgAC0AACEGA0AgBkEwRiIHIAZBLkZyBEAgBCAHaiEEIABBAWoiAC0AACEGDAELCyACIARrQRNLBUEACwRAQQAPCyABIAMtAABBIHJB5QBGBH8gA0EBaiIALQAAIgFBK0YgAUEtRnIEQCAAQQFqIQALIAApAwBCsODAgYOGjJgwhSIJQvbs2bPnzp279gB8IAmEQoCBgoSIkKDAgH+DeqdBA3YiAkUgAkEDS3IEQEEADwsgBSAJQiAgAq1CAoZ9IgmGIAmGIglCCn4gCUIIiHwiCUL/gYCA8B+DQuSAgICAyNAHfiAJQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIpyIDQQAgA2sgAUEtRhtqIQUgACACagUgAwtHBEBBAA8LIAgkAyAFJARBAQuaBQIBfgl/AkAgASAAayIFQQpJDQAgACkDAEKw4MCB04WMmC2FIQQgAC0ACUEwayEHIAAtAAhBMGsiDUEJSwR/QQEFIAQgBEL27Nmz98+du/8AfIRCgIGChIiQoMCAf4NCAFILIAdBCUtyDQAgBEIKfiAEQgiIfCIEQhCIQv8Bg6cgBEL/AYOnQeQAbGohCCAEQiiIQv8Bg6ciBkUgBkEMS3IgDUEKbCAHaiINQQBMcgR/QQEFIA1BHEoEfyAGQQJHBH9BHkEfIAZBBkYgBkEERnIgBkEJRnIgBkELRnIbBUEcQR0gCEEDcQR/QQEFIAhB5ABwBH9BAAUgCEGQA3ALCxsLIA1IBUEACwsNACAFQQpLBEAgACkDC0Kw4OiBg8aOmDCFIQQgAC0ACiIHQdQARyAHQSBHcSAFQRNJcg0BIARC9uz9s+fun7v2AHwgBIRCgIGChIiQoMCAf4NCAFINASAEQgp+IARCCIh8IgRC/wGDpyELIARCGIhC/wGDpyIJQTtLIAtBF0tyIARCMIhC/wGDpyIKQTtLcg0BIABBE2oiBS0AAEEuRgRAQeQAIQcgBUEBaiIFLQAAQTBrIQADQCAAQf8BcSIAQQlNBEAgB0UNBCAMIAAgB2xqIQwgB0EKbSEHIAVBAWoiBS0AAEEwayEADAELCyAHQeQARg0CCyAFLQAAQdoARgR/IAMNAiAFQQFqBSAFCyABRw0BCyAIIAhBAWsgBkECSyIAG0GQA2oiAUHkAG0hAyACIAZBA2sgBkEJaiAAG0GZAWxBAmpBBW0gDWogAUHtAmwgAUEEbWogA2sgA0EEbWpqQZ7qNGu3RAAAAABwmZRBoiALQTxsIAlqQTxsIApqQegHbCAMaregOQMAQQEPC0EAC8cFAQt/QYCKAiEJQYCKAiELIAAkAkEAJBAgAUEBaiABIAMbIRIgByAGQQJ0aiEQA0AgBUUEQCAAIAJPIAAgAU9yBEAgACABIAAgAUkbJA0gBSQOIAwkD0EADwsgAC0AACIKQQ1GIApBCkZyBEAgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSAAQQFqIQAMAgsgCCAMRgRAIAAkDSAFJA4gDCQPQQEPCyAAJBALIAxBA3QhESAHIAVBAnRqIQ0DQCAAIQogCSALRgRAIAQQACELQYCKAiEJCyAJKAIAIg4tAAAhDyAJQQRqIQkgD0EiRwRAIA0gEEkEQCANKAIAIBFqIAqtIA6tQiCGhDcDAAsFIAogDkcEQCAKIAEgASAKSxskDSANIAdrQQJ1JA4gDCQPQQMPC0EAIQUDQCAJIAtGBEAgBBAAIQtBgIoCIQkLIAkoAgAhACAJQQRqIQkgAC0AAEEiRw0AIABBAWogAU8Ef0EBBSAALQABQSJHC0UEQEEBIQUgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCQwBCwsgACABTwRAIAogASABIApLGyQNIA0gB2tBAnUkDiAMJA9BBUEAIAMbDwsgAEEBaiIOLQAAIg8gBEH/AXFHIAEgDktxIA9BCkdxIA9BDUdxBEAgCiABIAEgCksbJA0gDSAHa0ECdSQOIAwkD0EEDwsgCSALRgR/IAQQACELQYCKAgUgCQtBBGohCSANIBBJBEAgDSgCACARaiITQX8gCmsgCkEBaiAFGzYCACATIAA2AgQLCyANQQRqIQ0gDkEBaiEAIA8gBEH/AXFGDQALIA0gB2tBAnUhBSAOIBJPBEAgCiABIAEgCksbJA0gBUEBayQOIAwkD0EADwsgBSAGRwRAIAAgASAAIAFJGyQNIAUkDiAMJA8FQQAhBSAMQQFqIQwMAQsLQQILBgBBgIwGC7YBAQJ+IAIgAWtBEEsEQA8LIAEpAwAkAEIAJAEgAiABayICQQhNBEAjAEJ/QsAAIAKtQgOGfYiDJAAFIAEpAwhCf0LAACACQQhrrUIDhn2IgyQBCyACrSAArUIghoQiBCMAIwFClfip+pe33puef36FhULNmdbq/vrrqH9+IgUgBUIgiIVC09iX1OG/rudEfkI2iKdBBXRBgApqIgAjADcDACAAIwE3AwggACAENwMQIAAgAzYCGAuNBQIIfwJ+IAMhBSAEBH5C/wFCByAErX1CA4aGBUIACyINQp68+PDhw4ePHoNCsODAgYOGjJgwhSQFIA1C//79+/fv37//AINC9uzZs+fOnbv2AIQkBiANQgAgDX2DIARBAEetfSQHIARBAWokCEEJQQAjCEEITRskCQNAIAEgAkgEQAJAIAAgAUECdGohCSAAIAFBA3RqIgYoAgAhBwJAIwkgBigCBCIIIAdrIgZBAWtLBH8Cf0EAIAYgBy0AAEEtRiIGayILIwhrQQgjCGtLDQAaQQAjBSAIQQhrKQMAhUJ/QgggC619QgOGhoMiDSMGfCANhEKAgYKEiJCgwIB/g0IAUg0AGiAJIA0jB0J/hYMgDSMHg0IIhoQiDUIKfiANQgiIfCINQv+BgIDwH4NC5ICAgIDI0Ad+IA1CEIhC/4GAgPAfg0KBgICAgOIJfnxCIIinQQAgBmtzIAZqNgIAQQELBUEACw0AIAcgCEYEQCAJQYCAgIB4NgIAIApBAWohCgwBCyAHQQBIBEBBfiEGBSAHLQAAQS1GIgwgB2oiCyAIEAEiDkL/////D4MhDSAOQiCIpyEGAkAgDkJ/UQRAQX4hBiALIAgQAkUNAUHjACEGIwRBAEgjBEEIS3IjA0L/////B1ZyDQEjBCEGIwMhDQsgBCAGSQ0AIA0gBCAGa0EDdEGACGopAwB+IQ1B4wAhBiANQv////8HVg0AIAlBACANpyIGayAGIAwbNgIAQX8hBgsLIAZBf0YNACAGQX5HBEAgBiQMDAILIAlBgICAgHg2AgAgBSABNgIAIAUgBzYCBCAFIAg2AgggBUEMaiEFCyABQQFqIQEMAgsLCyAKJAogASQLIAUgA2tBDG0LywcDCX8HfAJ+IAQhBQNAIAIgA0gEQCABIAJBA3RqIgooAgAiBiAKKAIEIgdGBEAgCkQAAAAAAAD4fzkDACAIQQFqIQgFIAZBAEgEf0EABQJ/IABFBEACfyAGIAYxAABCLVGtIhWnaiIJIAcQASIWQn9RBEACfyAJIAcQAgR/IwRBakgFQQELIQlBAEEBIwRBFkogCRsNABojA0KAgICAgICAEFgEQCMDuiEOIwRBAE4EfCAOIwRBA3RByAhqKwMAowUgDkEAIwRrQQN0QcgIaisDAKILIQ4FQQAjBEEASA0BGiMDIha6IhIjBEEDdEHICGorAwAiDqMiD0QAAAACAACgQaIiECAQIA+hoSEQIA4gDkQAAAACAACgQaIiESARIA6hoSIRoSETQQAgDyASIA8gDqIiFKEgECARoiAUoSAQIBOioCAPIBChIhAgEaKgIBAgE6KgoSAWIBL8B325oCAOoyIOIA9EAAAAAAAAwDmiIhChoCIRRAAAAAAAAPh/IBEgDyAOIBCgoGEbIg4gDmINARoLIAogDr0gFUI/hoS/RAAAAAAAAAAAoDkDAEEBCwwBCyAKIBZC/////w+DuiAWQiCIp0EDdEHICGorAwCjvSAVQj+GhL9EAAAAAAAAAACgOQMAQQELDAELIABBAUYEQAJ/QQAgByAGLQAAQS1GIgkgBmoiDGsiC0UgC0EPS3INABpBACAJIAtBAUtyIAwtAABBMEZxDQAaQQBBCCALIAtBCE8bIg0gDCkDAEKw4MCBg4aMmDCFIhVC9uzZs+fOnbv2AHwgFYRCgIGChIiQoMCAf4N6p0EDdksNABogFUIgIA2tQgKGfSIVhiAVhiIVQgp+IBVCCIh8IhVC/4GAgPAfg0LkgICAgMjQB34gFUIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCEVIAogC0EISwR+QQAgC0EIayILIAwpAwhCsODAgYOGjJgwhSIWQvbs2bPnzp279gB8IBaEQoCBgoSIkKDAgH+DeqdBA3ZLDQEaIBUgC0EDdEGACGopAwB+IBZCICALrUIChn0iFYYgFYYiFUIKfiAVQgiIfCIVQv+BgIDwH4NC5ICAgIDI0Ad+IBVCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIh8BSAVC7oiDpogDiAJGzkDAEEBCwwBCyAGIAcgCiAAQQNGEAMLC0UEQCAKRAAAAAAAAPh/OQMAIAUgAjYCACAFIAY2AgQgBSAHNgIIIAVBDGohBQsLIAJBAWohAgwBCwsgCCQKIAMkCyAFIARrQQxtC9YCAgZ/An4gAyEFA0AgASACSARAQX8hBiAAIAFBA3RqIgkoAgAiByAJKAIEIgpGBEAgCEEBaiEIBSAHQQBKBH8gCiAHa0EQSwR/QX8FIAcpAwAkAEIAJAEgCiAHayIGQQhNBEAjAEJ/QsAAIAatQgOGfYiDJAAFIAcpAwhCf0LAACAGQQhrrUIDhn2IgyQBCyMAIAatIAStQiCGhCILIwAjAUKV+Kn6l7fem55/foWFQs2Z1ur++uuof34iDCAMQiCIhULT2JfU4b+u50R+QjaIp0EFdEGACmoiCSkDAFEiBgRAIwEgCSkDCFEhBgsgBgR/IAkpAxAgC1EFIAYLBH8gCSgCGAVBfwsLBUF/CyIGQX9GBEAgBSABNgIAIAUgBzYCBCAFIAo2AgggBUEMaiEFCwsgACABQQJ0aiAGNgIAIAFBAWohAQwBCwsgCCQKIAUgA2tBDG0LC4QCAgBBgAgLRAEAAAAAAAAACgAAAAAAAABkAAAAAAAAAOgDAAAAAAAAECcAAAAAAACghgEAAAAAAEBCDwAAAAAAgJaYAAAAAAAA4fUFAEHOCAuyAfA/AAAAAAAAJEAAAAAAAABZQAAAAAAAQI9AAAAAAACIw0AAAAAAAGr4QAAAAACAhC5BAAAAANASY0EAAAAAhNeXQQAAAABlzc1BAAAAIF+gAkIAAADodkg3QgAAAKKUGm1CAABA5ZwwokIAAJAexLzWQgAANCb1awxDAIDgN3nDQUMAoNiFVzR2QwDITmdtwatDAD2RYORY4UNAjLV4Ha8VRFDv4tbkGktEktVNBs/wgEQ="
;const o=0;const a=1;const A=0;const c=1;const l=2;const u=3;const h=10;const f=34;const d=3;const g=1<<17;const m=32768;const w=1<<23;const I=(0,i.F)(r);let C
;function layOut(t,e){C&&C.memory.buffer.byteLength>w&&(C=void 0);C??=I();const{memory:n}=C;const s=t.filter(Boolean).length+1
;const r=Math.max(32,Math.min(4096,Math.floor(g/8/s)));const o=aligned(8*r)+64;const a=aligned(C.heap());const A=aligned(a+4*t.length);let c=A+o
;const l=Uint32Array.from(t,t=>{if(!t)return A;c+=o;return c-o});const u=aligned(c+4*d*r);const B=u+e.length;(0,i.V)(n,B+m);const{buffer:y}=n
;const Q=Buffer.from(y);const p=new Int32Array(y);p.set(l,a/4);e.copy(Q,u);Q[B]=Q[B+2]=h;Q[B+1]=f;return{kernel:C,bytes:Q,words:p,doubles:new Float64Array(y),
text:u,end:B,list:c,columns:a,blocks:l,rows:r}}function aligned(t){return Math.ceil(t/16)*16}const B=34;const y=256;const Q={2:"ragged",3:"opening quote",
4:"closing quote",5:"unterminated quote"};class CsvFault extends Error{fault;record;offset;field;constructor(t,e,n,s){super(`${t} in record ${e}, field ${s}`)
;this.fault=t;this.record=e;this.offset=n;this.field=s}}class CsvScanner{row;firstRow;columns;delimiter;reserve;tag;column=0;recordOffset=0
;constructor(t,e,n,s){this.columns=t;this.delimiter=e;this.row=n;this.firstRow=n;this.reserve=s;this.tag=p;p+=t.length}get between(){return this.column===0}
scan(t,e,n,s,i,r=1/0){let A=this.reserve(this.row+1);const c=layOut(this.columns.map(isWanted),t.subarray(e,n))
;const{scan:l,at:u,column:h,rows:f,record:d}=c.kernel;const g=s+e-c.text;const m=Math.max(0,Math.min(c.end,r-g));for(let t=c.text;;t=u.value){
const n=l(t,c.end,m,i,this.delimiter,this.column,this.columns.length,c.columns,Math.min(c.rows,A-this.row));d.value>0&&(this.recordOffset=g+d.value)
;this.take(c,this.column,f.value,h.value);this.row+=f.value;this.column=h.value
;if(n>a)throw new CsvFault(Q[n],this.row-this.firstRow,this.recordOffset,this.column);if(n===o)return u.value-c.text+e;this.row>=A&&(A=this.reserve(this.row+1))
}}take(t,e,n,s){for(const[i,r]of this.columns.entries()){const o=i<e?1:0;const a=i<s?n+1:n;if(!isWanted(r)||o>=a)continue;const A=t.blocks[i]
;r.kind==="category"?this.takeCodes(t,r,A,o,a,this.tag+i):r.format?this.takeTexts(t,r,A,o,a):this.takeNumbers(t,r,A,o,a)}}
takeNumbers({kernel:t,doubles:e,words:n,bytes:s,list:i},r,o,a,A){const{numbers:c}=r;for(let l=a;l<A&&!r.declined;){const{wholes:a,decimals:u}=c
;const h=a?t.readWholes(o,l,A,i,u):t.readDoubles(kindOf(r),o,l,A,i);const f=t.stopped.value;r.kind==="time"&&r.zone&&toUtc(e.subarray(o/8+l,o/8+f),r.zone)
;const g=a?4:8;c.putBytes(this.row+l,s,o+g*l,o+g*f);r.missing+=t.missing.value;this.putLeft(r,s,n.subarray(i/4,i/4+d*h));f<A&&c.refine(t.needed.value);l=f}}
takeTexts({words:t,bytes:e},n,s,i,r){for(let o=i;o<r&&!n.declined;o++)this.putCell(n,e,o,t[s/4+2*o],t[s/4+2*o+1])}putCell(t,e,n,s,i){
const r=s<0?unescaped(e,-s,i):e.subarray(s,i);t.putBytes(this.row+n,r,0,r.length)}putLeft(t,e,n){
for(let s=0;s<n.length&&!t.declined;s+=d)this.putCell(t,e,n[s],n[s+1],n[s+2])}takeCodes({kernel:t,words:e,bytes:n,list:i},r,o,a,A,c){
const{codes:l,dictionary:u}=r;const h=t.readCategories(o,a,A,i,c);(0,s.h0)(l,this.row+a,n,o+4*a,o+4*A);r.missing+=t.missing.value
;for(let s=i/4,r=s+d*h;s<r;s+=d){const[i,r,o]=[e[s],e[s+1],e[s+2]];if(r<0){const t=unescaped(n,-r,o);l[this.row+i]=u.codeOfBytes(t,0,t.length)}else{
const e=u.codeOfBytes(n,r,o);l[this.row+i]=e;e<y&&t.remember(c,r,o,e)}}}}let p=0;function isWanted(t){return t!==null&&!t.declined}
function kindOf({kind:t,zone:e}){if(t==="time")return e?u:l;return t==="integer"?c:A}function toUtc(t,e){
for(let n=0;n<t.length;n++)Number.isNaN(t[n])||(t[n]=e.toUtc(t[n]))}function unescaped(t,e,n){const s=Buffer.allocUnsafe(n-e);let i=0;for(let r=e;r<n;r++){
const e=t[r];s[i++]=e;e===B&&r++}return s.subarray(0,i)}}),22615:((t,e,n)=>{n.d(e,{b:()=>formatOf});var s=n(51455);var i=n(14977)
;const r=/\.(?:(csv|tsv|txt|jsonl|ndjson|json)(\.gz)?|(parquet|parq|pq))$/i
;const o=".csv, .tsv, .txt, .jsonl, .ndjson, .json (each also .gz) and .parquet, .parq, .pq"
;const a=[[/\.(xlsx?|xlsm|xlsb|ods)$/i,"a spreadsheet","Save the sheet as CSV (UTF-8)"],[/\.(feather|arrow|ipc)$/i,"an Arrow file",pandas("read_feather")],[/\.orc$/i,"an ORC file",pandas("read_orc")],[/\.(pkl|pickle)$/i,"a pickle",pandas("read_pickle")],[/\.avro$/i,"an Avro file","Write it as Parquet or CSV"],[/\.(sas7bdat|xpt)$/i,"a SAS file",pandas("read_sas")],[/\.sav$/i,"an SPSS file",pandas("read_spss")],[/\.dta$/i,"a Stata file",pandas("read_stata")],[/\.(rds|rdata|rda)$/i,"a file of R",'Write it in R: write.csv(data, "data.csv", row.names = FALSE)'],[/\.(h5|hdf5?|npy|npz)$/i,"a file of arrays","Write its columns as Parquet or CSV"],[/\.(zip|tar|tgz|bz2|xz|zst|7z|lz4)$/i,"packed in a way that is not read","Unpack it, or pack it by gzip"],[/\.(db|sqlite3?|duckdb)$/i,"a database","Export the table as Parquet or CSV"]]
;function pandas(t){return`Write it as Parquet, for instance in Python: pandas.${t}(file).to_parquet("data.parquet")`}async function formatOf(t){
const{bytes:e,head:n}=await beginning(t);if(e===0)throw new i.P_(`${t}: the file is empty. Write a header line and at least one row.`)
;const s=n.subarray(0,4).toString("latin1")==="PAR1";const A=r.exec(t);if(!A){const e=a.find(([e])=>e.test(t))
;const n=e?`is ${e[1]}. ${e[2]}`:s?"is a Parquet file. Name it .parquet":"the name does not say what the file holds"
;throw new i.P_(`${t}: ${n}. Files that can be read: ${o}.`)}if(A[3]){
if(!s)throw new i.P_(`${t}: is named .${A[3]} but is not a Parquet file (it does not begin with PAR1).`);return{kind:"parquet",gzip:false,bytes:e,tabs:false,
list:false}}if(s)throw new i.P_(`${t}: is a Parquet file. Name it .parquet.`);const c=n[0]===31&&n[1]===139
;if(A[2]&&!c)throw new i.P_(`${t}: is named .gz but is not packed by gzip. Name it without .gz.`);const l=A[1].toLowerCase()
;const u=/json$|jsonl$/.test(l)?"jsonl":"csv";return{kind:u,gzip:c,bytes:e,tabs:l==="tsv",list:l==="json"}}async function beginning(t){try{const e=await(0,
s.stat)(t);if(e.isDirectory())throw new i.P_(`${t}: is a directory. Name the files in it, for instance "${t.replace(/\/$/,"")}/*.csv".`)
;if(!e.isFile())throw new i.P_(`${t}: is not a regular file.`);const n=await(0,s.open)(t,"r");try{const t=Buffer.alloc(4);await n.read(t,0,4,0);return{
bytes:e.size,head:t}}finally{await n.close()}}catch(e){throw e instanceof i.P_?e:new i.P_(unreadable(t,e))}}function unreadable(t,e){
const n=e instanceof Error&&"code"in e?String(e.code):"";if(n==="ENOENT"||n==="ENOTDIR")return`${t}: there is no such file. Check the path.`
;if(n==="EACCES"||n==="EPERM")return`${t}: may not be read (permission denied).`;return`${t}: cannot be read (${n||String(e)}).`}}),31991:((t,e,n)=>{n.d(e,{
Yz:()=>parsed,bs:()=>together,lT:()=>CsvCell});var s=n(14977);class CsvCell{text;constructor(t){this.text=t}}function together(t,e,n,i){
if(e!==null&&t.length!==e.length)throw new s.P_(`holds ${t.length} rows that were asked and ${e.length} that were answered`);return t.map((s,r)=>({
id:i===null?null:t.length===1?i:`${i}/${r}`,input:s,output:e?.[r],event:n}))}function parsed(t,e){try{return JSON.parse(t)}catch{
throw new s.P_(`holds ${e} that is not JSON`)}}}),82215:((t,e,n)=>{n.d(e,{nT:()=>budgetOf,r4:()=>inWords,s:()=>take});var s=n(48161);const i=1024
;function budgetOf(t){const e=process.constrainedMemory?.()??0;const n=Math.min((0,s.freemem)(),e>0?e:1/0);return{limit:Math.floor((t??n)/i),
taken:new Int32Array(new SharedArrayBuffer(4))}}function take({limit:t,taken:e},n){const s=Math.ceil(n/i);if(Atomics.add(e,0,s)+s<=t)return true
;Atomics.sub(e,0,s);return false}function inWords(t){return t<1e9?`${Math.floor(t/1e6)} MB`:`${(Math.floor(t/1e8)/10).toFixed(1)} GB`}}),50772:((t,e,n)=>{n.d(e,{
x:()=>readTable});var s=n(77598);var i=n(14977);var r=n(11100);var o=n(85893);var a=n(82401);var A=n(99240);var c=n(83625)
;async function readInRanges(t,e,n,s,i){const r=s.rows;const o=i.filter(t=>t!==null);const{expected:a,texts:A}=probe(t,n,o)
;for(const t of o)r===0&&A.has(t.name)&&t.restartAsCategory();s.refuseUnfit(r+Math.ceil(a));const c=ranges(t,e,n,o,a);const l=c.map(()=>({bytes:0,rows:0}))
;const run=(n,i)=>e.executor.run("readRange",n,e=>{l[i]=e;s.rows=r+l.reduce((t,{rows:e})=>t+e,0);t.onBytes?.(Math.min(t.bytes,l.reduce((t,{bytes:e})=>t+e,0)))})
;const u=c.map(run);for(const t of u)t.catch(()=>{});const h=[];let f=0;let d=c[0].from;for(const[t,e]of c.entries()){let n=await u[t];if(n.begin!==d){
if(e.to!==null&&d>=e.to)continue;n=await run({...e,from:d,exact:true},t)}if(n.fault)throw errorOf(n.fault,f);h.push(n);f+=n.rows;d=n.end}s.reserve(r+f)
;for(const[t,e]of o.entries()){let n=r;for(const s of h){s.rows>0&&e.append(s.columns[t],n);n+=s.rows;delete s.columns[t]}}s.rows=r+f;t.onBytes?.(t.bytes)}
function probe(t,{names:e,delimiter:n,piece:s,from:i},o){const a=new r.O({columns:o.map(requestOf),others:"skip"});const A=a.columnsOf(e,t.file)
;const l=new c.B(A,n,0,t=>a.reserve(t));let u=i;try{u=l.scan(s.bytes,i,s.end,s.offset,s.last)}catch(t){if(!(t instanceof c.p))throw t}
const h=u>i?l.row/(u-i)*t.bytes:0;return{expected:h,texts:new Set(a.declined(l.row).map(({name:t})=>t))}}
function ranges(t,{ways:e,executor:n},{names:s,delimiter:i,piece:r,from:o},a,A){const c=a.map(t=>({request:requestOf(t),kind:t.kind}));const l=r.offset+o
;const u=Math.max(1,Math.min(e,Math.floor(t.bytes/n.least)));const h=Array.from({length:u-1},(e,n)=>Math.max(l,Math.round(l+(t.bytes-l)*(n+1)/u)))
;return[l,...h].map((e,n)=>({file:t.file,names:s,delimiter:i,columns:c,from:e,to:h[n]??null,exact:n===0,rows:Math.ceil(A*1.02/u)+16,...t.chunk!==void 0&&{
chunk:t.chunk}}))}function requestOf({request:t}){return{...t,required:false}}function errorOf(t,e){if(t.kind==="byte")return new a.IO(t.at)
;if(t.kind==="length")return new o.VL(t.offset);return new c.p(t.fault,e+t.record,t.offset,t.field)}async function readCsv(t,e,n){const s=t.gzip?void 0:t.split
;let i=0;const onBytes=e=>{i=e;s||t.onBytes?.(e)};const r=new o.TX({...t,onBytes:onBytes});try{const o=await(0,A.r)(t,r);const a=e.columnsOf(o.names,t.file)
;const c=a.map(t=>!t||n&&!n.has(t)?null:t);s?await Promise.all([readInRanges(t,s,o,e,c),t.hash&&r.drain()]):await scanRows(t,r,o,e,c,n===null,()=>i)}catch(n){
throw await(0,a.to)(n,t,e.header)}finally{await r.close()}}async function scanRows(t,e,{piece:n,from:s,delimiter:i},r,o,A,l){const u=r.rows
;const scannerOf=t=>new c.B(t,i,u,t=>r.reserve(t));const h=scannerOf(o);let f=n;let d=h.scan(f.bytes,s,f.end,f.offset,f.last)
;const g=u===0&&A?r.declined(h.row):[];if(g.length>0){for(const t of g)t.restartAsCategory();const t=scannerOf(o.map(t=>t&&g.includes(t)?t:null))
;t.scan(f.bytes,s,f.end,f.offset,f.last)}if(!t.gzip&&h.row>u){const e=(h.row-u)/(d-s)*t.bytes*1.02;r.reserve(u+Math.ceil(e)+16)}for(;;){r.rows=h.row
;if(f.fault)throw new a.IO(f.fault);if(f.last)break;t.gzip&&r.refuseGrowth(h.row-u,f.offset+d,l(),t.bytes);f=await e.next(d)
;d=h.scan(f.bytes,f.from,f.end,f.offset,f.last)}}var l=n(48293);function arrayIn(t){const e=/^\s*\[(.*)\]\s*$/s.exec(t)?.[1]?.trim()
;if(e===void 0||e==="")return null;const n=e.split(/\s*,\s*|\s+/).map(t=>t===""?Number.NaN:Number(t));return n.every(t=>Number.isFinite(t))?n:null}
function withArrays(t){const e=t.columns.flatMap(t=>{const[,e,n]=/^(.+)\[(\d{1,4})\]$/s.exec(t.name)??[];return e===void 0?[]:[{request:t,column:e,
place:Number(n)}]});if(e.length===0)return null;const n=new Set(t.columns.map(({name:t})=>t));const s=[...new Set(e.map(({column:t})=>t))].filter(t=>!n.has(t))
;const i=[...t.columns.map(t=>e.some(e=>e.request===t)?{...t,required:false}:t),...s.map(t=>({name:t,type:"category",required:false}))];return{request:{...t,
columns:i},take:t=>e.reduce(withElement,t)}}function withElement(t,{request:e,column:n,place:s}){if(t.columns.has(e.name))return t;const r=t.columns.get(n)
;if(r?.type==="category"&&holdsArrays(r))return{...t,columns:new Map([...t.columns,[e.name,elementsOf(r,s)]])};if(!e.required)return t
;throw new i.P_(`${t.source.files[0]}: there is no column "${e.name}", and ${r?`"${n}" holds no arrays`:`no column "${n}" of arrays either`}.`)}
function holdsArrays({categories:t}){return t.length===0||t.some(t=>arrayIn(t)!==null)}function elementsOf({codes:t,categories:e},n){
const s=e.map(t=>arrayIn(t)?.[n]??Number.NaN);const i=Float64Array.from(t,t=>t<0?Number.NaN:s[t]);let r=0;let o=null;t.forEach((t,n)=>{
t<0?r++:Number.isNaN(s[t])&&(o?o.cells++:o={cells:1,row:n+1,text:e[t].slice(0,80)})});return{type:"number",values:i,missing:r,invalid:o}}var u=n(22615)
;var h=n(31991);const f=34;const d=92;function recordEnd(t,e,n){let s=0;let i=false;for(let r=e;r<n;r++){const e=t[r]
;if(i)e===d?r++:e===f&&(i=false);else if(e===f)i=true;else if(e===123||e===91)s++;else if((e===125||e===93)&&--s<=0)return r+1}return-1}
const g=/"(?:[^"\\]|\\.)*"|(?<![\w.])-?(?:NaN|Infinity|nan|inf)(?![\w.])/g;function withQuotedWords(t){return t.replace(g,t=>t.startsWith('"')?t:`"${t}"`)}
function doubledKey(t,e){let n=0;for(let e=t.indexOf('":');e>=0;e=t.indexOf('":',e+2))n++;if(n===e.length&&!/"\s+:/.test(t))return null;const s=new Set;let i=0
;let r="";for(const[e]of t.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g))if(e==="{"||e==="[")i++;else if(e==="}"||e==="]")i--;else if(e!==":")r=e;else if(i===1){
const t=JSON.parse(r);if(s.has(t))return t;s.add(t)}return null}async function readJsonLines(t,e,n){const{file:s}=t;let r=0;const onBytes=e=>{r=e;t.onBytes?.(e)
};const A=new o.TX({...t,onBytes:onBytes});const c=e.rows;const l=new JsonLines(t,e,n);try{for(let n=0;;){const o=await A.next(n)
;n=l.read(o.bytes,o.from,o.end,o.last);if(o.fault)throw new i.P_(await(0,a.nr)(s,t.gzip,o.fault));if(o.last)break
;t.gzip&&e.refuseGrowth(e.rows-c,o.offset+n,r,t.bytes)}t.last&&l.rest();if(!n&&e.header.length===0)throw new i.P_(`${s}: there are no records in it.`)
;n||e.refuseAbsent(s)}catch(t){if(t instanceof o.VL)throw new i.P_(`${s}: line ${l.line} is over 64 MiB long.`);throw t}finally{await A.close()}}
function isByColumn(t){const e=Object.values(t);const several=t=>typeof t==="object"&&t!==null&&Object.keys(t).length>1;return e.length>1&&e.every(several)}
function byColumn(t){
return new i.P_(`${t}: is one object with the cells of each column, not a record a row. In Python, pandas.read_json(file).to_json("data.jsonl", orient="records", lines=True) writes one that can be read (with orient="split" in read_json where the file has "columns" and "data").`)
}class JsonLines{line=1;file;table;only;known=new Set;inList;log;isOneObject=false;constructor(t,e,n){this.file=t.file;this.inList=!!t.list&&null
;this.log=t.log??null;this.table=e;this.only=n;for(const t of e.header)this.known.add(t);for(const n of e.folderNames())if(!this.known.has(n)){this.known.add(n)
;e.columnMet(n,e.rows,t.file)}}read(t,e,n,s){let i=e;if(this.inList===null){const r=t.toString("utf8",e,n).trimStart();if(r===""&&!s)return i
;this.inList=r.startsWith("[");this.isOneObject=!this.inList}if(this.inList)return this.readList(t,e,n,s);while(i<n){const e=t.subarray(0,n).indexOf(10,i)
;if(e<0&&!s)return i;const r=e<0?n:e;this.record(t.toString("utf8",i,r));this.line++;i=r+1}return Math.min(i,n)}readList(t,e,n,s){let i=e;while(i<n){
const e=t[i];e===10&&this.line++;if(e!==123&&e!==34&&!isScalar(e)){i++;continue}const r=e===123?recordEnd(t,i,n):n;if(r<0&&!s)return i
;this.record(t.toString("utf8",i,r<0?n:r));for(let e=i;e<r;e++)t[e]===10&&this.line++;i=r<0?n:r}return n}record(t){
const e=this.line===1&&t.startsWith("\ufeff")?t.slice(1):t;if(e.trim()==="")return;const n=this.parse(e)
;if(this.isOneObject&&this.line===1&&this.log===null&&isByColumn(n))throw byColumn(this.file)
;if(this.log===null)this.putRow(n);else for(const t of this.rowsOf(()=>this.log.rowsOf(n)))this.putRow(t)}rest(){
if(this.log!==null)for(const t of this.log.rest())this.putRow(t)}rowsOf(t){try{return t()}catch(t){if(!(t instanceof i.P_))throw t
;throw new i.P_(`${this.file}: line ${this.line} ${t.message}. "log:" under "data:" in the plan says how it is read.`)}}putRow(t){const{table:e}=this
;const n=e.rows;e.reserve(n+1);if(!this.only)for(const s of Object.keys(t)){if(this.known.has(s))continue;this.known.add(s);e.columnMet(s,n,this.file)}
for(const s of this.only??e.columns.values()){if(s.nested||s.declined&&!this.only||e.isFolder(s.name))continue;const i=Object.hasOwn(t,s.name)?t[s.name]:null
;this.put(s,n,i)}e.rows=n+1}parse(t){let e;try{e=parsed(t)}catch(t){const e=t instanceof Error?t.message:""
;throw new i.P_(`${this.file}: line ${this.line} is not JSON (${e.replace(/\s+/g," ").slice(0,100)}). Write one object a line.`)}
if(typeof e!=="object"||e===null||Array.isArray(e))throw new i.P_(`${this.file}: line ${this.line} is not a JSON object. Write one object a line, such as {"id": 1, "score": 0.5}`+(this.inList===false&&t.startsWith("[")?"; a file that holds one list of objects is named .json":"")+".")
;const n=e;const s=doubledKey(t,Object.keys(n));if(s===null)return n
;throw new i.P_(`${this.file}: line ${this.line} has the key ${JSON.stringify(s.slice(0,80))} twice, and nobody knows which value is meant. Write each key once.`)
}put(t,e,n){if(n===null||n===void 0)t.putMissing(e);else if(n instanceof h.lT)t.putText(e,n.text);else if(typeof n==="number"){
t.kind!=="number"&&Math.abs(n)>2**53&&Number.isInteger(n)&&this.refuseRounded(t);t.putNumber(e,n)
}else if(typeof n==="boolean")t.putTruth(e,n);else if(typeof n==="string")t.putTyped(e,n);else if(isNumbers(n))t.putTyped(e,JSON.stringify(n));else{
if(t.asked!=="auto")throw new i.P_(`${this.file}: line ${this.line} holds a nested value in "${t.name}". Write a number, a text, true, false or null.`)
;t.nested=true}}refuseRounded({name:t}){
throw new i.P_(`${this.file}: line ${this.line}: the number in "${t}" is too large to be read exactly (over 2^53). Write it as a text, in quotes.`)}}
function isNumbers(t){return Array.isArray(t)&&t.length>1&&t.every(t=>typeof t==="number")}function parsed(t){try{return JSON.parse(t)}catch(e){
const n=withQuotedWords(t);if(n===t)throw e;return JSON.parse(n)}}function isScalar(t){return t>=48&&t<=57||t===45||t>=97&&t<=122}var m=n(82215)
;async function readTable(t,e,n={}){const s=withArrays(e);return s?s.take(await readColumns(t,s.request,n)):readColumns(t,e,n)}
async function readColumns(t,e,o){if(t.length===0)throw new i.P_("No file was named to read.");const a=await Promise.all(t.map(u.b))
;const A=a.reduce((t,{bytes:e})=>t+e,0);const{executor:c}=o;const h=c?Math.min(o.ways??1,Math.floor(A/c.least)):0
;const f=a.every(({kind:t,gzip:e})=>t==="csv"&&!e);if(c&&h>0&&!(f&&h>1))return c.run("readTable",{files:t,request:e,budget:o.budget},t=>o.progress?.(t))
;const d=(0,s.createHash)("sha256");const g=new r.O(e,o.budget??(0,m.nT)(null));const read=async s=>{let i=0
;const r=e.log&&(await Promise.all([n.e(175),n.e(333)]).then(n.bind(n,57333))).openLog(e.log);for(const[e,n]of t.entries()){const l=a[e]
;const report=t=>o.progress?.({file:n,bytes:s?A:i+t,totalBytes:A,rows:g.rows});const u={file:n,...l,hash:s?null:d,onBytes:report,log:r};u.last=e===t.length-1
;o.chunk!==void 0&&(u.chunk=o.chunk);c&&h>1&&(u.split={executor:c,ways:h});const f=g.rows;g.beginFile(n);await w[l.kind](u,g,s);g.endFile(f,s);i+=l.bytes}}
;await read(null);const I=g.rows;if(I===0)throw new i.P_(`${t.join(", ")}: there are no rows below the header. A set needs at least one row.`)
;const C=g.declined(I);if(C.length>0){for(const t of C)t.restartAsCategory();g.rows=0;await read(new Set(C))
;if(g.rows!==I)throw new i.P_(`${t.join(", ")}: changed while being read. Try again.`)}
const B=[...g.columns.values()].filter(({nested:t})=>!t).map(t=>[t.name,t.finish(I)]);const y={rows:I,columns:new Map(B),header:g.header,source:{files:t,
bytes:A,sha256:d.digest("hex"),...e.log&&{log:e.log}}};a.some(({kind:t})=>t==="csv")&&(0,l.c)(y);return y}const w={csv:readCsv,jsonl:readJsonLines,
parquet:async(...t)=>(await n.e(597).then(n.bind(n,30597))).readParquet(...t)}}),92698:((t,e,n)=>{n.d(e,{O:()=>logChoose,w:()=>logHypergeometricTail})
;var s=n(84484);function logHypergeometricTail(t,e,n,s){const i=Math.max(0,n-(t-e));const r=Math.min(n,e);if(s<=i)return 0;if(s>r)return-1/0
;if(s*t<=n*e)return Math.log1p(-Math.exp(logHypergeometricTail(t,t-e,n,n-s+1)));let o=1;let a=1;for(let i=s;i<r&&o>1e-17*a;i++){
o*=(e-i)*(n-i)/((i+1)*(t-e-n+i+1));a+=o}const A=logChoose(e,s)+logChoose(t-e,n-s)-logChoose(t,n)+Math.log(a);return Math.min(0,A)}function logChoose(t,e){
return(0,s.SX)(t+1)-(0,s.SX)(e+1)-(0,s.SX)(t-e+1)}})};