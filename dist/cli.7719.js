export const id=7719;export const ids=[7719];export const modules={77719:((e,t,n)=>{n.d(t,{openByDuckDb:()=>openByDuckDb});var s=n(46881);var a=n(97680)
;var o=n(51455);var r=n(48161);var i=n(76760);var c=n(14977);var l=n(84729);const u={...l.m,name:"duckdb",types:{double:"DOUBLE",text:"VARCHAR",truth:"BOOLEAN",
whole:"BIGINT"},finite:e=>`(CASE WHEN ISFINITE(${e}) THEN ${e} END)`,composed:e=>`NFC_NORMALIZE(${e})`,
dayOf:e=>`CAST(DATE_DIFF('day', DATE '1970-01-01', TRY_CAST(${e} AS DATE)) AS DOUBLE)`,
milliseconds:(e,t)=>e==="date"?`(CAST(DATE_DIFF('day', DATE '1970-01-01', ${t}) AS DOUBLE) * 86400000)`:`(CAST(EPOCH_US(${t}) AS DOUBLE) / 1000)`,
isoText:(e,t)=>`STRFTIME(${e==="instant"?`${t} AT TIME ZONE 'UTC'`:t}, '${e==="date"?"%Y-%m-%d":e==="clock"?"%Y-%m-%dT%H:%M:%S.%g":"%Y-%m-%dT%H:%M:%S.%gZ"}')`,
share:e=>`(CAST(HASH(${e.join(", ")}) AS DOUBLE) / 1.8446744073709552e19)`,aboutDistinct:e=>`APPROX_COUNT_DISTINCT(${e})`,
aboutQuantile:(e,t)=>`APPROX_QUANTILE(${e}, ${t})`,sum:e=>`FSUM(${e})`,matches:(e,t)=>`REGEXP_MATCHES(${e}, ${l.m.text(t)})`,
trimmed:(e,t)=>`TRIM(${e}, ${l.m.text(t)})`,sortKey:e=>`REGEXP_REPLACE(${e}, ${l.m.text("([-￿])")}, ${l.m.text("􏿿\\1")}, 'g')`};var d=n(73363);var m=n(98995)
;const f="1.5.6-r.1";const h="@duckdb/node-api";function loadDuckDb(e=[process.cwd(),import.meta.dirname]){for(const t of e){const e=(0,m.createRequire)((0,
i.join)(t,"package.json"));try{e.resolve(h)}catch{continue}try{return e(h)}catch(e){const t=e instanceof Error?e.message.split("\n")[0]:String(e)
;throw new c.P_(`--engine duckdb: ${h} is installed and cannot be loaded (${t}). Install it again on this machine: npm install ${h}@${f}`)}}
throw new c.P_(`--engine duckdb: DuckDB is not installed. Install it in this folder (${e[0]}): npm install ${h}@${f}`)}const p=200
;async function openDuckDb({database:e,files:t=[],places:n,onProgress:s}){const{DuckDBInstance:a,DuckDBTypeId:l}=loadDuckDb(n);const d=await(0,o.mkdtemp)((0,
i.join)((0,r.tmpdir)(),"greenlight-duckdb-"));const m=await a.create(":memory:",{temp_directory:d});const f=await m.connect();const h=new DuckDbSession({
instance:m,connection:f,double:l.DOUBLE,onProgress:s,spill:d});if(e!==null)try{await h.query(`ATTACH ${u.text(e)} AS given (READ_ONLY)`)
;await h.query("USE given");const n=t.map(e=>u.text(e)).join(", ");await h.query(`SET allowed_paths = [${n}]`)
;await h.query("SET enable_external_access = false")}catch(t){await h.close();throw new c.P_(`--database ${e}: cannot be opened: ${reasonOf(t)}`)}return h}
class DuckDbSession{dialect=u;made;closed=false;kept=0;last=Promise.resolve();constructor(e){this.made=e}query(e){const t=this.last.then(()=>this.send(e))
;this.last=t.catch(()=>{});return t}async send(e){const{connection:t,double:n,onProgress:s}=this.made;const a=s&&setInterval(()=>s(t.progress.percentage),p)
;try{const s=await t.stream(e);const a=s.columnNames();const o=a.map((e,t)=>s.columnTypeId(t)===n);const r=new d.M(a.map((e,t)=>({name:e,
type:o[t]?"number":"text"})));for(;;){const e=await s.fetchChunk();if(!e||e.rowCount===0)return r;const t=a.map((t,n)=>{const s=e.getColumnValues(n)
;return o[n]?s:s.map(e=>e===null?null:String(e))});r.add(e.rowCount,t)}}catch(e){throw e instanceof c.P_?e:new c.P_(`DuckDB: ${reasonOf(e)}`)}finally{
clearInterval(a)}}async keep(e){const t="temp.kept_"+ ++this.kept;await this.query(`CREATE TEMP TABLE ${t} AS SELECT * FROM ${e}`);return t}async close(){
if(this.closed)return;this.closed=true;const{instance:e,connection:t,spill:n}=this.made;t.interrupt();t.closeSync();e.closeSync();await(0,o.rm)(n,{
recursive:true,force:true})}}function reasonOf(e){const t=e instanceof Error?e.message:String(e)
;return t.replace(/\n+(LINE \d+:|Context:)[\s\S]*$/,"").replace(/^DuckDB: /,"").trim()}var S=n(77598);var w=n(73024);var E=n(22615);var $=n(85893)
;var _=n(99240);async function csvFrom(e,t){const n=await Promise.all(e.map(async(e,n)=>{const s={file:e,...t[n],hash:null};const a=new $.TX(s)
;const{names:o,delimiter:r}=await(0,_.r)(s,a).finally(()=>a.close());const i=o.find((e,t)=>o.indexOf(e)<t)
;if(i!==void 0)throw new c.P_(`${e}: two columns are both named ${JSON.stringify(i.slice(0,80))}. Give each column a name of its own.`);return{file:e,names:o,
delimiter:String.fromCharCode(r)}}));const s=n[0].names;const a=n.map(({file:t,names:n,delimiter:a})=>{
if(n.length!==s.length||n.some(e=>!s.includes(e)))throw new c.P_(`${t}: does not have the columns of ${e[0]}. Files of one set must have the same columns, in any order.`)
;const o=n.map(e=>`${u.text(e)}: 'VARCHAR'`).join(", ")
;const r=`read_csv(${u.text(t)}, header = true, auto_detect = false, delim = ${u.text(a)}, quote = '"', escape = '"', columns = {${o}}, nullstr = '', max_line_size = 33554432)`
;return`SELECT ${s.map(e=>u.identifier(e)).join(", ")} FROM ${r}`});return{from:`(${a.join(" UNION ALL ")}) AS files`,header:s}}
const A=/^[a-z][a-z0-9+.-]*:\/\//i;const y={parquet:"read_parquet",csv:"read_csv",tsv:"read_csv",txt:"read_csv",jsonl:"read_json",ndjson:"read_json"}
;const D=/\.(parquet|csv|tsv|txt|jsonl|ndjson)(?:\.gz)?$/i;async function duckDbSource(e,t,n){const s=t.join(", ");const a=t.filter(e=>!isFile(e))
;if(a.length>0&&t.length>1)throw new c.P_(`${s}: a set is one table or view, or several files. Name one of them.`);if(a.length>0)return tableSource(e,t[0],n)
;return t.some(e=>A.test(e))?remoteSource(e,t):fileSource(e,t)}function isFile(e){return A.test(e)||(0,w.existsSync)(e)||D.test(e)||/[*?]/.test(e)}
async function tableSource(e,t,n){const s=parts(t).map(e=>u.identifier(e)).join(".")
;if(n===null)throw new c.P_(`${t}: there is no such file, and without --database there are no tables. Check the path, or name the database file.`)
;const a=await described(e,s,t,"text");const{size:r,mtimeMs:i}=await(0,o.stat)(n);return{named:t,from:s,columns:a,
identity:digest(["duckdb",n,String(r),String(i),t]),snapshot:`${t} of ${n}, changed ${new Date(i).toISOString()}`,isParsed:false,row:null}}function parts(e){
const t=e.match(/"(?:[^"]|"")*"|[^."]+/g)??[e];return t.map(e=>e.startsWith('"')?e.slice(1,-1).replaceAll('""','"'):e)}async function fileSource(e,t){
const n=await(0,s.C)(t);const a=await Promise.all(n.map(E.b));const o=new Set(a.map(({kind:e})=>e));const r=n.join(", ")
;if(o.size>1)throw new c.P_(`${r}: files of one set must be of one kind. Name CSV, JSON lines or Parquet.`);const[i]=o
;const l=`[${n.map(e=>u.text(e)).join(", ")}]`;const d=await hashOf(n);if(i==="csv"){const{from:e,header:t}=await csvFrom(n,a);const s=t.map(e=>({name:e,
stored:"written"}));return{named:r,from:e,columns:s,identity:d,snapshot:null,isParsed:true,row:"ROW_NUMBER() OVER ()"}}
const m=i==="parquet"?`read_parquet(${l}, union_by_name = true)`:`read_json(${l}, format = 'newline_delimited', union_by_name = true, sample_size = -1, convert_strings_to_integers = false, dateformat = '', timestampformat = '')`
;const f=await described(e,m,r,"text");return{named:r,from:m,columns:f,identity:d,snapshot:null,isParsed:i==="jsonl",row:"ROW_NUMBER() OVER ()"}}
async function remoteSource(e,t){const n=t.join(", ");const s=new Set(t.map(e=>y[(D.exec(e)?.[1]??"parquet").toLowerCase()]))
;if(s.size>1)throw new c.P_(`${n}: files of one set must be of one kind.`);const[a]=s;const o=`[${t.map(e=>u.text(e)).join(", ")}]`;const r=a==="read_csv"
;const i=r?`read_csv(${o}, all_varchar = true, header = true, union_by_name = true)`:`${a}(${o}, union_by_name = true)`
;const l=await described(e,i,n,r?"written":"text")
;const d=await e.query(`SELECT filename, CAST(size AS VARCHAR) AS size, CAST(last_modified AS VARCHAR) AS changed FROM read_blob(${o}) ORDER BY filename`)
;const m=["filename","size","changed"].flatMap(e=>d.texts(e).map(String));return{named:n,from:i,columns:l,identity:digest(["duckdb",...m]),snapshot:null,
isParsed:r,row:null}}async function described(e,t,n,s){let a;try{a=await e.query(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${t})`)}catch(e){
const t=e instanceof Error?e.message.replace(/^DuckDB: /,""):String(e);throw new c.P_(`${n}: cannot be read: ${t}`)}const o=a.texts("column_type")
;return a.texts("column_name").map((e,t)=>({name:e,stored:storedAs(o[t],s)}))}function storedAs(e,t){
if(/^(VARCHAR|UUID|ENUM)/.test(e)&&!e.endsWith("[]"))return t;if(/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(e))return"integer"
;if(/^(FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/.test(e))return"float";if(e==="BOOLEAN")return"truth";if(e==="DATE")return"date"
;if(e==="TIMESTAMP WITH TIME ZONE")return"instant";return/^TIMESTAMP(_S|_MS|_NS)?$/.test(e)?"clock":"nested"}async function hashOf(e){const t=(0,
S.createHash)("sha256");for(const n of e)for await(const e of(0,w.createReadStream)(n))t.update(e);return t.digest("hex")}function digest(e){return(0,
S.createHash)("sha256").update(JSON.stringify(e)).digest("hex")}function openByDuckDb(e,t,{database:n,places:s,onProgress:o,...r}){const i={
open:async()=>openDuckDb({database:n,places:s,onProgress:o,files:await localFiles(t)}),source:(e,t)=>duckDbSource(e,t,n),areFiles:n===null};return(0,
a.E)(e,t,i,r)}async function localFiles({reference:e,candidate:t,labels:n}){const a=[...e,...t,...n].filter(isFile);const o=await Promise.all(a.map(e=>(0,
s.C)([e]).catch(()=>[])));return o.flat()}})};