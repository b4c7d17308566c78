export const id=5501;export const ids=[5501];export const modules={75501:((e,t,s)=>{s.d(t,{openBySpark:()=>openBySpark});var n=s(97680);var r=s(25619)
;var a=s(84729);const o={...a.m,name:"spark",types:{double:"DOUBLE",text:"STRING",truth:"BOOLEAN",whole:"BIGINT"},identifier:e=>`\`${e.replaceAll("`","``")}\``,
text:e=>(0,a.T)(e),arithmetic:(e,t,s)=>e==="/"?`TRY_DIVIDE(${t}, ${s})`:`(${t} ${e} ${s})`,
dayOf:e=>`CAST(DATEDIFF(TRY_CAST(${e} AS DATE), DATE '1970-01-01') AS DOUBLE)`,
milliseconds:(e,t)=>e==="date"?`(CAST(DATEDIFF(${t}, DATE '1970-01-01') AS DOUBLE) * 86400000)`:`(CAST(UNIX_MICROS(CAST(${t} AS TIMESTAMP)) AS DOUBLE) / 1000)`,
isoText:(e,t)=>`DATE_FORMAT(${t}, ${(0,a.T)(e==="date"?"yyyy-MM-dd":e==="clock"?"yyyy-MM-dd'T'HH:mm:ss.SSS":"yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")})`,
share:e=>`(CAST(XXHASH64(${e.join(", ")}) AS DOUBLE) / 1.8446744073709552e19 + 0.5)`,aboutQuantile:(e,t)=>`PERCENTILE_APPROX(${e}, ${t})`,
aboutDistinct:e=>`APPROX_COUNT_DISTINCT(${e})`,finite:e=>`NANVL(${e} % 1.7976931348623157e308, CAST(NULL AS DOUBLE))`};var i=s(73363);var c=s(14977)
;const l=new Set(["use_ssl","user_id","user_agent","session_id","token"]);const u=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i;function readAddress(e,t){
const s=e.replace(/token=[^;]*/gi,"token=…");const refuse=e=>new c.P_(`--remote ${s}: ${e}. Write sc://HOST:PORT, such as sc://localhost:15002.`)
;const n=/^sc:\/\/(\[[0-9a-f:]+\]|[^:/;?#@\s]+)(?::(\d{1,5}))?(?:\/(.*))?$/i.exec(e);if(!n)throw refuse("is no address of a Spark Connect server")
;const[,r,a="15002",o=""]=n;const i=new Map;for(const e of o.split(";").filter(e=>e!=="")){const[,t,s]=/^([A-Za-z0-9_-]+)=(.*)$/.exec(e)??[]
;if(t===void 0||s===void 0)throw refuse(`"${e.slice(0,40)}" is no name=value`);i.set(t.toLowerCase(),decoded(s))}
if(i.has("token"))throw new c.P_(`--remote ${s}: holds a token, which everybody on the machine can read there. Put it into the environment variable GREENLIGHT_SPARK_TOKEN.`)
;const h=Number(a);if(h<1||h>65535)throw refuse(`${a} is no port`);const d=i.get("use_ssl");const f=d===void 0?t!==null||h===443:d==="true"
;if(t!==null&&!f&&!u.test(r))throw new c.P_(`--remote ${s}: a token would go over an unencrypted connection. Leave use_ssl out, or set it to true.`);return{
host:r,port:h,tls:f,user:i.get("user_id")??"greenlight",headers:Object.fromEntries([...i].filter(([e])=>!l.has(e)))}}function decoded(e){try{
return decodeURIComponent(e)}catch{return e}}var h=s(77598);var d=s(83033);var f=s(82180);const nested=(e,t,s)=>s(e.tag(t,f.O0.LengthDelimited).fork()).join()
;const messages_text=(e,t,s)=>e.tag(t,f.O0.LengthDelimited).string(s);function message(e){return e(new f.fI).finish()}function context({user:e}){
return t=>messages_text(t,1,e)}function executePlan(e,t,s){return message(n=>{messages_text(n,1,e.session);nested(n,2,context(e))
;nested(n,3,e=>nested(e,1,e=>nested(e,10,e=>messages_text(e,1,s))));messages_text(n,4,e.client);nested(n,5,e=>nested(e,1,e=>e.tag(1,f.O0.Varint).bool(true)))
;return messages_text(n,6,t)})}function reattachExecute(e,t,s){return message(n=>{messages_text(n,1,e.session);nested(n,2,context(e));messages_text(n,3,t)
;messages_text(n,4,e.client);return s===null?n:messages_text(n,5,s)})}function releaseExecute(e,t){return message(s=>{messages_text(s,1,e.session)
;nested(s,2,context(e));messages_text(s,3,t);messages_text(s,4,e.client);return nested(s,5,e=>e)})}function interrupt(e,t){return message(s=>{
messages_text(s,1,e.session);nested(s,2,context(e));messages_text(s,3,e.client);s.tag(4,f.O0.Varint).int32(3);return messages_text(s,6,t)})}
function releaseSession(e){return message(t=>{messages_text(t,1,e.session);nested(t,2,context(e));return messages_text(t,3,e.client)})}function setConfig(e,t){
return message(s=>{messages_text(s,1,e.session);nested(s,2,context(e));nested(s,3,e=>nested(e,1,e=>{
for(const[s,n]of Object.entries(t))nested(e,1,e=>messages_text(messages_text(e,1,s),2,n));return e}));return messages_text(s,4,e.client)})}
function askVersion(e){return message(t=>{messages_text(t,1,e.session);nested(t,2,context(e));messages_text(t,3,e.client);return nested(t,10,e=>e)})}
function readExecuteResponse(e){const t={id:null,arrow:null,isComplete:false,progress:null};eachField(e,{2:e=>eachField(e.bytes(),{2:e=>{t.arrow=e.bytes()}}),
13:e=>{t.id=e.string()},14:e=>{e.bytes();t.isComplete=true},18:e=>{t.progress=readProgress(e.bytes())}});return t}function readProgress(e){const t={tasks:0,
done:0};eachField(e,{1:e=>eachField(e.bytes(),{2:e=>{t.tasks+=Number(e.int64())},3:e=>{t.done+=Number(e.int64())}})});return t}function readVersion(e){let t=""
;eachField(e,{8:e=>eachField(e.bytes(),{1:e=>{t=e.string()}})});return t}function eachField(e,t){const s=new f.V5(e);while(s.pos<s.len){const[e,n]=s.tag()
;const r=t[e];r?r(s):s.skip(n,e)}}const p="/spark.connect.SparkConnectService/";const m=3e4;const w=4;const S=500;const plain=e=>Buffer.from(e)
;const received=e=>e;class SparkClient{caller;client;metadata=new d.OS;options;place;running=new Set;streams=new Set;closed=false;constructor(e,t){
const{host:s,port:n,tls:r,user:a,headers:o}=e;this.place=`sc://${s}:${n}`;this.options=t;this.caller={session:(0,h.randomUUID)(),user:a,
client:`greenlight/${t.version}`};for(const[e,t]of Object.entries(o))this.metadata.set(e,t)
;t.token!==null&&this.metadata.set("authorization",`Bearer ${t.token}`);this.client=new d.Kj(`${s}:${n}`,r?d.z3.createSsl():d.z3.createInsecure(),{
"grpc.max_receive_message_length":256<<20,"grpc.keepalive_time_ms":2e4,"grpc.keepalive_timeout_ms":2e4,"grpc.enable_retries":0})}async open(e){
await new Promise((e,t)=>{this.client.waitForReady(Date.now()+m,s=>s?t(s):e())}).catch(()=>{
throw new c.P_(`${this.place}: no Spark Connect server answers there within ${m/1e3} seconds. Check the address, that the server runs, and whether it wants TLS (use_ssl=true).`)
});await this.ask("Config",setConfig(this.caller,e));return readVersion(await this.ask("AnalyzePlan",askVersion(this.caller)))}async execute(e,t){const s=(0,
h.randomUUID)();this.running.add(s);let n=null;const note=e=>{n=e.id??n;e.arrow&&t(e.arrow);const{progress:s}=e
;s&&s.tasks>0&&this.options.onProgress?.(100*s.done/s.tasks)};try{
let t=await this.stream("ExecutePlan",executePlan(this.caller,s,e),note).catch(e=>this.orBroken(e));for(let e=0;!t;){
if(this.closed)throw new c.P_(`${this.place}: was stopped.`);const r=n;const a=reattachExecute(this.caller,s,n)
;t=await this.stream("ReattachExecute",a,note).catch(async t=>{if(e>=w)throw t;const s=this.orBroken(t);await new Promise(t=>setTimeout(t,S*2**e));return s})
;e=n===r?e+1:0}}catch(e){this.closed||await this.ask("Interrupt",interrupt(this.caller,s)).catch(()=>{});throw this.refusal(e)}finally{
this.closed||await this.ask("ReleaseExecute",releaseExecute(this.caller,s)).catch(()=>{});this.running.delete(s)}}async close(){if(this.closed)return
;this.closed=true;for(const e of this.running){await this.ask("Interrupt",interrupt(this.caller,e)).catch(()=>{})
;await this.ask("ReleaseExecute",releaseExecute(this.caller,e)).catch(()=>{})}await this.ask("ReleaseSession",releaseSession(this.caller)).catch(()=>{})
;for(const e of this.streams)e.cancel();this.client.close()}stream(e,t,s){const{patience:n}=this.options;return new Promise((r,a)=>{let o=false
;const i=this.client.makeServerStreamRequest(p+e,plain,received,t,this.metadata,{});this.streams.add(i);i.on("close",()=>this.streams.delete(i))
;const giveUp=()=>{i.cancel();a(new c.P_(`${this.place}: has said nothing for ${Math.round(n/1e3)} seconds. Look at the server, then try again.`))}
;let l=setTimeout(giveUp,n);i.on("data",e=>{clearTimeout(l);l=setTimeout(giveUp,n);try{const t=readExecuteResponse(e);o||=t.isComplete;s(t)}catch(e){i.cancel()
;a(e)}});i.on("error",e=>{clearTimeout(l);o?r(true):a(e)});i.on("end",()=>{clearTimeout(l);r(o)})})}ask(e,t){return new Promise((s,n)=>{const r=Date.now()+m
;this.client.makeUnaryRequest(p+e,plain,received,t,this.metadata,{deadline:r},(e,t)=>e?n(this.refusal(e)):s(t))})}orBroken(e){
if(!this.closed&&isServiceError(e)&&e.code===d.h5.UNAVAILABLE)return false;throw e}refusal(e){if(e instanceof c.P_)return e;if(!isServiceError(e))throw e
;const{code:t,details:s}=e
;if(t===d.h5.UNAUTHENTICATED||t===d.h5.PERMISSION_DENIED)return new c.P_(`${this.place}: the server does not let us in (${oneLine(s)}). Check GREENLIGHT_SPARK_TOKEN.`)
;if(t===d.h5.UNAVAILABLE||t===d.h5.DEADLINE_EXCEEDED)return new c.P_(`${this.place}: the connection broke (${oneLine(s)}). Look at the server, then try again.`)
;return new c.P_(`Spark: ${oneLine(s)}`)}}function isServiceError(e){return e instanceof Error&&"code"in e&&"details"in e}function oneLine(e){
const[t=""]=e.split(/;?\n\s*'|\n\nDriver stacktrace|\n== SQL/);return t.replace(/\s+/g," ").trim().slice(0,500)}const E={"spark.sql.session.timeZone":"UTC",
"spark.sql.parser.escapedStringLiterals":"false"};async function openSpark(e,t){const s=new SparkClient(readAddress(e,t.token),t);try{await s.open(E)}catch(e){
await s.close();throw e}return new SparkSession(s)}const y={SIGINT:130,SIGTERM:143,SIGHUP:129};class SparkSession{dialect=o;client;stops=new Map;constructor(e){
this.client=e;for(const[e,t]of Object.entries(y)){const stop=()=>void this.client.close().finally(()=>process.exit(t));this.stops.set(e,stop)
;process.once(e,stop)}}async query(e){let t=null;await this.client.execute(e,e=>{const s=(0,r.DE)(new Uint8Array(e),{useBigInt:false})
;const n=s.schema.fields.map(({name:e})=>e);const a=s.schema.fields.map(({type:e})=>e.typeId===3);t??=new i.M(n.map((e,t)=>({name:e,type:a[t]?"number":"text"
})));t.add(s.numRows,n.map((e,t)=>{const n=s.getChildAt(t).toArray();return a[t]?n:Array.from(n,e=>e===null?null:String(e))}))});return t??new i.M([])}close(){
for(const[e,t]of this.stops)process.off(e,t);return this.client.close()}}const g=/`(?:[^`]|``)+`|[\p{L}\p{N}_$-]+/u.source
;const $=new RegExp(`^(?:${g})(?:\\.(?:${g}))*$`,"u");async function sparkSource(e,t){const[s=""]=t
;if(t.length!==1)throw new c.P_(`${t.join(", ")}: with Spark a set is one table. Make a view over several.`)
;if(!$.test(s))throw new c.P_(`${s}: is no name of a table. Write prod.reference, or a format and a path such as delta.\`s3://bucket/path\`.`)
;const n=s.match(new RegExp(g,"gu"));const r=n.map(e=>e.startsWith("`")?e:o.identifier(e)).join(".");const a=await describe(e,r,s)
;const i=await snapshotOf(e,r,n);return{named:i.snapshot===null?s:`${s} (${i.snapshot})`,from:`${r}${i.clause}`,columns:a,identity:(0,
h.createHash)("sha256").update(JSON.stringify(["spark",s,...i.facts])).digest("hex"),snapshot:i.snapshot===null?null:`${s}, ${i.snapshot}`,isParsed:false,
row:null}}async function describe(e,t,s){try{const s=await e.query(`DESCRIBE QUERY SELECT * FROM ${t}`);const n=s.texts("data_type")
;return s.texts("col_name").map((e,t)=>({name:e,stored:storedAs(n[t])}))}catch(e){
if(e instanceof c.P_)throw new c.P_(`${s}: ${e.message.replace(/^Spark: /,"")}`);throw e}}function storedAs(e){
if(/^(string|varchar|char)\b/.test(e))return"text";if(/^(tinyint|smallint|int|bigint)$/.test(e))return"integer"
;if(/^(float|double|decimal\(\d+,\d+\))$/.test(e))return"float";if(e==="boolean")return"truth";if(e==="date")return"date";if(e==="timestamp")return"instant"
;return e==="timestamp_ntz"?"clock":"nested"}async function snapshotOf(e,t,s){const n=await providerOf(e,t,s);if(n==="delta"){
const s=await first(e,`DESCRIBE HISTORY ${t} LIMIT 1`,"version");if(s!==null)return{clause:` VERSION AS OF ${s}`,snapshot:`version ${s}`,facts:["delta",s]}}
if(n==="iceberg"){const s=await first(e,`SELECT CAST(snapshot_id AS STRING) AS v FROM ${t}.snapshots ORDER BY committed_at DESC LIMIT 1`);if(s!==null)return{
clause:` VERSION AS OF ${s}`,snapshot:`snapshot ${s}`,facts:["iceberg",s]}}
const r=await maybe(e,`SELECT CONCAT_WS(' ', _metadata.file_path, _metadata.file_size, _metadata.file_modification_time) AS v FROM ${t} GROUP BY 1 ORDER BY 1`)
;if(r)return{clause:"",snapshot:null,facts:r};const a=await first(e,`SELECT CAST(COUNT(*) AS STRING) AS v FROM ${t}`);return{clause:"",snapshot:null,
facts:["rows",a??""]}}async function providerOf(e,t,s){const[n]=s;if(s.length===2&&/^`.*[/:].*`$/.test(s[1]))return n.toLowerCase();try{
const s=await e.query(`DESCRIBE TABLE EXTENDED ${t}`);const n=s.texts("col_name").indexOf("Provider")
;return n<0?null:s.texts("data_type")[n]?.toLowerCase()??null}catch{return null}}async function first(e,t,s="v"){const n=await maybe(e,t,s);return n?.[0]??null}
async function maybe(e,t,s="v"){try{return(await e.query(t)).texts(s).map(String)}catch(e){if(e instanceof c.P_)return null;throw e}}
function openBySpark(e,t,{remote:s,now:r,candidateWhere:a,...o}){const i={open:()=>openSpark(s,o),source:sparkSource,areFiles:false};return(0,n.E)(e,t,i,{now:r,
candidateWhere:a})}})};